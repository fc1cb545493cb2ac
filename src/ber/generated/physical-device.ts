// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { AuditoryApparatusItem, AuditoryApparatusItemAuditoryApparatusType, AuditoryApparatusItemHookswitch, AuditoryApparatusItemMicrophone, AuditoryApparatusItemSpeaker, ButtonInformationEvent, ButtonItem, ButtonPress, ButtonPressEvent, CharacterSet, DisplayListItem, DisplayUpdatedEvent, GetAuditoryApparatusInformation, GetAuditoryApparatusInformationResponse, GetButtonInformation, GetButtonInformationResponse, GetDisplay, GetDisplayResponse, GetHookswitchStatus, GetHookswitchStatusResponse, GetLampInformation, GetLampInformationResponse, GetLampModeResponse, GetMessageWaitingIndicatorResponse, GetMicrophoneGainResponse, GetMicrophoneMuteResponse, GetRingerStatus, GetRingerStatusResponse, GetSpeakerMuteResponse, GetSpeakerVolumeResponse, HookswitchEvent, HookswitchStatusItem, LampBrightness, LampItem, LampModeEvent, LampModeItem, MessageWaitingEvent, MicGainInc, MicrophoneGain, MicrophoneGainEvent, MicrophoneGainItem, MicrophoneMuteEvent, MicrophoneMuteItem, RingMode, RingerStatusEvent, RingerStatusItem, SetButtonInformation, SetDisplay, SetHookswitchStatus, SetLampMode, SetMessageWaitingIndicator, SetMicrophoneGain, SetMicrophoneMute, SetRingerStatus, SetSpeakerMute, SetSpeakerVolume, SpeakerMuteEvent, SpeakerMuteItem, SpeakerVolumeEvent, SpeakerVolumeItem } from '../../model/generated/physical-device.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Bits, Enumeration } from '../names.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readVolume, writeVolume } from './features.js';
import { readSubjectDeviceID, writeSubjectDeviceID } from './identifiers.js';

export function readButtonPress(r: BerReader, d: Draft<ButtonPress> = {}): ButtonPress {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.button = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readButtonPress, 'device button');
  return d as ButtonPress;
}
export function writeButtonPress(w: BerWriter, v: ButtonPress, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.button, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeButtonPress);
  w.head(t, k);
}

export function readGetAuditoryApparatusInformation(r: BerReader, d: Draft<GetAuditoryApparatusInformation> = {}): GetAuditoryApparatusInformation {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetAuditoryApparatusInformation, 'device');
  return d as GetAuditoryApparatusInformation;
}
export function writeGetAuditoryApparatusInformation(w: BerWriter, v: GetAuditoryApparatusInformation, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.auditoryApparatus) !== undefined) { n--; w.identifier(m, 0x04); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetAuditoryApparatusInformation);
  w.head(t, k);
}

export const AuditoryApparatusItemAuditoryApparatusTypeNames = /* @__PURE__ */ new Enumeration<AuditoryApparatusItemAuditoryApparatusType>('speakerphone handset headset speakerOnlyPhone other');

export const AuditoryApparatusItemSpeakerNames = /* @__PURE__ */ new Bits<AuditoryApparatusItemSpeaker>('present volumeSettable volumeReadable muteSettable muteReadable');

export const AuditoryApparatusItemMicrophoneNames = /* @__PURE__ */ new Bits<AuditoryApparatusItemMicrophone>('present gainSettable gainReadable muteSettable muteReadable');

export const AuditoryApparatusItemHookswitchNames = /* @__PURE__ */ new Bits<AuditoryApparatusItemHookswitch>('hookswitchSettable hookswitchOnHook');

export function readAuditoryApparatusItem(r: BerReader, d: Draft<AuditoryApparatusItem> = {}): AuditoryApparatusItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x04) && d.auditoryApparatus === undefined) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x0a) { d.auditoryApparatusType = AuditoryApparatusItemAuditoryApparatusTypeNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.speaker === undefined) { d.speaker = AuditoryApparatusItemSpeakerNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.microphone === undefined) { d.microphone = AuditoryApparatusItemMicrophoneNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.hookswitch === undefined) { d.hookswitch = AuditoryApparatusItemHookswitchNames.read(r); c++; t = r.next(e); }
  if ((t === 0x04) && d.hookswitchID === undefined) { d.hookswitchID = r.identifier(); c++; t = r.next(e); }
  if (t !== -1 || c !== 6) r.settle(d, f, e, t, readAuditoryApparatusItem, 'auditoryApparatus auditoryApparatusType speaker={} microphone={} hookswitch={} hookswitchID', [0x03, 0x04]);
  return d as AuditoryApparatusItem;
}
export function writeAuditoryApparatusItem(w: BerWriter, v: AuditoryApparatusItem, t: number): void {
  let n = w.members(v, 6);
  const k = w.pos;
  w.identifier(v.hookswitchID, 0x04);
  AuditoryApparatusItemHookswitchNames.write(w, v.hookswitch, 0x03);
  AuditoryApparatusItemMicrophoneNames.write(w, v.microphone, 0x03);
  AuditoryApparatusItemSpeakerNames.write(w, v.speaker, 0x03);
  AuditoryApparatusItemAuditoryApparatusTypeNames.write(w, v.auditoryApparatusType, 0x0a);
  w.identifier(v.auditoryApparatus, 0x04);
  if (n > 0) w.rest(v, n, k, writeAuditoryApparatusItem);
  w.head(t, k);
}

