/**
 * What the rest of the client hears of its link: when it is lost, when it is back, and when all that ran before runs
 * again. The order is always lost, back, synchronised; where the link is lost again meanwhile, lost and back repeat.
 *
 * @packageDocumentation
 */
import type { CstaError } from '../../model/errors.js';
import type { Faults } from '../../model/faults.js';
import type { Unlisten } from '../../session/event-listeners.js';

/** The link is gone, or the switching function says that it is out of service or has lost messages. */
export interface LinkLost {
  readonly why: CstaError;
  /** When, in milliseconds of the client's clock. */
  readonly at: number;
}

/** The link is back, and monitors are about to be started again. */
export interface LinkBack {
  /**
   * Whether something told that the switching function, too, began anew (it refused links or the association meanwhile, or
   * said `initializing` or `enabled`): what it calls calls and monitors means nothing any more then.
   */
  readonly restarted: boolean;
  readonly at: number;
  /** Has the client say `synchronising` until some more work is done, too; what it rejects with is not looked at. */
  waitFor(work: Promise<unknown>): void;
}

/** All that ran before runs again. */
export interface LinkSynchronised {
  readonly at: number;
}

interface Told {
  readonly lost: LinkLost;
  readonly back: LinkBack;
  readonly synchronised: LinkSynchronised;
}

/** Who hears of a link. */
export class LinkListeners {
  readonly #faults: Faults;
  readonly #listeners: { readonly [What in keyof Told]: Set<(told: Told[What]) => void> } = {
    lost: new Set(),
    back: new Set(),
    synchronised: new Set(),
  };

  /** @param faults - told what a listener threw */
  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /**
   * Calls a listener for each change of one kind.
   *
   * @returns takes it away again
   */
  on<What extends keyof Told>(what: What, listener: (told: Told[What]) => void): Unlisten {
    const own = (told: Told[What]): void => listener(told);
    this.#listeners[what].add(own);
    return () => void this.#listeners[what].delete(own);
  }

  tell<What extends keyof Told>(what: What, told: Told[What]): void {
    for (const listener of [...this.#listeners[what]]) {
      this.#faults.call('a listener of the link', () => listener(told));
    }
  }
}
