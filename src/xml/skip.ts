/** Passes over elements unread. */

import type { Attributes } from './attributes.js';
import { COLON, SLASH } from './characters.js';
import type { PrefixUse } from './prefix-use.js';
import type { Scanner } from './scanner.js';

const noAttributes: readonly string[] = [];

/**
 * Passes over the element whose start tag is at hand, however deep, without recursion.
 *
 * @param use - notes the namespace prefixes that the element uses
 */
export function skipElement(scan: Scanner, attributes: Attributes, use: PrefixUse): void {
  const { source, data: octets } = scan;
  // Offset and length of the name of each open element, by turns.
  const open: number[] = [];
  let at = scan.tag - 1;
  do {
    if (octets[at + 1] === SLASH) {
      const length = open.pop() as number;
      at = scan.endTag(at, open.pop() as number, length);
      use.leave();
    } else {
      const end = scan.nameEnd(at + 1);
      if (end === at + 1) {
        if (end >= source.length) scan.failAtEnd('a tag');
        scan.fail('not-xml', '"<" begins no tag', at);
      }
      scan.at = end;
      use.enter(prefixAt(scan, at + 1, end), attributeNames(attributes));
      if (attributes.selfClosing) use.leave();
      else {
        open.push(at + 1, end - at - 1);
        if (scan.depth + open.length / 2 > scan.maxDepth) scan.failTooDeep(at);
      }
      at = scan.at;
    }
    if (open.length > 0) {
      scan.characters(at);
      at = scan.at;
      if (at >= source.length) scan.failAtEnd('an element');
    }
  } while (open.length > 0);
  scan.at = at;
}

/** The prefix of the name between two offsets, empty if it has none. */
function prefixAt(scan: Scanner, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    if (scan.data[at] === COLON) return scan.source.slice(from, at);
  }
  return '';
}

function attributeNames(attributes: Attributes): readonly string[] {
  attributes.begin();
  let names: string[] | undefined;
  for (let name = attributes.next(); name !== ''; name = attributes.next()) {
    names = names ?? [];
    names.push(name);
  }
  return names ?? noAttributes;
}