export function readGetAuditoryApparatusInformationResponse(r: BerReader, d: Draft<GetAuditoryApparatusInformationResponse> = {}): GetAuditoryApparatusInformationResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.auditoryApparatusList = r.list(0x10, readAuditoryApparatusItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetAuditoryApparatusInformationResponse, 'auditoryApparatusList=[]');
  return d as GetAuditoryApparatusInformationResponse;
}
export function writeGetAuditoryApparatusInformationResponse(w: BerWriter, v: GetAuditoryApparatusInformationResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.auditoryApparatusList, 0x30, writeAuditoryApparatusItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetAuditoryApparatusInformationResponse);
  w.head(t, k);
}

export function readGetButtonInformation(r: BerReader, d: Draft<GetButtonInformation> = {}): GetButtonInformation {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.button = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetButtonInformation, 'device');
  return d as GetButtonInformation;
}
export function writeGetButtonInformation(w: BerWriter, v: GetButtonInformation, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.button) !== undefined) { n--; w.identifier(m, 0x04); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetButtonInformation);
  w.head(t, k);
}

export function readButtonItem(r: BerReader, d: Draft<ButtonItem> = {}): ButtonItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.button = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.buttonLabel = r.text(); t = r.next(e); }
  if (t === 0x81) { d.buttonLabelSettable = r.boolean(); t = r.next(e); }
  if (t === 0x82) { d.buttonFunction = r.text(); t = r.next(e); }
  if (t === 0x83) { d.buttonAssociatedNumber = readDeviceID(r); t = r.next(e); }
  if (t === 0x84) { d.buttonAssociatedNumberSettable = r.boolean(); t = r.next(e); }
  if (t === 0x85) { d.buttonPressIndicator = r.boolean(); t = r.next(e); }
  if (t === 0x10) { d.lampList = r.list(0x04, (r) => r.identifier()); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readButtonItem, 'button');
  return d as ButtonItem;
}
export function writeButtonItem(w: BerWriter, v: ButtonItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.lampList) !== undefined) { n--; w.items(m, 0x30, (w, v, t) => w.identifier(v, t), 0x04); }
  if (n > 0 && (m = v.buttonPressIndicator) !== undefined) { n--; w.boolean(m, 0x85); }
  if (n > 0 && (m = v.buttonAssociatedNumberSettable) !== undefined) { n--; w.boolean(m, 0x84); }
  if (n > 0 && (m = v.buttonAssociatedNumber) !== undefined) { n--; writeDeviceID(w, m, 0xa3); }
  if (n > 0 && (m = v.buttonFunction) !== undefined) { n--; w.text(m, 0x82); }
  if (n > 0 && (m = v.buttonLabelSettable) !== undefined) { n--; w.boolean(m, 0x81); }
  if (n > 0 && (m = v.buttonLabel) !== undefined) { n--; w.text(m, 0x80); }
  w.identifier(v.button, 0x04);
  if (n > 0) w.rest(v, n, k, writeButtonItem);
  w.head(t, k);
}

export function readGetButtonInformationResponse(r: BerReader, d: Draft<GetButtonInformationResponse> = {}): GetButtonInformationResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.buttonList = r.list(0x10, readButtonItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetButtonInformationResponse, 'buttonList=[]');
  return d as GetButtonInformationResponse;
}
export function writeGetButtonInformationResponse(w: BerWriter, v: GetButtonInformationResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.buttonList, 0x30, writeButtonItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetButtonInformationResponse);
  w.head(t, k);
}

export function readGetDisplay(r: BerReader, d: Draft<GetDisplay> = {}): GetDisplay {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.display = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetDisplay, 'device');
  return d as GetDisplay;
}
export function writeGetDisplay(w: BerWriter, v: GetDisplay, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.display) !== undefined) { n--; w.identifier(m, 0x04); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetDisplay);
  w.head(t, k);
}

export const CharacterSetNames = /* @__PURE__ */ new Enumeration<CharacterSet>('ascii unicode proprietary');

export function readDisplayListItem(r: BerReader, d: Draft<DisplayListItem> = {}): DisplayListItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.displayID = r.identifier(); c++; t = r.next(e); }
  if ((t === 0x02) && d.logicalRows === undefined) { d.logicalRows = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.logicalColumns === undefined) { d.logicalColumns = r.integer(); c++; t = r.next(e); }
  if (t === 0x80) { d.physicalRows = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.physicalColumns = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.physicalBaseRowNumber = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.physicalBaseColumnNumber = r.integer(); t = r.next(e); }
  if (t === 0x0a) { d.characterSet = CharacterSetNames.read(r); t = r.next(e); }
  if (t === 0x16) { d.contentsOfDisplay = r.text(); c++; t = r.next(e); }
  if (t !== -1 || c !== 4) r.settle(d, f, e, t, readDisplayListItem, 'displayID logicalRows logicalColumns contentsOfDisplay', [0x02]);
  return d as DisplayListItem;
}
export function writeDisplayListItem(w: BerWriter, v: DisplayListItem, t: number): void {
  let n = w.members(v, 4), m;
  const k = w.pos;
  w.text(v.contentsOfDisplay, 0x16);
  if (n > 0 && (m = v.characterSet) !== undefined) { n--; CharacterSetNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.physicalBaseColumnNumber) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.physicalBaseRowNumber) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.physicalColumns) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.physicalRows) !== undefined) { n--; w.integer(m, 0x80); }
  w.integer(v.logicalColumns, 0x02);
  w.integer(v.logicalRows, 0x02);
  w.identifier(v.displayID, 0x04);
  if (n > 0) w.rest(v, n, k, writeDisplayListItem);
  w.head(t, k);
}

