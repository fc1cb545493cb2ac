import type { SessionError } from '../model/errors.js';
import type { Frame } from '../transport/framing/framing.js';

/** What an association may do with its session. */
export interface AssociationLink {
  /** Sends one of the association's own messages. */
  send(frame: Frame): Promise<void>;
  /** Says that the association is open: the next frame may be CSTA. */
  opened(): void;
  /**
   * Says that the association has come to nothing, or that the peer has ended it.
   *
   * @param error - why, if not in good order: SessionError `association-refused` or `protocol`
   */
  ended(error?: SessionError): void;
}

/**
 * What two sides agree on before they talk CSTA, and how they end it: ACSE in BER. Without an association, the first
 * frame on the link is CSTA, and closing the link ends the conversation.
 *
 * An association has messages of its own, which share the link with CSTA's. It lives and dies with one link.
 */
export interface Association {
  /** Begins: sends the request for it, or waits for the peer's. */
  open(): void;
  /**
   * Looks at a frame from the peer before anybody else.
   *
   * @returns whether it was one of the association's, and has been dealt with
   */
  take(frame: Frame): boolean;
  /** Ends the association in good order. Resolves when the peer has agreed; the session sees to the time. */
  release(): Promise<void>;
  /** Tells the peer that the association is broken off, if it has not ended. Does not wait for anything. */
  abort(): void;
}

/** Makes the association of one link. */
export type AssociationFactory = (link: AssociationLink) => Association;
