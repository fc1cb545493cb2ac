/**
 * Elements with what the schema says of each: which member it is, of which type, with which value. A walk over text and schema
 * beside the codec: it goes on where the codec gives up.
 */

import type { DecodeErrorCode } from '../../model/errors.js';
import { placed, type Reported, shownFinding } from '../../model/findings.js';
import { hexOf } from '../../model/hex.js';
import type { Json } from '../../model/json.js';
import { type Catalogue, isBuiltIn } from '../../schema/catalogue.js';
import type {
  BitsType,
  BuiltInType,
  EnumerationType,
  Member,
  Members,
  TypeDefinition,
  TypeUse,
  XmlListForm,
} from '../../schema/language.js';
import { hexBinaryOctets } from '../hex.js';
import { rootsOf, type XmlRoot } from '../roots.js';
import type { OutlineElement } from './outline.js';

/** What is odd about an element, or wrong. */
export interface XmlFinding {
  /** Code of the DecodeError that it is, or is when reading strictly. */
  readonly code?: DecodeErrorCode;
  readonly message: string;
  /** The member, as in errors. */
  readonly path?: string;
}

/** An element of XML with what is in it. */
export interface XmlElement {
  /** Where it begins, in characters from the beginning of the document. */
  readonly offset: number;
  /** Name as it stands in the document, prefix included. */
  readonly name: string;
  /** The member, item or message that it is, by the schema. */
  readonly member?: string;
  /** Name of its type in the schema. */
  readonly type?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What its text says, in the JSON form of the model. */
  readonly value?: Json;
  /** What is odd about it or wrong. */
  readonly findings?: readonly XmlFinding[];
  /** Character data and elements, in their order. */
  readonly content: readonly (string | XmlElement)[];
}

/** What an element is. */
interface Part {
  readonly member: string;
  /** Undefined for the members of a message, which have no type of their own. */
  readonly use: TypeUse | undefined;
  readonly members?: Members;
  /** Where it holds a list in the place of the member in some editions. */
  readonly list?: XmlListForm;
}

/** Names of elements without their prefixes. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Names the elements of documents. */
export class XmlAnnotator {
  readonly #all: Catalogue;
  readonly #roots: ReadonlyMap<string, XmlRoot>;

  constructor(all: Catalogue) {
    this.#all = all;
    this.#roots = new Map(
      // Where an extension has a root of the same name in a namespace of its own, CSTA's is shown.
      [...rootsOf(all)].reverse().map((root) => [root.member.name, root]),
    );
  }

  /** Whether a message, or a value that stands alone, begins with an element. */
  isRoot({ name }: OutlineElement): boolean {
    return this.#roots.has(localName(name));
  }

  /** A root element and what is in it. */
  root(element: OutlineElement): XmlElement {
    const root = this.#roots.get(localName(element.name));
    return this.#element(element, root && this.#rootPart(root));
  }

  #rootPart({ member, content }: XmlRoot): Part {
    if (content.kind === 'value' || content.kind === 'failure') {
      return { member: member.key, use: content.type };
    }
    const { kind, type, payload } = content;
    const report = kind === 'event' ? { monitorCrossRefID } : {};
    return { member: type, use: undefined, members: { ...report, ...payload.members } };
  }

  #element(element: OutlineElement, part: Part | undefined): XmlElement {
    const { offset, name, attributes } = element;
    const type = typeof part?.use === 'string' ? part.use : undefined;
    const value = part && this.#value(element, part);
    let place = 0;
    return {
      offset,
      name,
      ...(part && { member: part.member }),
      ...(type !== undefined && !isBuiltIn(type) && { type }),
      attributes,
      ...(value !== undefined && { value }),
      content: element.content.map((inner) =>
        typeof inner === 'string' ? inner : this.#element(inner, this.#inner(part, inner, place++)),
      ),
    };
  }

  /**
   * What an element within another is.
   *
   * @param place - how many elements stand before it
   */
  #inner(part: Part | undefined, inner: OutlineElement, place: number): Part | undefined {
    if (!part) return undefined;
    const local = localName(inner.name);
    if (part.members) return memberOf(part.members, local);
    const { use, list } = part;
    if (list && local === list.itemName) {
      return { member: place === 0 ? part.member : `${list.rest}[${place - 1}]`, use };
    }
    if (use === undefined) return undefined;
    if (typeof use !== 'string') {
      if (use.single === 'xml') return this.#inner({ ...part, use: use.listOf }, inner, place);
      return itemOf(use.listOf, place);
    }
    const definition = this.#definition(use);
    switch (definition?.kind) {
      case 'sequence':
        return memberOf(definition.members, local);
      case 'choice':
        return memberOf(definition.alternatives, local);
      case 'list':
        return itemOf(definition.item, place);
      case 'bits': {
        const bit = valueNamed(definition, local);
        return bit === undefined ? undefined : { member: bit, use: 'boolean' };
      }
      default:
        return octetsOrPrivate.has(use) && local === 'string'
          ? { member: local, use: 'octets' }
          : octetsOrPrivate.has(use) && local === 'private'
            ? { member: local, use: undefined }
            : undefined;
    }
  }

  #definition(name: string): TypeDefinition | undefined {
    const { xmlForms, types } = this.#all;
    return Object.hasOwn(xmlForms, name) ? xmlForms[name] : types.get(name)?.definition;
  }

  /** What the text of an element without others says. */
  #value({ content }: OutlineElement, { use }: Part): Json | undefined {
    if (typeof use !== 'string' || content.some((inner) => typeof inner !== 'string')) {
      return undefined;
    }
    const text = content.join('');
    if (isBuiltIn(use)) return builtInValue(use, text);
    const definition = this.#definition(use);
    switch (definition?.kind) {
      case 'alias':
        return builtInValue(definition.of, text);
      case 'enumeration':
        return valueNamed(definition, text.trim()) ?? `#${text}`;
      case 'sequence': {
        const isText = Object.values(definition.members).some(({ xmlForm }) => xmlForm === 'text');
        return isText ? text : undefined;
      }
      case 'handWritten':
        return use === 'LanguageTag' ? text : builtInValue('boolean', text);
      default:
        return undefined;
    }
  }
}

