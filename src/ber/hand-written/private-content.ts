import type { CSTAPrivateData, OctetsOrPrivate, PrivateContent } from '../../model/hand-written.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';

const OCTET_STRING = 0x04;
const NULL = 0x05;

/** Reads octets, or what a vendor has put in the place of NULL (CSTAPrivateData, SecurityInfo). */
export function readOctetsOrPrivate(r: BerReader, tag: number): CSTAPrivateData {
  if (tag === OCTET_STRING) return { string: r.bytes() };
  if (tag !== NULL) return { private: { ber: r.raw() } };
  r.nothing();
  return { private: {} };
}

/** Writes octets, or a vendor's content. */
export function writeOctetsOrPrivate(w: BerWriter, value: OctetsOrPrivate): void {
  const more = w.members(value, 1);
  const octets = value.string;
  if (octets !== undefined) {
    w.bytes(octets, OCTET_STRING);
  } else {
    const content = value.private;
    writePrivateContent(w, content ?? missing(w, value));
  }
  if (more > 0) w.several(value, 'string private');
}

function writePrivateContent(w: BerWriter, content: PrivateContent): void {
  checkContent(w, content);
  if (content.xml !== undefined && content.xml !== '') {
    w.fail('no-form', 'XML content has no form in BER');
  }
  const octets = content.ber;
  if (octets === undefined) {
    w.nothing(true, NULL);
    return;
  }
  w.raw(octets);
  const tag = (octets[0] as number) & ~0x20;
  if (tag === OCTET_STRING || tag === NULL) {
    w.fail(
      'bad-value',
      'an OCTET STRING or NULL is no content of a vendor: it reads as `string` or as empty',
    );
  }
}

/** Reads an OCTET STRING that XML may hold other content in place of (CorrelatorData). */
export function readOctetsOnly(r: BerReader): OctetsOrPrivate {
  return { string: r.bytes() };
}

/** Writes an OCTET STRING. */
export function writeOctetsOnly(w: BerWriter, value: OctetsOrPrivate, tag: number): void {
  const more = w.members(value, 1);
  const octets = value.string;
  if (octets === undefined) {
    if (value.private === undefined) missing(w, value);
    w.fail('no-form', 'BER has octets here, and no place for content of another form');
  }
  w.bytes(octets, tag);
  if (more > 0) w.several(value, 'string private');
}

/** Reads UserData: an OCTET STRING with a tag around it. */
export function readUserData(r: BerReader): OctetsOrPrivate {
  return { string: r.explicit(OCTET_STRING, (inner) => inner.bytes()) };
}

/** Writes UserData. */
export function writeUserData(w: BerWriter, value: OctetsOrPrivate, tag: number): void {
  const mark = w.pos;
  writeOctetsOnly(w, value, OCTET_STRING);
  w.head(tag, mark);
}

/** Makes sure that content has no members but its own. */
function checkContent(w: BerWriter, content: PrivateContent): void {
  if (w.members(content, 0) === 0) return;
  w.onlyMembers(content, ['ber', 'xml', 'namespaces']);
}

function missing(w: BerWriter, value: object): never {
  return w.fail('missing-member', 'there is neither string nor private', value);
}