export function readGetDisplayResponse(r: BerReader, d: Draft<GetDisplayResponse> = {}): GetDisplayResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.displayList = r.list(0x10, readDisplayListItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetDisplayResponse, 'displayList=[]');
  return d as GetDisplayResponse;
}
export function writeGetDisplayResponse(w: BerWriter, v: GetDisplayResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.displayList, 0x30, writeDisplayListItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetDisplayResponse);
  w.head(t, k);
}

export function readGetHookswitchStatus(r: BerReader, d: Draft<GetHookswitchStatus> = {}): GetHookswitchStatus {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.hookswitch = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetHookswitchStatus, 'device');
  return d as GetHookswitchStatus;
}
export function writeGetHookswitchStatus(w: BerWriter, v: GetHookswitchStatus, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.hookswitch) !== undefined) { n--; w.identifier(m, 0x04); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetHookswitchStatus);
  w.head(t, k);
}

export function readHookswitchStatusItem(r: BerReader, d: Draft<HookswitchStatusItem> = {}): HookswitchStatusItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.hookswitch = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.hookswitchOnHook = r.boolean(); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readHookswitchStatusItem, 'hookswitch hookswitchOnHook');
  return d as HookswitchStatusItem;
}
export function writeHookswitchStatusItem(w: BerWriter, v: HookswitchStatusItem, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  w.boolean(v.hookswitchOnHook, 0x01);
  w.identifier(v.hookswitch, 0x04);
  if (n > 0) w.rest(v, n, k, writeHookswitchStatusItem);
  w.head(t, k);
}

export function readGetHookswitchStatusResponse(r: BerReader, d: Draft<GetHookswitchStatusResponse> = {}): GetHookswitchStatusResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.hookswitchStatusList = r.list(0x10, readHookswitchStatusItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetHookswitchStatusResponse, 'hookswitchStatusList=[]');
  return d as GetHookswitchStatusResponse;
}
export function writeGetHookswitchStatusResponse(w: BerWriter, v: GetHookswitchStatusResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.hookswitchStatusList, 0x30, writeHookswitchStatusItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetHookswitchStatusResponse);
  w.head(t, k);
}

export function readGetLampInformation(r: BerReader, d: Draft<GetLampInformation> = {}): GetLampInformation {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.lamp = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetLampInformation, 'device');
  return d as GetLampInformation;
}
export function writeGetLampInformation(w: BerWriter, v: GetLampInformation, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.lamp) !== undefined) { n--; w.identifier(m, 0x04); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetLampInformation);
  w.head(t, k);
}

export function readLampItem(r: BerReader, d: Draft<LampItem> = {}): LampItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.lamp = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.lampLabel = r.identifier(); t = r.next(e); }
  if (t === 0x81) { d.button = r.identifier(); t = r.next(e); }
  if (t === 0x02) { d.lampColor = r.integer(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readLampItem, 'lamp');
  return d as LampItem;
}
export function writeLampItem(w: BerWriter, v: LampItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.lampColor) !== undefined) { n--; w.integer(w.inRange(m, 0, 100), 0x02); }
  if (n > 0 && (m = v.button) !== undefined) { n--; w.identifier(m, 0x81); }
  if (n > 0 && (m = v.lampLabel) !== undefined) { n--; w.identifier(m, 0x80); }
  w.identifier(v.lamp, 0x04);
  if (n > 0) w.rest(v, n, k, writeLampItem);
  w.head(t, k);
}

export function readGetLampInformationResponse(r: BerReader, d: Draft<GetLampInformationResponse> = {}): GetLampInformationResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.lampList = r.list(0x10, readLampItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetLampInformationResponse, 'lampList=[]');
  return d as GetLampInformationResponse;
}
export function writeGetLampInformationResponse(w: BerWriter, v: GetLampInformationResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.lampList, 0x30, writeLampItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetLampInformationResponse);
  w.head(t, k);
}

export const LampBrightnessNames = /* @__PURE__ */ new Enumeration<LampBrightness>('unspecified dim bright');

export function readLampModeItem(r: BerReader, d: Draft<LampModeItem> = {}): LampModeItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.lamp = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02) { d.lampMode = r.integer(); c++; t = r.next(e); }
  if (t === 0x80) { d.lampBrightness = LampBrightnessNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.lampColor = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.button = r.identifier(); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readLampModeItem, 'lamp lampMode=5');
  return d as LampModeItem;
}
export function writeLampModeItem(w: BerWriter, v: LampModeItem, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.button) !== undefined) { n--; w.identifier(m, 0x82); }
  if (n > 0 && (m = v.lampColor) !== undefined) { n--; w.integer(w.inRange(m, 0, 100), 0x81); }
  if (n > 0 && (m = v.lampBrightness) !== undefined) { n--; LampBrightnessNames.write(w, m, 0x80); }
  w.integer(w.inRange(v.lampMode, 0, 100), 0x02);
  w.identifier(v.lamp, 0x04);
  if (n > 0) w.rest(v, n, k, writeLampModeItem);
  w.head(t, k);
}

