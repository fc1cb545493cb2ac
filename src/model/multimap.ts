const NONE: ReadonlySet<never> = new Set();

/** An index: several values under each key, in the order in which they were added. A key without values takes no room. */
export class Multimap<Key, Value> {
  readonly #sets = new Map<Key, Set<Value>>();

  /** The values of a key. */
  get(key: Key): ReadonlySet<Value> {
    return this.#sets.get(key) ?? NONE;
  }

  add(key: Key, value: Value): void {
    const values = this.#sets.get(key);
    if (values) values.add(value);
    else this.#sets.set(key, new Set([value]));
  }

  delete(key: Key, value: Value): void {
    const values = this.#sets.get(key);
    if (values?.delete(value) && values.size === 0) this.#sets.delete(key);
  }
}
