import type { StateIncompatibilityErrors } from '../../model/generated/errors.js';
import type { UserData } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { establish } from '../calls/answer.js';
import { completeConference } from '../calls/join.js';
import type { Located } from '../calls/lookup.js';
import { redirect } from '../calls/present.js';
import { connectionAt } from '../state.js';
import type { Work } from '../work.js';
import { requireIdle } from './requirements.js';

/** A call to a shared line that was picked up elsewhere rings no more. */
function stopAppearances(work: Work, callID: string, line: string): void {
  for (const { device, ...other } of work.call(callID)?.connections ?? []) {
    if (other.line !== line || other.state !== 'alerting') continue;
    work.record({ fact: 'connectionCleared', callID, device, cause: 'normalClearing' });
  }
}

/** What differs between the services that pick a call up. */
interface Pickup {
  readonly userData?: UserData | undefined;
  /** The value with which a busy device is refused. */
  readonly busy?: StateIncompatibilityErrors;
}

/**
 * Takes a connection over to another device.
 *
 * @throws CstaServiceError if the device is in the call already, or busy with another
 */
export function pickUp(
  work: Work,
  { call, connection }: Located,
  device: string,
  { userData, busy = 'invalidDeviceState' }: Pickup,
): void {
  const { callID } = call;
  if (connectionAt(call, device)) throw refuse('operation', 'requestIncompatibleWithDevice');
  requireIdle(work.state, device, busy);
  const cause = 'callPickup';
  redirect(work, callID, connection, { number: device, cause, userData });
  establish(work, callID, device, cause, userData);
  if (connection.line !== undefined) stopAppearances(work, callID, connection.line);
  const { conferencedBy } = connection;
  if (conferencedBy) completeConference(work, callID, device, conferencedBy);
}
