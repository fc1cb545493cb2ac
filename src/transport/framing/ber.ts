import type { FrameDecoder, Framing, FramingLimits } from './framing.js';
import type { OctetBuffer } from './octet-buffer.js';
import { requireContent } from './prefixed.js';
import { badFrame, beyondLimit, createStreamDecoder } from './stream-decoder.js';

/** Indefinite lengths one within another; CSTA's own messages nest some twenty levels deep. */
const MAX_DEPTH = 128;
/** Octets of a tag number above 30, and of a long-form length: more than any real one has. */
const MAX_TAG_OCTETS = 5;
const MAX_LENGTH_OCTETS = 8;

const CONSTRUCTED = 0x20;
const INDEFINITE = 0x80;
/** The first octet of an apdu: constructed, of the application or the context class, its number below 16. */
const APDU_CLASSES = new Set([0x60, 0xa0]);

/** Nothing between the apdus: the BER length of each says where it ends. */
export const berFraming: Framing = {
  name: 'ber',
  encode({ octets }) {
    requireContent(octets);
    return new Uint8Array(octets);
  },
  createDecoder: createBerDecoder,
};

/** The tag and length octets of a data value. */
interface ValueHeader {
  /** How many octets the tag and the length take. */
  readonly size: number;
  readonly tag: number;
  /** The number of content octets; `undefined` if it is indefinite. */
  readonly length: number | undefined;
}

/**
 * Definite lengths are skipped whole. Indefinite ones are walked through, value by value, up to their end-of-contents
 * octets; for that it is enough to count how many are open, since a definite length within them is skipped again.
 */
function createBerDecoder({ maxFrameLength }: FramingLimits): FrameDecoder {
  /** How far the frame has been looked through, from its first octet; may lie ahead of what has come. */
  let scanned = 0;
  let open = 0;

  const check = (header: ValueHeader, buffer: OctetBuffer): void => {
    const { tag, length, size } = header;
    if (scanned === 0 && !APDU_CLASSES.has(tag & 0xf0)) {
      throw badFrame('ber', 'a value that cannot be an apdu', buffer);
    }
    if (length === undefined && !(tag & CONSTRUCTED)) {
      throw badFrame('ber', 'a primitive value of indefinite length', buffer);
    }
    if (length === undefined && open === MAX_DEPTH) {
      throw badFrame(
        'ber',
        `a value with more than ${MAX_DEPTH} indefinite lengths in each other`,
        buffer,
      );
    }
    const end = scanned + size + (length ?? 0);
    if (end > maxFrameLength) throw beyondLimit(end, maxFrameLength, buffer.offset);
  };

  return createStreamDecoder('ber', {
    held: 0,
    next(buffer) {
      while (scanned <= buffer.length) {
        if (scanned > 0 && open === 0) {
          const octets = buffer.take(scanned);
          scanned = 0;
          return { octets };
        }
        const header = readHeader(buffer, scanned);
        if (!header) return undefined;
        check(header, buffer);
        scanned += header.size + (header.length ?? 0);
        if (header.length === undefined) open++;
        else if (header.tag === 0 && header.length === 0) open--;
      }
      return undefined;
    },
  });
}

/** @returns `undefined` while the header is not complete */
function readHeader(buffer: OctetBuffer, start: number): ValueHeader | undefined {
  const tag = buffer.at(start);
  if (tag === undefined) return undefined;
  let at = start + 1;
  if ((tag & 0x1f) === 0x1f) {
    let octet: number | undefined;
    do {
      if (at - start > MAX_TAG_OCTETS) throw badFrame('ber', 'a tag that does not end', buffer);
      octet = buffer.at(at++);
      if (octet === undefined) return undefined;
    } while (octet & 0x80);
  }
  const first = buffer.at(at++);
  if (first === undefined) return undefined;
  if (first < INDEFINITE) return { size: at - start, tag, length: first };
  if (first === INDEFINITE) return { size: at - start, tag, length: undefined };
  const count = first & 0x7f;
  if (count > MAX_LENGTH_OCTETS) throw badFrame('ber', `a length of ${count} octets`, buffer);
  let length = 0;
  for (let i = 0; i < count; i++) {
    const octet = buffer.at(at++);
    if (octet === undefined) return undefined;
    length = length * 256 + octet;
  }
  return { size: at - start, tag, length };
}
