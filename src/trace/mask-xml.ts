import { isSecretName, MASK, namesSecret } from './secret-names.js';

/**
 * A document of XML with each character of its secrets masked: the text of elements whose names say that they are secrets,
 * and the values of such attributes. Tags stay, and everything stays where it was. It takes time in proportion to the
 * document, and takes for secret what it cannot tell.
 *
 * @param octets - a document, well formed or not, in UTF-8 or any other encoding of one octet a character in markup, or in
 * UTF-16
 * @returns the octets themselves where there is no secret in them
 */
export function maskedXml(octets: Uint8Array): Uint8Array {
  const { text, width, low } = charactersOf(octets);
  const secrets = secretsIn(text);
  if (secrets.length === 0) return octets;
  const masked = octets.slice();
  for (const { start, end } of secrets) {
    if (width === 1) masked.fill(MASK, start, end);
    else for (let at = start; at < end; at++) maskWide(masked, low.start + 2 * at, low.first);
  }
  return masked;
}

function maskWide(octets: Uint8Array, at: number, lowFirst: boolean): void {
  octets[at] = lowFirst ? MASK : 0;
  octets[at + 1] = lowFirst ? 0 : MASK;
}

/** Octets as characters of the same number, or of half of it. */
interface Characters {
  readonly text: string;
  readonly width: 1 | 2;
  /** Of UTF-16: where it begins, and whether the lower octet stands first. */
  readonly low: { readonly start: number; readonly first: boolean };
}

function charactersOf(octets: Uint8Array): Characters {
  const [first, second] = octets;
  const hasMark = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  const start = hasMark ? 2 : 0;
  const lowFirst = hasMark ? first === 0xff : second === 0;
  const isWide = hasMark || (first === 0 && second === 0x3c) || (first === 0x3c && second === 0);
  const low = { start, first: lowFirst };
  if (!isWide) return { text: new TextDecoder('latin1').decode(octets), width: 1, low };
  const rest = octets.subarray(start, start + 2 * Math.floor((octets.length - start) / 2));
  const label = lowFirst ? 'utf-16le' : 'utf-16be';
  return { text: new TextDecoder(label, { ignoreBOM: true }).decode(rest), width: 2, low };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Markup that hides what stands in it: how it begins and ends. */
const SECTIONS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

const IS_YES_OR_NO = /^(?:true|false)$/;

function secretsIn(text: string): Stretch[] {
  const secrets: Stretch[] = [];
  /** How many elements are open from the outermost secret one on. */
  let depth = 0;
  const hide = (start: number, end: number): void => {
    // Lists of what a switch can do have members of the same names, which are no secrets.
    if (end > start && !IS_YES_OR_NO.test(text.slice(start, end))) secrets.push({ start, end });
  };
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const textEnd = open < 0 ? text.length : open;
    if (depth > 0) hide(at, textEnd);
    if (open < 0) break;
    const section = SECTIONS.find(([start]) => text.startsWith(start, open));
    const end = section ? endOf(text, section, open) : tagEnd(text, open);
    if (end === undefined) {
      // What does not end cannot be taken apart.
      if (depth > 0 || namesSecret(text.slice(open))) hide(open + 1, text.length);
      break;
    }
    if (section) {
      const [start, stop] = section;
      const inner = text.slice(open, end);
      const isHidden = depth > 0 || (start !== '<?' && namesSecret(inner));
      if (isHidden) hide(open + start.length, end - stop.length);
    } else {
      const tag = text.slice(open, end);
      const isEnd = tag.startsWith('</');
      const isEmpty = tag.endsWith('/>');
      const isSecret = depth > 0 || (!isEnd && saysSecret(tag));
      if (!isEnd)
        for (const one of secretValues(tag, isSecret)) hide(open + one.start, open + one.end);
      if (isEnd && depth > 0) depth--;
      else if (!isEnd && !isEmpty && isSecret) depth++;
    }
    at = end;
  }
  return secrets;
}

function endOf(
  text: string,
  [start, end]: readonly [string, string],
  open: number,
): number | undefined {
  const at = text.indexOf(end, open + start.length);
  return at < 0 ? undefined : at + end.length;
}

/** Behind the `>` that ends a tag; those in values of attributes do not. */
function tagEnd(text: string, open: number): number | undefined {
  let quote = '';
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return undefined;
}

/** Begins behind white space or a value only, so that no name is looked at more than once. */
const ATTRIBUTE = /(?<=[\s"'])([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Attributes that name what an element is: `<parameter name="password">`. */
const NAMING = /^(?:name|key|id|type)$/i;

/** Whether an element is a secret, by its name or by what an attribute says it is. */
function saysSecret(tag: string): boolean {
  const [name = ''] = tag.slice(1).split(/[\s/>]/, 1);
  if (isSecretName(localName(name))) return true;
  return [...tag.matchAll(ATTRIBUTE)].some(
    ([, attribute = '', double, single]) =>
      NAMING.test(localName(attribute)) && isSecretName(double ?? single ?? ''),
  );
}

/** Where the values stand that are secrets: of a secret element all but those that name it or a namespace. */
function secretValues(tag: string, isSecret: boolean): Stretch[] {
  return [...tag.matchAll(ATTRIBUTE)].flatMap(
    ({ 0: whole, 1: name = '', 2: double, 3: single, index }) => {
      const isPlain = name.startsWith('xmlns') || NAMING.test(localName(name));
      if (!isSecretName(localName(name)) && (!isSecret || isPlain)) return [];
      const end = index + whole.length - 1;
      return [{ start: end - (double ?? single ?? '').length, end }];
    },
  );
}
