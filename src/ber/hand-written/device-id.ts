import type { MediaCallCharacteristics } from '../../model/generated/media.js';
import type { DeviceID, LocalDeviceID, TypeOfNumber } from '../../model/hand-written.js';
import { readMediaCallCharacteristics, writeMediaCallCharacteristics } from '../generated/media.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';

/**
 * The alternatives of DeviceID's choice, by the number of their tag; those of an explicit type of number by the number
 * of the tag within. DeviceID's own tag 0, dialingNumber, is what the model leaves unsaid.
 */
const publicTypes: readonly TypeOfNumber[] = [
  'explicitPublic:unknown',
  'explicitPublic:international',
  'explicitPublic:national',
  'explicitPublic:networkspecific',
  'explicitPublic:subscriber',
  'explicitPublic:abbreviated',
];
const privateTypes: readonly TypeOfNumber[] = [
  'explicitPrivate:unknown',
  'explicitPrivate:level3RegionalNumber',
  'explicitPrivate:level2RegionalNumber',
  'explicitPrivate:level1RegionalNumber',
  'explicitPrivate:pTNSpecificNumber',
  'explicitPrivate:localNumber',
  'explicitPrivate:abbreviated',
];

const onlyXml = 'hasPrivateNumber hasPrivateName';
/** What a dynamic identifier cannot have in BER, being an OCTET STRING. */
const notDynamic = `${onlyXml} mediaCallCharacteristics privateNumber privateName unknownMembers`;

type DeviceDraft = Draft<LocalDeviceID>;

/** Reads a DeviceID (SEQUENCE). */
export function readDeviceID(r: BerReader, draft: Draft<DeviceID> = {}): DeviceID {
  const from = r.pos;
  const end = r.open();
  let tag = r.next(end);
  if (tag === 0x80) {
    draft.number = r.text();
    tag = r.next(end);
  } else if (tag > 0x80 && tag <= 0x86) {
    readIdentifier(r, tag, draft);
    tag = r.next(end);
  }
  if (tag === 0x80) {
    draft.privateNumber = r.explicit(0x16, readText);
    tag = r.next(end);
  }
  if (tag === 0x81) {
    draft.privateName = r.explicit(0x16, readText);
    tag = r.next(end);
  }
  if (tag === 0x10) {
    draft.mediaCallCharacteristics = readMediaCallCharacteristics(r);
    tag = r.next(end);
  }
  if (tag !== -1 || draft.number === undefined) {
    r.settle(draft, from, end, tag, readDeviceID, 'number', [0x80, 0x81]);
  }
  return draft as DeviceID;
}

const readText = (r: BerReader): string => r.text();

/** Reads an alternative of the identifier's choice other than dialingNumber. */
function readIdentifier(r: BerReader, tag: number, draft: DeviceDraft): void {
  switch (tag) {
    case 0x81:
      set(draft, r.numeral(), 'deviceNumber');
      break;
    case 0x82:
      set(draft, r.text(), 'implicitPublic');
      break;
    case 0x83:
      readTypeOfNumber(r, publicTypes, draft);
      break;
    case 0x84:
      set(draft, r.text(), 'implicitPrivate');
      break;
    case 0x85:
      readTypeOfNumber(r, privateTypes, draft);
      break;
    default:
      set(draft, r.identifier(), 'other');
  }
}

/** Sets a number and its type; where reading has come to an end by an error, the number is the last member. */
function set(draft: DeviceDraft, number: string | undefined, type: TypeOfNumber): void {
  draft.number = number;
  if (number !== undefined) draft.typeOfNumber = type;
}

/** Reads a number whose type is told by a tag within. */
function readTypeOfNumber(r: BerReader, types: readonly TypeOfNumber[], draft: DeviceDraft): void {
  const end = r.open();
  const tag = r.next(end);
  const type = types[tag - 0x80];
  if (type === undefined) {
    draft.number = r.fail('bad-tag', 'the type of number is none that the standard has');
    return;
  }
  set(draft, r.text(), type);
  r.close(end);
}

