const digits = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

/** Octets as lower-case hexadecimal digits. */
export function hexOf(octets: Uint8Array): string {
  let text = '';
  for (const octet of octets) text += digits[octet];
  return text;
}

/** The octets that pairs of hexadecimal digits of either case stand for; undefined for any other text. */
export function octetsOf(hex: string): Uint8Array | undefined {
  if (hex.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(hex)) return undefined;
  const octets = new Uint8Array(hex.length / 2);
  for (let index = 0; index < octets.length; index++) {
    octets[index] = Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16);
  }
  return octets;
}
