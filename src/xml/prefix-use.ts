/** The namespace prefixes that a piece of XML uses and does not declare itself. */
export class PrefixUse {
  /** The prefixes found so far; '' is the default namespace. */
  readonly undeclared = new Set<string>();
  /** Prefixes that open elements declare, in their order, and how many elements were open then. */
  readonly #declared: string[] = [];
  readonly #levels: number[] = [];
  /** How often each of them is declared. */
  readonly #counts = new Map<string, number>();
  #level = 0;

  /** Notes a start tag: the element's prefix and its attributes' names. */
  enter(prefix: string, attributes: readonly string[]): void {
    this.#level++;
    for (const name of attributes) {
      const declared = declaredPrefix(name);
      if (declared !== undefined) {
        this.#declared.push(declared);
        this.#levels.push(this.#level);
        this.#counts.set(declared, (this.#counts.get(declared) ?? 0) + 1);
      }
    }
    this.#note(prefix);
    this.attributes(attributes);
  }

  /** Notes the names of attributes. */
  attributes(names: readonly string[]): void {
    for (const name of names) {
      const prefix = prefixOf(name);
      if (prefix !== '' && prefix !== 'xmlns') this.#note(prefix);
    }
  }

  /** Notes an end tag. */
  leave(): void {
    while (this.#levels.at(-1) === this.#level) {
      this.#levels.pop();
      const prefix = this.#declared.pop() ?? '';
      const count = (this.#counts.get(prefix) ?? 0) - 1;
      if (count > 0) this.#counts.set(prefix, count);
      else this.#counts.delete(prefix);
    }
    this.#level--;
  }

  #note(prefix: string): void {
    if (prefix !== 'xml' && !this.#counts.has(prefix)) this.undeclared.add(prefix);
  }
}

/** The prefix of a qualified name; '' if it has none. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

/** The prefix that an attribute declares, '' for `xmlns`; undefined if it declares none. */
export function declaredPrefix(attribute: string): string | undefined {
  if (attribute === 'xmlns') return '';
  return attribute.startsWith('xmlns:') ? attribute.slice(6) : undefined;
}
