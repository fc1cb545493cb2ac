import { refuse } from '../../switching/refuse.js';
import { locate } from '../calls/lookup.js';
import { attach } from './attributes.js';
import type { Handler } from './context.js';

/** Lets a call ring that has been offered (ECMA-269 17.1.1). */
export const acceptCall: Handler<'AcceptCall'> = (request, { work }) => {
  const { call, connection } = locate(work.state, request.callToBeAccepted);
  if (connection.state !== 'alerting' || !connection.offered) {
    throw refuse('stateIncompatibility', 'invalidConnectionState');
  }
  const { callID } = call;
  const { device, cause } = connection;
  attach(work, callID, request);
  work.record({
    fact: 'delivered',
    callID,
    device,
    cause,
    userData: request.userData,
    set: { ...connection, offered: undefined },
  });
  return { kind: 'response', type: 'AcceptCallResponse' };
};
