import { refuse } from '../../switching/refuse.js';
import { requireRoom } from '../calls/join.js';
import { locate, requireState } from '../calls/lookup.js';
import { activeAt } from '../state.js';
import { checkChoices, idOf } from './attributes.js';
import type { Handler } from './context.js';

/** Brings a caller into the call that the busy destination has (ECMA-269 17.1.16); that call keeps its identifier. */
export const intrudeCall: Handler<'IntrudeCall'> = (request, { work }) => {
  const located = locate(work.state, request.intrude);
  requireState(located, ['connected']);
  checkChoices(request);
  const { call, connection } = located;
  const isBusy = call.failure?.cause === 'busy' && call.failure.device !== connection.device;
  const busy = isBusy ? call.failure?.device : undefined;
  const target = busy === undefined ? undefined : activeAt(work.state, busy);
  if (busy === undefined || target?.connection.state !== 'connected') {
    throw refuse('stateIncompatibility', 'noCallToComplete');
  }
  const { callID, connections, ...info } = target.call;
  const { device, dynamicID } = connection;
  if (connections.some((other) => other.device === device)) {
    throw refuse('operation', 'notDifferentDevices');
  }
  requireRoom(work, target.call, 1);
  const cause = request.participationType === 'silent' ? 'silentParticipation' : 'intrude';
  work.record({
    fact: 'conferenced',
    callID,
    primary: callID,
    secondary: call.callID,
    device,
    oldConnections: [
      { callID, device: busy },
      { callID: call.callID, device },
    ],
    other: { deviceIdentifier: { number: device } },
    connections: [
      ...connections,
      { device, dynamicID, state: 'connected', cause, since: work.now },
    ],
    info,
    cause,
    userData: request.userData,
  });
  return {
    kind: 'response',
    type: 'IntrudeCallResponse',
    conferencedCall: idOf(work, callID, device),
  };
};
