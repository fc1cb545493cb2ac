/** A number of BER where XML has a boolean. */

import type { CountOrFlag } from '../../model/hand-written.js';
import type { XmlReader } from '../reader.js';
import type { MemberTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';

export const readCountOrFlag = (r: XmlReader): CountOrFlag => r.boolean();

export function writeCountOrFlag(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  value: CountOrFlag,
): string {
  if (typeof value !== 'number') return w.boolean(table, index, value);
  if (value === 0 || value === 1) return w.boolean(table, index, value === 1);
  w.fail('no-form', `XML has a boolean here, which cannot say ${value}`, table.key(index));
}
