// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { BackInServiceEvent } from '../../model/generated/device-maintenance.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { EventCauseNames } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readSubjectDeviceID, writeSubjectDeviceID } from './identifiers.js';

export function readBackInServiceEvent(r: BerReader, d: Draft<BackInServiceEvent> = {}): BackInServiceEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readBackInServiceEvent, 'device={"notKnown":true}');
  return d as BackInServiceEvent;
}
export function writeBackInServiceEvent(w: BerWriter, v: BackInServiceEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeBackInServiceEvent);
  w.head(t, k);
}
