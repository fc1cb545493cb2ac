/**
 * The apdus of ACSE (X.227) that open, release and abort an association for CSTA.
 *
 * @packageDocumentation
 */

import type { DecodeOptions } from '../model/codec.js';
import { DecodeError, EncodeError } from '../model/errors.js';
import type { ACSEUserInformationForCSTA } from '../model/generated/association.js';
import type { UnknownMember } from '../model/unknown-member.js';
import { associationTypes } from '../schema/association.js';
import { catalogueOf } from '../schema/catalogue.js';
import { BerCompiler } from './compile.js';
import { elementsOf } from './elements.js';
import type { BerForm } from './form.js';
import { dotted, undotted } from './object-identifier.js';
import { BerReader } from './reader.js';
import { readWith, writeWith } from './run.js';
import type { BerWriter } from './writer.js';

/** Application contexts of CSTA, by phase. HiPath peers of phase III send that of phase II. */
export const applicationContexts = {
  1: '1.3.12.0.180',
  2: '1.3.12.0.218',
  3: '1.3.12.0.285',
} as const;

/** Who a side says it is: octet strings, text, or the whole value of another form as received. */
export type AuthenticationValue =
  | { readonly octets: readonly Uint8Array[]; readonly text?: undefined; readonly raw?: undefined }
  | { readonly text: string; readonly octets?: undefined; readonly raw?: undefined }
  | { readonly raw: Uint8Array; readonly octets?: undefined; readonly text?: undefined };

/** What ACSE and BER leave to the writer's choice. Peers differ in it, and some insist on theirs. */
export interface AcseForm {
  /** The version of ACSE is named, as X.227 had it first: version 1. */
  readonly namesVersion?: true;
  /** How many bits the requirements have at least: HiPath's have two. 0 to 32; default: as few as will do. */
  readonly requirementBits?: number;
  /** The object identifier that the user information names as its syntax, dotted. */
  readonly directReference?: string;
  /** How many bits the versions of CSTA have at least: HiPath's have sixteen. 0 to 256; default: as few as will do. */
  readonly versionBits?: number;
}

interface Negotiation extends AcseForm {
  /** Name of the application context, dotted. */
  readonly applicationContext: string;
  /** Whether the authentication functional unit is asked for, or agreed to. */
  readonly requiresAuthentication?: boolean;
  /** Name of the authentication mechanism, dotted. */
  readonly mechanismName?: string;
  readonly authentication?: AuthenticationValue;
  readonly userInformation?: ACSEUserInformationForCSTA;
  /**
   * Elements whose values would be written with other octets than they came with. They are written again as they came;
   * without them the values are.
   */
  readonly asReceived?: AsReceived;
  /** Members that this library has no use for, as received. They are written again in their places. */
  readonly unknownMembers?: readonly UnknownMember[];
}

/** Whole elements of BER, by the members that they are. */
export interface AsReceived {
  readonly requirements?: Uint8Array;
  readonly authentication?: Uint8Array;
  readonly userInformation?: Uint8Array;
}

/** Asks for an association. */
export interface AssociateRequest extends Negotiation {
  readonly apdu: 'AARQ';
}

/** Answers the request for an association. */
export interface AssociateResponse extends Negotiation {
  readonly apdu: 'AARE';
  /** 0 accepted, 1 rejected for good, 2 rejected for now. */
  readonly result: number;
  /** Who says so, and why (X.227 lists the numbers; 0 is no reason). */
  readonly diagnostic: { readonly from: 'user' | 'provider'; readonly reason: number };
}

/** Asks to release the association, or agrees. */
export interface Release {
  readonly apdu: 'RLRQ' | 'RLRE';
  /** 0 normal; others say that it is urgent, not finished, or of the user's making. */
  readonly reason?: number;
}

/** Breaks the association off. */
export interface Abort {
  readonly apdu: 'ABRT';
  /** 0 the user of ACSE, 1 its provider. */
  readonly source: number;
}

