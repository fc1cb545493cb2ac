import type { TelephonyTone } from '../../model/generated/call-associated.js';
import { defined } from '../events/members.js';
import type { Work } from '../work.js';
import { digitsEndVoice } from './voice.js';

/** Digits are pressed at a device that is in a call: everybody in it hears them. */
export function pressDigits(work: Work, callID: string, device: string, digits: string): void {
  work.record({ fact: 'digitsHeard', callID, device, digits });
  digitsEndVoice(work, callID);
}

/**
 * A tone is generated on behalf of a device.
 *
 * @param duration - how long, in milliseconds; undefined until it is stopped
 */
export function startTone(
  work: Work,
  callID: string,
  device: string,
  tone: TelephonyTone,
  duration: number | undefined,
): void {
  const endsAt = duration === undefined ? undefined : work.now + duration;
  const changes = { tone: { tone, endsAt } };
  work.record({ fact: 'connectionChanged', callID, device, changes });
  tellTone(work, callID, device, tone);
  work.record({ fact: 'toneHeard', callID, device, tone, duration });
}

/** The tone at a device is over, or is stopped. */
export function stopTone(work: Work, callID: string, device: string): void {
  if (!work.connection(callID, device)?.tone) return;
  work.record({ fact: 'connectionChanged', callID, device, changes: { tone: undefined } });
  tellTone(work, callID, device, undefined);
}

/** Without a tone the event says that none is generated any more (ECMA-269 18.2.4). */
function tellTone(
  work: Work,
  callID: string,
  device: string,
  toneGenerated: TelephonyTone | undefined,
): void {
  const type = 'TelephonyTonesGeneratedEvent';
  const members = defined({ toneGenerated });
  work.record({ fact: 'callNews', callID, device, type, members });
}
