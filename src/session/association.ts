import type { Clock } from '../model/clock.js';
import type { CstaError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { Requests } from '../model/generated/messages.js';
import type {
  Failure,
  Message,
  NegativeResponse,
  RequestType,
  Response,
} from '../model/message.js';
import type { Frame } from '../transport/framing/framing.js';
import type { ApplicationSession } from './application-session.js';
import type { AnswerTo, EndedBy } from './session.js';

/** What becomes of a request of the association's own. Both are called before any later message is looked at. */
export interface AssociationRequestOptions<Type extends RequestType> {
  /** How long the answer may take, in milliseconds. Default: as long as opening or closing the session may take. */
  readonly timeout?: number;
  /** The positive answer has come. */
  onAnswer(answer: AnswerTo<Type>): void;
  /** It failed: CstaServiceError for a negative answer, otherwise as for requests of a session. */
  onError(error: Error): void;
}

/** What an association may do with its session. */
export interface AssociationLink {
  /** What measures the times. */
  readonly clock: Clock;
  /** Calls what the program decides with: whom to take, say. What that throws is no consent. */
  readonly faults: Faults;
  /** Sends one of the association's own messages. */
  send(frame: Frame): Promise<void>;
  /** Sends a request of the association's own; its number comes from the session. */
  request<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    options: AssociationRequestOptions<Type>,
  ): void;
  /** Sends a message that nobody answers. */
  notify<Type extends RequestType>(type: Type, members: Requests[Type]): void;
  /** Answers a request of the peer's. */
  answer(invokeID: number, answer: Response | Failure | NegativeResponse): void;
  /** Whether the session has stopped reading, so that answers may have come that nobody has seen. */
  isHeldBack(): boolean;
  /** Says that the association is open: the next frame may be CSTA. */
  opened(): void;
  /**
   * Says that the association has come to nothing, or has ended.
   *
   * @param error - why, if not in good order: SessionError `association-refused`, `terminated` or `protocol`, or what
   *   kept it from being asked for
   * @param by - who ended it. Default: the peer
   */
  ended(error?: CstaError, by?: EndedBy): void;
}

/**
 * What two sides agree on before they talk CSTA, and how they end it: ACSE in BER, an application session in XML.
 * Without an association, the first frame on the link is CSTA, and closing the link ends the conversation.
 *
 * An association has messages of its own, which share the link with CSTA's. It lives and dies with one link.
 */
export interface Association {
  /** What it is called, for people. Default: ACSE. */
  readonly name?: string;
  /** Why the peer's last request for it was refused, where the peer may ask again. */
  readonly refusal?: CstaError | undefined;
  /** What was granted, where it is an application session. */
  readonly applicationSession?: ApplicationSession | undefined;
  /** Begins: sends the request for it, or waits for the peer's. */
  open(): void;
  /**
   * Looks at a frame from the peer before anybody else; for associations whose messages are none of the model's.
   *
   * @returns whether it was one of the association's, and has been dealt with
   */
  take?(frame: Frame): boolean;
  /**
   * Looks at a message from the peer before the session does; for associations whose messages are of the model. Answers
   * to its own requests do not come here.
   *
   * @returns whether it was one of the association's, and has been dealt with
   */
  takeMessage?(message: Message): boolean;
  /**
   * Ends the association in good order. Resolves when the peer has agreed; the session sees to the time.
   *
   * @param reason - why, in words, where the association can say it
   */
  release(reason?: string): Promise<void>;
  /** Tells the peer that the association is broken off, if it has not ended. Does not wait for anything. */
  abort(): void;
  /** The session has ended: nothing goes out or comes in any more. */
  over?(): void;
}

/** Makes the association of one link. */
export type AssociationFactory = (link: AssociationLink) => Association;
