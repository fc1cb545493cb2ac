// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { MemberTable } from '../tables.js';
import type { CallingDeviceID, RedirectionDeviceID } from '../../model/generated/identifiers.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const CallingDeviceIDTable = new MemberTable('deviceIdentifier notKnown restricted');
export function readCallingDeviceID(r: XmlReader): CallingDeviceID {
  if (r.hasText()) return { deviceIdentifier: { number: r.bareText('deviceIdentifier') } };
  r.enterChoice();
  switch (r.member(CallingDeviceIDTable)) {
    case 0:
      return r.chosen(CallingDeviceIDTable, { deviceIdentifier: readDeviceID(r) });
    case 1:
      return r.chosen(CallingDeviceIDTable, { notKnown: r.nothing() });
    case 2:
      return r.chosen(CallingDeviceIDTable, { restricted: r.nothing() });
    default:
      return r.noneChosen();
  }
}

export function writeCallingDeviceID(w: XmlWriter, name: string, v: CallingDeviceID): void {
  const before = w.begin(name, v);
  if (v.deviceIdentifier !== undefined) writeDeviceID(w, 'deviceIdentifier', v.deviceIdentifier);
  else if (v.notKnown !== undefined) w.nothing('notKnown', v.notKnown);
  else if (v.restricted !== undefined) w.nothing('restricted', v.restricted);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
}

const RedirectionDeviceIDTable = new MemberTable('numberDialed notKnown notRequired notSpecified restricted');
export function readRedirectionDeviceID(r: XmlReader): RedirectionDeviceID {
  if (r.hasText()) return { numberDialed: { number: r.bareText('numberDialed') } };
  r.enterChoice();
  switch (r.member(RedirectionDeviceIDTable)) {
    case 0:
      return r.chosen(RedirectionDeviceIDTable, { numberDialed: readDeviceID(r) });
    case 1:
      return r.chosen(RedirectionDeviceIDTable, { notKnown: r.nothing() });
    case 2:
      return r.chosen(RedirectionDeviceIDTable, { notRequired: r.nothing() });
    case 3:
      return r.chosen(RedirectionDeviceIDTable, { notSpecified: r.nothing() });
    case 4:
      return r.chosen(RedirectionDeviceIDTable, { restricted: r.nothing() });
    default:
      return r.noneChosen();
  }
}

export function writeRedirectionDeviceID(w: XmlWriter, name: string, v: RedirectionDeviceID): void {
  const before = w.begin(name, v);
  if (v.numberDialed !== undefined) writeDeviceID(w, 'numberDialed', v.numberDialed);
  else if (v.notKnown !== undefined) w.nothing('notKnown', v.notKnown);
  else if (v.notRequired !== undefined) w.nothing('notRequired', v.notRequired);
  else if (v.notSpecified !== undefined) w.nothing('notSpecified', v.notSpecified);
  else if (v.restricted !== undefined) w.nothing('restricted', v.restricted);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
}
