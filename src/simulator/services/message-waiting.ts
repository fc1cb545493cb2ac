import { setMessageWaiting } from '../calls/change-station.js';
import { findDevice, findStation } from '../calls/lookup.js';
import type { Handler } from './context.js';

/** Tells whether a message waits (ECMA-269 21.1.8). */
export const getMessageWaitingIndicator: Handler<'GetMessageWaitingIndicator'> = (
  { device },
  { work },
) => {
  const { messageWaiting, deviceForMessage } = findStation(work.state, device);
  return {
    kind: 'response',
    type: 'GetMessageWaitingIndicatorResponse',
    messageWaitingOn: messageWaiting !== undefined,
    ...(deviceForMessage === undefined ? {} : { deviceForMessage: { number: deviceForMessage } }),
    lampIsPresent: true,
  };
};

/** Shows that a message waits, or that none does (ECMA-269 21.1.18). */
export const setMessageWaitingIndicator: Handler<'SetMessageWaitingIndicator'> = (
  { device, messageWaitingOn, deviceForMessage },
  { work },
) => {
  const { number } = findStation(work.state, device);
  const at = deviceForMessage && findDevice(work.state, deviceForMessage).number;
  setMessageWaiting(work, number, messageWaitingOn && 'set', messageWaitingOn ? at : undefined);
  return { kind: 'response', type: 'SetMessageWaitingIndicatorResponse' };
};
