const FIRST_CAPACITY = 1024;
/** An empty buffer larger than this is given back, so that one long frame does not weigh on the link for ever. */
const KEPT_CAPACITY = 65_536;

/**
 * Octets that came in but are not used up yet. Appending costs time in proportion to what is appended, on average,
 * however small the pieces: the memory doubles when it must grow, and moves only when half of it is used up.
 */
export class OctetBuffer {
  #memory = new Uint8Array(FIRST_CAPACITY);
  #start = 0;
  #end = 0;
  #dropped = 0;

  /** How many octets are here. */
  get length(): number {
    return this.#end - this.#start;
  }

  /** How many octets of the stream were before those that are here. */
  get offset(): number {
    return this.#dropped;
  }

  append(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#memory.length) this.#makeRoom(chunk.length);
    this.#memory.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** The octet at an index from the front; `undefined` beyond the last. */
  at(index: number): number | undefined {
    return index < this.length ? this.#memory[this.#start + index] : undefined;
  }

  /** Where an octet of a value stands, from an index on; -1 if it is not here. */
  indexOf(value: number, from: number): number {
    const found = this.#memory.subarray(0, this.#end).indexOf(value, this.#start + from);
    return found < 0 ? -1 : found - this.#start;
  }

  /** The first octets, fewer if fewer are here: a view that is good until the next change. */
  peek(count: number): Uint8Array {
    return this.#memory.subarray(this.#start, Math.min(this.#start + count, this.#end));
  }

  /** Takes octets off the front. */
  take(count: number): Uint8Array {
    const taken = this.#memory.slice(this.#start, this.#start + count);
    this.drop(count);
    return taken;
  }

  drop(count: number): void {
    this.#start += count;
    this.#dropped += count;
    if (this.#start < this.#end) return;
    this.#start = 0;
    this.#end = 0;
    if (this.#memory.length > KEPT_CAPACITY) this.#memory = new Uint8Array(FIRST_CAPACITY);
  }

  #makeRoom(more: number): void {
    const needed = this.length + more;
    if (this.#start >= this.#memory.length / 2 && needed <= this.#memory.length) {
      this.#memory.copyWithin(0, this.#start, this.#end);
    } else {
      const larger = new Uint8Array(Math.max(needed, this.#memory.length * 2));
      larger.set(this.#memory.subarray(this.#start, this.#end));
      this.#memory = larger;
    }
    this.#end -= this.#start;
    this.#start = 0;
  }
}
