import type { TracedLink, TraceEntry } from '../transport/traced-link.js';

/** Numbers the links of a trace, from one on. What has closed is forgotten. */
export class LinkNumbers {
  readonly #numbers = new Map<TracedLink, number>();
  readonly #onOpened: (link: TracedLink, number: number, at: number) => void;
  #last = 0;

  /** @param onOpened - called for each link before anything else of it is asked for */
  constructor(onOpened: (link: TracedLink, number: number, at: number) => void) {
    this.#onOpened = onOpened;
  }

  /** The number of an entry's link. */
  of({ link, what, at }: TraceEntry): number {
    const known = this.#numbers.get(link);
    const number = known ?? ++this.#last;
    if (known === undefined) {
      this.#numbers.set(link, number);
      this.#onOpened(link, number, at);
    }
    if (what === 'closed') this.#numbers.delete(link);
    return number;
  }
}
