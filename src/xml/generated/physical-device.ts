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

const AuditoryApparatusItemTable = new MemberTable('auditoryApparatus! auditoryApparatusType! speaker!{} microphone!{} hookswitch!{} hookswitchID!');
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
  let n = w.enter(t, i, m), s = '';
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(AuditoryApparatusItemTable, 0, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.auditoryApparatusType !== undefined) { n--; s += w.enumeration(AuditoryApparatusItemTable, 1, m.auditoryApparatusType, AuditoryApparatusItemAuditoryApparatusTypeTable); }
  else w.missing('auditoryApparatusType');
  if (m.speaker !== undefined) { n--; s += writeAuditoryApparatusItemSpeaker(w, AuditoryApparatusItemTable, 2, m.speaker); }
  else w.incomplete('speaker');
  if (m.microphone !== undefined) { n--; s += writeAuditoryApparatusItemMicrophone(w, AuditoryApparatusItemTable, 3, m.microphone); }
  else w.incomplete('microphone');
  if (m.hookswitch !== undefined) { n--; s += writeAuditoryApparatusItemHookswitch(w, AuditoryApparatusItemTable, 4, m.hookswitch); }
  else w.incomplete('hookswitch');
  if (m.hookswitchID !== undefined) { n--; s += w.text(AuditoryApparatusItemTable, 5, m.hookswitchID); }
  else w.incomplete('hookswitchID');
  return n > 0 ? w.elementWith(t, i, s, m, n, AuditoryApparatusItemTable) : w.element(t, i, s);
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
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.present !== undefined) { n--; s += w.bit(AuditoryApparatusItemSpeakerTable, 0, m.present); }
  if (n > 0 && m.volumeSettable !== undefined) { n--; s += w.bit(AuditoryApparatusItemSpeakerTable, 1, m.volumeSettable); }
  if (n > 0 && m.volumeReadable !== undefined) { n--; s += w.bit(AuditoryApparatusItemSpeakerTable, 2, m.volumeReadable); }
  if (n > 0 && m.muteSettable !== undefined) { n--; s += w.bit(AuditoryApparatusItemSpeakerTable, 3, m.muteSettable); }
  if (n > 0 && m.muteReadable !== undefined) { n--; s += w.bit(AuditoryApparatusItemSpeakerTable, 4, m.muteReadable); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, AuditoryApparatusItemSpeakerTable) : w.element(t, i, s);
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
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.present !== undefined) { n--; s += w.bit(AuditoryApparatusItemMicrophoneTable, 0, m.present); }
  if (n > 0 && m.gainSettable !== undefined) { n--; s += w.bit(AuditoryApparatusItemMicrophoneTable, 1, m.gainSettable); }
  if (n > 0 && m.gainReadable !== undefined) { n--; s += w.bit(AuditoryApparatusItemMicrophoneTable, 2, m.gainReadable); }
  if (n > 0 && m.muteSettable !== undefined) { n--; s += w.bit(AuditoryApparatusItemMicrophoneTable, 3, m.muteSettable); }
  if (n > 0 && m.muteReadable !== undefined) { n--; s += w.bit(AuditoryApparatusItemMicrophoneTable, 4, m.muteReadable); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, AuditoryApparatusItemMicrophoneTable) : w.element(t, i, s);
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
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.hookswitchSettable !== undefined) { n--; s += w.bit(AuditoryApparatusItemHookswitchTable, 0, m.hookswitchSettable); }
  if (n > 0 && m.hookswitchOnHook !== undefined) { n--; s += w.bit(AuditoryApparatusItemHookswitchTable, 1, m.hookswitchOnHook); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, AuditoryApparatusItemHookswitchTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.button !== undefined) { n--; s += w.text(ButtonItemTable, 0, m.button); }
  else w.incomplete('button');
  if (n > 0 && m.buttonLabel !== undefined) { n--; s += w.text(ButtonItemTable, 1, m.buttonLabel); }
  if (n > 0 && m.buttonLabelSettable !== undefined) { n--; s += w.boolean(ButtonItemTable, 2, m.buttonLabelSettable); }
  if (n > 0 && m.buttonFunction !== undefined) { n--; s += w.text(ButtonItemTable, 3, m.buttonFunction); }
  if (n > 0 && m.buttonAssociatedNumber !== undefined) { n--; s += writeDeviceID(w, ButtonItemTable, 4, m.buttonAssociatedNumber); }
  if (n > 0 && m.buttonAssociatedNumberSettable !== undefined) { n--; s += w.boolean(ButtonItemTable, 5, m.buttonAssociatedNumberSettable); }
  if (n > 0 && m.buttonPressIndicator !== undefined) { n--; s += w.boolean(ButtonItemTable, 6, m.buttonPressIndicator); }
  if (n > 0 && m.lampList !== undefined) { n--; s += w.list(ButtonItemTable, 7, m.lampList, lampIDItems, writeText); }
  return n > 0 ? w.elementWith(t, i, s, m, n, ButtonItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.displayID !== undefined) { n--; s += w.text(DisplayListItemTable, 0, m.displayID); }
  else w.incomplete('displayID');
  if (m.logicalRows !== undefined) { n--; s += w.integer(DisplayListItemTable, 1, m.logicalRows); }
  else w.missing('logicalRows');
  if (m.logicalColumns !== undefined) { n--; s += w.integer(DisplayListItemTable, 2, m.logicalColumns); }
  else w.missing('logicalColumns');
  if (n > 0 && m.physicalRows !== undefined) { n--; s += w.integer(DisplayListItemTable, 3, m.physicalRows); }
  if (n > 0 && m.physicalColumns !== undefined) { n--; s += w.integer(DisplayListItemTable, 4, m.physicalColumns); }
  if (n > 0 && m.physicalBaseRowNumber !== undefined) { n--; s += w.integer(DisplayListItemTable, 5, m.physicalBaseRowNumber); }
  if (n > 0 && m.physicalBaseColumnNumber !== undefined) { n--; s += w.integer(DisplayListItemTable, 6, m.physicalBaseColumnNumber); }
  if (n > 0 && m.characterSet !== undefined) { n--; s += w.enumeration(DisplayListItemTable, 7, m.characterSet, CharacterSetTable); }
  if (m.contentsOfDisplay !== undefined) { n--; s += w.text(DisplayListItemTable, 8, m.contentsOfDisplay); }
  else w.incomplete('contentsOfDisplay');
  return n > 0 ? w.elementWith(t, i, s, m, n, DisplayListItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.hookswitch !== undefined) { n--; s += w.text(HookswitchStatusItemTable, 0, m.hookswitch); }
  else w.incomplete('hookswitch');
  if (m.hookswitchOnHook !== undefined) { n--; s += w.boolean(HookswitchStatusItemTable, 1, m.hookswitchOnHook); }
  else w.missing('hookswitchOnHook');
  return n > 0 ? w.elementWith(t, i, s, m, n, HookswitchStatusItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.lamp !== undefined) { n--; s += w.text(LampItemTable, 0, m.lamp); }
  else w.incomplete('lamp');
  if (n > 0 && m.lampLabel !== undefined) { n--; s += w.text(LampItemTable, 1, m.lampLabel); }
  if (n > 0 && m.button !== undefined) { n--; s += w.text(LampItemTable, 2, m.button); }
  if (n > 0 && m.lampColor !== undefined) { n--; s += w.integer(LampItemTable, 3, w.short(LampItemTable, 3, w.inRange(LampItemTable, 3, m.lampColor, 0, 100))); }
  return n > 0 ? w.elementWith(t, i, s, m, n, LampItemTable) : w.element(t, i, s);
}