export function readGetLampModeResponse(r: BerReader, d: Draft<GetLampModeResponse> = {}): GetLampModeResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.lampModeList = r.list(0x10, readLampModeItem); c++; t = r.next(e); }
  if (t === 0x04) { d.lamp = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetLampModeResponse, 'lampModeList=[]');
  return d as GetLampModeResponse;
}
export function writeGetLampModeResponse(w: BerWriter, v: GetLampModeResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.lamp) !== undefined) { n--; w.identifier(m, 0x04); }
  w.items(v.lampModeList, 0x30, writeLampModeItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetLampModeResponse);
  w.head(t, k);
}

export function readGetMessageWaitingIndicatorResponse(r: BerReader, d: Draft<GetMessageWaitingIndicatorResponse> = {}): GetMessageWaitingIndicatorResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x01) && d.messageWaitingOn === undefined) { d.messageWaitingOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x10) { d.deviceForMessage = readDeviceID(r); t = r.next(e); }
  if ((t === 0x01) && d.lampIsPresent === undefined) { d.lampIsPresent = r.boolean(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetMessageWaitingIndicatorResponse, 'messageWaitingOn', [0x01]);
  return d as GetMessageWaitingIndicatorResponse;
}
export function writeGetMessageWaitingIndicatorResponse(w: BerWriter, v: GetMessageWaitingIndicatorResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.lampIsPresent) !== undefined) { n--; w.boolean(m, 0x01); }
  if (n > 0 && (m = v.deviceForMessage) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  w.boolean(v.messageWaitingOn, 0x01);
  if (n > 0) w.rest(v, n, k, writeGetMessageWaitingIndicatorResponse);
  w.head(t, k);
}

export function readMicrophoneGainItem(r: BerReader, d: Draft<MicrophoneGainItem> = {}): MicrophoneGainItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02) { d.micGainAbs = r.integer(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMicrophoneGainItem, 'auditoryApparatus');
  return d as MicrophoneGainItem;
}
export function writeMicrophoneGainItem(w: BerWriter, v: MicrophoneGainItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.micGainAbs) !== undefined) { n--; w.integer(w.inRange(m, 0, 100), 0x02); }
  w.identifier(v.auditoryApparatus, 0x04);
  if (n > 0) w.rest(v, n, k, writeMicrophoneGainItem);
  w.head(t, k);
}

export function readGetMicrophoneGainResponse(r: BerReader, d: Draft<GetMicrophoneGainResponse> = {}): GetMicrophoneGainResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.microphoneGainList = r.list(0x10, readMicrophoneGainItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetMicrophoneGainResponse, 'microphoneGainList=[]');
  return d as GetMicrophoneGainResponse;
}
export function writeGetMicrophoneGainResponse(w: BerWriter, v: GetMicrophoneGainResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.microphoneGainList, 0x30, writeMicrophoneGainItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetMicrophoneGainResponse);
  w.head(t, k);
}

export function readMicrophoneMuteItem(r: BerReader, d: Draft<MicrophoneMuteItem> = {}): MicrophoneMuteItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.microphoneMuteOn = r.boolean(); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readMicrophoneMuteItem, 'auditoryApparatus microphoneMuteOn');
  return d as MicrophoneMuteItem;
}
export function writeMicrophoneMuteItem(w: BerWriter, v: MicrophoneMuteItem, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  w.boolean(v.microphoneMuteOn, 0x01);
  w.identifier(v.auditoryApparatus, 0x04);
  if (n > 0) w.rest(v, n, k, writeMicrophoneMuteItem);
  w.head(t, k);
}

export function readGetMicrophoneMuteResponse(r: BerReader, d: Draft<GetMicrophoneMuteResponse> = {}): GetMicrophoneMuteResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.microphoneMuteList = r.list(0x10, readMicrophoneMuteItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetMicrophoneMuteResponse, 'microphoneMuteList=[]');
  return d as GetMicrophoneMuteResponse;
}
export function writeGetMicrophoneMuteResponse(w: BerWriter, v: GetMicrophoneMuteResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.microphoneMuteList, 0x30, writeMicrophoneMuteItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetMicrophoneMuteResponse);
  w.head(t, k);
}

export function readGetRingerStatus(r: BerReader, d: Draft<GetRingerStatus> = {}): GetRingerStatus {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.ringer = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetRingerStatus, 'device');
  return d as GetRingerStatus;
}
export function writeGetRingerStatus(w: BerWriter, v: GetRingerStatus, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.ringer) !== undefined) { n--; w.identifier(m, 0x04); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetRingerStatus);
  w.head(t, k);
}

export const RingModeNames = /* @__PURE__ */ new Enumeration<RingMode>('ringing notRinging');

export function readRingerStatusItem(r: BerReader, d: Draft<RingerStatusItem> = {}): RingerStatusItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.ringer = r.identifier(); c++; t = r.next(e); }
  if (t === 0x0a) { d.ringMode = RingModeNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.ringCount = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.ringDuration = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.ringPattern = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.ringVolAbs = r.integer(); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRingerStatusItem, 'ringer ringMode');
  return d as RingerStatusItem;
}
export function writeRingerStatusItem(w: BerWriter, v: RingerStatusItem, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.ringVolAbs) !== undefined) { n--; w.integer(w.inRange(m, 0, 100), 0x82); }
  if (n > 0 && (m = v.ringPattern) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.ringDuration) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.ringCount) !== undefined) { n--; w.integer(w.inRange(m, 0, 1000), 0x80); }
  RingModeNames.write(w, v.ringMode, 0x0a);
  w.identifier(v.ringer, 0x04);
  if (n > 0) w.rest(v, n, k, writeRingerStatusItem);
  w.head(t, k);
}

