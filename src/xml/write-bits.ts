/** Writes elements whose members are booleans. */

import type { MemberTable, XmlMember } from './tables.js';
import { memberCount, onlyMembers, spliced, unknownOf } from './write-unknown.js';
import { writeBoolean } from './write-values.js';
import type { XmlWriter } from './writer.js';

export function writeBits(w: XmlWriter, at: XmlMember, value: unknown, table: MemberTable): string {
  const bits = w.enter(at, value);
  checkUnknownBits(w, bits.unknownBits);
  let rest = memberCount(bits);
  let content = '';
  for (const member of table.members) {
    if (rest === 0) break;
    const bit = bits[member.key];
    if (bit === undefined) continue;
    rest--;
    content += writeBit(w, member, bit);
  }
  if (rest > 0) onlyMembers(w, bits, [...table.keys, 'unknownBits', 'unknownMembers']);
  const unknown = unknownOf(bits);
  if (unknown === undefined) return w.element(at, content);
  const parts = spliced(w, content, unknown, table);
  w.trail.leave();
  return w.raw(at, parts.attributes, parts.content);
}

function writeBit(w: XmlWriter, member: XmlMember, bit: unknown): string {
  const { key, since } = member;
  if (member.nameIn(w.edition) === '') {
    if (bit !== false) w.fail('no-form', 'XML does not have this bit', key);
    return '';
  }
  return since === 0 || w.allows(since, key) ? writeBoolean(w, member, bit) : '';
}

function checkUnknownBits(w: XmlWriter, unknownBits: unknown): void {
  if (unknownBits === undefined) return;
  if (!Array.isArray(unknownBits)) w.failType('unknownBits', unknownBits, 'a list');
  if (unknownBits.length > 0) {
    w.fail('no-form', 'XML has no place for bits without a name', 'unknownBits');
  }
}
