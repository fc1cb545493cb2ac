// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readLanguageTag, writeLanguageTag } from '../hand-written/language-tag.js';
import { readGrammars, readMarkup, writeGrammars, writeMarkup } from '../hand-written/markup.js';
import { readText, writeText } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readServicesPermitted, writeServicesPermitted } from './calls.js';
import { EventCauseTable } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readVolume, writeVolume } from './features.js';
import type { Activate, AttributeInfo, AttributeInfoAlternative, AttributeInfoMode, AttributeToQuery, AttributeToSet, AttributeToSetAlternative, AttributeToSetMode, BookmarkReachedEvent, Clear, CompletedEvent, ConcatenateMessage, ConcatenateMessageResponse, ControlData, ControlDataGender, CurrentState, Deactivate, DeleteMessage, DtmfDetectedEvent, EmptiedEvent, EncodingAlgorithm, InterruptionDetectedEvent, NotRecognizedEvent, Period, PeriodAbsolutePosition, PeriodToReview, PlayEvent, PlayMessage, QueryVoiceAttribute, QueryVoiceAttributeResponse, QueueService, RecognizedEvent, RecordEvent, RecordMessage, RecordMessageResponse, Reposition, Resume, Review, ReviewEvent, SetVoiceAttribute, SilenceTimeoutExpiredEvent, SpeechDetectedEvent, Start, StartedEvent, Stop, StopEvent, Suspend, SuspendPlayEvent, SuspendRecordEvent, SynthesizeMessage, SynthesizeMessageResponse, TerminatingConditions, VoiceAttributeChangedEvent, VoiceErrorOccurredEvent } from '../../model/generated/voice.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const messageIDItemItems = new MemberTable('messageIDItem*');

export const TerminatingConditionsTable = new MemberTable('durationExceeded dTMFDigitDetected endOfMessageDetected speechDetected');

export function readTerminatingConditions(r: XmlReader): TerminatingConditions {
  const m: Draft<TerminatingConditions> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(TerminatingConditionsTable)) {
      case 0:
        m.durationExceeded = r.bit;
        break;
      case 1:
        m.dTMFDigitDetected = r.bit;
        break;
      case 2:
        m.endOfMessageDetected = r.bit;
        break;
      case 3:
        m.speechDetected = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeTerminatingConditions(w: XmlWriter, t: MemberTable, i: number, m: TerminatingConditions): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.durationExceeded !== undefined) { n--; s += w.bit(TerminatingConditionsTable, 0, m.durationExceeded); }
  if (n > 0 && m.dTMFDigitDetected !== undefined) { n--; s += w.bit(TerminatingConditionsTable, 1, m.dTMFDigitDetected); }
  if (n > 0 && m.endOfMessageDetected !== undefined) { n--; s += w.bit(TerminatingConditionsTable, 2, m.endOfMessageDetected); }
  if (n > 0 && m.speechDetected !== undefined) { n--; s += w.bit(TerminatingConditionsTable, 3, m.speechDetected); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, TerminatingConditionsTable) : w.element(t, i, s);
}

export const AttributeToQueryTable = new ValueTable<AttributeToQuery>('encodingAlgorithm samplingRate duration filename currentPosition currentSpeed currentVolume currentLevel currentState grammars language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptible innerXML=innerXml interdigitTimeout preflush');

const AttributeInfoTable = new MemberTable('autoInterruptible* babbleTimeout* encodingAlgorithm* samplingRate* duration* filename* currentPosition* currentSpeed* currentVolume* currentGain* currentState* endSilence* grammars* innerXML=innerXml* interdigitTimeout* language* maxTimeout* mode* preflush* rejectionThreshold* retainAudio* silenceTimeout*', true);
export function readAttributeInfo(r: XmlReader): AttributeInfo {
  const all: AttributeInfoAlternative[] = [];
  r.enterSeries();
  for (;;) {
    switch (r.member(AttributeInfoTable)) {
      case 0:
        all.push({ autoInterruptible: r.boolean() });
        break;
      case 1:
        all.push({ babbleTimeout: r.decimal() });
        break;
      case 2:
        all.push({ encodingAlgorithm: r.enumeration(EncodingAlgorithmTable) });
        break;
      case 3:
        all.push({ samplingRate: r.integer() });
        break;
      case 4:
        all.push({ duration: r.integer() });
        break;
      case 5:
        all.push({ filename: r.text() });
        break;
      case 6:
        all.push({ currentPosition: r.integer() });
        break;
      case 7:
        all.push({ currentSpeed: r.integer() });
        break;
      case 8:
        all.push({ currentVolume: r.integer() });
        break;
      case 9:
        all.push({ currentGain: r.integer() });
        break;
      case 10:
        all.push({ currentState: r.enumeration(CurrentStateTable) });
        break;
      case 11:
        all.push({ endSilence: r.decimal() });
        break;
      case 12:
        all.push({ grammars: readGrammars(r) });
        break;
      case 13:
        all.push({ innerXML: readMarkup(r) });
        break;
      case 14:
        all.push({ interdigitTimeout: r.decimal() });
        break;
      case 15:
        all.push({ language: readLanguageTag(r) });
        break;
      case 16:
        all.push({ maxTimeout: r.decimal() });
        break;
      case 17:
        all.push({ mode: r.enumeration(AttributeInfoModeTable) });
        break;
      case 18:
        all.push({ preflush: r.boolean() });
        break;
      case 19:
        all.push({ rejectionThreshold: r.decimal() });
        break;
      case 20:
        all.push({ retainAudio: r.boolean() });
        break;
      case 21:
        all.push({ silenceTimeout: r.decimal() });
        break;
      default:
        return all;
    }
  }
}

