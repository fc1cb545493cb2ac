// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readMarkup, writeMarkup } from '../hand-written/markup.js';
import { readText, writeText } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import type { ApplicationInfo, ApplicationSessionTerminated, DefinedEndReason, DefinedTermReason, ResetApplicationSessionTimer, ResetApplicationSessionTimerDefinedError, ResetApplicationSessionTimerErrorCode, ResetApplicationSessionTimerNegResponse, ResetApplicationSessionTimerPosResponse, SessionEndReason, SessionTermReason, StartApplicationSession, StartApplicationSessionDefinedError, StartApplicationSessionErrorCode, StartApplicationSessionNegResponse, StartApplicationSessionPosResponse, StopApplicationSession, StopApplicationSessionDefinedError, StopApplicationSessionErrorCode, StopApplicationSessionNegResponse, StopApplicationSessionPosResponse } from '../../model/generated/application-session.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const protocolVersionItems = new MemberTable('protocolVersion*');

const ApplicationInfoTable = new MemberTable('applicationID!"" applicationSpecificInfo');
export function readApplicationInfo(r: XmlReader): ApplicationInfo {
  const m: Draft<ApplicationInfo> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ApplicationInfoTable)) {
      case 0:
        m.applicationID = r.text();
        break;
      case 1:
        m.applicationSpecificInfo = readMarkup(r);
        break;
      default:
        return m as ApplicationInfo;
    }
  }
}

export function writeApplicationInfo(w: XmlWriter, t: MemberTable, i: number, m: ApplicationInfo): string {
  let n = w.enter(t, i, m), s = '';
  if (m.applicationID !== undefined) { n--; s += w.text(ApplicationInfoTable, 0, m.applicationID); }
  else w.incomplete('applicationID');
  if (n > 0 && m.applicationSpecificInfo !== undefined) { n--; s += writeMarkup(w, ApplicationInfoTable, 1, m.applicationSpecificInfo); }
  return n > 0 ? w.elementWith(t, i, s, m, n, ApplicationInfoTable) : w.element(t, i, s);
}

const StartApplicationSessionErrorCodeTable = new MemberTable('applError definedError');
export function readStartApplicationSessionErrorCode(r: XmlReader): StartApplicationSessionErrorCode {
  r.enterChoice();
  switch (r.member(StartApplicationSessionErrorCodeTable)) {
    case 0:
      return r.chosen(StartApplicationSessionErrorCodeTable, { applError: r.text() });
    case 1:
      return r.chosen(StartApplicationSessionErrorCodeTable, { definedError: r.enumeration(StartApplicationSessionDefinedErrorTable) });
    default:
      return r.noneChosen();
  }
}

export function writeStartApplicationSessionErrorCode(w: XmlWriter, t: MemberTable, i: number, v: StartApplicationSessionErrorCode): string {
  let n = w.enter(t, i, v), s = '';
  if (v.applError !== undefined) { n--; s = w.text(StartApplicationSessionErrorCodeTable, 0, v.applError); }
  else if (v.definedError !== undefined) { n--; s = w.enumeration(StartApplicationSessionErrorCodeTable, 1, v.definedError, StartApplicationSessionDefinedErrorTable); }
  else w.noAlternative(v, StartApplicationSessionErrorCodeTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, StartApplicationSessionErrorCodeTable) : w.element(t, i, s);
}

export const StartApplicationSessionDefinedErrorTable = new ValueTable<StartApplicationSessionDefinedError>('invalidApplicationInfo requestedProtocolVersionNotSupported serverResourcesBusy maxNumberSessions');

const SessionEndReasonTable = new MemberTable('appEndReason definedEndReason');
export function readSessionEndReason(r: XmlReader): SessionEndReason {
  r.enterChoice();
  switch (r.member(SessionEndReasonTable)) {
    case 0:
      return r.chosen(SessionEndReasonTable, { appEndReason: r.text() });
    case 1:
      return r.chosen(SessionEndReasonTable, { definedEndReason: r.enumeration(DefinedEndReasonTable) });
    default:
      return r.noneChosen();
  }
}

export function writeSessionEndReason(w: XmlWriter, t: MemberTable, i: number, v: SessionEndReason): string {
  let n = w.enter(t, i, v), s = '';
  if (v.appEndReason !== undefined) { n--; s = w.text(SessionEndReasonTable, 0, v.appEndReason); }
  else if (v.definedEndReason !== undefined) { n--; s = w.enumeration(SessionEndReasonTable, 1, v.definedEndReason, DefinedEndReasonTable); }
  else w.noAlternative(v, SessionEndReasonTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, SessionEndReasonTable) : w.element(t, i, s);
}

export const DefinedEndReasonTable = new ValueTable<DefinedEndReason>('normal');

