// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { MemberTable, ValueTable } from '../tables.js';
import { EventCauseTable } from './causes.js';
import { readRedirectionDeviceID, writeRedirectionDeviceID } from './identifiers.js';
import { MicGainIncTable } from './physical-device.js';
import type { ChargingInfoTypeOfChargingInfo, ChargingUnitsRecord, DeviceHistory, DeviceHistoryListItem, MessageInfo, MessageInfoItem, NumberOfCurrencyUnitsCurrencyMultiplier, Volume } from '../../model/generated/features.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const messageInfoItemItems = new MemberTable('messageInfoItem*');
const deviceHistoryListItemItems = new MemberTable('DeviceHistoryListItem*');

export const readMessageInfo = (r: XmlReader): MessageInfo =>
  r.list(messageInfoItemItems, readMessageInfoItem);

export function writeMessageInfo(w: XmlWriter, t: MemberTable, i: number, list: MessageInfo): string {
  return w.list(t, i, list, messageInfoItemItems, writeMessageInfoItem);
}

const MessageInfoItemTable = new MemberTable('contentTypeAndSubtype contents! contentsLength');
export function readMessageInfoItem(r: XmlReader): MessageInfoItem {
  const m: Draft<MessageInfoItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MessageInfoItemTable)) {
      case 0:
        m.contentTypeAndSubtype = r.text();
        break;
      case 1:
        m.contents = r.text();
        break;
      case 2:
        if (r.hasValue()) m.contentsLength = r.integer();
        break;
      default:
        return m as MessageInfoItem;
    }
  }
}

export function writeMessageInfoItem(w: XmlWriter, t: MemberTable, i: number, m: MessageInfoItem): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.contentTypeAndSubtype !== undefined) { n--; s += w.text(MessageInfoItemTable, 0, m.contentTypeAndSubtype); }
  if (m.contents !== undefined) { n--; s += w.text(MessageInfoItemTable, 1, m.contents); }
  else w.incomplete('contents');
  if (n > 0 && m.contentsLength !== undefined) { n--; s += w.integer(MessageInfoItemTable, 2, w.nonNegativeInteger(MessageInfoItemTable, 2, w.inRange(MessageInfoItemTable, 2, m.contentsLength, 0, 9007199254740991))); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MessageInfoItemTable) : w.element(t, i, s);
}

export const readDeviceHistory = (r: XmlReader): DeviceHistory =>
  r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);

export function writeDeviceHistory(w: XmlWriter, t: MemberTable, i: number, list: DeviceHistory): string {
  return w.list(t, i, list, deviceHistoryListItemItems, writeDeviceHistoryListItem);
}

const DeviceHistoryListItemTable = new MemberTable('oldDeviceID!{"notKnown":true} eventCause oldConnectionID');
export function readDeviceHistoryListItem(r: XmlReader): DeviceHistoryListItem {
  const m: Draft<DeviceHistoryListItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DeviceHistoryListItemTable)) {
      case 0:
        m.oldDeviceID = readRedirectionDeviceID(r);
        break;
      case 1:
        m.eventCause = r.enumeration(EventCauseTable);
        break;
      case 2:
        m.oldConnectionID = readConnectionID(r);
        break;
      default:
        return m as DeviceHistoryListItem;
    }
  }
}

export function writeDeviceHistoryListItem(w: XmlWriter, t: MemberTable, i: number, m: DeviceHistoryListItem): string {
  let n = w.enter(t, i, m), s = '';
  if (m.oldDeviceID !== undefined) { n--; s += writeRedirectionDeviceID(w, DeviceHistoryListItemTable, 0, m.oldDeviceID); }
  else w.incomplete('oldDeviceID');
  if (n > 0 && m.eventCause !== undefined) { n--; s += w.enumeration(DeviceHistoryListItemTable, 1, m.eventCause, EventCauseTable); }
  if (n > 0 && m.oldConnectionID !== undefined) { n--; s += writeConnectionID(w, DeviceHistoryListItemTable, 2, m.oldConnectionID); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DeviceHistoryListItemTable) : w.element(t, i, s);
}

const ChargingUnitsRecordTable = new MemberTable('chargingUnits! typeOfUnits');
export function readChargingUnitsRecord(r: XmlReader): ChargingUnitsRecord {
  const m: Draft<ChargingUnitsRecord> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ChargingUnitsRecordTable)) {
      case 0:
        m.chargingUnits = r.integer();
        break;
      case 1:
        m.typeOfUnits = r.text();
        break;
      default:
        return m as ChargingUnitsRecord;
    }
  }
}

export function writeChargingUnitsRecord(w: XmlWriter, t: MemberTable, i: number, m: ChargingUnitsRecord): string {
  let n = w.enter(t, i, m), s = '';
  if (m.chargingUnits !== undefined) { n--; s += w.integer(ChargingUnitsRecordTable, 0, m.chargingUnits); }
  else w.missing('chargingUnits');
  if (n > 0 && m.typeOfUnits !== undefined) { n--; s += w.text(ChargingUnitsRecordTable, 1, m.typeOfUnits); }
  return n > 0 ? w.elementWith(t, i, s, m, n, ChargingUnitsRecordTable) : w.element(t, i, s);
}

export const NumberOfCurrencyUnitsCurrencyMultiplierTable = new ValueTable<NumberOfCurrencyUnitsCurrencyMultiplier>('oneThousandth oneHundredth oneTenth one ten hundred thousand');

export const ChargingInfoTypeOfChargingInfoTable = new ValueTable<ChargingInfoTypeOfChargingInfo>('subTotal total');

const VolumeTable = new MemberTable('volAbs volInc');
export function readVolume(r: XmlReader): Volume {
  r.enterChoice();
  switch (r.member(VolumeTable)) {
    case 0:
      return r.chosen(VolumeTable, { volAbs: r.integer() });
    case 1:
      return r.chosen(VolumeTable, { volInc: r.enumeration(MicGainIncTable) });
    default:
      return r.noneChosen();
  }
}

export function writeVolume(w: XmlWriter, t: MemberTable, i: number, v: Volume): string {
  let n = w.enter(t, i, v), s = '';
  if (v.volAbs !== undefined) { n--; s = w.integer(VolumeTable, 0, w.short(VolumeTable, 0, w.inRange(VolumeTable, 0, v.volAbs, 0, 100))); }
  else if (v.volInc !== undefined) { n--; s = w.enumeration(VolumeTable, 1, v.volInc, MicGainIncTable); }
  else w.noAlternative(v, VolumeTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, VolumeTable) : w.element(t, i, s);
}
