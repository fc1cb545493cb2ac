import { refuse } from '../../switching/refuse.js';
import { clearConnection as clear } from '../calls/depart.js';
import { connectionNamed, locateCall } from '../calls/lookup.js';
import { attach } from './attributes.js';
import type { Handler } from './context.js';

/**
 * Takes one device out of a call (ECMA-269 17.1.8). The reason is for the signalling (FR 4): those who cannot go on
 * without the device are told it.
 */
export const clearConnection: Handler<'ClearConnection'> = (request, { work }) => {
  const { connectionToBeCleared: id, reason, userData } = request;
  const call = locateCall(work.state, id.callID === undefined ? id : { callID: id.callID });
  const connection = connectionNamed(call, id.deviceID);
  if (!connection) throw refuse('stateIncompatibility', 'noConnectionToClear');
  const { callID } = call;
  attach(work, callID, request);
  clear(work, callID, connection.device, {
    cause: 'normalClearing',
    remainderCause: reason,
    userData,
  });
  return { kind: 'response', type: 'ClearConnectionResponse' };
};
