import { octetsOf } from '../../src/model/hex.js';

/** Octets written as hexadecimal digits, with spaces and bars where they help the eye. */
export function octets(hex: string): Uint8Array {
  const read = octetsOf(hex.replace(/[\s|]/g, ''));
  if (!read) throw new Error(`no hexadecimal digits: ${hex}`);
  return read;
}
