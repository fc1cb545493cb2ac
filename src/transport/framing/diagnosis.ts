import type { FramingName } from './framing.js';

const TEXT_STARTS = ['GET ', 'POST', 'PUT ', 'HEAD', 'OPTI', 'HTTP'];

/** How many octets {@link guessPeer} and {@link hex} look at. */
export const DIAGNOSED_OCTETS = 8;

/** The first octets of something, as people read them: `47 45 54 20`. */
export function hex(octets: Uint8Array): string {
  return Array.from(octets.subarray(0, DIAGNOSED_OCTETS), (octet) =>
    octet.toString(16).padStart(2, '0'),
  ).join(' ');
}

/**
 * Guesses from the first octets of a bad frame what the peer speaks instead, and what to do about it.
 *
 * @param octets - what stands where a frame should begin
 * @param expected - the framing that does not fit
 * @returns the rest of a sentence, beginning with a semicolon; empty if nothing comes to mind
 */
export function guessPeer(octets: Uint8Array, expected: FramingName): string {
  const [first, second = 0, third] = octets;
  if (first === undefined) return '';
  const text = String.fromCharCode(...octets.subarray(0, 4));
  if (TEXT_STARTS.includes(text)) return '; the peer seems to speak HTTP: check the port';
  if (first === 0x3c) return '; the peer seems to send XML without a header: check the port';
  if (first === 0x7b) return '; the peer seems to send JSON: check the port';
  if ((first === 0x16 || first === 0x15) && second === 0x03) {
    return '; the peer seems to speak TLS: use tls:// in place of tcp://';
  }
  const framing = guessFraming(first, second, third);
  if (framing === undefined || framing === expected) return '';
  return framing === 'xml'
    ? '; the peer seems to speak XML: use encoding=xml'
    : `; the peer seems to use another framing: try encoding=ber&framing=${framing}`;
}

/**
 * The framing that octets seem to begin in.
 *
 * @param octets - the first that were seen; three suffice
 * @returns undefined if they begin no frame of CSTA
 */
export function framingSeen(octets: Uint8Array): FramingName | undefined {
  const [first, second = 0, third] = octets;
  if (first === undefined) return undefined;
  return first === 0x3c ? 'nul' : guessFraming(first, second, third);
}

function guessFraming(
  first: number,
  second: number,
  third: number | undefined,
): FramingName | undefined {
  if (first === 0x26) return 'hipath';
  if (first === 0x03 && second === 0x00) return 'tpkt';
  if (startsApdu(first)) return 'ber';
  if (third === undefined) return undefined;
  if (startsApdu(third)) return 'length16';
  return first === 0 && second === 0 ? 'xml' : undefined;
}

/** Whether an apdu of ROSE (context tags 1 to 4) or ACSE (application tags 0 to 4) may begin with this octet. */
export function startsApdu(octet: number): boolean {
  return (octet >= 0xa1 && octet <= 0xa4) || (octet >= 0x60 && octet <= 0x64);
}

/** Whether an octet is a printable character of ASCII. */
export function isPrintable(octet: number): boolean {
  return octet >= 0x20 && octet <= 0x7e;
}