function writeAttributeInfoAlternative(w: XmlWriter, t: MemberTable, i: number, v: AttributeInfoAlternative): string {
  let n = w.enter(t, i, v), s = '';
  if (v.autoInterruptible !== undefined) { n--; s = w.boolean(AttributeInfoTable, 0, v.autoInterruptible); }
  else if (v.babbleTimeout !== undefined) { n--; s = w.decimal(AttributeInfoTable, 1, v.babbleTimeout); }
  else if (v.encodingAlgorithm !== undefined) { n--; s = w.enumeration(AttributeInfoTable, 2, v.encodingAlgorithm, EncodingAlgorithmTable); }
  else if (v.samplingRate !== undefined) { n--; s = w.integer(AttributeInfoTable, 3, v.samplingRate); }
  else if (v.duration !== undefined) { n--; s = w.integer(AttributeInfoTable, 4, v.duration); }
  else if (v.filename !== undefined) { n--; s = w.text(AttributeInfoTable, 5, v.filename); }
  else if (v.currentPosition !== undefined) { n--; s = w.integer(AttributeInfoTable, 6, v.currentPosition); }
  else if (v.currentSpeed !== undefined) { n--; s = w.integer(AttributeInfoTable, 7, v.currentSpeed); }
  else if (v.currentVolume !== undefined) { n--; s = w.integer(AttributeInfoTable, 8, w.inRange(AttributeInfoTable, 8, v.currentVolume, 0, 100)); }
  else if (v.currentGain !== undefined) { n--; s = w.integer(AttributeInfoTable, 9, w.inRange(AttributeInfoTable, 9, v.currentGain, 0, 100)); }
  else if (v.currentState !== undefined) { n--; s = w.enumeration(AttributeInfoTable, 10, v.currentState, CurrentStateTable); }
  else if (v.endSilence !== undefined) { n--; s = w.decimal(AttributeInfoTable, 11, v.endSilence); }
  else if (v.grammars !== undefined) { n--; s = writeGrammars(w, AttributeInfoTable, 12, v.grammars); }
  else if (v.innerXML !== undefined) { n--; s = writeMarkup(w, AttributeInfoTable, 13, v.innerXML); }
  else if (v.interdigitTimeout !== undefined) { n--; s = w.decimal(AttributeInfoTable, 14, v.interdigitTimeout); }
  else if (v.language !== undefined) { n--; s = writeLanguageTag(w, AttributeInfoTable, 15, v.language); }
  else if (v.maxTimeout !== undefined) { n--; s = w.decimal(AttributeInfoTable, 16, v.maxTimeout); }
  else if (v.mode !== undefined) { n--; s = w.enumeration(AttributeInfoTable, 17, v.mode, AttributeInfoModeTable); }
  else if (v.preflush !== undefined) { n--; s = w.boolean(AttributeInfoTable, 18, v.preflush); }
  else if (v.rejectionThreshold !== undefined) { n--; s = w.decimal(AttributeInfoTable, 19, v.rejectionThreshold); }
  else if (v.retainAudio !== undefined) { n--; s = w.boolean(AttributeInfoTable, 20, v.retainAudio); }
  else if (v.silenceTimeout !== undefined) { n--; s = w.decimal(AttributeInfoTable, 21, v.silenceTimeout); }
  else { n--; s = w.unknownAlternative(v, AttributeInfoTable); }
  if (n > 0) w.several(v, AttributeInfoTable);
  w.leave();
  return s;
}

export function writeAttributeInfo(w: XmlWriter, t: MemberTable, i: number, all: AttributeInfo): string {
  return w.list(t, i, all, AttributeInfoTable, writeAttributeInfoAlternative);
}

export const EncodingAlgorithmTable = new ValueTable<EncodingAlgorithm>('aDPCM6K aDPCM8K muLawPCM6K aLawPCM6K');

export const CurrentStateTable = new ValueTable<CurrentState>('dtmfDetected formed play playing ready record review speechDetected started stop suspendPlay suspendRecord');

export const AttributeInfoModeTable = new ValueTable<AttributeInfoMode>('automatic single multiple');

const PeriodTable = new MemberTable('absolutePosition relativePosition');
export function readPeriod(r: XmlReader): Period {
  r.enterChoice();
  switch (r.member(PeriodTable)) {
    case 0:
      return r.chosen(PeriodTable, { absolutePosition: r.enumeration(PeriodAbsolutePositionTable) });
    case 1:
      return r.chosen(PeriodTable, { relativePosition: r.integer() });
    default:
      return r.noneChosen();
  }
}

export function writePeriod(w: XmlWriter, t: MemberTable, i: number, v: Period): string {
  let n = w.enter(t, i, v), s = '';
  if (v.absolutePosition !== undefined) { n--; s = w.enumeration(PeriodTable, 0, v.absolutePosition, PeriodAbsolutePositionTable); }
  else if (v.relativePosition !== undefined) { n--; s = w.integer(PeriodTable, 1, v.relativePosition); }
  else w.noAlternative(v, PeriodTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, PeriodTable) : w.element(t, i, s);
}

export const PeriodAbsolutePositionTable = new ValueTable<PeriodAbsolutePosition>('startOfMessage endOfMessage');

const PeriodToReviewTable = new MemberTable('startOfMessage lengthOfReview');
export function readPeriodToReview(r: XmlReader): PeriodToReview {
  r.enterChoice();
  switch (r.member(PeriodToReviewTable)) {
    case 0:
      return r.chosen(PeriodToReviewTable, { startOfMessage: r.nothing() });
    case 1:
      return r.chosen(PeriodToReviewTable, { lengthOfReview: r.integer() });
    default:
      return r.noneChosen();
  }
}

export function writePeriodToReview(w: XmlWriter, t: MemberTable, i: number, v: PeriodToReview): string {
  let n = w.enter(t, i, v), s = '';
  if (v.startOfMessage !== undefined) { n--; s = w.nothing(PeriodToReviewTable, 0, v.startOfMessage); }
  else if (v.lengthOfReview !== undefined) { n--; s = w.integer(PeriodToReviewTable, 1, v.lengthOfReview); }
  else w.noAlternative(v, PeriodToReviewTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, PeriodToReviewTable) : w.element(t, i, s);
}

const AttributeToSetTable = new MemberTable('currentSpeed* currentVolume* currentGain* grammars* language* mode* retainAudio* silenceTimeout* maxTimeout* babbleTimeout* endSilence* rejectionThreshold* autoInterruptible* innerXML=innerXml* interdigitTimeout* preflush*', true);
export function readAttributeToSet(r: XmlReader): AttributeToSet {
  const all: AttributeToSetAlternative[] = [];
  r.enterSeries();
  for (;;) {
    switch (r.member(AttributeToSetTable)) {
      case 0:
        all.push({ currentSpeed: r.integer() });
        break;
      case 1:
        all.push({ currentVolume: readVolume(r) });
        break;
      case 2:
        all.push({ currentGain: r.integer() });
        break;
      case 3:
        all.push({ grammars: readGrammars(r) });
        break;
      case 4:
        all.push({ language: readLanguageTag(r) });
        break;
      case 5:
        all.push({ mode: r.enumeration(AttributeToSetModeTable) });
        break;
      case 6:
        all.push({ retainAudio: r.boolean() });
        break;
      case 7:
        all.push({ silenceTimeout: r.decimal() });
        break;
      case 8:
        all.push({ maxTimeout: r.decimal() });
        break;
      case 9:
        all.push({ babbleTimeout: r.decimal() });
        break;
      case 10:
        all.push({ endSilence: r.decimal() });
        break;
      case 11:
        all.push({ rejectionThreshold: r.decimal() });
        break;
      case 12:
        all.push({ autoInterruptible: r.boolean() });
        break;
      case 13:
        all.push({ innerXML: readMarkup(r) });
        break;
      case 14:
        all.push({ interdigitTimeout: r.decimal() });
        break;
      case 15:
        all.push({ preflush: r.boolean() });
        break;
      default:
        return all;
    }
  }
}

