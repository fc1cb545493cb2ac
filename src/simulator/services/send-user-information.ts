import { locate } from '../calls/lookup.js';
import type { Handler } from './context.js';

/** Sends data to the parties of a call (ECMA-269 Table 18-22). */
export const sendUserInformation: Handler<'SendUserInformation'> = (request, { work }) => {
  const { call, connection } = locate(work.state, request.existingCall);
  const { userData } = request;
  work.record({
    fact: 'callInformation',
    callID: call.callID,
    device: connection.device,
    values: { userData },
  });
  return { kind: 'response', type: 'SendUserInformationResponse' };
};
