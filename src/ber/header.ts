import type { DecodeErrorCode } from '../model/errors.js';

/** Identifier and length of an element. */
export interface Header {
  /**
   * Class and number in one octet, without the bit that tells constructed from primitive; for numbers above 30,
   * `number << 8 | class | 0x1f`.
   */
  readonly tag: number;
  readonly isConstructed: boolean;
  /** Where the contents begin. */
  readonly contents: number;
  /** Of the contents; -1 if indefinite. */
  readonly length: number;
  /** What of it is longer than it need be. */
  readonly excess: readonly HeaderFault[];
}

/** What is wrong with a header. */
export interface HeaderFault {
  readonly code: DecodeErrorCode;
  readonly reason: string;
}

const CONSTRUCTED = 0x20;
const NUMBER = 0x1f;
/** Longer contents than any input has. */
const BEYOND = 0x4000_0000;

const fault = (code: DecodeErrorCode, reason: string): HeaderFault => ({ code, reason });

export const isFault = (found: Header | HeaderFault | number): found is HeaderFault =>
  typeof found === 'object' && 'reason' in found;

/**
 * Reads the header of an element, of any form.
 *
 * @param start - where it begins
 * @param limit - where the contents of the surrounding element end
 */
export function headerAt(octets: Uint8Array, start: number, limit: number): Header | HeaderFault {
  const bound = Math.min(limit, octets.length);
  const identifier = octets[start] ?? 0;
  if (identifier === 0) return fault('bad-tag', 'end-of-contents octets close nothing');
  let tag = identifier & ~CONSTRUCTED;
  const excess: HeaderFault[] = [];
  let p = start + 1;
  if ((identifier & NUMBER) === NUMBER) {
    let number = 0;
    let octet = 0x80;
    for (; octet > 0x7f && p < bound && number < 1 << 14; p++) {
      octet = octets[p] ?? 0;
      number = (number << 7) | (octet & 0x7f);
    }
    if (octet > 0x7f) {
      return p < bound
        ? fault('bad-tag', 'the tag number is far too large')
        : fault('truncated', 'an element ends in its tag');
    }
    const tagClass = identifier & 0xc0;
    tag = number > 30 ? (number << 8) | tagClass | NUMBER : tagClass | number;
    if (number <= 30 || octets[start + 1] === 0x80) {
      excess.push(fault('bad-tag', 'the tag has more octets than it needs'));
    }
  }
  if (p >= bound) return fault('truncated', 'an element ends in its header');
  const isConstructed = (identifier & CONSTRUCTED) !== 0;
  let length = octets[p++] ?? 0;
  if (length === 0x80) {
    if (!isConstructed) return fault('bad-length', 'a primitive length is indefinite');
    return { tag, isConstructed, contents: p, length: -1, excess };
  }
  if (length > 0x80) {
    if (length === 0xff) return fault('bad-length', 'no length begins with ff');
    const count = length & 0x7f;
    if (p + count > bound) return fault('truncated', 'an element ends in its length');
    length = 0;
    for (const last = p + count; p < last; p++) {
      length = length * 256 + (octets[p] ?? 0);
      if (length >= BEYOND) return fault('bad-length', 'the length is beyond all bounds');
    }
    const needed = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
    if (count > needed) {
      excess.push(fault('bad-length', 'the length has more octets than it needs'));
    }
  }
  return { tag, isConstructed, contents: p, length, excess };
}