function writeAttributeToSetAlternative(w: XmlWriter, t: MemberTable, i: number, v: AttributeToSetAlternative): string {
  let n = w.enter(t, i, v), s = '';
  if (v.currentSpeed !== undefined) { n--; s = w.integer(AttributeToSetTable, 0, v.currentSpeed); }
  else if (v.currentVolume !== undefined) { n--; s = writeVolume(w, AttributeToSetTable, 1, v.currentVolume); }
  else if (v.currentGain !== undefined) { n--; s = w.integer(AttributeToSetTable, 2, w.inRange(AttributeToSetTable, 2, v.currentGain, 0, 100)); }
  else if (v.grammars !== undefined) { n--; s = writeGrammars(w, AttributeToSetTable, 3, v.grammars); }
  else if (v.language !== undefined) { n--; s = writeLanguageTag(w, AttributeToSetTable, 4, v.language); }
  else if (v.mode !== undefined) { n--; s = w.enumeration(AttributeToSetTable, 5, v.mode, AttributeToSetModeTable); }
  else if (v.retainAudio !== undefined) { n--; s = w.boolean(AttributeToSetTable, 6, v.retainAudio); }
  else if (v.silenceTimeout !== undefined) { n--; s = w.decimal(AttributeToSetTable, 7, v.silenceTimeout); }
  else if (v.maxTimeout !== undefined) { n--; s = w.decimal(AttributeToSetTable, 8, v.maxTimeout); }
  else if (v.babbleTimeout !== undefined) { n--; s = w.decimal(AttributeToSetTable, 9, v.babbleTimeout); }
  else if (v.endSilence !== undefined) { n--; s = w.decimal(AttributeToSetTable, 10, v.endSilence); }
  else if (v.rejectionThreshold !== undefined) { n--; s = w.decimal(AttributeToSetTable, 11, v.rejectionThreshold); }
  else if (v.autoInterruptible !== undefined) { n--; s = w.boolean(AttributeToSetTable, 12, v.autoInterruptible); }
  else if (v.innerXML !== undefined) { n--; s = writeMarkup(w, AttributeToSetTable, 13, v.innerXML); }
  else if (v.interdigitTimeout !== undefined) { n--; s = w.decimal(AttributeToSetTable, 14, v.interdigitTimeout); }
  else if (v.preflush !== undefined) { n--; s = w.boolean(AttributeToSetTable, 15, v.preflush); }
  else { n--; s = w.unknownAlternative(v, AttributeToSetTable); }
  if (n > 0) w.several(v, AttributeToSetTable);
  w.leave();
  return s;
}

export function writeAttributeToSet(w: XmlWriter, t: MemberTable, i: number, all: AttributeToSet): string {
  return w.list(t, i, all, AttributeToSetTable, writeAttributeToSetAlternative);
}

export const AttributeToSetModeTable = new ValueTable<AttributeToSetMode>('automatic single multiple');

const ControlDataTable = new MemberTable('gender! language!');
export function readControlData(r: XmlReader): ControlData {
  const m: Draft<ControlData> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ControlDataTable)) {
      case 0:
        m.gender = r.enumeration(ControlDataGenderTable);
        break;
      case 1:
        m.language = r.text();
        break;
      default:
        return m as ControlData;
    }
  }
}

export function writeControlData(w: XmlWriter, t: MemberTable, i: number, m: ControlData): string {
  let n = w.enter(t, i, m), s = '';
  if (m.gender !== undefined) { n--; s += w.enumeration(ControlDataTable, 0, m.gender, ControlDataGenderTable); }
  else w.missing('gender');
  if (m.language !== undefined) { n--; s += w.text(ControlDataTable, 1, m.language); }
  else w.incomplete('language');
  return n > 0 ? w.elementWith(t, i, s, m, n, ControlDataTable) : w.element(t, i, s);
}

export const ControlDataGenderTable = new ValueTable<ControlDataGender>('male female');

const ConcatenateMessageTable = new MemberTable('messagesToConcatenate! extensions');
export function readConcatenateMessage(r: XmlReader, m: Draft<ConcatenateMessage>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ConcatenateMessageTable)) {
      case 0:
        m.messagesToConcatenate = r.list(messageIDItemItems, readText);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeConcatenateMessage(w: XmlWriter, t: MemberTable, m: ConcatenateMessage): string {
  let n = w.members(m), s = '';
  if (m.messagesToConcatenate !== undefined) { n--; s += w.list(ConcatenateMessageTable, 0, m.messagesToConcatenate, messageIDItemItems, writeText); }
  else w.incomplete('messagesToConcatenate');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ConcatenateMessageTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ConcatenateMessageTable) : w.document(t, s);
}

const ConcatenateMessageResponseTable = new MemberTable('concatenatedMessage! extensions');
export function readConcatenateMessageResponse(r: XmlReader, m: Draft<ConcatenateMessageResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ConcatenateMessageResponseTable)) {
      case 0:
        m.concatenatedMessage = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeConcatenateMessageResponse(w: XmlWriter, t: MemberTable, m: ConcatenateMessageResponse): string {
  let n = w.members(m), s = '';
  if (m.concatenatedMessage !== undefined) { n--; s += w.text(ConcatenateMessageResponseTable, 0, m.concatenatedMessage); }
  else w.incomplete('concatenatedMessage');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ConcatenateMessageResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ConcatenateMessageResponseTable) : w.document(t, s);
}

const DeleteMessageTable = new MemberTable('messageToBeDeleted! extensions');
export function readDeleteMessage(r: XmlReader, m: Draft<DeleteMessage>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DeleteMessageTable)) {
      case 0:
        m.messageToBeDeleted = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDeleteMessage(w: XmlWriter, t: MemberTable, m: DeleteMessage): string {
  let n = w.members(m), s = '';
  if (m.messageToBeDeleted !== undefined) { n--; s += w.text(DeleteMessageTable, 0, m.messageToBeDeleted); }
  else w.incomplete('messageToBeDeleted');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DeleteMessageTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DeleteMessageTable) : w.document(t, s);
}