export const readLampModeList = (r: XmlReader): LampModeList =>
  r.list(lampModeItemItems, readLampModeItem);

export function writeLampModeList(w: XmlWriter, t: MemberTable, i: number, list: LampModeList): string {
  return w.list(t, i, list, lampModeItemItems, writeLampModeItem);
}

const LampModeItemTable = new MemberTable('lamp! lampMode!5 lampBrightness lampColor button');
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
  let n = w.enter(t, i, m), s = '';
  if (m.lamp !== undefined) { n--; s += w.text(LampModeItemTable, 0, m.lamp); }
  else w.incomplete('lamp');
  if (m.lampMode !== undefined) { n--; s += w.integer(LampModeItemTable, 1, w.short(LampModeItemTable, 1, w.inRange(LampModeItemTable, 1, m.lampMode, 0, 100))); }
  else w.missing('lampMode');
  if (n > 0 && m.lampBrightness !== undefined) { n--; s += w.enumeration(LampModeItemTable, 2, m.lampBrightness, LampBrightnessTable); }
  if (n > 0 && m.lampColor !== undefined) { n--; s += w.integer(LampModeItemTable, 3, w.short(LampModeItemTable, 3, w.inRange(LampModeItemTable, 3, m.lampColor, 0, 100))); }
  if (n > 0 && m.button !== undefined) { n--; s += w.text(LampModeItemTable, 4, m.button); }
  return n > 0 ? w.elementWith(t, i, s, m, n, LampModeItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(MicrophoneGainItemTable, 0, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (n > 0 && m.micGainAbs !== undefined) { n--; s += w.integer(MicrophoneGainItemTable, 1, w.short(MicrophoneGainItemTable, 1, w.inRange(MicrophoneGainItemTable, 1, m.micGainAbs, 0, 100))); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MicrophoneGainItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(MicrophoneMuteItemTable, 0, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.microphoneMuteOn !== undefined) { n--; s += w.boolean(MicrophoneMuteItemTable, 1, m.microphoneMuteOn); }
  else w.missing('microphoneMuteOn');
  return n > 0 ? w.elementWith(t, i, s, m, n, MicrophoneMuteItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.ringer !== undefined) { n--; s += w.text(RingerStatusItemTable, 0, m.ringer); }
  else w.incomplete('ringer');
  if (m.ringMode !== undefined) { n--; s += w.enumeration(RingerStatusItemTable, 1, m.ringMode, RingModeTable); }
  else w.missing('ringMode');
  if (n > 0 && m.ringCount !== undefined) { n--; s += w.integer(RingerStatusItemTable, 2, w.inRange(RingerStatusItemTable, 2, m.ringCount, 0, 1000)); }
  if (n > 0 && m.ringDuration !== undefined) { n--; if (w.allows(4, 'ringDuration')) s += w.integer(RingerStatusItemTable, 3, m.ringDuration); }
  if (n > 0 && m.ringPattern !== undefined) { n--; s += w.integer(RingerStatusItemTable, 4, m.ringPattern); }
  if (n > 0 && m.ringVolAbs !== undefined) { n--; s += w.integer(RingerStatusItemTable, 5, w.inRange(RingerStatusItemTable, 5, m.ringVolAbs, 0, 100)); }
  return n > 0 ? w.elementWith(t, i, s, m, n, RingerStatusItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(SpeakerMuteItemTable, 0, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.speakerMuteOn !== undefined) { n--; s += w.boolean(SpeakerMuteItemTable, 1, m.speakerMuteOn); }
  else w.missing('speakerMuteOn');
  return n > 0 ? w.elementWith(t, i, s, m, n, SpeakerMuteItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(SpeakerVolumeItemTable, 0, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (n > 0 && m.speakerVolAbs !== undefined) { n--; s += w.integer(SpeakerVolumeItemTable, 1, w.short(SpeakerVolumeItemTable, 1, w.inRange(SpeakerVolumeItemTable, 1, m.speakerVolAbs, 0, 100))); }
  return n > 0 ? w.elementWith(t, i, s, m, n, SpeakerVolumeItemTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, v), s = '';
  if (v.micGainAbs !== undefined) { n--; s = w.integer(MicrophoneGainTable, 0, w.short(MicrophoneGainTable, 0, w.inRange(MicrophoneGainTable, 0, v.micGainAbs, 0, 100))); }
  else if (v.micGainInc !== undefined) { n--; s = w.enumeration(MicrophoneGainTable, 1, v.micGainInc, MicGainIncTable); }
  else w.noAlternative(v, MicrophoneGainTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, MicrophoneGainTable) : w.element(t, i, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, ButtonPressTable, 0, m.device); }
  else w.incomplete('device');
  if (m.button !== undefined) { n--; s += w.text(ButtonPressTable, 1, m.button); }
  else w.incomplete('button');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ButtonPressTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ButtonPressTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetAuditoryApparatusInformationTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.auditoryApparatus !== undefined) { n--; s += w.text(GetAuditoryApparatusInformationTable, 1, m.auditoryApparatus); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetAuditoryApparatusInformationTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetAuditoryApparatusInformationTable) : w.document(t, s);
}

const GetAuditoryApparatusInformationResponseTable = new MemberTable('auditoryApparatusList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.auditoryApparatusList !== undefined) { n--; s += writeAuditoryApparatusList(w, GetAuditoryApparatusInformationResponseTable, 0, m.auditoryApparatusList); }
  else w.incomplete('auditoryApparatusList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetAuditoryApparatusInformationResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetAuditoryApparatusInformationResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetButtonInformationTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.button !== undefined) { n--; s += w.text(GetButtonInformationTable, 1, m.button); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetButtonInformationTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetButtonInformationTable) : w.document(t, s);
}

const GetButtonInformationResponseTable = new MemberTable('buttonList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.buttonList !== undefined) { n--; s += writeButtonList(w, GetButtonInformationResponseTable, 0, m.buttonList); }
  else w.incomplete('buttonList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetButtonInformationResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetButtonInformationResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetDisplayTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.display !== undefined) { n--; s += w.text(GetDisplayTable, 1, m.display); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetDisplayTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetDisplayTable) : w.document(t, s);
}

const GetDisplayResponseTable = new MemberTable('displayList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.displayList !== undefined) { n--; s += writeDisplayList(w, GetDisplayResponseTable, 0, m.displayList); }
  else w.incomplete('displayList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetDisplayResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetDisplayResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetHookswitchStatusTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.hookswitch !== undefined) { n--; s += w.text(GetHookswitchStatusTable, 1, m.hookswitch); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetHookswitchStatusTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetHookswitchStatusTable) : w.document(t, s);
}

const GetHookswitchStatusResponseTable = new MemberTable('hookswitchStatusList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.hookswitchStatusList !== undefined) { n--; s += writeHookswitchStatusList(w, GetHookswitchStatusResponseTable, 0, m.hookswitchStatusList); }
  else w.incomplete('hookswitchStatusList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetHookswitchStatusResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetHookswitchStatusResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetLampInformationTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.lamp !== undefined) { n--; s += w.text(GetLampInformationTable, 1, m.lamp); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLampInformationTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLampInformationTable) : w.document(t, s);
}

const GetLampInformationResponseTable = new MemberTable('lampList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.lampList !== undefined) { n--; s += writeLampList(w, GetLampInformationResponseTable, 0, m.lampList); }
  else w.incomplete('lampList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLampInformationResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLampInformationResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetLampModeTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.lamp !== undefined) { n--; s += w.text(GetLampModeTable, 1, m.lamp); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLampModeTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLampModeTable) : w.document(t, s);
}

const GetLampModeResponseTable = new MemberTable('lampModeList![] lamp extensions');
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
  let n = w.members(m), s = '';
  if (m.lampModeList !== undefined) { n--; s += writeLampModeList(w, GetLampModeResponseTable, 0, m.lampModeList); }
  else w.incomplete('lampModeList');
  if (n > 0 && m.lamp !== undefined) { n--; s += w.text(GetLampModeResponseTable, 1, m.lamp); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLampModeResponseTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLampModeResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetMessageWaitingIndicatorTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetMessageWaitingIndicatorTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetMessageWaitingIndicatorTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.messageWaitingOn !== undefined) { n--; s += w.boolean(GetMessageWaitingIndicatorResponseTable, 0, m.messageWaitingOn); }
  else w.missing('messageWaitingOn');
  if (n > 0 && m.deviceForMessage !== undefined) { n--; s += writeDeviceID(w, GetMessageWaitingIndicatorResponseTable, 1, m.deviceForMessage); }
  if (n > 0 && m.lampIsPresent !== undefined) { n--; s += w.boolean(GetMessageWaitingIndicatorResponseTable, 2, m.lampIsPresent); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetMessageWaitingIndicatorResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetMessageWaitingIndicatorResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetMicrophoneGainTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.auditoryApparatus !== undefined) { n--; s += w.text(GetMicrophoneGainTable, 1, m.auditoryApparatus); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetMicrophoneGainTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetMicrophoneGainTable) : w.document(t, s);
}

const GetMicrophoneGainResponseTable = new MemberTable('microphoneGainList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.microphoneGainList !== undefined) { n--; s += writeMicrophoneGainList(w, GetMicrophoneGainResponseTable, 0, m.microphoneGainList); }
  else w.incomplete('microphoneGainList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetMicrophoneGainResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetMicrophoneGainResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetMicrophoneMuteTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.auditoryApparatus !== undefined) { n--; s += w.text(GetMicrophoneMuteTable, 1, m.auditoryApparatus); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetMicrophoneMuteTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetMicrophoneMuteTable) : w.document(t, s);
}

const GetMicrophoneMuteResponseTable = new MemberTable('microphoneMuteList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.microphoneMuteList !== undefined) { n--; s += writeMicrophoneMuteList(w, GetMicrophoneMuteResponseTable, 0, m.microphoneMuteList); }
  else w.incomplete('microphoneMuteList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetMicrophoneMuteResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetMicrophoneMuteResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetRingerStatusTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.ringer !== undefined) { n--; s += w.text(GetRingerStatusTable, 1, m.ringer); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetRingerStatusTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetRingerStatusTable) : w.document(t, s);
}

const GetRingerStatusResponseTable = new MemberTable('ringerStatusList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.ringerStatusList !== undefined) { n--; s += writeRingerStatusList(w, GetRingerStatusResponseTable, 0, m.ringerStatusList); }
  else w.incomplete('ringerStatusList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetRingerStatusResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetRingerStatusResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetSpeakerMuteTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.auditoryApparatus !== undefined) { n--; s += w.text(GetSpeakerMuteTable, 1, m.auditoryApparatus); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetSpeakerMuteTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetSpeakerMuteTable) : w.document(t, s);
}

const GetSpeakerMuteResponseTable = new MemberTable('speakerMuteList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.speakerMuteList !== undefined) { n--; s += writeSpeakerMuteList(w, GetSpeakerMuteResponseTable, 0, m.speakerMuteList); }
  else w.incomplete('speakerMuteList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetSpeakerMuteResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetSpeakerMuteResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetSpeakerVolumeTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.auditoryApparatus !== undefined) { n--; s += w.text(GetSpeakerVolumeTable, 1, m.auditoryApparatus); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetSpeakerVolumeTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetSpeakerVolumeTable) : w.document(t, s);
}

const GetSpeakerVolumeResponseTable = new MemberTable('speakerVolumeList![] extensions');
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
  let n = w.members(m), s = '';
  if (m.speakerVolumeList !== undefined) { n--; s += writeSpeakerVolumeList(w, GetSpeakerVolumeResponseTable, 0, m.speakerVolumeList); }
  else w.incomplete('speakerVolumeList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetSpeakerVolumeResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetSpeakerVolumeResponseTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetButtonInformationTable, 0, m.device); }
  else w.incomplete('device');
  if (m.button !== undefined) { n--; s += w.text(SetButtonInformationTable, 1, m.button); }
  else w.incomplete('button');
  if (n > 0 && m.buttonLabel !== undefined) { n--; s += w.text(SetButtonInformationTable, 2, w.inSize(SetButtonInformationTable, 2, m.buttonLabel, 0, 64)); }
  if (n > 0 && m.buttonAssociatedNumber !== undefined) { n--; s += writeDeviceID(w, SetButtonInformationTable, 3, m.buttonAssociatedNumber); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetButtonInformationTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetButtonInformationTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetDisplayTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.display !== undefined) { n--; s += w.text(SetDisplayTable, 1, m.display); }
  if (n > 0 && m.physicalBaseRowNumber !== undefined) { n--; s += w.integer(SetDisplayTable, 2, m.physicalBaseRowNumber); }
  if (n > 0 && m.physicalBaseColumnNumber !== undefined) { n--; s += w.integer(SetDisplayTable, 3, m.physicalBaseColumnNumber); }
  if (m.contentsOfDisplay !== undefined) { n--; s += w.text(SetDisplayTable, 4, w.inSize(SetDisplayTable, 4, m.contentsOfDisplay, 0, 240)); }
  else w.incomplete('contentsOfDisplay');
  if (n > 0 && m.offset !== undefined) { n--; s += w.integer(SetDisplayTable, 5, m.offset); }
  if (n > 0 && m.characterSet !== undefined) { n--; if (w.allows(6, 'characterSet')) s += w.enumeration(SetDisplayTable, 6, m.characterSet, CharacterSetTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetDisplayTable, 7, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetDisplayTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetHookswitchStatusTable, 0, m.device); }
  else w.incomplete('device');
  if (m.hookswitch !== undefined) { n--; s += w.text(SetHookswitchStatusTable, 1, m.hookswitch); }
  else w.incomplete('hookswitch');
  if (m.hookswitchOnhook !== undefined) { n--; s += w.boolean(SetHookswitchStatusTable, 2, m.hookswitchOnhook); }
  else w.missing('hookswitchOnhook');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetHookswitchStatusTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetHookswitchStatusTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetLampModeTable, 0, m.device); }
  else w.incomplete('device');
  if (m.lamp !== undefined) { n--; s += w.text(SetLampModeTable, 1, m.lamp); }
  else w.incomplete('lamp');
  if (m.lampMode !== undefined) { n--; s += w.integer(SetLampModeTable, 2, w.short(SetLampModeTable, 2, w.inRange(SetLampModeTable, 2, m.lampMode, 0, 100))); }
  else w.missing('lampMode');
  if (n > 0 && m.lampBrightness !== undefined) { n--; s += w.enumeration(SetLampModeTable, 3, m.lampBrightness, LampBrightnessTable); }
  if (n > 0 && m.lampColor !== undefined) { n--; s += w.integer(SetLampModeTable, 4, w.short(SetLampModeTable, 4, w.inRange(SetLampModeTable, 4, m.lampColor, 0, 100))); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetLampModeTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetLampModeTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetMessageWaitingIndicatorTable, 0, m.device); }
  else w.incomplete('device');
  if (m.messageWaitingOn !== undefined) { n--; s += w.boolean(SetMessageWaitingIndicatorTable, 1, m.messageWaitingOn); }
  else w.missing('messageWaitingOn');
  if (n > 0 && m.deviceForMessage !== undefined) { n--; s += writeDeviceID(w, SetMessageWaitingIndicatorTable, 2, m.deviceForMessage); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetMessageWaitingIndicatorTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetMessageWaitingIndicatorTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetMicrophoneGainTable, 0, m.device); }
  else w.incomplete('device');
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(SetMicrophoneGainTable, 1, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.microphoneGain !== undefined) { n--; s += writeMicrophoneGain(w, SetMicrophoneGainTable, 2, m.microphoneGain); }
  else w.incomplete('microphoneGain');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetMicrophoneGainTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetMicrophoneGainTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetMicrophoneMuteTable, 0, m.device); }
  else w.incomplete('device');
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(SetMicrophoneMuteTable, 1, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.microphoneMuteOn !== undefined) { n--; s += w.boolean(SetMicrophoneMuteTable, 2, m.microphoneMuteOn); }
  else w.missing('microphoneMuteOn');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetMicrophoneMuteTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetMicrophoneMuteTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetRingerStatusTable, 0, m.device); }
  else w.incomplete('device');
  if (m.ringer !== undefined) { n--; s += w.text(SetRingerStatusTable, 1, m.ringer); }
  else w.incomplete('ringer');
  if (n > 0 && m.ringMode !== undefined) { n--; s += w.enumeration(SetRingerStatusTable, 2, m.ringMode, RingModeTable); }
  if (n > 0 && m.ringPattern !== undefined) { n--; s += w.integer(SetRingerStatusTable, 3, m.ringPattern); }
  if (n > 0 && m.ringVolume !== undefined) { n--; s += writeVolume(w, SetRingerStatusTable, 4, m.ringVolume); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetRingerStatusTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetRingerStatusTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetSpeakerMuteTable, 0, m.device); }
  else w.incomplete('device');
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(SetSpeakerMuteTable, 1, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.speakerMuteOn !== undefined) { n--; s += w.boolean(SetSpeakerMuteTable, 2, m.speakerMuteOn); }
  else w.missing('speakerMuteOn');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetSpeakerMuteTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetSpeakerMuteTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetSpeakerVolumeTable, 0, m.device); }
  else w.incomplete('device');
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(SetSpeakerVolumeTable, 1, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.speakerVolume !== undefined) { n--; s += writeVolume(w, SetSpeakerVolumeTable, 2, m.speakerVolume); }
  else w.incomplete('speakerVolume');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetSpeakerVolumeTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetSpeakerVolumeTable) : w.document(t, s);
}

const ButtonInformationEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} button! buttonLabel buttonAssociatedNumber buttonPressIndicator extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ButtonInformationEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, ButtonInformationEventTable, 1, m.device); }
  else w.incomplete('device');
  if (m.button !== undefined) { n--; s += w.text(ButtonInformationEventTable, 2, m.button); }
  else w.incomplete('button');
  if (n > 0 && m.buttonLabel !== undefined) { n--; s += w.text(ButtonInformationEventTable, 3, w.inSize(ButtonInformationEventTable, 3, m.buttonLabel, 0, 64)); }
  if (n > 0 && m.buttonAssociatedNumber !== undefined) { n--; s += writeDeviceID(w, ButtonInformationEventTable, 4, m.buttonAssociatedNumber); }
  if (n > 0 && m.buttonPressIndicator !== undefined) { n--; s += w.boolean(ButtonInformationEventTable, 5, m.buttonPressIndicator); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ButtonInformationEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ButtonInformationEventTable) : w.document(t, s);
}

const ButtonPressEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} button! buttonLabel buttonAssociatedNumber extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ButtonPressEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, ButtonPressEventTable, 1, m.device); }
  else w.incomplete('device');
  if (m.button !== undefined) { n--; s += w.text(ButtonPressEventTable, 2, m.button); }
  else w.incomplete('button');
  if (n > 0 && m.buttonLabel !== undefined) { n--; s += w.text(ButtonPressEventTable, 3, w.inSize(ButtonPressEventTable, 3, m.buttonLabel, 0, 64)); }
  if (n > 0 && m.buttonAssociatedNumber !== undefined) { n--; s += writeDeviceID(w, ButtonPressEventTable, 4, m.buttonAssociatedNumber); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ButtonPressEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ButtonPressEventTable) : w.document(t, s);
}

const DisplayUpdatedEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} displayID logicalRows! logicalColumns! physicalRows physicalColumns physicalBaseRowNumber physicalBaseColumnNumber characterSet contentsOfDisplay! extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(DisplayUpdatedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, DisplayUpdatedEventTable, 1, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.displayID !== undefined) { n--; s += w.text(DisplayUpdatedEventTable, 2, m.displayID); }
  if (m.logicalRows !== undefined) { n--; s += w.integer(DisplayUpdatedEventTable, 3, m.logicalRows); }
  else w.missing('logicalRows');
  if (m.logicalColumns !== undefined) { n--; s += w.integer(DisplayUpdatedEventTable, 4, m.logicalColumns); }
  else w.missing('logicalColumns');
  if (n > 0 && m.physicalRows !== undefined) { n--; s += w.integer(DisplayUpdatedEventTable, 5, m.physicalRows); }
  if (n > 0 && m.physicalColumns !== undefined) { n--; s += w.integer(DisplayUpdatedEventTable, 6, m.physicalColumns); }
  if (n > 0 && m.physicalBaseRowNumber !== undefined) { n--; s += w.integer(DisplayUpdatedEventTable, 7, m.physicalBaseRowNumber); }
  if (n > 0 && m.physicalBaseColumnNumber !== undefined) { n--; s += w.integer(DisplayUpdatedEventTable, 8, m.physicalBaseColumnNumber); }
  if (n > 0 && m.characterSet !== undefined) { n--; s += w.enumeration(DisplayUpdatedEventTable, 9, m.characterSet, CharacterSetTable); }
  if (m.contentsOfDisplay !== undefined) { n--; s += w.text(DisplayUpdatedEventTable, 10, m.contentsOfDisplay); }
  else w.incomplete('contentsOfDisplay');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DisplayUpdatedEventTable, 11, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DisplayUpdatedEventTable) : w.document(t, s);
}

const HookswitchEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} hookswitch! hookswitchOnHook! extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(HookswitchEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, HookswitchEventTable, 1, m.device); }
  else w.incomplete('device');
  if (m.hookswitch !== undefined) { n--; s += w.text(HookswitchEventTable, 2, m.hookswitch); }
  else w.incomplete('hookswitch');
  if (m.hookswitchOnHook !== undefined) { n--; s += w.boolean(HookswitchEventTable, 3, m.hookswitchOnHook); }
  else w.missing('hookswitchOnHook');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, HookswitchEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, HookswitchEventTable) : w.document(t, s);
}

const LampModeEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} lamp! lampLabel lampMode!5 lampBrightness lampColor extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(LampModeEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, LampModeEventTable, 1, m.device); }
  else w.incomplete('device');
  if (m.lamp !== undefined) { n--; s += w.text(LampModeEventTable, 2, m.lamp); }
  else w.incomplete('lamp');
  if (n > 0 && m.lampLabel !== undefined) { n--; s += w.text(LampModeEventTable, 3, m.lampLabel); }
  if (m.lampMode !== undefined) { n--; s += w.integer(LampModeEventTable, 4, w.short(LampModeEventTable, 4, w.inRange(LampModeEventTable, 4, m.lampMode, 0, 100))); }
  else w.missing('lampMode');
  if (n > 0 && m.lampBrightness !== undefined) { n--; s += w.enumeration(LampModeEventTable, 5, m.lampBrightness, LampBrightnessTable); }
  if (n > 0 && m.lampColor !== undefined) { n--; s += w.integer(LampModeEventTable, 6, w.short(LampModeEventTable, 6, w.inRange(LampModeEventTable, 6, m.lampColor, 0, 100))); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, LampModeEventTable, 7, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, LampModeEventTable) : w.document(t, s);
}

