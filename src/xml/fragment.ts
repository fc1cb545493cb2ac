/** Pieces of XML that the model keeps as they were received: what they hold, and where. */

import { LESS_THAN } from './characters.js';
import { PrefixUse } from './prefix-use.js';
import { XmlScanner } from './scanner.js';

/** An element at the outermost level of a piece of XML, by offsets. */
export interface FragmentElement {
  /** Its qualified name. */
  readonly name: string;
  /** Offset of its `<`. */
  readonly start: number;
  /** Offset behind its name. */
  readonly nameEnd: number;
  /** Offset behind its start tag. */
  readonly contentStart: number;
  /** Offset behind its content. */
  readonly contentEnd: number;
  /** Offset behind it. */
  readonly end: number;
  /** Names of its attributes. */
  readonly attributes: readonly string[];
}

/** What a piece of XML holds at its outermost level. */
export interface Fragment {
  readonly elements: readonly FragmentElement[];
  /** Namespace prefixes that it uses and does not declare. */
  readonly undeclared: ReadonlySet<string>;
}

/** Deeper than this, nobody means it. */
const maxDepth = 200;

class FragmentScanner extends XmlScanner {
  constructor(xml: string) {
    super();
    this.load(xml);
    this.at = 0;
    this.maxDepth = maxDepth;
  }

  read(): Fragment {
    const use = new PrefixUse();
    const elements: FragmentElement[] = [];
    this.characters(0);
    while (this.at < this.source.length) {
      const start = this.at;
      this.tag = start + 1;
      this.skipElement(use);
      const end = this.at;
      elements.push(this.#element(start, end));
      this.characters(end);
    }
    return { elements, undeclared: use.undeclared };
  }

  #element(start: number, end: number): FragmentElement {
    const { source } = this;
    const nameEnd = this.nameEnd(start + 1);
    const attributes: string[] = [];
    this.at = nameEnd;
    this.beginAttributes();
    for (let found = this.nextAttribute(); found !== ''; found = this.nextAttribute()) {
      attributes.push(found);
    }
    const contentStart = this.at;
    const contentEnd = this.selfClosing ? contentStart : this.data.lastIndexOf(LESS_THAN, end);
    return {
      name: source.slice(start + 1, nameEnd),
      start: source.characterOffset(start),
      nameEnd: source.characterOffset(nameEnd),
      contentStart: source.characterOffset(contentStart),
      contentEnd: source.characterOffset(contentEnd),
      end: source.characterOffset(end),
      attributes,
    };
  }

  protected path(): undefined {
    return undefined;
  }

  protected strayText(): void {
    // Text may stand anywhere in a fragment.
  }

  protected otherAttribute(): void {
    // No table of attributes is in use here.
  }
}

/**
 * Reads a piece of XML, the content of an element.
 *
 * @throws DecodeError if it is not well-formed
 */
export const readFragment = (xml: string): Fragment => new FragmentScanner(xml).read();

/** Puts attributes into the start tags of elements of a piece of XML. */
export function withAttributes(
  xml: string,
  elements: readonly FragmentElement[],
  attributes: string,
): string {
  let result = '';
  let from = 0;
  for (const { nameEnd } of elements) {
    result += xml.slice(from, nameEnd) + attributes;
    from = nameEnd;
  }
  return result + xml.slice(from);
}
