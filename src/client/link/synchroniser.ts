import type { Clock } from '../../model/clock.js';
import { inParallel, type Task } from './in-parallel.js';
import type { LinkListeners } from './listeners.js';
import type { StatusBoard } from './status.js';

/** What synchronising depends on. */
export interface SynchroniserOptions {
  readonly clock: Clock;
  readonly concurrency: number;
  readonly listeners: LinkListeners;
  readonly status: StatusBoard;
}

/** Does again what ran before the link was lost, and tells how far it has come. */
export class Synchroniser {
  readonly #options: SynchroniserOptions;
  #run = new AbortController();

  constructor(options: SynchroniserOptions) {
    this.#options = options;
  }

  /**
   * Begins; a run that is under way begins no more work, and says nothing more.
   *
   * @param back - what is told of the link
   * @param tasks - what is to be done; asked for once everybody has been told
   */
  async run(
    back: { readonly restarted: boolean; readonly at: number },
    tasks: () => readonly Task[],
  ): Promise<void> {
    this.stop();
    const run = new AbortController();
    this.#run = run;
    const { signal } = run;
    const { clock, concurrency, listeners, status } = this.#options;
    const waits: Promise<void>[] = [];
    let done = 0;
    let total = 0;
    const progress = (): void => {
      if (!signal.aborted) status.set({ state: 'synchronising', done, total });
    };
    const counted = async (work: Promise<unknown>): Promise<void> => {
      await work.catch(() => undefined);
      done++;
      progress();
    };
    listeners.tell('back', {
      ...back,
      waitFor: (work) => {
        total++;
        waits.push(counted(work));
      },
    });
    if (signal.aborted) return;
    const todo = tasks();
    total += todo.length;
    progress();
    await inParallel(
      todo.map((task) => () => counted(task())),
      concurrency,
      signal,
    );
    // Waiting may bring more to be waited for.
    while (waits.length > 0) await waits.pop();
    if (signal.aborted) return;
    status.set({ state: 'connected' });
    listeners.tell('synchronised', { at: clock.now() });
  }

  /** Ends what is under way. */
  stop(): void {
    this.#run.abort();
  }
}