export function readGetRingerStatusResponse(r: BerReader, d: Draft<GetRingerStatusResponse> = {}): GetRingerStatusResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.ringerStatusList = r.list(0x10, readRingerStatusItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetRingerStatusResponse, 'ringerStatusList=[]');
  return d as GetRingerStatusResponse;
}
export function writeGetRingerStatusResponse(w: BerWriter, v: GetRingerStatusResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.ringerStatusList, 0x30, writeRingerStatusItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetRingerStatusResponse);
  w.head(t, k);
}

export function readSpeakerMuteItem(r: BerReader, d: Draft<SpeakerMuteItem> = {}): SpeakerMuteItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.speakerMuteOn = r.boolean(); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSpeakerMuteItem, 'auditoryApparatus speakerMuteOn');
  return d as SpeakerMuteItem;
}
export function writeSpeakerMuteItem(w: BerWriter, v: SpeakerMuteItem, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  w.boolean(v.speakerMuteOn, 0x01);
  w.identifier(v.auditoryApparatus, 0x04);
  if (n > 0) w.rest(v, n, k, writeSpeakerMuteItem);
  w.head(t, k);
}

export function readGetSpeakerMuteResponse(r: BerReader, d: Draft<GetSpeakerMuteResponse> = {}): GetSpeakerMuteResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.speakerMuteList = r.list(0x10, readSpeakerMuteItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetSpeakerMuteResponse, 'speakerMuteList=[]');
  return d as GetSpeakerMuteResponse;
}
export function writeGetSpeakerMuteResponse(w: BerWriter, v: GetSpeakerMuteResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.speakerMuteList, 0x30, writeSpeakerMuteItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetSpeakerMuteResponse);
  w.head(t, k);
}

export function readSpeakerVolumeItem(r: BerReader, d: Draft<SpeakerVolumeItem> = {}): SpeakerVolumeItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02) { d.speakerVolAbs = r.integer(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSpeakerVolumeItem, 'auditoryApparatus');
  return d as SpeakerVolumeItem;
}
export function writeSpeakerVolumeItem(w: BerWriter, v: SpeakerVolumeItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.speakerVolAbs) !== undefined) { n--; w.integer(w.inRange(m, 0, 100), 0x02); }
  w.identifier(v.auditoryApparatus, 0x04);
  if (n > 0) w.rest(v, n, k, writeSpeakerVolumeItem);
  w.head(t, k);
}

export function readGetSpeakerVolumeResponse(r: BerReader, d: Draft<GetSpeakerVolumeResponse> = {}): GetSpeakerVolumeResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.speakerVolumeList = r.list(0x10, readSpeakerVolumeItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetSpeakerVolumeResponse, 'speakerVolumeList=[]');
  return d as GetSpeakerVolumeResponse;
}
export function writeGetSpeakerVolumeResponse(w: BerWriter, v: GetSpeakerVolumeResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.speakerVolumeList, 0x30, writeSpeakerVolumeItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetSpeakerVolumeResponse);
  w.head(t, k);
}

export function readSetButtonInformation(r: BerReader, d: Draft<SetButtonInformation> = {}): SetButtonInformation {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.device === undefined) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.button = r.identifier(); c++; t = r.next(e); }
  if (t === 0x16) { d.buttonLabel = r.text(); t = r.next(e); }
  if ((t === 0x10) && d.buttonAssociatedNumber === undefined) { d.buttonAssociatedNumber = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetButtonInformation, 'device button', [0x10]);
  return d as SetButtonInformation;
}
export function writeSetButtonInformation(w: BerWriter, v: SetButtonInformation, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.buttonAssociatedNumber) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.buttonLabel) !== undefined) { n--; w.text(w.inSize(m, 0, 64), 0x16); }
  w.identifier(v.button, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetButtonInformation);
  w.head(t, k);
}

export function readSetDisplay(r: BerReader, d: Draft<SetDisplay> = {}): SetDisplay {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.display = r.identifier(); t = r.next(e); }
  if (t === 0x80) { d.physicalBaseRowNumber = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.physicalBaseColumnNumber = r.integer(); t = r.next(e); }
  if (t === 0x16) { d.contentsOfDisplay = r.text(); c++; t = r.next(e); }
  if (t === 0x82) { d.offset = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.characterSet = CharacterSetNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetDisplay, 'device contentsOfDisplay');
  return d as SetDisplay;
}
export function writeSetDisplay(w: BerWriter, v: SetDisplay, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.characterSet) !== undefined) { n--; CharacterSetNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.offset) !== undefined) { n--; w.integer(m, 0x82); }
  w.text(w.inSize(v.contentsOfDisplay, 0, 240), 0x16);
  if (n > 0 && (m = v.physicalBaseColumnNumber) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.physicalBaseRowNumber) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0 && (m = v.display) !== undefined) { n--; w.identifier(m, 0x04); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetDisplay);
  w.head(t, k);
}

