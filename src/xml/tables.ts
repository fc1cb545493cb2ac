/**
 * Tables of names, as generated code holds them: one string, one entry a word, since text is what loads fastest.
 *
 * An entry is `key`, the name in the model, and after it whatever applies, in this order: `=name`, the name in XML where
 * it differs; `<3:name`, the name in XML up to the third edition; `@4`, the edition that brought it; `!`, required, and
 * behind that, as JSON, what it reads as where a peer leaves it out, if anything; `~`, required by XML, but not by the
 * model; `*`, repeated. A `-` in front: current editions of XML do not have it. A `+` in
 * front: it stands within another member.
 */

import { Pattern, standsAt } from './pattern.js';
import { Tag } from './tags.js';

interface Entry {
  readonly key: string;
  /** Name in XML, undefined where current editions have none. */
  readonly name: string | undefined;
  /** Whether it stands within another member. */
  readonly within: boolean;
  readonly former: FormerName | undefined;
  readonly since: number;
  readonly required: Required | undefined;
  readonly repeated: boolean;
}

/** A member that has to be there. */
export interface Required {
  /** Whether the model requires it, and not only XML. */
  readonly inModel: boolean;
  /** What it reads as where a peer leaves it out, as JSON; undefined where nothing would be true. */
  readonly whenMissing: string | undefined;
}

/** A name in XML that a later edition gave up. */
export interface FormerName {
  readonly until: number;
  readonly name: string;
}

const form =
  /^([-+]?)([^=<@!~*]+)(?:=([^<@!~*]+))?(?:<(\d):([^@!~*]+))?(?:@(\d))?(?:([!~])([^*]*))?(\*?)$/;
const plain = /^[\w:. ]*$/;

function parse(text: string): Entry[] {
  if (text === '') return [];
  const words = text.split(' ');
  const isPlain = plain.test(text);
  return words.map((word) => {
    if (isPlain) return entry(word);
    const [, mark, key = word, name = key, until, former, since, required, value, repeated] =
      form.exec(word) ?? [];
    return {
      key,
      name: mark === '' ? name : undefined,
      within: mark === '+',
      former: former === undefined ? undefined : { until: Number(until), name: former },
      since: Number(since ?? 0),
      required:
        required === undefined
          ? undefined
          : { inModel: required === '!', whenMissing: value === '' ? undefined : value },
      repeated: repeated === '*',
    };
  });
}

const entry = (key: string): Entry => ({
  key,
  name: key,
  within: false,
  former: undefined,
  since: 0,
  required: undefined,
  repeated: false,
});

/** The members of an element in the order of XML: child elements, or attributes. */
export class MemberTable {
  /** Names in the model. */
  keys: readonly string[] = [];
  /** Names in XML; empty where current editions have none. */
  names: readonly string[] = [];
  /** First octet of each name in XML, to tell most names apart by. */
  firsts: readonly number[] = [];
  /** Each name by itself. */
  patterns: readonly Pattern[] = [];
  /** Each name with the `>` of a start tag behind it. */
  starts: readonly Pattern[] = [];
  /** Each name with the `="` of an attribute behind it. */
  attributes: readonly Pattern[] = [];
  /** Each name within its end tag, but for the `<`. */
  ends: readonly Pattern[] = [];
  /** Where all members are booleans: each element's text behind its `<` if it says `true`. */
  trues: readonly Pattern[] = [];
  /** The same if it says `false`. */
  falses: readonly Pattern[] = [];
  repeated: readonly boolean[] = [];
  required: readonly (Required | undefined)[] = [];
  /** How much each member counts towards `requiredCount`. */
  counts: readonly number[] = [];
  /** How many members are required. None of them is repeated. */
  requiredCount = 0;
  /** Edition that brought each member, 0 for those that were always there. */
  since: readonly number[] = [];
  /** Names in XML of earlier editions. */
  former: readonly (FormerName | undefined)[] = [];
  hasFormer = false;
  hasSince = false;
  /** Whether the standard leaves the order open. */
  readonly unordered: boolean;
  /** Whether the table has been made from its text, which waits until it is needed. */
  isReady = false;
  /** The tags without a prefix, if they are the same in all editions; made when something is written. */
  plainTags: readonly Tag[] | undefined = undefined;
  #within: readonly boolean[] = [];
  readonly #text: string;

  constructor(text: string, unordered = false) {
    this.#text = text;
    this.unordered = unordered;
  }

