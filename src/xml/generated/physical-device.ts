// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readText, writeText } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readVolume, writeVolume } from './features.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import type { AuditoryApparatusItem, AuditoryApparatusItemAuditoryApparatusType, AuditoryApparatusItemHookswitch, AuditoryApparatusItemMicrophone, AuditoryApparatusItemSpeaker, AuditoryApparatusList, ButtonInformationEvent, ButtonItem, ButtonList, ButtonPress, ButtonPressEvent, CharacterSet, DisplayList, DisplayListItem, DisplayUpdatedEvent, GetAuditoryApparatusInformation, GetAuditoryApparatusInformationResponse, GetButtonInformation, GetButtonInformationResponse, GetDisplay, GetDisplayResponse, GetHookswitchStatus, GetHookswitchStatusResponse, GetLampInformation, GetLampInformationResponse, GetLampMode, GetLampModeResponse, GetMessageWaitingIndicator, GetMessageWaitingIndicatorResponse, GetMicrophoneGain, GetMicrophoneGainResponse, GetMicrophoneMute, GetMicrophoneMuteResponse, GetRingerStatus, GetRingerStatusResponse, GetSpeakerMute, GetSpeakerMuteResponse, GetSpeakerVolume, GetSpeakerVolumeResponse, HookswitchEvent, HookswitchStatusItem, HookswitchStatusList, LampBrightness, LampItem, LampList, LampModeEvent, LampModeItem, LampModeList, MessageWaitingEvent, MicGainInc, MicrophoneGain, MicrophoneGainEvent, MicrophoneGainItem, MicrophoneGainList, MicrophoneMuteEvent, MicrophoneMuteItem, MicrophoneMuteList, RingMode, RingerStatusEvent, RingerStatusItem, RingerStatusList, SetButtonInformation, SetDisplay, SetHookswitchStatus, SetLampMode, SetMessageWaitingIndicator, SetMicrophoneGain, SetMicrophoneMute, SetRingerStatus, SetSpeakerMute, SetSpeakerVolume, SpeakerMuteEvent, SpeakerMuteItem, SpeakerMuteList, SpeakerVolumeEvent, SpeakerVolumeItem, SpeakerVolumeList } from '../../model/generated/physical-device.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const auditoryApparatusItemItems = new MemberTable('auditoryApparatusItem*');
const buttonItemItems = new MemberTable('buttonItem*');
const lampIDItems = new MemberTable('lampID*');
const displayListItemItems = new MemberTable('displayListItem*');
const hookswitchStatusItemItems = new MemberTable('hookswitchStatusItem*');
const lampItemItems = new MemberTable('lampItem*');
const lampModeItemItems = new MemberTable('lampModeItem*');
const microphoneGainItemItems = new MemberTable('microphoneGainItem*');
const microphoneMuteItemItems = new MemberTable('microphoneMuteItem*');
const ringerStatusItemItems = new MemberTable('ringerStatusItem*');
const speakerMuteItemItems = new MemberTable('speakerMuteItem*');
const speakerVolumeItemItems = new MemberTable('speakerVolumeItem*');

export const readAuditoryApparatusList = (r: XmlReader): AuditoryApparatusList =>
  r.list(auditoryApparatusItemItems, readAuditoryApparatusItem);

export function writeAuditoryApparatusList(w: XmlWriter, t: MemberTable, i: number, list: AuditoryApparatusList): string {
  return w.list(t, i, list, auditoryApparatusItemItems, writeAuditoryApparatusItem);
}

const AuditoryApparatusItemTable = new MemberTable('auditoryApparatus! auditoryApparatusType! speaker! microphone! hookswitch! hookswitchID!');
export function readAuditoryApparatusItem(r: XmlReader): AuditoryApparatusItem {
  const m: Draft<AuditoryApparatusItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(AuditoryApparatusItemTable)) {
      case 0:
        m.auditoryApparatus = r.text();
        break;
      case 1:
        m.auditoryApparatusType = r.enumeration(AuditoryApparatusItemAuditoryApparatusTypeTable);
        break;
      case 2:
        m.speaker = readAuditoryApparatusItemSpeaker(r);
        break;
      case 3:
        m.microphone = readAuditoryApparatusItemMicrophone(r);
        break;
      case 4:
        m.hookswitch = readAuditoryApparatusItemHookswitch(r);
        break;
      case 5:
        m.hookswitchID = r.text();
        break;
      default:
        return m as AuditoryApparatusItem;
    }
  }
}

export function writeAuditoryApparatusItem(w: XmlWriter, t: MemberTable, i: number, m: AuditoryApparatusItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.auditoryApparatus !== undefined) s += w.text(AuditoryApparatusItemTable, 0, m.auditoryApparatus);
  if (m.auditoryApparatusType === undefined) w.missing('auditoryApparatusType');
  s += w.enumeration(AuditoryApparatusItemTable, 1, m.auditoryApparatusType, AuditoryApparatusItemAuditoryApparatusTypeTable);
  if (m.speaker !== undefined) s += writeAuditoryApparatusItemSpeaker(w, AuditoryApparatusItemTable, 2, m.speaker);
  if (m.microphone !== undefined) s += writeAuditoryApparatusItemMicrophone(w, AuditoryApparatusItemTable, 3, m.microphone);
  if (m.hookswitch !== undefined) s += writeAuditoryApparatusItemHookswitch(w, AuditoryApparatusItemTable, 4, m.hookswitch);
  if (m.hookswitchID !== undefined) s += w.text(AuditoryApparatusItemTable, 5, m.hookswitchID);
  return w.element(t, i, s, m.unknownMembers);
}

export const AuditoryApparatusItemAuditoryApparatusTypeTable = new ValueTable<AuditoryApparatusItemAuditoryApparatusType>('speakerphone handset headset speakerOnlyPhone other');

export const AuditoryApparatusItemSpeakerTable = new MemberTable('present volumeSettable volumeReadable muteSettable muteReadable');

