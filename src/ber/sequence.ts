import type { ModelValue } from '../schema/language.js';
import { type BerForm, ownTag } from './form.js';
import { within } from './paths.js';
import type { Draft, PayloadForm } from './payload.js';
import type { BerReader } from './reader.js';
import { tagText } from './tag-text.js';
import { splice } from './unknown-elements.js';
import type { BerWriter, Members } from './writer.js';

/** A member of a SEQUENCE. */
export interface SequenceMember {
  readonly name: string;
  readonly form: BerForm;
  readonly isRequired: boolean;
  /** Whether a value of the model may lack it, required or not. */
  readonly mayBeAbsent?: boolean;
  /** What it reads as where a peer leaves it out although it is required; undefined where nothing would be true. */
  readonly whenMissing?: ModelValue | undefined;
  /** What its absence stands for where the model has it in any case. */
  readonly filledIn?: string | number | boolean | undefined;
  /** Its list is left out where it has no item to take, and lists are cut. */
  readonly isSingle?: boolean;
  /**
   * The members of the model that it stands for, where these are several: it reads as an object with these, and is written
   * from the whole value. The first is the one whose absence is the member's.
   */
  readonly standsFor?: readonly string[];
}

/** What else there is to a SEQUENCE. */
interface SequenceDetails {
  /** Members of the model that only XML has. */
  readonly onlyXml?: readonly string[];
  /** Those among them that say nothing where they are false. */
  readonly sayNothing?: readonly string[];
  /** It names something by all of its members: where one cannot be read, the others would name something else. */
  readonly isIndivisible?: boolean;
}

/** A tag that no element has: of members that several tags may begin, which are looked at more closely. */
const SEVERAL = -9;
const END = -1;
/** As `passed-over.ts` has it. */
const UNREADABLE = 0xde;

/** A member as the loops over members want it: every one is of the same shape. */
interface Step {
  readonly name: string;
  readonly read: BerForm['read'];
  readonly write: BerForm['write'];
  /** The one tag that it begins with, or SEVERAL. */
  readonly tag: number;
  readonly tags: readonly number[] | undefined;
  readonly writtenTag: number;
  readonly isRequired: boolean;
  /** Whether another member has the same tag. */
  readonly isRepeated: boolean;
  readonly filledIn: string | number | boolean | undefined;
  readonly isSingle: boolean;
  readonly standsFor: readonly string[] | undefined;
  readonly member: SequenceMember;
}

/** What a SEQUENCE has made of its members. */
interface Plan {
  readonly steps: readonly Step[];
  readonly required: readonly SequenceMember[];
  readonly filledIn: readonly SequenceMember[];
  /** Tags that several members have: without one of their elements, others would be taken for it. */
  readonly alike: ReadonlySet<number>;
  /** The names of the members. */
  readonly known: ReadonlySet<string>;
}

/** A SEQUENCE: how its members are read in the order of the definition, and written. */
export class Sequence implements PayloadForm {
  readonly tag = 0x30;
  readonly #name: string;
  readonly #members: () => readonly SequenceMember[];
  readonly #isIndivisible: boolean;
  readonly #onlyXml: ReadonlySet<string>;
  readonly #sayNothing: readonly string[];
  #made: Plan | undefined;

  /**
   * @param name - of the type, for what is wrong with the definition
   * @param members - in the order of BER; asked for when one is met, so that a type may hold values of its own type
   */
  constructor(
    name: string,
    members: () => readonly SequenceMember[],
    { onlyXml = [], sayNothing = [], isIndivisible = false }: SequenceDetails = {},
  ) {
    this.#name = name;
    this.#members = members;
    this.#isIndivisible = isIndivisible;
    this.#onlyXml = new Set(onlyXml);
    this.#sayNothing = sayNothing;
  }

