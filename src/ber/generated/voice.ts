// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Activate, ActivateResponse, AttributeInfoAlternative, AttributeToQuery, AttributeToSetAlternative, AttributeToSetMode, BookmarkReachedEvent, Clear, CompletedEvent, ConcatenateMessage, ConcatenateMessageResponse, ControlData, ControlDataGender, CurrentState, Deactivate, DeleteMessage, DtmfDetectedEvent, EncodingAlgorithm, NotRecognizedEvent, Period, PeriodAbsolutePosition, PeriodToReview, PlayEvent, PlayMessage, QueryVoiceAttribute, QueryVoiceAttributeResponse, QueueService, RecognizedEvent, RecordEvent, RecordMessage, RecordMessageResponse, Reposition, Resume, Review, SetVoiceAttribute, Start, Stop, Suspend, SynthesizeMessage, SynthesizeMessageResponse, TerminatingConditions, VoiceAttributeChangedEvent } from '../../model/generated/voice.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readLanguageTag, writeLanguageTag } from '../hand-written/language-tag.js';
import { readMarkup, writeMarkup } from '../hand-written/markup.js';
import { Bits, Enumeration } from '../names.js';
import { readServicesPermitted, writeServicesPermitted } from './calls.js';
import { EventCauseNames } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readVolume, writeVolume } from './features.js';

export function readConcatenateMessage(r: BerReader, d: Draft<ConcatenateMessage> = {}): ConcatenateMessage {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.messagesToConcatenate = r.list(0x04, (r) => r.identifier()); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readConcatenateMessage, 'messagesToConcatenate');
  return d as ConcatenateMessage;
}
export function writeConcatenateMessage(w: BerWriter, v: ConcatenateMessage, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.messagesToConcatenate, 0x30, (w, v, t) => w.identifier(v, t), 0x04);
  if (n > 0) w.rest(v, n, k, writeConcatenateMessage);
  w.head(t, k);
}

export function readConcatenateMessageResponse(r: BerReader, d: Draft<ConcatenateMessageResponse> = {}): ConcatenateMessageResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.concatenatedMessage = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readConcatenateMessageResponse, 'concatenatedMessage');
  return d as ConcatenateMessageResponse;
}
export function writeConcatenateMessageResponse(w: BerWriter, v: ConcatenateMessageResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.concatenatedMessage, 0x04);
  if (n > 0) w.rest(v, n, k, writeConcatenateMessageResponse);
  w.head(t, k);
}

export function readDeleteMessage(r: BerReader, d: Draft<DeleteMessage> = {}): DeleteMessage {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.messageToBeDeleted = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readDeleteMessage, 'messageToBeDeleted');
  return d as DeleteMessage;
}
export function writeDeleteMessage(w: BerWriter, v: DeleteMessage, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.messageToBeDeleted, 0x04);
  if (n > 0) w.rest(v, n, k, writeDeleteMessage);
  w.head(t, k);
}

export const TerminatingConditionsNames = /* @__PURE__ */ new Bits<TerminatingConditions>('durationExceeded dTMFDigitDetected endOfMessageDetected speechDetected');

export function readPlayMessage(r: BerReader, d: Draft<PlayMessage> = {}): PlayMessage {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.messageToBePlayed = r.identifier(); c++; t = r.next(e); }
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x02) { d.duration = r.integer(); t = r.next(e); }
  if (t === 0x03) { d.termination = TerminatingConditionsNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPlayMessage, 'messageToBePlayed overConnection');
  return d as PlayMessage;
}
export function writePlayMessage(w: BerWriter, v: PlayMessage, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.termination) !== undefined) { n--; TerminatingConditionsNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.duration) !== undefined) { n--; w.integer(m, 0x02); }
  writeConnectionID(w, v.overConnection, 0x6b);
  w.identifier(v.messageToBePlayed, 0x04);
  if (n > 0) w.rest(v, n, k, writePlayMessage);
  w.head(t, k);
}

export const AttributeToQueryNames = /* @__PURE__ */ new Enumeration<AttributeToQuery>('encodingAlgorithm samplingRate duration filename currentPosition currentSpeed currentVolume currentLevel currentState grammars language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptible innerXML interdigitTimeout preflush');