export function readAuditoryApparatusItemSpeaker(r: XmlReader): AuditoryApparatusItemSpeaker {
  const m: Draft<AuditoryApparatusItemSpeaker> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(AuditoryApparatusItemSpeakerTable)) {
      case 0:
        m.present = r.bit;
        break;
      case 1:
        m.volumeSettable = r.bit;
        break;
      case 2:
        m.volumeReadable = r.bit;
        break;
      case 3:
        m.muteSettable = r.bit;
        break;
      case 4:
        m.muteReadable = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeAuditoryApparatusItemSpeaker(w: XmlWriter, t: MemberTable, i: number, m: AuditoryApparatusItemSpeaker): string {
  w.enterBits(t, i, m);
  let s = '';
  if (m.present !== undefined) s += w.bit(AuditoryApparatusItemSpeakerTable, 0, m.present);
  if (m.volumeSettable !== undefined) s += w.bit(AuditoryApparatusItemSpeakerTable, 1, m.volumeSettable);
  if (m.volumeReadable !== undefined) s += w.bit(AuditoryApparatusItemSpeakerTable, 2, m.volumeReadable);
  if (m.muteSettable !== undefined) s += w.bit(AuditoryApparatusItemSpeakerTable, 3, m.muteSettable);
  if (m.muteReadable !== undefined) s += w.bit(AuditoryApparatusItemSpeakerTable, 4, m.muteReadable);
  return w.element(t, i, s, m.unknownMembers);
}

export const AuditoryApparatusItemMicrophoneTable = new MemberTable('present gainSettable gainReadable muteSettable muteReadable');

export function readAuditoryApparatusItemMicrophone(r: XmlReader): AuditoryApparatusItemMicrophone {
  const m: Draft<AuditoryApparatusItemMicrophone> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(AuditoryApparatusItemMicrophoneTable)) {
      case 0:
        m.present = r.bit;
        break;
      case 1:
        m.gainSettable = r.bit;
        break;
      case 2:
        m.gainReadable = r.bit;
        break;
      case 3:
        m.muteSettable = r.bit;
        break;
      case 4:
        m.muteReadable = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeAuditoryApparatusItemMicrophone(w: XmlWriter, t: MemberTable, i: number, m: AuditoryApparatusItemMicrophone): string {
  w.enterBits(t, i, m);
  let s = '';
  if (m.present !== undefined) s += w.bit(AuditoryApparatusItemMicrophoneTable, 0, m.present);
  if (m.gainSettable !== undefined) s += w.bit(AuditoryApparatusItemMicrophoneTable, 1, m.gainSettable);
  if (m.gainReadable !== undefined) s += w.bit(AuditoryApparatusItemMicrophoneTable, 2, m.gainReadable);
  if (m.muteSettable !== undefined) s += w.bit(AuditoryApparatusItemMicrophoneTable, 3, m.muteSettable);
  if (m.muteReadable !== undefined) s += w.bit(AuditoryApparatusItemMicrophoneTable, 4, m.muteReadable);
  return w.element(t, i, s, m.unknownMembers);
}

export const AuditoryApparatusItemHookswitchTable = new MemberTable('hookswitchSettable hookswitchOnHook');

export function readAuditoryApparatusItemHookswitch(r: XmlReader): AuditoryApparatusItemHookswitch {
  const m: Draft<AuditoryApparatusItemHookswitch> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(AuditoryApparatusItemHookswitchTable)) {
      case 0:
        m.hookswitchSettable = r.bit;
        break;
      case 1:
        m.hookswitchOnHook = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeAuditoryApparatusItemHookswitch(w: XmlWriter, t: MemberTable, i: number, m: AuditoryApparatusItemHookswitch): string {
  w.enterBits(t, i, m);
  let s = '';
  if (m.hookswitchSettable !== undefined) s += w.bit(AuditoryApparatusItemHookswitchTable, 0, m.hookswitchSettable);
  if (m.hookswitchOnHook !== undefined) s += w.bit(AuditoryApparatusItemHookswitchTable, 1, m.hookswitchOnHook);
  return w.element(t, i, s, m.unknownMembers);
}

export const readButtonList = (r: XmlReader): ButtonList =>
  r.list(buttonItemItems, readButtonItem);

export function writeButtonList(w: XmlWriter, t: MemberTable, i: number, list: ButtonList): string {
  return w.list(t, i, list, buttonItemItems, writeButtonItem);
}

const ButtonItemTable = new MemberTable('button! buttonLabel buttonLabelSettable buttonFunction buttonAssociatedNumber buttonAssociatedNumberSettable buttonPressIndicator lampList');
export function readButtonItem(r: XmlReader): ButtonItem {
  const m: Draft<ButtonItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ButtonItemTable)) {
      case 0:
        m.button = r.text();
        break;
      case 1:
        m.buttonLabel = r.text();
        break;
      case 2:
        if (r.hasValue()) m.buttonLabelSettable = r.boolean();
        break;
      case 3:
        m.buttonFunction = r.text();
        break;
      case 4:
        m.buttonAssociatedNumber = readDeviceID(r);
        break;
      case 5:
        if (r.hasValue()) m.buttonAssociatedNumberSettable = r.boolean();
        break;
      case 6:
        if (r.hasValue()) m.buttonPressIndicator = r.boolean();
        break;
      case 7:
        m.lampList = r.list(lampIDItems, readText);
        break;
      default:
        return m as ButtonItem;
    }
  }
}

export function writeButtonItem(w: XmlWriter, t: MemberTable, i: number, m: ButtonItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.button !== undefined) s += w.text(ButtonItemTable, 0, m.button);
  if (m.buttonLabel !== undefined) s += w.text(ButtonItemTable, 1, m.buttonLabel);
  if (m.buttonLabelSettable !== undefined) s += w.boolean(ButtonItemTable, 2, m.buttonLabelSettable);
  if (m.buttonFunction !== undefined) s += w.text(ButtonItemTable, 3, m.buttonFunction);
  if (m.buttonAssociatedNumber !== undefined) s += writeDeviceID(w, ButtonItemTable, 4, m.buttonAssociatedNumber);
  if (m.buttonAssociatedNumberSettable !== undefined) s += w.boolean(ButtonItemTable, 5, m.buttonAssociatedNumberSettable);
  if (m.buttonPressIndicator !== undefined) s += w.boolean(ButtonItemTable, 6, m.buttonPressIndicator);
  if (m.lampList !== undefined) s += w.list(ButtonItemTable, 7, m.lampList, lampIDItems, writeText);
  return w.element(t, i, s, m.unknownMembers);
}

export const readDisplayList = (r: XmlReader): DisplayList =>
  r.list(displayListItemItems, readDisplayListItem);

export function writeDisplayList(w: XmlWriter, t: MemberTable, i: number, list: DisplayList): string {
  return w.list(t, i, list, displayListItemItems, writeDisplayListItem);
}

const DisplayListItemTable = new MemberTable('displayID! logicalRows! logicalColumns! physicalRows physicalColumns physicalBaseRowNumber physicalBaseColumnNumber characterSet contentsOfDisplay!');
export function readDisplayListItem(r: XmlReader): DisplayListItem {
  const m: Draft<DisplayListItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DisplayListItemTable)) {
      case 0:
        m.displayID = r.text();
        break;
      case 1:
        m.logicalRows = r.integer();
        break;
      case 2:
        m.logicalColumns = r.integer();
        break;
      case 3:
        if (r.hasValue()) m.physicalRows = r.integer();
        break;
      case 4:
        if (r.hasValue()) m.physicalColumns = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.physicalBaseRowNumber = r.integer();
        break;
      case 6:
        if (r.hasValue()) m.physicalBaseColumnNumber = r.integer();
        break;
      case 7:
        m.characterSet = r.enumeration(CharacterSetTable);
        break;
      case 8:
        m.contentsOfDisplay = r.text();
        break;
      default:
        return m as DisplayListItem;
    }
  }
}

export function writeDisplayListItem(w: XmlWriter, t: MemberTable, i: number, m: DisplayListItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.displayID !== undefined) s += w.text(DisplayListItemTable, 0, m.displayID);
  if (m.logicalRows === undefined) w.missing('logicalRows');
  s += w.integer(DisplayListItemTable, 1, m.logicalRows);
  if (m.logicalColumns === undefined) w.missing('logicalColumns');
  s += w.integer(DisplayListItemTable, 2, m.logicalColumns);
  if (m.physicalRows !== undefined) s += w.integer(DisplayListItemTable, 3, m.physicalRows);
  if (m.physicalColumns !== undefined) s += w.integer(DisplayListItemTable, 4, m.physicalColumns);
  if (m.physicalBaseRowNumber !== undefined) s += w.integer(DisplayListItemTable, 5, m.physicalBaseRowNumber);
  if (m.physicalBaseColumnNumber !== undefined) s += w.integer(DisplayListItemTable, 6, m.physicalBaseColumnNumber);
  if (m.characterSet !== undefined) s += w.enumeration(DisplayListItemTable, 7, m.characterSet, CharacterSetTable);
  if (m.contentsOfDisplay !== undefined) s += w.text(DisplayListItemTable, 8, m.contentsOfDisplay);
  return w.element(t, i, s, m.unknownMembers);
}

export const CharacterSetTable = new ValueTable<CharacterSet>('ascii unicode proprietary');

export const readHookswitchStatusList = (r: XmlReader): HookswitchStatusList =>
  r.list(hookswitchStatusItemItems, readHookswitchStatusItem);

export function writeHookswitchStatusList(w: XmlWriter, t: MemberTable, i: number, list: HookswitchStatusList): string {
  return w.list(t, i, list, hookswitchStatusItemItems, writeHookswitchStatusItem);
}

const HookswitchStatusItemTable = new MemberTable('hookswitch! hookswitchOnHook!');
export function readHookswitchStatusItem(r: XmlReader): HookswitchStatusItem {
  const m: Draft<HookswitchStatusItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(HookswitchStatusItemTable)) {
      case 0:
        m.hookswitch = r.text();
        break;
      case 1:
        m.hookswitchOnHook = r.boolean();
        break;
      default:
        return m as HookswitchStatusItem;
    }
  }
}

export function writeHookswitchStatusItem(w: XmlWriter, t: MemberTable, i: number, m: HookswitchStatusItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.hookswitch !== undefined) s += w.text(HookswitchStatusItemTable, 0, m.hookswitch);
  if (m.hookswitchOnHook === undefined) w.missing('hookswitchOnHook');
  s += w.boolean(HookswitchStatusItemTable, 1, m.hookswitchOnHook);
  return w.element(t, i, s, m.unknownMembers);
}

