import type { ModelValue } from '../schema/language.js';
import { type BerForm, ownTag } from './form.js';
import { type BerReader, within } from './reader.js';
import type { BerWriter } from './writer.js';

/** An alternative of a choice. */
interface Alternative {
  readonly name: string;
  readonly form: BerForm;
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
  readonly #alternatives: readonly Alternative[];
  readonly #byTag = new Map<number, Alternative>();
  readonly #onlyXml: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  readonly #whenMissing: ModelValue | undefined;
  /** Tags that it may begin with; undefined where any may stand. */
  readonly tags: readonly number[] | undefined;

  constructor(
    alternatives: readonly Alternative[],
    { onlyXml = [], whenMissing }: ChoiceDetails = {},
  ) {
    this.#alternatives = alternatives;
    for (const alternative of alternatives) {
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
    try {
      return { [alternative.name]: alternative.form.read(reader, tag) };
    } catch (error) {
      throw within(error, alternative.name);
    }
  }

  write(writer: BerWriter, value: unknown): void {
    const members = writer.object(value);
    const more = writer.countMembers(members, 1);
    const chosen = this.#alternatives.find(({ name }) => members[name] !== undefined);
    if (chosen === undefined) {
      writer.alternative(members, this.#onlyXml);
    } else {
      try {
        chosen.form.write(writer, members[chosen.name], ownTag(chosen.form));
      } catch (error) {
        throw within(error, chosen.name);
      }
    }
    if (more > 0) writer.several(members, this.#names);
  }
}
