/**
 * Digits and tones that the switch sends on behalf of a connection (ECMA-269 clause 18). Times are in milliseconds.
 *
 * @packageDocumentation
 */
import type { ConnectionID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { type Located, locate, requireNoFailure, requireState } from '../calls/lookup.js';
import { isDiallable } from '../calls/numbers.js';
import { pressDigits, startTone, stopTone } from '../calls/tones.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';

/** How many digits one request may have. */
const MOST_DIGITS = 64;

/** Sends digits on behalf of a connection (ECMA-269 Table 18-14). */
export const generateDigits: Handler<'GenerateDigits'> = (request, { work }) => {
  const { charactersToSend: digits } = request;
  const { call, connection } = talkingAt(work, request.connectionToSendDigits);
  if (request.digitMode?.startsWith('#')) throw refuse('operation', 'digitModeOutOfRange');
  if (digits === '' || digits.length > MOST_DIGITS || !isDiallable(digits)) {
    throw refuse('operation', 'toneCharacterOutOfRange');
  }
  const { callID } = call;
  const { device } = connection;
  const members = { digitGeneratedList: digits };
  work.record({ fact: 'callNews', callID, device, type: 'DigitsGeneratedEvent', members });
  pressDigits(work, callID, device, digits);
  return { kind: 'response', type: 'GenerateDigitsResponse' };
};

/** Sends a tone on behalf of a connection, in place of one that there is (ECMA-269 Table 18-18). */
export const generateTelephonyTones: Handler<'GenerateTelephonyTones'> = (request, { work }) => {
  const { call, connection } = talkingAt(work, request.connectionToSendTone);
  const { toneToSend, toneDuration } = request;
  if (toneToSend.startsWith('#')) throw refuse('operation', 'valueOutOfRange');
  if (toneDuration !== undefined && !(toneDuration > 0)) {
    throw refuse('operation', 'toneDurationOutOfRange');
  }
  startTone(work, call.callID, connection.device, toneToSend, toneDuration);
  return { kind: 'response', type: 'GenerateTelephonyTonesResponse' };
};

/** Stops the tone of a connection; that there is none is no error (ECMA-269 Table 18-6). */
export const cancelTelephonyTones: Handler<'CancelTelephonyTones'> = (request, { work }) => {
  const { call, connection } = locate(work.state, request.connectionToStopTone);
  stopTone(work, call.callID, connection.device);
  return { kind: 'response', type: 'CancelTelephonyTonesResponse' };
};

/**
 * The connection of a device that is talking.
 *
 * @throws CstaServiceError if there is none
 */
export function talkingAt(work: Work, id: ConnectionID): Located {
  const located = locate(work.state, id);
  requireState(located, ['connected']);
  requireNoFailure(located);
  return located;
}
