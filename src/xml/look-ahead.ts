/** Looks at what the element at hand holds, and reads nothing. */

import {
  DOUBLE_QUOTE,
  EXCLAMATION,
  GREATER_THAN,
  LEFT_BRACKET,
  LESS_THAN,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
} from './characters.js';
import type { Scanner } from './scanner.js';

/** Whether the element at hand holds text and no elements, and has no attributes. */
export function hasText(scan: Scanner): boolean {
  const { data: octets, at } = scan;
  if (octets[at] !== GREATER_THAN) return false;
  const start = scan.spaceEnd(at + 1);
  if (octets[start] === LESS_THAN && octets[start + 1] !== EXCLAMATION) return false;
  return !hasElements(scan);
}

/** Whether the element at hand holds elements. */
export function hasElements(scan: Scanner): boolean {
  const { data: octets, source } = scan;
  const end = tagEnd(scan);
  if (octets[end - 1] === SLASH) return false;
  let open = source.find('<', end);
  while (open >= 0) {
    const second = octets[open + 1];
    if (second !== EXCLAMATION && second !== QUESTION) return second !== SLASH;
    const isSection = octets[open + 2] === LEFT_BRACKET;
    const close = second === QUESTION ? '?>' : isSection ? ']]>' : '-->';
    const behind = source.find(close, open);
    if (behind < 0) return false;
    open = source.find('<', behind);
  }
  return false;
}

/** Offset of the `>` of the start tag at hand. */
function tagEnd({ data: octets, source, at: from }: Scanner): number {
  let at = from;
  let quote = 0;
  for (; at < source.length; at++) {
    const octet = octets[at] as number;
    if (quote !== 0) {
      if (octet === quote) quote = 0;
    } else if (octet === DOUBLE_QUOTE || octet === SINGLE_QUOTE) quote = octet;
    else if (octet === GREATER_THAN) break;
  }
  return at;
}

/** Whether the element at hand has attributes. */
export function hasAttributes(scan: Scanner): boolean {
  const next = scan.data[scan.spaceEnd(scan.at)];
  return next !== GREATER_THAN && next !== SLASH;
}
