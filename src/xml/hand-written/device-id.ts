/** Device identifiers: the number is the element's text, all else are attributes. */

import type { MediaClass } from '../../model/generated/media.js';
import type { DeviceID, LocalDeviceID } from '../../model/hand-written.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import { MemberTable, ValueTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';

const attributes = new MemberTable(
  'typeOfNumber mediaClass connectionRate bitRate delayTolerance switchingSubDomainCCIEType switchingSubDomainInformationElements hasPrivateNumber=privateNumber hasPrivateName=privateName',
);

/** What attributes stand for, in the paths of errors. */
const paths = new MemberTable('mediaCallCharacteristics mediaClass');

const staticTypes =
  'dialingNumber deviceNumber implicitPublic explicitPublic:unknown explicitPublic:international explicitPublic:national explicitPublic:networkspecific explicitPublic:subscriber explicitPublic:abbreviated implicitPrivate explicitPrivate:unknown explicitPrivate:level3RegionalNumber explicitPrivate:level2RegionalNumber explicitPrivate:level1RegionalNumber explicitPrivate:pTNSpecificNumber explicitPrivate:localNumber explicitPrivate:abbreviated other';

type Static = NonNullable<DeviceID['typeOfNumber']>;
type Local = NonNullable<LocalDeviceID['typeOfNumber']>;
type Media = NonNullable<DeviceID['mediaCallCharacteristics']>;
type BitRate = NonNullable<Media['bitRate']>;
type CcieType = NonNullable<Media['switchingSubDomainCCIEType']>;

const deviceTypes = new ValueTable<Static>(staticTypes);
const localTypes = new ValueTable<Local>(`${staticTypes} dynamic`);
const bitRates = new ValueTable<BitRate>('constant variable');
const deviceCcieTypes = new ValueTable<CcieType>('isdn atm isoEthernet rsvp other sip');
const localCcieTypes = new ValueTable<CcieType>('isdn atm isoEthernet rsvp other -sip');
const deviceMembers: readonly string[] = [
  'number',
  'typeOfNumber',
  'mediaCallCharacteristics',
  'privateNumber',
  'privateName',
  'hasPrivateNumber',
  'hasPrivateName',
  'unknownMembers',
];
const mediaMembers: readonly string[] = [
  'mediaClass',
  'connectionRate',
  'bitRate',
  'delayTolerance',
  'switchingSubDomainCCIEType',
  'switchingSubDomainInformationElements',
  'unknownMembers',
];
const mediaClasses: ReadonlySet<string> = new Set(
  'voice data image audio other notKnown chat email message im sms mms'.split(' '),
);

/** What both kinds of device identifier may hold. */
interface Device<Type extends string> {
  number: string;
  typeOfNumber?: Type;
  mediaCallCharacteristics?: Media;
  privateNumber?: string;
  privateName?: string;
  hasPrivateNumber?: boolean;
  hasPrivateName?: boolean;
  unknownMembers?: readonly UnknownMember[];
}

export const readDeviceID = (r: XmlReader): DeviceID =>
  r.isPlain() ? { number: r.text() } : readDevice(r, deviceTypes, deviceCcieTypes);

export const readLocalDeviceID = (r: XmlReader): LocalDeviceID =>
  r.isPlain() ? { number: r.text() } : readDevice(r, localTypes, localCcieTypes);

function readDevice<Type extends string>(
  r: XmlReader,
  types: ValueTable<Type>,
  ccieTypes: ValueTable<CcieType>,
): Device<Type> {
  const device: Device<Type> = { number: '' };
  const media: Draft<Media> = {};
  r.beginAttributes();
  for (;;) {
    const index = r.leafAttribute(attributes, device);
    if (index < 0) break;
    switch (index) {
      case 0:
        device.typeOfNumber = r.attributeEnumeration(types, 'typeOfNumber');
        break;
      case 7:
      case 8:
        readPrivacy(r, index === 7 ? 'hasPrivateNumber' : 'hasPrivateName', device);
        break;
      default:
        readMedia(r, index, media, device, ccieTypes);
    }
  }
  if (Object.keys(media).length > 0) device.mediaCallCharacteristics = media;
  device.number = r.textBehindAttributes();
  return device;
}

function readPrivacy(
  r: XmlReader,
  member: 'hasPrivateNumber' | 'hasPrivateName',
  device: Device<string>,
): void {
  const value = r.attributeValue('boolean', member, device);
  if (value !== undefined) device[member] = value;
}

/** Reads an attribute that is of the media, by its index in the table. */
function readMedia(
  r: XmlReader,
  index: number,
  media: Draft<Media>,
  device: Device<string>,
  ccieTypes: ValueTable<CcieType>,
): void {
  const path = `mediaCallCharacteristics.${attributes.key(index)}`;
  switch (index) {
    case 1:
      media.mediaClass = readMediaClass(r, device);
      break;
    case 3:
      media.bitRate = r.attributeEnumeration(bitRates, path);
      break;
    case 5:
      media.switchingSubDomainCCIEType = r.attributeEnumeration(ccieTypes, path);
      break;
    case 6: {
      const octets = r.attributeValue('octets', path, device);
      if (octets !== undefined) media.switchingSubDomainInformationElements = octets;
      break;
    }
    default: {
      const number = r.attributeValue('integer', path, device);
      if (number !== undefined) media[index === 2 ? 'connectionRate' : 'delayTolerance'] = number;
    }
  }
}

