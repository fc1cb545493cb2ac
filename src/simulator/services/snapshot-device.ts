import type { SnapshotDeviceResponseInfo } from '../../model/generated/snapshot.js';
import { callsOf } from '../calls/appearances.js';
import { findDevice, type Located } from '../calls/lookup.js';
import { servicesPermitted } from '../calls/permitted.js';
import { connectionID, defined, mediaMember, partyAt } from '../events/members.js';
import { withNames } from '../events/names.js';
import { othersIn } from '../state.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';
import { segmentsOf } from './segments.js';

/** Tells the calls at a device, in the answer itself (ECMA-269 Table 16-4) or in segments after it (16.1.4). */
export const snapshotDevice: Handler<'SnapshotDevice'> = (request, { work, tell }) => {
  const device = findDevice(work.state, request.snapshotObject);
  const snapshotData = callsOf(work.state, device).map((located) => rowOf(work, located));
  const segments = segmentsOf(work, snapshotData);
  for (const segment of segments ?? []) tell('SnapshotDeviceData', segment);
  return {
    kind: 'response',
    type: 'SnapshotDeviceResponse',
    crossRefIDorSnapshotData: segments
      ? { serviceCrossRefID: segments[0].serviceCrossRefID }
      : { snapshotData },
  };
};

function rowOf({ state, settings }: Work, located: Located): SnapshotDeviceResponseInfo {
  const { call, connection } = located;
  const others = othersIn(call, connection.device);
  const [only] = others.length === 1 ? others : [];
  const row = {
    connectionIdentifier: connectionID(call.callID, connection),
    localCallState: {
      compoundCallState: [
        connection.state,
        ...others.map((other) => other.state),
        ...(call.failure ? (['fail'] as const) : []),
      ],
    },
    ...mediaMember(call),
    ...defined({
      endpointDevice: only && partyAt(only),
      servicesPermitted: settings.servicesPermitted
        ? servicesPermitted(state, settings, located)
        : undefined,
      callLinkageData: call.callLinkageData,
    }),
  };
  return withNames(row, [call], settings);
}