export function readQueryVoiceAttribute(r: BerReader, d: Draft<QueryVoiceAttribute> = {}): QueryVoiceAttribute {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.messageToQuery = r.identifier(); c++; t = r.next(e); }
  if (t === 0x0a) { d.attributeToQuery = AttributeToQueryNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x4b) { d.connection = readConnectionID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readQueryVoiceAttribute, 'messageToQuery attributeToQuery');
  return d as QueryVoiceAttribute;
}
export function writeQueryVoiceAttribute(w: BerWriter, v: QueryVoiceAttribute, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.connection) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  AttributeToQueryNames.write(w, v.attributeToQuery, 0x0a);
  w.identifier(v.messageToQuery, 0x04);
  if (n > 0) w.rest(v, n, k, writeQueryVoiceAttribute);
  w.head(t, k);
}

export const EncodingAlgorithmNames = /* @__PURE__ */ new Enumeration<EncodingAlgorithm>('aDPCM6K aDPCM8K muLawPCM6K aLawPCM6K');

export const CurrentStateNames = /* @__PURE__ */ new Enumeration<CurrentState>('stop play record suspendPlay suspendRecord review dtmfDetected formed playing ready speechDetected started');

export function readAttributeInfo(r: BerReader, t: number): AttributeInfoAlternative {
  let v: AttributeInfoAlternative;
  switch (t) {
    case 0x80:
      v = { encodingAlgorithm: EncodingAlgorithmNames.read(r) };
      break;
    case 0x81:
      v = { samplingRate: r.integer() };
      break;
    case 0x82:
      v = { duration: r.integer() };
      break;
    case 0x83:
      v = { filename: r.text() };
      break;
    case 0x84:
      v = { currentPosition: r.integer() };
      break;
    case 0x85:
      v = { currentSpeed: r.integer() };
      break;
    case 0x86:
      v = { currentVolume: r.integer() };
      break;
    case 0x87:
      v = { currentGain: r.integer() };
      break;
    case 0x88:
      v = { currentState: CurrentStateNames.read(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeAttributeInfo(w: BerWriter, v: AttributeInfoAlternative): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.encodingAlgorithm) !== undefined) EncodingAlgorithmNames.write(w, m, 0x80);
  else if ((m = v.samplingRate) !== undefined) w.integer(m, 0x81);
  else if ((m = v.duration) !== undefined) w.integer(m, 0x82);
  else if ((m = v.filename) !== undefined) w.text(m, 0x83);
  else if ((m = v.currentPosition) !== undefined) w.integer(m, 0x84);
  else if ((m = v.currentSpeed) !== undefined) w.integer(m, 0x85);
  else if ((m = v.currentVolume) !== undefined) w.integer(w.inRange(m, 0, 100), 0x86);
  else if ((m = v.currentGain) !== undefined) w.integer(w.inRange(m, 0, 100), 0x87);
  else if ((m = v.currentState) !== undefined) CurrentStateNames.write(w, m, 0x88);
  else w.alternative(v, 'autoInterruptible babbleTimeout endSilence grammars innerXML interdigitTimeout language maxTimeout mode preflush rejectionThreshold retainAudio silenceTimeout');
  if (n > 0) w.several(v, 'autoInterruptible babbleTimeout encodingAlgorithm samplingRate duration filename currentPosition currentSpeed currentVolume currentGain currentState endSilence grammars innerXML interdigitTimeout language maxTimeout mode preflush rejectionThreshold retainAudio silenceTimeout');
}

export function readQueryVoiceAttributeResponse(r: BerReader, d: Draft<QueryVoiceAttributeResponse> = {}): QueryVoiceAttributeResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81 || t === 0x82 || t === 0x83 || t === 0x84 || t === 0x85 || t === 0x86 || t === 0x87 || t === 0x88) { d.attribute = [readAttributeInfo(r, t)]; c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readQueryVoiceAttributeResponse, 'attribute');
  return d as QueryVoiceAttributeResponse;
}
export function writeQueryVoiceAttributeResponse(w: BerWriter, v: QueryVoiceAttributeResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeAttributeInfo(w, w.single(v.attribute));
  if (n > 0) w.rest(v, n, k, writeQueryVoiceAttributeResponse);
  w.head(t, k);
}

