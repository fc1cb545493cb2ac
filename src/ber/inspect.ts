/**
 * A look at any BER: which elements there are, whatever they mean.
 *
 * @packageDocumentation
 */

import * as asn1js from 'asn1js';
import { DecodeError } from '../model/errors.js';
import { hexOf } from '../model/hex.js';
import { elementsOf } from './elements.js';
import { latin1 } from './latin1.js';
import { BerReader, tagText } from './reader.js';

/** An element of BER, and those within it. */
export interface BerElement {
  /** Where it begins, in octets from the beginning of the input. */
  readonly offset: number;
  /** Its type or tag as ASN.1 writes it: `SEQUENCE`, `[APPLICATION 11]`. */
  readonly tag: string;
  /** Identifier and length octets in hexadecimal. */
  readonly header: string;
  /** Octets of its contents. */
  readonly length: number;
  /** The contents of a primitive element, or of one that is nested too deep, in hexadecimal. */
  readonly contents?: string;
  /** What the contents of a primitive element of a universal type, or of printable text, say. */
  readonly value?: string;
  /** What is within a constructed element. */
  readonly elements?: readonly BerElement[];
}

const maxDepth = 100;
const settings = { strict: false, maxDepth, maxListLength: Number.MAX_SAFE_INTEGER };

/**
 * Shows octets as the tree of BER elements that they are.
 *
 * @param octets - any number of elements, one after the other
 * @throws DecodeError `truncated`, `bad-tag` or `bad-length` if they are none, `too-deep` if indefinite lengths nest
 * more than a hundred levels
 */
export function inspectBer(octets: Uint8Array): BerElement[] {
  return inspectWithin(octets, 0, 0);
}

/**
 * The same as lines of text, one for each element: offset, indented tag, header and contents in hexadecimal, value.
 *
 * @param octets - any number of elements, one after the other
 * @throws DecodeError as `inspectBer` does
 */
export function inspectBerText(octets: Uint8Array): string {
  return linesOf(inspectBer(octets), '').join('\n');
}

function linesOf(elements: readonly BerElement[], indent: string): string[] {
  return elements.flatMap(({ offset, tag, header, contents, value, elements: inner }) => {
    const said = value === undefined ? '' : `  ${value}`;
    const hex = contents === undefined || contents === '' ? header : `${header} ${contents}`;
    const line = `${String(offset).padStart(5)}  ${indent}${tag}  ${hex}${said}`;
    return [line, ...linesOf(inner ?? [], `${indent}  `)];
  });
}

function inspectWithin(octets: Uint8Array, base: number, depth: number): BerElement[] {
  const reader = new BerReader(octets, settings);
  const elements: BerElement[] = [];
  for (;;) {
    const start = reader.pos;
    const tag = reader.next(octets.length);
    if (tag < 0) return elements;
    // What `next` skips before an element is the end of the one before it.
    const { start: offset, pos, end, constructed } = reader;
    const header = hexOf(octets.subarray(offset, pos));
    const contents = octets.subarray(pos, end);
    const common = { offset: base + offset, tag: tagText(tag), header, length: contents.length };
    const whole = reader.raw();
    if (reader.pos <= start) throw new DecodeError('bad-length', 'an element has no octets');
    if (constructed !== 0 && depth < maxDepth && elementsOf(contents)) {
      elements.push({ ...common, elements: inspectWithin(contents, base + pos, depth + 1) });
    } else {
      const value = constructed === 0 ? saidBy(whole, tag, contents) : undefined;
      elements.push({
        ...common,
        contents: hexOf(contents),
        ...(value === undefined ? {} : { value }),
      });
    }
  }
}

/** The universal types whose contents do not speak for themselves: BOOLEAN, INTEGER, OBJECT IDENTIFIER, ENUMERATED. */
const explained: ReadonlySet<number> = new Set([0x01, 0x02, 0x06, 0x0a]);

/** What an element says, if it is of a type that says something by itself. */
function saidBy(element: Uint8Array, tag: number, contents: Uint8Array): string | undefined {
  if (explained.has(tag)) {
    const { offset, result } = asn1js.fromBER(element);
    return offset < 0 ? undefined : universalValue(result);
  }
  const isText = contents.length > 0 && contents.every((octet) => octet >= 0x20 && octet < 0x7f);
  return isText ? JSON.stringify(latin1(contents, 0, contents.length)) : undefined;
}

function universalValue(block: asn1js.BaseBlock): string | undefined {
  if (block instanceof asn1js.Integer) return block.toBigInt().toString();
  if (block instanceof asn1js.Boolean) return String(block.getValue());
  return block instanceof asn1js.ObjectIdentifier ? block.getValue() : undefined;
}