const MessageWaitingEventTable = new MemberTable('monitorCrossRefID!"" targetDevice!{"notKnown":true} deviceForMessage messageWaitingOn! extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(MessageWaitingEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.targetDevice !== undefined) { n--; s += writeCallingDeviceID(w, MessageWaitingEventTable, 1, m.targetDevice); }
  else w.incomplete('targetDevice');
  if (n > 0 && m.deviceForMessage !== undefined) { n--; s += writeDeviceID(w, MessageWaitingEventTable, 2, m.deviceForMessage); }
  if (m.messageWaitingOn !== undefined) { n--; s += w.boolean(MessageWaitingEventTable, 3, m.messageWaitingOn); }
  else w.missing('messageWaitingOn');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MessageWaitingEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MessageWaitingEventTable) : w.document(t, s);
}

const MicrophoneGainEventTable = new MemberTable('monitorCrossRefID!"" invokingDevice!{"notKnown":true} auditoryApparatus! microphoneGain! extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(MicrophoneGainEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.invokingDevice !== undefined) { n--; s += writeCallingDeviceID(w, MicrophoneGainEventTable, 1, m.invokingDevice); }
  else w.incomplete('invokingDevice');
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(MicrophoneGainEventTable, 2, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.microphoneGain !== undefined) { n--; s += writeMicrophoneGain(w, MicrophoneGainEventTable, 3, m.microphoneGain); }
  else w.incomplete('microphoneGain');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MicrophoneGainEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MicrophoneGainEventTable) : w.document(t, s);
}

