import { requireNoActiveCall } from '../calls/answer.js';
import { clearConnection } from '../calls/depart.js';
import { ACTIVE, HELD, locate, requireOneDevice, requireState } from '../calls/lookup.js';
import type { Handler } from './context.js';
import { requireStation } from './requirements.js';

/** Clears one connection of a device and retrieves the held one (ECMA-269 17.1.22). */
export const reconnectCall: Handler<'ReconnectCall'> = (request, { work }) => {
  const active = locate(work.state, request.activeCall, ACTIVE);
  const held = locate(work.state, request.heldCall, HELD);
  requireOneDevice(held, active);
  requireStation(work, active);
  requireState(
    active,
    ['alerting', 'connected', 'initiated', 'fail', 'queued'],
    'invalidActiveConnectionState',
  );
  requireState(held, ['hold'], 'invalidHeldConnectionState');
  const { device } = held.connection;
  requireNoActiveCall(work.state, device, [active.call.callID]);
  clearConnection(work, active.call.callID, device, { cause: 'normalClearing' });
  work.record({ fact: 'retrieved', callID: held.call.callID, device, cause: 'normal' });
  return { kind: 'response', type: 'ReconnectCallResponse' };
};
