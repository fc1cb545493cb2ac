import { type BerForm, builtInForms, contextTag, element, explicit, implicit } from '../form.js';
import { inMember, within } from '../paths.js';
import type { BerReader } from '../reader.js';
import { Sequence } from '../sequence.js';
import { writeUnknownAlternative } from '../unknown-elements.js';
import type { BerWriter, Members } from '../writer.js';
import { localDeviceID } from './device-id.js';

const CALL = 0x80;
const DEVICE = 0x81;
const SEQUENCE = 0x10;
const CONSTRUCTED = 0x20;
/** The reader has found the end of the surrounding element. */
const END = -1;

const known: ReadonlySet<string> = new Set(['callID', 'deviceID', 'unknownMembers']);
const nothing: ReadonlySet<string> = new Set();

/** ConnectionID: a tag around CHOICE { callID [0], deviceID [1], both SEQUENCE { callID [0], deviceID [1] } }. */
export function connectionID(type: (name: string) => BerForm): BerForm {
  const call = implicit(builtInForms.identifier, contextTag(0));
  const device = explicit(localDeviceID(type('DeviceID')), contextTag(1));
  const member = (name: string, form: BerForm) => ({
    name,
    form,
    isRequired: true,
    mayBeAbsent: true,
  });
  // One that is named in part is another: it is read as a whole, or not at all.
  const both = new Sequence(
    'ConnectionID',
    () => [member('callID', call), member('deviceID', device)],
    { isIndivisible: true },
  );
  const readCall = (r: BerReader, tag: number): unknown => {
    try {
      return call.read(r, tag);
    } catch (error) {
      throw within(error, 'callID');
    }
  };
  const readDevice = (r: BerReader, tag: number): unknown => {
    try {
      return device.read(r, tag);
    } catch (error) {
      throw within(error, 'deviceID');
    }
  };
  const readBoth = (r: BerReader): unknown => {
    const from = r.pos;
    const end = r.open();
    const first = r.next(end);
    if (first !== CALL) return both.readOn(r, {}, from, end, first, 0);
    const callID = readCall(r, first);
    const second = r.next(end);
    if (second !== DEVICE) return both.readOn(r, { callID }, from, end, second, 1);
    const deviceID = readDevice(r, second);
    const third = r.next(end);
    // As for devices: a literal takes less time than a structure that is filled member by member.
    const value = { callID, deviceID };
    return third === END ? value : both.readOn(r, value, from, end, third, 2);
  };
  const readAlternative = (r: BerReader, tag: number): unknown => {
    switch (tag) {
      case SEQUENCE:
        return readBoth(r);
      case CALL:
        return { callID: readCall(r, tag) };
      case DEVICE:
        return { deviceID: readDevice(r, tag) };
      default:
        return r.unknownAlternative(tag);
    }
  };
  const writeOne = (w: BerWriter, value: Members): void => {
    const { callID, deviceID, unknownMembers } = value;
    if (deviceID !== undefined) {
      inMember('deviceID', () => device.write(w, deviceID, DEVICE | CONSTRUCTED));
    } else if (callID !== undefined) {
      inMember('callID', () => call.write(w, callID, CALL));
    } else {
      writeUnknownAlternative(w, value, nothing);
      return;
    }
    if (unknownMembers === undefined) return;
    const kept = inMember('unknownMembers', () => w.list(unknownMembers));
    if (kept.length > 0)
      w.fail('no-form', 'a ConnectionID with one member has no place for others');
  };
  return element(0x4b, true, {
    read(r) {
      const end = r.open();
      const value = readAlternative(r, r.next(end));
      r.close(end);
      return value;
    },
    write(w, given, tag) {
      const value = w.object(given);
      const mark = w.pos;
      const { callID, deviceID } = value;
      if (callID !== undefined && deviceID !== undefined) {
        both.write(w, value, SEQUENCE | CONSTRUCTED);
      } else {
        writeOne(w, value);
        if (w.countMembers(value, 1) > 0) w.leftOver(value, known, nothing);
      }
      w.head(tag, mark);
    },
  });
}
