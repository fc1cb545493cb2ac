/**
 * The apdus of ACSE (X.227) that open, release and abort an association for CSTA.
 *
 * @packageDocumentation
 */

import type { DecodeOptions } from '../model/codec.js';
import type { ACSEUserInformationForCSTA } from '../model/generated/association.js';
import type { UnknownMember } from '../model/unknown-member.js';
import { elementsOf } from './elements.js';
import {
  readACSEUserInformationForCSTA,
  writeACSEUserInformationForCSTA,
} from './generated/association.js';
import { dotted, undotted } from './object-identifier.js';
import type { BerReader } from './reader.js';
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

interface Negotiation {
  /** Name of the application context, dotted. */
  readonly applicationContext: string;
  /** Whether the authentication functional unit is asked for, or agreed to. */
  readonly requiresAuthentication?: boolean;
  /** Name of the authentication mechanism, dotted. */
  readonly mechanismName?: string;
  readonly authentication?: AuthenticationValue;
  readonly userInformation?: ACSEUserInformationForCSTA;
  /** Members that this library has no use for, as received. They are not written again. */
  readonly unknownMembers?: readonly UnknownMember[];
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
  return readWith(octets, { strict, report, limits: {} }, readAcse, ({ apdu }) => apdu);
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
      return { apdu: 'AARQ', ...readNegotiation(r, requestTags).negotiation };
    case 0x41: {
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
  readonly result: number;
  readonly diagnostic: number;
}

const context = 0x81;
const userInformation = 0x9e;
const none = -2;
const requestTags: NegotiationTags = {
  requirements: 0x8a,
  mechanism: 0x8b,
  authentication: 0x8c,
  result: none,
  diagnostic: none,
};
const responseTags: NegotiationTags = {
  requirements: 0x88,
  mechanism: 0x89,
  authentication: 0x8a,
  result: 0x82,
  diagnostic: 0x83,
};

interface ReadNegotiation {
  readonly negotiation: Negotiation;
  readonly result: number | undefined;
  readonly diagnostic: AssociateResponse['diagnostic'] | undefined;
}

function readNegotiation(r: BerReader, tags: NegotiationTags): ReadNegotiation {
  const end = r.open();
  const negotiation: { -readonly [Name in keyof Negotiation]: Negotiation[Name] } = {
    applicationContext: '',
  };
  const unknown: UnknownMember[] = [];
  let result: number | undefined;
  let diagnostic: AssociateResponse['diagnostic'] | undefined;
  let index = 0;
  for (let tag = r.next(end); tag >= 0; tag = r.next(end), index++) {
    if (tag === context) {
      negotiation.applicationContext = r.explicit(0x06, readObjectIdentifier);
    } else if (tag === tags.result) {
      result = r.explicit(0x02, (reader) => reader.integer());
    } else if (tag === tags.diagnostic) {
      diagnostic = r.explicitChoice(readDiagnostic);
    } else if (tag === tags.requirements) {
      negotiation.requiresAuthentication = ((r.bits()[1] ?? 0) & 0x80) !== 0;
    } else if (tag === tags.mechanism) {
      negotiation.mechanismName = readObjectIdentifier(r);
    } else if (tag === tags.authentication) {
      negotiation.authentication = r.explicitChoice(readAuthentication);
    } else if (tag === userInformation) {
      negotiation.userInformation = readUserInformation(r);
    } else {
      unknown.push({ ber: r.raw(), index });
    }
  }
  if (negotiation.applicationContext === '') {
    return r.fail('missing-member', 'the application context name is missing');
  }
  if (unknown.length > 0) negotiation.unknownMembers = unknown;
  return { negotiation, result, diagnostic };
}

function readObjectIdentifier(r: BerReader): string {
  return dotted(r.bytes()) ?? r.fail('bad-value', 'this is no whole OBJECT IDENTIFIER');
}

function readDiagnostic(r: BerReader, tag: number): AssociateResponse['diagnostic'] {
  const reason = r.explicit(0x02, (reader) => reader.integer());
  return { from: tag === 0x82 ? 'provider' : 'user', reason };
}

/** Octet strings within an EXTERNAL, as HiPath has them; a character string; or whatever else there is. */
function readAuthentication(r: BerReader, tag: number): AuthenticationValue {
  if (tag === 0x80 && r.constructed === 0) return { text: r.text() };
  const raw = r.raw();
  const octets = octetStrings(raw);
  return octets ? { octets } : { raw };
}

/** Identifiers of EXTERNAL (as an alternative of Authentication-value), single-ASN1-type, and HiPath's value in it. */
const wrappers = [0xa2, 0xa0, 0xa0];

/** The octet strings of `EXTERNAL { single-ASN1-type { [0] { OCTET STRING … } } }`; undefined for any other form. */
function octetStrings(value: Uint8Array): Uint8Array[] | undefined {
  let contents = value;
  for (const wrapper of wrappers) {
    const [element, ...more] = elementsOf(contents) ?? [];
    if (element?.[0] !== wrapper || more.length > 0) return undefined;
    contents = contentsOf(element);
  }
  const elements = elementsOf(contents);
  return elements?.every((element) => element[0] === 0x04) ? elements.map(contentsOf) : undefined;
}

/** The contents of an element with a one-octet tag and a definite length. */
function contentsOf(element: Uint8Array): Uint8Array {
  const length = element[1] ?? 0;
  return element.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f));
}

