import { type BerForm, ownTag } from './form.js';
import { inMember, within } from './paths.js';
import type { BerReader } from './reader.js';
import { writeUnknownAlternative } from './unknown-elements.js';
import type { BerWriter } from './writer.js';

/** A value under construction: any of its members may still be missing. */
export type Draft = Record<string, unknown>;

/** How BER carries the members of a request, response or event. */
export interface PayloadForm {
  /** The tag as the writer takes it; 0 for a choice. */
  readonly tag: number;
  /** Reads the members into a message that has its other members already. */
  read(reader: BerReader, message: Draft, tag: number): unknown;
  /** Writes them with the tag given. */
  write(writer: BerWriter, message: unknown, tag: number): void;
}

/** The value of the only member by itself. */
export class BarePayload implements PayloadForm {
  readonly tag: number;
  readonly #name: string;
  readonly #form: BerForm;
  readonly #known: ReadonlySet<string>;

  constructor(name: string, form: BerForm) {
    this.tag = ownTag(form);
    this.#name = name;
    this.#form = form;
    this.#known = new Set([name]);
  }

  read(reader: BerReader, message: Draft, tag: number): void {
    try {
      message[this.#name] = this.#form.read(reader, tag);
    } catch (error) {
      throw within(error, this.#name);
    }
  }

  write(writer: BerWriter, message: unknown, tag: number): void {
    const members = writer.object(message);
    const more = writer.countMembers(members, 1);
    const value = members[this.#name];
    if (value === undefined) writer.fail('missing-member', 'BER has no other content here');
    inMember(this.#name, () => this.#form.write(writer, value, tag));
    if (more > 0) writer.leftOver(members, this.#known, nothing);
  }
}

const EXTENSIONS = 0x5e;
const CONSTRUCTED = 0x20;
const NULL = 0x05;
const nothing: ReadonlySet<string> = new Set();
const acknowledgementMembers: ReadonlySet<string> = new Set(['extensions', 'unknownMembers']);

/** The positive answer without data of its own: CHOICE { extensions, noData NULL }. */
export class Acknowledgement implements PayloadForm {
  readonly tag = 0;
  readonly #extensions: BerForm;

  constructor(extensions: BerForm) {
    this.#extensions = extensions;
  }

  read(reader: BerReader, message: Draft, tag: number): void {
    if (tag === EXTENSIONS) {
      message.extensions = inMember('extensions', () => this.#extensions.read(reader, tag));
    } else if (tag === NULL) reader.nothing();
    else Object.assign(message, reader.unknownAlternative(tag));
  }

  write(writer: BerWriter, message: unknown): void {
    const members = writer.object(message);
    let rest = writer.countMembers(members, 0);
    const { extensions, unknownMembers } = members;
    if (extensions !== undefined) {
      rest--;
      inMember('extensions', () =>
        this.#extensions.write(writer, extensions, EXTENSIONS | CONSTRUCTED),
      );
    } else if (unknownMembers !== undefined) {
      rest--;
      writeUnknownAlternative(writer, members, nothing);
    } else {
      writer.nothing(true, NULL);
    }
    if (rest > 0) writer.leftOver(members, acknowledgementMembers, nothing);
  }
}
