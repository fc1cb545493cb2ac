/** Which namespaces prefixes stand for at the element at hand, and whether it is one of the document's own. */

import { LESS_THAN } from './characters.js';
import type { Frame } from './frame.js';
import { lenient } from './leniency.js';
import { editionOfNamespace } from './namespaces.js';
import { type PrefixUse, prefixOf } from './prefix-use.js';
import type { RawXml } from './raw-xml.js';
import type { XmlReader } from './reader.js';

/** Notes a namespace that the open element's start tag declares. */
export function declare({ frame }: XmlReader, prefix: string, namespace: string): void {
  frame.namespaces ??= new Map();
  frame.namespaces.set(prefix, namespace);
}

/** The namespace that a prefix stands for in the open element. */
export function lookUp(r: XmlReader, prefix: string): string | undefined {
  for (let frame: Frame | undefined = r.frame; frame !== undefined; frame = frame.outer) {
    const namespace = frame.namespaces?.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

export const isOwnNamespace = (r: XmlReader, namespace: string): boolean =>
  namespace === r.namespace || editionOfNamespace(namespace) !== undefined;

/** Whether the element at hand, whose name ends at an offset, may be one of the document's own. */
export function isOwn(r: XmlReader, prefix: string, end: number): boolean {
  if (isForeign(r, end)) return false;
  if (prefix === '' || r.scan.prefixed > 0) return true;
  const namespace = declaredHere(r, prefix, end) ?? lookUp(r, prefix);
  return namespace !== undefined && isOwnNamespace(r, namespace);
}

/** Whether the tag whose name ends at an offset puts its element into a namespace that is not the document's. */
export function isForeign(r: XmlReader, end: number): boolean {
  if (!mayDeclare(r, end)) return false;
  const prefix = prefixOf(r.scan.source.slice(r.scan.tag, end));
  const namespace = declaredHere(r, prefix, end);
  return namespace !== undefined && !isOwnNamespace(r, namespace);
}

/** Whether the tag whose name ends at an offset may declare a namespace. */
function mayDeclare(r: XmlReader, end: number): boolean {
  const { scan } = r;
  if (r.nextDeclaration < scan.tag) {
    const found = scan.source.find('xmlns', scan.tag);
    r.nextDeclaration = found < 0 ? Number.POSITIVE_INFINITY : found;
  }
  if (r.nextDeclaration === Number.POSITIVE_INFINITY) return false;
  // Within a tag there is no "<".
  const nextTag = scan.data.indexOf(LESS_THAN, end);
  return nextTag < 0 || r.nextDeclaration < nextTag;
}

/** The namespace that the tag at hand itself declares for a prefix. Reads ahead, and comes back. */
function declaredHere(r: XmlReader, prefix: string, end: number): string | undefined {
  const { scan, attributes } = r;
  const back = scan.at;
  const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  let namespace: string | undefined;
  scan.at = end;
  attributes.begin();
  for (let name = attributes.next(); name !== ''; name = attributes.next()) {
    if (name === wanted) namespace = attributes.value;
  }
  scan.at = back;
  return namespace;
}

/** The namespaces that a piece of XML needs from outside; without a prefix only another than the document's own. */
export function namespacesOf(r: XmlReader, use: PrefixUse): Pick<RawXml, 'namespaces'> {
  const namespaces = new Map<string, string>();
  for (const prefix of use.undeclared) {
    const namespace = lookUp(r, prefix) ?? (prefix === '' ? '' : undefined);
    if (namespace === undefined) {
      lenient(r, 'not-xml', `the namespace prefix ${prefix} is not declared`);
    } else if (prefix !== '' || namespace !== r.namespace) namespaces.set(prefix, namespace);
  }
  return namespaces.size === 0 ? {} : { namespaces: Object.fromEntries(namespaces) };
}
