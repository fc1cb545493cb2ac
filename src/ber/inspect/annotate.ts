/**
 * Octets with what the schema says of each element: which member it is, of which type, with which value. A walk over
 * octets and schema beside the codec: it goes on where the codec gives up.
 */

import type { DecodeErrorCode } from '../../model/errors.js';
import { placed, type Reported, type Stretch, shownFinding } from '../../model/findings.js';
import { hexOf } from '../../model/hex.js';
import type { Json } from '../../model/json.js';
import { tagText as universalName } from '../tag-text.js';
import { rawValue } from './raw-value.js';
import type { Tlv } from './tlv.js';
import { type Part, partWith, type Tag, tagText, type Wire } from './wire.js';

/** What is odd about an element, or wrong. */
export interface BerFinding {
  /** Code of the DecodeError that it is, or is when reading strictly. */
  readonly code?: DecodeErrorCode;
  readonly message: string;
  /** The member, as in errors. */
  readonly path?: string;
}

/** An element of BER, and those within it. */
export interface BerElement {
  /** Where it begins, in octets from the beginning of the input. */
  readonly offset: number;
  /** Its type or tag as ASN.1 writes it: `SEQUENCE`, `[APPLICATION 11]`. */
  readonly tag: string;
  /** The member or part that it is, by the schema; with those around it that have no element of their own. */
  readonly name?: string;
  /** Name of its type in the schema. */
  readonly type?: string;
  /** The ASN.1 type of its contents, by the schema: `IA5String`, `SEQUENCE OF DeviceID`. */
  readonly form?: string;
  /** Identifier and length octets in hexadecimal. */
  readonly header: string;
  /** Octets of its contents. */
  readonly length: number;
  /** The contents of a primitive element, or of one that is nested too deep, in hexadecimal. */
  readonly contents?: string;
  /**
   * What a primitive element says: where the schema names it, the value in the JSON form of the model; else what its
   * universal type, or printable text, says by itself, as text.
   */
  readonly value?: Json;
  /** The value as people read it, with its number: `newCall (22)`. */
  readonly text?: string;
  /** What is odd about it or wrong. */
  readonly findings?: readonly BerFinding[];
  /** What is within a constructed element. */
  readonly elements?: readonly BerElement[];
}

/** What an element that no part of the schema is for is. */
export const nameless: Part = { name: '', wire: { kind: 'any', form: 'ANY', tags: undefined } };

/** Names of Phase I's types say so, to be told from those of the model. */
export const modelName = (type: string): string => type.replace(/^Phase1/, '');

/** Names an element and what is within it. */
export function annotated(tlv: Tlv, part: Part = nameless): BerElement {
  const { name, wire } = part;
  if (wire.kind === 'choice') return chosen(tlv, name, wire.parts());
  const inner = innerElements(tlv, wire);
  const isWhole = !tlv.children && !tlv.fault;
  const said = wire.kind === 'leaf' && isWhole ? wire.read(tlv.contents) : undefined;
  const raw = inner || said || tlv.fault ? undefined : rawValue(tlv);
  return {
    offset: tlv.offset,
    tag: elementName(tlv.tag),
    ...(name !== '' && { name }),
    ...(wire.type !== undefined && { type: modelName(wire.type) }),
    ...(wire.kind !== 'around' && wire.kind !== 'any' && wire.form !== '' && { form: wire.form }),
    header: hexOf(tlv.header),
    length: tlv.contents.length,
    ...(!inner && { contents: hexOf(tlv.contents) }),
    ...(said && { value: said.value, text: said.text }),
    ...(raw !== undefined && { value: raw }),
    ...(tlv.fault && { findings: [tlv.fault] }),
    ...(inner && { elements: inner }),
  };
}

function elementName(tag: Tag | undefined): string {
  if (tag === undefined) return '?';
  if (!tag.startsWith('u')) return tagText(tag);
  const number = Number(tag.slice(1));
  return number < 0x1f ? universalName(number) : `[UNIVERSAL ${number}]`;
}

