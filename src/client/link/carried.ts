import type { Unlisten } from '../../session/event-listeners.js';
import type { Session } from '../../session/session.js';

/** Puts something into a session, and tells how to take it out again. */
export type Attach = (session: Session) => Unlisten;

/** What a program has put into its client, and what each new session gets: handlers and listeners. */
export class Carried {
  readonly #attached = new Map<Attach, Unlisten>();
  #session: Session | undefined;

  /**
   * Puts something into the session now, and into all that follow.
   *
   * @returns takes it away again
   * @throws what attaching throws
   */
  add(attach: Attach): Unlisten {
    const own: Attach = (session) => attach(session);
    this.#attached.set(own, this.#session ? own(this.#session) : () => {});
    return () => {
      this.#attached.get(own)?.();
      this.#attached.delete(own);
    };
  }

  /** There is a new session. */
  moveTo(session: Session): void {
    this.#session = session;
    for (const attach of this.#attached.keys()) this.#attached.set(attach, attach(session));
  }
}
