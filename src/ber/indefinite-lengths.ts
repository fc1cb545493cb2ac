import { type HeaderFault, headerAt, isFault } from './header.js';

/** Where elements of indefinite length end. Each is looked for once, so that those within others cost no more. */
export class IndefiniteLengths {
  /** End of contents by their beginning. */
  readonly #ends = new Map<number, number>();
  /** Where end-of-contents octets stand. */
  readonly #closing = new Set<number>();

  /** Whether end-of-contents octets stand at a position, as far as they have been looked for. */
  closesAt(position: number): boolean {
    return this.#closing.has(position);
  }

  /**
   * Finds the end-of-contents octets of an element, and those of the elements within that have an indefinite length too.
   *
   * @param from - where the contents begin
   * @param limit - where the contents of the surrounding element end
   * @param maxDepth - levels that may nest
   * @returns where the contents end, or what is wrong and where
   */
  endOf(
    octets: Uint8Array,
    from: number,
    limit: number,
    maxDepth: number,
  ): number | (HeaderFault & { readonly at: number }) {
    const known = this.#ends.get(from);
    if (known !== undefined) return known;
    const open = [from];
    let p = from;
    for (;;) {
      if (p + 2 > limit) {
        return { code: 'truncated', reason: 'end-of-contents octets are missing', at: from };
      }
      if (octets[p] === 0 && octets[p + 1] === 0) {
        this.#ends.set(open.pop() ?? p, p);
        this.#closing.add(p);
        if (open.length === 0) return p;
        p += 2;
        continue;
      }
      const header = headerAt(octets, p, limit);
      if (isFault(header)) return { ...header, at: p };
      p = header.contents;
      if (header.length < 0) open.push(p);
      else p += header.length;
      if (open.length > maxDepth) {
        const reason = `indefinite lengths nest more than ${maxDepth} levels`;
        return { code: 'too-deep', reason, at: p };
      }
    }
  }
}