export const PeriodAbsolutePositionNames = /* @__PURE__ */ new Enumeration<PeriodAbsolutePosition>('startOfMessage endOfMessage');

export function readPeriod(r: BerReader, t: number): Period {
  let v: Period;
  switch (t) {
    case 0x0a:
      v = { absolutePosition: PeriodAbsolutePositionNames.read(r) };
      break;
    case 0x02:
      v = { relativePosition: r.integer() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePeriod(w: BerWriter, v: Period): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.absolutePosition) !== undefined) PeriodAbsolutePositionNames.write(w, m, 0x0a);
  else if ((m = v.relativePosition) !== undefined) w.integer(m, 0x02);
  else w.alternative(v);
  if (n > 0) w.several(v, 'absolutePosition relativePosition');
}

export function readReposition(r: BerReader, d: Draft<Reposition> = {}): Reposition {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x0a || t === 0x02) { d.periodOfReposition = readPeriod(r, t); c++; t = r.next(e); }
  if (t === 0x04) { d.messageToReposition = r.identifier(); t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readReposition, 'connection periodOfReposition');
  return d as Reposition;
}
export function writeReposition(w: BerWriter, v: Reposition, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  if (n > 0 && (m = v.messageToReposition) !== undefined) { n--; w.identifier(m, 0x04); }
  writePeriod(w, v.periodOfReposition);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeReposition);
  w.head(t, k);
}

export function readResume(r: BerReader, d: Draft<Resume> = {}): Resume {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.messageToResume = r.identifier(); t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x02) { d.duration = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readResume, 'connection');
  return d as Resume;
}
export function writeResume(w: BerWriter, v: Resume, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.duration) !== undefined) { n--; w.integer(m, 0x02); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  if (n > 0 && (m = v.messageToResume) !== undefined) { n--; w.identifier(m, 0x04); }
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeResume);
  w.head(t, k);
}

export function readPeriodToReview(r: BerReader, t: number): PeriodToReview {
  let v: PeriodToReview;
  switch (t) {
    case 0x05:
      v = { startOfMessage: r.nothing() };
      break;
    case 0x02:
      v = { lengthOfReview: r.integer() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePeriodToReview(w: BerWriter, v: PeriodToReview): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.startOfMessage) !== undefined) w.nothing(m, 0x05);
  else if ((m = v.lengthOfReview) !== undefined) w.integer(m, 0x02);
  else w.alternative(v);
  if (n > 0) w.several(v, 'startOfMessage lengthOfReview');
}

export function readReview(r: BerReader, d: Draft<Review> = {}): Review {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x05 || t === 0x02) { d.periodToReview = readPeriodToReview(r, t); c++; t = r.next(e); }
  if (t === 0x04) { d.messageToReview = r.identifier(); t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readReview, 'connection periodToReview');
  return d as Review;
}
export function writeReview(w: BerWriter, v: Review, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  if (n > 0 && (m = v.messageToReview) !== undefined) { n--; w.identifier(m, 0x04); }
  writePeriodToReview(w, v.periodToReview);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeReview);
  w.head(t, k);
}

export const AttributeToSetModeNames = /* @__PURE__ */ new Enumeration<AttributeToSetMode>('automatic single multiple');

