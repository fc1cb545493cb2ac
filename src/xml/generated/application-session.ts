// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readMarkup, writeMarkup } from '../hand-written/markup.js';
import { readText, writeText } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import type { ApplicationInfo, ApplicationSessionTerminated, DefinedEndReason, DefinedTermReason, ResetApplicationSessionTimer, ResetApplicationSessionTimerDefinedError, ResetApplicationSessionTimerErrorCode, ResetApplicationSessionTimerNegResponse, ResetApplicationSessionTimerPosResponse, SessionEndReason, SessionTermReason, StartApplicationSession, StartApplicationSessionDefinedError, StartApplicationSessionErrorCode, StartApplicationSessionNegResponse, StartApplicationSessionPosResponse, StopApplicationSession, StopApplicationSessionDefinedError, StopApplicationSessionErrorCode, StopApplicationSessionNegResponse, StopApplicationSessionPosResponse } from '../../model/generated/application-session.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const protocolVersionItems = new MemberTable('protocolVersion*');

const ApplicationInfoTable = new MemberTable('applicationID! applicationSpecificInfo');
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
  w.enter(t, i, m);
  let s = '';
  if (m.applicationID !== undefined) s += w.text(ApplicationInfoTable, 0, m.applicationID);
  if (m.applicationSpecificInfo !== undefined) s += writeMarkup(w, ApplicationInfoTable, 1, m.applicationSpecificInfo);
  return w.element(t, i, s, m.unknownMembers);
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
  w.enter(t, i, v);
  let s = '';
  if (v.applError !== undefined) s = w.text(StartApplicationSessionErrorCodeTable, 0, v.applError);
  else if (v.definedError !== undefined) s = w.enumeration(StartApplicationSessionErrorCodeTable, 1, v.definedError, StartApplicationSessionDefinedErrorTable);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
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
  w.enter(t, i, v);
  let s = '';
  if (v.appEndReason !== undefined) s = w.text(SessionEndReasonTable, 0, v.appEndReason);
  else if (v.definedEndReason !== undefined) s = w.enumeration(SessionEndReasonTable, 1, v.definedEndReason, DefinedEndReasonTable);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
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
  w.enter(t, i, v);
  let s = '';
  if (v.applError !== undefined) s = w.text(StopApplicationSessionErrorCodeTable, 0, v.applError);
  else if (v.definedError !== undefined) s = w.enumeration(StopApplicationSessionErrorCodeTable, 1, v.definedError, StopApplicationSessionDefinedErrorTable);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
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
  w.enter(t, i, v);
  let s = '';
  if (v.applError !== undefined) s = w.text(ResetApplicationSessionTimerErrorCodeTable, 0, v.applError);
  else if (v.definedError !== undefined) s = w.enumeration(ResetApplicationSessionTimerErrorCodeTable, 1, v.definedError, ResetApplicationSessionTimerDefinedErrorTable);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
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
  w.enter(t, i, v);
  let s = '';
  if (v.definedTermReason !== undefined) s = w.enumeration(SessionTermReasonTable, 0, v.definedTermReason, DefinedTermReasonTable);
  else if (v.serverTermReason !== undefined) s = w.text(SessionTermReasonTable, 1, v.serverTermReason);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
}

export const DefinedTermReasonTable = new ValueTable<DefinedTermReason>('resourceLimitation sessionTimerExpired');

