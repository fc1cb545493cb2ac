/**
 * Reads the members of elements: which there are, in what order, and what is done about those that are missing, that are
 * odd, or that the schema does not know.
 *
 * What an element holds is read by `enter`, and then `nextMember` until that is negative, reading each member in between.
 */

import { GREATER_THAN, isSpace, LESS_THAN, SLASH } from './characters.js';
import { type Fault, type Frame, type FrameKind, type Holder, pathOf, placeOf } from './frame.js';
import { giveUp, lenient, raise, tell, UNUSABLE } from './leniency.js';
import { type Pattern, standsAt } from './pattern.js';
import { prefixOf } from './prefix-use.js';
import { forgetWithin, keepAttributes, keepChild, keepElement } from './read-unknown.js';
import type { XmlReader } from './reader.js';
import { EMPTY } from './scanner.js';
import { isForeign, isOwn } from './scope.js';
import type { MemberTable } from './tables.js';

/** More than any table has members: whether the required ones are there has to be looked up. */
const UNCOUNTED = -1_000_000;

/**
 * Enters the element at hand.
 *
 * @param table - what it may hold
 * @param holder - the model value, where it keeps what is not known
 */
export function enter(r: XmlReader, table: MemberTable, kind: FrameKind, holder?: Holder): void {
  const { scan } = r;
  if (scan.depth >= scan.maxDepth) scan.failTooDeep(scan.tag - 1);
  countElement(r);
  scan.depth++;
  const frame = r.frame.inner;
  r.frame = frame;
  frame.kind = kind;
  frame.table = table;
  frame.name = r.name;
  frame.tag = scan.tag;
  frame.length = scan.prefixed + r.name.length;
  frame.holder = holder;
  frame.turn = 0;
  frame.met = 0;
  frame.count = 0;
  frame.item = -1;
  frame.position = -1;
  frame.namespaces = undefined;
  if (scan.data[scan.at] === GREATER_THAN) {
    scan.at++;
    scan.next();
  } else {
    keepAttributes(r);
    if (r.attributes.selfClosing) scan.first = EMPTY;
    else scan.next();
  }
}

/** Counts a structure or an item of a list: what makes objects, of which there are only so many. */
export function countElement(r: XmlReader): void {
  if (r.elementsLeft-- > 0) return;
  const { maxElements } = r.settings;
  r.scan.fail('too-long', `there are more than ${maxElements} elements with others in them`);
}

/**
 * Moves to the next child element that the open element's table has; others are kept as they are.
 *
 * @returns its index, or -1 behind the element's end
 */
export function nextMember(r: XmlReader): number {
  const { frame, scan } = r;
  const { firsts, patterns } = frame.table;
  for (;;) {
    const { first } = scan;
    if (first === SLASH || first === EMPTY) {
      leave(r, frame);
      return -1;
    }
    const { data, view, at } = scan;
    for (let index = frame.turn; index < firsts.length; index++) {
      if (firsts[index] !== first) continue;
      const pattern = patterns[index] as Pattern;
      const end = at + pattern.length;
      const after = data[end] as number;
      if (after === GREATER_THAN ? standsAt(view, at, pattern) : isOddStart(r, at, pattern)) {
        return take(r, frame, index);
      }
    }
    const index = outOfTurn(r, frame);
    if (index >= 0) return index;
  }
}

/** Whether a name stands at an offset in a tag of another form than `<name>`, and in no foreign namespace. */
function isOddStart(r: XmlReader, at: number, name: Pattern): boolean {
  if (!standsAt(r.scan.view, at, name)) return false;
  const end = at + name.length;
  const after = r.scan.data[end] as number;
  return (after === SLASH || isSpace(after)) && !isForeign(r, end);
}

function take(r: XmlReader, frame: Frame, index: number): number {
  const { table } = frame;
  const { scan } = r;
  if (table.repeated[index]) {
    frame.position++;
    frame.item = frame.turn === index ? frame.item + 1 : 0;
    if (table.unordered || index > frame.turn) frame.turn = index;
  } else {
    frame.item = -1;
    // One that stands behind its turn does not make it the turn of those that have had theirs.
    if (index >= frame.turn) frame.turn = index + 1;
  }
  frame.taken = index;
  frame.met += table.counts[index] as number;
  frame.count++;
  const name = table.names[index] as string;
  r.name = name;
  scan.at += name.length;
  if (r.watchful) watch(r, table, index);
  return index;
}

/** Tells of what is odd with a member that is known. */
function watch(r: XmlReader, table: MemberTable, index: number): void {
  const { since } = table.at(index);
  if (r.edition <= 3 && since > 3) {
    const reason = `${r.name} came with edition ${since}, the document is of edition ${r.edition}`;
    lenient(r, 'unknown-member', reason);
  }
  if (r.scan.prefixed === 0 && !r.plainIsOwn) {
    lenient(r, 'bad-tag', `${r.name} is not in the namespace of the document`);
  }
}