export function readAttributeToSet(r: BerReader, t: number): AttributeToSetAlternative {
  let v: AttributeToSetAlternative;
  switch (t) {
    case 0x80:
      v = { currentSpeed: r.integer() };
      break;
    case 0x81:
      v = { currentVolume: r.explicitChoice(readVolume) };
      break;
    case 0x82:
      v = { currentGain: r.integer() };
      break;
    case 0x83:
      v = { grammars: readMarkup(r) };
      break;
    case 0x84:
      v = { language: readLanguageTag(r) };
      break;
    case 0x85:
      v = { mode: AttributeToSetModeNames.read(r) };
      break;
    case 0x86:
      v = { retainAudio: r.boolean() };
      break;
    case 0x87:
      v = { silenceTimeout: r.integer() };
      break;
    case 0x88:
      v = { maxTimeout: r.integer() };
      break;
    case 0x89:
      v = { babbleTimeout: r.integer() };
      break;
    case 0x8a:
      v = { endSilence: r.integer() };
      break;
    case 0x8b:
      v = { rejectionThreshold: r.integer() };
      break;
    case 0x8c:
      v = { autoInterruptible: r.boolean() };
      break;
    case 0x8d:
      v = { innerXML: readMarkup(r) };
      break;
    case 0x8e:
      v = { interdigitTimeout: r.integer() };
      break;
    case 0x8f:
      v = { preflush: r.boolean() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeAttributeToSet(w: BerWriter, v: AttributeToSetAlternative): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.currentSpeed) !== undefined) w.integer(m, 0x80);
  else if ((m = v.currentVolume) !== undefined) w.explicit(m, 0xa1, writeVolume);
  else if ((m = v.currentGain) !== undefined) w.integer(w.inRange(m, 0, 100), 0x82);
  else if ((m = v.grammars) !== undefined) writeMarkup(w, m, 0x83);
  else if ((m = v.language) !== undefined) writeLanguageTag(w, m, 0x84);
  else if ((m = v.mode) !== undefined) AttributeToSetModeNames.write(w, m, 0x85);
  else if ((m = v.retainAudio) !== undefined) w.boolean(m, 0x86);
  else if ((m = v.silenceTimeout) !== undefined) w.integer(m, 0x87);
  else if ((m = v.maxTimeout) !== undefined) w.integer(m, 0x88);
  else if ((m = v.babbleTimeout) !== undefined) w.integer(m, 0x89);
  else if ((m = v.endSilence) !== undefined) w.integer(m, 0x8a);
  else if ((m = v.rejectionThreshold) !== undefined) w.integer(m, 0x8b);
  else if ((m = v.autoInterruptible) !== undefined) w.boolean(m, 0x8c);
  else if ((m = v.innerXML) !== undefined) writeMarkup(w, m, 0x8d);
  else if ((m = v.interdigitTimeout) !== undefined) w.integer(m, 0x8e);
  else if ((m = v.preflush) !== undefined) w.boolean(m, 0x8f);
  else w.alternative(v);
  if (n > 0) w.several(v, 'currentSpeed currentVolume currentGain grammars language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptible innerXML interdigitTimeout preflush');
}

export function readSetVoiceAttribute(r: BerReader, d: Draft<SetVoiceAttribute> = {}): SetVoiceAttribute {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x80 || t === 0x81 || t === 0x82 || t === 0x83 || t === 0x84 || t === 0x85 || t === 0x86 || t === 0x87 || t === 0x88 || t === 0x89 || t === 0x8a || t === 0x8b || t === 0x8c || t === 0x8d || t === 0x8e || t === 0x8f) && d.attributeToSet === undefined) { d.attributeToSet = [readAttributeToSet(r, t)]; c++; t = r.next(e); }
  if (t === 0x04) { d.message = r.identifier(); t = r.next(e); }
  if ((t === 0x80) && d.resource === undefined) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetVoiceAttribute, 'connection attributeToSet', [0x80]);
  return d as SetVoiceAttribute;
}
export function writeSetVoiceAttribute(w: BerWriter, v: SetVoiceAttribute, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  if (n > 0 && (m = v.message) !== undefined) { n--; w.identifier(m, 0x04); }
  writeAttributeToSet(w, w.single(v.attributeToSet));
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSetVoiceAttribute);
  w.head(t, k);
}

export function readStop(r: BerReader, d: Draft<Stop> = {}): Stop {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.messageToBeStopped = r.identifier(); t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStop, 'connection');
  return d as Stop;
}
export function writeStop(w: BerWriter, v: Stop, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  if (n > 0 && (m = v.messageToBeStopped) !== undefined) { n--; w.identifier(m, 0x04); }
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeStop);
  w.head(t, k);
}

export function readSuspend(r: BerReader, d: Draft<Suspend> = {}): Suspend {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.message = r.identifier(); t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSuspend, 'connection');
  return d as Suspend;
}
export function writeSuspend(w: BerWriter, v: Suspend, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  if (n > 0 && (m = v.message) !== undefined) { n--; w.identifier(m, 0x04); }
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSuspend);
  w.head(t, k);
}

export const ControlDataGenderNames = /* @__PURE__ */ new Enumeration<ControlDataGender>('male female');

