/**
 * Call backs and the messages that ask for one, without a call to start from: set, asked, cancelled (ECMA-269 22.1.1 to
 * 22.1.4, 22.1.8).
 *
 * @packageDocumentation
 */
import type { DeviceID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { setMessageWaiting } from '../calls/change-station.js';
import { findStation } from '../calls/lookup.js';
import { type CallBackOrder, callBackOf } from '../state.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';

/** Two devices that a call back is, or was, between. */
interface Pair {
  readonly originatingDevice: DeviceID;
  readonly targetDevice: DeviceID;
}

/** Has the originator called, and then the target, once both are free. */
export const callBackNonCallRelated: Handler<'CallBackNonCallRelated'> = (request, { work }) => {
  // There was no call that failed, so that nobody has to be seen busy first.
  set(work, request, 'call', true);
  return { kind: 'response', type: 'CallBackNonCallRelatedResponse' };
};

/** Leaves a message at the target that asks to be called back. */
export const callBackMessageNonCallRelated: Handler<'CallBackMessageNonCallRelated'> = (
  request,
  { work },
) => {
  const { target } = set(work, request, 'message', false);
  setMessageWaiting(work, target, 'callBackMessage');
  return { kind: 'response', type: 'CallBackMessageNonCallRelatedResponse' };
};

/** Gives up the call back between two devices, or all that the originator waits for. */
export const cancelCallBack: Handler<'CancelCallBack'> = (request, { work }) => {
  cancel(work, request, 'call');
  return { kind: 'response', type: 'CancelCallBackResponse' };
};

/** Takes back the message for one device, or all that the originator has left; none waits there any more then. */
export const cancelCallBackMessage: Handler<'CancelCallBackMessage'> = (request, { work }) => {
  for (const { target } of cancel(work, request, 'message')) messageGone(work, target);
  return { kind: 'response', type: 'CancelCallBackMessageResponse' };
};

/** Tells the call backs and messages that a station has asked for. */
export const getCallBack: Handler<'GetCallBack'> = ({ device }, { work }) => {
  const { number } = findStation(work.state, device);
  return {
    kind: 'response',
    type: 'GetCallBackResponse',
    callBackList: ordersOf(work, number).map(({ target, kind }) => ({
      originatingDevice: { number },
      targetDevice: { number: target },
      callBackMessageIndicator: kind === 'message',
    })),
  };
};

function set(
  work: Work,
  { originatingDevice, targetDevice }: Pair,
  kind: CallBackOrder['kind'],
  armed: boolean,
): CallBackOrder {
  const { number: originator } = findStation(work.state, originatingDevice);
  const { number: target } = findStation(work.state, targetDevice);
  if (originator === target) throw refuse('operation', 'notDifferentDevices');
  const order: CallBackOrder = { originator, target, kind, armed };
  if (callBackOf(work.state, order)) throw refuse('operation', 'featureAlreadySet');
  work.record({ fact: 'callBackSet', order });
  return order;
}

/** An empty target means all. Where there is nothing to cancel, nothing is to be done. */
function cancel(
  work: Work,
  { originatingDevice, targetDevice }: Pair,
  kind: CallBackOrder['kind'],
): readonly CallBackOrder[] {
  const { number: originator } = findStation(work.state, originatingDevice);
  const target =
    targetDevice.number === '' ? undefined : findStation(work.state, targetDevice).number;
  const orders = ordersOf(work, originator).filter(
    (order) => order.kind === kind && (target === undefined || order.target === target),
  );
  if (target !== undefined && orders.length === 0) throw refuse('operation', 'invalidFeature');
  for (const order of orders) work.record({ fact: 'callBackCancelled', order });
  return orders;
}

function ordersOf({ state }: Work, originator: string): readonly CallBackOrder[] {
  return (state.callBacks.get(originator) ?? []).filter((order) => order.originator === originator);
}

/** The indicator goes off with the last message, unless something else has turned it on. */
function messageGone(work: Work, target: string): void {
  const waits = (work.state.callBacks.get(target) ?? []).some(
    (order) => order.kind === 'message' && order.target === target,
  );
  const device = work.state.devices.get(target);
  if (waits || device?.kind !== 'station' || device.messageWaiting !== 'callBackMessage') return;
  setMessageWaiting(work, target, undefined);
}