const PlayMessageTable = new MemberTable('messageToBePlayed! overConnection! duration termination extensions');
export function readPlayMessage(r: XmlReader, m: Draft<PlayMessage>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(PlayMessageTable)) {
      case 0:
        m.messageToBePlayed = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        if (r.hasValue()) m.duration = r.integer();
        break;
      case 3:
        m.termination = readTerminatingConditions(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writePlayMessage(w: XmlWriter, t: MemberTable, m: PlayMessage): string {
  let n = w.members(m), s = '';
  if (m.messageToBePlayed !== undefined) { n--; s += w.text(PlayMessageTable, 0, m.messageToBePlayed); }
  else w.incomplete('messageToBePlayed');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, PlayMessageTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.duration !== undefined) { n--; s += w.integer(PlayMessageTable, 2, m.duration); }
  if (n > 0 && m.termination !== undefined) { n--; s += writeTerminatingConditions(w, PlayMessageTable, 3, m.termination); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, PlayMessageTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, PlayMessageTable) : w.document(t, s);
}

const QueryVoiceAttributeTable = new MemberTable('messageToQuery! resource attributeToQuery! connection extensions');
export function readQueryVoiceAttribute(r: XmlReader, m: Draft<QueryVoiceAttribute>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(QueryVoiceAttributeTable)) {
      case 0:
        m.messageToQuery = r.text();
        break;
      case 1:
        m.resource = r.text();
        break;
      case 2:
        m.attributeToQuery = r.enumeration(AttributeToQueryTable);
        break;
      case 3:
        m.connection = readConnectionID(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeQueryVoiceAttribute(w: XmlWriter, t: MemberTable, m: QueryVoiceAttribute): string {
  let n = w.members(m), s = '';
  if (m.messageToQuery !== undefined) { n--; s += w.text(QueryVoiceAttributeTable, 0, m.messageToQuery); }
  else w.incomplete('messageToQuery');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(QueryVoiceAttributeTable, 1, m.resource); }
  if (m.attributeToQuery !== undefined) { n--; s += w.enumeration(QueryVoiceAttributeTable, 2, m.attributeToQuery, AttributeToQueryTable); }
  else w.missing('attributeToQuery');
  if (n > 0 && m.connection !== undefined) { n--; s += writeConnectionID(w, QueryVoiceAttributeTable, 3, m.connection); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, QueryVoiceAttributeTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, QueryVoiceAttributeTable) : w.document(t, s);
}

const QueryVoiceAttributeResponseTable = new MemberTable('attribute! extensions');
export function readQueryVoiceAttributeResponse(r: XmlReader, m: Draft<QueryVoiceAttributeResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(QueryVoiceAttributeResponseTable)) {
      case 0:
        m.attribute = readAttributeInfo(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeQueryVoiceAttributeResponse(w: XmlWriter, t: MemberTable, m: QueryVoiceAttributeResponse): string {
  let n = w.members(m), s = '';
  if (m.attribute !== undefined) { n--; s += writeAttributeInfo(w, QueryVoiceAttributeResponseTable, 0, m.attribute); }
  else w.incomplete('attribute');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, QueryVoiceAttributeResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, QueryVoiceAttributeResponseTable) : w.document(t, s);
}

const RepositionTable = new MemberTable('connection! messageToReposition resource periodOfReposition! extensions');
export function readReposition(r: XmlReader, m: Draft<Reposition>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RepositionTable)) {
      case 0:
        m.connection = readConnectionID(r);
        break;
      case 1:
        m.messageToReposition = r.text();
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.periodOfReposition = readPeriod(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeReposition(w: XmlWriter, t: MemberTable, m: Reposition): string {
  let n = w.members(m), s = '';
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, RepositionTable, 0, m.connection); }
  else w.incomplete('connection');
  if (n > 0 && m.messageToReposition !== undefined) { n--; s += w.text(RepositionTable, 1, m.messageToReposition); }
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(RepositionTable, 2, m.resource); }
  if (m.periodOfReposition !== undefined) { n--; s += writePeriod(w, RepositionTable, 3, m.periodOfReposition); }
  else w.incomplete('periodOfReposition');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RepositionTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RepositionTable) : w.document(t, s);
}

const ResumeTable = new MemberTable('connection! messageToResume resource duration extensions');
export function readResume(r: XmlReader, m: Draft<Resume>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ResumeTable)) {
      case 0:
        m.connection = readConnectionID(r);
        break;
      case 1:
        m.messageToResume = r.text();
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        if (r.hasValue()) m.duration = r.integer();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeResume(w: XmlWriter, t: MemberTable, m: Resume): string {
  let n = w.members(m), s = '';
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, ResumeTable, 0, m.connection); }
  else w.incomplete('connection');
  if (n > 0 && m.messageToResume !== undefined) { n--; s += w.text(ResumeTable, 1, m.messageToResume); }
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(ResumeTable, 2, m.resource); }
  if (n > 0 && m.duration !== undefined) { n--; s += w.integer(ResumeTable, 3, m.duration); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ResumeTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ResumeTable) : w.document(t, s);
}

const ReviewTable = new MemberTable('connection! messageToReview resource periodToReview! extensions');
export function readReview(r: XmlReader, m: Draft<Review>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ReviewTable)) {
      case 0:
        m.connection = readConnectionID(r);
        break;
      case 1:
        m.messageToReview = r.text();
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.periodToReview = readPeriodToReview(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeReview(w: XmlWriter, t: MemberTable, m: Review): string {
  let n = w.members(m), s = '';
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, ReviewTable, 0, m.connection); }
  else w.incomplete('connection');
  if (n > 0 && m.messageToReview !== undefined) { n--; s += w.text(ReviewTable, 1, m.messageToReview); }
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(ReviewTable, 2, m.resource); }
  if (m.periodToReview !== undefined) { n--; s += writePeriodToReview(w, ReviewTable, 3, m.periodToReview); }
  else w.incomplete('periodToReview');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ReviewTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ReviewTable) : w.document(t, s);
}

const SetVoiceAttributeTable = new MemberTable('connection! message resource attributeToSet! extensions');
export function readSetVoiceAttribute(r: XmlReader, m: Draft<SetVoiceAttribute>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetVoiceAttributeTable)) {
      case 0:
        m.connection = readConnectionID(r);
        break;
      case 1:
        m.message = r.text();
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.attributeToSet = readAttributeToSet(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetVoiceAttribute(w: XmlWriter, t: MemberTable, m: SetVoiceAttribute): string {
  let n = w.members(m), s = '';
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, SetVoiceAttributeTable, 0, m.connection); }
  else w.incomplete('connection');
  if (n > 0 && m.message !== undefined) { n--; s += w.text(SetVoiceAttributeTable, 1, m.message); }
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(SetVoiceAttributeTable, 2, m.resource); }
  if (m.attributeToSet !== undefined) { n--; s += writeAttributeToSet(w, SetVoiceAttributeTable, 3, m.attributeToSet); }
  else w.incomplete('attributeToSet');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetVoiceAttributeTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetVoiceAttributeTable) : w.document(t, s);
}

const StopTable = new MemberTable('connection! messageToBeStopped resource extensions');
export function readStop(r: XmlReader, m: Draft<Stop>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopTable)) {
      case 0:
        m.connection = readConnectionID(r);
        break;
      case 1:
        m.messageToBeStopped = r.text();
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStop(w: XmlWriter, t: MemberTable, m: Stop): string {
  let n = w.members(m), s = '';
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, StopTable, 0, m.connection); }
  else w.incomplete('connection');
  if (n > 0 && m.messageToBeStopped !== undefined) { n--; s += w.text(StopTable, 1, m.messageToBeStopped); }
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(StopTable, 2, m.resource); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StopTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopTable) : w.document(t, s);
}

const SuspendTable = new MemberTable('connection! message resource extensions');
export function readSuspend(r: XmlReader, m: Draft<Suspend>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SuspendTable)) {
      case 0:
        m.connection = readConnectionID(r);
        break;
      case 1:
        m.message = r.text();
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSuspend(w: XmlWriter, t: MemberTable, m: Suspend): string {
  let n = w.members(m), s = '';
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, SuspendTable, 0, m.connection); }
  else w.incomplete('connection');
  if (n > 0 && m.message !== undefined) { n--; s += w.text(SuspendTable, 1, m.message); }
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(SuspendTable, 2, m.resource); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SuspendTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SuspendTable) : w.document(t, s);
}

