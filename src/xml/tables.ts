/** The names of XML: of the members of elements, and of the values of enumerations. */

import type { FormerXmlName } from '../schema/language.js';
import { Pattern, standsAt } from './pattern.js';
import { Tag } from './tags.js';

/** A member that has to be there when a document is read. */
export interface Required {
  /** Whether the model requires it, and not only XML. */
  readonly inModel: boolean;
  /** What it reads as where a peer leaves it out, as JSON; undefined where nothing would be true. */
  readonly whenMissing: string | undefined;
}

/** How a name of XML differs from that of the model. */
export interface NameDetails {
  /** Name in XML; `false` where current editions have none. */
  readonly xmlName?: string | false | undefined;
  readonly formerXmlName?: FormerXmlName | undefined;
  readonly since?: number | undefined;
}

/** What is known of a member, besides its name in the model. */
export interface MemberDetails extends NameDetails {
  readonly required?: Required | undefined;
  /** Whether XML cannot do without it. */
  readonly must?: boolean;
  readonly isRepeated?: boolean;
  /** Whether it stands in XML within another member, or is none of those that a document has. */
  readonly isElsewhere?: boolean;
}

/** A member as XML has it: a child element or an attribute. */
export class XmlMember {
  /** Name in the model. */
  readonly key: string;
  /** Name in XML; empty where current editions have none. */
  readonly name: string;
  /** The name that earlier editions had. */
  readonly former: FormerXmlName | undefined;
  /** Edition that brought it, 0 for those that were always there. */
  readonly since: number;
  readonly required: Required | undefined;
  readonly must: boolean;
  readonly isRepeated: boolean;
  readonly isElsewhere: boolean;
  /** The tag without a prefix, if it is the same in all editions; made when it is first written. */
  plainTag: Tag | undefined = undefined;

  constructor(key: string, details: MemberDetails = {}) {
    const { xmlName = key, formerXmlName, since = 0, required } = details;
    this.key = key;
    this.name = xmlName === false ? '' : xmlName;
    this.former = formerXmlName;
    this.since = since;
    this.required = required;
    this.must = details.must === true;
    this.isRepeated = details.isRepeated === true;
    this.isElsewhere = details.isElsewhere === true;
  }

  /** The name in an edition. */
  nameIn(edition: number): string {
    const { former } = this;
    return former !== undefined && edition <= former.until ? former.name : this.name;
  }

  /** The tag in an edition, with a prefix. One that is the same in all of them is kept here. */
  tagIn(edition: number, prefix: string): Tag {
    if (prefix !== '' || this.former !== undefined) return new Tag(this.nameIn(edition), prefix);
    this.plainTag ??= new Tag(this.name, '');
    return this.plainTag;
  }
}

/** The members of an element in the order of XML: child elements, or attributes. */
export class MemberTable {
  readonly members: readonly XmlMember[];
  /** Whether the standard leaves the order open. */
  readonly unordered: boolean;
  /** How many members are required. None of them is repeated. */
  readonly requiredCount: number;

  // What is asked for with every element stands in lists of its own.

  /** Names in the model. */
  readonly keys: readonly string[];
  /** Names in XML; empty where current editions have none. */
  readonly names: readonly string[];
  /** First octet of each name in XML, to tell most names apart by. */
  readonly firsts: readonly number[];
  readonly repeated: readonly boolean[];
  /** How much each member counts towards `requiredCount`. */
  readonly counts: readonly number[];
  /** The names as a reader looks for them. */
  readonly patterns: readonly Pattern[];
  #bits: BitPatterns | undefined = undefined;
  #known: ReadonlySet<string> | undefined = undefined;

  constructor(members: readonly XmlMember[], unordered = false) {
    this.members = members;
    this.unordered = unordered;
    this.keys = members.map(({ key }) => key);
    this.names = members.map(({ name }) => name);
    this.firsts = this.names.map((name) => name.charCodeAt(0));
    this.patterns = this.names.map((name) => new Pattern(name));
    this.repeated = members.map(({ isRepeated }) => isRepeated);
    this.counts = members.map(({ required }) => (required === undefined ? 0 : 1));
    this.requiredCount = members.filter(({ required }) => required !== undefined).length;
  }