export const readLampList = (r: XmlReader): LampList =>
  r.list(lampItemItems, readLampItem);

export function writeLampList(w: XmlWriter, t: MemberTable, i: number, list: LampList): string {
  return w.list(t, i, list, lampItemItems, writeLampItem);
}

const LampItemTable = new MemberTable('lamp! lampLabel button lampColor');
export function readLampItem(r: XmlReader): LampItem {
  const m: Draft<LampItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(LampItemTable)) {
      case 0:
        m.lamp = r.text();
        break;
      case 1:
        m.lampLabel = r.text();
        break;
      case 2:
        m.button = r.text();
        break;
      case 3:
        if (r.hasValue()) m.lampColor = r.integer();
        break;
      default:
        return m as LampItem;
    }
  }
}

export function writeLampItem(w: XmlWriter, t: MemberTable, i: number, m: LampItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.lamp !== undefined) s += w.text(LampItemTable, 0, m.lamp);
  if (m.lampLabel !== undefined) s += w.text(LampItemTable, 1, m.lampLabel);
  if (m.button !== undefined) s += w.text(LampItemTable, 2, m.button);
  if (m.lampColor !== undefined) s += w.integer(LampItemTable, 3, m.lampColor);
  return w.element(t, i, s, m.unknownMembers);
}

export const readLampModeList = (r: XmlReader): LampModeList =>
  r.list(lampModeItemItems, readLampModeItem);

export function writeLampModeList(w: XmlWriter, t: MemberTable, i: number, list: LampModeList): string {
  return w.list(t, i, list, lampModeItemItems, writeLampModeItem);
}

const LampModeItemTable = new MemberTable('lamp! lampMode! lampBrightness lampColor button');
export function readLampModeItem(r: XmlReader): LampModeItem {
  const m: Draft<LampModeItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(LampModeItemTable)) {
      case 0:
        m.lamp = r.text();
        break;
      case 1:
        m.lampMode = r.integer();
        break;
      case 2:
        m.lampBrightness = r.enumeration(LampBrightnessTable);
        break;
      case 3:
        if (r.hasValue()) m.lampColor = r.integer();
        break;
      case 4:
        m.button = r.text();
        break;
      default:
        return m as LampModeItem;
    }
  }
}

export function writeLampModeItem(w: XmlWriter, t: MemberTable, i: number, m: LampModeItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.lamp !== undefined) s += w.text(LampModeItemTable, 0, m.lamp);
  if (m.lampMode === undefined) w.missing('lampMode');
  s += w.integer(LampModeItemTable, 1, m.lampMode);
  if (m.lampBrightness !== undefined) s += w.enumeration(LampModeItemTable, 2, m.lampBrightness, LampBrightnessTable);
  if (m.lampColor !== undefined) s += w.integer(LampModeItemTable, 3, m.lampColor);
  if (m.button !== undefined) s += w.text(LampModeItemTable, 4, m.button);
  return w.element(t, i, s, m.unknownMembers);
}

export const LampBrightnessTable = new ValueTable<LampBrightness>('unspecified dim bright');

export const readMicrophoneGainList = (r: XmlReader): MicrophoneGainList =>
  r.list(microphoneGainItemItems, readMicrophoneGainItem);

export function writeMicrophoneGainList(w: XmlWriter, t: MemberTable, i: number, list: MicrophoneGainList): string {
  return w.list(t, i, list, microphoneGainItemItems, writeMicrophoneGainItem);
}

const MicrophoneGainItemTable = new MemberTable('auditoryApparatus! micGainAbs');
export function readMicrophoneGainItem(r: XmlReader): MicrophoneGainItem {
  const m: Draft<MicrophoneGainItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MicrophoneGainItemTable)) {
      case 0:
        m.auditoryApparatus = r.text();
        break;
      case 1:
        if (r.hasValue()) m.micGainAbs = r.integer();
        break;
      default:
        return m as MicrophoneGainItem;
    }
  }
}

export function writeMicrophoneGainItem(w: XmlWriter, t: MemberTable, i: number, m: MicrophoneGainItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.auditoryApparatus !== undefined) s += w.text(MicrophoneGainItemTable, 0, m.auditoryApparatus);
  if (m.micGainAbs !== undefined) s += w.integer(MicrophoneGainItemTable, 1, m.micGainAbs);
  return w.element(t, i, s, m.unknownMembers);
}

export const readMicrophoneMuteList = (r: XmlReader): MicrophoneMuteList =>
  r.list(microphoneMuteItemItems, readMicrophoneMuteItem);

export function writeMicrophoneMuteList(w: XmlWriter, t: MemberTable, i: number, list: MicrophoneMuteList): string {
  return w.list(t, i, list, microphoneMuteItemItems, writeMicrophoneMuteItem);
}

const MicrophoneMuteItemTable = new MemberTable('auditoryApparatus! microphoneMuteOn!');
export function readMicrophoneMuteItem(r: XmlReader): MicrophoneMuteItem {
  const m: Draft<MicrophoneMuteItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MicrophoneMuteItemTable)) {
      case 0:
        m.auditoryApparatus = r.text();
        break;
      case 1:
        m.microphoneMuteOn = r.boolean();
        break;
      default:
        return m as MicrophoneMuteItem;
    }
  }
}

export function writeMicrophoneMuteItem(w: XmlWriter, t: MemberTable, i: number, m: MicrophoneMuteItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.auditoryApparatus !== undefined) s += w.text(MicrophoneMuteItemTable, 0, m.auditoryApparatus);
  if (m.microphoneMuteOn === undefined) w.missing('microphoneMuteOn');
  s += w.boolean(MicrophoneMuteItemTable, 1, m.microphoneMuteOn);
  return w.element(t, i, s, m.unknownMembers);
}

export const readRingerStatusList = (r: XmlReader): RingerStatusList =>
  r.list(ringerStatusItemItems, readRingerStatusItem);

export function writeRingerStatusList(w: XmlWriter, t: MemberTable, i: number, list: RingerStatusList): string {
  return w.list(t, i, list, ringerStatusItemItems, writeRingerStatusItem);
}

const RingerStatusItemTable = new MemberTable('ringer! ringMode! ringCount ringDuration@4 ringPattern ringVolAbs');
export function readRingerStatusItem(r: XmlReader): RingerStatusItem {
  const m: Draft<RingerStatusItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(RingerStatusItemTable)) {
      case 0:
        m.ringer = r.text();
        break;
      case 1:
        m.ringMode = r.enumeration(RingModeTable);
        break;
      case 2:
        if (r.hasValue()) m.ringCount = r.integer();
        break;
      case 3:
        if (r.hasValue()) m.ringDuration = r.integer();
        break;
      case 4:
        if (r.hasValue()) m.ringPattern = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.ringVolAbs = r.integer();
        break;
      default:
        return m as RingerStatusItem;
    }
  }
}

export function writeRingerStatusItem(w: XmlWriter, t: MemberTable, i: number, m: RingerStatusItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.ringer !== undefined) s += w.text(RingerStatusItemTable, 0, m.ringer);
  if (m.ringMode === undefined) w.missing('ringMode');
  s += w.enumeration(RingerStatusItemTable, 1, m.ringMode, RingModeTable);
  if (m.ringCount !== undefined) s += w.integer(RingerStatusItemTable, 2, m.ringCount);
  if (m.ringDuration !== undefined && w.allows(4, 'ringDuration')) s += w.integer(RingerStatusItemTable, 3, m.ringDuration);
  if (m.ringPattern !== undefined) s += w.integer(RingerStatusItemTable, 4, m.ringPattern);
  if (m.ringVolAbs !== undefined) s += w.integer(RingerStatusItemTable, 5, m.ringVolAbs);
  return w.element(t, i, s, m.unknownMembers);
}

export const RingModeTable = new ValueTable<RingMode>('ringing notRinging');

export const readSpeakerMuteList = (r: XmlReader): SpeakerMuteList =>
  r.list(speakerMuteItemItems, readSpeakerMuteItem);

