import type { SnapshotCallResponseInfo } from '../../model/generated/snapshot.js';
import { locateCall } from '../calls/lookup.js';
import { servicesPermitted } from '../calls/permitted.js';
import {
  associatedCalledMember,
  associatedCallingMember,
  commonMembers,
  connectionID,
  contentMembers,
  historyMember,
  known,
  mediaMember,
  partyAt,
} from '../events/members.js';
import { withNames } from '../events/names.js';
import type { Call } from '../state.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';
import { segmentsOf } from './segments.js';

/** Tells the endpoints of a call, in the answer itself (ECMA-269 Table 16-2) or in segments after it (16.1.3). */
export const snapshotCall: Handler<'SnapshotCall'> = (request, { work, tell }) => {
  const call = locateCall(work.state, request.snapshotObject);
  const snapshotData = endpoints(work, call);
  const segments = segmentsOf(work, snapshotData);
  for (const segment of segments ?? []) tell('SnapshotCallData', segment);
  const { callingDevice, calledDevice } = call;
  const answer = {
    kind: 'response',
    type: 'SnapshotCallResponse',
    crossRefIDorSnapshotData: segments
      ? { serviceCrossRefID: segments[0].serviceCrossRefID }
      : { snapshotData },
    ...mediaMember(call),
    ...commonMembers(call),
    callingDevice,
    calledDevice,
    ...associatedCallingMember(call),
    ...associatedCalledMember(call),
    ...contentMembers(call),
    ...historyMember(call),
  } as const;
  return withNames(answer, [call], work.settings);
};

function endpoints({ state, settings }: Work, call: Call): SnapshotCallResponseInfo[] {
  const { callID, connections, failure } = call;
  const rows = connections.map((connection) => ({
    deviceOnCall: partyAt(connection),
    callIdentifier: connectionID(callID, connection),
    localConnectionInfo: connection.state,
    ...(settings.servicesPermitted
      ? { servicesPermitted: servicesPermitted(state, settings, { call, connection }) }
      : {}),
  }));
  const named = (row: SnapshotCallResponseInfo) => withNames(row, [call], settings);
  if (!failure) return rows.map(named);
  const deviceOnCall = known({ number: failure.device });
  const failed = { deviceOnCall, localConnectionInfo: 'fail' as const };
  return [...rows, failed].map(named);
}
