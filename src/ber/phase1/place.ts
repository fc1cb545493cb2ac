import type { CodecReport } from '../../model/codec.js';
import { EncodeError, type EncodeErrorCode } from '../../model/errors.js';
import { kindOf } from '../writer.js';

/** What becomes of a member or value that CSTA Phase I lacks: the message cannot be written, or goes without it. */
export type Lacking = 'error' | 'omit';

/** What writing in CSTA Phase I keeps to. */
export interface PlaceSettings {
  readonly lacking: Lacking;
  /** Told what was left out. */
  readonly report?: CodecReport | undefined;
  /** Whether lists of connections go without the devices at their ends. Default false. */
  readonly plainLists?: boolean | undefined;
}

/** Where in a message of the model a mapping is at work. */
export class Place {
  readonly #settings: PlaceSettings;
  readonly #name: string;
  readonly #around: Place | undefined;

  /** @param name - of the message, or of the member within the place around it */
  constructor(settings: PlaceSettings, name: string, around?: Place) {
    this.#settings = settings;
    this.#name = name;
    this.#around = around;
  }

  /** Such as `DeliveredEvent.connection.callID`. */
  get path(): string {
    if (!this.#around) return this.#name;
    const { path } = this.#around;
    return this.#name.startsWith('[') ? `${path}${this.#name}` : `${path}.${this.#name}`;
  }

  /** Whether lists of connections go without the devices at their ends. */
  get plainLists(): boolean {
    return this.#settings.plainLists ?? false;
  }

  /** The place of a member. */
  member(name: string): Place {
    return new Place(this.#settings, name, this);
  }

  /** The place of an item of a list. */
  item(index: number): Place {
    return new Place(this.#settings, `[${index}]`, this);
  }

  /**
   * Says that CSTA Phase I has no form for what is here. Returns if it may be left out.
   *
   * @param what - what it is that has no form, such as `member privateName`
   * @throws EncodeError `not-in-edition`
   */
  lack(what: string): void {
    const message = `CSTA Phase I has no ${what}`;
    if (this.#settings.lacking === 'error') this.fail('not-in-edition', message);
    this.leave(message);
  }

  /** Says that what is here is left out, as it is meant to be. */
  leave(message: string): void {
    this.#settings.report?.({ path: this.path, message });
  }

  /** Says that a value cannot be written, left out or not. */
  fail(code: EncodeErrorCode, reason: string): never {
    throw new EncodeError(code, reason, { path: this.path });
  }

  /** Makes sure that a value is an object whose members can be read. */
  object(value: unknown): Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.#wrong(value, 'an object');
    }
    return value as Readonly<Record<string, unknown>>;
  }

  /** Makes sure that a value is a list. */
  list<Item>(value: readonly Item[]): readonly Item[];
  list(value: unknown): readonly unknown[];
  list(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : this.#wrong(value, 'a list');
  }

  /** Makes sure that a value is a text. */
  text(value: unknown): string {
    return typeof value === 'string' ? value : this.#wrong(value, 'a text');
  }

  #wrong(value: unknown, type: string): never {
    return value === undefined
      ? this.fail('missing-member', 'the member is missing')
      : this.fail('bad-value', `${kindOf(value)} stands where ${type} must`);
  }

  /**
   * Makes sure that an object has no members but those named. What is absent, and what the decoder did not know, is no
   * matter.
   */
  only(value: object, names: readonly string[]): void {
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined || name === 'unknownMembers' || names.includes(name)) continue;
      this.member(name).lack(`member ${name} here`);
    }
  }
}
