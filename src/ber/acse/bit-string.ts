import type { BerWriter } from '../writer.js';
import { bitCount } from './elements.js';

/** The contents of a BIT STRING with zeros behind them until there are as many bits as are asked for. */
export function bitString(
  w: BerWriter,
  contents: Uint8Array,
  bits: number,
  most: number,
): Uint8Array {
  if (!Number.isInteger(bits) || bits < 0 || bits > most) {
    w.fail('bad-value', `a number of bits is a whole number from 0 to ${most}, not ${bits}`);
  }
  const count = Math.max(bits, bitCount(contents));
  const longer = new Uint8Array(1 + Math.ceil(count / 8));
  longer.set(contents);
  longer[0] = 8 * (longer.length - 1) - count;
  return longer;
}
