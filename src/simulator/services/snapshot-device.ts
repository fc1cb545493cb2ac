import type { SnapshotDeviceResponseInfo } from '../../model/generated/snapshot.js';
import { findDevice } from '../calls/lookup.js';
import { connectionID, deviceOf, known } from '../events/members.js';
import { callsAt, othersIn } from '../state.js';
import type { Handler } from './context.js';

/** Tells the calls at a device, in the answer itself (ECMA-269 Table 16-4). */
export const snapshotDevice: Handler<'SnapshotDevice'> = (request, { work }) => {
  const { number } = findDevice(work.state, request.snapshotObject);
  return {
    kind: 'response',
    type: 'SnapshotDeviceResponse',
    crossRefIDorSnapshotData: {
      snapshotData: callsAt(work.state, number).map(({ call, connection }) => {
        const others = othersIn(call, number);
        const row: SnapshotDeviceResponseInfo = {
          connectionIdentifier: connectionID(call.callID, connection),
          ...(others[0] && others.length === 1
            ? { endpointDevice: known(deviceOf(others[0])) }
            : {}),
          localCallState: {
            compoundCallState: [
              connection.state,
              ...others.map(({ state }) => state),
              ...(call.failure ? (['fail'] as const) : []),
            ],
          },
        };
        return row;
      }),
    },
  };
};