export function writeSpeakerMuteList(w: XmlWriter, t: MemberTable, i: number, list: SpeakerMuteList): string {
  return w.list(t, i, list, speakerMuteItemItems, writeSpeakerMuteItem);
}

const SpeakerMuteItemTable = new MemberTable('auditoryApparatus! speakerMuteOn!');
export function readSpeakerMuteItem(r: XmlReader): SpeakerMuteItem {
  const m: Draft<SpeakerMuteItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(SpeakerMuteItemTable)) {
      case 0:
        m.auditoryApparatus = r.text();
        break;
      case 1:
        m.speakerMuteOn = r.boolean();
        break;
      default:
        return m as SpeakerMuteItem;
    }
  }
}

export function writeSpeakerMuteItem(w: XmlWriter, t: MemberTable, i: number, m: SpeakerMuteItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.auditoryApparatus !== undefined) s += w.text(SpeakerMuteItemTable, 0, m.auditoryApparatus);
  if (m.speakerMuteOn === undefined) w.missing('speakerMuteOn');
  s += w.boolean(SpeakerMuteItemTable, 1, m.speakerMuteOn);
  return w.element(t, i, s, m.unknownMembers);
}

export const readSpeakerVolumeList = (r: XmlReader): SpeakerVolumeList =>
  r.list(speakerVolumeItemItems, readSpeakerVolumeItem);

export function writeSpeakerVolumeList(w: XmlWriter, t: MemberTable, i: number, list: SpeakerVolumeList): string {
  return w.list(t, i, list, speakerVolumeItemItems, writeSpeakerVolumeItem);
}

const SpeakerVolumeItemTable = new MemberTable('auditoryApparatus! speakerVolAbs');
export function readSpeakerVolumeItem(r: XmlReader): SpeakerVolumeItem {
  const m: Draft<SpeakerVolumeItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(SpeakerVolumeItemTable)) {
      case 0:
        m.auditoryApparatus = r.text();
        break;
      case 1:
        if (r.hasValue()) m.speakerVolAbs = r.integer();
        break;
      default:
        return m as SpeakerVolumeItem;
    }
  }
}

export function writeSpeakerVolumeItem(w: XmlWriter, t: MemberTable, i: number, m: SpeakerVolumeItem): string {
  w.enter(t, i, m);
  let s = '';
  if (m.auditoryApparatus !== undefined) s += w.text(SpeakerVolumeItemTable, 0, m.auditoryApparatus);
  if (m.speakerVolAbs !== undefined) s += w.integer(SpeakerVolumeItemTable, 1, m.speakerVolAbs);
  return w.element(t, i, s, m.unknownMembers);
}

const MicrophoneGainTable = new MemberTable('micGainAbs micGainInc');
export function readMicrophoneGain(r: XmlReader): MicrophoneGain {
  r.enterChoice();
  switch (r.member(MicrophoneGainTable)) {
    case 0:
      return r.chosen(MicrophoneGainTable, { micGainAbs: r.integer() });
    case 1:
      return r.chosen(MicrophoneGainTable, { micGainInc: r.enumeration(MicGainIncTable) });
    default:
      return r.noneChosen();
  }
}

export function writeMicrophoneGain(w: XmlWriter, t: MemberTable, i: number, v: MicrophoneGain): string {
  w.enter(t, i, v);
  let s = '';
  if (v.micGainAbs !== undefined) s = w.integer(MicrophoneGainTable, 0, v.micGainAbs);
  else if (v.micGainInc !== undefined) s = w.enumeration(MicrophoneGainTable, 1, v.micGainInc, MicGainIncTable);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
}

export const MicGainIncTable = new ValueTable<MicGainInc>('increment decrement');

const ButtonPressTable = new MemberTable('device! button! extensions');
export function readButtonPress(r: XmlReader, m: Draft<ButtonPress>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ButtonPressTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.button = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeButtonPress(w: XmlWriter, t: MemberTable, m: ButtonPress): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, ButtonPressTable, 0, m.device);
  if (m.button !== undefined) s += w.text(ButtonPressTable, 1, m.button);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, ButtonPressTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetAuditoryApparatusInformationTable = new MemberTable('device! auditoryApparatus=auditorityApparatus extensions');