  /** Makes the table. */
  prepare(): void {
    const entries = parse(this.#text);
    this.keys = entries.map(({ key }) => key);
    this.names = entries.map(({ name }) => name ?? '');
    this.firsts = this.names.map((name) => name.charCodeAt(0));
    this.patterns = this.names.map((name) => new Pattern(name));
    this.starts = this.names.map((name) => new Pattern(`${name}>`));
    this.attributes = this.names.map((name) => new Pattern(`${name}="`));
    this.ends = this.names.map((name) => new Pattern(`/${name}>`));
    this.#within = entries.map(({ within }) => within);
    this.repeated = entries.map(({ repeated }) => repeated);
    this.required = entries.map(({ required }) => required);
    this.counts = entries.map(({ required }) => (required === undefined ? 0 : 1));
    this.requiredCount = this.required.filter((required) => required !== undefined).length;
    this.since = entries.map(({ since }) => since);
    this.former = entries.map(({ former }) => former);
    this.hasFormer = this.former.some((former) => former !== undefined);
    this.hasSince = this.since.some((since) => since > 0);
    this.isReady = true;
  }

  /** Makes what is only needed where all members are booleans. */
  prepareBits(): void {
    if (!this.isReady) this.prepare();
    this.trues = this.names.map((name) => new Pattern(`${name}>true</${name}>`));
    this.falses = this.names.map((name) => new Pattern(`${name}>false</${name}>`));
  }

  /** Name of a member in the model. */
  key(index: number): string {
    if (!this.isReady) this.prepare();
    return this.keys[index] as string;
  }

  /** What the writer makes of a member of the model. */
  standing(key: string): 'here' | 'within' | 'nowhere' | undefined {
    if (!this.isReady) this.prepare();
    const index = this.keys.indexOf(key);
    if (index < 0) return undefined;
    if (this.#within[index] === true) return 'within';
    return this.names[index] === '' ? 'nowhere' : 'here';
  }

  /** Name of a member in XML. */
  wireName(index: number): string {
    if (!this.isReady) this.prepare();
    return this.names[index] as string;
  }

  /** Whether the members have the same names in all editions. */
  get hasOneName(): boolean {
    if (!this.isReady) this.prepare();
    return !this.hasFormer;
  }

  /** The tag of a member without a prefix, where it has the same name in all editions. */
  plainTag(index: number): Tag {
    this.plainTags ??= this.names.map((name) => new Tag(name, ''));
    return this.plainTags[index] as Tag;
  }

  /** The members' names in an edition. */
  namesIn(edition: number): readonly string[] {
    if (!this.isReady) this.prepare();
    if (!this.hasFormer) return this.names;
    return this.names.map((name, index) => {
      const former = this.former[index];
      return former !== undefined && edition <= former.until ? former.name : name;
    });
  }

  /** Index of a member that stands once, by any name that it has had; -1 if there is none. */
  onceIndex(name: string): number {
    if (!this.isReady) this.prepare();
    const current = this.names.indexOf(name);
    const index = current < 0 ? this.formerIndex(name) : current;
    return this.repeated[index] === true ? -1 : index;
  }

  /** Index of a member by the name that an earlier edition had for it, -1 if there is none. */
  formerIndex(name: string): number {
    return this.hasFormer ? this.former.findIndex((former) => former?.name === name) : -1;
  }
}

/** The values of an enumeration. */
export class ValueTable<Value extends string> {
  /** The model's value for each text of XML. */
  values: ReadonlyMap<string, Value> = new Map();
  /** Texts and values by the texts' lengths, to be compared in place. */
  byLength: readonly (readonly Candidate<Value>[] | undefined)[] = [];
  /** The text of XML for each value of the model. */
  texts: ReadonlyMap<string, string> = new Map();
  /** Edition that brought a value, where that is later than the third. */
  since: ReadonlyMap<string, number> | undefined = undefined;
  /** Values of the model that XML does not have. */
  absent: ReadonlySet<string> | undefined = undefined;
  /** Whether the table has been made from its text, which waits until it is needed. */
  isReady = false;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a value is one that every edition has. */
  isUsual(value: string): boolean {
    return this.texts.has(value) && this.since?.has(value) !== true;
  }

  /** The value whose text stands between two offsets. */
  find(view: DataView, from: number, to: number): Value | undefined {
    const bucket = this.byLength[to - from];
    if (bucket === undefined) return undefined;
    for (const { pattern, value } of bucket) if (standsAt(view, from, pattern)) return value;
    return undefined;
  }

  /** Makes the table. */
  prepare(): void {
    const entries = parse(this.#text);
    const known = entries.filter(({ name }) => name !== undefined);
    this.values = new Map(known.map(({ key, name = key }) => [name, key as Value]));
    this.byLength = bucketed(this.values);
    this.texts = new Map(known.map(({ key, name = key }) => [key, name]));
    const newer = entries.filter(({ since }) => since > 0);
    if (newer.length > 0) this.since = new Map(newer.map(({ key, since }) => [key, since]));
    const absent = entries.filter(({ name }) => name === undefined);
    if (absent.length > 0) this.absent = new Set(absent.map(({ key }) => key));
    this.isReady = true;
  }
}

/** A value and its text. */
interface Candidate<Value> {
  readonly pattern: Pattern;
  readonly value: Value;
}

function bucketed<Value>(values: ReadonlyMap<string, Value>): Candidate<Value>[][] {
  const buckets: Candidate<Value>[][] = [];
  for (const [text, value] of values) {
    const bucket = buckets[text.length] ?? [];
    buckets[text.length] = bucket;
    bucket.push({ pattern: new Pattern(text), value });
  }
  return buckets;
}
