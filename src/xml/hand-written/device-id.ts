/** Device identifiers: the number is the element's text, all else are attributes. */

import type { MediaClass } from '../../model/generated/media.js';
import type { DeviceID, LocalDeviceID } from '../../model/hand-written.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import { MemberTable, ValueTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';

const attributes = new MemberTable(
  'typeOfNumber mediaClass connectionRate bitRate delayTolerance switchingSubDomainCCIEType switchingSubDomainInformationElements privateNumber privateName',
);

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
  let hasMedia = false;
  r.beginAttributes();
  for (;;) {
    const index = r.leafAttribute(attributes, device);
    if (index < 0) break;
    const { offset, value } = r;
    if (index > 0 && index < 7) hasMedia = true;
    switch (index) {
      case 0:
        device.typeOfNumber = r.enumerationOf(types, value, offset);
        break;
      case 1:
        media.mediaClass = readMediaClass(r, value, device);
        break;
      case 2:
        media.connectionRate = r.integerOf(value, offset);
        break;
      case 3:
        media.bitRate = r.enumerationOf(bitRates, value, offset);
        break;
      case 4:
        media.delayTolerance = r.integerOf(value, offset);
        break;
      case 5:
        media.switchingSubDomainCCIEType = r.enumerationOf(ccieTypes, value, offset);
        break;
      case 6:
        media.switchingSubDomainInformationElements = r.octetsOf(value, offset);
        break;
      case 7:
        device.hasPrivateNumber = r.booleanOf(value, offset);
        break;
      default:
        device.hasPrivateName = r.booleanOf(value, offset);
    }
  }
  if (hasMedia) device.mediaCallCharacteristics = media;
  device.number = r.textBehindAttributes();
  return device;
}

/** The list keeps its order as that of the members. */
function readMediaClass(
  r: XmlReader,
  value: string,
  holder: { unknownMembers?: readonly UnknownMember[] },
): MediaClass {
  const media: Record<string, true> = {};
  for (const word of value.split(/\s+/)) {
    if (mediaClasses.has(word)) media[word] = true;
    else if (word !== '') {
      r.lenient('bad-value', `${word} is no media class`);
      const unknown = { attribute: 'mediaClass', value: word };
      holder.unknownMembers = r.append(holder.unknownMembers, unknown);
    }
  }
  return media;
}

export const writeDeviceID = (w: XmlWriter, name: string, device: DeviceID): void =>
  writeDevice(w, name, device, deviceTypes, deviceCcieTypes);

export const writeLocalDeviceID = (w: XmlWriter, name: string, device: LocalDeviceID): void =>
  writeDevice(w, name, device, localTypes, localCcieTypes);

function writeDevice<Type extends string>(
  w: XmlWriter,
  name: string,
  device: Readonly<Device<Type>>,
  types: ValueTable<Type>,
  ccieTypes: ValueTable<CcieType>,
): void {
  w.enter(name, device);
  const { typeOfNumber, mediaCallCharacteristics, unknownMembers } = device;
  if (device.number === undefined) w.missing('number');
  let content = w.escaped('number', device.number);
  let tag = '';
  if (typeOfNumber !== undefined) {
    const text = w.enumerationText('typeOfNumber', typeOfNumber, types);
    if (text !== undefined) tag = w.attribute('typeOfNumber', 'typeOfNumber', text);
  }
  if (mediaCallCharacteristics !== undefined) {
    tag += mediaAttributes(w, mediaCallCharacteristics, ccieTypes, unknownMembers);
  }
  if (device.privateNumber !== undefined) w.noForm('privateNumber');
  if (device.privateName !== undefined) w.noForm('privateName');
  tag += privacy(w, 'privateNumber', 'hasPrivateNumber', device.hasPrivateNumber);
  tag += privacy(w, 'privateName', 'hasPrivateName', device.hasPrivateName);
  if (unknownMembers !== undefined) {
    const others = unknownMembers.filter((unknown) => !isMediaClass(unknown));
    const spliced = w.spliced(content, others);
    content = spliced.content;
    tag += spliced.attributes;
  }
  w.leave();
  w.raw(name, tag, content);
}

function privacy(
  w: XmlWriter,
  attribute: string,
  member: string,
  value: boolean | undefined,
): string {
  if (value === undefined || !w.allows(6, member)) return '';
  return ` ${attribute}="${w.booleanText(member, value)}"`;
}

function mediaAttributes(
  w: XmlWriter,
  media: Media,
  ccieTypes: ValueTable<CcieType>,
  unknown: readonly UnknownMember[] | undefined,
): string {
  w.enter('mediaCallCharacteristics', media);
  let tag = '';
  if (media.mediaClass !== undefined) {
    tag += ` mediaClass="${mediaClassText(w, media.mediaClass, unknown)}"`;
  }
  if (media.connectionRate !== undefined) {
    tag += ` connectionRate="${w.integerText('connectionRate', media.connectionRate)}"`;
  }
  if (media.bitRate !== undefined) {
    const text = w.enumerationText('bitRate', media.bitRate, bitRates);
    if (text !== undefined) tag += w.attribute('bitRate', 'bitRate', text);
  }
  if (media.delayTolerance !== undefined) {
    tag += ` delayTolerance="${w.integerText('delayTolerance', media.delayTolerance)}"`;
  }
  const ccie = 'switchingSubDomainCCIEType';
  if (media[ccie] !== undefined) {
    const text = w.enumerationText(ccie, media[ccie], ccieTypes);
    if (text !== undefined) tag += w.attribute(ccie, ccie, text);
  }
  const elements = 'switchingSubDomainInformationElements';
  if (media[elements] !== undefined) {
    tag += ` ${elements}="${w.octetsText(elements, media[elements])}"`;
  }
  if (media.unknownMembers !== undefined && media.unknownMembers.length > 0) {
    w.noForm('unknownMembers');
  }
  w.leave();
  return tag;
}

function mediaClassText(
  w: XmlWriter,
  media: MediaClass,
  unknown: readonly UnknownMember[] | undefined,
): string {
  w.enter('mediaClass', media);
  const words: string[] = [];
  for (const [word, bit] of Object.entries(media)) {
    if (mediaClasses.has(word)) {
      if (w.booleanText(word, bit) === 'true') words.push(word);
    } else if (bit !== undefined && (!Array.isArray(bit) || bit.length > 0)) w.noForm(word);
  }
  for (const member of unknown ?? []) {
    if (isMediaClass(member)) words.push(w.attributeText('unknownMembers', member.value));
  }
  w.leave();
  return words.join(' ');
}

const isMediaClass = (
  member: UnknownMember,
): member is Extract<UnknownMember, { readonly attribute: string }> =>
  'attribute' in member && member.attribute === 'mediaClass' && member.of === undefined;
