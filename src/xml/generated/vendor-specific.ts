// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/octets-or-private.js';
import { MemberTable } from '../tables.js';
import { readCSTACommonArguments, readCSTASecurityData, writeCSTACommonArguments, writeCSTASecurityData } from './extensions.js';
import type { Escape, EscapeRegisterAbort, EscapeRegisterCancel, EscapeRegisterResponse, PrivateDataVersionSelection, PrivateEvent } from '../../model/generated/vendor-specific.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const EscapeTable = new MemberTable('escapeRegisterID security privateData!{"private":{}}');
export function readEscape(r: XmlReader, m: Draft<Escape>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(EscapeTable)) {
      case 0:
        m.escapeRegisterID = r.text();
        break;
      case 1:
        m.security = readCSTASecurityData(r);
        break;
      case 2:
        m.privateData = readOctetsOrPrivate(r);
        break;
      default:
        return;
    }
  }
}

export function writeEscape(w: XmlWriter, t: MemberTable, m: Escape): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.escapeRegisterID !== undefined) { n--; s += w.text(EscapeTable, 0, m.escapeRegisterID); }
  if (n > 0 && m.security !== undefined) { n--; s += writeCSTASecurityData(w, EscapeTable, 1, m.security); }
  if (m.privateData !== undefined) { n--; s += writeOctetsOrPrivate(w, EscapeTable, 2, m.privateData); }
  else w.incomplete('privateData');
  return n > 0 ? w.documentWith(t, s, m, n, EscapeTable) : w.document(t, s);
}

const EscapeRegisterResponseTable = new MemberTable('escapeRegisterID! extensions');
export function readEscapeRegisterResponse(r: XmlReader, m: Draft<EscapeRegisterResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(EscapeRegisterResponseTable)) {
      case 0:
        m.escapeRegisterID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeEscapeRegisterResponse(w: XmlWriter, t: MemberTable, m: EscapeRegisterResponse): string {
  let n = w.members(m), s = '';
  if (m.escapeRegisterID !== undefined) { n--; s += w.text(EscapeRegisterResponseTable, 0, m.escapeRegisterID); }
  else w.incomplete('escapeRegisterID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, EscapeRegisterResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, EscapeRegisterResponseTable) : w.document(t, s);
}

const EscapeRegisterAbortTable = new MemberTable('escapeRegisterID! extensions');
export function readEscapeRegisterAbort(r: XmlReader, m: Draft<EscapeRegisterAbort>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(EscapeRegisterAbortTable)) {
      case 0:
        m.escapeRegisterID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeEscapeRegisterAbort(w: XmlWriter, t: MemberTable, m: EscapeRegisterAbort): string {
  let n = w.members(m), s = '';
  if (m.escapeRegisterID !== undefined) { n--; s += w.text(EscapeRegisterAbortTable, 0, m.escapeRegisterID); }
  else w.incomplete('escapeRegisterID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, EscapeRegisterAbortTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, EscapeRegisterAbortTable) : w.document(t, s);
}

const EscapeRegisterCancelTable = new MemberTable('escapeRegisterID! extensions');
export function readEscapeRegisterCancel(r: XmlReader, m: Draft<EscapeRegisterCancel>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(EscapeRegisterCancelTable)) {
      case 0:
        m.escapeRegisterID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeEscapeRegisterCancel(w: XmlWriter, t: MemberTable, m: EscapeRegisterCancel): string {
  let n = w.members(m), s = '';
  if (m.escapeRegisterID !== undefined) { n--; s += w.text(EscapeRegisterCancelTable, 0, m.escapeRegisterID); }
  else w.incomplete('escapeRegisterID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, EscapeRegisterCancelTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, EscapeRegisterCancelTable) : w.document(t, s);
}

const PrivateDataVersionSelectionTable = new MemberTable('privateDataVersionSelectionArgument');
export function readPrivateDataVersionSelection(r: XmlReader, m: Draft<PrivateDataVersionSelection>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(PrivateDataVersionSelectionTable)) {
      case 0:
        if (r.hasValue()) m.privateDataVersionSelectionArgument = r.integer();
        break;
      default:
        return;
    }
  }
}

export function writePrivateDataVersionSelection(w: XmlWriter, t: MemberTable, m: PrivateDataVersionSelection): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.privateDataVersionSelectionArgument !== undefined) { n--; s += w.integer(PrivateDataVersionSelectionTable, 0, m.privateDataVersionSelectionArgument); }
  return n > 0 ? w.documentWith(t, s, m, n, PrivateDataVersionSelectionTable) : w.document(t, s);
}

const PrivateEventTable = new MemberTable('monitorCrossRefID!"" security privateData!{"private":{}}');
export function readPrivateEvent(r: XmlReader, m: Draft<PrivateEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(PrivateEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.security = readCSTASecurityData(r);
        break;
      case 2:
        m.privateData = readOctetsOrPrivate(r);
        break;
      default:
        return;
    }
  }
}

export function writePrivateEvent(w: XmlWriter, t: MemberTable, m: PrivateEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(PrivateEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (n > 0 && m.security !== undefined) { n--; s += writeCSTASecurityData(w, PrivateEventTable, 1, m.security); }
  if (m.privateData !== undefined) { n--; s += writeOctetsOrPrivate(w, PrivateEventTable, 2, m.privateData); }
  else w.incomplete('privateData');
  return n > 0 ? w.documentWith(t, s, m, n, PrivateEventTable) : w.document(t, s);
}
