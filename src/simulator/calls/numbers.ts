import type { DeviceID } from '../../model/hand-written.js';
import type { Settings } from '../settings.js';
import type { PbxState } from '../state.js';

const FORMS = /^(?:N<([^<>!&/%]*)[^<>]*>|(?:tel|sips?):([^@;?]+)|([^:]+):[^:]*:.*:[012]$)/i;

/**
 * The number that a device identifier gives: its digits, those of the switching function's own form `N<digits>name`
 * (ECMA-269 clause 10), the user of a `tel:` or `sip:` URI, or the extension of an identifier of Avaya AES, such as
 * `100:CM::0`.
 */
export function numberOf({ number }: DeviceID): string {
  const [, own, user, extension] = FORMS.exec(number) ?? [];
  return own ?? user ?? extension ?? number;
}

/** Digits as they are dialled: all of them, or some with more to follow. */
export interface Dialled {
  readonly digits: string;
  readonly complete: boolean;
}

/** Reads what is to be dialled: nothing, or digits with a `;` at their end, say that more digits follow. */
export function readDialled(id: DeviceID): Dialled {
  const number = numberOf(id);
  if (number === '') return { digits: '', complete: false };
  return number.endsWith(';')
    ? { digits: number.slice(0, -1), complete: false }
    : { digits: number, complete: true };
}

/** Whether a device identifier names a device by itself: neither empty nor with more digits to follow. */
export function isComplete(id: DeviceID): boolean {
  return readDialled(id).complete;
}

/** Whether something can be dialled on a telephone's keys. */
export function isDiallable(digits: string): boolean {
  return /^[0-9A-D*#,+]*$/.test(digits);
}

/** Whether a number leads to the network. */
export function isExternal(number: string, { externalPrefix }: Settings): boolean {
  return number.startsWith(externalPrefix) && number.length > externalPrefix.length;
}

/** Whether digits are a whole number of the PBX, so that no others can belong to it. */
export function isWholeNumber(digits: string, state: PbxState): boolean {
  return state.devices.get(digits) !== undefined && !state.directory.beginnings.has(digits);
}
