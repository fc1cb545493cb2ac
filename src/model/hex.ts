const digits = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

/** Octets as lower-case hexadecimal digits. */
export function hexOf(octets: Uint8Array): string {
  let text = '';
  for (const octet of octets) text += digits[octet];
  return text;
}

/** The value of each digit by its character code; above 15 for what is none. */
const values = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? 16 : value;
});

/** The octets that pairs of hexadecimal digits of either case stand for; undefined for any other text. */
export function octetsOf(hex: string): Uint8Array | undefined {
  if (hex.length % 2 !== 0) return undefined;
  const octets = new Uint8Array(hex.length / 2);
  for (let index = 0; index < octets.length; index++) {
    const high = values[hex.charCodeAt(2 * index)] ?? 16;
    const low = values[hex.charCodeAt(2 * index + 1)] ?? 16;
    if (high > 15 || low > 15) return undefined;
    octets[index] = high * 16 + low;
  }
  return octets;
}