export function readGetAuditoryApparatusInformation(r: XmlReader, m: Draft<GetAuditoryApparatusInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetAuditoryApparatusInformationTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetAuditoryApparatusInformation(w: XmlWriter, t: MemberTable, m: GetAuditoryApparatusInformation): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetAuditoryApparatusInformationTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(GetAuditoryApparatusInformationTable, 1, m.auditoryApparatus);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetAuditoryApparatusInformationTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetAuditoryApparatusInformationResponseTable = new MemberTable('auditoryApparatusList! extensions');
export function readGetAuditoryApparatusInformationResponse(r: XmlReader, m: Draft<GetAuditoryApparatusInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetAuditoryApparatusInformationResponseTable)) {
      case 0:
        m.auditoryApparatusList = readAuditoryApparatusList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetAuditoryApparatusInformationResponse(w: XmlWriter, t: MemberTable, m: GetAuditoryApparatusInformationResponse): string {
  let s = '';
  if (m.auditoryApparatusList !== undefined) s += writeAuditoryApparatusList(w, GetAuditoryApparatusInformationResponseTable, 0, m.auditoryApparatusList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetAuditoryApparatusInformationResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetButtonInformationTable = new MemberTable('device! button extensions');
export function readGetButtonInformation(r: XmlReader, m: Draft<GetButtonInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetButtonInformationTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.button = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetButtonInformation(w: XmlWriter, t: MemberTable, m: GetButtonInformation): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetButtonInformationTable, 0, m.device);
  if (m.button !== undefined) s += w.text(GetButtonInformationTable, 1, m.button);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetButtonInformationTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetButtonInformationResponseTable = new MemberTable('buttonList! extensions');
export function readGetButtonInformationResponse(r: XmlReader, m: Draft<GetButtonInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetButtonInformationResponseTable)) {
      case 0:
        m.buttonList = readButtonList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetButtonInformationResponse(w: XmlWriter, t: MemberTable, m: GetButtonInformationResponse): string {
  let s = '';
  if (m.buttonList !== undefined) s += writeButtonList(w, GetButtonInformationResponseTable, 0, m.buttonList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetButtonInformationResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetDisplayTable = new MemberTable('device! display extensions');
export function readGetDisplay(r: XmlReader, m: Draft<GetDisplay>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetDisplayTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.display = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetDisplay(w: XmlWriter, t: MemberTable, m: GetDisplay): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetDisplayTable, 0, m.device);
  if (m.display !== undefined) s += w.text(GetDisplayTable, 1, m.display);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetDisplayTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetDisplayResponseTable = new MemberTable('displayList! extensions');
export function readGetDisplayResponse(r: XmlReader, m: Draft<GetDisplayResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetDisplayResponseTable)) {
      case 0:
        m.displayList = readDisplayList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetDisplayResponse(w: XmlWriter, t: MemberTable, m: GetDisplayResponse): string {
  let s = '';
  if (m.displayList !== undefined) s += writeDisplayList(w, GetDisplayResponseTable, 0, m.displayList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetDisplayResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetHookswitchStatusTable = new MemberTable('device! hookswitch extensions');
export function readGetHookswitchStatus(r: XmlReader, m: Draft<GetHookswitchStatus>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetHookswitchStatusTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.hookswitch = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetHookswitchStatus(w: XmlWriter, t: MemberTable, m: GetHookswitchStatus): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetHookswitchStatusTable, 0, m.device);
  if (m.hookswitch !== undefined) s += w.text(GetHookswitchStatusTable, 1, m.hookswitch);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetHookswitchStatusTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetHookswitchStatusResponseTable = new MemberTable('hookswitchStatusList! extensions');
export function readGetHookswitchStatusResponse(r: XmlReader, m: Draft<GetHookswitchStatusResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetHookswitchStatusResponseTable)) {
      case 0:
        m.hookswitchStatusList = readHookswitchStatusList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetHookswitchStatusResponse(w: XmlWriter, t: MemberTable, m: GetHookswitchStatusResponse): string {
  let s = '';
  if (m.hookswitchStatusList !== undefined) s += writeHookswitchStatusList(w, GetHookswitchStatusResponseTable, 0, m.hookswitchStatusList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetHookswitchStatusResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetLampInformationTable = new MemberTable('device! lamp extensions');
export function readGetLampInformation(r: XmlReader, m: Draft<GetLampInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLampInformationTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.lamp = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLampInformation(w: XmlWriter, t: MemberTable, m: GetLampInformation): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetLampInformationTable, 0, m.device);
  if (m.lamp !== undefined) s += w.text(GetLampInformationTable, 1, m.lamp);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetLampInformationTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetLampInformationResponseTable = new MemberTable('lampList! extensions');
export function readGetLampInformationResponse(r: XmlReader, m: Draft<GetLampInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLampInformationResponseTable)) {
      case 0:
        m.lampList = readLampList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLampInformationResponse(w: XmlWriter, t: MemberTable, m: GetLampInformationResponse): string {
  let s = '';
  if (m.lampList !== undefined) s += writeLampList(w, GetLampInformationResponseTable, 0, m.lampList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetLampInformationResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetLampModeTable = new MemberTable('device! lamp extensions');
export function readGetLampMode(r: XmlReader, m: Draft<GetLampMode>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLampModeTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.lamp = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLampMode(w: XmlWriter, t: MemberTable, m: GetLampMode): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetLampModeTable, 0, m.device);
  if (m.lamp !== undefined) s += w.text(GetLampModeTable, 1, m.lamp);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetLampModeTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetLampModeResponseTable = new MemberTable('lampModeList! lamp extensions');
export function readGetLampModeResponse(r: XmlReader, m: Draft<GetLampModeResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLampModeResponseTable)) {
      case 0:
        m.lampModeList = readLampModeList(r);
        break;
      case 1:
        m.lamp = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLampModeResponse(w: XmlWriter, t: MemberTable, m: GetLampModeResponse): string {
  let s = '';
  if (m.lampModeList !== undefined) s += writeLampModeList(w, GetLampModeResponseTable, 0, m.lampModeList);
  if (m.lamp !== undefined) s += w.text(GetLampModeResponseTable, 1, m.lamp);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetLampModeResponseTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetMessageWaitingIndicatorTable = new MemberTable('device! extensions');
export function readGetMessageWaitingIndicator(r: XmlReader, m: Draft<GetMessageWaitingIndicator>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetMessageWaitingIndicatorTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetMessageWaitingIndicator(w: XmlWriter, t: MemberTable, m: GetMessageWaitingIndicator): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetMessageWaitingIndicatorTable, 0, m.device);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetMessageWaitingIndicatorTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetMessageWaitingIndicatorResponseTable = new MemberTable('messageWaitingOn! deviceForMessage lampIsPresent extensions');
export function readGetMessageWaitingIndicatorResponse(r: XmlReader, m: Draft<GetMessageWaitingIndicatorResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetMessageWaitingIndicatorResponseTable)) {
      case 0:
        m.messageWaitingOn = r.boolean();
        break;
      case 1:
        m.deviceForMessage = readDeviceID(r);
        break;
      case 2:
        if (r.hasValue()) m.lampIsPresent = r.boolean();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetMessageWaitingIndicatorResponse(w: XmlWriter, t: MemberTable, m: GetMessageWaitingIndicatorResponse): string {
  let s = '';
  if (m.messageWaitingOn === undefined) w.missing('messageWaitingOn');
  s += w.boolean(GetMessageWaitingIndicatorResponseTable, 0, m.messageWaitingOn);
  if (m.deviceForMessage !== undefined) s += writeDeviceID(w, GetMessageWaitingIndicatorResponseTable, 1, m.deviceForMessage);
  if (m.lampIsPresent !== undefined) s += w.boolean(GetMessageWaitingIndicatorResponseTable, 2, m.lampIsPresent);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetMessageWaitingIndicatorResponseTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetMicrophoneGainTable = new MemberTable('device! auditoryApparatus extensions');
export function readGetMicrophoneGain(r: XmlReader, m: Draft<GetMicrophoneGain>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetMicrophoneGainTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetMicrophoneGain(w: XmlWriter, t: MemberTable, m: GetMicrophoneGain): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetMicrophoneGainTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(GetMicrophoneGainTable, 1, m.auditoryApparatus);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetMicrophoneGainTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetMicrophoneGainResponseTable = new MemberTable('microphoneGainList! extensions');
export function readGetMicrophoneGainResponse(r: XmlReader, m: Draft<GetMicrophoneGainResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetMicrophoneGainResponseTable)) {
      case 0:
        m.microphoneGainList = readMicrophoneGainList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetMicrophoneGainResponse(w: XmlWriter, t: MemberTable, m: GetMicrophoneGainResponse): string {
  let s = '';
  if (m.microphoneGainList !== undefined) s += writeMicrophoneGainList(w, GetMicrophoneGainResponseTable, 0, m.microphoneGainList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetMicrophoneGainResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetMicrophoneMuteTable = new MemberTable('device! auditoryApparatus extensions');
export function readGetMicrophoneMute(r: XmlReader, m: Draft<GetMicrophoneMute>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetMicrophoneMuteTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetMicrophoneMute(w: XmlWriter, t: MemberTable, m: GetMicrophoneMute): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetMicrophoneMuteTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(GetMicrophoneMuteTable, 1, m.auditoryApparatus);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetMicrophoneMuteTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetMicrophoneMuteResponseTable = new MemberTable('microphoneMuteList! extensions');
export function readGetMicrophoneMuteResponse(r: XmlReader, m: Draft<GetMicrophoneMuteResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetMicrophoneMuteResponseTable)) {
      case 0:
        m.microphoneMuteList = readMicrophoneMuteList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetMicrophoneMuteResponse(w: XmlWriter, t: MemberTable, m: GetMicrophoneMuteResponse): string {
  let s = '';
  if (m.microphoneMuteList !== undefined) s += writeMicrophoneMuteList(w, GetMicrophoneMuteResponseTable, 0, m.microphoneMuteList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetMicrophoneMuteResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetRingerStatusTable = new MemberTable('device! ringer extensions');
export function readGetRingerStatus(r: XmlReader, m: Draft<GetRingerStatus>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetRingerStatusTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.ringer = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetRingerStatus(w: XmlWriter, t: MemberTable, m: GetRingerStatus): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetRingerStatusTable, 0, m.device);
  if (m.ringer !== undefined) s += w.text(GetRingerStatusTable, 1, m.ringer);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetRingerStatusTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetRingerStatusResponseTable = new MemberTable('ringerStatusList! extensions');
export function readGetRingerStatusResponse(r: XmlReader, m: Draft<GetRingerStatusResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetRingerStatusResponseTable)) {
      case 0:
        m.ringerStatusList = readRingerStatusList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetRingerStatusResponse(w: XmlWriter, t: MemberTable, m: GetRingerStatusResponse): string {
  let s = '';
  if (m.ringerStatusList !== undefined) s += writeRingerStatusList(w, GetRingerStatusResponseTable, 0, m.ringerStatusList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetRingerStatusResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetSpeakerMuteTable = new MemberTable('device! auditoryApparatus extensions');
export function readGetSpeakerMute(r: XmlReader, m: Draft<GetSpeakerMute>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetSpeakerMuteTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetSpeakerMute(w: XmlWriter, t: MemberTable, m: GetSpeakerMute): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetSpeakerMuteTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(GetSpeakerMuteTable, 1, m.auditoryApparatus);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetSpeakerMuteTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetSpeakerMuteResponseTable = new MemberTable('speakerMuteList! extensions');
export function readGetSpeakerMuteResponse(r: XmlReader, m: Draft<GetSpeakerMuteResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetSpeakerMuteResponseTable)) {
      case 0:
        m.speakerMuteList = readSpeakerMuteList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetSpeakerMuteResponse(w: XmlWriter, t: MemberTable, m: GetSpeakerMuteResponse): string {
  let s = '';
  if (m.speakerMuteList !== undefined) s += writeSpeakerMuteList(w, GetSpeakerMuteResponseTable, 0, m.speakerMuteList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetSpeakerMuteResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetSpeakerVolumeTable = new MemberTable('device! auditoryApparatus extensions');
export function readGetSpeakerVolume(r: XmlReader, m: Draft<GetSpeakerVolume>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetSpeakerVolumeTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetSpeakerVolume(w: XmlWriter, t: MemberTable, m: GetSpeakerVolume): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, GetSpeakerVolumeTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(GetSpeakerVolumeTable, 1, m.auditoryApparatus);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetSpeakerVolumeTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GetSpeakerVolumeResponseTable = new MemberTable('speakerVolumeList! extensions');
export function readGetSpeakerVolumeResponse(r: XmlReader, m: Draft<GetSpeakerVolumeResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetSpeakerVolumeResponseTable)) {
      case 0:
        m.speakerVolumeList = readSpeakerVolumeList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetSpeakerVolumeResponse(w: XmlWriter, t: MemberTable, m: GetSpeakerVolumeResponse): string {
  let s = '';
  if (m.speakerVolumeList !== undefined) s += writeSpeakerVolumeList(w, GetSpeakerVolumeResponseTable, 0, m.speakerVolumeList);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GetSpeakerVolumeResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetButtonInformationTable = new MemberTable('device! button! buttonLabel buttonAssociatedNumber extensions');
export function readSetButtonInformation(r: XmlReader, m: Draft<SetButtonInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetButtonInformationTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.button = r.text();
        break;
      case 2:
        m.buttonLabel = r.text();
        break;
      case 3:
        m.buttonAssociatedNumber = readDeviceID(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetButtonInformation(w: XmlWriter, t: MemberTable, m: SetButtonInformation): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetButtonInformationTable, 0, m.device);
  if (m.button !== undefined) s += w.text(SetButtonInformationTable, 1, m.button);
  if (m.buttonLabel !== undefined) s += w.text(SetButtonInformationTable, 2, m.buttonLabel);
  if (m.buttonAssociatedNumber !== undefined) s += writeDeviceID(w, SetButtonInformationTable, 3, m.buttonAssociatedNumber);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetButtonInformationTable, 4, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetDisplayTable = new MemberTable('device! display physicalBaseRowNumber physicalBaseColumnNumber contentsOfDisplay! offset characterSet@6 extensions');
export function readSetDisplay(r: XmlReader, m: Draft<SetDisplay>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetDisplayTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.display = r.text();
        break;
      case 2:
        if (r.hasValue()) m.physicalBaseRowNumber = r.integer();
        break;
      case 3:
        if (r.hasValue()) m.physicalBaseColumnNumber = r.integer();
        break;
      case 4:
        m.contentsOfDisplay = r.text();
        break;
      case 5:
        if (r.hasValue()) m.offset = r.integer();
        break;
      case 6:
        m.characterSet = r.enumeration(CharacterSetTable);
        break;
      case 7:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetDisplay(w: XmlWriter, t: MemberTable, m: SetDisplay): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetDisplayTable, 0, m.device);
  if (m.display !== undefined) s += w.text(SetDisplayTable, 1, m.display);
  if (m.physicalBaseRowNumber !== undefined) s += w.integer(SetDisplayTable, 2, m.physicalBaseRowNumber);
  if (m.physicalBaseColumnNumber !== undefined) s += w.integer(SetDisplayTable, 3, m.physicalBaseColumnNumber);
  if (m.contentsOfDisplay !== undefined) s += w.text(SetDisplayTable, 4, m.contentsOfDisplay);
  if (m.offset !== undefined) s += w.integer(SetDisplayTable, 5, m.offset);
  if (m.characterSet !== undefined && w.allows(6, 'characterSet')) s += w.enumeration(SetDisplayTable, 6, m.characterSet, CharacterSetTable);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetDisplayTable, 7, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetHookswitchStatusTable = new MemberTable('device! hookswitch! hookswitchOnhook! extensions');
export function readSetHookswitchStatus(r: XmlReader, m: Draft<SetHookswitchStatus>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetHookswitchStatusTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.hookswitch = r.text();
        break;
      case 2:
        m.hookswitchOnhook = r.boolean();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetHookswitchStatus(w: XmlWriter, t: MemberTable, m: SetHookswitchStatus): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetHookswitchStatusTable, 0, m.device);
  if (m.hookswitch !== undefined) s += w.text(SetHookswitchStatusTable, 1, m.hookswitch);
  if (m.hookswitchOnhook === undefined) w.missing('hookswitchOnhook');
  s += w.boolean(SetHookswitchStatusTable, 2, m.hookswitchOnhook);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetHookswitchStatusTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetLampModeTable = new MemberTable('device! lamp! lampMode<3:LampMode! lampBrightness lampColor extensions');
export function readSetLampMode(r: XmlReader, m: Draft<SetLampMode>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetLampModeTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.lamp = r.text();
        break;
      case 2:
        m.lampMode = r.integer();
        break;
      case 3:
        m.lampBrightness = r.enumeration(LampBrightnessTable);
        break;
      case 4:
        if (r.hasValue()) m.lampColor = r.integer();
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetLampMode(w: XmlWriter, t: MemberTable, m: SetLampMode): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetLampModeTable, 0, m.device);
  if (m.lamp !== undefined) s += w.text(SetLampModeTable, 1, m.lamp);
  if (m.lampMode === undefined) w.missing('lampMode');
  s += w.integer(SetLampModeTable, 2, m.lampMode);
  if (m.lampBrightness !== undefined) s += w.enumeration(SetLampModeTable, 3, m.lampBrightness, LampBrightnessTable);
  if (m.lampColor !== undefined) s += w.integer(SetLampModeTable, 4, m.lampColor);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetLampModeTable, 5, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetMessageWaitingIndicatorTable = new MemberTable('device! messageWaitingOn! deviceForMessage extensions');
export function readSetMessageWaitingIndicator(r: XmlReader, m: Draft<SetMessageWaitingIndicator>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetMessageWaitingIndicatorTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.messageWaitingOn = r.boolean();
        break;
      case 2:
        m.deviceForMessage = readDeviceID(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetMessageWaitingIndicator(w: XmlWriter, t: MemberTable, m: SetMessageWaitingIndicator): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetMessageWaitingIndicatorTable, 0, m.device);
  if (m.messageWaitingOn === undefined) w.missing('messageWaitingOn');
  s += w.boolean(SetMessageWaitingIndicatorTable, 1, m.messageWaitingOn);
  if (m.deviceForMessage !== undefined) s += writeDeviceID(w, SetMessageWaitingIndicatorTable, 2, m.deviceForMessage);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetMessageWaitingIndicatorTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetMicrophoneGainTable = new MemberTable('device! auditoryApparatus! microphoneGain! extensions');
export function readSetMicrophoneGain(r: XmlReader, m: Draft<SetMicrophoneGain>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetMicrophoneGainTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.microphoneGain = readMicrophoneGain(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetMicrophoneGain(w: XmlWriter, t: MemberTable, m: SetMicrophoneGain): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetMicrophoneGainTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(SetMicrophoneGainTable, 1, m.auditoryApparatus);
  if (m.microphoneGain !== undefined) s += writeMicrophoneGain(w, SetMicrophoneGainTable, 2, m.microphoneGain);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetMicrophoneGainTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetMicrophoneMuteTable = new MemberTable('device! auditoryApparatus! microphoneMuteOn! extensions');
export function readSetMicrophoneMute(r: XmlReader, m: Draft<SetMicrophoneMute>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetMicrophoneMuteTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.microphoneMuteOn = r.boolean();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetMicrophoneMute(w: XmlWriter, t: MemberTable, m: SetMicrophoneMute): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetMicrophoneMuteTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(SetMicrophoneMuteTable, 1, m.auditoryApparatus);
  if (m.microphoneMuteOn === undefined) w.missing('microphoneMuteOn');
  s += w.boolean(SetMicrophoneMuteTable, 2, m.microphoneMuteOn);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetMicrophoneMuteTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetRingerStatusTable = new MemberTable('device! ringer! ringMode ringPattern ringVolume extensions');
export function readSetRingerStatus(r: XmlReader, m: Draft<SetRingerStatus>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetRingerStatusTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.ringer = r.text();
        break;
      case 2:
        m.ringMode = r.enumeration(RingModeTable);
        break;
      case 3:
        if (r.hasValue()) m.ringPattern = r.integer();
        break;
      case 4:
        m.ringVolume = readVolume(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetRingerStatus(w: XmlWriter, t: MemberTable, m: SetRingerStatus): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetRingerStatusTable, 0, m.device);
  if (m.ringer !== undefined) s += w.text(SetRingerStatusTable, 1, m.ringer);
  if (m.ringMode !== undefined) s += w.enumeration(SetRingerStatusTable, 2, m.ringMode, RingModeTable);
  if (m.ringPattern !== undefined) s += w.integer(SetRingerStatusTable, 3, m.ringPattern);
  if (m.ringVolume !== undefined) s += writeVolume(w, SetRingerStatusTable, 4, m.ringVolume);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetRingerStatusTable, 5, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetSpeakerMuteTable = new MemberTable('device! auditoryApparatus! speakerMuteOn! extensions');
export function readSetSpeakerMute(r: XmlReader, m: Draft<SetSpeakerMute>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetSpeakerMuteTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.speakerMuteOn = r.boolean();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetSpeakerMute(w: XmlWriter, t: MemberTable, m: SetSpeakerMute): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetSpeakerMuteTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(SetSpeakerMuteTable, 1, m.auditoryApparatus);
  if (m.speakerMuteOn === undefined) w.missing('speakerMuteOn');
  s += w.boolean(SetSpeakerMuteTable, 2, m.speakerMuteOn);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetSpeakerMuteTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SetSpeakerVolumeTable = new MemberTable('device! auditoryApparatus! speakerVolume! extensions');
export function readSetSpeakerVolume(r: XmlReader, m: Draft<SetSpeakerVolume>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetSpeakerVolumeTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.auditoryApparatus = r.text();
        break;
      case 2:
        m.speakerVolume = readVolume(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetSpeakerVolume(w: XmlWriter, t: MemberTable, m: SetSpeakerVolume): string {
  let s = '';
  if (m.device !== undefined) s += writeDeviceID(w, SetSpeakerVolumeTable, 0, m.device);
  if (m.auditoryApparatus !== undefined) s += w.text(SetSpeakerVolumeTable, 1, m.auditoryApparatus);
  if (m.speakerVolume !== undefined) s += writeVolume(w, SetSpeakerVolumeTable, 2, m.speakerVolume);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SetSpeakerVolumeTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ButtonInformationEventTable = new MemberTable('monitorCrossRefID! device! button! buttonLabel buttonAssociatedNumber buttonPressIndicator extensions');
export function readButtonInformationEvent(r: XmlReader, m: Draft<ButtonInformationEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ButtonInformationEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.button = r.text();
        break;
      case 3:
        m.buttonLabel = r.text();
        break;
      case 4:
        m.buttonAssociatedNumber = readDeviceID(r);
        break;
      case 5:
        if (r.hasValue()) m.buttonPressIndicator = r.boolean();
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeButtonInformationEvent(w: XmlWriter, t: MemberTable, m: ButtonInformationEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(ButtonInformationEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) s += writeCallingDeviceID(w, ButtonInformationEventTable, 1, m.device);
  if (m.button !== undefined) s += w.text(ButtonInformationEventTable, 2, m.button);
  if (m.buttonLabel !== undefined) s += w.text(ButtonInformationEventTable, 3, m.buttonLabel);
  if (m.buttonAssociatedNumber !== undefined) s += writeDeviceID(w, ButtonInformationEventTable, 4, m.buttonAssociatedNumber);
  if (m.buttonPressIndicator !== undefined) s += w.boolean(ButtonInformationEventTable, 5, m.buttonPressIndicator);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, ButtonInformationEventTable, 6, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ButtonPressEventTable = new MemberTable('monitorCrossRefID! device! button! buttonLabel buttonAssociatedNumber extensions');
export function readButtonPressEvent(r: XmlReader, m: Draft<ButtonPressEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ButtonPressEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.button = r.text();
        break;
      case 3:
        m.buttonLabel = r.text();
        break;
      case 4:
        m.buttonAssociatedNumber = readDeviceID(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeButtonPressEvent(w: XmlWriter, t: MemberTable, m: ButtonPressEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(ButtonPressEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) s += writeCallingDeviceID(w, ButtonPressEventTable, 1, m.device);
  if (m.button !== undefined) s += w.text(ButtonPressEventTable, 2, m.button);
  if (m.buttonLabel !== undefined) s += w.text(ButtonPressEventTable, 3, m.buttonLabel);
  if (m.buttonAssociatedNumber !== undefined) s += writeDeviceID(w, ButtonPressEventTable, 4, m.buttonAssociatedNumber);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, ButtonPressEventTable, 5, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const DisplayUpdatedEventTable = new MemberTable('monitorCrossRefID! device! displayID logicalRows! logicalColumns! physicalRows physicalColumns physicalBaseRowNumber physicalBaseColumnNumber characterSet contentsOfDisplay! extensions');
export function readDisplayUpdatedEvent(r: XmlReader, m: Draft<DisplayUpdatedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DisplayUpdatedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.displayID = r.text();
        break;
      case 3:
        m.logicalRows = r.integer();
        break;
      case 4:
        m.logicalColumns = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.physicalRows = r.integer();
        break;
      case 6:
        if (r.hasValue()) m.physicalColumns = r.integer();
        break;
      case 7:
        if (r.hasValue()) m.physicalBaseRowNumber = r.integer();
        break;
      case 8:
        if (r.hasValue()) m.physicalBaseColumnNumber = r.integer();
        break;
      case 9:
        m.characterSet = r.enumeration(CharacterSetTable);
        break;
      case 10:
        m.contentsOfDisplay = r.text();
        break;
      case 11:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDisplayUpdatedEvent(w: XmlWriter, t: MemberTable, m: DisplayUpdatedEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(DisplayUpdatedEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) s += writeCallingDeviceID(w, DisplayUpdatedEventTable, 1, m.device);
  if (m.displayID !== undefined) s += w.text(DisplayUpdatedEventTable, 2, m.displayID);
  if (m.logicalRows === undefined) w.missing('logicalRows');
  s += w.integer(DisplayUpdatedEventTable, 3, m.logicalRows);
  if (m.logicalColumns === undefined) w.missing('logicalColumns');
  s += w.integer(DisplayUpdatedEventTable, 4, m.logicalColumns);
  if (m.physicalRows !== undefined) s += w.integer(DisplayUpdatedEventTable, 5, m.physicalRows);
  if (m.physicalColumns !== undefined) s += w.integer(DisplayUpdatedEventTable, 6, m.physicalColumns);
  if (m.physicalBaseRowNumber !== undefined) s += w.integer(DisplayUpdatedEventTable, 7, m.physicalBaseRowNumber);
  if (m.physicalBaseColumnNumber !== undefined) s += w.integer(DisplayUpdatedEventTable, 8, m.physicalBaseColumnNumber);
  if (m.characterSet !== undefined) s += w.enumeration(DisplayUpdatedEventTable, 9, m.characterSet, CharacterSetTable);
  if (m.contentsOfDisplay !== undefined) s += w.text(DisplayUpdatedEventTable, 10, m.contentsOfDisplay);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, DisplayUpdatedEventTable, 11, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const HookswitchEventTable = new MemberTable('monitorCrossRefID! device! hookswitch! hookswitchOnHook! extensions');
export function readHookswitchEvent(r: XmlReader, m: Draft<HookswitchEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(HookswitchEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.hookswitch = r.text();
        break;
      case 3:
        m.hookswitchOnHook = r.boolean();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeHookswitchEvent(w: XmlWriter, t: MemberTable, m: HookswitchEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(HookswitchEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) s += writeCallingDeviceID(w, HookswitchEventTable, 1, m.device);
  if (m.hookswitch !== undefined) s += w.text(HookswitchEventTable, 2, m.hookswitch);
  if (m.hookswitchOnHook === undefined) w.missing('hookswitchOnHook');
  s += w.boolean(HookswitchEventTable, 3, m.hookswitchOnHook);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, HookswitchEventTable, 4, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const LampModeEventTable = new MemberTable('monitorCrossRefID! device! lamp! lampLabel lampMode! lampBrightness lampColor extensions');
export function readLampModeEvent(r: XmlReader, m: Draft<LampModeEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(LampModeEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.lamp = r.text();
        break;
      case 3:
        m.lampLabel = r.text();
        break;
      case 4:
        m.lampMode = r.integer();
        break;
      case 5:
        m.lampBrightness = r.enumeration(LampBrightnessTable);
        break;
      case 6:
        if (r.hasValue()) m.lampColor = r.integer();
        break;
      case 7:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeLampModeEvent(w: XmlWriter, t: MemberTable, m: LampModeEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(LampModeEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) s += writeCallingDeviceID(w, LampModeEventTable, 1, m.device);
  if (m.lamp !== undefined) s += w.text(LampModeEventTable, 2, m.lamp);
  if (m.lampLabel !== undefined) s += w.text(LampModeEventTable, 3, m.lampLabel);
  if (m.lampMode === undefined) w.missing('lampMode');
  s += w.integer(LampModeEventTable, 4, m.lampMode);
  if (m.lampBrightness !== undefined) s += w.enumeration(LampModeEventTable, 5, m.lampBrightness, LampBrightnessTable);
  if (m.lampColor !== undefined) s += w.integer(LampModeEventTable, 6, m.lampColor);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, LampModeEventTable, 7, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const MessageWaitingEventTable = new MemberTable('monitorCrossRefID! targetDevice! deviceForMessage messageWaitingOn! extensions');
export function readMessageWaitingEvent(r: XmlReader, m: Draft<MessageWaitingEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MessageWaitingEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.targetDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.deviceForMessage = readDeviceID(r);
        break;
      case 3:
        m.messageWaitingOn = r.boolean();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMessageWaitingEvent(w: XmlWriter, t: MemberTable, m: MessageWaitingEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(MessageWaitingEventTable, 0, m.monitorCrossRefID);
  if (m.targetDevice !== undefined) s += writeCallingDeviceID(w, MessageWaitingEventTable, 1, m.targetDevice);
  if (m.deviceForMessage !== undefined) s += writeDeviceID(w, MessageWaitingEventTable, 2, m.deviceForMessage);
  if (m.messageWaitingOn === undefined) w.missing('messageWaitingOn');
  s += w.boolean(MessageWaitingEventTable, 3, m.messageWaitingOn);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, MessageWaitingEventTable, 4, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const MicrophoneGainEventTable = new MemberTable('monitorCrossRefID! invokingDevice! auditoryApparatus! microphoneGain! extensions');
export function readMicrophoneGainEvent(r: XmlReader, m: Draft<MicrophoneGainEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MicrophoneGainEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.invokingDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.auditoryApparatus = r.text();
        break;
      case 3:
        m.microphoneGain = readMicrophoneGain(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMicrophoneGainEvent(w: XmlWriter, t: MemberTable, m: MicrophoneGainEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(MicrophoneGainEventTable, 0, m.monitorCrossRefID);
  if (m.invokingDevice !== undefined) s += writeCallingDeviceID(w, MicrophoneGainEventTable, 1, m.invokingDevice);
  if (m.auditoryApparatus !== undefined) s += w.text(MicrophoneGainEventTable, 2, m.auditoryApparatus);
  if (m.microphoneGain !== undefined) s += writeMicrophoneGain(w, MicrophoneGainEventTable, 3, m.microphoneGain);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, MicrophoneGainEventTable, 4, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const MicrophoneMuteEventTable = new MemberTable('monitorCrossRefID! invokingDevice! auditoryApparatus! microphoneMuteOn! extensions');
export function readMicrophoneMuteEvent(r: XmlReader, m: Draft<MicrophoneMuteEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MicrophoneMuteEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.invokingDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.auditoryApparatus = r.text();
        break;
      case 3:
        m.microphoneMuteOn = r.boolean();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMicrophoneMuteEvent(w: XmlWriter, t: MemberTable, m: MicrophoneMuteEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(MicrophoneMuteEventTable, 0, m.monitorCrossRefID);
  if (m.invokingDevice !== undefined) s += writeCallingDeviceID(w, MicrophoneMuteEventTable, 1, m.invokingDevice);
  if (m.auditoryApparatus !== undefined) s += w.text(MicrophoneMuteEventTable, 2, m.auditoryApparatus);
  if (m.microphoneMuteOn === undefined) w.missing('microphoneMuteOn');
  s += w.boolean(MicrophoneMuteEventTable, 3, m.microphoneMuteOn);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, MicrophoneMuteEventTable, 4, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const RingerStatusEventTable = new MemberTable('monitorCrossRefID! device! ringer! ringMode! ringCount ringDuration@4 ringPattern ringVolume extensions');
export function readRingerStatusEvent(r: XmlReader, m: Draft<RingerStatusEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RingerStatusEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.ringer = r.text();
        break;
      case 3:
        m.ringMode = r.enumeration(RingModeTable);
        break;
      case 4:
        if (r.hasValue()) m.ringCount = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.ringDuration = r.integer();
        break;
      case 6:
        if (r.hasValue()) m.ringPattern = r.integer();
        break;
      case 7:
        m.ringVolume = readVolume(r);
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRingerStatusEvent(w: XmlWriter, t: MemberTable, m: RingerStatusEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(RingerStatusEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) s += writeCallingDeviceID(w, RingerStatusEventTable, 1, m.device);
  if (m.ringer !== undefined) s += w.text(RingerStatusEventTable, 2, m.ringer);
  if (m.ringMode === undefined) w.missing('ringMode');
  s += w.enumeration(RingerStatusEventTable, 3, m.ringMode, RingModeTable);
  if (m.ringCount !== undefined) s += w.integer(RingerStatusEventTable, 4, m.ringCount);
  if (m.ringDuration !== undefined && w.allows(4, 'ringDuration')) s += w.integer(RingerStatusEventTable, 5, m.ringDuration);
  if (m.ringPattern !== undefined) s += w.integer(RingerStatusEventTable, 6, m.ringPattern);
  if (m.ringVolume !== undefined) s += writeVolume(w, RingerStatusEventTable, 7, m.ringVolume);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, RingerStatusEventTable, 8, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SpeakerMuteEventTable = new MemberTable('monitorCrossRefID! invokingDevice! auditoryApparatus! speakerMuteOn! extensions');
export function readSpeakerMuteEvent(r: XmlReader, m: Draft<SpeakerMuteEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SpeakerMuteEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.invokingDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.auditoryApparatus = r.text();
        break;
      case 3:
        m.speakerMuteOn = r.boolean();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSpeakerMuteEvent(w: XmlWriter, t: MemberTable, m: SpeakerMuteEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(SpeakerMuteEventTable, 0, m.monitorCrossRefID);
  if (m.invokingDevice !== undefined) s += writeCallingDeviceID(w, SpeakerMuteEventTable, 1, m.invokingDevice);
  if (m.auditoryApparatus !== undefined) s += w.text(SpeakerMuteEventTable, 2, m.auditoryApparatus);
  if (m.speakerMuteOn === undefined) w.missing('speakerMuteOn');
  s += w.boolean(SpeakerMuteEventTable, 3, m.speakerMuteOn);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SpeakerMuteEventTable, 4, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SpeakerVolumeEventTable = new MemberTable('monitorCrossRefID! invokingDevice! auditoryApparatus! speakerVolume! extensions');
export function readSpeakerVolumeEvent(r: XmlReader, m: Draft<SpeakerVolumeEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SpeakerVolumeEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.invokingDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.auditoryApparatus = r.text();
        break;
      case 3:
        m.speakerVolume = readVolume(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSpeakerVolumeEvent(w: XmlWriter, t: MemberTable, m: SpeakerVolumeEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(SpeakerVolumeEventTable, 0, m.monitorCrossRefID);
  if (m.invokingDevice !== undefined) s += writeCallingDeviceID(w, SpeakerVolumeEventTable, 1, m.invokingDevice);
  if (m.auditoryApparatus !== undefined) s += w.text(SpeakerVolumeEventTable, 2, m.auditoryApparatus);
  if (m.speakerVolume !== undefined) s += writeVolume(w, SpeakerVolumeEventTable, 3, m.speakerVolume);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SpeakerVolumeEventTable, 4, m.extensions);
  return w.document(t, s, m.unknownMembers);
}