const SynthesizeMessageTable = new MemberTable('textToBeSynthesized! control extensions');
export function readSynthesizeMessage(r: XmlReader, m: Draft<SynthesizeMessage>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SynthesizeMessageTable)) {
      case 0:
        m.textToBeSynthesized = r.text();
        break;
      case 1:
        m.control = readControlData(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSynthesizeMessage(w: XmlWriter, t: MemberTable, m: SynthesizeMessage): string {
  let n = w.members(m), s = '';
  if (m.textToBeSynthesized !== undefined) { n--; s += w.text(SynthesizeMessageTable, 0, m.textToBeSynthesized); }
  else w.incomplete('textToBeSynthesized');
  if (n > 0 && m.control !== undefined) { n--; s += writeControlData(w, SynthesizeMessageTable, 1, m.control); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SynthesizeMessageTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SynthesizeMessageTable) : w.document(t, s);
}

const SynthesizeMessageResponseTable = new MemberTable('synthesizedMessage! extensions');
export function readSynthesizeMessageResponse(r: XmlReader, m: Draft<SynthesizeMessageResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SynthesizeMessageResponseTable)) {
      case 0:
        m.synthesizedMessage = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSynthesizeMessageResponse(w: XmlWriter, t: MemberTable, m: SynthesizeMessageResponse): string {
  let n = w.members(m), s = '';
  if (m.synthesizedMessage !== undefined) { n--; s += w.text(SynthesizeMessageResponseTable, 0, m.synthesizedMessage); }
  else w.incomplete('synthesizedMessage');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SynthesizeMessageResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SynthesizeMessageResponseTable) : w.document(t, s);
}

const RecordMessageTable = new MemberTable('callToBeRecorded! resource samplingRate encodingAlgorithm maxDuration termination extensions');
export function readRecordMessage(r: XmlReader, m: Draft<RecordMessage>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RecordMessageTable)) {
      case 0:
        m.callToBeRecorded = readConnectionID(r);
        break;
      case 1:
        m.resource = r.text();
        break;
      case 2:
        if (r.hasValue()) m.samplingRate = r.integer();
        break;
      case 3:
        m.encodingAlgorithm = r.enumeration(EncodingAlgorithmTable);
        break;
      case 4:
        if (r.hasValue()) m.maxDuration = r.integer();
        break;
      case 5:
        m.termination = readTerminatingConditions(r);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRecordMessage(w: XmlWriter, t: MemberTable, m: RecordMessage): string {
  let n = w.members(m), s = '';
  if (m.callToBeRecorded !== undefined) { n--; s += writeConnectionID(w, RecordMessageTable, 0, m.callToBeRecorded); }
  else w.incomplete('callToBeRecorded');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(RecordMessageTable, 1, m.resource); }
  if (n > 0 && m.samplingRate !== undefined) { n--; s += w.integer(RecordMessageTable, 2, m.samplingRate); }
  if (n > 0 && m.encodingAlgorithm !== undefined) { n--; s += w.enumeration(RecordMessageTable, 3, m.encodingAlgorithm, EncodingAlgorithmTable); }
  if (n > 0 && m.maxDuration !== undefined) { n--; s += w.integer(RecordMessageTable, 4, m.maxDuration); }
  if (n > 0 && m.termination !== undefined) { n--; s += writeTerminatingConditions(w, RecordMessageTable, 5, m.termination); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RecordMessageTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RecordMessageTable) : w.document(t, s);
}

const RecordMessageResponseTable = new MemberTable('resultingMessage! extensions');
export function readRecordMessageResponse(r: XmlReader, m: Draft<RecordMessageResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RecordMessageResponseTable)) {
      case 0:
        m.resultingMessage = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRecordMessageResponse(w: XmlWriter, t: MemberTable, m: RecordMessageResponse): string {
  let n = w.members(m), s = '';
  if (m.resultingMessage !== undefined) { n--; s += w.text(RecordMessageResponseTable, 0, m.resultingMessage); }
  else w.incomplete('resultingMessage');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RecordMessageResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RecordMessageResponseTable) : w.document(t, s);
}

const ActivateTable = new MemberTable('overConnection! resource ruleName! grammarName extensions');
export function readActivate(r: XmlReader, m: Draft<Activate>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ActivateTable)) {
      case 0:
        m.overConnection = readConnectionID(r);
        break;
      case 1:
        m.resource = r.text();
        break;
      case 2:
        m.ruleName = r.text();
        break;
      case 3:
        m.grammarName = r.text();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeActivate(w: XmlWriter, t: MemberTable, m: Activate): string {
  let n = w.members(m), s = '';
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, ActivateTable, 0, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(ActivateTable, 1, m.resource); }
  if (m.ruleName !== undefined) { n--; s += w.text(ActivateTable, 2, m.ruleName); }
  else w.incomplete('ruleName');
  if (n > 0 && m.grammarName !== undefined) { n--; s += w.text(ActivateTable, 3, m.grammarName); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ActivateTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ActivateTable) : w.document(t, s);
}

const ClearTable = new MemberTable('overConnection! resource extensions');
export function readClear(r: XmlReader, m: Draft<Clear>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ClearTable)) {
      case 0:
        m.overConnection = readConnectionID(r);
        break;
      case 1:
        m.resource = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeClear(w: XmlWriter, t: MemberTable, m: Clear): string {
  let n = w.members(m), s = '';
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, ClearTable, 0, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(ClearTable, 1, m.resource); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ClearTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ClearTable) : w.document(t, s);
}

const DeactivateTable = new MemberTable('overConnection! resource ruleName! grammarName extensions');
export function readDeactivate(r: XmlReader, m: Draft<Deactivate>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DeactivateTable)) {
      case 0:
        m.overConnection = readConnectionID(r);
        break;
      case 1:
        m.resource = r.text();
        break;
      case 2:
        m.ruleName = r.text();
        break;
      case 3:
        m.grammarName = r.text();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDeactivate(w: XmlWriter, t: MemberTable, m: Deactivate): string {
  let n = w.members(m), s = '';
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, DeactivateTable, 0, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(DeactivateTable, 1, m.resource); }
  if (m.ruleName !== undefined) { n--; s += w.text(DeactivateTable, 2, m.ruleName); }
  else w.incomplete('ruleName');
  if (n > 0 && m.grammarName !== undefined) { n--; s += w.text(DeactivateTable, 3, m.grammarName); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DeactivateTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DeactivateTable) : w.document(t, s);
}

