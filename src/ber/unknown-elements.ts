/** Elements that were not known when they were read: they are written again where they stood. */

import { elementsOf } from './elements.js';
import { inMember } from './paths.js';
import type { BerWriter, Members } from './writer.js';

/** An element that was kept as it came, and how many stood before it. */
interface Kept {
  readonly ber: unknown;
  readonly index: unknown;
}

function keptElement(w: BerWriter, given: unknown): Kept {
  const { ber, index } = w.object(given);
  if (ber === undefined) w.fail('no-form', 'BER has no place for what came in XML');
  return { ber, index };
}

/**
 * Writes a choice that is none of the alternatives which BER defines: one that was kept as it came.
 *
 * @param onlyXml - the names of the alternatives that only XML has
 */
export function writeUnknownAlternative(
  w: BerWriter,
  choice: Members,
  onlyXml: ReadonlySet<string>,
): void {
  const unknown = choice.unknownMembers;
  const [name] = w.given(choice);
  if (unknown !== undefined) {
    inMember('unknownMembers', () =>
      w.single(unknown, false, 0, (_, one) => w.raw(keptElement(w, one).ber)),
    );
  } else if (name === undefined) {
    w.fail('missing-member', 'a choice has none of its alternatives');
  } else if (onlyXml.has(name)) {
    w.fail('no-form', `BER has no alternative ${name}`);
  } else {
    w.fail('unknown-member', 'no alternative has this name', name);
  }
}

/** Puts elements of unknown types between those written since `mark`, where they stood. */
export const splice = (w: BerWriter, value: unknown, mark: number): void =>
  inMember('unknownMembers', () => spliceAll(w, w.list(value), mark));

function spliceAll(w: BerWriter, unknown: readonly unknown[], mark: number): void {
  const contents = elementsOf(w.copy(mark)) ?? [];
  const kept = unknown.map((member, at) => inMember(`[${at}]`, () => elementIn(w, member)));
  const merged: Uint8Array[] = [];
  let next = 0;
  const lasts = new Map(contents.map((element, at) => [tagOctets(element), at]));
  for (const { octets, index } of kept.toSorted((a, b) => a.index - b.index)) {
    // One that has the tag of a known one stands behind that: the first counts.
    const behind = (lasts.get(tagOctets(octets)) ?? -1) + 1;
    const before = Math.max(0, Math.min(index - merged.length, contents.length - next));
    const end = Math.max(next + before, behind);
    merged.push(...contents.slice(next, end), octets);
    next = Math.max(next, end);
  }
  merged.push(...contents.slice(next));
  w.pos = mark;
  for (const element of merged.reverse()) w.put(element);
}

function elementIn(
  w: BerWriter,
  member: unknown,
): { readonly octets: Uint8Array; readonly index: number } {
  const { ber, index } = keptElement(w, member);
  if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0) {
    return inMember('index', () => w.wrong(index, 'an index'));
  }
  const end = w.pos;
  inMember('ber', () => w.raw(ber));
  const octets = w.copy(end);
  w.pos = end;
  return { octets, index };
}

/** What an element begins with: its tag, without the bit that tells constructed from primitive. */
function tagOctets(element: Uint8Array): string {
  const [first = 0] = element;
  let tag = String(first & ~0x20);
  if ((first & 0x1f) !== 0x1f) return tag;
  for (let at = 1; at < element.length; at++) {
    tag += ` ${element[at]}`;
    if ((element[at] as number) < 0x80) break;
  }
  return tag;
}