/** Index of a member that stands before its turn or under another name; -1 if it is unknown, which is then kept. */
function outOfTurn(r: XmlReader, frame: Frame): number {
  const { scan } = r;
  if (scan.first === UNUSABLE) {
    takeBack(r, frame);
    return -1;
  }
  const { source, tag } = scan;
  const end = scan.nameEnd(tag);
  if (end === tag) {
    if (tag >= source.length) scan.failAtEnd('a tag');
    scan.fail('not-xml', '"<" begins no tag', tag - 1);
  }
  const { table } = frame;
  const qualified = source.slice(tag, end);
  const prefix = prefixOf(qualified);
  const local = prefix === '' ? qualified : qualified.slice(prefix.length + 1);
  let isSecond = false;
  if (isOwn(r, prefix, end)) {
    const index = table.indexOf(local);
    isSecond = index >= 0 && isTwice(frame, index);
    if (index >= 0 && !isSecond) {
      if (index < frame.turn && !table.unordered) {
        lenient(r, 'order', `${local} stands behind members that it should precede`);
      }
      scan.prefixed = end - local.length - tag;
      take(r, frame, index);
      // The name may be another than the table's.
      r.name = local;
      scan.at = end;
      return index;
    }
  }
  const what = isSecond ? 'stands a second time; the first counts' : 'is not known here';
  lenient(r, 'unknown-member', `the element ${qualified} ${what}`, tag - 1);
  keepChild(r);
  return -1;
}

/** Whether a member that should stand once is there already. */
function isTwice({ table, holder }: Frame, index: number): boolean {
  return !table.repeated[index] && holder !== undefined && table.at(index).key in holder;
}

/** Takes back the member that turned out to be unusable, and keeps its element as it is. */
function takeBack(r: XmlReader, frame: Frame): void {
  const { unusable, holder, table, taken } = frame;
  if (unusable === undefined) return;
  frame.unusable = undefined;
  const { key, name, isRepeated } = table.at(taken);
  const { start, fault } = unusable;
  if (holder !== undefined) {
    const members = holder as Record<string, unknown>;
    const items = members[key];
    if (isRepeated && Array.isArray(items) && items.length > 1) items.pop();
    else delete members[key];
    forgetWithin(holder, placeOf(frame, name));
  }
  frame.met = UNCOUNTED;
  frame.lost ??= new Map();
  if (!frame.lost.has(key)) frame.lost.set(key, fault);
  r.scan.tag = start + 1;
  keepElement(r, frame.count - 1, true);
  r.scan.next();
}

/** Says that a member was read and has no value. */
export function hasNone({ frame }: XmlReader): void {
  frame.met = UNCOUNTED;
}

/** Leaves the innermost open element, whose end is at hand. */
export function leave(r: XmlReader, frame: Frame): void {
  const { scan } = r;
  if (scan.first === SLASH) {
    scan.at = scan.endTag(scan.tag - 1, frame.tag, frame.length);
  }
  if (frame.met !== frame.table.requiredCount) settle(r, frame);
  const outer = frame.outer ?? r.document;
  scan.depth--;
  r.frame = outer;
  scan.next();
  if (outer.unusable !== undefined) scan.first = UNUSABLE;
}

/** Deals with required members that did not come. */
function settle(r: XmlReader, frame: Frame): void {
  const { holder, lost } = frame;
  const { strict, keepsIncomplete } = r.settings;
  frame.lost = undefined;
  if (holder === undefined || (keepsIncomplete && !r.watchful)) return;
  const members = holder as Record<string, unknown>;
  for (const { key, required, since } of frame.table.members) {
    if (required === undefined || members[key] !== undefined || r.edition < since) continue;
    const value = keepsIncomplete || strict ? undefined : required.whenMissing;
    if (value !== undefined) members[key] = JSON.parse(value);
    if (value !== undefined && !r.watchful) continue;
    const fault: Fault = lost?.get(key) ?? {
      code: 'missing-member',
      reason: `${key} is required and missing`,
      path: `${pathOf(frame) ?? ''}.${key}`,
      offset: frame.tag - 1,
    };
    if (strict) raise(r, fault);
    if (value === undefined && required.inModel && !keepsIncomplete) {
      giveUp(r, fault, frame.tag - 1, frame.outer ?? r.document);
      return;
    }
    tell(r, fault);
  }
}

/**
 * Whether the member at hand, which is optional and cannot be empty, has a value. Some peers send an empty element rather
 * than none; that is kept as it is.
 */
export function hasValue(r: XmlReader): boolean {
  const { data: octets, at, tag } = r.scan;
  if (octets[at] === GREATER_THAN && octets[at + 1] !== LESS_THAN) return true;
  if (!isEmptyElement(r)) return true;
  lenient(r, 'bad-value', 'the element is empty', tag - 1);
  r.frame.count--;
  keepChild(r, true);
  return false;
}

/** Whether nothing but attributes stands in the element at hand. Reads ahead, and comes back. */
function isEmptyElement({ scan, attributes }: XmlReader): boolean {
  const back = scan.at;
  attributes.begin();
  while (attributes.next() !== '');
  const isEmpty =
    attributes.selfClosing ||
    (scan.data[scan.at] === LESS_THAN && scan.data[scan.at + 1] === SLASH);
  scan.at = back;
  return isEmpty;
}
