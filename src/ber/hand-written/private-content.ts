import { type BerForm, choice, element } from '../form.js';
import { type BerWriter, inMember, type Members } from '../writer.js';

const OCTET_STRING = 0x04;
const NULL = 0x05;

const alternatives: ReadonlySet<string> = new Set(['string', 'private']);
const contentMembers: ReadonlySet<string> = new Set(['ber', 'xml', 'namespaces']);
const nothing: ReadonlySet<string> = new Set();

/** Octets, or what a vendor has put in the place of NULL (CSTAPrivateData, SecurityInfo). */
export const octetsOrPrivate: BerForm = choice(undefined, {
  read(r, tag) {
    if (tag === OCTET_STRING) return { string: r.bytes() };
    if (tag !== NULL) return { private: { ber: r.raw() } };
    r.nothing();
    return { private: {} };
  },
  write(w, given) {
    const value = w.object(given);
    const more = w.countMembers(value, 1);
    const { string, private: content } = value;
    if (string !== undefined) inMember('string', () => w.bytes(string, OCTET_STRING));
    else if (content === undefined) missing(w);
    else inMember('private', () => writePrivateContent(w, w.object(content)));
    if (more > 0) w.several(value, alternatives);
  },
});

function writePrivateContent(w: BerWriter, content: Members): void {
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
  read: (r) => ({ string: inMember('string', () => r.bytes()) }),
  write(w, given, tag) {
    const value = w.object(given);
    const more = w.countMembers(value, 1);
    const { string } = value;
    if (string === undefined) {
      if (value.private === undefined) missing(w);
      w.fail('no-form', 'BER has octets here, and no place for content of another form', 'private');
    }
    inMember('string', () => w.bytes(string, tag));
    if (more > 0) w.several(value, alternatives);
  },
});

function missing(w: BerWriter): never {
  return w.fail('missing-member', 'there is neither string nor private');
}
