import { writeObjectIdentifier } from '../object-identifier.js';
import type { BerWriter } from '../writer.js';
import type {
  AcseApdu,
  AsReceived,
  AssociateResponse,
  AuthenticationValue,
  Negotiation,
} from './apdus.js';
import { bitString } from './bit-string.js';
import { type NegotiationTags, requestTags, responseTags } from './tags.js';
import { writeVersioned } from './user-information.js';

// Writing goes backwards: the last member first.

/** Writes an apdu. */
export function writeAcse(w: BerWriter, apdu: AcseApdu): void {
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

export const memberNames = ['requirements', 'authentication', 'userInformation'] as const;

/** Writes the members that peers write in more than one way. */
export const memberWriters: Readonly<
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
