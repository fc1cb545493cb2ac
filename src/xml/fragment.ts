/** Pieces of XML that the model keeps as they were received: what they hold, and where. */

import { LESS_THAN } from './characters.js';
import { plainFragment } from './plain-fragment.js';
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

/** What there is to know of a piece of XML before it is written. */
export interface FragmentCheck {
  readonly hasElements: boolean;
  /** Namespace prefixes that it uses and does not declare. */
  readonly undeclared: readonly string[];
}

/** Deeper than this, nobody means it. */
const maxDepth = 200;

class FragmentScanner extends XmlScanner {
  check(xml: string): FragmentCheck {
    this.#begin(xml);
    const use = new PrefixUse();
    let hasElements = false;
    for (this.characters(0); this.at < this.source.length; this.characters(this.at)) {
      hasElements = true;
      this.tag = this.at + 1;
      this.skipElement(use);
    }
    this.source.clear();
    return { hasElements, undeclared: [...use.undeclared] };
  }

  elements(xml: string): FragmentElement[] {
    this.#begin(xml);
    const elements: FragmentElement[] = [];
    for (this.characters(0); this.at < this.source.length; this.characters(this.at)) {
      const start = this.at;
      this.tag = start + 1;
      this.skipElement(new PrefixUse());
      const end = this.at;
      elements.push(this.#element(start, end));
      this.at = end;
    }
    this.source.clear();
    return elements;
  }

  #begin(xml: string): void {
    this.load(xml);
    this.at = 0;
    this.maxDepth = maxDepth;
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
    const contentEnd = this.selfClosing ? contentStart : this.data.lastIndexOf(LESS_THAN, end - 1);
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

  protected oddInstruction(): void {
    // What was read leniently is written as it was.
  }

  protected strayText(): void {
    // Text may stand anywhere in a fragment.
  }

  protected otherAttribute(): void {
    // No table of attributes is in use here.
  }
}

/** One serves for all, since it is dearer than what it reads. */
const scanner = new FragmentScanner();

/**
 * Checks that a piece of XML may be the content of an element.
 *
 * @throws DecodeError if it is not well-formed
 */
export const checkFragment = (xml: string): FragmentCheck =>
  plainFragment(xml) ?? scannedFragment(xml);

/** The same, for pieces of any form. */
export const scannedFragment = (xml: string): FragmentCheck => scanner.check(xml);

/**
 * The elements at the outermost level of a piece of XML.
 *
 * @throws DecodeError if it is not well-formed
 */
export const elementsOf = (xml: string): FragmentElement[] => scanner.elements(xml);

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
