// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { RedirectionDeviceID, SubjectDeviceID } from '../../model/generated/identifiers.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';

export function readSubjectDeviceID(r: BerReader): SubjectDeviceID {
  const e = r.open(), t = r.next(e);
  let v: SubjectDeviceID;
  switch (t) {
    case 0x10:
      v = { deviceIdentifier: readDeviceID(r) };
      break;
    case 0x87:
      v = { notKnown: r.nothing() };
      break;
    case 0x88:
      v = { restricted: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t, '{"notKnown":true}');
  }
  r.close(e);
  return v;
}
export function writeSubjectDeviceID(w: BerWriter, v: SubjectDeviceID, t: number): void {
  const n = w.members(v, 1);
  const k = w.pos;
  let m;
  if ((m = v.deviceIdentifier) !== undefined) writeDeviceID(w, m, 0x30);
  else if ((m = v.notKnown) !== undefined) w.nothing(m, 0x87);
  else if ((m = v.restricted) !== undefined) w.nothing(m, 0x88);
  else w.alternative(v);
  if (n > 0) w.several(v, 'deviceIdentifier notKnown restricted');
  w.head(t, k);
}

export function readRedirectionDeviceID(r: BerReader): RedirectionDeviceID {
  const e = r.open(), t = r.next(e);
  let v: RedirectionDeviceID;
  switch (t) {
    case 0x10:
      v = { numberDialed: readDeviceID(r) };
      break;
    case 0x87:
      v = { notKnown: r.nothing() };
      break;
    case 0x88:
      v = { notRequired: r.nothing() };
      break;
    case 0x89:
      v = { notSpecified: r.nothing() };
      break;
    case 0x8a:
      v = { restricted: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t, '{"notSpecified":true}');
  }
  r.close(e);
  return v;
}
export function writeRedirectionDeviceID(w: BerWriter, v: RedirectionDeviceID, t: number): void {
  const n = w.members(v, 1);
  const k = w.pos;
  let m;
  if ((m = v.numberDialed) !== undefined) writeDeviceID(w, m, 0x30);
  else if ((m = v.notKnown) !== undefined) w.nothing(m, 0x87);
  else if ((m = v.notRequired) !== undefined) w.nothing(m, 0x88);
  else if ((m = v.notSpecified) !== undefined) w.nothing(m, 0x89);
  else if ((m = v.restricted) !== undefined) w.nothing(m, 0x8a);
  else w.alternative(v);
  if (n > 0) w.several(v, 'numberDialed notKnown notRequired notSpecified restricted');
  w.head(t, k);
}
