import { type BerForm, choice, element } from '../form.js';
import { inMember, within } from '../paths.js';
import type { BerReader } from '../reader.js';
import type { BerWriter, Members } from '../writer.js';

const OCTET_STRING = 0x04;
const NULL = 0x05;

const alternatives: ReadonlySet<string> = new Set(['string', 'private']);
const contentMembers: ReadonlySet<string> = new Set(['ber', 'xml', 'namespaces']);
const nothing: ReadonlySet<string> = new Set();

/** Octets, or what a vendor has put in the place of NULL (CSTAPrivateData, SecurityInfo). */
export const octetsOrPrivate: BerForm = choice(undefined, {
  read(r, tag) {
    if (tag === OCTET_STRING) return { string: readString(r) };
    if (tag !== NULL) return { private: { ber: r.raw() } };
    r.nothing();
    return { private: {} };
  },
  write(w, given) {
    const value = w.object(given);
    const more = w.countMembers(value, 1);
    const { string, private: content } = value;
    if (string !== undefined) writeString(w, string, OCTET_STRING);
    else if (content === undefined) missing(w);
    else inMember('private', () => writePrivateContent(w, w.object(content)));
    if (more > 0) w.several(value, alternatives);
  },
});

function writePrivateContent(w: BerWriter, content: Members): void {
  if (w.countMembers(content, 0) === 0) {
    w.nothing(true, NULL);
    return;
  }
  w.leftOver(content, contentMembers, nothing);
  const { ber, xml } = content;
  if (xml !== undefined && xml !== '') {
    inMember('xml', () => w.fail('no-form', 'XML content has no form in BER'));
  }
  if (ber === undefined) w.nothing(true, NULL);
  else inMember('ber', () => writeContent(w, ber));
}

function writeContent(w: BerWriter, ber: unknown): void {
  w.raw(ber);
  const tag = ber instanceof Uint8Array ? (ber[0] ?? 0) & ~0x20 : NULL;
  if (tag === OCTET_STRING || tag === NULL) {
    w.fail(
      'bad-value',
      'an OCTET STRING or NULL is no content of a vendor: it reads as `string` or as empty',
    );
  }
}

/** An OCTET STRING that XML may hold other content in place of (CorrelatorData). */
export const octetsOnly: BerForm = element(OCTET_STRING, false, {
  read: (r) => ({ string: readString(r) }),
  write(w, given, tag) {
    const value = w.object(given);
    const more = w.countMembers(value, 1);
    const { string } = value;
    if (string === undefined) {
      if (value.private === undefined) missing(w);
      w.fail('no-form', 'BER has octets here, and no place for content of another form', 'private');
    }
    writeString(w, string, tag);
    if (more > 0) w.several(value, alternatives);
  },
});

function readString(r: BerReader): Uint8Array {
  try {
    return r.bytes();
  } catch (error) {
    throw within(error, 'string');
  }
}

function writeString(w: BerWriter, octets: unknown, tag: number): void {
  try {
    w.bytes(octets, tag);
  } catch (error) {
    throw within(error, 'string');
  }
}

function missing(w: BerWriter): never {
  return w.fail('missing-member', 'there is neither string nor private');
}
