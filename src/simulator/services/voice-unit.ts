/**
 * Messages that are played, recorded and kept (ECMA-269 clause 26). Times and positions are in milliseconds, speeds in per
 * cent of the normal one.
 *
 * @packageDocumentation
 */
import type {
  AttributeInfo,
  AttributeToQuery,
  AttributeToSetAlternative,
  TerminatingConditions,
} from '../../model/generated/voice.js';
import { refuse } from '../../switching/refuse.js';
import { type Located, locate } from '../calls/lookup.js';
import {
  beginVoice,
  changeVoice,
  endVoice,
  lengthOf,
  positionOf,
  resumeVoice,
  suspendVoice,
} from '../calls/voice.js';
import type { VoiceActivity, VoiceMessage } from '../state.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';
import { talkingAt } from './digits-and-tones.js';

/** How long a recording is at most where nothing is said, in milliseconds. */
const MOST_RECORDED = 3_600_000;
/** How long a character is when it is spoken, in milliseconds. */
const SPOKEN_CHARACTER = 60;

/** Plays a message on a connection (ECMA-269 26.1.6). */
export const playMessage: Handler<'PlayMessage'> = (request, { work }) => {
  const located = talkingAt(work, request.overConnection);
  const message = findMessage(work, request.messageToBePlayed).id;
  requireIdle(located);
  const { duration, termination } = request;
  const endsByDigit = isEndedByDigit(termination);
  beginVoice(work, located, { kind: 'play', message, duration, endsByDigit });
  return { kind: 'response', type: 'PlayMessageResponse' };
};

/** Records what is said at a connection, as a new message (ECMA-269 26.1.9). */
export const recordMessage: Handler<'RecordMessage'> = (request, { work }) => {
  const located = talkingAt(work, request.callToBeRecorded);
  requireIdle(located);
  const { maxDuration: duration = MOST_RECORDED, termination } = request;
  const message = work.ids.next('message');
  const endsByDigit = isEndedByDigit(termination);
  beginVoice(work, located, { kind: 'record', message, duration, endsByDigit });
  return { kind: 'response', type: 'RecordMessageResponse', resultingMessage: message };
};

/** Plays part of the message at a connection again: all of it, or the last part of what it has come to (26.1.12). */
export const review: Handler<'Review'> = (request, { work }) => {
  const located = activeAt(work, request.connection, request.messageToReview);
  const { voice } = located;
  const { lengthOfReview: length } = request.periodToReview;
  const position = positionOf(voice, work.now);
  const from = length === undefined ? 0 : Math.max(0, position - length);
  endVoice(work, located, 'normal');
  const call = work.call(located.call.callID);
  const connection = work.connection(located.call.callID, located.connection.device);
  if (call && connection) {
    const { message, endsByDigit } = voice;
    const activity = { kind: 'review', message, from, endsByDigit } as const;
    beginVoice(work, { call, connection }, { ...activity, duration: position - from });
  }
  return { kind: 'response', type: 'ReviewResponse' };
};

/** Stops what the voice unit does at a connection (ECMA-269 26.1.15). */
export const stop: Handler<'Stop'> = (request, { work }) => {
  const located = activeAt(work, request.connection, request.messageToBeStopped);
  endVoice(work, located, 'earlyStop');
  return { kind: 'response', type: 'StopResponse' };
};

/** Lets it stand still (ECMA-269 26.1.16). */
export const suspend: Handler<'Suspend'> = (request, { work }) => {
  const located = activeAt(work, request.connection, request.message);
  if (located.voice.isSuspended) throw refuse('stateIncompatibility', 'msgSuspended');
  suspendVoice(work, located);
  return { kind: 'response', type: 'SuspendResponse' };
};

/** Lets it go on (ECMA-269 26.1.11). */
export const resume: Handler<'Resume'> = (request, { work }) => {
  const located = activeAt(work, request.connection, request.messageToResume);
  if (!located.voice.isSuspended) throw refuse('stateIncompatibility', 'notAbleToResume');
  resumeVoice(work, located, request.duration);
  return { kind: 'response', type: 'ResumeResponse' };
};

/** Moves to another position: the start, the end, or so many milliseconds on or back (ECMA-269 26.1.10). */
export const reposition: Handler<'Reposition'> = (request, { work }) => {
  const located = activeAt(work, request.connection, request.messageToReposition);
  const { absolutePosition, relativePosition = 0 } = request.periodOfReposition;
  const { voice } = located;
  if (voice.kind === 'record') throw refuse('stateIncompatibility', 'notAbleToPlay');
  const length = lengthOf(work, voice);
  const wanted = positionOf(voice, work.now) + relativePosition;
  const ends: Readonly<Record<string, number>> = { startOfMessage: 0, endOfMessage: length };
  const from = absolutePosition === undefined ? wanted : ends[absolutePosition];
  if (from === undefined) throw refuse('operation', 'valueOutOfRange');
  if (from < 0) throw refuse('stateIncompatibility', 'beginningOfMsg');
  if (from > length) throw refuse('stateIncompatibility', 'endOfMsg');
  changeVoice(work, located, { from });
  return { kind: 'response', type: 'RepositionResponse' };
};

