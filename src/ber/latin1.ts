const of = String.fromCharCode;

/**
 * The text of octets taken as characters of Latin-1, of which ASCII is the first half.
 *
 * Taking several at a time is two to three times as fast as one by one, and for lengths up to some fifty as much
 * faster than TextDecoder.
 *
 * @param octets - where they are
 * @param from - index of the first
 * @param to - index after the last
 */
export function latin1(octets: Uint8Array, from: number, to: number): string {
  let text = '';
  let p = from;
  for (; to - p >= 8; p += 8) {
    text += of(
      octets[p] as number,
      octets[p + 1] as number,
      octets[p + 2] as number,
      octets[p + 3] as number,
      octets[p + 4] as number,
      octets[p + 5] as number,
      octets[p + 6] as number,
      octets[p + 7] as number,
    );
  }
  if (to - p >= 4) {
    text += of(
      octets[p] as number,
      octets[p + 1] as number,
      octets[p + 2] as number,
      octets[p + 3] as number,
    );
    p += 4;
  }
  switch (to - p) {
    case 3:
      return text + of(octets[p] as number, octets[p + 1] as number, octets[p + 2] as number);
    case 2:
      return text + of(octets[p] as number, octets[p + 1] as number);
    case 1:
      return text + of(octets[p] as number);
    default:
      return text;
  }
}
