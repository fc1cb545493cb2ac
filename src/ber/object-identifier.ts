import type { BerReader } from './reader.js';
import type { BerWriter } from './writer.js';

/** The dotted form of an OBJECT IDENTIFIER's contents: `1.3.12.0.218`. Undefined if they are not whole. */
export function dotted(contents: Uint8Array): string | undefined {
  const numbers: number[] = [];
  let number = 0;
  let whole = false;
  for (const octet of contents) {
    number = number * 128 + (octet & 0x7f);
    whole = octet < 0x80;
    if (number > Number.MAX_SAFE_INTEGER) return undefined;
    if (!whole) continue;
    if (numbers.length === 0) {
      // The first two numbers share one: 40 for each of the first, of which there are three.
      const first = Math.min(2, Math.floor(number / 40));
      numbers.push(first, number - 40 * first);
    } else {
      numbers.push(number);
    }
    number = 0;
  }
  return whole ? numbers.join('.') : undefined;
}

/** The contents of an OBJECT IDENTIFIER from its dotted form; undefined for any other text. */
function undotted(text: string): Uint8Array | undefined {
  if (!/^[0-2](?:\.\d{1,15})+$/.test(text)) return undefined;
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  if (first < 2 && second > 39) return undefined;
  return Uint8Array.from([40 * first + second, ...rest].flatMap(base128));
}

function base128(number: number): number[] {
  const octets = [number % 128];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) {
    octets.unshift(128 + (rest % 128));
  }
  return octets;
}

/** Reads the contents of an OBJECT IDENTIFIER. */
export function readObjectIdentifier(r: BerReader): string {
  return dotted(r.bytes()) ?? r.fail('bad-value', 'this is no whole OBJECT IDENTIFIER');
}

/** Writes an OBJECT IDENTIFIER from its dotted form. */
export function writeObjectIdentifier(w: BerWriter, value: string, tag: number): void {
  const contents = typeof value === 'string' ? undotted(value) : undefined;
  w.bytes(contents ?? w.fail('bad-value', 'an object identifier is written 1.3.12.0.285'), tag);
}