export function readSetHookswitchStatus(r: BerReader, d: Draft<SetHookswitchStatus> = {}): SetHookswitchStatus {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.hookswitch = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.hookswitchOnhook = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSetHookswitchStatus, 'device hookswitch hookswitchOnhook');
  return d as SetHookswitchStatus;
}
export function writeSetHookswitchStatus(w: BerWriter, v: SetHookswitchStatus, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.hookswitchOnhook, 0x01);
  w.identifier(v.hookswitch, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetHookswitchStatus);
  w.head(t, k);
}

export function readSetLampMode(r: BerReader, d: Draft<SetLampMode> = {}): SetLampMode {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.lamp = r.identifier(); c++; t = r.next(e); }
  if ((t === 0x02) && d.lampMode === undefined) { d.lampMode = r.integer(); c++; t = r.next(e); }
  if (t === 0x0a) { d.lampBrightness = LampBrightnessNames.read(r); t = r.next(e); }
  if ((t === 0x02) && d.lampColor === undefined) { d.lampColor = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSetLampMode, 'device lamp lampMode', [0x02]);
  return d as SetLampMode;
}
export function writeSetLampMode(w: BerWriter, v: SetLampMode, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.lampColor) !== undefined) { n--; w.integer(w.inRange(m, 0, 100), 0x02); }
  if (n > 0 && (m = v.lampBrightness) !== undefined) { n--; LampBrightnessNames.write(w, m, 0x0a); }
  w.integer(w.inRange(v.lampMode, 0, 100), 0x02);
  w.identifier(v.lamp, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetLampMode);
  w.head(t, k);
}

export function readSetMessageWaitingIndicator(r: BerReader, d: Draft<SetMessageWaitingIndicator> = {}): SetMessageWaitingIndicator {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.device === undefined) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.messageWaitingOn = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x10) && d.deviceForMessage === undefined) { d.deviceForMessage = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetMessageWaitingIndicator, 'device messageWaitingOn', [0x10]);
  return d as SetMessageWaitingIndicator;
}
export function writeSetMessageWaitingIndicator(w: BerWriter, v: SetMessageWaitingIndicator, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.deviceForMessage) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  w.boolean(v.messageWaitingOn, 0x01);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetMessageWaitingIndicator);
  w.head(t, k);
}

export const MicGainIncNames = /* @__PURE__ */ new Enumeration<MicGainInc>('increment decrement');

export function readMicrophoneGain(r: BerReader, t: number): MicrophoneGain {
  let v: MicrophoneGain;
  switch (t) {
    case 0x02:
      v = { micGainAbs: r.integer() };
      break;
    case 0x0a:
      v = { micGainInc: MicGainIncNames.read(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeMicrophoneGain(w: BerWriter, v: MicrophoneGain): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.micGainAbs) !== undefined) w.integer(w.inRange(m, 0, 100), 0x02);
  else if ((m = v.micGainInc) !== undefined) MicGainIncNames.write(w, m, 0x0a);
  else w.alternative(v);
  if (n > 0) w.several(v, 'micGainAbs micGainInc');
}

export function readSetMicrophoneGain(r: BerReader, d: Draft<SetMicrophoneGain> = {}): SetMicrophoneGain {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02 || t === 0x0a) { d.microphoneGain = readMicrophoneGain(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSetMicrophoneGain, 'device auditoryApparatus microphoneGain');
  return d as SetMicrophoneGain;
}
export function writeSetMicrophoneGain(w: BerWriter, v: SetMicrophoneGain, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeMicrophoneGain(w, v.microphoneGain);
  w.identifier(v.auditoryApparatus, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetMicrophoneGain);
  w.head(t, k);
}

export function readSetMicrophoneMute(r: BerReader, d: Draft<SetMicrophoneMute> = {}): SetMicrophoneMute {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.microphoneMuteOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSetMicrophoneMute, 'device auditoryApparatus microphoneMuteOn');
  return d as SetMicrophoneMute;
}
export function writeSetMicrophoneMute(w: BerWriter, v: SetMicrophoneMute, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.microphoneMuteOn, 0x01);
  w.identifier(v.auditoryApparatus, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetMicrophoneMute);
  w.head(t, k);
}

export function readSetRingerStatus(r: BerReader, d: Draft<SetRingerStatus> = {}): SetRingerStatus {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.ringer = r.identifier(); c++; t = r.next(e); }
  if (t === 0x0a) { d.ringMode = RingModeNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.ringPattern = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.ringVolume = r.explicitChoice(readVolume); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetRingerStatus, 'device ringer');
  return d as SetRingerStatus;
}
export function writeSetRingerStatus(w: BerWriter, v: SetRingerStatus, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.ringVolume) !== undefined) { n--; w.explicit(m, 0xa2, writeVolume); }
  if (n > 0 && (m = v.ringPattern) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.ringMode) !== undefined) { n--; RingModeNames.write(w, m, 0x0a); }
  w.identifier(v.ringer, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetRingerStatus);
  w.head(t, k);
}

export function readSetSpeakerMute(r: BerReader, d: Draft<SetSpeakerMute> = {}): SetSpeakerMute {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.speakerMuteOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSetSpeakerMute, 'device auditoryApparatus speakerMuteOn');
  return d as SetSpeakerMute;
}
export function writeSetSpeakerMute(w: BerWriter, v: SetSpeakerMute, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.speakerMuteOn, 0x01);
  w.identifier(v.auditoryApparatus, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetSpeakerMute);
  w.head(t, k);
}

