/** Text as the XML elements that it is, whether it is well formed or not. */

import type { DecodeErrorCode } from '../../model/errors.js';
import { isName, isXmlCharacter } from '../characters.js';

/** What keeps text from being XML. */
export interface XmlFault {
  readonly code: DecodeErrorCode;
  readonly message: string;
  /** In characters from the beginning of the text. */
  readonly offset: number;
}

/** An element, with all that can be told of it where it is broken. */
export interface OutlineElement {
  /** Where it begins, in characters from the beginning of the text. */
  readonly offset: number;
  /** Name as it stands in the text, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Character data and elements, in their order. */
  readonly content: readonly (string | OutlineElement)[];
  /** Where it ends, in characters from the beginning of the text. */
  readonly end: number;
}

/** The elements of a text that stand in no other, with character data between them, and what is wrong. */
export interface Outline {
  readonly content: readonly (string | OutlineElement)[];
  /** In the order in which they stand in the text. */
  readonly faults: readonly XmlFault[];
}

/** Elements nested deeper are taken for their parents' siblings. */
const maxDepth = 100;

interface Open {
  readonly offset: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (string | OutlineElement)[];
}

/**
 * What begins with `<`: up to where it ends, or all that is left. No tag reaches over another `<`, which no attribute may hold,
 * so that all of it takes time in proportion to the text.
 */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*(?:>|$)|<(?:"[^"<]*"|'[^'<]*'|[^"'<>])*(?:>|(?=<)|$)|</g;

const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

/**
 * Tells the elements of a text. It never fails: tags that close nothing are passed over, elements that are not closed end
 * with what surrounds them, and each is a fault.
 *
 * @param text - a document, a fragment, or a part of one
 */
export function outlineOf(text: string): Outline {
  const outline = new OutlineBuilder(text);
  let at = 0;
  for (const { 0: piece, index } of text.matchAll(markup)) {
    if (index < at) continue;
    outline.text(at, index);
    outline.markup(piece, index);
    at = index + piece.length;
  }
  outline.text(at, text.length);
  return outline.finish();
}

class OutlineBuilder {
  readonly #source: string;
  readonly #faults: XmlFault[] = [];
  readonly #root: Open = { offset: 0, name: '', attributes: {}, content: [] };
  readonly #open: Open[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  get #innermost(): Open {
    return this.#open.at(-1) ?? this.#root;
  }

  /** Character data with references. */
  text(from: number, to: number): void {
    if (from < to) this.#add(this.#plain(this.#source.slice(from, to), from));
  }

  /** Everything that begins with `<`. */
  markup(piece: string, offset: number): void {
    if (piece.startsWith('<!--')) this.#checkEnd(piece, '-->', offset);
    else if (piece.startsWith('<![CDATA[')) {
      const isEnded = this.#checkEnd(piece, ']]>', offset);
      this.#add(piece.slice('<![CDATA['.length, isEnded ? -']]>'.length : undefined));
    } else if (piece.startsWith('<?')) this.#checkEnd(piece, '?>', offset);
    else if (piece.startsWith('<!')) {
      this.#fault('doctype-refused', 'document type declarations are not read', offset);
    } else if (piece.startsWith('</')) this.#endTag(piece, offset);
    else this.#startTag(piece, offset);
  }

  /** All that there is; what is open yet is not closed. */
  finish(): Outline {
    const { length } = this.#source;
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) {
      this.#fault('not-xml', `<${open.name}> is not closed`, length);
      this.#close(length);
    }
    const faults = [...this.#faults].sort((a, b) => a.offset - b.offset);
    return { content: this.#root.content, faults };
  }

  #fault(code: DecodeErrorCode, message: string, offset: number): void {
    this.#faults.push({ code, message, offset });
  }

  #checkEnd(piece: string, end: string, offset: number): boolean {
    const isEnded = piece.endsWith(end);
    if (!isEnded) this.#fault('not-xml', `${piece.slice(0, 4)} has no ${end}`, offset);
    return isEnded;
  }

  /** Puts text beside text, so that CDATA sections and references leave no trace. */
  #add(piece: string | OutlineElement): void {
    const { content } = this.#innermost;
    const last = content.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') content.splice(-1, 1, last + piece);
    else content.push(piece);
  }

  #startTag(piece: string, offset: number): void {
    const isWhole = piece.endsWith('>');
    const isEmpty = piece.endsWith('/>');
    const inner = piece.slice(1, isEmpty ? -2 : isWhole ? -1 : undefined);
    const [name = ''] = /^[^\s/]*/.exec(inner) ?? [];
    if (!isName(name)) {
      this.#fault('not-xml', '"<" begins no tag', offset);
      this.#add(piece);
      return;
    }
    if (!isWhole) this.#fault('not-xml', `the tag <${name} is not ended`, offset);
    if (this.#open.length >= maxDepth) {
      this.#fault('too-deep', `elements are nested more than ${maxDepth} levels`, offset);
      this.#close(offset);
    }
    const attributes = this.#attributes(inner.slice(name.length), offset + 1 + name.length);
    this.#open.push({ offset, name, attributes, content: [] });
    if (isEmpty) this.#close(offset + piece.length);
  }

  #attributes(text: string, offset: number): Record<string, string> {
    const found: [name: string, value: string][] = [];
    attribute.lastIndex = 0;
    let end = 0;
    for (let one = attribute.exec(text); one !== null; one = attribute.exec(text)) {
      const [, name = '', double, single = ''] = one;
      end = attribute.lastIndex;
      found.push([name, this.#plain(double ?? single, offset + one.index)]);
    }
    if (text.slice(end).trim() !== '') {
      this.#fault('not-xml', 'an attribute is written name="value"', offset + end);
    }
    if (new Set(found.map(([name]) => name)).size < found.length) {
      this.#fault('not-xml', 'an attribute stands twice', offset);
    }
    return Object.fromEntries(found);
  }

  #endTag(piece: string, offset: number): void {
    const name = piece.slice(2, piece.endsWith('>') ? -1 : undefined).trimEnd();
    const place = this.#open.findLastIndex((open) => open.name === name);
    if (place < 0) {
      this.#fault('not-xml', `</${name}> closes nothing`, offset);
      return;
    }
    if (!piece.endsWith('>')) this.#fault('not-xml', `the tag </${name} is not ended`, offset);
    while (this.#open.length > place + 1) {
      this.#fault('not-xml', `<${this.#innermost.name}> is not closed`, offset);
      this.#close(offset);
    }
    this.#close(offset + piece.length);
  }

  #close(end: number): void {
    const open = this.#open.pop();
    if (open) this.#add({ ...open, end });
  }

  /** Text without references. */
  #plain(text: string, offset: number): string {
    return text.replace(
      /&([^\s;&]*)(;?)/g,
      (whole: string, name: string, end: string, at: number) => {
        const character = end === '' ? undefined : referenced(name);
        if (character !== undefined) return character;
        this.#fault('not-xml', '"&" begins no reference', offset + at);
        return whole;
      },
    );
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What a reference stands for; undefined if it is none. */
function referenced(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return entities.get(name);
  const point = Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal === undefined ? 10 : 16);
  return point <= 0x10ffff && isXmlCharacter(point) ? String.fromCodePoint(point) : undefined;
}
