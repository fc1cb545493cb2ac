import { refuse } from '../../switching/refuse.js';
import { callBackTarget } from '../calls/call-back-target.js';
import { clearConnection } from '../calls/depart.js';
import { type Located, locate, requireState } from '../calls/lookup.js';
import { type CallBackOrder, callBackOf, type PbxState } from '../state.js';
import type { Work } from '../work.js';
import { attach } from './attributes.js';
import type { Handler } from './context.js';

/** Asks to be called back about a call that did not get through, and clears it (ECMA-269 17.1.4). */
export const callBack: Handler<'CallBack'> = (request, { work }) => {
  const located = locate(work.state, request.callbackConnection);
  requireState(located, ['connected']);
  const order = newOrder(work.state, located, 'call');
  attach(work, located.call.callID, request);
  setCallBack(work, located, order);
  return {
    kind: 'response',
    type: 'CallBackResponse',
    targetDevice: { number: order.target },
  };
};

/**
 * The order for a call back to where a call did not get through: the busy or alerting device, the one where it waits, or
 * the one that was called at first.
 *
 * @throws CstaServiceError if the call got through, or there is such an order already
 */
export function newOrder(
  state: PbxState,
  { call, connection }: Located,
  kind: CallBackOrder['kind'],
): CallBackOrder {
  const originator = connection.device;
  const target = callBackTarget(state, { call, connection });
  if (target === undefined) throw refuse('stateIncompatibility', 'noCallToComplete');
  if (callBackOf(state, { originator, target, kind }))
    throw refuse('operation', 'featureAlreadySet');
  return { originator, target, kind, armed: call.failure?.cause === 'busy' };
}

/** Notes an order and clears the call that it came from. */
export function setCallBack(work: Work, { call, connection }: Located, order: CallBackOrder): void {
  work.record({ fact: 'callBackSet', order });
  clearConnection(work, call.callID, connection.device, { cause: 'callBack' });
}
