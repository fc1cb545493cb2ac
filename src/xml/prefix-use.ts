/** The namespace prefixes that a piece of XML uses and does not declare itself. */
export class PrefixUse {
  /** The prefixes found so far; '' is the default namespace. */
  readonly undeclared = new Set<string>();
  /** For each open element, the prefixes that it declares. */
  readonly #open: (readonly string[])[] = [];
  /** How many open elements declare a prefix. */
  readonly #declared = new Map<string, number>();

  /** Notes a start tag: the element's name and its attributes' names. */
  enter(element: string, attributes: readonly string[]): void {
    const declares = attributes.flatMap((name) => declaredPrefix(name) ?? []);
    for (const prefix of declares) {
      this.#declared.set(prefix, (this.#declared.get(prefix) ?? 0) + 1);
    }
    this.#open.push(declares);
    this.#note(prefixOf(element));
    this.attributes(attributes);
  }

  /** Notes the names of attributes. */
  attributes(names: readonly string[]): void {
    for (const name of names) {
      if (name.includes(':') && declaredPrefix(name) === undefined) this.#note(prefixOf(name));
    }
  }

  /** Notes an end tag. */
  leave(): void {
    for (const prefix of this.#open.pop() ?? []) {
      this.#declared.set(prefix, (this.#declared.get(prefix) ?? 1) - 1);
    }
  }

  #note(prefix: string): void {
    if (prefix !== 'xml' && !this.#declared.get(prefix)) this.undeclared.add(prefix);
  }
}

/** The prefix of a qualified name; '' if it has none. */
export const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));

/** The prefix that an attribute declares, '' for `xmlns`; undefined if it declares none. */
export function declaredPrefix(attribute: string): string | undefined {
  if (attribute === 'xmlns') return '';
  return attribute.startsWith('xmlns:') ? attribute.slice(6) : undefined;
}
