import { locate, requireState } from '../calls/lookup.js';
import { newOrder, setCallBack } from './call-back.js';
import type { Handler } from './context.js';

/** Leaves a message that asks to be called back, and clears the call (ECMA-269 17.1.5). */
export const callBackMessage: Handler<'CallBackMessage'> = (request, { work }) => {
  const located = locate(work.state, request.callbackMessageConnection);
  requireState(located, ['connected']);
  const order = newOrder(work.state, located, 'message');
  setCallBack(work, located, order);
  work.record({ fact: 'messageWaiting', device: order.target, on: true });
  return {
    kind: 'response',
    type: 'CallBackMessageResponse',
    targetDevice: { number: order.target },
  };
};