/** An apdu of ACSE. */
export type AcseApdu = AssociateRequest | AssociateResponse | Release | Abort;

/** Whether octets begin as an apdu of ACSE does, not as one of ROSE: with an application tag from 0 to 4. */
export function isAcse(octets: Uint8Array): boolean {
  const first = octets[0] ?? 0;
  return first >= 0x60 && first <= 0x64;
}

/**
 * Decodes an apdu of ACSE.
 *
 * @throws DecodeError and nothing else
 */
export function decodeAcse(octets: Uint8Array, options: DecodeOptions = {}): AcseApdu {
  const { strict = false, report } = options;
  return readWith(octets, { strict, report, limits: {} }, readAcse);
}

/**
 * Encodes an apdu of ACSE.
 *
 * @throws EncodeError and nothing else
 */
export function encodeAcse(apdu: AcseApdu): Uint8Array {
  return writeWith(apdu, writeAcse, ({ apdu: name }) => String(name));
}

function readAcse(r: BerReader): AcseApdu {
  const tag = r.next(r.octets.length);
  switch (tag) {
    case 0x40:
      r.subject = 'AARQ';
      return { apdu: 'AARQ', ...readNegotiation(r, requestTags).negotiation };
    case 0x41: {
      r.subject = 'AARE';
      const { negotiation, result, diagnostic } = readNegotiation(r, responseTags);
      if (result === undefined || diagnostic === undefined) {
        return r.fail('missing-member', 'an AARE tells its result and who gives it');
      }
      return { apdu: 'AARE', ...negotiation, result, diagnostic };
    }
    case 0x42:
    case 0x43:
      return readRelease(r, tag === 0x42 ? 'RLRQ' : 'RLRE');
    case 0x44:
      r.subject = 'ABRT';
      return readAbort(r);
    default:
      return r.fail('unknown-message', 'this is no apdu of ACSE');
  }
}

/** Tags of the members that AARQ and AARE have under different numbers. */
interface NegotiationTags {
  readonly requirements: number;
  readonly mechanism: number;
  readonly authentication: number;
  /** The alternative that two octet strings are in HiPath's value: 0 in the request, 1 in the answer. */
  readonly octets: number;
  readonly result: number;
  readonly diagnostic: number;
}

const version = 0x80;
const context = 0x81;
const userInformation = 0x9e;
const none = -2;
const requestTags: NegotiationTags = {
  requirements: 0x8a,
  mechanism: 0x8b,
  authentication: 0x8c,
  octets: 0xa0,
  result: none,
  diagnostic: none,
};
const responseTags: NegotiationTags = {
  requirements: 0x88,
  mechanism: 0x89,
  authentication: 0x8a,
  octets: 0xa1,
  result: 0x82,
  diagnostic: 0x83,
};

type Draft = { -readonly [Name in keyof Negotiation]: Negotiation[Name] };

interface ReadNegotiation {
  readonly negotiation: Negotiation;
  readonly result: number | undefined;
  readonly diagnostic: AssociateResponse['diagnostic'] | undefined;
}

