import type { TypeOfNumber } from '../../model/hand-written.js';
import { type BerForm, builtInForms, choice, contextTag, element, explicit } from '../form.js';
import { within } from '../paths.js';
import type { BerReader } from '../reader.js';
import { Sequence } from '../sequence.js';
import type { BerWriter, Members } from '../writer.js';

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

/** Members that XML says with an attribute; that a number or name is not private goes without saying. */
const attributes = ['hasPrivateNumber', 'hasPrivateName'];

const { text } = builtInForms;

/** The reader has found the end of the surrounding element. */
const END = -1;

/** A device's number, and how to read it: a choice in BER, two members in the model. */
interface Identifier {
  readonly number: string;
  readonly typeOfNumber?: TypeOfNumber | 'dynamic';
}

/** DeviceID: SEQUENCE { identifier, privateNumber, privateName, mediaCallCharacteristics }. */
export function deviceID(type: (name: string) => BerForm): BerForm {
  const identifier = choice([0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86], {
    read: readIdentifier,
    write: writeIdentifier,
  });
  const optional = (name: string, form: BerForm) => ({ name, form, isRequired: false });
  const sequence = new Sequence(
    'DeviceID',
    () => [
      {
        name: 'number',
        form: identifier,
        isRequired: true,
        standsFor: ['number', 'typeOfNumber'],
      },
      optional('privateNumber', explicit(text, contextTag(0))),
      optional('privateName', explicit(text, contextTag(1))),
      optional('mediaCallCharacteristics', type('MediaCallCharacteristics')),
    ],
    { onlyXml: attributes, sayNothing: attributes },
  );
  return element(0x10, true, {
    read(reader) {
      const from = reader.pos;
      const end = reader.open();
      const tag = reader.next(end);
      if (tag !== 0x80) return sequence.readOn(reader, {}, from, end, tag, 0);
      // Most are a number and no more. With this, and the like for connections, usual call events are read in two thirds of
      // the time.
      const number = readNumber(reader);
      const next = reader.next(end);
      return next === END ? { number } : sequence.readOn(reader, { number }, from, end, next, 1);
    },
    write(writer, value, tag) {
      const device = writer.object(value);
      if (writer.countMembers(device, 1) > 0) {
        sequence.write(writer, device, tag);
        return;
      }
      const mark = writer.pos;
      writeNumber(writer, device.number);
      writer.head(tag, mark);
    },
  });
}

function readNumber(r: BerReader): string {
  try {
    return r.text();
  } catch (error) {
    throw within(error, 'number');
  }
}

function readIdentifier(r: BerReader, tag: number): Identifier {
  switch (tag) {
    case 0x80:
      return { number: r.text() };
    case 0x81:
      return { number: r.numeral(), typeOfNumber: 'deviceNumber' };
    case 0x82:
      return { number: r.text(), typeOfNumber: 'implicitPublic' };
    case 0x83:
      return readTypeOfNumber(r, publicTypes);
    case 0x84:
      return { number: r.text(), typeOfNumber: 'implicitPrivate' };
    case 0x85:
      return readTypeOfNumber(r, privateTypes);
    default:
      return { number: r.identifier(), typeOfNumber: 'other' };
  }
}

/** Reads a number whose type is told by a tag within. */
function readTypeOfNumber(r: BerReader, types: readonly TypeOfNumber[]): Identifier {
  const end = r.open();
  const tag = r.next(end);
  const typeOfNumber = types[tag - 0x80];
  if (typeOfNumber === undefined) {
    return r.fail('bad-tag', 'the type of number is none that the standard has');
  }
  const number = r.text();
  r.close(end);
  return { number, typeOfNumber };
}

function writeNumber(w: BerWriter, number: unknown): void {
  try {
    w.text(number, 0x80);
  } catch (error) {
    throw within(error, 'number');
  }
}

function writeIdentifier(w: BerWriter, device: Members): void {
  const { number, typeOfNumber } = device;
  try {
    switch (typeOfNumber) {
      case undefined:
      case 'dialingNumber':
        w.text(number, 0x80);
        return;
      case 'deviceNumber':
        w.numeral(number, 0x81);
        return;
      case 'implicitPublic':
        w.text(number, 0x82);
        return;
      case 'implicitPrivate':
        w.text(number, 0x84);
        return;
      case 'other':
        w.identifier(number, 0x86);
        return;
    }
  } catch (error) {
    throw within(error, 'number');
  }
  writeTypeOfNumber(w, number, typeOfNumber);
}

function writeTypeOfNumber(w: BerWriter, number: unknown, type: unknown): void {
  const [outer, inner] = tagsOf(w, type);
  const mark = w.pos;
  try {
    w.text(number, inner);
  } catch (error) {
    throw within(error, 'number');
  }
  w.head(outer, mark);
}

function tagsOf(w: BerWriter, type: unknown): readonly [outer: number, inner: number] {
  try {
    if (typeof type !== 'string') return w.wrong(type, 'a type of number');
    const isPublic = type.startsWith('explicitPublic:');
    const types: readonly string[] = isPublic ? publicTypes : privateTypes;
    const number = types.indexOf(type);
    if (number < 0) w.fail('no-form', `a DeviceID of BER cannot be of the type ${type}`);
    return [isPublic ? 0xa3 : 0xa5, contextTag(number)];
  } catch (error) {
    throw within(error, 'typeOfNumber');
  }
}

/** What a dynamic identifier cannot have in BER, being an OCTET STRING. */
const notDynamic: ReadonlySet<string> = new Set([
  ...attributes,
  'mediaCallCharacteristics',
  'privateNumber',
  'privateName',
  'unknownMembers',
]);
const dynamicMembers: ReadonlySet<string> = new Set(['number', 'typeOfNumber']);

/** LocalDeviceID: CHOICE { staticID DeviceID, dynamicID [3] OCTET STRING }. */
export const localDeviceID = (device: BerForm): BerForm =>
  choice([0x10, 0x83], {
    read(reader, tag) {
      if (tag === 0x10) return device.read(reader, tag);
      if (tag !== 0x83)
        return reader.fail('bad-tag', 'a LocalDeviceID is a DeviceID or a dynamic one');
      return { number: reader.identifier(), typeOfNumber: 'dynamic' };
    },
    write(writer, value) {
      const members = writer.object(value);
      if (members.typeOfNumber !== 'dynamic') {
        device.write(writer, value, 0x30);
        return;
      }
      try {
        writer.identifier(members.number, 0x83);
      } catch (error) {
        throw within(error, 'number');
      }
      if (writer.countMembers(members, 2) > 0) writer.leftOver(members, dynamicMembers, notDynamic);
    },
  });
