import type { ModelValue } from '../schema/language.js';
import { type BerForm, ownTag } from './form.js';
import { within } from './paths.js';
import type { Draft } from './payload.js';
import type { BerReader } from './reader.js';
import { writeUnknownAlternative } from './unknown-elements.js';
import type { BerWriter } from './writer.js';

/** An alternative of a choice. */
interface Alternative {
  readonly name: string;
  readonly form: BerForm;
}

/** An alternative with its own tag as the writer takes it. */
interface Tagged extends Alternative {
  readonly tag: number;
}

/** What else there is to a CHOICE. */
interface ChoiceDetails {
  /** Alternatives of the model that only XML has. */
  readonly onlyXml?: readonly string[];
  /** What it reads as where a peer sends none of its alternatives; undefined where nothing would be true. */
  readonly whenMissing?: ModelValue | undefined;
}

/** A CHOICE: an object with one member in the model. */
export class Choice {
  readonly #byName: ReadonlyMap<string, Tagged>;
  readonly #byTag = new Map<number, Tagged>();
  readonly #onlyXml: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  readonly #whenMissing: ModelValue | undefined;
  /** Tags that it may begin with; undefined where any may stand. */
  readonly tags: readonly number[] | undefined;

  constructor(
    alternatives: readonly Alternative[],
    { onlyXml = [], whenMissing }: ChoiceDetails = {},
  ) {
    const tagged = alternatives.map(({ name, form }) => ({ name, form, tag: ownTag(form) }));
    this.#byName = new Map(tagged.map((alternative) => [alternative.name, alternative]));
    for (const alternative of tagged) {
      for (const tag of alternative.form.tags ?? []) this.#byTag.set(tag, alternative);
    }
    this.#onlyXml = new Set(onlyXml);
    this.#names = new Set([...alternatives.map(({ name }) => name), ...onlyXml]);
    this.#whenMissing = whenMissing;
    this.tags = alternatives.some(({ form }) => form.tags === undefined)
      ? undefined
      : [...this.#byTag.keys()];
  }

  read(reader: BerReader, tag: number): unknown {
    const alternative = this.#byTag.get(tag);
    if (alternative === undefined) return reader.unknownAlternative(tag, this.#whenMissing);
    const value: Draft = {};
    try {
      // A literal with a computed name would take five times as long.
      value[alternative.name] = alternative.form.read(reader, tag);
      return value;
    } catch (error) {
      throw within(error, alternative.name);
    }
  }

  write(writer: BerWriter, value: unknown): void {
    const members = writer.object(value);
    let chosen: Tagged | undefined;
    let given: unknown;
    let count = 0;
    for (const name in members) {
      count++;
      const alternative = this.#byName.get(name);
      if (alternative === undefined || members[name] === undefined) continue;
      chosen = alternative;
      given = members[name];
    }
    if (chosen === undefined) {
      writeUnknownAlternative(writer, members, this.#onlyXml);
    } else {
      try {
        chosen.form.write(writer, given, chosen.tag);
      } catch (error) {
        throw within(error, chosen.name);
      }
    }
    if (count > 1) writer.several(members, this.#names);
  }
}
