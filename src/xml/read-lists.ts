import { countElement, enter, nextMember } from './read-members.js';
import type { XmlReader } from './reader.js';
import type { MemberTable } from './tables.js';

/** How the content of an element is read. */
export interface Readable {
  read(r: XmlReader): unknown;
}

/**
 * Reads a list: an element around items.
 *
 * @param rest - the member of the model that has all items but the first, where that is another
 */
export function readList(
  r: XmlReader,
  table: MemberTable,
  item: Readable,
  rest?: string,
): unknown[] {
  const items: unknown[] = [];
  enter(r, table, 'list');
  r.frame.rest = rest;
  while (nextMember(r) >= 0) {
    countElement(r);
    items.push(item.read(r));
  }
  return items;
}