/** Types that are octets, or content of any form. */
const octetsOrPrivate: ReadonlySet<string> = new Set([
  'CSTAPrivateData',
  'SecurityInfo',
  'CorrelatorData',
  'UserData',
]);

const monitorCrossRefID: Member = { type: 'MonitorCrossRefID', presence: 'required' };

const itemOf = (type: string, place: number): Part => ({ member: `[${place}]`, use: type });

/** The member whose element has a name, in any edition. */
function memberOf(members: Members, name: string): Part | undefined {
  const found = Object.entries(members).find(
    ([own, { xmlName = own, formerXmlName, only, xmlForm }]) =>
      only !== 'ber' &&
      (xmlForm === undefined || xmlForm === 'text') &&
      (xmlName === name || formerXmlName?.name === name),
  );
  if (!found) return undefined;
  const [member, { type, xmlRepeated, xmlList }] = found;
  if (xmlList) return { member, use: type, list: xmlList };
  return { member, use: xmlRepeated && typeof type !== 'string' ? type.listOf : type };
}

/** The value or bit with a spelling, in any edition. */
const valueNamed = ({ values }: EnumerationType | BitsType, spelling: string): string | undefined =>
  Object.entries(values).find(([name, value]) => {
    if (typeof value === 'number') return name === spelling;
    const { xmlName = name, formerXmlName } = value;
    return xmlName === spelling || formerXmlName?.name === spelling;
  })?.[0];

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** What text of a built-in type says; undefined if it is no value of it. */
function builtInValue(type: BuiltInType, text: string): Json | undefined {
  const trimmed = text.trim();
  switch (type) {
    case 'integer':
      return /^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : undefined;
    case 'decimal':
      return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : undefined;
    case 'boolean':
      return truths.get(trimmed);
    case 'octets': {
      const octets = hexBinaryOctets(trimmed);
      return octets && hexOf(octets);
    }
    case 'nothing':
      return trimmed === '' ? true : undefined;
    default:
      return text;
  }
}

/** Puts findings to the innermost elements that hold them; what stands in none, to the first. */
export function withFindings(
  elements: readonly XmlElement[],
  outline: readonly OutlineElement[],
  findings: readonly Reported[],
): XmlElement[] {
  const { within, outside } = placed(findings, outline);
  return elements.map((element, index) => {
    const own = [...(index === 0 ? outside : []), ...(within.get(index) ?? [])];
    const shape = outline[index];
    return own.length === 0 || !shape ? element : withOwn(element, shape, own);
  });
}

const elementsIn = <Element extends object>(content: readonly (string | Element)[]): Element[] =>
  content.filter((inner): inner is Element => typeof inner !== 'string');

function withOwn(
  element: XmlElement,
  shape: OutlineElement,
  findings: readonly Reported[],
): XmlElement {
  const shapes = elementsIn(shape.content);
  const { within, outside } = placed(findings, shapes);
  let next = 0;
  return {
    ...element,
    ...(outside.length > 0 && { findings: outside.map(shownFinding) }),
    content: element.content.map((one) => {
      if (typeof one === 'string') return one;
      const place = next++;
      const found = within.get(place);
      const inner = shapes[place];
      return found && inner ? withOwn(one, inner, found) : one;
    }),
  };
}

/** Elements as lines of text: offset, indented tag, member, type and value; findings and what is in it below. */
export function annotatedLines(content: readonly (string | XmlElement)[], indent = ''): string[] {
  const margin = ' '.repeat(5);
  return content.flatMap((node) => {
    if (typeof node === 'string') {
      return node.trim() === '' ? [] : [`${margin}  ${indent}${JSON.stringify(node)}`];
    }
    const { offset, name, attributes, member, type, value, findings = [] } = node;
    const said = Object.entries(attributes).map(
      ([attribute, text]) => ` ${attribute}=${JSON.stringify(text)}`,
    );
    const words = [
      `<${name}${said.join('')}>`,
      [member === localName(name) ? undefined : member, type && `(${type})`]
        .filter((word) => word !== undefined)
        .join(' '),
      value === undefined || (value === true && node.content.length === 0)
        ? ''
        : JSON.stringify(value),
    ].filter((word) => word !== '');
    return [
      `${String(offset).padStart(5)}  ${indent}${words.join('  ')}`,
      ...findings.map(
        ({ code, message, path }) =>
          `${margin}  ${indent}  ! ${[code, path, message].filter(Boolean).join(': ')}`,
      ),
      // A value says what the text is.
      ...annotatedLines(
        value === undefined ? node.content : elementsIn(node.content),
        `${indent}  `,
      ),
    ];
  });
}
