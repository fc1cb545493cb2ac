import type { ConnectionID } from '../../model/hand-written.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readLocalDeviceID, writeLocalDeviceID } from './device-id.js';

/** Reads a ConnectionID: a tag around a choice of a call, a device, or both. */
export function readConnectionID(r: BerReader): ConnectionID {
  const end = r.open();
  const tag = r.next(end);
  const value = readAlternative(r, tag);
  r.close(end);
  return value;
}

function readAlternative(r: BerReader, tag: number): ConnectionID {
  switch (tag) {
    case 0x10:
      return readBoth(r, {});
    case 0x80:
      return { callID: r.identifier() };
    case 0x81:
      return { deviceID: r.explicitChoice(readLocalDeviceID) };
    default:
      return r.unknownAlternative(tag);
  }
}

function readBoth(r: BerReader, draft: Draft<ConnectionID>): ConnectionID {
  const from = r.pos;
  const end = r.open();
  let tag = r.next(end);
  if (tag === 0x80) {
    draft.callID = r.identifier();
    tag = r.next(end);
  }
  if (tag === 0x81) {
    draft.deviceID = r.explicitChoice(readLocalDeviceID);
    tag = r.next(end);
  }
  // One that is named in part is another: it is read as a whole, or not at all.
  if (tag !== -1 || draft.callID === undefined || draft.deviceID === undefined) {
    r.settle(draft, from, end, tag, readBoth, 'callID? deviceID?', [0x80, 0x81]);
  }
  return draft as ConnectionID;
}

/** Writes a ConnectionID with its tag around it. */
export function writeConnectionID(w: BerWriter, value: ConnectionID, tag: number): void {
  const count = w.members(value, 0);
  const mark = w.pos;
  let written = 0;
  const device = value.deviceID;
  if (device !== undefined) {
    writeLocalDeviceID(w, device);
    w.head(0xa1, mark);
    written++;
  }
  const call = value.callID;
  if (call !== undefined) {
    w.identifier(call, 0x80);
    written++;
  }
  if (count > written) written += writeUnknown(w, value, written, mark);
  if (written >= 2) w.head(0x30, mark);
  else if (written === 0) w.alternative(value);
  if (count > written) w.leftOver(value, count - written, writeConnectionID);
  w.head(tag, mark);
}

/** Writes what is kept of unknown elements, for which there is room beside both members, or in the place of both. */
function writeUnknown(w: BerWriter, value: ConnectionID, written: number, mark: number): number {
  const unknown = value.unknownMembers;
  if (unknown === undefined) return 0;
  if (written === 0) {
    w.alternative(value);
    return 1;
  }
  if (written === 1 && unknown.length > 0) {
    w.fail('no-form', 'a ConnectionID with one member has no place for others', value);
  }
  w.splice(unknown, mark);
  return 1;
}