export function readControlData(r: BerReader, d: Draft<ControlData> = {}): ControlData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.gender = ControlDataGenderNames.read(r); c++; t = r.next(e); }
  if (t === 0x04) { d.language = r.identifier(); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readControlData, 'gender language');
  return d as ControlData;
}
export function writeControlData(w: BerWriter, v: ControlData, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  w.identifier(v.language, 0x04);
  ControlDataGenderNames.write(w, v.gender, 0x0a);
  if (n > 0) w.rest(v, n, k, writeControlData);
  w.head(t, k);
}

export function readSynthesizeMessage(r: BerReader, d: Draft<SynthesizeMessage> = {}): SynthesizeMessage {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.textToBeSynthesized = r.text(); c++; t = r.next(e); }
  if (t === 0x10) { d.control = readControlData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSynthesizeMessage, 'textToBeSynthesized');
  return d as SynthesizeMessage;
}
export function writeSynthesizeMessage(w: BerWriter, v: SynthesizeMessage, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.control) !== undefined) { n--; writeControlData(w, m, 0x30); }
  w.text(v.textToBeSynthesized, 0x16);
  if (n > 0) w.rest(v, n, k, writeSynthesizeMessage);
  w.head(t, k);
}

export function readSynthesizeMessageResponse(r: BerReader, d: Draft<SynthesizeMessageResponse> = {}): SynthesizeMessageResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.synthesizedMessage = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSynthesizeMessageResponse, 'synthesizedMessage');
  return d as SynthesizeMessageResponse;
}
export function writeSynthesizeMessageResponse(w: BerWriter, v: SynthesizeMessageResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.synthesizedMessage, 0x04);
  if (n > 0) w.rest(v, n, k, writeSynthesizeMessageResponse);
  w.head(t, k);
}

export function readRecordMessage(r: BerReader, d: Draft<RecordMessage> = {}): RecordMessage {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeRecorded = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x82) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x80) { d.samplingRate = r.integer(); t = r.next(e); }
  if (t === 0x0a) { d.encodingAlgorithm = EncodingAlgorithmNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.maxDuration = r.integer(); t = r.next(e); }
  if (t === 0x03) { d.termination = TerminatingConditionsNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readRecordMessage, 'callToBeRecorded');
  return d as RecordMessage;
}
export function writeRecordMessage(w: BerWriter, v: RecordMessage, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.termination) !== undefined) { n--; TerminatingConditionsNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.maxDuration) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.encodingAlgorithm) !== undefined) { n--; EncodingAlgorithmNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.samplingRate) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x82); }
  writeConnectionID(w, v.callToBeRecorded, 0x6b);
  if (n > 0) w.rest(v, n, k, writeRecordMessage);
  w.head(t, k);
}

export function readRecordMessageResponse(r: BerReader, d: Draft<RecordMessageResponse> = {}): RecordMessageResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.resultingMessage = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readRecordMessageResponse, 'resultingMessage');
  return d as RecordMessageResponse;
}
export function writeRecordMessageResponse(w: BerWriter, v: RecordMessageResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.resultingMessage, 0x04);
  if (n > 0) w.rest(v, n, k, writeRecordMessageResponse);
  w.head(t, k);
}

export function readActivate(r: BerReader, d: Draft<Activate> = {}): Activate {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x81) { d.ruleName = r.text(); c++; t = r.next(e); }
  if (t === 0x82) { d.grammarName = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readActivate, 'overConnection ruleName');
  return d as Activate;
}
export function writeActivate(w: BerWriter, v: Activate, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.grammarName) !== undefined) { n--; w.text(m, 0x82); }
  w.text(v.ruleName, 0x81);
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeActivate);
  w.head(t, k);
}

export function readActivateResponse(r: BerReader, d: Draft<ActivateResponse> = {}): ActivateResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readActivateResponse, '');
  return d as ActivateResponse;
}
export function writeActivateResponse(w: BerWriter, v: ActivateResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0) w.rest(v, n, k, writeActivateResponse);
  w.head(t, k);
}

export function readClear(r: BerReader, d: Draft<Clear> = {}): Clear {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readClear, 'overConnection');
  return d as Clear;
}
export function writeClear(w: BerWriter, v: Clear, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeClear);
  w.head(t, k);
}

