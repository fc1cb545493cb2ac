import { EncodeError } from '../../model/errors.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import { elementsOf } from '../elements.js';
import { readObjectIdentifier } from '../object-identifier.js';
import type { BerReader } from '../reader.js';
import { writeWith } from '../write-octets.js';
import type {
  Abort,
  AcseApdu,
  AsReceived,
  AssociateResponse,
  AuthenticationValue,
  Negotiation,
  NegotiationDraft,
  Release,
} from './apdus.js';
import { bitCount, contentsOf, within } from './elements.js';
import {
  context,
  type NegotiationTags,
  requestTags,
  responseTags,
  userInformation,
  version,
} from './tags.js';
import { isUserInformation, readUserInformation, versionBitsOf } from './user-information.js';
import { memberNames, memberWriters } from './write.js';

/** Reads an apdu. */
export function readAcse(r: BerReader): AcseApdu {
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

interface ReadNegotiation {
  readonly negotiation: Negotiation;
  readonly result: number | undefined;
  readonly diagnostic: AssociateResponse['diagnostic'] | undefined;
}

function readNegotiation(r: BerReader, tags: NegotiationTags): ReadNegotiation {
  const end = r.open();
  const draft: NegotiationDraft = { applicationContext: '' };
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

function readRequirements(r: BerReader, draft: NegotiationDraft): void {
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