function readNegotiation(r: BerReader, tags: NegotiationTags): ReadNegotiation {
  const end = r.open();
  const draft: Draft = { applicationContext: '' };
  const received: { -readonly [Name in keyof AsReceived]: AsReceived[Name] } = {};
  const unknown: UnknownMember[] = [];
  let result: number | undefined;
  let diagnostic: AssociateResponse['diagnostic'] | undefined;
  let index = 0;
  for (let tag = r.next(end); tag >= 0; tag = r.next(end), index++) {
    const { start } = r;
    const element = (): Uint8Array => r.octets.subarray(start, r.pos);
    if (tag === context) {
      draft.applicationContext = r.explicit(0x06, readObjectIdentifier);
    } else if (tag === tags.result) {
      result = readResult(r);
    } else if (tag === tags.diagnostic) {
      diagnostic = r.explicit(undefined, readDiagnostic);
    } else if (tag === tags.requirements) {
      readRequirements(r, draft);
      received.requirements = element();
    } else if (tag === tags.mechanism) {
      draft.mechanismName = readObjectIdentifier(r);
    } else if (tag === tags.authentication) {
      draft.authentication = r.explicit(undefined, readAuthentication);
      received.authentication = element();
    } else if (tag === userInformation && isUserInformation(r)) {
      readUserInformation(r, draft);
      received.userInformation = element();
      const bits = versionBitsOf(received.userInformation);
      if (bits !== undefined) draft.versionBits = bits;
    } else {
      const octets = r.raw();
      if (tag === version && isVersionOne(octets)) draft.namesVersion = true;
      else unknown.push({ ber: octets, index });
    }
  }
  if (draft.applicationContext === '') {
    return r.fail('missing-member', 'the application context name is missing');
  }
  const asReceived = unlike(draft, received, tags);
  if (asReceived) draft.asReceived = asReceived;
  if (unknown.length > 0) draft.unknownMembers = unknown;
  return { negotiation: draft, result, diagnostic };
}

const isVersionOne = ([, length, unused, bits]: Uint8Array): boolean =>
  length === 2 && unused === 7 && bits === 0x80;

/** The elements whose values are written with other octets; undefined if there are none. */
function unlike(
  negotiation: Negotiation,
  received: AsReceived,
  tags: NegotiationTags,
): AsReceived | undefined {
  const differing = memberNames.flatMap((name) => {
    const octets = received[name];
    if (!octets || elementsOf(octets)?.length !== 1) return [];
    const written = writtenMember(name, negotiation, tags);
    return written && sameOctets(octets, written) ? [] : [[name, octets] as const];
  });
  return differing.length > 0 ? Object.fromEntries(differing) : undefined;
}

/** What a value that was read is written with; undefined if reading has been more lenient than writing is. */
function writtenMember(
  name: keyof AsReceived,
  negotiation: Negotiation,
  tags: NegotiationTags,
): Uint8Array | undefined {
  const write = memberWriters[name];
  try {
    return writeWith(negotiation, (w, value) => write(w, value, tags), String);
  } catch (error) {
    if (error instanceof EncodeError) return undefined;
    throw error;
  }
}

const sameOctets = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, at) => octet === other[at]);

function readObjectIdentifier(r: BerReader): string {
  return dotted(r.bytes()) ?? r.fail('bad-value', 'this is no whole OBJECT IDENTIFIER');
}

/** Old switches leave the INTEGER's own tag out. */
function readResult(r: BerReader): number {
  if (r.constructed !== 0) return r.explicit(0x02, (reader) => reader.integer());
  r.lenient('bad-tag', 'the result of the association lacks its own tag');
  return r.integer();
}

function readDiagnostic(r: BerReader, tag: number): AssociateResponse['diagnostic'] {
  const reason = r.explicit(0x02, (reader) => reader.integer());
  return { from: tag === 0x82 ? 'provider' : 'user', reason };
}

function readRequirements(r: BerReader, draft: Draft): void {
  const bits = r.bits();
  draft.requiresAuthentication = ((bits[1] ?? 0) & 0x80) !== 0;
  const count = bitCount(bits);
  const shortest = draft.requiresAuthentication ? 1 : 0;
  if (count > shortest && count <= 32) draft.requirementBits = count;
}

/** Octet strings within an EXTERNAL, as HiPath has them; a character string; or whatever else there is. */
function readAuthentication(r: BerReader, tag: number): AuthenticationValue {
  if (tag === 0x80 && r.constructed === 0) return { text: r.text() };
  const raw = r.raw();
  const octets = octetStrings(raw);
  return octets ? { octets } : { raw };
}

/** The octet strings of `EXTERNAL { single-ASN1-type { [0] or [1] { OCTET STRING … } } }`; undefined for any other form. */
function octetStrings(value: Uint8Array): Uint8Array[] | undefined {
  const contents = within(within(within(value, 0xa2), 0xa0), 0xa0, 0xa1);
  const elements = contents && elementsOf(contents);
  return elements?.every((element) => element[0] === 0x04) ? elements.map(contentsOf) : undefined;
}

