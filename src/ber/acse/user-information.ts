import { DecodeError } from '../../model/errors.js';
import type { ACSEUserInformationForCSTA } from '../../model/generated/association.js';
import { associationTypes } from '../../schema/association.js';
import { catalogueOf } from '../../schema/catalogue.js';
import { BerCompiler } from '../compile.js';
import { elementsOf } from '../elements.js';
import type { BerForm } from '../form.js';
import { readObjectIdentifier } from '../object-identifier.js';
import { BerReader } from '../reader.js';
import { writeWith } from '../write-octets.js';
import type { BerWriter } from '../writer.js';
import type { Negotiation, NegotiationDraft } from './apdus.js';
import { bitString } from './bit-string.js';
import { bitCount, contentsOf, within } from './elements.js';

/**
 * ACSE's types are compiled apart from CSTA's messages, so that a session, which knows the codec only by its interface,
 * does not carry the whole schema.
 */
let compiler: BerCompiler | undefined;

function userInformationForm(): BerForm {
  compiler ??= new BerCompiler(catalogueOf([], { association: associationTypes }), {});
  return compiler.type('ACSEUserInformationForCSTA');
}

const userInformationName = (): string => 'ACSEUserInformationForCSTA';

/** The first EXTERNAL's single ASN.1 value. */
export function readUserInformation(
  r: BerReader,
  draft: Pick<NegotiationDraft, 'directReference' | 'userInformation'>,
): void {
  const end = r.open();
  r.expect(r.next(end), 0x08);
  const external = r.open();
  let tag = r.next(external);
  // An EXTERNAL may name its syntax in front of its value.
  while (tag >= 0 && tag !== 0x80) {
    if (tag === 0x06) draft.directReference = readObjectIdentifier(r);
    else r.raw();
    tag = r.next(external);
  }
  r.expect(tag, 0x80);
  // What the schema has read is of the type made from it.
  draft.userInformation = r.explicit(
    undefined,
    userInformationForm().read,
  ) as ACSEUserInformationForCSTA;
  r.skipRest(external);
  r.skipRest(end);
}

/**
 * Whether the element at hand can be read as user information. What cannot be is kept as it came: whether there is an
 * association does not hang on it.
 */
export function isUserInformation(r: BerReader): boolean {
  const octets = r.octets.subarray(r.start);
  const ahead = new BerReader(octets, { strict: false, maxDepth: 100, maxListLength: 10_000 });
  try {
    ahead.next(octets.length);
    readUserInformation(ahead, {});
    return true;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    r.lenient(error.code, `the user information cannot be read: ${error.reason}`);
    return false;
  }
}

/** How many bits the versions of CSTA have in user information; undefined if as few as will do. */
export function versionBitsOf(element: Uint8Array): number | undefined {
  const external = within(within(element, 0xbe), 0x28);
  const single = (external && elementsOf(external))?.find(([identifier]) => identifier === 0xa0);
  const definition = within(within(single, 0xa0), 0xa0, 0x30);
  const [bits] = (definition && elementsOf(definition)) ?? [];
  if (bits?.[0] !== 0x03) return undefined;
  const contents = contentsOf(bits);
  const count = bitCount(contents);
  const last = contents.at(-1) ?? 0;
  const isShortest = contents.length > 1 && ((last >> (contents[0] ?? 0)) & 1) === 1;
  return isShortest || count <= 0 || count > 256 ? undefined : count;
}

/** Writes what is said about CSTA, with as many bits of version as are asked for. */
export function writeVersioned(
  w: BerWriter,
  { userInformation: value, versionBits }: Negotiation,
): void {
  const write = (writer: BerWriter, content: unknown): void =>
    userInformationForm().write(writer, content, 0);
  if (value === undefined) w.wrong(value, 'user information');
  if (versionBits === undefined) {
    write(w, value);
    return;
  }
  const [definition = new Uint8Array()] =
    elementsOf(writeWith(value, write, userInformationName)) ?? [];
  const [bits = new Uint8Array(), ...others] = elementsOf(contentsOf(definition)) ?? [];
  const mark = w.pos;
  for (const other of others.reverse()) w.raw(other);
  w.bytes(bitString(w, contentsOf(bits), versionBits, 256), 0x03);
  w.head(definition[0] ?? 0, mark);
}