/** Writes a DeviceID. It takes a LocalDeviceID too, and finds that a dynamic one is none. */
export function writeDeviceID(w: BerWriter, value: LocalDeviceID, tag: number): void {
  const rest = w.members(value, 1);
  const mark = w.pos;
  // Most have a number and no more; to ask for each other member takes its time.
  if (rest === 0) w.text(value.number, 0x80);
  else writeMembers(w, value, rest, mark);
  w.head(tag, mark);
}

function writeMembers(w: BerWriter, value: LocalDeviceID, count: number, mark: number): void {
  const type = value.typeOfNumber;
  let rest = type === undefined ? count : count - 1;
  if (rest > 0) rest -= writeOthers(w, value);
  writeIdentifier(w, value, type);
  if (rest > 0) w.rest(value, rest, mark, writeDeviceID, onlyXml);
}

/** Writes what may follow the number; gives the number of members. */
function writeOthers(w: BerWriter, value: LocalDeviceID): number {
  let count = 0;
  const media = value.mediaCallCharacteristics;
  if (media !== undefined) {
    // The member without which the rest has no form is asked for by its writer.
    writeMediaCallCharacteristics(w, media as MediaCallCharacteristics, 0x30);
    count++;
  }
  const name = value.privateName;
  if (name !== undefined) {
    w.explicit(name, 0xa1, writeText, 0x16);
    count++;
  }
  const number = value.privateNumber;
  if (number !== undefined) {
    w.explicit(number, 0xa0, writeText, 0x16);
    count++;
  }
  // XML says with an attribute that these are private; that they are not goes without saying.
  if (value.hasPrivateNumber === false) count++;
  if (value.hasPrivateName === false) count++;
  return count;
}

const writeText = (w: BerWriter, value: string, tag: number): void => w.text(value, tag);

function writeIdentifier(
  w: BerWriter,
  value: LocalDeviceID,
  type: LocalDeviceID['typeOfNumber'],
): void {
  switch (type) {
    case undefined:
    case 'dialingNumber':
      w.text(value.number, 0x80);
      break;
    case 'deviceNumber':
      w.numeral(value.number, 0x81);
      break;
    case 'implicitPublic':
      w.text(value.number, 0x82);
      break;
    case 'implicitPrivate':
      w.text(value.number, 0x84);
      break;
    case 'other':
      w.identifier(value.number, 0x86);
      break;
    default:
      writeTypeOfNumber(w, value, type);
  }
}

function writeTypeOfNumber(w: BerWriter, value: LocalDeviceID, type: string): void {
  if (typeof type !== 'string') w.wrong(type, 'a type of number');
  const isPublic = type.startsWith('explicitPublic:');
  const number = (isPublic ? publicTypes : privateTypes).indexOf(type as TypeOfNumber);
  if (number < 0) w.fail('no-form', `a DeviceID of BER cannot be of the type ${type}`);
  const mark = w.pos;
  w.text(value.number, 0x80 | number);
  w.head(isPublic ? 0xa3 : 0xa5, mark);
}

/** Reads a LocalDeviceID, an untagged choice. */
export function readLocalDeviceID(r: BerReader, tag: number): LocalDeviceID {
  if (tag === 0x10) return readDeviceID(r, {});
  if (tag !== 0x83) return r.fail('bad-tag', 'a LocalDeviceID is a DeviceID or a dynamic one');
  return { number: r.identifier(), typeOfNumber: 'dynamic' };
}

/** Writes a LocalDeviceID. */
export function writeLocalDeviceID(w: BerWriter, value: LocalDeviceID): void {
  const rest = w.members(value, 2);
  if (value.typeOfNumber !== 'dynamic') {
    writeDeviceID(w, value, 0x30);
    return;
  }
  w.identifier(value.number, 0x83);
  if (rest > 0) w.leftOver(value, rest, writeLocalDeviceID, notDynamic);
}
