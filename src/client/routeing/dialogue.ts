import type { Clock, Timer } from '../../model/clock.js';
import { CstaError, EncodeError } from '../../model/errors.js';
import type { Faults } from '../../model/faults.js';
import type { ErrorValue } from '../../model/generated/errors.js';
import type { Request } from '../../model/message.js';
import { type DeviceInput, deviceID, type RequestInput } from '../device-input.js';
import { type Party, party } from '../picture/party.js';
import type { RequestSender } from '../services.js';
import {
  type Route,
  type RouteAnswer,
  type RoutedCall,
  type RouteHandler,
  type RouteOutcome,
  routedCall,
} from './routed-call.js';

/** How long the switch may take to say what became of a route before it is not waited for any more, in milliseconds. */
const LINGER = 60_000;

/** What a dialogue depends on. */
export interface DialogueParts {
  readonly handler: RouteHandler;
  /** In milliseconds. */
  readonly timeout: number;
  readonly request: RequestSender;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Whether the switch is asked what destination was really taken. */
  readonly asksForUsed: boolean;
  /** It is over. */
  onOver(outcome: RouteOutcome): void;
}

/** One question for a route with all that follows it: the answer, other answers if that did not do, and the end. */
export class Dialogue {
  readonly #parts: DialogueParts;
  readonly #request: Request<'RouteRequest'>;
  readonly #tried: DeviceInput[] = [];
  #call: RoutedCall;
  #attempt = new AbortController();
  #timer: Timer | undefined;
  #used: Party | undefined;
  #hasAnswered = false;
  #isOver = false;

  constructor(request: Request<'RouteRequest'>, parts: DialogueParts) {
    this.#parts = parts;
    this.#request = request;
    this.#call = routedCall(request);
  }

  /** Asks the handler. */
  begin(): void {
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#hasAnswered = false;
    const { clock, timeout } = this.#parts;
    this.#wait(clock.setTimer(timeout, () => void this.#takeDefault('routeingTimerExpired')));
    void this.#ask(attempt.signal);
  }

  /** The switch asks for another route. */
  again({ correlatorData }: Request<'ReRoute'>): void {
    this.#attempt.abort();
    const request = correlatorData ? { ...this.#request, correlatorData } : this.#request;
    this.#call = routedCall(request, [...this.#tried], this.#call.attempt + 1);
    this.begin();
  }

  /** The switch tells what destination was taken. */
  used({ routeUsed }: Request<'RouteUsed'>): void {
    this.#used = party(routeUsed);
  }

  /** The switch has ended it. */
  ended({ errorValue }: Request<'RouteEnd'>): void {
    const isRouted = this.#hasAnswered && errorValue === undefined;
    this.#finish(isRouted ? 'routed' : 'ended', errorValue);
  }

  /** The registration or the link is gone. */
  abandon(): void {
    this.#finish('abandoned');
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { handler, faults } = this.#parts;
    let answer: RouteAnswer;
    try {
      answer = await handler(this.#call, { signal });
    } catch (error) {
      if (signal.aborted) return;
      faults.report('a route handler', error);
      await this.#takeDefault('generic');
      return;
    }
    if (!signal.aborted) await this.#answer(answer);
  }

  async #answer(answer: RouteAnswer): Promise<void> {
    if (answer === undefined) await this.#takeDefault();
    else if ('reject' in answer) {
      const { reject: rejectCause, correlatorData } = answer;
      this.#finish('rejected');
      await this.#send('RouteReject', {
        ...this.#names,
        rejectCause,
        ...(correlatorData && { correlatorData }),
      });
    } else await this.#select(answer);
  }

  async #select({ to, alternates, correlatorData, remainRetries }: Route): Promise<void> {
    const { clock, asksForUsed } = this.#parts;
    this.#tried.push(to, ...(alternates ?? []));
    this.#hasAnswered = true;
    this.#wait(clock.setTimer(LINGER, () => this.#finish('routed')));
    const isSent = await this.#send('RouteSelect', {
      ...this.#names,
      routeSelected: deviceID(to),
      ...(alternates && { alternateRoutes: alternates.map(deviceID) }),
      ...(correlatorData && { correlatorData }),
      ...(remainRetries !== undefined && { remainRetries: { retryCount: remainRetries } }),
      ...(asksForUsed && { routeUsedReq: true }),
    });
    if (!isSent) await this.#takeDefault('generic');
  }

  /** Leaves it to the switch where the call goes. */
  async #takeDefault(operation?: 'routeingTimerExpired' | 'generic'): Promise<void> {
    if (this.#isOver) return;
    const errorValue: ErrorValue | undefined = operation && { operation };
    this.#finish('default', errorValue);
    await this.#send('RouteEnd', { ...this.#names, ...(errorValue && { errorValue }) });
  }

  /** Sends an answer. What cannot be sent since there is no link any more needs no answer. */
  async #send<Type extends 'RouteSelect' | 'RouteReject' | 'RouteEnd'>(
    type: Type,
    members: RequestInput<Type>,
  ): Promise<boolean> {
    try {
      await this.#parts.request(type, members);
      return true;
    } catch (error) {
      const isOurs = !(error instanceof CstaError) || error instanceof EncodeError;
      if (isOurs) this.#parts.faults.report(`the answer of a route handler, ${type}`, error);
      return !isOurs;
    }
  }

  get #names() {
    const { crossRefIdentifier, routeRegisterReqID } = this.#request;
    return { crossRefIdentifier, ...(routeRegisterReqID && { routeRegisterReqID }) };
  }

  #wait(timer: Timer): void {
    this.#timer?.cancel();
    this.#timer = timer;
  }

  #finish(outcome: RouteOutcome['outcome'], error?: ErrorValue): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#timer?.cancel();
    this.#attempt.abort();
    const used = this.#used;
    this.#parts.onOver({
      call: this.#call,
      outcome,
      ...(used && { used }),
      ...(error && { error }),
    });
  }
}
