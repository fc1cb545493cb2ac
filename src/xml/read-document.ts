/** Reads what stands around the content of a document's root element: the XML declaration, the root's tag, the end. */

import { COLON, DOUBLE_QUOTE, GREATER_THAN, isSpace } from './characters.js';
import { pathOf } from './frame.js';
import { lenient } from './leniency.js';
import { editionOfNamespace, namespaceBase } from './namespaces.js';
import { Pattern, standsAt } from './pattern.js';
import { declaredPrefix, PrefixUse, prefixOf } from './prefix-use.js';
import { keepText, unknownAttribute } from './read-unknown.js';
import { noUnknown, type UnknownXml, XmlReader } from './reader.js';
import { END } from './scanner.js';
import { declare, isOwnNamespace, lookUp } from './scope.js';
import { skipElement } from './skip.js';

/** What the start tag of a document's root says. */
export interface RootTag {
  /** Its local name. */
  readonly name: string;
  /** Its prefix; empty if it has none. */
  readonly prefix: string;
  readonly namespace: string | undefined;
  /** The edition that this stands for; undefined if it is none of ECMA-323's. */
  readonly edition: number | undefined;
  /** Its attributes that have no meaning for the reader. */
  readonly attributes: readonly UnknownXml[];
}

const usualNamespace = new Pattern(` xmlns="${namespaceBase}`);

/** What roots declare that have the namespace of an edition as their only attribute. They are never added to. */
const usualNamespaces: readonly (Map<string, string> | undefined)[] = [
  undefined,
  ...[1, 2, 3, 4, 5, 6].map((edition) => new Map([['', `${namespaceBase}${edition}`]])),
];

const usualDeclaration = new Pattern('<?xml version="1.0" encoding="UTF-8"?>');

const declarationStart = new Pattern('<?xml');

const anyDeclaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

/** White space of other texts, which XML does not have. */
const notSpace = /[^\S \t\r\n]/;

/** A reader without a document. */
export const newReader = (): XmlReader =>
  new XmlReader((r) => ({
    path: () => pathOf(r.frame),
    strayText: (from, to) => keepText(r, from, to),
    oddInstruction: (offset) => {
      const reason = 'no space stands behind the name of a processing instruction';
      lenient(r, 'not-xml', reason, offset);
    },
  }));

/** Reads what stands before the root element, and the root's start tag. */
export function openRoot(r: XmlReader): RootTag {
  const { scan } = r;
  readDeclaration(r);
  scan.next();
  if (scan.first === END) scan.failAtEnd('the document, before its root element');
  const { tag, source } = scan;
  const end = scan.nameEnd(tag);
  if (end === tag) {
    if (tag >= source.length) scan.failAtEnd('a tag');
    scan.fail('not-xml', '"<" begins no element', tag - 1);
  }
  const qualified = source.slice(tag, end);
  const prefix = prefixOf(qualified);
  const name = prefix === '' ? qualified : qualified.slice(prefix.length + 1);
  r.name = name;
  if (prefix !== '') {
    scan.prefixed = scan.data.indexOf(COLON, tag) + 1 - tag;
    scan.setPrefix(tag, tag + scan.prefixed);
  }
  scan.at = end;
  const usual = prefix === '' ? usualEdition(r) : 0;
  if (usual > 0) {
    const namespaces = usualNamespaces[usual];
    const namespace = namespaces?.get('') ?? '';
    r.document.namespaces = namespaces;
    r.namespace = namespace;
    r.plainIsOwn = true;
    return { name, prefix, namespace, edition: usual, attributes: noUnknown };
  }
  const attributes = rootAttributes(r);
  const namespace = lookUp(r, prefix);
  const edition = namespace === undefined ? undefined : editionOfNamespace(namespace);
  r.namespace = namespace ?? '';
  r.plainIsOwn = prefix === '' || isOwnNamespace(r, lookUp(r, '') ?? '');
  return { name, prefix, namespace, edition, attributes };
}

/** The edition of the namespace that most roots declare, as their only attribute; 0 if it is not so. */
function usualEdition({ scan }: XmlReader): number {
  const { data: octets, at } = scan;
  const behind = at + usualNamespace.length;
  if (octets[behind + 1] !== DOUBLE_QUOTE || octets[behind + 2] !== GREATER_THAN) return 0;
  if (!standsAt(scan.view, at, usualNamespace)) return 0;
  const edition = (octets[behind] as number) - 0x30;
  if (edition < 1 || edition > 6) return 0;
  scan.at = behind + 2;
  return edition;
}

function readDeclaration(r: XmlReader): void {
  const { scan } = r;
  const { data: octets, at, source } = scan;
  if (standsAt(scan.view, at, usualDeclaration)) scan.at += usualDeclaration.length;
  else if (standsAt(scan.view, at, declarationStart) && isSpace(octets[at + 5] as number)) {
    const end = source.find('?>', at);
    if (end < 0) scan.failAtEnd('the XML declaration');
    const declaration = source.slice(at, end + 2);
    if (!anyDeclaration.test(declaration)) {
      scan.fail('not-xml', 'the XML declaration is malformed', at);
    }
    if (notSpace.test(declaration)) {
      lenient(r, 'not-xml', 'the XML declaration has white space that XML does not know', at);
    }
    scan.at = end + 2;
  }
}

function rootAttributes(r: XmlReader): readonly UnknownXml[] {
  const { attributes } = r;
  const others: { name: string; value: string; offset: number }[] = [];
  attributes.begin();
  for (let name = attributes.next(); name !== ''; name = attributes.next()) {
    const declared = declaredPrefix(name);
    if (declared !== undefined) declare(r, declared, attributes.value);
    else others.push({ name, value: attributes.value, offset: r.scan.at });
  }
  // Back to where the content of any other element is read from.
  r.scan.at -= attributes.selfClosing ? 2 : 1;
  return others.flatMap(({ name, value, offset }) => unknownAttribute(r, name, value, offset));
}

/** Behind the root, where nothing but comments and white space may follow. */
export function checkEnd({ scan }: XmlReader): void {
  if (scan.first !== END) {
    scan.fail('trailing-data', 'something stands behind the root element', scan.tag - 1);
  }
}

/** The whole root element, unread. */
export function rawRoot(r: XmlReader): string {
  const start = r.scan.tag - 1;
  skipElement(r.scan, r.attributes, new PrefixUse());
  const xml = r.scan.source.slice(start, r.scan.at);
  r.scan.next();
  return xml;
}