export function readSetSpeakerVolume(r: BerReader, d: Draft<SetSpeakerVolume> = {}): SetSpeakerVolume {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02 || t === 0x0a) { d.speakerVolume = readVolume(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSetSpeakerVolume, 'device auditoryApparatus speakerVolume');
  return d as SetSpeakerVolume;
}
export function writeSetSpeakerVolume(w: BerWriter, v: SetSpeakerVolume, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeVolume(w, v.speakerVolume);
  w.identifier(v.auditoryApparatus, 0x04);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetSpeakerVolume);
  w.head(t, k);
}

export function readButtonInformationEvent(r: BerReader, d: Draft<ButtonInformationEvent> = {}): ButtonInformationEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.button = r.identifier(); c++; t = r.next(e); }
  if (t === 0x16) { d.buttonLabel = r.text(); t = r.next(e); }
  if (t === 0x10) { d.buttonAssociatedNumber = readDeviceID(r); t = r.next(e); }
  if (t === 0x01) { d.buttonPressIndicator = r.boolean(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readButtonInformationEvent, 'device={"notKnown":true} button');
  return d as ButtonInformationEvent;
}
export function writeButtonInformationEvent(w: BerWriter, v: ButtonInformationEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.buttonPressIndicator) !== undefined) { n--; w.boolean(m, 0x01); }
  if (n > 0 && (m = v.buttonAssociatedNumber) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.buttonLabel) !== undefined) { n--; w.text(w.inSize(m, 0, 64), 0x16); }
  w.identifier(v.button, 0x04);
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeButtonInformationEvent);
  w.head(t, k);
}

export function readButtonPressEvent(r: BerReader, d: Draft<ButtonPressEvent> = {}): ButtonPressEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.button = r.identifier(); c++; t = r.next(e); }
  if (t === 0x16) { d.buttonLabel = r.text(); t = r.next(e); }
  if (t === 0x10) { d.buttonAssociatedNumber = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readButtonPressEvent, 'device={"notKnown":true} button');
  return d as ButtonPressEvent;
}
export function writeButtonPressEvent(w: BerWriter, v: ButtonPressEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.buttonAssociatedNumber) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.buttonLabel) !== undefined) { n--; w.text(w.inSize(m, 0, 64), 0x16); }
  w.identifier(v.button, 0x04);
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeButtonPressEvent);
  w.head(t, k);
}

export function readDisplayUpdatedEvent(r: BerReader, d: Draft<DisplayUpdatedEvent> = {}): DisplayUpdatedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.displayID = r.identifier(); t = r.next(e); }
  if ((t === 0x02) && d.logicalRows === undefined) { d.logicalRows = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.logicalColumns === undefined) { d.logicalColumns = r.integer(); c++; t = r.next(e); }
  if (t === 0x80) { d.physicalRows = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.physicalColumns = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.physicalBaseRowNumber = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.physicalBaseColumnNumber = r.integer(); t = r.next(e); }
  if (t === 0x0a) { d.characterSet = CharacterSetNames.read(r); t = r.next(e); }
  if (t === 0x16) { d.contentsOfDisplay = r.text(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 4) r.settle(d, f, e, t, readDisplayUpdatedEvent, 'device={"notKnown":true} logicalRows logicalColumns contentsOfDisplay', [0x02]);
  return d as DisplayUpdatedEvent;
}
export function writeDisplayUpdatedEvent(w: BerWriter, v: DisplayUpdatedEvent, t: number): void {
  let n = w.members(v, 4), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.text(v.contentsOfDisplay, 0x16);
  if (n > 0 && (m = v.characterSet) !== undefined) { n--; CharacterSetNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.physicalBaseColumnNumber) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.physicalBaseRowNumber) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.physicalColumns) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.physicalRows) !== undefined) { n--; w.integer(m, 0x80); }
  w.integer(v.logicalColumns, 0x02);
  w.integer(v.logicalRows, 0x02);
  if (n > 0 && (m = v.displayID) !== undefined) { n--; w.identifier(m, 0x04); }
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeDisplayUpdatedEvent);
  w.head(t, k);
}

export function readHookswitchEvent(r: BerReader, d: Draft<HookswitchEvent> = {}): HookswitchEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.hookswitch = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.hookswitchOnHook = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readHookswitchEvent, 'device={"notKnown":true} hookswitch hookswitchOnHook');
  return d as HookswitchEvent;
}
export function writeHookswitchEvent(w: BerWriter, v: HookswitchEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.hookswitchOnHook, 0x01);
  w.identifier(v.hookswitch, 0x04);
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeHookswitchEvent);
  w.head(t, k);
}