const MicrophoneMuteEventTable = new MemberTable('monitorCrossRefID!"" invokingDevice!{"notKnown":true} auditoryApparatus! microphoneMuteOn! extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(MicrophoneMuteEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.invokingDevice !== undefined) { n--; s += writeCallingDeviceID(w, MicrophoneMuteEventTable, 1, m.invokingDevice); }
  else w.incomplete('invokingDevice');
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(MicrophoneMuteEventTable, 2, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.microphoneMuteOn !== undefined) { n--; s += w.boolean(MicrophoneMuteEventTable, 3, m.microphoneMuteOn); }
  else w.missing('microphoneMuteOn');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MicrophoneMuteEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MicrophoneMuteEventTable) : w.document(t, s);
}

const RingerStatusEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} ringer! ringMode~ ringCount ringDuration@4 ringPattern ringVolume extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(RingerStatusEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, RingerStatusEventTable, 1, m.device); }
  else w.incomplete('device');
  if (m.ringer !== undefined) { n--; s += w.text(RingerStatusEventTable, 2, m.ringer); }
  else w.incomplete('ringer');
  if (m.ringMode !== undefined) { n--; s += w.enumeration(RingerStatusEventTable, 3, m.ringMode, RingModeTable); }
  else w.missing('ringMode');
  if (n > 0 && m.ringCount !== undefined) { n--; s += w.integer(RingerStatusEventTable, 4, w.inRange(RingerStatusEventTable, 4, m.ringCount, 0, 1000)); }
  if (n > 0 && m.ringDuration !== undefined) { n--; if (w.allows(4, 'ringDuration')) s += w.integer(RingerStatusEventTable, 5, m.ringDuration); }
  if (n > 0 && m.ringPattern !== undefined) { n--; s += w.integer(RingerStatusEventTable, 6, m.ringPattern); }
  if (n > 0 && m.ringVolume !== undefined) { n--; s += writeVolume(w, RingerStatusEventTable, 7, m.ringVolume); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RingerStatusEventTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RingerStatusEventTable) : w.document(t, s);
}

