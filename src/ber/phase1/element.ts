import { writeWith } from '../run.js';
import type { BerWriter } from '../writer.js';

/** The octets of a value by itself. */
export const elementOf = <Value>(
  value: Value,
  write: (writer: BerWriter, value: Value) => void,
): Uint8Array => writeWith(value, write, () => 'element').slice();
