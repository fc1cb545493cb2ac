import { CstaError } from '../../model/errors.js';
import type { Event, Failure, NegativeResponse, Request, Response } from '../../model/message.js';
import type { Recorded } from '../recorded.js';

/** What a switching function answers a request with. */
export type RecordedAnswer = Response | Failure | NegativeResponse;

/** What the client asked for in the recording. */
export interface AskedStep {
  readonly by: 'client';
  readonly at: number;
  readonly request: Request;
}

/** What the switch said: the answer to a request of the client's, an event, or a request of its own. */
export type SaidStep = { readonly by: 'switch'; readonly at: number } & (
  | { readonly what: 'answer'; readonly answer: RecordedAnswer; readonly asked: AskedStep }
  | { readonly what: 'event'; readonly event: Event }
  | { readonly what: 'request'; readonly request: Request }
);

/** One side's part of a conversation, in the order of the recording. */
export type Step = AskedStep | SaidStep;

/** A conversation to be played. */
export interface Script {
  readonly steps: readonly Step[];
  /** What of the switch's cannot be played: it cannot be read, is incomplete, or belongs to no request. */
  readonly left: number;
}

/** Whether CSTA's own session sees to a message: application sessions, and signs of life. */
const isOfSession = (type: string): boolean =>
  /ApplicationSession/.test(type) || type === 'RequestSystemStatus';

/** The conversation on one link of a recording, as a script. */
export function scriptOf(recorded: readonly Recorded[]): Script {
  const steps: Step[] = [];
  const asked = new Map<number, AskedStep>();
  let left = 0;
  for (const one of recorded) {
    if (one.what !== 'frame' || one.association) continue;
    const { at, towards, message } = one;
    if (!message) {
      if (towards === 'client') left++;
      continue;
    }
    const { kind, invokeID } = message;
    // What a peer leaves out the session completes, or refuses to send.
    const whole = message as Request | Event | RecordedAnswer;
    if (towards === 'switch') {
      if (kind !== 'request' || isOfSession(message.type)) continue;
      const step: AskedStep = { by: 'client', at, request: whole as Request };
      if (invokeID !== undefined) asked.set(invokeID, step);
      steps.push(step);
    } else if (kind === 'event') {
      steps.push({ by: 'switch', at, what: 'event', event: whole as Event });
    } else if (kind === 'request') {
      if (isOfSession(message.type)) continue;
      steps.push({ by: 'switch', at, what: 'request', request: whole as Request });
    } else if (kind === 'response' || kind === 'error') {
      const step = invokeID === undefined ? undefined : asked.get(invokeID);
      if (invokeID !== undefined) asked.delete(invokeID);
      if (step) {
        const answer = whole as RecordedAnswer;
        steps.push({ by: 'switch', at, what: 'answer', answer, asked: step });
      } else if (!isOfSession(message.type.replace(/Response$/, ''))) left++;
    } else left++;
  }
  return { steps, left };
}

/** An error in words. */
export const reasonOf = (error: unknown): string =>
  error instanceof CstaError ? error.message : String(error);