/** The contents of octets that are one element with one of the identifiers. */
function within(
  octets: Uint8Array | undefined,
  ...identifiers: readonly number[]
): Uint8Array | undefined {
  const [element, ...more] = (octets && elementsOf(octets)) ?? [];
  const fits = element !== undefined && more.length === 0 && identifiers.includes(element[0] ?? 0);
  return fits ? contentsOf(element) : undefined;
}

/** The contents of an element with a one-octet tag and a definite length. */
function contentsOf(element: Uint8Array): Uint8Array {
  const length = element[1] ?? 0;
  return element.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f));
}

/** The first EXTERNAL's single ASN.1 value. */
function readUserInformation(r: BerReader, draft: Draft): void {
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
function isUserInformation(r: BerReader): boolean {
  const octets = r.octets.subarray(r.start);
  const ahead = new BerReader(octets, { strict: false, maxDepth: 100, maxListLength: 10_000 });
  try {
    ahead.next(octets.length);
    readUserInformation(ahead, { applicationContext: '' });
    return true;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    r.lenient(error.code, `the user information cannot be read: ${error.reason}`);
    return false;
  }
}

/** How many bits the versions of CSTA have in user information; undefined if as few as will do. */
function versionBitsOf(element: Uint8Array): number | undefined {
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

/** How many bits the contents of a BIT STRING hold. */
const bitCount = (contents: Uint8Array): number => 8 * (contents.length - 1) - (contents[0] ?? 0);

function readRelease(r: BerReader, apdu: Release['apdu']): Release {
  r.subject = apdu;
  const end = r.open();
  let reason: number | undefined;
  for (let tag = r.next(end); tag >= 0; tag = r.next(end)) {
    if (tag === 0x80) reason = r.integer();
    else r.raw();
  }
  return { apdu, ...(reason === undefined ? {} : { reason }) };
}

function readAbort(r: BerReader): Abort {
  const end = r.open();
  let source = 0;
  for (let tag = r.next(end); tag >= 0; tag = r.next(end)) {
    if (tag === 0x80) source = r.integer();
    else r.raw();
  }
  return { apdu: 'ABRT', source };
}

// Writing goes backwards: the last member first.

function writeAcse(w: BerWriter, apdu: AcseApdu): void {
  w.object(apdu);
  const mark = w.pos;
  switch (apdu.apdu) {
    case 'AARQ':
      writeNegotiation(w, apdu, requestTags, []);
      w.head(0x60, mark);
      break;
    case 'AARE':
      writeNegotiation(w, apdu, responseTags, [
        () => w.explicit(apdu.result, 0xa2, writeInteger),
        () => w.explicit(apdu.diagnostic, 0xa3, writeDiagnostic),
      ]);
      w.head(0x61, mark);
      break;
    case 'RLRQ':
    case 'RLRE':
      if (apdu.reason !== undefined) w.integer(apdu.reason, 0x80);
      w.head(apdu.apdu === 'RLRQ' ? 0x62 : 0x63, mark);
      break;
    case 'ABRT':
      w.integer(apdu.source, 0x80);
      w.head(0x64, mark);
      break;
    default:
      w.wrong(apdu, 'an apdu of ACSE');
  }
}

const writeInteger = (w: BerWriter, value: unknown): void => w.integer(value, 0x02);

function writeDiagnostic(w: BerWriter, value: AssociateResponse['diagnostic']): void {
  w.object(value);
  w.explicit(value.reason, value.from === 'provider' ? 0xa2 : 0xa1, writeInteger);
}

function writeObjectIdentifier(w: BerWriter, value: string, tag: number): void {
  const contents = typeof value === 'string' ? undotted(value) : undefined;
  w.bytes(contents ?? w.fail('bad-value', 'an object identifier is written 1.3.12.0.285'), tag);
}

/** Writes the members of a request or a response, whose result stands behind the context. */
function writeNegotiation(
  w: BerWriter,
  value: Negotiation,
  tags: NegotiationTags,
  result: readonly (() => void)[],
): void {
  const member = (name: keyof AsReceived) => () => {
    const octets = value.asReceived?.[name];
    if (octets === undefined) memberWriters[name](w, value, tags);
    else w.raw(octets);
  };
  const has = (...there: readonly unknown[]): boolean => there.some((one) => one !== undefined);
  const { asReceived } = value;
  const members: (() => void)[] = [];
  if (value.namesVersion) members.push(() => w.bits([0x8000_0000], 0x80));
  members.push(() => w.explicit(value.applicationContext, 0xa1, writeObjectIdentifier, 0x06));
  members.push(...result);
  if (has(value.requiresAuthentication, asReceived?.requirements)) {
    members.push(member('requirements'));
  }
  const { mechanismName } = value;
  if (mechanismName !== undefined) {
    members.push(() => writeObjectIdentifier(w, mechanismName, tags.mechanism));
  }
  if (has(value.authentication, asReceived?.authentication)) members.push(member('authentication'));
  if (has(value.userInformation, asReceived?.userInformation)) {
    members.push(member('userInformation'));
  }
  for (const unknown of value.unknownMembers ?? []) {
    if (!('ber' in unknown)) w.fail('no-form', 'what was XML has no form in ACSE');
    const { ber, index } = unknown;
    members.splice(index, 0, () => w.raw(ber));
  }
  for (const write of members.reverse()) write();
}

const memberNames = ['requirements', 'authentication', 'userInformation'] as const;

/** Writes the members that peers write in more than one way. */
const memberWriters: Readonly<
  Record<keyof AsReceived, (w: BerWriter, value: Negotiation, tags: NegotiationTags) => void>
> = {
  requirements: (w, value, tags) => {
    const shortest = value.requiresAuthentication ? Uint8Array.of(7, 0x80) : Uint8Array.of(0);
    w.bytes(bitString(w, shortest, value.requirementBits ?? 0, 32), tags.requirements);
  },
  authentication: (w, { authentication }, tags) => {
    if (authentication === undefined) return w.wrong(authentication, 'an authentication value');
    w.explicit(authentication, tags.authentication | 0x20, (writer, value) =>
      writeAuthentication(writer, value, tags),
    );
  },
  userInformation: (w, value) => {
    const mark = w.pos;
    writeVersioned(w, value);
    w.head(0xa0, mark);
    if (value.directReference !== undefined) {
      writeObjectIdentifier(w, value.directReference, 0x06);
    }
    w.head(0x28, mark);
    w.head(0xbe, mark);
  },
};

/** Writes what is said about CSTA, with as many bits of version as are asked for. */
function writeVersioned(w: BerWriter, { userInformation: value, versionBits }: Negotiation): void {
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

/** The contents of a BIT STRING with zeros behind them until there are as many bits as are asked for. */
function bitString(w: BerWriter, contents: Uint8Array, bits: number, most: number): Uint8Array {
  if (!Number.isInteger(bits) || bits < 0 || bits > most) {
    w.fail('bad-value', `a number of bits is a whole number from 0 to ${most}, not ${bits}`);
  }
  const count = Math.max(bits, bitCount(contents));
  const longer = new Uint8Array(1 + Math.ceil(count / 8));
  longer.set(contents);
  longer[0] = 8 * (longer.length - 1) - count;
  return longer;
}

function writeAuthentication(
  w: BerWriter,
  value: AuthenticationValue,
  tags: NegotiationTags,
): void {
  w.object(value);
  const mark = w.pos;
  if (value.octets !== undefined) {
    w.items(value.octets, tags.octets, (writer, octets) => writer.bytes(octets, 0x04));
    w.head(0xa0, mark);
    w.head(0xa2, mark);
  } else if (value.text !== undefined) {
    w.text(value.text, 0x80);
  } else {
    w.raw(value.raw);
  }
}