export function readDeactivate(r: BerReader, d: Draft<Deactivate> = {}): Deactivate {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x16) { d.ruleName = r.text(); c++; t = r.next(e); }
  if (t === 0x81) { d.grammarName = r.text(); t = r.next(e); }
  if (t === 0x82) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDeactivate, 'overConnection ruleName');
  return d as Deactivate;
}
export function writeDeactivate(w: BerWriter, v: Deactivate, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0xa2); }
  if (n > 0 && (m = v.grammarName) !== undefined) { n--; w.text(m, 0x81); }
  w.text(v.ruleName, 0x16);
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDeactivate);
  w.head(t, k);
}

export function readQueueService(r: BerReader, d: Draft<QueueService> = {}): QueueService {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.message = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x81) { d.text = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readQueueService, 'overConnection message');
  return d as QueueService;
}
export function writeQueueService(w: BerWriter, v: QueueService, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.text) !== undefined) { n--; w.text(m, 0x81); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  w.identifier(v.message, 0x04);
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeQueueService);
  w.head(t, k);
}

export function readStart(r: BerReader, d: Draft<Start> = {}): Start {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x81) { d.text = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStart, 'overConnection');
  return d as Start;
}
export function writeStart(w: BerWriter, v: Start, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.text) !== undefined) { n--; w.text(m, 0x81); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeStart);
  w.head(t, k);
}

export function readBookmarkReachedEvent(r: BerReader, d: Draft<BookmarkReachedEvent> = {}): BookmarkReachedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x16) { d.bookmark = r.text(); c++; t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readBookmarkReachedEvent, 'overConnection bookmark');
  return d as BookmarkReachedEvent;
}
export function writeBookmarkReachedEvent(w: BerWriter, v: BookmarkReachedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0x30); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  w.text(v.bookmark, 0x16);
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeBookmarkReachedEvent);
  w.head(t, k);
}

export function readCompletedEvent(r: BerReader, d: Draft<CompletedEvent> = {}): CompletedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCompletedEvent, 'overConnection');
  return d as CompletedEvent;
}
export function writeCompletedEvent(w: BerWriter, v: CompletedEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0x30); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeCompletedEvent);
  w.head(t, k);
}

export function readDtmfDetectedEvent(r: BerReader, d: Draft<DtmfDetectedEvent> = {}): DtmfDetectedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x16) { d.dtmfChar = r.text(); c++; t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDtmfDetectedEvent, 'overConnection dtmfChar');
  return d as DtmfDetectedEvent;
}
export function writeDtmfDetectedEvent(w: BerWriter, v: DtmfDetectedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0x30); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  w.text(v.dtmfChar, 0x16);
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDtmfDetectedEvent);
  w.head(t, k);
}

export function readNotRecognizedEvent(r: BerReader, d: Draft<NotRecognizedEvent> = {}): NotRecognizedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x16) { d.result = r.text(); c++; t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readNotRecognizedEvent, 'overConnection result');
  return d as NotRecognizedEvent;
}
export function writeNotRecognizedEvent(w: BerWriter, v: NotRecognizedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0x30); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  w.text(v.result, 0x16);
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeNotRecognizedEvent);
  w.head(t, k);
}

export function readPlayEvent(r: BerReader, d: Draft<PlayEvent> = {}): PlayEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.message = r.identifier(); c++; t = r.next(e); }
  if (t === 0x83) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x80) { d.length = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.currentPosition = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.speed = r.integer(); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPlayEvent, 'connection message');
  return d as PlayEvent;
}
export function writePlayEvent(w: BerWriter, v: PlayEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0x30); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.speed) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.currentPosition) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.length) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x83); }
  w.identifier(v.message, 0x04);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePlayEvent);
  w.head(t, k);
}

export function readRecognizedEvent(r: BerReader, d: Draft<RecognizedEvent> = {}): RecognizedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.overConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x16) { d.result = r.text(); c++; t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRecognizedEvent, 'overConnection result');
  return d as RecognizedEvent;
}
export function writeRecognizedEvent(w: BerWriter, v: RecognizedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0x30); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  w.text(v.result, 0x16);
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x80); }
  writeConnectionID(w, v.overConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeRecognizedEvent, 'text');
  w.head(t, k);
}

