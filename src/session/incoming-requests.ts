import type { Codec } from '../model/codec.js';
import { EncodeError, SessionError, TransportError } from '../model/errors.js';
import { type Faults, isPromiseLike } from '../model/faults.js';
import type { Logger } from '../model/logger.js';
import type { Failure, Request, UnknownMessage } from '../model/message.js';
import type { Backlog, Waiter } from './backlog.js';
import type { Observers, RequestOutcome } from './observer.js';
import { type HandlerTable, type Reaction, UNSPECIFIED } from './request-handlers.js';
import type { AnyAnswer, RequestContext } from './session.js';
import type { Wire } from './wire.js';

/** What serving the peer's requests needs of the session. */
export interface ServingOptions {
  readonly wire: Wire;
  readonly handlers: HandlerTable;
  readonly context: RequestContext;
  /** Counts the requests in work. */
  readonly backlog: Backlog;
  readonly observers: Observers;
  /** Told what a handler did wrong. */
  readonly faults: Faults;
  readonly logger: Logger;
  /** Told that an answer could not be sent. */
  onUnsent(error: unknown): void;
}

/** The peer's requests on their way through their handlers to their answers. */
export class IncomingRequests {
  readonly #options: ServingOptions;
  readonly #inWork = new Map<number, number>();

  constructor(options: ServingOptions) {
    this.#options = options;
  }

  /**
   * Has a request handled and answered.
   *
   * @returns false if its number belongs to one in work, and the peer was told so
   */
  serve(request: Request | UnknownMessage, invokeID: number): boolean {
    const { wire, handlers, context } = this.#options;
    if (this.#inWork.has(invokeID) && wire.refuse(invokeID, 'duplicate')) return false;
    // The peer's edition may be another by the time that the answer is known.
    const name = request.kind === 'unknown' ? request.name : request.type;
    const done = this.#options.observers.request('received', request);
    const work = this.#begin(name, invokeID, wire.answerCodec, done);
    const reaction = handlers.react(request, context);
    if (isPromiseLike(reaction)) reaction.then((later) => void this.#answer(work, later));
    else void this.#answer(work, reaction);
    return true;
  }

  #begin(type: string, invokeID: number, codec: Codec, done: Work['done']): Work {
    const work: Work = {
      type,
      invokeID,
      codec,
      step: 'handling',
      done,
      giveUp: () => this.#giveUp(work),
    };
    this.#inWork.set(invokeID, (this.#inWork.get(invokeID) ?? 0) + 1);
    this.#options.backlog.add(work);
    return work;
  }

  #end(work: Work): void {
    if (work.step === 'over') return;
    work.step = 'over';
    const { invokeID } = work;
    const others = (this.#inWork.get(invokeID) ?? 1) - 1;
    if (others > 0) this.#inWork.set(invokeID, others);
    else this.#inWork.delete(invokeID);
    this.#options.backlog.release(work, 1, true);
  }

  /** It is in work until the transport has taken the answer, so that a peer that does not read is not served on. */
  async #answer(work: Work, { answer, fault }: Reaction): Promise<void> {
    if (fault !== undefined)
      this.#options.faults.report(`the handler of ${work.type}`, fault.error);
    // It was answered when it had taken too long.
    if (work.step === 'over') return;
    work.step = 'sending';
    const error = fault?.error instanceof Error ? fault.error : undefined;
    work.done?.({ answer, error });
    if (answer) await this.#send(work, answer);
    this.#end(work);
  }

  /** An answer that this peer cannot be told is answered negatively instead. */
  async #send({ invokeID, codec }: Work, answer: AnyAnswer | UnknownMessage): Promise<void> {
    const { wire, faults, logger, context, onUnsent } = this.#options;
    try {
      await wire.sendAs(codec, { ...answer, invokeID });
    } catch (error) {
      if (error instanceof TransportError) return onUnsent(error);
      const lacking = isLacking(error);
      if (lacking) {
        const { peer } = context.session;
        logger.warn('an answer has no form for this peer', { peer, type: answer.type, error });
      } else faults.report(`the answer ${answer.type}`, error);
      const negative = lacking ? SERVICE_NOT_SUPPORTED : UNSPECIFIED;
      if (await wire.reply(invokeID, negative, codec)) return;
      if (!(await wire.reply(invokeID, UNSPECIFIED, codec))) wire.refuse(invokeID, 'undecodable');
    }
  }

  /** It has held the peer back for too long. */
  #giveUp(work: Work): void {
    const { wire, faults, onUnsent } = this.#options;
    const { type, invokeID, codec, step } = work;
    this.#end(work);
    if (step === 'sending') {
      onUnsent(new SessionError('timeout', `the answer to ${type} was not taken`));
      return;
    }
    const why = `the handler of ${type} took too long while the peer was held back; the peer was refused`;
    const late = new SessionError('lagging', why);
    work.done?.({ error: late });
    faults.report(`the handler of ${type}`, late);
    void wire.reply(invokeID, UNSPECIFIED, codec);
  }
}

/** A request in work. */
interface Work extends Waiter {
  readonly type: string;
  readonly invokeID: number;
  readonly codec: Codec;
  step: 'handling' | 'sending' | 'over';
  readonly done: ((outcome: RequestOutcome) => void) | undefined;
}

/** The peer's edition or phase, or its encoding, has no room for what this side offers. */
const SERVICE_NOT_SUPPORTED: Failure = {
  kind: 'error',
  type: 'UniversalFailure',
  operation: 'serviceNotSupported',
};

const isLacking = (error: unknown): boolean =>
  error instanceof EncodeError && (error.code === 'not-in-edition' || error.code === 'no-form');
