import { refuse } from '../../switching/refuse.js';
import { clearCall as clear } from '../calls/depart.js';
import { isOf } from '../calls/lookup.js';
import type { Handler } from './context.js';

/**
 * Clears a whole call, named by any connection or by its call identifier alone (ECMA-269 17.1.7 FR 2). The reason is for
 * the signalling (12.2.15): all devices are told it.
 */
export const clearCall: Handler<'ClearCall'> = (request, { work }) => {
  const { callToBeCleared: id, reason = 'normalClearing', userData } = request;
  const call = id.callID === undefined ? undefined : work.call(id.callID);
  if (!call || !isOf(call, id)) throw refuse('stateIncompatibility', 'noCallToClear');
  clear(work, call.callID, { cause: reason, userData });
  return { kind: 'response', type: 'ClearCallResponse' };
};
