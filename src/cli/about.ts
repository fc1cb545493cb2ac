import type { Catalogue } from '../schema/catalogue.js';
import { type Text, type Texts, texts } from '../schema/texts.js';
import { textsOf } from '../schema/texts-of.js';

const firstSentence = (text: string): string => /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text;

/** What the types and messages of a schema and their parts mean. */
export class Meanings {
  readonly #texts: Texts;

  /** @param all - CSTA, perhaps with extensions, whose entries have their texts with them wherever the library is */
  constructor(all: Catalogue) {
    this.#texts = { ...textsOf(all), ...texts };
  }

  /** What a type or message means; undefined where nothing is said. */
  of(name: string): string | undefined {
    return this.#textOf(name)?.about;
  }

  /** Where the standards say so. */
  clause(name: string): string | undefined {
    return this.#textOf(name)?.clause;
  }

  /** What a member, alternative, value or bit of a type or message means by itself. */
  part(owner: string, part: string): string | undefined {
    const { parts = {} } = this.#textOf(owner) ?? {};
    return Object.hasOwn(parts, part) ? parts[part] : undefined;
  }

  /** What a member means: what is said of it, or else of its type, in one sentence. */
  member(owner: string, member: string, type: string): string | undefined {
    const own = this.part(owner, member);
    if (own !== undefined) return own;
    const ofType = this.of(type);
    return ofType === undefined ? undefined : firstSentence(ofType);
  }

  #textOf(name: string): Text | undefined {
    return Object.hasOwn(this.#texts, name) ? this.#texts[name] : undefined;
  }
}
