/**
 * What the voice unit does at connections (ECMA-269 clause 26): one message at a time is played or recorded at each.
 *
 * @packageDocumentation
 */
import type { EventCause } from '../../model/generated/causes.js';
import type { Events } from '../../model/generated/messages.js';
import { defined } from '../events/members.js';
import type { CallNewsType } from '../facts.js';
import type { Connection, VoiceActivity } from '../state.js';
import type { Work } from '../work.js';
import type { Located } from './lookup.js';

/** What is asked of the voice unit. */
export interface NewActivity extends Pick<VoiceActivity, 'kind' | 'message'> {
  /** Where in the message it begins, in milliseconds. Default 0. */
  readonly from?: number;
  /** How long it goes on at most, in milliseconds. */
  readonly duration?: number | undefined;
  /** Whether a digit ends it. */
  readonly endsByDigit: boolean;
}

/** Begins to play or to record, and tells so. */
export function beginVoice(
  work: Work,
  at: Located,
  { from = 0, duration, ...activity }: NewActivity,
): void {
  const { speed = 100, volume = 50, gain = 50 } = at.connection.voiceSettings ?? {};
  const begun = { ...activity, from, since: work.now, isSuspended: false, speed, volume, gain };
  keep(work, at, withEnd(work, { ...begun, left: duration }));
  tell(work, at, EVENTS[activity.kind]);
}

/** Ends what the voice unit does at a connection, and tells where it stood. What was recorded is a message then. */
export function endVoice(work: Work, at: Located, cause: EventCause): void {
  const { voice } = at.connection;
  if (!voice) return;
  if (voice.kind === 'record') {
    const message = { id: voice.message, duration: positionOf(voice, work.now) };
    work.record({ fact: 'messageStored', message });
  }
  tell(work, at, 'StopEvent', { cause });
  keep(work, at, undefined);
}

/** Lets it stand still. */
export function suspendVoice(work: Work, at: Located): void {
  const { voice } = at.connection;
  if (!voice || voice.isSuspended) return;
  const { now } = work;
  const left = voice.left === undefined ? undefined : voice.left - (now - voice.since);
  const from = positionOf(voice, now);
  keep(work, at, { ...voice, from, since: now, left, isSuspended: true, endsAt: undefined });
  tell(work, at, voice.kind === 'record' ? 'SuspendRecordEvent' : 'SuspendPlayEvent');
}

/**
 * Lets it go on.
 *
 * @param duration - how long it goes on at most, in milliseconds; default: as before
 */
export function resumeVoice(work: Work, at: Located, duration?: number): void {
  const { voice } = at.connection;
  if (!voice?.isSuspended) return;
  const left = duration ?? voice.left;
  keep(work, at, withEnd(work, { ...voice, left, since: work.now, isSuspended: false }));
  tell(work, at, EVENTS[voice.kind]);
}

/** Moves to another position, in milliseconds, at another speed in per cent, or both. */
export function changeVoice(
  work: Work,
  at: Located,
  changes: Partial<Pick<VoiceActivity, 'from' | 'speed' | 'volume' | 'gain'>>,
): void {
  const { voice } = at.connection;
  if (!voice) return;
  const { now } = work;
  const left = voice.left === undefined ? undefined : voice.left - (now - voice.since);
  const from = positionOf(voice, now);
  const changed = { ...voice, from, left, since: now, ...changes };
  keep(work, at, voice.isSuspended ? changed : withEnd(work, changed));
}

/** Where a message stands, in milliseconds from its beginning. */
export function positionOf(
  { from, since, isSuspended, speed }: VoiceActivity,
  now: number,
): number {
  return isSuspended ? from : from + Math.round(((now - since) * speed) / 100);
}

/** How long a message is, in milliseconds; of one that is being recorded, so far. */
export function lengthOf(work: Work, voice: VoiceActivity): number {
  if (voice.kind === 'record') return positionOf(voice, work.now);
  return work.state.messages.get(voice.message)?.duration ?? 0;
}

/** Digits are heard in a call: what is to end by them ends. */
export function digitsEndVoice(work: Work, callID: string): void {
  for (const connection of work.call(callID)?.connections ?? []) {
    const call = work.call(callID);
    if (!call || !connection.voice?.endsByDigit) continue;
    endVoice(work, { call, connection }, 'dTMFDigitDetected');
  }
}

/** The time of a message, or the one for it, is over. */
export function expireVoice(work: Work, callID: string, { device, voice }: Connection): void {
  const call = work.call(callID);
  const connection = work.connection(callID, device);
  if (!call || !connection || !voice) return;
  const isWhole = voice.kind !== 'record' && positionOf(voice, work.now) >= lengthOf(work, voice);
  endVoice(work, { call, connection }, isWhole ? 'endOfMessageDetected' : 'durationExceeded');
}

const EVENTS = { play: 'PlayEvent', record: 'RecordEvent', review: 'ReviewEvent' } as const;

function withEnd(work: Work, voice: VoiceActivity): VoiceActivity {
  const rest = lengthOf(work, voice) - voice.from;
  const ends = [
    ...(voice.kind === 'record' ? [] : [(rest * 100) / voice.speed]),
    ...(voice.left === undefined ? [] : [voice.left]),
  ];
  const endsAt = ends.length === 0 ? undefined : work.now + Math.max(0, Math.min(...ends));
  return { ...voice, endsAt };
}

function keep(work: Work, { call, connection }: Located, voice: VoiceActivity | undefined): void {
  const { callID } = call;
  work.record({ fact: 'connectionChanged', callID, device: connection.device, changes: { voice } });
}

/** Tells of a message at a connection. */
function tell(
  work: Work,
  { call: { callID }, connection: { device } }: Located,
  type: Extract<CallNewsType, `${string}Event`> & VoiceEventType,
  members: { readonly cause?: EventCause } = {},
): void {
  const { voice } = work.connection(callID, device) ?? {};
  if (!voice) return;
  const { message } = voice;
  const length = lengthOf(work, voice);
  const currentPosition = positionOf(voice, work.now);
  const speed = type === 'PlayEvent' ? voice.speed : undefined;
  const told = { message, length, currentPosition, ...defined({ speed }), ...members };
  work.record({ fact: 'callNews', callID, device, type, members: told });
}

/** The events that tell where a message stands. */
type VoiceEventType = keyof Pick<
  Events,
  | 'PlayEvent'
  | 'RecordEvent'
  | 'ReviewEvent'
  | 'StopEvent'
  | 'SuspendPlayEvent'
  | 'SuspendRecordEvent'
>;
