/** Readers of types that the schema does not describe: content that is kept as it is. */

import type { Markup, OctetsOrPrivate, PrivateContent } from '../../model/hand-written.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import { trimmed } from '../characters.js';
import { hexBinaryOctets } from '../hex.js';
import { lenient } from '../leniency.js';
import { hasText } from '../look-ahead.js';
import type { RawXml } from '../raw-xml.js';
import { leaveChoice, withoutAlternative } from '../read-choices.js';
import type { Readable } from '../read-lists.js';
import { readContent, readMarkup } from '../read-markup.js';
import { enter, nextMember } from '../read-members.js';
import { readBoolean, readOctets, readText } from '../read-values.js';
import type { XmlReader } from '../reader.js';
import { octetsOrPrivate } from './octets-or-private.js';

/** No content at all is no XML either, so that it equals the NULL of BER. */
const privateContent = (raw: RawXml): PrivateContent => (raw.xml === '' ? {} : raw);

function readOctetsOrPrivate(r: XmlReader): OctetsOrPrivate {
  if (hasText(r.scan)) {
    lenient(r, 'bad-tag', 'text stands in the place of string or private');
    return bare(readContent(r));
  }
  enter(r, octetsOrPrivate, 'choice');
  const index = nextMember(r);
  if (index < 0) return bare(joined(withoutAlternative(r)));
  const value =
    index === 0 ? { string: readOctets(r) } : { private: privateContent(readContent(r)) };
  leaveChoice(r);
  return value;
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

const octetsForm: Readable = { read: readOctetsOrPrivate };
const markupForm: Readable = { read: (r): Markup => readMarkup(r) };

export const handWrittenReaders: Readonly<Record<string, Readable>> = {
  CSTAPrivateData: octetsForm,
  SecurityInfo: octetsForm,
  CorrelatorData: octetsForm,
  UserData: octetsForm,
  LocationInfo: { read: (r) => ({ content: privateContent(readContent(r)) }) },
  Grammars: markupForm,
  InnerXml: markupForm,
  AnyContent: markupForm,
  CountOrFlag: { read: readBoolean },
  LanguageTag: { read: readText },
};
