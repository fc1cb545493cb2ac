/** Reads what an element holds as it is. */

import { SLASH } from './characters.js';
import { declaredPrefix, PrefixUse } from './prefix-use.js';
import type { RawXml } from './raw-xml.js';
import { keepAttributes } from './read-unknown.js';
import { closeLeaf, openLeaf } from './read-values.js';
import type { XmlReader } from './reader.js';
import { declare, namespacesOf } from './scope.js';
import { skipElement } from './skip.js';

/** Reads an element's content. */
export function readContent(r: XmlReader): RawXml {
  openLeaf(r);
  keepAttributes(r);
  const raw = r.attributes.selfClosing ? { xml: '' } : contentOf(r, new PrefixUse());
  closeLeaf(r);
  return raw;
}

/** Reads an element's content, and all its attributes but namespace declarations. */
export function readMarkup(r: XmlReader): RawXml & {
  readonly attributes?: Readonly<Record<string, string>>;
} {
  const { attributes } = r;
  const all = new Map<string, string>();
  const declared = new Map<string, string>();
  attributes.begin();
  for (let name = attributes.next(); name !== ''; name = attributes.next()) {
    const prefix = declaredPrefix(name);
    if (prefix === undefined) all.set(name, attributes.value);
    else declared.set(prefix, attributes.value);
  }
  const use = new PrefixUse();
  use.attributes([...all.keys()]);
  openLeaf(r);
  for (const [prefix, namespace] of declared) declare(r, prefix, namespace);
  const { xml, ...namespaces } = attributes.selfClosing
    ? { xml: '', ...namespacesOf(r, use) }
    : contentOf(r, use);
  closeLeaf(r);
  return { xml, ...(all.size > 0 && { attributes: Object.fromEntries(all) }), ...namespaces };
}

/** What stands up to the end tag of the open element; moves behind that. */
function contentOf(r: XmlReader, use: PrefixUse): RawXml {
  const { scan, frame } = r;
  const { data: octets, source } = scan;
  const start = scan.at;
  scan.characters(start);
  while (octets[scan.at + 1] !== SLASH) {
    if (scan.at >= source.length) scan.failAtEnd(`<${frame.name}>`);
    scan.tag = scan.at + 1;
    skipElement(scan, r.attributes, use);
    scan.characters(scan.at);
  }
  const raw = { xml: source.slice(start, scan.at), ...namespacesOf(r, use) };
  scan.at = scan.endTag(scan.at, frame.tag, frame.length);
  return raw;
}