  /** A table of members that have the same names in XML and in the model. */
  static of(...names: readonly string[]): MemberTable {
    return new MemberTable(names.map((name) => new XmlMember(name)));
  }

  /** Whole elements that are booleans, as a reader looks for them where all members are. */
  get bits(): BitPatterns {
    this.#bits ??= {
      trues: this.names.map((name) => new Pattern(`${name}>true</${name}>`)),
      falses: this.names.map((name) => new Pattern(`${name}>false</${name}>`)),
    };
    return this.#bits;
  }

  /** The member of an index in this table. */
  at(index: number): XmlMember {
    const member = this.members[index];
    if (member === undefined) throw new RangeError(`there is no member ${index}`);
    return member;
  }

  /** Whether a member of the model is one that XML has. */
  has(key: string): boolean {
    this.#known ??= new Set(this.members.flatMap(({ key, name }) => (name === '' ? [] : [key])));
    return this.#known.has(key);
  }

  /** What the writer makes of a member of the model. */
  standing(key: string): 'here' | 'elsewhere' | 'nowhere' | undefined {
    const member = this.members[this.keys.indexOf(key)];
    if (member === undefined) return undefined;
    if (member.isElsewhere) return 'elsewhere';
    return member.name === '' ? 'nowhere' : 'here';
  }

  /** Index of a member by any name that it has had; -1 if there is none. */
  indexOf(name: string): number {
    const current = this.names.indexOf(name);
    return current < 0 ? this.members.findIndex(({ former }) => former?.name === name) : current;
  }

  /** The same for those that stand once. */
  onceIndex(name: string): number {
    const index = this.indexOf(name);
    return this.repeated[index] === true ? -1 : index;
  }
}

/** Whole elements that are booleans, but for the first `<`. */
interface BitPatterns {
  readonly trues: readonly Pattern[];
  readonly falses: readonly Pattern[];
}

/** The values of an enumeration. */
export class ValueTable {
  /** The model's value for each text of XML. */
  readonly values: ReadonlyMap<string, string>;
  /** The text of XML for each value of the model. */
  readonly texts: ReadonlyMap<string, string>;
  /** Edition that brought a value, where that is later than the third. */
  readonly since: ReadonlyMap<string, number>;
  /** Values of the model that XML does not have. */
  readonly absent: ReadonlySet<string>;
  /** Texts and values by the texts' lengths, to be compared in place. */
  #byLength: readonly (readonly Candidate[] | undefined)[] | undefined = undefined;

  /** @param values - each value of the model, and how it is spelt in XML */
  constructor(values: Iterable<readonly [value: string, details: NameDetails]>) {
    const all = [...values];
    const known = all.filter(([, { xmlName }]) => xmlName !== false);
    this.texts = new Map(known.map(([value, { xmlName }]) => [value, xmlName || value]));
    this.values = new Map([...this.texts].map(([value, text]) => [text, value]));
    this.since = new Map(all.flatMap(([value, { since }]) => (since ? [[value, since]] : [])));
    this.absent = new Set(all.filter(([value]) => !this.texts.has(value)).map(([value]) => value));
  }

  /** Whether a value is one that every edition has. */
  isUsual(value: string): boolean {
    return this.texts.has(value) && !this.since.has(value);
  }

  /** The value whose text stands between two offsets. */
  find(view: DataView, from: number, to: number): string | undefined {
    this.#byLength ??= bucketed(this.values);
    const bucket = this.#byLength[to - from];
    if (bucket === undefined) return undefined;
    for (const { pattern, value } of bucket) if (standsAt(view, from, pattern)) return value;
    return undefined;
  }
}

/** A value and its text. */
interface Candidate {
  readonly pattern: Pattern;
  readonly value: string;
}

function bucketed(values: ReadonlyMap<string, string>): Candidate[][] {
  const buckets: Candidate[][] = [];
  for (const [text, value] of values) {
    const bucket = buckets[text.length] ?? [];
    buckets[text.length] = bucket;
    bucket.push({ pattern: new Pattern(text), value });
  }
  return buckets;
}
