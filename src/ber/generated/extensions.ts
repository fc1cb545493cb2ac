// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CSTACommonArguments, CSTASecurityData } from '../../model/generated/extensions.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/private-content.js';

export function readCSTASecurityData(r: BerReader, d: Draft<CSTASecurityData> = {}): CSTASecurityData {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.messageSequenceNumber = r.integer(); t = r.next(e); }
  if (t === 0x18) { d.timeStamp = r.time(); t = r.next(e); }
  if (t >= 0 && t !== 0xde) { d.securityInfo = readOctetsOrPrivate(r, t); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCSTASecurityData, '');
  return d as CSTASecurityData;
}
export function writeCSTASecurityData(w: BerWriter, v: CSTASecurityData, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.securityInfo) !== undefined) { n--; writeOctetsOrPrivate(w, m); }
  if (n > 0 && (m = v.timeStamp) !== undefined) { n--; w.time(m, 0x18); }
  if (n > 0 && (m = v.messageSequenceNumber) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeCSTASecurityData);
  w.head(t, k);
}

export function readCSTACommonArguments(r: BerReader, d: Draft<CSTACommonArguments> = {}): CSTACommonArguments {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.security = readCSTASecurityData(r); t = r.next(e); }
  if (t === 0x81) { d.privateData = r.choices(readOctetsOrPrivate); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCSTACommonArguments, '');
  return d as CSTACommonArguments;
}
export function writeCSTACommonArguments(w: BerWriter, v: CSTACommonArguments, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; w.items(m, 0xa1, writeOctetsOrPrivate); }
  if (n > 0 && (m = v.security) !== undefined) { n--; writeCSTASecurityData(w, m, 0xa0); }
  if (n > 0) w.rest(v, n, k, writeCSTACommonArguments);
  w.head(t, k);
}