export function readRecordEvent(r: BerReader, d: Draft<RecordEvent> = {}): RecordEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.message = r.identifier(); c++; t = r.next(e); }
  if (t === 0x82) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x80) { d.length = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.currentPosition = r.integer(); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRecordEvent, 'connection message');
  return d as RecordEvent;
}
export function writeRecordEvent(w: BerWriter, v: RecordEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0x30); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.currentPosition) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.length) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x82); }
  w.identifier(v.message, 0x04);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeRecordEvent);
  w.head(t, k);
}

export function readVoiceAttributeChangedEvent(r: BerReader, d: Draft<VoiceAttributeChangedEvent> = {}): VoiceAttributeChangedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x84) { d.resource = r.text(); t = r.next(e); }
  if (t === 0x04) { d.message = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.playVolume = r.explicitChoice(readVolume); t = r.next(e); }
  if (t === 0x81) { d.recordingGain = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.speed = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.currentPosition = r.integer(); t = r.next(e); }
  if (t === 0x85) { d.grammars = [readMarkup(r)]; t = r.next(e); }
  if (t === 0x86) { d.language = readLanguageTag(r); t = r.next(e); }
  if (t === 0x87) { d.mode = AttributeToSetModeNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.retainAudio = r.boolean(); t = r.next(e); }
  if (t === 0x89) { d.silenceTimeout = r.integer(); t = r.next(e); }
  if (t === 0x8a) { d.maxTimeout = r.integer(); t = r.next(e); }
  if (t === 0x8b) { d.babbleTimeout = r.integer(); t = r.next(e); }
  if (t === 0x8c) { d.endSilence = r.integer(); t = r.next(e); }
  if (t === 0x8d) { d.rejectionThreshold = r.integer(); t = r.next(e); }
  if (t === 0x8e) { d.autoInterruptible = r.boolean(); t = r.next(e); }
  if (t === 0x8f) { d.innerXML = readMarkup(r); t = r.next(e); }
  if (t === 0x90) { d.interdigitTimeout = r.integer(); t = r.next(e); }
  if (t === 0x91) { d.preflush = r.boolean(); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readVoiceAttributeChangedEvent, 'connection message');
  return d as VoiceAttributeChangedEvent;
}
export function writeVoiceAttributeChangedEvent(w: BerWriter, v: VoiceAttributeChangedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0x30); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.preflush) !== undefined) { n--; w.boolean(m, 0x91); }
  if (n > 0 && (m = v.interdigitTimeout) !== undefined) { n--; w.integer(m, 0x90); }
  if (n > 0 && (m = v.innerXML) !== undefined) { n--; writeMarkup(w, m, 0x8f); }
  if (n > 0 && (m = v.autoInterruptible) !== undefined) { n--; w.boolean(m, 0x8e); }
  if (n > 0 && (m = v.rejectionThreshold) !== undefined) { n--; w.integer(m, 0x8d); }
  if (n > 0 && (m = v.endSilence) !== undefined) { n--; w.integer(m, 0x8c); }
  if (n > 0 && (m = v.babbleTimeout) !== undefined) { n--; w.integer(m, 0x8b); }
  if (n > 0 && (m = v.maxTimeout) !== undefined) { n--; w.integer(m, 0x8a); }
  if (n > 0 && (m = v.silenceTimeout) !== undefined) { n--; w.integer(m, 0x89); }
  if (n > 0 && (m = v.retainAudio) !== undefined) { n--; w.boolean(m, 0x88); }
  if (n > 0 && (m = v.mode) !== undefined) { n--; AttributeToSetModeNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.language) !== undefined) { n--; writeLanguageTag(w, m, 0x86); }
  if (n > 0 && (m = v.grammars) !== undefined) { n--; if (w.hasItem(m)) writeMarkup(w, w.single(m), 0x85); }
  if (n > 0 && (m = v.currentPosition) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.speed) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.recordingGain) !== undefined) { n--; w.integer(w.inRange(m, 0, 100), 0x81); }
  if (n > 0 && (m = v.playVolume) !== undefined) { n--; w.explicit(m, 0xa0, writeVolume); }
  w.identifier(v.message, 0x04);
  if (n > 0 && (m = v.resource) !== undefined) { n--; w.text(m, 0x84); }
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeVoiceAttributeChangedEvent);
  w.head(t, k);
}
