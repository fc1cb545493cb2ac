import { octetsOf } from '../../src/model/hex.js';

/** Octets written as hexadecimal digits, with spaces and bars where they help the eye. */
export function octets(hex: string): Uint8Array {
  const read = octetsOf(hex.replace(/[\s|]/g, ''));
  if (!read) throw new Error(`no hexadecimal digits: ${hex}`);
  return read;
}

/** An element of up to 65,535 octets: its identifier in hexadecimal, and what is in it. */
export function tlv(identifier: string, ...contents: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = contents.map((part) => (typeof part === 'string' ? octets(part) : part));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const lengthOctets =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const all = [octets(identifier), Uint8Array.from(lengthOctets), ...parts];
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A HoldCall request (operation 9): callToBeHeld, connectionReservation BOOLEAN, extensions. */
export const holdCall = (...members: readonly (string | Uint8Array)[]): Uint8Array =>
  tlv('a1', '02 01 01', '02 01 09', tlv('30', ...members));
