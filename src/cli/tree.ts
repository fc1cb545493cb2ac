import { UsageError } from '../model/errors.js';
import type { OptionValues } from './command.js';
import { printable } from './printable.js';
import { berOctets, chosenFraming, hexOctets, unframe } from './wire.js';

/** Octets as the tree of elements that they are, whatever they mean. */
export interface Tree {
  readonly text: string;
  readonly json: unknown;
}

/** How input is shown as trees: one for all of it, or one for each frame where a framing is given. */
export interface TreeForm {
  /** Of one line: hexadecimal digits of BER or of frames, or XML. */
  readonly ofLine: (line: string) => Tree[];
  /** Of a whole file. */
  readonly ofFile: (octets: Uint8Array) => Tree[];
}

interface Inspector {
  readonly elements: (octets: Uint8Array) => unknown;
  readonly text: (octets: Uint8Array) => string;
}

const encodeUtf8 = new TextEncoder();

/**
 * The form for an encoding, with what only it needs.
 *
 * @throws UsageError `bad-argument` for options that only reading messages has, `not-supported` if the package that it
 * needs is not installed
 */
export async function treeForm(encoding: string, options: OptionValues): Promise<TreeForm> {
  const unfit = ['type', 'phase'].filter((name) => options.text(name) !== undefined);
  if (options.flag('strict')) unfit.push('strict');
  if (unfit.length > 0) {
    throw new UsageError(
      'bad-argument',
      `--tree shows elements, whatever they mean; leave out --${unfit.join(' and --')}`,
    );
  }
  const { elements, text } = await (encoding === 'ber' ? berInspector() : xmlInspector());
  const framing = chosenFraming(options);
  const trees = (octets: Uint8Array): Tree[] =>
    (framing ? unframe(framing, octets) : [{ octets }]).map((frame) => ({
      text: linesOf(text(frame.octets)),
      json: elements(frame.octets),
    }));
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

async function berInspector(): Promise<Inspector> {
  const load = (): Promise<typeof import('../ber/inspect.js')> => import('../ber/inspect.js');
  const { inspectBer, inspectBerText } = await withPackage('asn1js', load);
  return { elements: inspectBer, text: inspectBerText };
}

async function xmlInspector(): Promise<Inspector> {
  const load = (): Promise<typeof import('../xml/inspect.js')> => import('../xml/inspect.js');
  const { inspectXml, inspectXmlText } = await withPackage('fast-xml-parser', load);
  return { elements: inspectXml, text: inspectXmlText };
}

/**
 * Loads what needs a package that is not installed with this one.
 *
 * @throws UsageError `not-supported`, which says how to install it
 */
export async function withPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ERR_MODULE_NOT_FOUND') {
      throw cause;
    }
    throw new UsageError(
      'not-supported',
      `--tree needs the package ${name}, which csta does not install by itself: npm install ${name}`,
      { cause },
    );
  }
}