/** The first EXTERNAL's single ASN.1 value. */
function readUserInformation(r: BerReader): ACSEUserInformationForCSTA {
  const end = r.open();
  r.expect(r.next(end), 0x08);
  const external = r.open();
  let tag = r.next(external);
  // An EXTERNAL may name its syntax in front of its value.
  while (tag >= 0 && tag !== 0x80) {
    r.raw();
    tag = r.next(external);
  }
  r.expect(tag, 0x80);
  const value = r.explicitChoice(readACSEUserInformationForCSTA);
  r.skipRest(external);
  r.skipRest(end);
  return value;
}

function readRelease(r: BerReader, apdu: Release['apdu']): Release {
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
      writeTail(w, apdu, requestTags);
      writeContext(w, apdu);
      w.head(0x60, mark);
      break;
    case 'AARE':
      writeTail(w, apdu, responseTags);
      w.explicit(apdu.diagnostic, 0xa3, writeDiagnostic);
      w.explicit(apdu.result, 0xa2, writeInteger);
      writeContext(w, apdu);
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

const writeInteger = (w: BerWriter, value: number): void => w.integer(value, 0x02);

function writeDiagnostic(w: BerWriter, value: AssociateResponse['diagnostic']): void {
  w.object(value);
  w.explicit(value.reason, value.from === 'provider' ? 0xa2 : 0xa1, writeInteger);
}

function writeContext(w: BerWriter, { applicationContext }: Negotiation): void {
  w.explicit(applicationContext, 0xa1, writeObjectIdentifier, 0x06);
}

function writeObjectIdentifier(w: BerWriter, value: string, tag: number): void {
  const contents = typeof value === 'string' ? undotted(value) : undefined;
  w.bytes(contents ?? w.fail('bad-value', 'an object identifier is written 1.3.12.0.285'), tag);
}

/** Writes what stands behind the result, the same in requests and responses but for the tags. */
function writeTail(w: BerWriter, value: Negotiation, tags: NegotiationTags): void {
  if (value.userInformation !== undefined) {
    const mark = w.pos;
    writeACSEUserInformationForCSTA(w, value.userInformation);
    w.head(0xa0, mark);
    w.head(0x28, mark);
    w.head(0xbe, mark);
  }
  if (value.authentication !== undefined) {
    w.explicit(value.authentication, tags.authentication | 0x20, writeAuthentication);
  }
  if (value.mechanismName !== undefined) {
    writeObjectIdentifier(w, value.mechanismName, tags.mechanism);
  }
  if (value.requiresAuthentication !== undefined) {
    w.bits([value.requiresAuthentication ? 0x8000_0000 : 0], tags.requirements);
  }
}

function writeAuthentication(w: BerWriter, value: AuthenticationValue): void {
  w.object(value);
  const mark = w.pos;
  if (value.octets !== undefined) {
    w.items(value.octets, 0xa0, (writer, octets) => writer.bytes(octets, 0x04));
    w.head(0xa0, mark);
    w.head(0xa2, mark);
  } else if (value.text !== undefined) {
    w.text(value.text, 0x80);
  } else {
    w.raw(value.raw);
  }
}
