/**
 * A look at octets: which elements of BER there are, and what each of them is by the schema.
 *
 * @packageDocumentation
 */

import type { CodecReport, DecodeOptions } from '../../model/codec.js';
import { DecodeError } from '../../model/errors.js';
import type { Reported } from '../../model/findings.js';
import { hexOf } from '../../model/hex.js';
import { decodeAcse, isAcse } from '../acse/codec.js';
import { elementsOf } from '../elements.js';
import { decodeBer } from '../index.js';
import { phase1Codec } from '../phase1/codec.js';
import { phase2Codec } from '../phase1/phase2.js';
import { BerReader } from '../reader.js';
import { tagText } from '../tag-text.js';
import { annotated, annotatedLines, type BerElement, withFindings } from './annotate.js';
import { apduAt } from './apdu-wire.js';
import { rawValue } from './raw-value.js';
import { tlvs } from './tlv.js';

export type { BerElement } from './annotate.js';

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
  return berText(inspectBer(octets));
}

/**
 * Elements as lines of text, one for each: offset, indented name, tag and type, octets in hexadecimal, value; below it a line
 * that begins with `!` for each thing that is odd or wrong.
 */
export const berText = (elements: readonly BerElement[]): string =>
  annotatedLines(elements).join('\n');

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
    reader.raw();
    if (reader.pos <= start) throw new DecodeError('bad-length', 'an element has no octets');
    if (constructed !== 0 && depth < maxDepth && elementsOf(contents)) {
      elements.push({ ...common, elements: inspectWithin(contents, base + pos, depth + 1) });
    } else {
      const value = constructed === 0 ? rawValue({ tag: `u${tag}`, contents }) : undefined;
      elements.push({
        ...common,
        contents: hexOf(contents),
        ...(value !== undefined && { value }),
      });
    }
  }
}

/** How octets are looked at. */
export interface AnnotateOptions extends Pick<DecodeOptions, 'strict' | 'requestOf'> {
  /** The phase of CSTA that is spoken. Default 3. */
  readonly phase?: 1 | 2 | 3;
}

/** Octets with what they mean. */
export interface AnnotatedBer {
  readonly elements: readonly BerElement[];
  /** Why they are no message that can be read; it stands at its element too. */
  readonly error?: DecodeError;
}

/**
 * Shows octets as the tree of BER elements that they are, and what each of them is: the member that it is by the schema,
 * its type and its value, what is odd about it, and what is wrong. Octets that are no message, or only a part of one, show
 * what can be told of them, before the fault and behind it; what the schema does not know stands without a name.
 *
 * @param octets - a message: an apdu of ROSE or ACSE. Of other octets the elements are shown, as `inspectBer` does
 */
export function annotateBer(octets: Uint8Array, options: AnnotateOptions = {}): AnnotatedBer {
  const { phase = 3 } = options;
  const [first, ...more] = tlvs(octets);
  const part = first && (apduAt(first, phase === 1 ? 1 : 3) ?? undefined);
  if (!first) return { elements: [] };
  const elements = [annotated(first, part), ...more.map((tlv) => annotated(tlv))];
  if (!part) return { elements };
  const findings: Reported[] = [];
  const error = faultOf(octets, options, (finding) => findings.push(finding));
  if (error) {
    const { code, reason, path = '', offset } = error;
    findings.push({ code, path, message: reason, ...(offset !== undefined && { offset }) });
  }
  return { elements: withFindings(elements, findings), ...(error && { error }) };
}

/** Why octets cannot be read as a message. */
function faultOf(
  octets: Uint8Array,
  { phase = 3, ...options }: AnnotateOptions,
  report: CodecReport,
): DecodeError | undefined {
  const one = { ...options, report };
  try {
    if (isAcse(octets)) decodeAcse(octets, one);
    else if (phase === 3) decodeBer(octets, { ...one, incomplete: 'keep' });
    else (phase === 1 ? phase1Codec() : phase2Codec()).decode(octets, one);
    return undefined;
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
}
