import type { Codec } from '../model/codec.js';
import { EncodeError, TransportError } from '../model/errors.js';
import { type Faults, isPromiseLike } from '../model/faults.js';
import type { Failure, Request } from '../model/message.js';
import type { Backlog } from './backlog.js';
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
  /** Told what a handler did wrong. */
  readonly faults: Faults;
  /** Told that an answer could not be sent. */
  onUnsent(error: unknown): void;
}

/** The peer's requests on their way through their handlers to their answers. */
export class IncomingRequests {
  readonly #options: ServingOptions;
  readonly #inWork = new Set<number>();

  constructor(options: ServingOptions) {
    this.#options = options;
  }

  /**
   * Has a request handled and answered.
   *
   * @returns false if its number belongs to one in work, and the peer was told so
   */
  serve(request: Request, invokeID: number): boolean {
    const { wire, handlers, context, backlog } = this.#options;
    if (this.#inWork.has(invokeID) && wire.refuse(invokeID, 'duplicate')) return false;
    this.#inWork.add(invokeID);
    backlog.add();
    // The peer's edition may be another by the time that the answer is known.
    const { answerCodec: codec } = wire;
    const reaction = handlers.react(request, context);
    if (isPromiseLike(reaction)) {
      reaction.then((later) => void this.#answer(invokeID, later, codec));
    } else {
      void this.#answer(invokeID, reaction, codec);
    }
    return true;
  }

  /** It is in work until the transport has taken the answer, so that a peer that does not read is not served on. */
  async #answer(invokeID: number, { answer, fault }: Reaction, codec: Codec): Promise<void> {
    const { backlog, faults } = this.#options;
    if (fault !== undefined) faults.report('a request handler', fault.error);
    if (answer) await this.#send(invokeID, answer, codec);
    this.#inWork.delete(invokeID);
    backlog.release(1);
  }

  /** An answer that this peer cannot be told is answered negatively instead. */
  async #send(invokeID: number, answer: AnyAnswer, codec: Codec): Promise<void> {
    const { wire, faults, onUnsent } = this.#options;
    try {
      await wire.sendAs(codec, { ...answer, invokeID });
    } catch (error) {
      if (error instanceof TransportError) return onUnsent(error);
      faults.report(`the answer ${answer.type}`, error);
      const negative = isLacking(error) ? SERVICE_NOT_SUPPORTED : UNSPECIFIED;
      if (await wire.reply(invokeID, negative, codec)) return;
      if (!(await wire.reply(invokeID, UNSPECIFIED, codec))) wire.refuse(invokeID, 'undecodable');
    }
  }
}

/** The peer's edition or phase, or its encoding, has no room for what this side offers. */
const SERVICE_NOT_SUPPORTED: Failure = {
  kind: 'error',
  type: 'UniversalFailure',
  operation: 'serviceNotSupported',
};

const isLacking = (error: unknown): boolean =>
  error instanceof EncodeError && (error.code === 'not-in-edition' || error.code === 'no-form');
