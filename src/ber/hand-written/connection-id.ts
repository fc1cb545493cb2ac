import { type BerForm, builtInForms, contextTag, element, explicit, implicit } from '../form.js';
import type { BerReader } from '../reader.js';
import { Sequence } from '../sequence.js';
import { type BerWriter, inMember, type Members } from '../writer.js';
import { localDeviceID } from './device-id.js';

const CALL = 0x80;
const DEVICE = 0x81;
const SEQUENCE = 0x10;
const CONSTRUCTED = 0x20;

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
  const both = new Sequence('ConnectionID', [member('callID', call), member('deviceID', device)], {
    isIndivisible: true,
  });
  const readAlternative = (r: BerReader, tag: number): unknown => {
    switch (tag) {
      case SEQUENCE:
        return both.read(r);
      case CALL:
        return { callID: inMember('callID', () => call.read(r, tag)) };
      case DEVICE:
        return { deviceID: inMember('deviceID', () => device.read(r, tag)) };
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
      w.alternative(value, nothing);
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
      if (value.callID !== undefined && value.deviceID !== undefined) {
        both.write(w, value, SEQUENCE | CONSTRUCTED);
      } else {
        writeOne(w, value);
        if (w.countMembers(value, 1) > 0) w.leftOver(value, known, nothing);
      }
      w.head(tag, mark);
    },
  });
}
