import { requireNoActiveCall } from '../calls/answer.js';
import { locate, requireState } from '../calls/lookup.js';
import type { Handler } from './context.js';

/** Connects a held call again (ECMA-269 17.1.23). */
export const retrieveCall: Handler<'RetrieveCall'> = (request, { work }) => {
  const located = locate(work.state, request.callToBeRetrieved);
  requireState(located, ['hold'], 'noHeldCall');
  const { call, connection } = located;
  requireNoActiveCall(work.state, connection.device);
  work.record({
    fact: 'retrieved',
    callID: call.callID,
    device: connection.device,
    cause: 'normal',
  });
  return { kind: 'response', type: 'RetrieveCallResponse' };
};