  get #plan(): Plan {
    this.#made ??= this.#makePlan();
    return this.#made;
  }

  #makePlan(): Plan {
    const members = this.#members();
    const repeated = repeatedTags(this.#name, members);
    const alike = this.#isIndivisible ? members.flatMap(({ form }) => form.tags ?? []) : repeated;
    const names = members.flatMap((member) => member.standsFor ?? [member.name]);
    return {
      steps: members.map((member) => stepOf(member, repeated)),
      required: members.filter((member) => member.isRequired),
      filledIn: members.filter((member) => member.filledIn !== undefined),
      alike: new Set(alike),
      known: new Set([...names, 'unknownMembers']),
    };
  }

  /** Reads the members, the header of the SEQUENCE having been read. */
  read(reader: BerReader, draft: Draft = {}): Draft {
    const from = reader.pos;
    const end = reader.open();
    return this.readOn(reader, draft, from, end, reader.next(end), 0);
  }

  /**
   * Reads what the first members have left.
   *
   * @param from - where the contents begin
   * @param end - where they end
   * @param next - the tag of the element at hand, whose header has been read
   * @param first - which member may come next
   */
  readOn(
    reader: BerReader,
    draft: Draft,
    from: number,
    end: number,
    next: number,
    first: number,
  ): Draft {
    const { steps, required: allRequired, filledIn: allFilledIn } = this.#plan;
    let required = 0;
    let at: Step | undefined;
    let tag = next;
    try {
      for (let index = first; index < steps.length && tag !== END; index++) {
        const step = steps[index] as Step;
        if (step.tag !== tag && (step.tag !== SEVERAL || !mayBegin(step, tag))) continue;
        if (step.isRepeated && draft[step.name] !== undefined) continue;
        at = step;
        if (step.standsFor === undefined) draft[step.name] = step.read(reader, tag);
        else Object.assign(draft, step.read(reader, tag));
        at = undefined;
        if (step.isRequired) required++;
        tag = reader.next(end);
      }
    } catch (error) {
      throw at === undefined ? error : within(error, at.name);
    }
    if (tag !== END) this.#readRest(reader, draft, from, end, tag);
    if (tag !== END || required !== allRequired.length) this.#complete(reader, draft, from);
    for (const { name, filledIn } of allFilledIn) draft[name] ??= filledIn;
    return draft;
  }

  /** Reads what the order of the definition has left: elements out of order, and such as it does not have. */
  #readRest(reader: BerReader, draft: Draft, from: number, end: number, leftOver: number): void {
    const unknown: { readonly ber: Uint8Array; readonly index: number }[] = [];
    // Counting as we go keeps this linear.
    let index = reader.count(from, reader.start);
    for (let tag = leftOver; tag >= 0; tag = reader.next(end), index++) {
      const at = reader.start;
      if (this.#plan.alike.has(reader.tagPassedOver(at))) {
        reader.fail('missing-member', 'one of several alike cannot be read', from);
      }
      const after = reader.after();
      const step = this.#stepFor(tag, draft);
      const value = step && readMember(step, reader, tag);
      if (step !== undefined && draft[step.name] === undefined) {
        if (step.standsFor === undefined) draft[step.name] = value;
        else Object.assign(draft, value);
        // Behind an unknown element others may well stand in order.
        if (unknown.length === 0) {
          reader.lenient('order', `the member ${step.name} stands out of order`, at);
        }
      } else {
        const what = step === undefined ? tagText(tag) : `a second ${step.name}`;
        reader.lenient('unknown-member', `no member is ${what}`, at);
        reader.countUnknown();
        unknown.push({ ber: reader.octets.subarray(at, after), index });
      }
      reader.pos = after;
    }
    if (unknown.length > 0) draft.unknownMembers = unknown;
  }

  /** The member that an element is by its tag: one that is missing, if there is any. */
  #stepFor(tag: number, draft: Draft): Step | undefined {
    const all = this.#plan.steps.filter((step) => step.tag === tag || mayBegin(step, tag));
    return all.find((step) => draft[step.name] === undefined) ?? all[0];
  }

  /** Deals with required members that did not come. */
  #complete(reader: BerReader, draft: Draft, from: number): void {
    const { keepsIncomplete } = reader;
    for (const { name, whenMissing, mayBeAbsent = false } of this.#plan.required) {
      if (draft[name] !== undefined) continue;
      const reason = `the member ${name} is missing`;
      if (whenMissing === undefined && !mayBeAbsent && !keepsIncomplete) {
        reader.fail('missing-member', reason, from, name);
      }
      reader.lenient('missing-member', reason, from, name);
      if (whenMissing !== undefined && !keepsIncomplete) draft[name] = structuredClone(whenMissing);
    }
  }

  /** Writes the members with a tag before them. */
  write(writer: BerWriter, value: unknown, tag: number): void {
    const members = writer.object(value);
    const mark = writer.pos;
    const { steps, required } = this.#plan;
    let rest = writer.countMembers(members, required.length);
    let at: Step | undefined;
    try {
      for (let index = steps.length - 1; index >= 0; index--) {
        const step = steps[index] as Step;
        if (step.isRequired) {
          at = step;
          if (step.standsFor === undefined) step.write(writer, members[step.name], step.writtenTag);
          else rest -= writeSeveral(step, writer, members);
        } else if (rest > 0) {
          const member = members[step.name];
          if (member === undefined) continue;
          rest--;
          at = step;
          if (member === step.filledIn || (step.isSingle && !writer.hasItem(member))) continue;
          step.write(writer, member, step.writtenTag);
        }
      }
    } catch (error) {
      throw at === undefined || at.standsFor !== undefined ? error : within(error, at.name);
    }
    if (rest > 0) this.#writeRest(writer, members, rest, mark);
    writer.head(tag, mark);
  }

  #writeRest(writer: BerWriter, members: Members, count: number, mark: number): void {
    let rest = count;
    if (members.unknownMembers !== undefined) {
      splice(writer, members.unknownMembers, mark);
      rest--;
    }
    if (rest === 0) return;
    const silent = this.#sayNothing.filter((name) => members[name] === false);
    const { known } = this.#plan;
    const all = silent.length === 0 ? known : new Set([...known, ...silent]);
    writer.leftOver(members, all, this.#onlyXml);
  }
}

