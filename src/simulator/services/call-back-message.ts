import { setMessageWaiting } from '../calls/change-station.js';
import { locate, requireState } from '../calls/lookup.js';
import { newOrder, setCallBack } from './call-back.js';
import type { Handler } from './context.js';

/** Leaves a message that asks to be called back, and clears the call (ECMA-269 17.1.5). */
export const callBackMessage: Handler<'CallBackMessage'> = (request, { work }) => {
  const located = locate(work.state, request.callbackMessageConnection);
  requireState(located, ['connected']);
  const order = newOrder(work.state, located, 'message');
  setCallBack(work, located, order);
  setMessageWaiting(work, order.target, 'callBackMessage');
  return {
    kind: 'response',
    type: 'CallBackMessageResponse',
    targetDevice: { number: order.target },
  };
};
