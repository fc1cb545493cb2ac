import { establish } from '../calls/answer.js';
import {
  ACTIVE,
  HELD,
  locate,
  requireNoFailure,
  requireOneDevice,
  requireState,
} from '../calls/lookup.js';
import { checkChoices } from './attributes.js';
import type { Handler } from './context.js';

/**
 * Holds the active call and connects the other (ECMA-269 17.1.2). That it answers an alerting or queued one is told by
 * Established (17.2.16 FR 1).
 */
export const alternateCall: Handler<'AlternateCall'> = (request, { work }) => {
  const held = locate(work.state, request.heldCall, HELD);
  const active = locate(work.state, request.activeCall, ACTIVE);
  requireOneDevice(held, active);
  checkChoices(request);
  requireState(held, ['hold', 'alerting', 'queued'], 'invalidHeldConnectionState');
  requireState(active, ['connected'], 'invalidActiveConnectionState');
  requireNoFailure(active, 'invalidActiveConnectionState');
  const { device } = active.connection;
  const cause = 'alternate';
  work.record({ fact: 'held', callID: active.call.callID, device, cause });
  if (held.connection.state === 'hold') {
    work.record({ fact: 'retrieved', callID: held.call.callID, device, cause });
  } else {
    establish(work, held.call.callID, device, cause);
  }
  return { kind: 'response', type: 'AlternateCallResponse' };
};
