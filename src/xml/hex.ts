/** Hexadecimal digits as XML schema's hexBinary has them. */

const pairs = Array.from({ length: 256 }, (_, octet) =>
  octet.toString(16).toUpperCase().padStart(2, '0'),
);

/** Octets as digits in the canonical form, which is upper case. */
export function hexBinary(octets: Uint8Array): string {
  const { length } = octets;
  let text = '';
  let at = 0;
  // Short strings are joined by copying them. So are these four, and not what has been joined so far.
  for (; at + 3 < length; at += 4) {
    text +=
      (pairs[octets[at] as number] as string) +
      pairs[octets[at + 1] as number] +
      pairs[octets[at + 2] as number] +
      pairs[octets[at + 3] as number];
  }
  for (; at < length; at++) text += pairs[octets[at] as number];
  return text;
}

const notDigit = 16;

/** Value of each digit of either case, by its character code. */
const values = new Uint8Array(128).fill(notDigit);
for (const [value, digit] of [...'0123456789ABCDEF'].entries()) {
  values[digit.charCodeAt(0)] = value;
  values[digit.toLowerCase().charCodeAt(0)] = value;
}

/** The octets that pairs of digits of either case stand for; undefined for any other text. */
export function hexBinaryOctets(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0) return undefined;
  const octets = new Uint8Array(text.length / 2);
  for (let index = 0; index < octets.length; index++) {
    const high = values[text.charCodeAt(2 * index)] ?? notDigit;
    const low = values[text.charCodeAt(2 * index + 1)] ?? notDigit;
    if (high === notDigit || low === notDigit) return undefined;
    octets[index] = 16 * high + low;
  }
  return octets;
}
