import { refuse } from '../../switching/refuse.js';
import { requireNoActiveCall } from '../calls/answer.js';
import {
  ACTIVE,
  HELD,
  type Located,
  locate,
  requireOneDevice,
  requireState,
} from '../calls/lookup.js';
import { mergeCalls } from '../calls/merge.js';
import { connectionList } from '../events/merge-event.js';
import { idOf } from './attributes.js';
import type { Handler } from './context.js';
import { requireStation } from './requirements.js';

/** Makes a conference of a device's two calls (ECMA-269 17.1.9). */
export const conferenceCall: Handler<'ConferenceCall'> = (request, { work }) => {
  const held = locate(work.state, request.heldCall, HELD);
  const active = locate(work.state, request.activeCall, ACTIVE);
  requireOneDevice(held, active);
  requireStation(work, active);
  requireState(held, ['connected', 'hold'], 'invalidHeldConnectionState');
  requireState(active, ['connected', 'hold'], 'invalidActiveConnectionState');
  requireNoActiveCall(work.state, active.connection.device, [held.call.callID, active.call.callID]);
  requireConsultationFor('conferenceOnly', held, active);
  const { fact, before } = mergeCalls(work, 'conferenced', held, active);
  return {
    kind: 'response',
    type: 'ConferenceCallResponse',
    conferenceCall: idOf(work, fact.callID, fact.device),
    connections: connectionList(fact, before),
  };
};

/**
 * Makes sure that a consultation may end this way (ECMA-269 17.1.10 FR 2-5).
 *
 * @throws CstaServiceError `operation: requestIncompatibleWithActiveConnection` or
 * `operation: requestIncompatibleWithHeldConnection`, by which of the two it is
 */
export function requireConsultationFor(
  purpose: 'conferenceOnly' | 'transferOnly',
  held: Located,
  active: Located,
): void {
  if (!isFor(purpose, active)) throw refuse('operation', 'requestIncompatibleWithActiveConnection');
  if (!isFor(purpose, held)) throw refuse('operation', 'requestIncompatibleWithHeldConnection');
}

function isFor(purpose: 'conferenceOnly' | 'transferOnly', { connection }: Located): boolean {
  const { consultOptions = 'unrestricted' } = connection;
  return consultOptions === 'unrestricted' || consultOptions === purpose;
}
