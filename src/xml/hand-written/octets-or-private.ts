/** Data that is octets or of a vendor's own form: `<string>` or `<private>`. */

import type { OctetsOrPrivate } from '../../model/hand-written.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import { trimmed } from '../characters.js';
import type { RawXml } from '../element-reader.js';
import { hexBinaryOctets } from '../hex.js';
import type { XmlReader } from '../reader.js';
import { MemberTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';
import { privateContent, writePrivateContent } from './private-content.js';

const alternatives = new MemberTable('string private');

export function readOctetsOrPrivate(r: XmlReader): OctetsOrPrivate {
  if (r.hasText()) {
    r.lenient('bad-tag', 'text stands in the place of string or private');
    return bare(r.content());
  }
  r.enterChoice();
  switch (r.member(alternatives)) {
    case 0:
      return r.chosen(alternatives, { string: r.octets() });
    case 1:
      return r.chosen(alternatives, { private: privateContent(r.content()) });
    default:
      return bare(joined(r.noAlternative()));
  }
}

/** Content without `<string>` or `<private>` around it, as some vendors send it. */
function bare(raw: RawXml): OctetsOrPrivate {
  const octets = hexBinaryOctets(trimmed(raw.xml));
  return octets === undefined ? { private: raw } : { string: octets };
}

/** Elements that stood one after another, as one piece of XML. */
function joined(members: readonly UnknownMember[]): RawXml {
  let xml = '';
  let namespaces: Readonly<Record<string, string>> | undefined;
  for (const member of members) {
    if (!('xml' in member)) continue;
    xml += member.xml;
    if (member.namespaces !== undefined) namespaces = { ...namespaces, ...member.namespaces };
  }
  return namespaces === undefined ? { xml } : { xml, namespaces };
}

export function writeOctetsOrPrivate(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  value: OctetsOrPrivate,
): string {
  const count = w.enter(table, index, value);
  let content = '';
  if (value.string !== undefined) content = w.octets(alternatives, 0, value.string);
  else if (value.private !== undefined) {
    content = writePrivateContent(w, alternatives, 1, value.private);
  } else w.noAlternative(value, alternatives);
  if (count > 1) {
    w.onlyMembers(value, alternatives.keys);
    w.oneAlternative(value, alternatives);
  }
  return w.element(table, index, content);
}
