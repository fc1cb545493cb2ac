import type { CountOrFlag } from '../../model/hand-written.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';

/** Reads an INTEGER that is a boolean in XML. */
export function readCountOrFlag(r: BerReader): CountOrFlag {
  const value = r.integer();
  return value === 0 ? false : value === 1 ? true : value;
}

/** Writes a boolean as 0 or 1, and any other number as it is. */
export function writeCountOrFlag(w: BerWriter, value: CountOrFlag, tag: number): void {
  w.integer(typeof value === 'boolean' ? Number(value) : value, tag);
}