const SpeakerMuteEventTable = new MemberTable('monitorCrossRefID!"" invokingDevice!{"notKnown":true} auditoryApparatus! speakerMuteOn! extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(SpeakerMuteEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.invokingDevice !== undefined) { n--; s += writeCallingDeviceID(w, SpeakerMuteEventTable, 1, m.invokingDevice); }
  else w.incomplete('invokingDevice');
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(SpeakerMuteEventTable, 2, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.speakerMuteOn !== undefined) { n--; s += w.boolean(SpeakerMuteEventTable, 3, m.speakerMuteOn); }
  else w.missing('speakerMuteOn');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SpeakerMuteEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SpeakerMuteEventTable) : w.document(t, s);
}

const SpeakerVolumeEventTable = new MemberTable('monitorCrossRefID!"" invokingDevice!{"notKnown":true} auditoryApparatus! speakerVolume! extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(SpeakerVolumeEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.invokingDevice !== undefined) { n--; s += writeCallingDeviceID(w, SpeakerVolumeEventTable, 1, m.invokingDevice); }
  else w.incomplete('invokingDevice');
  if (m.auditoryApparatus !== undefined) { n--; s += w.text(SpeakerVolumeEventTable, 2, m.auditoryApparatus); }
  else w.incomplete('auditoryApparatus');
  if (m.speakerVolume !== undefined) { n--; s += writeVolume(w, SpeakerVolumeEventTable, 3, m.speakerVolume); }
  else w.incomplete('speakerVolume');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SpeakerVolumeEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SpeakerVolumeEventTable) : w.document(t, s);
}
