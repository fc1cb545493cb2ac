// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/octets-or-private.js';
import { MemberTable } from '../tables.js';
import type { CSTACommonArguments, CSTASecurityData } from '../../model/generated/extensions.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const CSTACommonArgumentsTable = new MemberTable('security privateData');
export function readCSTACommonArguments(r: XmlReader): CSTACommonArguments {
  const m: Draft<CSTACommonArguments> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CSTACommonArgumentsTable)) {
      case 0:
        m.security = readCSTASecurityData(r);
        break;
      case 1:
        m.privateData = [readOctetsOrPrivate(r)];
        break;
      default:
        return m as CSTACommonArguments;
    }
  }
}

export function writeCSTACommonArguments(w: XmlWriter, t: MemberTable, i: number, m: CSTACommonArguments): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.security !== undefined) { n--; s += writeCSTASecurityData(w, CSTACommonArgumentsTable, 0, m.security); }
  if (n > 0 && m.privateData !== undefined) { n--; if (w.hasItem('privateData', m.privateData)) s += writeOctetsOrPrivate(w, CSTACommonArgumentsTable, 1, w.only('privateData', m.privateData)); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CSTACommonArgumentsTable) : w.element(t, i, s);
}

const CSTASecurityDataTable = new MemberTable('messageSequenceNumber timeStamp securityInfo');
export function readCSTASecurityData(r: XmlReader): CSTASecurityData {
  const m: Draft<CSTASecurityData> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CSTASecurityDataTable)) {
      case 0:
        if (r.hasValue()) m.messageSequenceNumber = r.integer();
        break;
      case 1:
        m.timeStamp = r.text();
        break;
      case 2:
        m.securityInfo = readOctetsOrPrivate(r);
        break;
      default:
        return m as CSTASecurityData;
    }
  }
}

export function writeCSTASecurityData(w: XmlWriter, t: MemberTable, i: number, m: CSTASecurityData): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.messageSequenceNumber !== undefined) { n--; s += w.integer(CSTASecurityDataTable, 0, m.messageSequenceNumber); }
  if (n > 0 && m.timeStamp !== undefined) { n--; s += w.text(CSTASecurityDataTable, 1, m.timeStamp); }
  if (n > 0 && m.securityInfo !== undefined) { n--; s += writeOctetsOrPrivate(w, CSTASecurityDataTable, 2, m.securityInfo); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CSTASecurityDataTable) : w.element(t, i, s);
}