const StopApplicationSessionErrorCodeTable = new MemberTable('applError definedError');
export function readStopApplicationSessionErrorCode(r: XmlReader): StopApplicationSessionErrorCode {
  r.enterChoice();
  switch (r.member(StopApplicationSessionErrorCodeTable)) {
    case 0:
      return r.chosen(StopApplicationSessionErrorCodeTable, { applError: r.text() });
    case 1:
      return r.chosen(StopApplicationSessionErrorCodeTable, { definedError: r.enumeration(StopApplicationSessionDefinedErrorTable) });
    default:
      return r.noneChosen();
  }
}

export function writeStopApplicationSessionErrorCode(w: XmlWriter, t: MemberTable, i: number, v: StopApplicationSessionErrorCode): string {
  let n = w.enter(t, i, v), s = '';
  if (v.applError !== undefined) { n--; s = w.text(StopApplicationSessionErrorCodeTable, 0, v.applError); }
  else if (v.definedError !== undefined) { n--; s = w.enumeration(StopApplicationSessionErrorCodeTable, 1, v.definedError, StopApplicationSessionDefinedErrorTable); }
  else w.noAlternative(v, StopApplicationSessionErrorCodeTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, StopApplicationSessionErrorCodeTable) : w.element(t, i, s);
}

export const StopApplicationSessionDefinedErrorTable = new ValueTable<StopApplicationSessionDefinedError>('invalidSessionID');

const ResetApplicationSessionTimerErrorCodeTable = new MemberTable('applError definedError');
export function readResetApplicationSessionTimerErrorCode(r: XmlReader): ResetApplicationSessionTimerErrorCode {
  r.enterChoice();
  switch (r.member(ResetApplicationSessionTimerErrorCodeTable)) {
    case 0:
      return r.chosen(ResetApplicationSessionTimerErrorCodeTable, { applError: r.text() });
    case 1:
      return r.chosen(ResetApplicationSessionTimerErrorCodeTable, { definedError: r.enumeration(ResetApplicationSessionTimerDefinedErrorTable) });
    default:
      return r.noneChosen();
  }
}

export function writeResetApplicationSessionTimerErrorCode(w: XmlWriter, t: MemberTable, i: number, v: ResetApplicationSessionTimerErrorCode): string {
  let n = w.enter(t, i, v), s = '';
  if (v.applError !== undefined) { n--; s = w.text(ResetApplicationSessionTimerErrorCodeTable, 0, v.applError); }
  else if (v.definedError !== undefined) { n--; s = w.enumeration(ResetApplicationSessionTimerErrorCodeTable, 1, v.definedError, ResetApplicationSessionTimerDefinedErrorTable); }
  else w.noAlternative(v, ResetApplicationSessionTimerErrorCodeTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, ResetApplicationSessionTimerErrorCodeTable) : w.element(t, i, s);
}

export const ResetApplicationSessionTimerDefinedErrorTable = new ValueTable<ResetApplicationSessionTimerDefinedError>('invalidSessionID serverCannotResetSessionTimer');

const SessionTermReasonTable = new MemberTable('definedTermReason serverTermReason');
export function readSessionTermReason(r: XmlReader): SessionTermReason {
  r.enterChoice();
  switch (r.member(SessionTermReasonTable)) {
    case 0:
      return r.chosen(SessionTermReasonTable, { definedTermReason: r.enumeration(DefinedTermReasonTable) });
    case 1:
      return r.chosen(SessionTermReasonTable, { serverTermReason: r.text() });
    default:
      return r.noneChosen();
  }
}

export function writeSessionTermReason(w: XmlWriter, t: MemberTable, i: number, v: SessionTermReason): string {
  let n = w.enter(t, i, v), s = '';
  if (v.definedTermReason !== undefined) { n--; s = w.enumeration(SessionTermReasonTable, 0, v.definedTermReason, DefinedTermReasonTable); }
  else if (v.serverTermReason !== undefined) { n--; s = w.text(SessionTermReasonTable, 1, v.serverTermReason); }
  else w.noAlternative(v, SessionTermReasonTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, SessionTermReasonTable) : w.element(t, i, s);
}

export const DefinedTermReasonTable = new ValueTable<DefinedTermReason>('resourceLimitation sessionTimerExpired');

