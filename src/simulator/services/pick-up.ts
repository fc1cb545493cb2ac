import type { UserData } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { establish } from '../calls/answer.js';
import type { Located } from '../calls/lookup.js';
import { redirect } from '../calls/present.js';
import { connectionAt } from '../state.js';
import type { Work } from '../work.js';
import { requireIdle } from './requirements.js';

/**
 * Takes a connection over to another device.
 *
 * @throws CstaServiceError if the device is in the call already, or busy with another
 */
export function pickUp(
  work: Work,
  { call, connection }: Located,
  device: string,
  userData: UserData | undefined,
): void {
  const { callID } = call;
  if (connectionAt(call, device)) throw refuse('operation', 'requestIncompatibleWithDevice');
  requireIdle(work.state, device, 'invalidDeviceState');
  const cause = 'callPickup';
  redirect(work, callID, connection, { number: device, cause, userData });
  establish(work, callID, device, cause, userData);
}
