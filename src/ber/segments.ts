import type { BerReader } from './reader.js';
import { tagText } from './tag-text.js';

const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;

/**
 * Puts together a string that was sent in segments.
 *
 * @param own - the tag of the string's type, which its segments may have
 * @param maxDepth - levels that segments may nest
 */
export function readSegments(r: BerReader, own: number, maxDepth: number): Uint8Array {
  const { start } = r;
  r.lenient('bad-tag', 'a string is sent in segments', start);
  const segments: Uint8Array[] = [];
  const open = [r.end];
  for (let limit = open.at(-1); limit !== undefined; limit = open.at(-1)) {
    const tag = r.next(limit);
    if (tag < 0) {
      open.pop();
    } else if (tag !== own && tag !== OCTET_STRING) {
      r.fail('bad-tag', `${tagText(tag)} stands among a string's segments`);
    } else if (r.constructed !== 0) {
      open.push(r.end);
      if (open.length > maxDepth) r.fail('too-deep', `segments nest more than ${maxDepth} levels`);
    } else {
      segments.push(r.octets.subarray(r.pos, r.end));
      r.pos = r.end;
    }
  }
  return own === BIT_STRING ? joinBits(r, segments, start) : join(segments);
}

function joinBits(r: BerReader, segments: readonly Uint8Array[], start: number): Uint8Array {
  let unused = 0;
  for (const [index, segment] of segments.entries()) {
    unused = segment[0] ?? 8;
    if (unused > 7 || (unused > 0 && index < segments.length - 1)) {
      return r.fail('bad-value', 'a segment of a BIT STRING has bits left unused', start);
    }
  }
  return join([Uint8Array.of(unused), ...segments.map((segment) => segment.subarray(1))]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let p = 0;
  for (const part of parts) {
    whole.set(part, p);
    p += part.length;
  }
  return whole;
}
