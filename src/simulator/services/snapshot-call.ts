import type { SnapshotCallResponseInfo } from '../../model/generated/snapshot.js';
import { locateCall } from '../calls/lookup.js';
import {
  associatedCalledMember,
  associatedCallingMember,
  commonMembers,
  connectionID,
  contentMembers,
  deviceOf,
  known,
  mediaMember,
} from '../events/members.js';
import type { Call } from '../state.js';
import type { Handler } from './context.js';

/** Tells the endpoints of a call, in the answer itself (ECMA-269 Table 16-2). */
export const snapshotCall: Handler<'SnapshotCall'> = (request, { work }) => {
  const call = locateCall(work.state, request.snapshotObject);
  const { callingDevice, calledDevice } = call;
  return {
    kind: 'response',
    type: 'SnapshotCallResponse',
    crossRefIDorSnapshotData: { snapshotData: endpoints(call) },
    ...mediaMember(call),
    ...commonMembers(call),
    callingDevice,
    calledDevice,
    ...associatedCallingMember(call),
    ...associatedCalledMember(call),
    ...contentMembers(call),
  };
};

function endpoints({ callID, connections, failure }: Call): SnapshotCallResponseInfo[] {
  const rows = connections.map((connection) => ({
    deviceOnCall: known(deviceOf(connection)),
    callIdentifier: connectionID(callID, connection),
    localConnectionInfo: connection.state,
  }));
  if (!failure) return rows;
  return [
    ...rows,
    { deviceOnCall: known({ number: failure.device }), localConnectionInfo: 'fail' as const },
  ];
}