const QueueServiceTable = new MemberTable('overConnection! message! resource text extensions');
export function readQueueService(r: XmlReader, m: Draft<QueueService>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(QueueServiceTable)) {
      case 0:
        m.overConnection = readConnectionID(r);
        break;
      case 1:
        m.message = r.text();
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.text = r.text();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeQueueService(w: XmlWriter, t: MemberTable, m: QueueService): string {
  let n = w.members(m), s = '';
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, QueueServiceTable, 0, m.overConnection); }
  else w.incomplete('overConnection');
  if (m.message !== undefined) { n--; s += w.text(QueueServiceTable, 1, m.message); }
  else w.incomplete('message');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(QueueServiceTable, 2, m.resource); }
  if (n > 0 && m.text !== undefined) { n--; s += w.text(QueueServiceTable, 3, m.text); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, QueueServiceTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, QueueServiceTable) : w.document(t, s);
}

const StartTable = new MemberTable('overConnection! resource text extensions');
export function readStart(r: XmlReader, m: Draft<Start>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartTable)) {
      case 0:
        m.overConnection = readConnectionID(r);
        break;
      case 1:
        m.resource = r.text();
        break;
      case 2:
        m.text = r.text();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStart(w: XmlWriter, t: MemberTable, m: Start): string {
  let n = w.members(m), s = '';
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, StartTable, 0, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(StartTable, 1, m.resource); }
  if (n > 0 && m.text !== undefined) { n--; s += w.text(StartTable, 2, m.text); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartTable) : w.document(t, s);
}

const BookmarkReachedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource bookmark! cause servicesPermitted extensions');
export function readBookmarkReachedEvent(r: XmlReader, m: Draft<BookmarkReachedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(BookmarkReachedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.bookmark = r.text();
        break;
      case 4:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 5:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeBookmarkReachedEvent(w: XmlWriter, t: MemberTable, m: BookmarkReachedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(BookmarkReachedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, BookmarkReachedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(BookmarkReachedEventTable, 2, m.resource); }
  if (m.bookmark !== undefined) { n--; s += w.text(BookmarkReachedEventTable, 3, m.bookmark); }
  else w.incomplete('bookmark');
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(BookmarkReachedEventTable, 4, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, BookmarkReachedEventTable, 5, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, BookmarkReachedEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, BookmarkReachedEventTable) : w.document(t, s);
}

const CompletedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource cause servicesPermitted extensions');
export function readCompletedEvent(r: XmlReader, m: Draft<CompletedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CompletedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 4:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCompletedEvent(w: XmlWriter, t: MemberTable, m: CompletedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(CompletedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, CompletedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(CompletedEventTable, 2, m.resource); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(CompletedEventTable, 3, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, CompletedEventTable, 4, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CompletedEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CompletedEventTable) : w.document(t, s);
}

const DtmfDetectedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource dtmfChar! cause servicesPermitted extensions');
export function readDtmfDetectedEvent(r: XmlReader, m: Draft<DtmfDetectedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DtmfDetectedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.dtmfChar = r.text();
        break;
      case 4:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 5:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDtmfDetectedEvent(w: XmlWriter, t: MemberTable, m: DtmfDetectedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(DtmfDetectedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, DtmfDetectedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(DtmfDetectedEventTable, 2, m.resource); }
  if (m.dtmfChar !== undefined) { n--; s += w.text(DtmfDetectedEventTable, 3, m.dtmfChar); }
  else w.incomplete('dtmfChar');
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(DtmfDetectedEventTable, 4, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, DtmfDetectedEventTable, 5, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DtmfDetectedEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DtmfDetectedEventTable) : w.document(t, s);
}

const EmptiedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource cause servicesPermitted extensions');
export function readEmptiedEvent(r: XmlReader, m: Draft<EmptiedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(EmptiedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 4:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeEmptiedEvent(w: XmlWriter, t: MemberTable, m: EmptiedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(EmptiedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, EmptiedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(EmptiedEventTable, 2, m.resource); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(EmptiedEventTable, 3, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, EmptiedEventTable, 4, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, EmptiedEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, EmptiedEventTable) : w.document(t, s);
}

const InterruptionDetectedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource cause servicesPermitted extensions');
export function readInterruptionDetectedEvent(r: XmlReader, m: Draft<InterruptionDetectedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(InterruptionDetectedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 4:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeInterruptionDetectedEvent(w: XmlWriter, t: MemberTable, m: InterruptionDetectedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(InterruptionDetectedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, InterruptionDetectedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(InterruptionDetectedEventTable, 2, m.resource); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(InterruptionDetectedEventTable, 3, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, InterruptionDetectedEventTable, 4, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, InterruptionDetectedEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, InterruptionDetectedEventTable) : w.document(t, s);
}

const NotRecognizedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource result! cause servicesPermitted extensions');
export function readNotRecognizedEvent(r: XmlReader, m: Draft<NotRecognizedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(NotRecognizedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.result = r.text();
        break;
      case 4:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 5:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeNotRecognizedEvent(w: XmlWriter, t: MemberTable, m: NotRecognizedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(NotRecognizedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, NotRecognizedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(NotRecognizedEventTable, 2, m.resource); }
  if (m.result !== undefined) { n--; s += w.text(NotRecognizedEventTable, 3, m.result); }
  else w.incomplete('result');
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(NotRecognizedEventTable, 4, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, NotRecognizedEventTable, 5, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, NotRecognizedEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, NotRecognizedEventTable) : w.document(t, s);
}

const PlayEventTable = new MemberTable('monitorCrossRefID!"" connection! message! resource length currentPosition speed cause servicesPermitted extensions');
export function readPlayEvent(r: XmlReader, m: Draft<PlayEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(PlayEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.message = r.text();
        break;
      case 3:
        m.resource = r.text();
        break;
      case 4:
        if (r.hasValue()) m.length = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.currentPosition = r.integer();
        break;
      case 6:
        if (r.hasValue()) m.speed = r.integer();
        break;
      case 7:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 8:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 9:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writePlayEvent(w: XmlWriter, t: MemberTable, m: PlayEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(PlayEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, PlayEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.message !== undefined) { n--; s += w.text(PlayEventTable, 2, m.message); }
  else w.incomplete('message');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(PlayEventTable, 3, m.resource); }
  if (n > 0 && m.length !== undefined) { n--; s += w.integer(PlayEventTable, 4, m.length); }
  if (n > 0 && m.currentPosition !== undefined) { n--; s += w.integer(PlayEventTable, 5, m.currentPosition); }
  if (n > 0 && m.speed !== undefined) { n--; s += w.integer(PlayEventTable, 6, m.speed); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(PlayEventTable, 7, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, PlayEventTable, 8, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, PlayEventTable, 9, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, PlayEventTable) : w.document(t, s);
}

const RecognizedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource result! text cause servicesPermitted extensions');
export function readRecognizedEvent(r: XmlReader, m: Draft<RecognizedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RecognizedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.result = r.text();
        break;
      case 4:
        m.text = r.text();
        break;
      case 5:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 6:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 7:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRecognizedEvent(w: XmlWriter, t: MemberTable, m: RecognizedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(RecognizedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, RecognizedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(RecognizedEventTable, 2, m.resource); }
  if (m.result !== undefined) { n--; s += w.text(RecognizedEventTable, 3, m.result); }
  else w.incomplete('result');
  if (n > 0 && m.text !== undefined) { n--; s += w.text(RecognizedEventTable, 4, m.text); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(RecognizedEventTable, 5, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, RecognizedEventTable, 6, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RecognizedEventTable, 7, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RecognizedEventTable) : w.document(t, s);
}

const RecordEventTable = new MemberTable('monitorCrossRefID!"" connection! message! resource length currentPosition cause servicesPermitted extensions');
export function readRecordEvent(r: XmlReader, m: Draft<RecordEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RecordEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.message = r.text();
        break;
      case 3:
        m.resource = r.text();
        break;
      case 4:
        if (r.hasValue()) m.length = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.currentPosition = r.integer();
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRecordEvent(w: XmlWriter, t: MemberTable, m: RecordEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(RecordEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, RecordEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.message !== undefined) { n--; s += w.text(RecordEventTable, 2, m.message); }
  else w.incomplete('message');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(RecordEventTable, 3, m.resource); }
  if (n > 0 && m.length !== undefined) { n--; s += w.integer(RecordEventTable, 4, m.length); }
  if (n > 0 && m.currentPosition !== undefined) { n--; s += w.integer(RecordEventTable, 5, m.currentPosition); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(RecordEventTable, 6, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, RecordEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RecordEventTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RecordEventTable) : w.document(t, s);
}

const ReviewEventTable = new MemberTable('monitorCrossRefID!"" connection! message! resource length currentPosition cause servicesPermitted extensions');
export function readReviewEvent(r: XmlReader, m: Draft<ReviewEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ReviewEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.message = r.text();
        break;
      case 3:
        m.resource = r.text();
        break;
      case 4:
        if (r.hasValue()) m.length = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.currentPosition = r.integer();
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeReviewEvent(w: XmlWriter, t: MemberTable, m: ReviewEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ReviewEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, ReviewEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.message !== undefined) { n--; s += w.text(ReviewEventTable, 2, m.message); }
  else w.incomplete('message');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(ReviewEventTable, 3, m.resource); }
  if (n > 0 && m.length !== undefined) { n--; s += w.integer(ReviewEventTable, 4, m.length); }
  if (n > 0 && m.currentPosition !== undefined) { n--; s += w.integer(ReviewEventTable, 5, m.currentPosition); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(ReviewEventTable, 6, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, ReviewEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ReviewEventTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ReviewEventTable) : w.document(t, s);
}

const SilenceTimeoutExpiredEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource cause servicesPermitted extensions');
export function readSilenceTimeoutExpiredEvent(r: XmlReader, m: Draft<SilenceTimeoutExpiredEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SilenceTimeoutExpiredEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 4:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSilenceTimeoutExpiredEvent(w: XmlWriter, t: MemberTable, m: SilenceTimeoutExpiredEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(SilenceTimeoutExpiredEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, SilenceTimeoutExpiredEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(SilenceTimeoutExpiredEventTable, 2, m.resource); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(SilenceTimeoutExpiredEventTable, 3, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, SilenceTimeoutExpiredEventTable, 4, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SilenceTimeoutExpiredEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SilenceTimeoutExpiredEventTable) : w.document(t, s);
}

const SpeechDetectedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource cause servicesPermitted extensions');
export function readSpeechDetectedEvent(r: XmlReader, m: Draft<SpeechDetectedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SpeechDetectedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 4:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSpeechDetectedEvent(w: XmlWriter, t: MemberTable, m: SpeechDetectedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(SpeechDetectedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, SpeechDetectedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(SpeechDetectedEventTable, 2, m.resource); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(SpeechDetectedEventTable, 3, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, SpeechDetectedEventTable, 4, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SpeechDetectedEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SpeechDetectedEventTable) : w.document(t, s);
}

const StartedEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource cause servicesPermitted extensions');
export function readStartedEvent(r: XmlReader, m: Draft<StartedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 4:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartedEvent(w: XmlWriter, t: MemberTable, m: StartedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(StartedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, StartedEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(StartedEventTable, 2, m.resource); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(StartedEventTable, 3, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, StartedEventTable, 4, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartedEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartedEventTable) : w.document(t, s);
}

const StopEventTable = new MemberTable('monitorCrossRefID!"" connection! message! resource length currentPosition cause servicesPermitted extensions');
export function readStopEvent(r: XmlReader, m: Draft<StopEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.message = r.text();
        break;
      case 3:
        m.resource = r.text();
        break;
      case 4:
        if (r.hasValue()) m.length = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.currentPosition = r.integer();
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStopEvent(w: XmlWriter, t: MemberTable, m: StopEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(StopEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, StopEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.message !== undefined) { n--; s += w.text(StopEventTable, 2, m.message); }
  else w.incomplete('message');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(StopEventTable, 3, m.resource); }
  if (n > 0 && m.length !== undefined) { n--; s += w.integer(StopEventTable, 4, m.length); }
  if (n > 0 && m.currentPosition !== undefined) { n--; s += w.integer(StopEventTable, 5, m.currentPosition); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(StopEventTable, 6, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, StopEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StopEventTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopEventTable) : w.document(t, s);
}

const SuspendPlayEventTable = new MemberTable('monitorCrossRefID!"" connection! message! resource length currentPosition cause servicesPermitted extensions');
export function readSuspendPlayEvent(r: XmlReader, m: Draft<SuspendPlayEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SuspendPlayEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.message = r.text();
        break;
      case 3:
        m.resource = r.text();
        break;
      case 4:
        if (r.hasValue()) m.length = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.currentPosition = r.integer();
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSuspendPlayEvent(w: XmlWriter, t: MemberTable, m: SuspendPlayEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(SuspendPlayEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, SuspendPlayEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.message !== undefined) { n--; s += w.text(SuspendPlayEventTable, 2, m.message); }
  else w.incomplete('message');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(SuspendPlayEventTable, 3, m.resource); }
  if (n > 0 && m.length !== undefined) { n--; s += w.integer(SuspendPlayEventTable, 4, m.length); }
  if (n > 0 && m.currentPosition !== undefined) { n--; s += w.integer(SuspendPlayEventTable, 5, m.currentPosition); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(SuspendPlayEventTable, 6, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, SuspendPlayEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SuspendPlayEventTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SuspendPlayEventTable) : w.document(t, s);
}

const SuspendRecordEventTable = new MemberTable('monitorCrossRefID!"" connection! message! resource length currentPosition cause servicesPermitted extensions');
export function readSuspendRecordEvent(r: XmlReader, m: Draft<SuspendRecordEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SuspendRecordEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.message = r.text();
        break;
      case 3:
        m.resource = r.text();
        break;
      case 4:
        if (r.hasValue()) m.length = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.currentPosition = r.integer();
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSuspendRecordEvent(w: XmlWriter, t: MemberTable, m: SuspendRecordEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(SuspendRecordEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, SuspendRecordEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.message !== undefined) { n--; s += w.text(SuspendRecordEventTable, 2, m.message); }
  else w.incomplete('message');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(SuspendRecordEventTable, 3, m.resource); }
  if (n > 0 && m.length !== undefined) { n--; s += w.integer(SuspendRecordEventTable, 4, m.length); }
  if (n > 0 && m.currentPosition !== undefined) { n--; s += w.integer(SuspendRecordEventTable, 5, m.currentPosition); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(SuspendRecordEventTable, 6, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, SuspendRecordEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SuspendRecordEventTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SuspendRecordEventTable) : w.document(t, s);
}

const VoiceAttributeChangedEventTable = new MemberTable('monitorCrossRefID!"" connection! message! resource playVolume recordingGain speed currentPosition grammars* language mode~ retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptible innerXML=innerXml interdigitTimeout preflush cause servicesPermitted extensions');
export function readVoiceAttributeChangedEvent(r: XmlReader, m: Draft<VoiceAttributeChangedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(VoiceAttributeChangedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.message = r.text();
        break;
      case 3:
        m.resource = r.text();
        break;
      case 4:
        m.playVolume = readVolume(r);
        break;
      case 5:
        if (r.hasValue()) m.recordingGain = r.integer();
        break;
      case 6:
        if (r.hasValue()) m.speed = r.integer();
        break;
      case 7:
        if (r.hasValue()) m.currentPosition = r.integer();
        break;
      case 8:
        m.grammars = r.append(m.grammars, readGrammars(r));
        break;
      case 9:
        m.language = readLanguageTag(r);
        break;
      case 10:
        m.mode = r.enumeration(AttributeToSetModeTable);
        break;
      case 11:
        if (r.hasValue()) m.retainAudio = r.boolean();
        break;
      case 12:
        if (r.hasValue()) m.silenceTimeout = r.decimal();
        break;
      case 13:
        if (r.hasValue()) m.maxTimeout = r.decimal();
        break;
      case 14:
        if (r.hasValue()) m.babbleTimeout = r.decimal();
        break;
      case 15:
        if (r.hasValue()) m.endSilence = r.decimal();
        break;
      case 16:
        if (r.hasValue()) m.rejectionThreshold = r.decimal();
        break;
      case 17:
        if (r.hasValue()) m.autoInterruptible = r.boolean();
        break;
      case 18:
        m.innerXML = readMarkup(r);
        break;
      case 19:
        if (r.hasValue()) m.interdigitTimeout = r.decimal();
        break;
      case 20:
        if (r.hasValue()) m.preflush = r.boolean();
        break;
      case 21:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 22:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 23:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeVoiceAttributeChangedEvent(w: XmlWriter, t: MemberTable, m: VoiceAttributeChangedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(VoiceAttributeChangedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, VoiceAttributeChangedEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.message !== undefined) { n--; s += w.text(VoiceAttributeChangedEventTable, 2, m.message); }
  else w.incomplete('message');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(VoiceAttributeChangedEventTable, 3, m.resource); }
  if (n > 0 && m.playVolume !== undefined) { n--; s += writeVolume(w, VoiceAttributeChangedEventTable, 4, m.playVolume); }
  if (n > 0 && m.recordingGain !== undefined) { n--; s += w.integer(VoiceAttributeChangedEventTable, 5, w.inRange(VoiceAttributeChangedEventTable, 5, m.recordingGain, 0, 100)); }
  if (n > 0 && m.speed !== undefined) { n--; s += w.integer(VoiceAttributeChangedEventTable, 6, m.speed); }
  if (n > 0 && m.currentPosition !== undefined) { n--; s += w.integer(VoiceAttributeChangedEventTable, 7, m.currentPosition); }
  if (n > 0 && m.grammars !== undefined) { n--; s += w.repeat(VoiceAttributeChangedEventTable, 8, m.grammars, writeGrammars); }
  if (n > 0 && m.language !== undefined) { n--; s += writeLanguageTag(w, VoiceAttributeChangedEventTable, 9, m.language); }
  if (m.mode !== undefined) { n--; s += w.enumeration(VoiceAttributeChangedEventTable, 10, m.mode, AttributeToSetModeTable); }
  else w.missing('mode');
  if (n > 0 && m.retainAudio !== undefined) { n--; s += w.boolean(VoiceAttributeChangedEventTable, 11, m.retainAudio); }
  if (n > 0 && m.silenceTimeout !== undefined) { n--; s += w.decimal(VoiceAttributeChangedEventTable, 12, m.silenceTimeout); }
  if (n > 0 && m.maxTimeout !== undefined) { n--; s += w.decimal(VoiceAttributeChangedEventTable, 13, m.maxTimeout); }
  if (n > 0 && m.babbleTimeout !== undefined) { n--; s += w.decimal(VoiceAttributeChangedEventTable, 14, m.babbleTimeout); }
  if (n > 0 && m.endSilence !== undefined) { n--; s += w.decimal(VoiceAttributeChangedEventTable, 15, m.endSilence); }
  if (n > 0 && m.rejectionThreshold !== undefined) { n--; s += w.decimal(VoiceAttributeChangedEventTable, 16, m.rejectionThreshold); }
  if (n > 0 && m.autoInterruptible !== undefined) { n--; s += w.boolean(VoiceAttributeChangedEventTable, 17, m.autoInterruptible); }
  if (n > 0 && m.innerXML !== undefined) { n--; s += writeMarkup(w, VoiceAttributeChangedEventTable, 18, m.innerXML); }
  if (n > 0 && m.interdigitTimeout !== undefined) { n--; s += w.decimal(VoiceAttributeChangedEventTable, 19, m.interdigitTimeout); }
  if (n > 0 && m.preflush !== undefined) { n--; s += w.boolean(VoiceAttributeChangedEventTable, 20, m.preflush); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(VoiceAttributeChangedEventTable, 21, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, VoiceAttributeChangedEventTable, 22, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, VoiceAttributeChangedEventTable, 23, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, VoiceAttributeChangedEventTable) : w.document(t, s);
}

const VoiceErrorOccurredEventTable = new MemberTable('monitorCrossRefID!"" overConnection! resource cause servicesPermitted extensions');
export function readVoiceErrorOccurredEvent(r: XmlReader, m: Draft<VoiceErrorOccurredEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(VoiceErrorOccurredEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.overConnection = readConnectionID(r);
        break;
      case 2:
        m.resource = r.text();
        break;
      case 3:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 4:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeVoiceErrorOccurredEvent(w: XmlWriter, t: MemberTable, m: VoiceErrorOccurredEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(VoiceErrorOccurredEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.overConnection !== undefined) { n--; s += writeConnectionID(w, VoiceErrorOccurredEventTable, 1, m.overConnection); }
  else w.incomplete('overConnection');
  if (n > 0 && m.resource !== undefined) { n--; s += w.text(VoiceErrorOccurredEventTable, 2, m.resource); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(VoiceErrorOccurredEventTable, 3, m.cause, EventCauseTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, VoiceErrorOccurredEventTable, 4, m.servicesPermitted); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, VoiceErrorOccurredEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, VoiceErrorOccurredEventTable) : w.document(t, s);
}
