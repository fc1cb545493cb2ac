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
      return r.noneChosen('{"notKnown":true}');
  }
}

export function writeCallingDeviceID(w: XmlWriter, t: MemberTable, i: number, v: CallingDeviceID): string {
  let n = w.enter(t, i, v), s = '';
  if (v.deviceIdentifier !== undefined) { n--; s = writeDeviceID(w, CallingDeviceIDTable, 0, v.deviceIdentifier); }
  else if (v.notKnown !== undefined) { n--; s = w.nothing(CallingDeviceIDTable, 1, v.notKnown); }
  else if (v.restricted !== undefined) { n--; s = w.nothing(CallingDeviceIDTable, 2, v.restricted); }
  else w.noAlternative(v, CallingDeviceIDTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, CallingDeviceIDTable) : w.element(t, i, s);
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
      return r.noneChosen('{"notSpecified":true}');
  }
}

export function writeRedirectionDeviceID(w: XmlWriter, t: MemberTable, i: number, v: RedirectionDeviceID): string {
  let n = w.enter(t, i, v), s = '';
  if (v.numberDialed !== undefined) { n--; s = writeDeviceID(w, RedirectionDeviceIDTable, 0, v.numberDialed); }
  else if (v.notKnown !== undefined) { n--; s = w.nothing(RedirectionDeviceIDTable, 1, v.notKnown); }
  else if (v.notRequired !== undefined) { n--; s = w.nothing(RedirectionDeviceIDTable, 2, v.notRequired); }
  else if (v.notSpecified !== undefined) { n--; s = w.nothing(RedirectionDeviceIDTable, 3, v.notSpecified); }
  else if (v.restricted !== undefined) { n--; s = w.nothing(RedirectionDeviceIDTable, 4, v.restricted); }
  else w.noAlternative(v, RedirectionDeviceIDTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, RedirectionDeviceIDTable) : w.element(t, i, s);
}