const StartApplicationSessionTable = new MemberTable('applicationInfo! requestedProtocolVersions![] requestedSessionDuration!0 extensions');
export function readStartApplicationSession(r: XmlReader, m: Draft<StartApplicationSession>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartApplicationSessionTable)) {
      case 0:
        m.applicationInfo = readApplicationInfo(r);
        break;
      case 1:
        m.requestedProtocolVersions = r.list(protocolVersionItems, readText);
        break;
      case 2:
        m.requestedSessionDuration = r.integer();
        break;
      case 3:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartApplicationSession(w: XmlWriter, t: MemberTable, m: StartApplicationSession): string {
  let n = w.members(m), s = '';
  if (m.applicationInfo !== undefined) { n--; s += writeApplicationInfo(w, StartApplicationSessionTable, 0, m.applicationInfo); }
  else w.incomplete('applicationInfo');
  if (m.requestedProtocolVersions !== undefined) { n--; s += w.list(StartApplicationSessionTable, 1, m.requestedProtocolVersions, protocolVersionItems, writeText); }
  else w.incomplete('requestedProtocolVersions');
  if (m.requestedSessionDuration !== undefined) { n--; s += w.integer(StartApplicationSessionTable, 2, m.requestedSessionDuration); }
  else w.missing('requestedSessionDuration');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, StartApplicationSessionTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartApplicationSessionTable) : w.document(t, s);
}

const StartApplicationSessionPosResponseTable = new MemberTable('sessionID! actualProtocolVersion!"" actualSessionDuration!0 extensions');
export function readStartApplicationSessionPosResponse(r: XmlReader, m: Draft<StartApplicationSessionPosResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartApplicationSessionPosResponseTable)) {
      case 0:
        m.sessionID = r.text();
        break;
      case 1:
        m.actualProtocolVersion = r.text();
        break;
      case 2:
        m.actualSessionDuration = r.integer();
        break;
      case 3:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartApplicationSessionPosResponse(w: XmlWriter, t: MemberTable, m: StartApplicationSessionPosResponse): string {
  let n = w.members(m), s = '';
  if (m.sessionID !== undefined) { n--; s += w.text(StartApplicationSessionPosResponseTable, 0, m.sessionID); }
  else w.incomplete('sessionID');
  if (m.actualProtocolVersion !== undefined) { n--; s += w.text(StartApplicationSessionPosResponseTable, 1, m.actualProtocolVersion); }
  else w.incomplete('actualProtocolVersion');
  if (m.actualSessionDuration !== undefined) { n--; s += w.integer(StartApplicationSessionPosResponseTable, 2, m.actualSessionDuration); }
  else w.missing('actualSessionDuration');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, StartApplicationSessionPosResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartApplicationSessionPosResponseTable) : w.document(t, s);
}

const StartApplicationSessionNegResponseTable = new MemberTable('errorCode!{"applError":""} extensions');
export function readStartApplicationSessionNegResponse(r: XmlReader, m: Draft<StartApplicationSessionNegResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartApplicationSessionNegResponseTable)) {
      case 0:
        m.errorCode = readStartApplicationSessionErrorCode(r);
        break;
      case 1:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartApplicationSessionNegResponse(w: XmlWriter, t: MemberTable, m: StartApplicationSessionNegResponse): string {
  let n = w.members(m), s = '';
  if (m.errorCode !== undefined) { n--; s += writeStartApplicationSessionErrorCode(w, StartApplicationSessionNegResponseTable, 0, m.errorCode); }
  else w.incomplete('errorCode');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, StartApplicationSessionNegResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartApplicationSessionNegResponseTable) : w.document(t, s);
}

const StopApplicationSessionTable = new MemberTable('sessionID! sessionEndReason!{"appEndReason":""} extensions');
export function readStopApplicationSession(r: XmlReader, m: Draft<StopApplicationSession>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopApplicationSessionTable)) {
      case 0:
        m.sessionID = r.text();
        break;
      case 1:
        m.sessionEndReason = readSessionEndReason(r);
        break;
      case 2:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeStopApplicationSession(w: XmlWriter, t: MemberTable, m: StopApplicationSession): string {
  let n = w.members(m), s = '';
  if (m.sessionID !== undefined) { n--; s += w.text(StopApplicationSessionTable, 0, m.sessionID); }
  else w.incomplete('sessionID');
  if (m.sessionEndReason !== undefined) { n--; s += writeSessionEndReason(w, StopApplicationSessionTable, 1, m.sessionEndReason); }
  else w.incomplete('sessionEndReason');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, StopApplicationSessionTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopApplicationSessionTable) : w.document(t, s);
}

const StopApplicationSessionPosResponseTable = new MemberTable('extensions');
export function readStopApplicationSessionPosResponse(r: XmlReader, m: Draft<StopApplicationSessionPosResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopApplicationSessionPosResponseTable)) {
      case 0:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeStopApplicationSessionPosResponse(w: XmlWriter, t: MemberTable, m: StopApplicationSessionPosResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, StopApplicationSessionPosResponseTable, 0, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopApplicationSessionPosResponseTable) : w.document(t, s);
}

