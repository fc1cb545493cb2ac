/** Pieces of XML that the model keeps as they were received: what they hold, and where. */

import { Attributes } from './attributes.js';
import { LESS_THAN } from './characters.js';
import { plainFragment } from './plain-fragment.js';
import { PrefixUse } from './prefix-use.js';
import { type ScanListener, Scanner } from './scanner.js';
import { skipElement } from './skip.js';

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

/** Text may stand anywhere in a fragment, and what was read leniently is written as it was. */
const listener: ScanListener = {
  path: () => undefined,
  strayText: () => {},
  oddInstruction: () => {},
};

/** One serves for all, since it is dearer than what it reads. */
const scan = new Scanner(listener);
const attributes = new Attributes(scan);

/** Reads a piece of XML, and calls for each element at its outermost level, which is at hand. */
function eachElement(xml: string, read: () => void): void {
  scan.load(xml);
  scan.at = 0;
  scan.maxDepth = maxDepth;
  for (scan.characters(0); scan.at < scan.source.length; scan.characters(scan.at)) {
    scan.tag = scan.at + 1;
    read();
  }
  scan.release();
}

/**
 * Checks that a piece of XML may be the content of an element.
 *
 * @throws DecodeError if it is not well-formed
 */
export const checkFragment = (xml: string): FragmentCheck =>
  plainFragment(xml) ?? scannedFragment(xml);

/** The same, for pieces of any form. */
export function scannedFragment(xml: string): FragmentCheck {
  const use = new PrefixUse();
  let hasElements = false;
  eachElement(xml, () => {
    hasElements = true;
    skipElement(scan, attributes, use);
  });
  return { hasElements, undeclared: [...use.undeclared] };
}

/**
 * The elements at the outermost level of a piece of XML.
 *
 * @throws DecodeError if it is not well-formed
 */
export function elementsOf(xml: string): FragmentElement[] {
  const elements: FragmentElement[] = [];
  eachElement(xml, () => {
    const start = scan.at;
    skipElement(scan, attributes, new PrefixUse());
    elements.push(elementBetween(start, scan.at));
  });
  return elements;
}

function elementBetween(start: number, end: number): FragmentElement {
  const { source } = scan;
  const nameEnd = scan.nameEnd(start + 1);
  const names: string[] = [];
  scan.at = nameEnd;
  attributes.begin();
  for (let name = attributes.next(); name !== ''; name = attributes.next()) names.push(name);
  const contentStart = scan.at;
  const contentEnd = attributes.selfClosing
    ? contentStart
    : scan.data.lastIndexOf(LESS_THAN, end - 1);
  scan.at = end;
  return {
    name: source.slice(start + 1, nameEnd),
    start: source.characterOffset(start),
    nameEnd: source.characterOffset(nameEnd),
    contentStart: source.characterOffset(contentStart),
    contentEnd: source.characterOffset(contentEnd),
    end: source.characterOffset(end),
    attributes: names,
  };
}

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
