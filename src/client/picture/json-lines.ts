/**
 * What a picture was told, as text: one input a line. A report of something odd can be sent, kept, and told to another
 * picture.
 *
 * @packageDocumentation
 */
import { hexOf, octetsOf } from '../../model/hex.js';
import type { PictureInput } from './inputs.js';
import type { Oddity } from './picture.js';

/** Octets have no form in JSON: `{ "octets": "0a0b" }`. */
interface OctetsJson {
  readonly octets: string;
}

/** Inputs as text, one a line. */
export function inputLines(inputs: readonly PictureInput[]): string {
  return inputs.map((input) => `${JSON.stringify(input, withHex)}\n`).join('');
}

/**
 * The inputs in a text of one a line. Lines that hold something else, such as what is odd, are passed over.
 *
 * @throws SyntaxError for a line that is not JSON
 */
export function readInputLines(text: string): PictureInput[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const value: unknown = JSON.parse(line, withOctets);
    return isInput(value) ? [value] : [];
  });
}

/** What was odd, and what led to it, as text: a line that says what, then one for each input. */
export function oddityLines({ what, text, inputs }: Oddity): string {
  return `${JSON.stringify({ odd: what, text })}\n${inputLines(inputs)}`;
}

function withHex(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { octets: hexOf(value) } : value;
}

function withOctets(_: string, value: unknown): unknown {
  return isOctets(value) ? (octetsOf(value.octets) ?? value) : value;
}

function isOctets(value: unknown): value is OctetsJson {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).length === 1 && 'octets' in value && typeof value.octets === 'string';
}

function isInput(value: unknown): value is PictureInput {
  return typeof value === 'object' && value !== null && 'kind' in value && 'at' in value;
}
