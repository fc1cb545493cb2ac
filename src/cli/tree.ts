import type { AnnotatedBer, BerElement } from '../ber/inspect/index.js';
import { type DecodeError, UsageError } from '../model/errors.js';
import type { OptionValues } from './command.js';
import { printable } from './printable.js';
import { vendors } from './vendors.js';
import { berOctets, chosenFraming, hexOctets, phaseOf, unframe } from './wire.js';

/** Octets as the tree of elements that they are, with what each of them is. */
export interface Tree {
  readonly text: string;
  readonly json: unknown;
  /** Why they are no message that can be read. */
  readonly error?: DecodeError;
}

/** How input is shown as trees: one for all of it, or one for each frame where a framing is given. */
export interface TreeForm {
  /** Of one line: hexadecimal digits of BER or of frames, or XML. */
  readonly ofLine: (line: string) => Tree[];
  /** Of a whole file. */
  readonly ofFile: (octets: Uint8Array) => Tree[];
}

const encodeUtf8 = new TextEncoder();

/**
 * The form for an encoding, with what only it needs.
 *
 * @throws UsageError `bad-argument` for options that only reading messages has
 */
export async function treeForm(encoding: string, options: OptionValues): Promise<TreeForm> {
  if (options.text('type') !== undefined) {
    throw new UsageError(
      'bad-argument',
      '--tree shows messages and any elements; leave out --type',
    );
  }
  const show = await (encoding === 'ber' ? berTree(options) : xmlTree(options));
  const framing = chosenFraming(options);
  const trees = (octets: Uint8Array): Tree[] =>
    (framing ? unframe(framing, octets) : [{ octets }]).map((frame) => show(frame.octets));
  if (framing) return { ofLine: (line) => trees(hexOctets(line)), ofFile: trees };
  return encoding === 'ber'
    ? { ofLine: (line) => trees(hexOctets(line)), ofFile: (octets) => trees(berOctets(octets)) }
    : { ofLine: (line) => trees(encodeUtf8.encode(line)), ofFile: trees };
}

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => `${printable(line)}\n`)
    .join('');

type Show = (octets: Uint8Array) => Tree;

async function berTree(options: OptionValues): Promise<Show> {
  const { annotateBer, berText, inspectBer } = await import('../ber/inspect/index.js');
  const given = options.text('phase');
  const strict = options.flag('strict');
  const inPhase = (octets: Uint8Array, phase: 1 | 2 | 3): AnnotatedBer =>
    annotateBer(octets, { phase, strict });
  /** Where no phase is given, that in which the octets are a message; of broken ones, that which knows more of them. */
  const annotated = (octets: Uint8Array): AnnotatedBer => {
    const phase = given === undefined ? phaseOf(octets) : Number(given);
    if (phase === 1 || phase === 2 || phase === 3) return inPhase(octets, phase);
    const [third, first] = [inPhase(octets, 3), inPhase(octets, 1)];
    return misfitsIn(first.elements) < misfitsIn(third.elements) ? first : third;
  };
  return (octets) => {
    const { elements, error } = annotated(octets);
    // What begins no message is any BER, which it has to be.
    const shown = elements[0]?.name === undefined ? inspectBer(octets) : elements;
    return { text: linesOf(berText(shown)), json: shown, ...(error && { error }) };
  };
}

/** How many elements nobody knows, or are primitive where the schema has a structure. */
const misfitsIn = (elements: readonly BerElement[]): number =>
  elements.reduce((sum, { name, form = '', elements: inner }) => {
    const isUnknown = name === undefined && form === '';
    const isMisfit = isUnknown || (form.startsWith('SEQUENCE') && !inner);
    return sum + (isMisfit ? 1 : 0) + misfitsIn(inner ?? []);
  }, 0);

async function xmlTree(options: OptionValues): Promise<Show> {
  const { annotateXml, inspectXml, xmlText } = await import('../xml/inspect/index.js');
  const strict = options.flag('strict');
  return (octets) => {
    const { elements, error } = annotateXml(octets, { strict, extensions: vendors });
    // What begins no message is any XML, which it has to be.
    const isMessage = elements[0]?.member !== undefined;
    const shown = isMessage ? elements : inspectXml(octets);
    return { text: linesOf(xmlText(shown)), json: shown, ...(isMessage && error && { error }) };
  };
}
