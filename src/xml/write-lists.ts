import type { XmlMember } from './tables.js';
import type { XmlWriter } from './writer.js';

/** How a value becomes an element. */
export interface Writable {
  write(w: XmlWriter, at: XmlMember, value: unknown): string;
}

/** Writes a list: an element around items. */
export function writeList(
  w: XmlWriter,
  at: XmlMember,
  items: unknown,
  itemMember: XmlMember,
  item: Writable,
): string {
  checkList(w, at, items);
  w.trail.enter(at, true);
  return w.element(at, writeAll(w, itemMember, items, item));
}

/** Writes the items of a list that has no element around it. */
export function writeItems(w: XmlWriter, at: XmlMember, items: unknown, item: Writable): string {
  checkList(w, at, items);
  return writeAll(w, at, items, item);
}

function writeAll(w: XmlWriter, at: XmlMember, items: readonly unknown[], item: Writable): string {
  let content = '';
  for (let index = 0; index < items.length; index++) {
    w.trail.item(index);
    content += item.write(w, at, items[index]);
  }
  w.trail.item(-1);
  return content;
}

function checkList(w: XmlWriter, at: XmlMember, items: unknown): asserts items is unknown[] {
  if (!Array.isArray(items)) w.failType(at.key, items, 'a list');
}

/**
 * Writes the one item of a list that XML has room for; its content stands in the place of the list.
 *
 * @param isLast - which item stays where the others are left out: the last, not the first
 */
export function writeOnly(
  w: XmlWriter,
  at: XmlMember,
  items: unknown,
  item: Writable,
  isLast: boolean,
): string {
  checkList(w, at, items);
  const only: unknown = items[isLast ? items.length - 1 : 0];
  if (only === undefined || items.length > 1) {
    const reason = `XML has room for exactly one, not for ${items.length}`;
    const isOdd = only === undefined && items.length > 0;
    if (isOdd || !w.omits(at.key, reason)) w.fail('no-form', reason, at.key);
    // One without any is left out where lists are cut.
    if (only === undefined) return '';
  }
  return item.write(w, at, only);
}