const StartApplicationSessionTable = new MemberTable('applicationInfo! requestedProtocolVersions! requestedSessionDuration! extensions');
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
  let s = '';
  if (m.applicationInfo !== undefined) s += writeApplicationInfo(w, StartApplicationSessionTable, 0, m.applicationInfo);
  if (m.requestedProtocolVersions !== undefined) s += w.list(StartApplicationSessionTable, 1, m.requestedProtocolVersions, protocolVersionItems, writeText);
  if (m.requestedSessionDuration === undefined) w.missing('requestedSessionDuration');
  s += w.integer(StartApplicationSessionTable, 2, m.requestedSessionDuration);
  if (m.extensions !== undefined) s += writeMarkup(w, StartApplicationSessionTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const StartApplicationSessionPosResponseTable = new MemberTable('sessionID! actualProtocolVersion! actualSessionDuration! extensions');
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
  let s = '';
  if (m.sessionID !== undefined) s += w.text(StartApplicationSessionPosResponseTable, 0, m.sessionID);
  if (m.actualProtocolVersion !== undefined) s += w.text(StartApplicationSessionPosResponseTable, 1, m.actualProtocolVersion);
  if (m.actualSessionDuration === undefined) w.missing('actualSessionDuration');
  s += w.integer(StartApplicationSessionPosResponseTable, 2, m.actualSessionDuration);
  if (m.extensions !== undefined) s += writeMarkup(w, StartApplicationSessionPosResponseTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const StartApplicationSessionNegResponseTable = new MemberTable('errorCode! extensions');
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
  let s = '';
  if (m.errorCode !== undefined) s += writeStartApplicationSessionErrorCode(w, StartApplicationSessionNegResponseTable, 0, m.errorCode);
  if (m.extensions !== undefined) s += writeMarkup(w, StartApplicationSessionNegResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const StopApplicationSessionTable = new MemberTable('sessionID! sessionEndReason! extensions');
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
  let s = '';
  if (m.sessionID !== undefined) s += w.text(StopApplicationSessionTable, 0, m.sessionID);
  if (m.sessionEndReason !== undefined) s += writeSessionEndReason(w, StopApplicationSessionTable, 1, m.sessionEndReason);
  if (m.extensions !== undefined) s += writeMarkup(w, StopApplicationSessionTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
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
  let s = '';
  if (m.extensions !== undefined) s += writeMarkup(w, StopApplicationSessionPosResponseTable, 0, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const StopApplicationSessionNegResponseTable = new MemberTable('errorCode! extensions');
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
  let s = '';
  if (m.errorCode !== undefined) s += writeStopApplicationSessionErrorCode(w, StopApplicationSessionNegResponseTable, 0, m.errorCode);
  if (m.extensions !== undefined) s += writeMarkup(w, StopApplicationSessionNegResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ResetApplicationSessionTimerTable = new MemberTable('sessionID! requestedSessionDuration! extensions');
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
  let s = '';
  if (m.sessionID !== undefined) s += w.text(ResetApplicationSessionTimerTable, 0, m.sessionID);
  if (m.requestedSessionDuration === undefined) w.missing('requestedSessionDuration');
  s += w.integer(ResetApplicationSessionTimerTable, 1, m.requestedSessionDuration);
  if (m.extensions !== undefined) s += writeMarkup(w, ResetApplicationSessionTimerTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ResetApplicationSessionTimerPosResponseTable = new MemberTable('actualSessionDuration! extensions');
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
  let s = '';
  if (m.actualSessionDuration === undefined) w.missing('actualSessionDuration');
  s += w.integer(ResetApplicationSessionTimerPosResponseTable, 0, m.actualSessionDuration);
  if (m.extensions !== undefined) s += writeMarkup(w, ResetApplicationSessionTimerPosResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ResetApplicationSessionTimerNegResponseTable = new MemberTable('errorCode! extensions');
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
  let s = '';
  if (m.errorCode !== undefined) s += writeResetApplicationSessionTimerErrorCode(w, ResetApplicationSessionTimerNegResponseTable, 0, m.errorCode);
  if (m.extensions !== undefined) s += writeMarkup(w, ResetApplicationSessionTimerNegResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ApplicationSessionTerminatedTable = new MemberTable('sessionID! sessionTermReason! extensions');
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
  let s = '';
  if (m.sessionID !== undefined) s += w.text(ApplicationSessionTerminatedTable, 0, m.sessionID);
  if (m.sessionTermReason !== undefined) s += writeSessionTermReason(w, ApplicationSessionTerminatedTable, 1, m.sessionTermReason);
  if (m.extensions !== undefined) s += writeMarkup(w, ApplicationSessionTerminatedTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}