export function readLampModeEvent(r: BerReader, d: Draft<LampModeEvent> = {}): LampModeEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x04) && d.lamp === undefined) { d.lamp = r.identifier(); c++; t = r.next(e); }
  if ((t === 0x04) && d.lampLabel === undefined) { d.lampLabel = r.identifier(); t = r.next(e); }
  if ((t === 0x02) && d.lampMode === undefined) { d.lampMode = r.integer(); c++; t = r.next(e); }
  if (t === 0x0a) { d.lampBrightness = LampBrightnessNames.read(r); t = r.next(e); }
  if ((t === 0x02) && d.lampColor === undefined) { d.lampColor = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readLampModeEvent, 'device={"notKnown":true} lamp lampMode=5', [0x04, 0x02]);
  return d as LampModeEvent;
}
export function writeLampModeEvent(w: BerWriter, v: LampModeEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.lampColor) !== undefined) { n--; w.integer(w.inRange(m, 0, 100), 0x02); }
  if (n > 0 && (m = v.lampBrightness) !== undefined) { n--; LampBrightnessNames.write(w, m, 0x0a); }
  w.integer(w.inRange(v.lampMode, 0, 100), 0x02);
  if (n > 0 && (m = v.lampLabel) !== undefined) { n--; w.identifier(m, 0x04); }
  w.identifier(v.lamp, 0x04);
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeLampModeEvent);
  w.head(t, k);
}

export function readMessageWaitingEvent(r: BerReader, d: Draft<MessageWaitingEvent> = {}): MessageWaitingEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.targetDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.deviceForMessage = readDeviceID(r); t = r.next(e); }
  if (t === 0x01) { d.messageWaitingOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readMessageWaitingEvent, 'targetDevice={"notKnown":true} messageWaitingOn');
  return d as MessageWaitingEvent;
}
export function writeMessageWaitingEvent(w: BerWriter, v: MessageWaitingEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.messageWaitingOn, 0x01);
  if (n > 0 && (m = v.deviceForMessage) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  writeSubjectDeviceID(w, v.targetDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeMessageWaitingEvent);
  w.head(t, k);
}

export function readMicrophoneGainEvent(r: BerReader, d: Draft<MicrophoneGainEvent> = {}): MicrophoneGainEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.invokingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02 || t === 0x0a) { d.microphoneGain = readMicrophoneGain(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readMicrophoneGainEvent, 'invokingDevice={"notKnown":true} auditoryApparatus microphoneGain');
  return d as MicrophoneGainEvent;
}
export function writeMicrophoneGainEvent(w: BerWriter, v: MicrophoneGainEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeMicrophoneGain(w, v.microphoneGain);
  w.identifier(v.auditoryApparatus, 0x04);
  writeSubjectDeviceID(w, v.invokingDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeMicrophoneGainEvent);
  w.head(t, k);
}

export function readMicrophoneMuteEvent(r: BerReader, d: Draft<MicrophoneMuteEvent> = {}): MicrophoneMuteEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.invokingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.microphoneMuteOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readMicrophoneMuteEvent, 'invokingDevice={"notKnown":true} auditoryApparatus microphoneMuteOn');
  return d as MicrophoneMuteEvent;
}
export function writeMicrophoneMuteEvent(w: BerWriter, v: MicrophoneMuteEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.microphoneMuteOn, 0x01);
  w.identifier(v.auditoryApparatus, 0x04);
  writeSubjectDeviceID(w, v.invokingDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeMicrophoneMuteEvent);
  w.head(t, k);
}

export function readRingerStatusEvent(r: BerReader, d: Draft<RingerStatusEvent> = {}): RingerStatusEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.ringer = r.identifier(); c++; t = r.next(e); }
  if (t === 0x0a) { d.ringMode = RingModeNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.ringCount = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.ringDuration = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.ringPattern = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.ringVolume = r.explicitChoice(readVolume); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRingerStatusEvent, 'device={"notKnown":true} ringer');
  return d as RingerStatusEvent;
}
export function writeRingerStatusEvent(w: BerWriter, v: RingerStatusEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.ringVolume) !== undefined) { n--; w.explicit(m, 0xa2, writeVolume); }
  if (n > 0 && (m = v.ringPattern) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.ringDuration) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.ringCount) !== undefined) { n--; w.integer(w.inRange(m, 0, 1000), 0x80); }
  if (n > 0 && (m = v.ringMode) !== undefined) { n--; RingModeNames.write(w, m, 0x0a); }
  w.identifier(v.ringer, 0x04);
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeRingerStatusEvent);
  w.head(t, k);
}

export function readSpeakerMuteEvent(r: BerReader, d: Draft<SpeakerMuteEvent> = {}): SpeakerMuteEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.invokingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x01) { d.speakerMuteOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSpeakerMuteEvent, 'invokingDevice={"notKnown":true} auditoryApparatus speakerMuteOn');
  return d as SpeakerMuteEvent;
}
export function writeSpeakerMuteEvent(w: BerWriter, v: SpeakerMuteEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.speakerMuteOn, 0x01);
  w.identifier(v.auditoryApparatus, 0x04);
  writeSubjectDeviceID(w, v.invokingDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeSpeakerMuteEvent);
  w.head(t, k);
}

export function readSpeakerVolumeEvent(r: BerReader, d: Draft<SpeakerVolumeEvent> = {}): SpeakerVolumeEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.invokingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.auditoryApparatus = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02 || t === 0x0a) { d.speakerVolume = readVolume(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSpeakerVolumeEvent, 'invokingDevice={"notKnown":true} auditoryApparatus speakerVolume');
  return d as SpeakerVolumeEvent;
}
export function writeSpeakerVolumeEvent(w: BerWriter, v: SpeakerVolumeEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeVolume(w, v.speakerVolume);
  w.identifier(v.auditoryApparatus, 0x04);
  writeSubjectDeviceID(w, v.invokingDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeSpeakerVolumeEvent);
  w.head(t, k);
}
