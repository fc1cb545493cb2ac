import type { DeviceID } from '../../model/hand-written.js';
import { parseNumber } from './number-forms.js';

/** What a party's identifier says of it. */
export type PartyKind =
  /** A number or name of which nothing is said but that it is one: `100`. */
  | 'device'
  /** A number of the public network. */
  | 'public'
  /** A number of a private network. */
  | 'private'
  /** There is a party, of whom nothing is known. */
  | 'notKnown'
  /** Who it is may not be told. */
  | 'restricted'
  /** The switch found it needless to say. */
  | 'notRequired';

/** Somebody in a call, whatever form the switch's identifier has. What is not known is left out, never guessed. */
export interface Party {
  readonly kind: PartyKind;
  readonly number?: string;
  readonly name?: string;
  /** As `tel:` or `sip:` address, where the identifier is one. */
  readonly uri?: string;
  /** The identifier as it came; give it back to the switch unchanged. */
  readonly original?: string;
  /** The number may not be shown to other people (ECMA-269 10.2). */
  readonly isNumberPrivate?: true;
  /** The name may not be shown to other people (ECMA-269 10.2). */
  readonly isNamePrivate?: true;
}

/**
 * A device in any of the roles that events and answers give it: subject, calling, called, last redirecting, endpoint in a
 * list. Each is a choice between an identifier and a word on why there is none.
 */
export interface DeviceRole {
  readonly deviceIdentifier?: DeviceID | undefined;
  readonly numberDialed?: DeviceID | undefined;
  readonly deviceID?: DeviceID | undefined;
  readonly notKnown?: true | undefined;
  readonly restricted?: true | undefined;
  readonly notRequired?: true | undefined;
  readonly notSpecified?: true | undefined;
}

const NOT_KNOWN: Party = Object.freeze({ kind: 'notKnown' });
const RESTRICTED: Party = Object.freeze({ kind: 'restricted' });
const NOT_REQUIRED: Party = Object.freeze({ kind: 'notRequired' });

/**
 * Who is meant by a device identifier, or by a device in a role: number, name, address.
 *
 * @param device - the identifier as XML or BER gave it, in whatever form its number is: diallable digits, the switching
 * function's own `N<number>name`, a `tel:` or `sip:` address; or a choice that may say that the device is not known,
 * restricted or not required. A text is the number of an identifier of which nothing else is known.
 * @returns a frozen value; of kind `notKnown` where nothing is said
 *
 * Source: ECMA-269 clause 10, 12.3.11, 12.3.24, 12.3.30.
 */
export function party(device: DeviceID | DeviceRole | string | undefined): Party {
  if (device === undefined) return NOT_KNOWN;
  if (typeof device === 'string') return fromIdentifier({ number: device });
  if (isIdentifier(device)) return fromIdentifier(device);
  const identifier = device.deviceIdentifier ?? device.numberDialed ?? device.deviceID;
  if (identifier) return fromIdentifier(identifier);
  if (device.restricted) return RESTRICTED;
  return device.notRequired ? NOT_REQUIRED : NOT_KNOWN;
}

/** Whether it is somebody who has been named, by number, name or address. */
export function isNamed({ kind }: Party): boolean {
  return kind === 'device' || kind === 'public' || kind === 'private';
}

function isIdentifier(device: DeviceID | DeviceRole): device is DeviceID {
  return 'number' in device && typeof device.number === 'string';
}

/**
 * Parties that were met last, by kind of number and text. The devices of a call are named in each of its events, and most
 * of what a call weighs would be copies of who is in it.
 */
const known = new Map<string, Party>();
const MOST_KNOWN = 16_384;

function fromIdentifier(id: DeviceID): Party {
  if (id.privateNumber !== undefined || id.privateName !== undefined) return read(id);
  if (id.hasPrivateNumber || id.hasPrivateName) return read(id);
  const key = `${id.typeOfNumber ?? ''} ${id.number}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const said = read(id);
  known.set(key, said);
  return said;
}

function read(id: DeviceID): Party {
  const { privateNumber, privateName, hasPrivateNumber, hasPrivateName } = id;
  const said = parseNumber(id.number);
  const number = said.number ?? privateNumber;
  const name = said.name ?? privateName;
  if (id.number === '' && number === undefined && name === undefined) return NOT_KNOWN;
  return Object.freeze({
    kind: kindOf(id.typeOfNumber, said.isGlobal),
    ...(number !== undefined && { number }),
    ...(name !== undefined && { name }),
    ...(said.uri !== undefined && { uri: said.uri }),
    original: id.number,
    ...((hasPrivateNumber === true || privateNumber !== undefined) && { isNumberPrivate: true }),
    ...((hasPrivateName === true || privateName !== undefined) && { isNamePrivate: true }),
  });
}

function kindOf(type: DeviceID['typeOfNumber'], isGlobal: boolean): PartyKind {
  if (type === 'implicitPublic' || type?.startsWith('explicitPublic')) return 'public';
  if (type === 'implicitPrivate' || type?.startsWith('explicitPrivate')) return 'private';
  return isGlobal ? 'public' : 'device';
}
