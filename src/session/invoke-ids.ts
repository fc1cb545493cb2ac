/** The numbers that a side gives to its own requests. */
export interface InvokeIDRange {
  readonly first: number;
  readonly last: number;
}

/** Gives out invoke identifiers, round and round, passing over those in use. */
export class InvokeIDs {
  readonly #range: InvokeIDRange;
  readonly #inUse: (id: number) => boolean;
  #next: number;

  /**
   * @param range - the numbers to choose from
   * @param start - the first to give out
   * @param inUse - whether a number is taken
   */
  constructor(range: InvokeIDRange, start: number, inUse: (id: number) => boolean) {
    this.#range = range;
    this.#next = start;
    this.#inUse = inUse;
  }

  /** The next free number; undefined if all are in use. */
  take(): number | undefined {
    const { first, last } = this.#range;
    for (let tries = last - first; tries >= 0; tries--) {
      const id = this.#next;
      this.#next = id >= last ? first : id + 1;
      if (!this.#inUse(id)) return id;
    }
    return undefined;
  }
}
