import { ACTIVE, HELD, locate, requireOneDevice, requireState } from '../calls/lookup.js';
import { mergeCalls } from '../calls/merge.js';
import { connectionID } from '../events/members.js';
import { connectionList } from '../events/merge-event.js';
import { requireConsultationFor } from './conference-call.js';
import type { Handler } from './context.js';
import { requireStation } from './requirements.js';

/** Makes one call of a device's two and takes the device out (ECMA-269 17.1.27). */
export const transferCall: Handler<'TransferCall'> = (request, { work }) => {
  const held = locate(work.state, request.heldCall, HELD);
  const active = locate(work.state, request.activeCall, ACTIVE);
  requireOneDevice(held, active);
  requireStation(work, active);
  requireState(held, ['connected', 'hold'], 'invalidHeldConnectionState');
  requireState(active, ['connected', 'hold'], 'invalidActiveConnectionState');
  requireConsultationFor('transferOnly', held, active);
  const { fact, before, added } = mergeCalls(work, 'transferred', held, active);
  return {
    kind: 'response',
    type: 'TransferCallResponse',
    transferredCall: connectionID(fact.callID, added),
    connections: connectionList(fact, before),
  };
};
