/** One BER data value, with where it stands. */
export interface Tlv {
  /** Class letter and number: `c0` is [0], `a11` is [APPLICATION 11], `u16` is a SEQUENCE. */
  readonly tag: string;
  readonly constructed: boolean;
  /** Index of its first octet in the message. */
  readonly offset: number;
  /** Octets of tag and length. */
  readonly header: Uint8Array;
  readonly content: Uint8Array;
  /** What it is made of, if it is constructed. */
  readonly children: readonly Tlv[];
}

const classLetters = ['u', 'a', 'c', 'p'] as const;

/**
 * Cuts octets into BER data values, those within others included. Only what our own encoder writes is read: definite
 * lengths, nothing cut short.
 *
 * @param octets - whole data values
 * @param offset - where they stand in the message
 */
export function tlvs(octets: Uint8Array, offset = 0): Tlv[] {
  const all: Tlv[] = [];
  for (let start = 0; start < octets.length; ) {
    const { tag, constructed, end: afterTag } = tagAt(octets, start);
    const { length, end: contentStart } = lengthAt(octets, afterTag);
    const end = contentStart + length;
    if (end > octets.length) throw new Error(`the data value at ${offset + start} is cut short`);
    const content = octets.subarray(contentStart, end);
    all.push({
      tag,
      constructed,
      offset: offset + start,
      header: octets.subarray(start, contentStart),
      content,
      children: constructed ? tlvs(content, offset + contentStart) : [],
    });
    start = end;
  }
  return all;
}

const octetAt = (octets: Uint8Array, index: number): number => {
  const octet = octets[index];
  if (octet === undefined) throw new Error('a data value is cut short');
  return octet;
};

function tagAt(
  octets: Uint8Array,
  start: number,
): { tag: string; constructed: boolean; end: number } {
  const first = octetAt(octets, start);
  const constructed = (first & 0x20) !== 0;
  const letter = classLetters[first >> 6] ?? '';
  let end = start + 1;
  let number = first & 0x1f;
  if (number === 0x1f) {
    number = 0;
    let octet: number;
    do {
      octet = octetAt(octets, end++);
      number = number * 128 + (octet & 0x7f);
    } while (octet >= 0x80);
  }
  return { tag: `${letter}${number}`, constructed, end };
}

function lengthAt(octets: Uint8Array, start: number): { length: number; end: number } {
  const first = octetAt(octets, start);
  if (first < 0x80) return { length: first, end: start + 1 };
  const end = start + 1 + (first & 0x7f);
  let length = 0;
  for (let index = start + 1; index < end; index++) length = length * 256 + octetAt(octets, index);
  return { length, end };
}
