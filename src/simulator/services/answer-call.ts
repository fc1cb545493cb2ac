import { refuse } from '../../switching/refuse.js';
import { answer, requireNoActiveCall } from '../calls/answer.js';
import { locate, requireState } from '../calls/lookup.js';
import { attach } from './attributes.js';
import type { Handler } from './context.js';
import { requireStation } from './requirements.js';

/** Answers a call that alerts or waits at a station, or goes off-hook where it is prompted (ECMA-269 17.1.3). */
export const answerCall: Handler<'AnswerCall'> = (request, { work }) => {
  const located = locate(work.state, request.callToBeAnswered);
  const { call, connection } = located;
  requireStation(work, located);
  requireState(located, ['alerting', 'initiated', 'queued']);
  if (connection.state === 'initiated' && !connection.pending?.prompted) {
    throw refuse('stateIncompatibility', 'invalidConnectionState');
  }
  requireNoActiveCall(work.state, connection.device);
  attach(work, call.callID, request);
  answer(work, call.callID, connection, { userData: request.userData });
  return { kind: 'response', type: 'AnswerCallResponse' };
};
