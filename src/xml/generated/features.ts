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

export const writeMessageInfo = (w: XmlWriter, name: string, list: MessageInfo): void =>
  w.list(name, list, 'messageInfoItem', writeMessageInfoItem);

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
        m.contentsLength = r.integer();
        break;
      default:
        return m as MessageInfoItem;
    }
  }
}

export function writeMessageInfoItem(w: XmlWriter, name: string, m: MessageInfoItem): void {
  const before = w.begin(name, m);
  if (m.contentTypeAndSubtype !== undefined) w.text('contentTypeAndSubtype', m.contentTypeAndSubtype);
  if (m.contents !== undefined) w.text('contents', m.contents);
  if (m.contentsLength !== undefined) w.integer('contentsLength', m.contentsLength);
  w.end(name, before, m.unknownMembers);
}

export const readDeviceHistory = (r: XmlReader): DeviceHistory =>
  r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);

export const writeDeviceHistory = (w: XmlWriter, name: string, list: DeviceHistory): void =>
  w.list(name, list, 'DeviceHistoryListItem', writeDeviceHistoryListItem);

const DeviceHistoryListItemTable = new MemberTable('oldDeviceID! eventCause oldConnectionID');
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

export function writeDeviceHistoryListItem(w: XmlWriter, name: string, m: DeviceHistoryListItem): void {
  const before = w.begin(name, m);
  if (m.oldDeviceID !== undefined) writeRedirectionDeviceID(w, 'oldDeviceID', m.oldDeviceID);
  if (m.eventCause !== undefined) w.enumeration('eventCause', m.eventCause, EventCauseTable);
  if (m.oldConnectionID !== undefined) writeConnectionID(w, 'oldConnectionID', m.oldConnectionID);
  w.end(name, before, m.unknownMembers);
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

export function writeChargingUnitsRecord(w: XmlWriter, name: string, m: ChargingUnitsRecord): void {
  const before = w.begin(name, m);
  if (m.chargingUnits === undefined) w.missing('chargingUnits');
  w.integer('chargingUnits', m.chargingUnits);
  if (m.typeOfUnits !== undefined) w.text('typeOfUnits', m.typeOfUnits);
  w.end(name, before, m.unknownMembers);
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

export function writeVolume(w: XmlWriter, name: string, v: Volume): void {
  const before = w.begin(name, v);
  if (v.volAbs !== undefined) w.integer('volAbs', v.volAbs);
  else if (v.volInc !== undefined) w.enumeration('volInc', v.volInc, MicGainIncTable);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
}