/** Sets speed, volume or gain at a connection, for what is played there now and later (ECMA-269 26.1.13). */
export const setVoiceAttribute: Handler<'SetVoiceAttribute'> = (request, { work }) => {
  const located = talkingAt(work, request.connection);
  const asked: Partial<AttributeToSetAlternative> = Object.assign({}, ...request.attributeToSet);
  const { currentSpeed: speed, currentVolume, currentGain: gain } = asked;
  const volume = currentVolume?.volAbs;
  const isPercent = (value: number | undefined): boolean =>
    value === undefined || (value >= 0 && value <= 100);
  if (speed === undefined && volume === undefined && gain === undefined) {
    throw refuse('operation', 'invalidFeature');
  }
  if ((speed !== undefined && !(speed > 0)) || !isPercent(volume) || !isPercent(gain)) {
    throw refuse('operation', 'valueOutOfRange');
  }
  const settings = {
    ...(speed === undefined ? {} : { speed }),
    ...(volume === undefined ? {} : { volume }),
    ...(gain === undefined ? {} : { gain }),
  };
  const { callID } = located.call;
  const { device, voice, voiceSettings } = located.connection;
  changeVoice(work, located, settings);
  const changes = { voiceSettings: { ...voiceSettings, ...settings } };
  work.record({ fact: 'connectionChanged', callID, device, changes });
  const message = voice?.message ?? request.message;
  if (message !== undefined) {
    const type = 'VoiceAttributeChangedEvent';
    const members = {
      message,
      mode: 'automatic',
      ...(speed === undefined ? {} : { speed }),
      ...(volume === undefined ? {} : { playVolume: { volAbs: volume } }),
      ...(gain === undefined ? {} : { recordingGain: gain }),
    } as const;
    work.record({ fact: 'callNews', callID, device, type, members });
  }
  return { kind: 'response', type: 'SetVoiceAttributeResponse' };
};

/** Tells one attribute of a message, or of how it stands at a connection (ECMA-269 26.1.7). */
export const queryVoiceAttribute: Handler<'QueryVoiceAttribute'> = (request, { work }) => {
  const { connection: id, messageToQuery, attributeToQuery } = request;
  const voice = id && activeAt(work, id, messageToQuery).voice;
  const message =
    voice?.kind === 'record'
      ? { id: voice.message, duration: lengthOf(work, voice) }
      : findMessage(work, messageToQuery);
  const attribute = attributeOf(work, message, voice, attributeToQuery);
  return { kind: 'response', type: 'QueryVoiceAttributeResponse', attribute };
};

/** Makes one message of several, in their order (ECMA-269 26.1.3). */
export const concatenateMessage: Handler<'ConcatenateMessage'> = (request, { work }) => {
  const parts = request.messagesToConcatenate.map((id) => findMessage(work, id));
  const duration = parts.reduce((sum, part) => sum + part.duration, 0);
  const concatenatedMessage = store(work, duration);
  return { kind: 'response', type: 'ConcatenateMessageResponse', concatenatedMessage };
};

/** Makes a message of text, as long as it takes to speak (ECMA-269 26.1.17). */
export const synthesizeMessage: Handler<'SynthesizeMessage'> = (request, { work }) => {
  const synthesizedMessage = store(work, request.textToBeSynthesized.length * SPOKEN_CHARACTER);
  return { kind: 'response', type: 'SynthesizeMessageResponse', synthesizedMessage };
};

/** Deletes a message; one that is being played goes on (ECMA-269 26.1.5). */
export const deleteMessage: Handler<'DeleteMessage'> = (request, { work }) => {
  const { id } = findMessage(work, request.messageToBeDeleted);
  work.record({ fact: 'messageDeleted', id });
  return { kind: 'response', type: 'DeleteMessageResponse' };
};

function store(work: Work, duration: number): string {
  const id = work.ids.next('message');
  work.record({ fact: 'messageStored', message: { id, duration } });
  return id;
}

function findMessage({ state }: Work, id: string): VoiceMessage {
  const message = state.messages.get(id);
  if (!message) throw refuse('operation', 'invalidMsgID');
  return message;
}

function requireIdle({ connection: { voice } }: Located): void {
  if (voice?.isSuspended) throw refuse('stateIncompatibility', 'msgSuspended');
  if (voice) throw refuse('stateIncompatibility', 'invalidObjectState');
}

/** The connection at which a message is active: the one named, or whichever it is. */
function activeAt(
  work: Work,
  id: Parameters<typeof locate>[1],
  message: string | undefined,
): Located & { readonly voice: VoiceActivity } {
  const located = locate(work.state, id);
  const { voice } = located.connection;
  if (!voice) throw refuse('stateIncompatibility', 'invalidConnectionState');
  if (message !== undefined && message !== voice.message) throw refuse('operation', 'invalidMsgID');
  return { ...located, voice };
}

function isEndedByDigit(termination: TerminatingConditions | undefined): boolean {
  return termination?.dTMFDigitDetected === true;
}

function attributeOf(
  work: Work,
  { id, duration }: VoiceMessage,
  voice: VoiceActivity | undefined,
  asked: AttributeToQuery,
): AttributeInfo {
  switch (asked) {
    case 'duration':
      return [{ duration }];
    case 'encodingAlgorithm':
      return [{ encodingAlgorithm: 'aLawPCM6K' }];
    case 'samplingRate':
      return [{ samplingRate: 8_000 }];
    case 'filename':
      return [{ filename: id }];
    case 'currentPosition':
      return [{ currentPosition: voice ? positionOf(voice, work.now) : 0 }];
    case 'currentSpeed':
      return [{ currentSpeed: voice?.speed ?? 100 }];
    case 'currentVolume':
      return [{ currentVolume: voice?.volume ?? 50 }];
    case 'currentLevel':
      return [{ currentGain: voice?.gain ?? 50 }];
    case 'currentState':
      return [{ currentState: stateOf(voice) }];
    default:
      throw refuse('operation', 'invalidFeature');
  }
}

function stateOf(voice: VoiceActivity | undefined) {
  if (!voice) return 'stop';
  if (voice.kind === 'record') return voice.isSuspended ? 'suspendRecord' : 'record';
  if (voice.isSuspended) return 'suspendPlay';
  return voice.kind;
}