function readMember(step: Step, reader: BerReader, tag: number): unknown {
  try {
    return step.read(reader, tag);
  } catch (error) {
    throw within(error, step.name);
  }
}

/** Writes a member that stands for several of the model; gives how many of them are there beside the required one. */
function writeSeveral(step: Step, writer: BerWriter, members: Members): number {
  step.write(writer, members, step.writtenTag);
  const names = step.standsFor ?? [];
  let count = 0;
  for (let index = 1; index < names.length; index++) {
    if (members[names[index] as string] !== undefined) count++;
  }
  return count;
}

function stepOf(member: SequenceMember, repeated: ReadonlySet<number>): Step {
  const { name, form, isRequired, filledIn, isSingle = false, standsFor } = member;
  const { tags } = form;
  const [first, second] = tags ?? [];
  return {
    name,
    read: form.read,
    write: form.write,
    tag: first !== undefined && second === undefined ? first : SEVERAL,
    tags,
    writtenTag: ownTag(form),
    isRequired,
    isRepeated: tags?.some((tag) => repeated.has(tag)) ?? false,
    filledIn,
    isSingle,
    standsFor,
    member,
  };
}

/** Whether an element of the tag may be the member. One that cannot be read has a tag by which it is not known. */
const mayBegin = ({ tags }: Step, tag: number): boolean =>
  tags === undefined ? tag >= 0 && tag !== UNREADABLE : tags.includes(tag);

/**
 * The tags that more than one member has. ASN.1 allows that where a required member stands between; two optional
 * members in a row, or one and the required member after it, must be told apart by their tags.
 */
function repeatedTags(name: string, members: readonly SequenceMember[]): Set<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  let run = new Map<number, string>();
  for (const member of members) {
    for (const tag of member.form.tags ?? []) {
      const other = run.get(tag);
      if (other !== undefined) {
        throw new Error(`${name}: ${other} and ${member.name} have the same tag`);
      }
      run.set(tag, member.name);
      if (seen.has(tag)) repeated.add(tag);
      seen.add(tag);
    }
    if (member.isRequired) run = new Map();
  }
  return repeated;
}
