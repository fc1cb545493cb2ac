import { elementsOf } from '../elements.js';

/** The contents of octets that are one element with one of the identifiers. */
export function within(
  octets: Uint8Array | undefined,
  ...identifiers: readonly number[]
): Uint8Array | undefined {
  const [element, ...more] = (octets && elementsOf(octets)) ?? [];
  const fits = element !== undefined && more.length === 0 && identifiers.includes(element[0] ?? 0);
  return fits ? contentsOf(element) : undefined;
}

/** The contents of an element with a one-octet tag and a definite length. */
export function contentsOf(element: Uint8Array): Uint8Array {
  const length = element[1] ?? 0;
  return element.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f));
}

/** How many bits the contents of a BIT STRING hold. */
export const bitCount = (contents: Uint8Array): number =>
  8 * (contents.length - 1) - (contents[0] ?? 0);
