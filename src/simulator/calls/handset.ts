/**
 * What the handset of a telephone does, whoever moves it.
 *
 * @packageDocumentation
 */
import { activeAt, callsAt, type Pending } from '../state.js';
import type { Work } from '../work.js';
import { answer } from './answer.js';
import { clearConnection } from './depart.js';
import { beginCall, beginDialling } from './originate.js';

/**
 * Gets dial tone.
 *
 * @param line - the shared line on which; default: the telephone's own
 */
export function getDialTone(work: Work, number: string, line?: string): void {
  const callID = beginCall(work, number, {});
  const pending: Pending = {
    goal: 'dial',
    prompted: false,
    digits: '',
    complete: false,
    cause: 'newCall',
    originatingDevice: line,
  };
  beginDialling(work, callID, number, pending, 'newCall');
}

/** Lifts the handset: does what the telephone prompts for, answers what rings, or gets dial tone. */
export function liftHandset(work: Work, number: string): void {
  if (activeAt(work.state, number)) return;
  const calls = callsAt(work.state, number);
  const waiting =
    calls.find(({ connection }) => connection.state === 'initiated') ??
    calls.find(({ connection }) => connection.state === 'alerting');
  if (waiting) answer(work, waiting.call.callID, waiting.connection);
  else getDialTone(work, number);
}

/** Puts the handset down: ends the call that the telephone is off-hook for. Held calls stay. */
export function putHandsetDown(work: Work, number: string): void {
  const active = activeAt(work.state, number);
  if (!active) return;
  clearConnection(work, active.call.callID, number, { cause: 'normalClearing' });
}
