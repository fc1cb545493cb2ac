import { locate, requireNoFailure, requireState } from '../calls/lookup.js';
import type { Handler } from './context.js';
import { requireStation } from './requirements.js';

/** Holds a connected call (ECMA-269 17.1.15). */
export const holdCall: Handler<'HoldCall'> = (request, { work }) => {
  const located = locate(work.state, request.callToBeHeld);
  requireStation(work, located);
  requireState(located, ['connected']);
  requireNoFailure(located);
  const { call, connection } = located;
  work.record({ fact: 'held', callID: call.callID, device: connection.device, cause: 'normal' });
  return { kind: 'response', type: 'HoldCallResponse' };
};
