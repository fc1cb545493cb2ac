/** Reads elements whose members are booleans. */

import type { Draft } from './draft.js';
import { type Pattern, standsAt } from './pattern.js';
import { enter, nextMember } from './read-members.js';
import { readBoolean } from './read-values.js';
import type { XmlReader } from './reader.js';
import type { MemberTable } from './tables.js';

/** @param bits - the empty structure that they get into */
export function readBits(r: XmlReader, table: MemberTable, bits: Draft): object {
  const { keys } = table;
  enter(r, table, 'structure', bits);
  for (;;) {
    const plain = plainBit(r);
    const index = plain < 0 ? nextMember(r) : plain >> 1;
    if (index < 0) return bits;
    bits[keys[index] as string] = plain < 0 ? readBoolean(r) : (plain & 1) === 1;
  }
}

/** Reads the next member if it is of the plain form: twice its index, and one more if it is true; -1 if it is not. */
function plainBit(r: XmlReader): number {
  // Who has prefixes, or wants to be told of odd forms, takes the longer way.
  if (r.watchful || r.scan.hasPrefix) return -1;
  const { frame, scan } = r;
  const { view, first, at } = scan;
  const { firsts, bits } = frame.table;
  for (let index = frame.turn; index < firsts.length; index++) {
    if (firsts[index] !== first) continue;
    let form = bits.trues[index] as Pattern;
    let isTrue = 1;
    if (!standsAt(view, at, form)) {
      form = bits.falses[index] as Pattern;
      isTrue = 0;
      if (!standsAt(view, at, form)) continue;
    }
    scan.at = at + form.length;
    frame.turn = index + 1;
    frame.count++;
    scan.next();
    return 2 * index + isTrue;
  }
  return -1;
}
