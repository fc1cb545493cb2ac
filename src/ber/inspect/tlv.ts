import type { DecodeErrorCode } from '../../model/errors.js';
import type { Tag } from './wire.js';

/** What keeps octets from being BER. */
export interface Fault {
  readonly code: DecodeErrorCode;
  readonly message: string;
}

/** One element of BER, with where it stands; all that can be told of it where it is broken. */
export interface Tlv {
  /** Undefined where the octets end before it can be told. */
  readonly tag: Tag | undefined;
  /** Index of its first octet in the message. */
  readonly offset: number;
  /** Octets of tag and length. */
  readonly header: Uint8Array;
  readonly contents: Uint8Array;
  /** Index behind its last octet, the end of contents of an indefinite length included. */
  readonly end: number;
  /** What it is made of, if it is constructed. */
  readonly children?: readonly Tlv[];
  /** What is wrong with it, or within it and in none of its children. */
  readonly fault?: Fault;
}

const classLetters = ['u', 'a', 'c', 'p'] as const;
/** Elements nested deeper are shown as octets. */
const maxDepth = 100;

/** The elements of a stretch of octets, and where they end. */
interface Stretch {
  readonly elements: readonly Tlv[];
  readonly end: number;
  /** Whether end-of-contents octets stand there. */
  readonly isEnded: boolean;
}

/**
 * Cuts octets into elements of BER, those within others included. It never fails: an element that is broken tells its
 * fault, and what stands behind it is cut where it can be told where that begins.
 *
 * @param octets - any octets
 */
export const tlvs = (octets: Uint8Array): readonly Tlv[] =>
  stretch(octets, 0, octets.length, false, 0).elements;

function stretch(
  octets: Uint8Array,
  from: number,
  limit: number,
  isIndefinite: boolean,
  depth: number,
): Stretch {
  const elements: Tlv[] = [];
  let at = from;
  while (at < limit) {
    if (isIndefinite && octets[at] === 0 && octets[at + 1] === 0) {
      return { elements, end: at, isEnded: true };
    }
    const element = elementAt(octets, at, limit, depth);
    elements.push(element);
    at = element.end;
  }
  return { elements, end: limit, isEnded: false };
}

function elementAt(octets: Uint8Array, offset: number, limit: number, depth: number): Tlv {
  const head = headerAt(octets, offset, limit);
  if ('fault' in head) {
    const header = octets.subarray(offset, limit);
    return {
      tag: head.tag,
      offset,
      header,
      contents: octets.subarray(limit, limit),
      end: limit,
      fault: head.fault,
    };
  }
  const { tag, isConstructed, from, length } = head;
  const header = octets.subarray(offset, from);
  if (length === undefined) return indefinite(octets, offset, limit, depth, head);
  const isWhole = from + length <= limit;
  const end = isWhole ? from + length : limit;
  const fault: Fault | undefined = isWhole
    ? undefined
    : { code: 'truncated', message: `of ${length} octets there are ${limit - from}` };
  const contents = octets.subarray(from, end);
  const common = { tag, offset, header, contents, end };
  if (!isConstructed) return { ...common, ...(fault && { fault }) };
  if (depth >= maxDepth) return { ...common, fault: fault ?? tooDeep };
  const { elements } = stretch(octets, from, end, false, depth + 1);
  return { ...common, children: elements, ...(fault && { fault }) };
}

const tooDeep: Fault = {
  code: 'too-deep',
  message: `elements are nested more than ${maxDepth} levels`,
};

function indefinite(
  octets: Uint8Array,
  offset: number,
  limit: number,
  depth: number,
  { tag, isConstructed, from }: Header,
): Tlv {
  const header = octets.subarray(offset, from);
  const rest = { tag, offset, header, contents: octets.subarray(from, limit), end: limit };
  if (!isConstructed) {
    const message = 'the length of a primitive element is indefinite';
    return { ...rest, fault: { code: 'bad-length', message } };
  }
  if (depth >= maxDepth) return { ...rest, fault: tooDeep };
  const { elements, end, isEnded } = stretch(octets, from, limit, true, depth + 1);
  const contents = octets.subarray(from, end);
  const common = { tag, offset, header, contents, children: elements };
  if (isEnded) return { ...common, end: end + 2 };
  const message = 'its end-of-contents octets are missing';
  return { ...common, end, fault: { code: 'truncated', message } };
}

interface Header {
  readonly tag: Tag;
  readonly isConstructed: boolean;
  /** Where the contents begin. */
  readonly from: number;
  /** Undefined where it is indefinite. */
  readonly length: number | undefined;
}

interface BrokenHeader {
  readonly tag: Tag | undefined;
  readonly fault: Fault;
}

function headerAt(octets: Uint8Array, start: number, limit: number): Header | BrokenHeader {
  const first = octets[start] ?? 0;
  const letter = classLetters[first >> 6] ?? '';
  let number = first & 0x1f;
  let at = start + 1;
  if (number === 0x1f) {
    number = 0;
    let octet = 0x80;
    for (; octet >= 0x80 && at < limit; at++) {
      octet = octets[at] ?? 0;
      number = number * 128 + (octet & 0x7f);
    }
    if (octet >= 0x80) return { tag: undefined, fault: cutShort };
  }
  const tag = `${letter}${number}`;
  if (at >= limit) return { tag, fault: cutShort };
  const lead = octets[at++] ?? 0;
  const isConstructed = (first & 0x20) !== 0;
  if (lead < 0x80) return { tag, isConstructed, from: at, length: lead };
  if (lead === 0x80) return { tag, isConstructed, from: at, length: undefined };
  const from = at + (lead & 0x7f);
  if (lead === 0xff) {
    return { tag, fault: { code: 'bad-length', message: 'a length does not begin with ff' } };
  }
  if (from > limit) return { tag, fault: cutShort };
  let length = 0;
  for (; at < from; at++) length = length * 256 + (octets[at] ?? 0);
  return { tag, isConstructed, from, length };
}

const cutShort: Fault = { code: 'truncated', message: 'the octets end in a tag or length' };