const StopApplicationSessionNegResponseTable = new MemberTable('errorCode!{"applError":""} extensions');
export function readStopApplicationSessionNegResponse(r: XmlReader, m: Draft<StopApplicationSessionNegResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopApplicationSessionNegResponseTable)) {
      case 0:
        m.errorCode = readStopApplicationSessionErrorCode(r);
        break;
      case 1:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeStopApplicationSessionNegResponse(w: XmlWriter, t: MemberTable, m: StopApplicationSessionNegResponse): string {
  let n = w.members(m), s = '';
  if (m.errorCode !== undefined) { n--; s += writeStopApplicationSessionErrorCode(w, StopApplicationSessionNegResponseTable, 0, m.errorCode); }
  else w.incomplete('errorCode');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, StopApplicationSessionNegResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopApplicationSessionNegResponseTable) : w.document(t, s);
}

const ResetApplicationSessionTimerTable = new MemberTable('sessionID! requestedSessionDuration!0 extensions');
export function readResetApplicationSessionTimer(r: XmlReader, m: Draft<ResetApplicationSessionTimer>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ResetApplicationSessionTimerTable)) {
      case 0:
        m.sessionID = r.text();
        break;
      case 1:
        m.requestedSessionDuration = r.integer();
        break;
      case 2:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeResetApplicationSessionTimer(w: XmlWriter, t: MemberTable, m: ResetApplicationSessionTimer): string {
  let n = w.members(m), s = '';
  if (m.sessionID !== undefined) { n--; s += w.text(ResetApplicationSessionTimerTable, 0, m.sessionID); }
  else w.incomplete('sessionID');
  if (m.requestedSessionDuration !== undefined) { n--; s += w.integer(ResetApplicationSessionTimerTable, 1, m.requestedSessionDuration); }
  else w.missing('requestedSessionDuration');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, ResetApplicationSessionTimerTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ResetApplicationSessionTimerTable) : w.document(t, s);
}

const ResetApplicationSessionTimerPosResponseTable = new MemberTable('actualSessionDuration!0 extensions');
export function readResetApplicationSessionTimerPosResponse(r: XmlReader, m: Draft<ResetApplicationSessionTimerPosResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ResetApplicationSessionTimerPosResponseTable)) {
      case 0:
        m.actualSessionDuration = r.integer();
        break;
      case 1:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeResetApplicationSessionTimerPosResponse(w: XmlWriter, t: MemberTable, m: ResetApplicationSessionTimerPosResponse): string {
  let n = w.members(m), s = '';
  if (m.actualSessionDuration !== undefined) { n--; s += w.integer(ResetApplicationSessionTimerPosResponseTable, 0, m.actualSessionDuration); }
  else w.missing('actualSessionDuration');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, ResetApplicationSessionTimerPosResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ResetApplicationSessionTimerPosResponseTable) : w.document(t, s);
}

const ResetApplicationSessionTimerNegResponseTable = new MemberTable('errorCode!{"applError":""} extensions');
export function readResetApplicationSessionTimerNegResponse(r: XmlReader, m: Draft<ResetApplicationSessionTimerNegResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ResetApplicationSessionTimerNegResponseTable)) {
      case 0:
        m.errorCode = readResetApplicationSessionTimerErrorCode(r);
        break;
      case 1:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeResetApplicationSessionTimerNegResponse(w: XmlWriter, t: MemberTable, m: ResetApplicationSessionTimerNegResponse): string {
  let n = w.members(m), s = '';
  if (m.errorCode !== undefined) { n--; s += writeResetApplicationSessionTimerErrorCode(w, ResetApplicationSessionTimerNegResponseTable, 0, m.errorCode); }
  else w.incomplete('errorCode');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, ResetApplicationSessionTimerNegResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ResetApplicationSessionTimerNegResponseTable) : w.document(t, s);
}

const ApplicationSessionTerminatedTable = new MemberTable('sessionID! sessionTermReason!{"serverTermReason":""} extensions');
export function readApplicationSessionTerminated(r: XmlReader, m: Draft<ApplicationSessionTerminated>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ApplicationSessionTerminatedTable)) {
      case 0:
        m.sessionID = r.text();
        break;
      case 1:
        m.sessionTermReason = readSessionTermReason(r);
        break;
      case 2:
        m.extensions = readMarkup(r);
        break;
      default:
        return;
    }
  }
}

export function writeApplicationSessionTerminated(w: XmlWriter, t: MemberTable, m: ApplicationSessionTerminated): string {
  let n = w.members(m), s = '';
  if (m.sessionID !== undefined) { n--; s += w.text(ApplicationSessionTerminatedTable, 0, m.sessionID); }
  else w.incomplete('sessionID');
  if (m.sessionTermReason !== undefined) { n--; s += writeSessionTermReason(w, ApplicationSessionTerminatedTable, 1, m.sessionTermReason); }
  else w.incomplete('sessionTermReason');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeMarkup(w, ApplicationSessionTerminatedTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ApplicationSessionTerminatedTable) : w.document(t, s);
}