/** The list keeps its order as that of the members. */
function readMediaClass(
  r: XmlReader,
  holder: { unknownMembers?: readonly UnknownMember[] },
): MediaClass {
  const media: Record<string, true> = {};
  for (const word of r.value.split(' ')) {
    if (mediaClasses.has(word)) media[word] = true;
    else if (word !== '') {
      r.lenient('bad-value', `${word} is no media class`);
      const unknown = { attribute: 'mediaClass', value: word };
      holder.unknownMembers = r.append(holder.unknownMembers, unknown);
    }
  }
  return media;
}

export const writeDeviceID = (
  w: XmlWriter,
  table: MemberTable,
  index: number,
  device: DeviceID,
): string => writeDevice(w, table, index, device, deviceTypes, deviceCcieTypes);

export const writeLocalDeviceID = (
  w: XmlWriter,
  table: MemberTable,
  index: number,
  device: LocalDeviceID,
): string => writeDevice(w, table, index, device, localTypes, localCcieTypes);

function writeDevice<Type extends string>(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  device: Readonly<Device<Type>>,
  types: ValueTable<Type>,
  ccieTypes: ValueTable<CcieType>,
): string {
  const count = w.enter(table, index, device);
  const { number } = device;
  if (number === undefined) w.missing('number');
  if (count === 1) return w.textElement(table, index, '', number, 'number', undefined);
  const { typeOfNumber, mediaCallCharacteristics, unknownMembers } = device;
  w.onlyMembers(device, deviceMembers);
  if (device.privateNumber !== undefined) w.noForm('privateNumber');
  if (device.privateName !== undefined) w.noForm('privateName');
  let tag = '';
  if (typeOfNumber !== undefined) tag += w.enumerationAttribute(attributes, 0, typeOfNumber, types);
  if (mediaCallCharacteristics !== undefined) {
    tag += writeMedia(w, mediaCallCharacteristics, ccieTypes, unknownMembers);
  }
  if (device.hasPrivateNumber !== undefined && w.allows(6, 'hasPrivateNumber')) {
    tag += w.booleanAttribute(attributes, 7, device.hasPrivateNumber);
  }
  if (device.hasPrivateName !== undefined && w.allows(6, 'hasPrivateName')) {
    tag += w.booleanAttribute(attributes, 8, device.hasPrivateName);
  }
  const others = w.unknown(unknownMembers)?.filter((unknown) => !isMediaClass(unknown));
  return w.textElement(table, index, tag, number, 'number', others);
}

function writeMedia(
  w: XmlWriter,
  media: Media,
  ccieTypes: ValueTable<CcieType>,
  unknown: readonly UnknownMember[] | undefined,
): string {
  w.enter(paths, 0, media);
  w.onlyMembers(media, mediaMembers);
  let tag = '';
  if (media.mediaClass !== undefined) {
    tag += w.textAttribute(attributes, 1, mediaClassText(w, media.mediaClass, unknown));
  }
  if (media.connectionRate !== undefined)
    tag += w.integerAttribute(attributes, 2, media.connectionRate);
  if (media.bitRate !== undefined)
    tag += w.enumerationAttribute(attributes, 3, media.bitRate, bitRates);
  if (media.delayTolerance !== undefined)
    tag += w.integerAttribute(attributes, 4, media.delayTolerance);
  if (media.switchingSubDomainCCIEType !== undefined) {
    tag += w.enumerationAttribute(attributes, 5, media.switchingSubDomainCCIEType, ccieTypes);
  }
  if (media.switchingSubDomainInformationElements !== undefined) {
    tag += w.octetsAttribute(attributes, 6, media.switchingSubDomainInformationElements);
  }
  if ((w.unknown(media.unknownMembers) ?? []).length > 0) w.noForm('unknownMembers');
  w.leave();
  return tag;
}

function mediaClassText(
  w: XmlWriter,
  media: MediaClass,
  unknown: readonly UnknownMember[] | undefined,
): string {
  w.enter(paths, 1, media);
  const bits = media as Readonly<Record<string, unknown>>;
  let words = '';
  for (const word in bits) {
    const bit = bits[word];
    if (bit === true && mediaClasses.has(word)) words += words === '' ? word : ` ${word}`;
    else if (bit !== undefined && bit !== false) failOddBit(w, word, bit);
  }
  for (const member of w.unknown(unknown) ?? []) {
    if (isMediaClass(member)) words += words === '' ? member.value : ` ${member.value}`;
  }
  w.leave();
  return words;
}

/** XML has room for named bits only. */
function failOddBit(w: XmlWriter, member: string, bit: unknown): void {
  if (mediaClasses.has(member)) w.fail('bad-value', 'it is no boolean', member);
  if (member !== 'unknownBits' && member !== 'unknownMembers') {
    w.fail('unknown-member', 'no member has this name', member);
  }
  if (!Array.isArray(bit)) w.fail('bad-value', 'it is no list', member);
  if (bit.length > 0) w.noForm(member);
}

const isMediaClass = (
  member: UnknownMember,
): member is Extract<UnknownMember, { readonly attribute: string }> =>
  typeof member === 'object' &&
  member !== null &&
  'attribute' in member &&
  member.attribute === 'mediaClass' &&
  member.of === undefined;
