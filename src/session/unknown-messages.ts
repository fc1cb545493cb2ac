import type { PrivateContent } from '../model/hand-written.js';
import type { UnknownMessage } from '../model/message.js';
import type { RequestContext, RequestOptions } from './session.js';

/**
 * A message to be sent that the schema does not know, such as a vendor's. In XML the content is the whole root element,
 * with its namespaces; in BER it is the argument.
 */
export interface UnknownContent {
  /** The root element's name (XML), or the operation's code in decimal digits (BER). */
  readonly name: string;
  readonly content: PrivateContent;
}

/** What a request that the schema does not know is answered with. */
export interface UnknownAnswer {
  /** The root element's name (XML), or the operation's code (BER). Default: as that of the request. */
  readonly name?: string | undefined;
  readonly content: PrivateContent;
}

/** Options of a request that the schema does not know. */
export type UnknownRequestOptions = Pick<RequestOptions, 'timeout' | 'signal'>;

/**
 * Answers a request of the peer that the schema does not know; with nothing, where nobody waits for an answer. To answer
 * negatively it throws a CstaServiceError, as every handler does.
 */
export type UnknownHandler = (
  request: UnknownMessage,
  context: RequestContext,
) => UnknownAnswer | undefined | Promise<UnknownAnswer | undefined>;

/** Hears a message that the schema does not know and that asks for nothing. */
export type UnknownListener = (message: UnknownMessage) => void;

/** What a side may do with messages that the schema does not know. */
export interface UnknownMessages {
  /**
   * Sends a request that the schema does not know, and waits for what answers it by its number.
   *
   * @returns the answer, as received
   * @throws as for other requests: CstaServiceError if the peer answers negatively, SessionError, EncodeError; UsageError
   *   `bad-argument` for a service that an extension of the session knows
   */
  requestUnknown(message: UnknownContent, options?: UnknownRequestOptions): Promise<UnknownMessage>;
  /**
   * Sends a message that the schema does not know and that nobody answers.
   *
   * @param message - in BER, the argument of an event report
   * @returns when the transport has accepted it
   * @throws SessionError `closed`; EncodeError; TransportError `send-queue-full` or `frame-too-large`
   */
  sendUnknown(message: UnknownContent): Promise<void>;
  /**
   * Handles the peer's requests that the schema does not know from now on. Those that nobody handles are refused.
   *
   * @param name - of the root element (XML), or the operation's code (BER); `*` for all that have no handler of their own
   * @returns takes the handler away again
   * @throws UsageError `bad-state` if there is a handler for the name already; `bad-argument` for a service that an
   *   extension of the session knows
   */
  handleUnknown(name: string, handler: UnknownHandler): () => void;
  /** Calls a listener for every message that the schema does not know and that asks for nothing: a vendor's events. */
  onUnknown(listener: UnknownListener): () => void;
}
