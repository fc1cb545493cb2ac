import { refuse } from '../../switching/refuse.js';
import { clearCall as clear } from '../calls/depart.js';
import type { Handler } from './context.js';

/** Clears a whole call, named by any connection or by its call identifier alone (ECMA-269 17.1.7 FR 2). */
export const clearCall: Handler<'ClearCall'> = (request, { work }) => {
  const { callID } = request.callToBeCleared;
  if (callID === undefined || !work.call(callID)) {
    throw refuse('stateIncompatibility', 'noCallToClear');
  }
  clear(work, callID, { cause: 'normalClearing', userData: request.userData });
  return { kind: 'response', type: 'ClearCallResponse' };
};
