/** Writers of types that the schema does not describe. */

import type { Grammars } from '../../model/hand-written.js';
import type { MemberTable, XmlMember } from '../tables.js';
import { isUri } from '../uri.js';
import type { Writable } from '../write-lists.js';
import { checkedXml, markupAttribute, type Namespaces } from '../write-markup.js';
import { memberCount, noAlternative, oneAlternative, onlyMembers } from '../write-unknown.js';
import { writeBoolean, writeOctets, writeText } from '../write-values.js';
import type { Structure, XmlWriter } from '../writer.js';
import { octetsOrPrivate } from './octets-or-private.js';

const alternatives: MemberTable = octetsOrPrivate;
const [stringMember, privateMember] = [alternatives.at(0), alternatives.at(1)];

function writeOctetsOrPrivate(w: XmlWriter, at: XmlMember, value: unknown): string {
  const data = w.enter(at, value);
  let content = '';
  if (data.string !== undefined) content = writeOctets(w, stringMember, data.string);
  else if (data.private !== undefined) content = writeContent(w, privateMember, data.private);
  else noAlternative(w, data, alternatives);
  if (memberCount(data) > 1) {
    onlyMembers(w, data, alternatives.keys);
    oneAlternative(w, data, alternatives);
  }
  return w.element(at, content);
}

/** Whoever uses them looks what they are. */
const namespacesOf = ({ namespaces }: Structure): Namespaces => namespaces as Namespaces;

const contentMembers: readonly string[] = ['ber', 'xml', 'namespaces'];

/** Writes content of any form. */
function writeContent(w: XmlWriter, at: XmlMember, value: unknown): string {
  const content = w.enter(at, value);
  onlyMembers(w, content, contentMembers);
  if (content.ber !== undefined) w.noForm('ber');
  const text =
    content.xml === undefined ? '' : checkedXml(w, 'xml', content.xml, namespacesOf(content)).text;
  w.trail.leave();
  return w.raw(at, '', text);
}

const locationMembers: readonly string[] = ['geoPriv', 'content'];

function writeLocation(w: XmlWriter, at: XmlMember, value: unknown): string {
  const location = w.enter(at, value);
  onlyMembers(w, location, locationMembers);
  if (location.geoPriv !== undefined) w.noForm('geoPriv');
  const { content } = location;
  if (content === undefined) w.missing('content');
  w.trail.leave();
  return writeContent(w, at, content);
}

const markupMembers: readonly string[] = ['xml', 'attributes', 'namespaces'];

function writeMarkup(w: XmlWriter, at: XmlMember, value: unknown): string {
  const markup = w.enter(at, value);
  onlyMembers(w, markup, markupMembers);
  const namespaces = namespacesOf(markup);
  const { xml, attributes = {} } = markup;
  if (xml === undefined) w.missing('xml');
  let tag = '';
  for (const [attribute, text] of Object.entries(attributes ?? {})) {
    tag += markupAttribute(w, 'attributes', attribute, text, namespaces);
  }
  const { text } = checkedXml(w, 'xml', xml, namespaces);
  w.trail.leave();
  return w.raw(at, tag, text);
}

/** Writes markup whose attribute `src` is the address of grammars. */
function writeGrammars(w: XmlWriter, at: XmlMember, value: unknown): string {
  const src = (value as Grammars | undefined)?.attributes?.src;
  if (typeof src === 'string' && !isUri(src)) {
    w.enter(at, value);
    w.fail('bad-value', `${JSON.stringify(src)} is no URI`, 'attributes.src');
  }
  return writeMarkup(w, at, value);
}

/** Writes a number of BER where XML has a boolean. */
function writeCountOrFlag(w: XmlWriter, at: XmlMember, value: unknown): string {
  if (typeof value !== 'number') return writeBoolean(w, at, value);
  if (value === 0 || value === 1) return writeBoolean(w, at, value === 1);
  w.fail('no-form', `XML has a boolean here, which cannot say ${value}`, at.key);
}

const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Writes a language, which XML takes in one form only (xs:language). */
function writeLanguageTag(w: XmlWriter, at: XmlMember, value: unknown): string {
  if (typeof value === 'string' && !languageTag.test(value)) {
    const reason = `XML has language tags such as en-GB here, not ${JSON.stringify(value)}`;
    w.fail('no-form', reason, at.key);
  }
  return writeText(w, at, value);
}

const octetsForm: Writable = { write: writeOctetsOrPrivate };
const markupForm: Writable = { write: writeMarkup };

export const handWrittenWriters: Readonly<Record<string, Writable>> = {
  CSTAPrivateData: octetsForm,
  SecurityInfo: octetsForm,
  CorrelatorData: octetsForm,
  UserData: octetsForm,
  LocationInfo: { write: writeLocation },
  Grammars: { write: writeGrammars },
  InnerXml: markupForm,
  AnyContent: markupForm,
  CountOrFlag: { write: writeCountOrFlag },
  LanguageTag: { write: writeLanguageTag },
};