const joined = (outer: string, inner: string): string =>
  outer === '' || inner === '' ? outer + inner : `${outer}.${inner}`;

function chosen(tlv: Tlv, name: string, parts: readonly Part[]): BerElement {
  const part = tlv.tag === undefined ? undefined : partWith(parts, tlv.tag);
  if (!part) return annotated(tlv, { ...nameless, name });
  return annotated(tlv, { ...part, name: joined(name, part.name) });
}

function innerElements({ children }: Tlv, wire: Wire): BerElement[] | undefined {
  if (!children) return undefined;
  switch (wire.kind) {
    case 'around':
      return children.map((child) => annotated(child, { name: '', wire: wire.inner() }));
    case 'list':
      return children.map((child, index) =>
        annotated(child, { name: `[${index}]`, wire: wire.item() }),
      );
    case 'parts':
      return membersOf(children, wire.parts()).map(([child, part]) => annotated(child, part));
    default:
      return children.map((child) => annotated(child));
  }
}

/** Members in their order, where each may be absent; one that fits nowhere behind is sought among those left out. */
export function membersOf(
  children: readonly Tlv[],
  parts: readonly Part[],
): (readonly [child: Tlv, part: Part | undefined])[] {
  const unused = new Set(parts);
  let next = 0;
  return children.map((child) => {
    const fits = (part: Part): boolean =>
      child.tag !== undefined && unused.has(part) && partWith([part], child.tag) !== undefined;
    const part = parts.slice(next).find(fits) ?? parts.find(fits);
    if (part) {
      unused.delete(part);
      next = Math.max(next, parts.indexOf(part) + 1);
    }
    return [child, part] as const;
  });
}

const stretchOf = ({ offset, header, length }: BerElement): Stretch => ({
  offset,
  end: offset + header.length / 2 + length,
});

/** Puts findings to the innermost elements that hold them; what stands in none, to the first. */
export function withFindings(
  elements: readonly BerElement[],
  findings: readonly Reported[],
): BerElement[] {
  const { within, outside } = placed(findings, elements.map(stretchOf));
  return elements.map((element, index) => {
    const own = [...(index === 0 ? outside : []), ...(within.get(index) ?? [])];
    return own.length === 0 ? element : withOwn(element, own);
  });
}

function withOwn(element: BerElement, findings: readonly Reported[]): BerElement {
  const { elements = [], findings: known = [] } = element;
  const { within, outside } = placed(findings, elements.map(stretchOf));
  const codes = new Set(findings.map(({ code }) => code));
  // What the walk has seen by itself, the codec says better.
  const own = [...outside.map(shownFinding), ...known.filter(({ code }) => !codes.has(code))];
  return {
    ...element,
    ...(own.length > 0 && { findings: own }),
    ...(elements.length > 0 && {
      elements: elements.map((inner, index) => {
        const found = within.get(index);
        return found ? withOwn(inner, found) : inner;
      }),
    }),
  };
}

/** Elements as lines of text: offset, indented name, tag, type, octets and value; findings below. */
export function annotatedLines(elements: readonly BerElement[], indent = ''): string[] {
  return elements.flatMap((element) => {
    const { offset, name, tag, type, header, contents, value, findings = [] } = element;
    const { text = typeof value === 'string' ? value : undefined } = element;
    const words = [
      [name, tag, type === undefined || type === tag ? undefined : `(${type})`]
        .filter((word) => word !== undefined)
        .join(' '),
      contents === undefined || contents === '' ? header : `${header} ${contents}`,
      text,
    ].filter((word) => word !== undefined && word !== '');
    const margin = ' '.repeat(5);
    return [
      `${String(offset).padStart(5)}  ${indent}${words.join('  ')}`,
      ...findings.map(
        ({ code, message, path }) =>
          `${margin}  ${indent}  ! ${[code, path, message].filter(Boolean).join(': ')}`,
      ),
      ...annotatedLines(element.elements ?? [], `${indent}  `),
    ];
  });
}
