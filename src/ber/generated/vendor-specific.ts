// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Escape, EscapeRegisterResponse, PrivateDataVersionSelection, PrivateEvent } from '../../model/generated/vendor-specific.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/private-content.js';
import { readCSTACommonArguments, readCSTASecurityData, writeCSTACommonArguments, writeCSTASecurityData } from './extensions.js';

export function readEscape(r: BerReader, d: Draft<Escape> = {}): Escape {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80) { d.escapeRegisterID = r.explicit(0x04, (r) => r.identifier()); t = r.next(e); }
  if (t === 0x10) { d.security = readCSTASecurityData(r); t = r.next(e); }
  if (t >= 0 && t !== 0xde) { d.privateData = readOctetsOrPrivate(r, t); c++; t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readEscape, 'privateData={"private":{}}');
  return d as Escape;
}
export function writeEscape(w: BerWriter, v: Escape, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  writeOctetsOrPrivate(w, v.privateData);
  if (n > 0 && (m = v.security) !== undefined) { n--; writeCSTASecurityData(w, m, 0x30); }
  if (n > 0 && (m = v.escapeRegisterID) !== undefined) { n--; w.explicit(m, 0xa0, (w, v, t) => w.identifier(v, t), 0x04); }
  if (n > 0) w.rest(v, n, k, writeEscape);
  w.head(t, k);
}

export function readEscapeRegisterResponse(r: BerReader, d: Draft<EscapeRegisterResponse> = {}): EscapeRegisterResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80) { d.escapeRegisterID = r.explicit(0x04, (r) => r.identifier()); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readEscapeRegisterResponse, 'escapeRegisterID');
  return d as EscapeRegisterResponse;
}
export function writeEscapeRegisterResponse(w: BerWriter, v: EscapeRegisterResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.explicit(v.escapeRegisterID, 0xa0, (w, v, t) => w.identifier(v, t), 0x04);
  if (n > 0) w.rest(v, n, k, writeEscapeRegisterResponse);
  w.head(t, k);
}

export function readPrivateDataVersionSelection(r: BerReader, d: Draft<PrivateDataVersionSelection> = {}): PrivateDataVersionSelection {
  d.privateDataVersionSelectionArgument = r.integer();
  return d as PrivateDataVersionSelection;
}
export function writePrivateDataVersionSelection(w: BerWriter, v: PrivateDataVersionSelection, t: number): void {
  const n = w.members(v, 1);
  const m = v.privateDataVersionSelectionArgument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else w.integer(m, t);
  if (n > 0) w.rest(v, n, w.pos, writePrivateDataVersionSelection);
}

export function readPrivateEvent(r: BerReader, d: Draft<PrivateEvent> = {}): PrivateEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.security = readCSTASecurityData(r); t = r.next(e); }
  if (t >= 0 && t !== 0xde) { d.privateData = readOctetsOrPrivate(r, t); c++; t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPrivateEvent, 'privateData={"private":{}}');
  return d as PrivateEvent;
}
export function writePrivateEvent(w: BerWriter, v: PrivateEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  writeOctetsOrPrivate(w, v.privateData);
  if (n > 0 && (m = v.security) !== undefined) { n--; writeCSTASecurityData(w, m, 0x30); }
  if (n > 0) w.rest(v, n, k, writePrivateEvent);
  w.head(t, k);
}
