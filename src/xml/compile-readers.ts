/** Makes readers of types from the schema, each when the type is first met. */

import { type Catalogue, typeName, whenMissing } from '../schema/catalogue.js';
import type {
  BuiltInType,
  ChoiceType,
  Member,
  SequenceType,
  TypeDefinition,
  TypeUse,
  XmlListForm,
} from '../schema/language.js';
import { kept, keptWith } from '../schema/made-once.js';
import { hasAttributeForm, textWithAttributes } from './compile-attributes.js';
import { tablesOf, type XmlStructure, type XmlTables } from './compile-tables.js';
import { type Draft, draftsOfType } from './draft.js';
import { handWrittenReaders } from './hand-written/readers.js';
import { lenient } from './leniency.js';
import { hasAttributes, hasElements, hasText } from './look-ahead.js';
import { readerWithAttributes } from './read-attributes.js';
import { readBits } from './read-bits.js';
import { leaveChoice, noneChosen } from './read-choices.js';
import { type Readable, readList } from './read-lists.js';
import { enter, hasNone, hasValue, nextMember } from './read-members.js';
import { append } from './read-unknown.js';
import {
  readBoolean,
  readDecimal,
  readEnumeration,
  readInteger,
  readNothing,
  readOctets,
  readText,
} from './read-values.js';
import type { XmlReader } from './reader.js';
import { dataOf, rootsOf, type XmlRoot } from './roots.js';
import { MemberTable } from './tables.js';

type Read = (r: XmlReader) => unknown;

/** A root element that can be read. */
export interface ReadRoot {
  /** Its namespace, where that is none of ECMA-323's. */
  readonly namespace: string | undefined;
  /** Reads the message that it is. */
  readonly content: Readable;
}

/** Reads the members of the element at hand into a value. */
type ReadMembers = (r: XmlReader, value: Draft) => void;

const readable = (read: Read): Readable => ({ read });

const builtIns: Readonly<Record<BuiltInType, Readable>> = {
  text: readable(readText),
  identifier: readable(readText),
  time: readable(readText),
  numeral: readable(readText),
  integer: readable(readInteger),
  decimal: readable(readDecimal),
  boolean: readable(readBoolean),
  octets: readable(readOctets),
  nothing: readable(readNothing),
};

/** What cannot be an empty element: that it is one is no value of it, and where it may be absent it is taken as that. */
const neverEmpty: ReadonlySet<Readable> = new Set([
  builtIns.integer,
  builtIns.decimal,
  builtIns.boolean,
]);

/** Makes a reader when it is first used. A type that is met again within itself has its reader by then. */
function onFirstUse(make: () => Read): Readable {
  const form = {
    read(r: XmlReader): unknown {
      form.read = make();
      return form.read(r);
    },
  };
  return form;
}

/** Root elements by their names; those of the standard first where others in another namespace have the same. */
export type ReadRoots = ReadonlyMap<string, readonly ReadRoot[]>;

/** The readers of a schema. */
class XmlReaders {
  readonly roots: ReadRoots;
  /** Elements of private data. */
  readonly data: ReadRoots;
  readonly #tables: XmlTables;
  readonly #types = kept((name: string) => this.#type(name));

  constructor(all: Catalogue) {
    this.#tables = tablesOf(all);
    this.roots = this.#byName(rootsOf(all));
    this.data = this.#byName(dataOf(all));
  }

  #byName(roots: readonly XmlRoot[]): ReadRoots {
    const byName = new Map<string, ReadRoot[]>();
    for (const root of roots) {
      const { member, namespace } = root;
      const others = byName.get(member.name) ?? [];
      others.push({ namespace, content: onFirstUse(() => this.#root(root)) });
      byName.set(member.name, others);
    }
    return byName;
  }

  /** The reader of what an element holds that is of a type. */
  of(use: TypeUse): Readable {
    if (typeof use === 'string') return this.#types(use);
    const item = this.#types(use.listOf);
    if (use.single === 'xml') return readable((r) => [item.read(r)]);
    return this.#list(use, item);
  }

  /** The reader of the message that a root element is, which is all that the document holds. */
  #root(root: XmlRoot): Read {
    const table = new MemberTable([root.member]);
    const read = this.#message(root);
    return (r) => {
      r.document.table = table;
      r.document.taken = 0;
      return read(r);
    };
  }

  #message({ member, content }: XmlRoot): Read {
    const { kind, type } = content;
    if (kind === 'value') {
      const form = this.of(type);
      return (r) => ({ kind, type: member.key, value: form.read(r) });
    }
    if (kind === 'failure') {
      const form = this.of(type);
      return (r) => ({ kind: 'error', type, ...(form.read(r) as object) });
    }
    const { payload } = content;
    const readMembers = this.#members(
      kind === 'event' ? this.#tables.event(payload) : this.#tables.payload(payload),
    );
    const Structure = draftsOfType();
    return (r) => {
      const message = new Structure();
      message.kind = kind;
      message.type = type;
      readMembers(r, message);
      return message;
    };
  }

  #type(name: string): Readable {
    const simple = builtIns[name as BuiltInType] ?? handWrittenReaders[name];
    if (simple !== undefined) return simple;
    const definition = this.#tables.definition(name);
    if (definition.kind === 'alias') return builtIns[definition.of];
    return onFirstUse(() => this.#defined(name, definition));
  }

  #defined(name: string, definition: TypeDefinition): Read {
    switch (definition.kind) {
      case 'sequence':
        return this.#sequence(definition);
      case 'choice':
        return definition.repeated ? this.#series(definition) : this.#choice(name, definition);
      case 'list':
        return this.#list(definition, this.#types(definition.item)).read;
      case 'enumeration': {
        const values = this.#tables.values(definition);
        return (r) => readEnumeration(r, values);
      }
      case 'bits': {
        const table = this.#tables.bits(definition);
        const Structure = draftsOfType();
        return (r) => readBits(r, table, new Structure());
      }
      default:
        throw new Error(`XML has no form for ${name}`);
    }
  }

  #list(list: { readonly itemName?: string }, item: Readable): Readable {
    const table = this.#tables.items(list);
    return readable((r) => readList(r, table, item));
  }

  #sequence(definition: SequenceType): Read {
    if (hasAttributeForm(definition)) {
      return readerWithAttributes(textWithAttributes(this.#tables, definition));
    }
    const readMembers = this.#members(this.#tables.sequence(definition));
    const Structure = draftsOfType();
    const read: Read = (r) => {
      const value = new Structure();
      readMembers(r, value);
      return value;
    };
    return this.#bareOr(read, definition.xmlBare, definition.members);
  }

  /** Some send the text of one member without an element around it. */
  #bareOr(read: Read, bare: string | undefined, members: SequenceType['members']): Read {
    const member = bare === undefined ? undefined : members[bare];
    if (bare === undefined || member === undefined) return read;
    const only = this.of(member.type);
    return (r) => {
      if (!hasText(r.scan)) return read(r);
      lenient(r, 'bad-tag', `text stands in the place of ${bare}`);
      return { [bare]: only.read(r) };
    };
  }

  #members({ table, members }: XmlStructure): ReadMembers {
    const { keys } = table;
    const forms = members.map(({ type, xmlRepeated }) =>
      this.of(xmlRepeated ? typeName(type) : type),
    );
    const takes = members.map((member, index) => {
      const { key, must } = table.at(index);
      return this.#take(member, key, must, forms[index] as Readable);
    });
    return (r, value) => {
      enter(r, table, 'structure', value);
      for (let index = nextMember(r); index >= 0; index = nextMember(r)) {
        const take = takes[index];
        if (take !== undefined) take(r, value);
        else value[keys[index] as string] = (forms[index] as Readable).read(r);
      }
    };
  }

  /** How a member gets into its structure, if that is not just by its name. */
  #take(member: Member, key: string, must: boolean, form: Readable): ReadMembers | undefined {
    if (member.xmlRepeated) {
      return (r, value) => {
        value[key] = append(value[key] as unknown[] | undefined, form.read(r));
      };
    }
    if (member.xmlList) return this.#listed(member.xmlList, key, form);
    if (must || !neverEmpty.has(form)) return undefined;
    return (r, value) => {
      if (hasValue(r)) value[key] = form.read(r);
    };
  }

  /** A member in the place of which XML has a list from some edition on. */
  #listed(list: XmlListForm, key: string, form: Readable): ReadMembers {
    const { since, rest } = list;
    const table = this.#tables.items(list);
    return (r, value) => {
      const { scan } = r;
      const mayBeOne = r.edition < since || hasAttributes(scan);
      if (hasText(scan) || (mayBeOne && !hasElements(scan))) {
        value[key] = form.read(r);
        return;
      }
      const [first, ...others] = readList(r, table, form, rest);
      if (first === undefined) hasNone(r);
      else value[key] = first;
      if (others.length > 0) value[rest] = others;
    };
  }

  #choice(name: string, definition: ChoiceType): Read {
    const { table, members } = this.#tables.choice(definition);
    const { keys } = table;
    const forms = members.map(({ type }) => this.of(type));
    const value = whenMissing(this.#tables.all, name);
    const whenEmpty = value === undefined ? undefined : JSON.stringify(value);
    const Structure = draftsOfType();
    const read: Read = (r) => {
      enter(r, table, 'choice');
      const index = nextMember(r);
      if (index < 0) return noneChosen(r, whenEmpty);
      const chosen = new Structure();
      chosen[keys[index] as string] = (forms[index] as Readable).read(r);
      leaveChoice(r);
      return chosen;
    };
    return this.#bareOr(read, definition.xmlBare, definition.alternatives);
  }

  /** Alternatives after one another. */
  #series(definition: ChoiceType): Read {
    const { table, members } = this.#tables.choice(definition);
    const { keys } = table;
    const forms = members.map(({ type }) => this.of(type));
    const Structure = draftsOfType();
    return (r) => {
      const items: object[] = [];
      enter(r, table, 'series');
      for (let index = nextMember(r); index >= 0; index = nextMember(r)) {
        const item = new Structure();
        item[keys[index] as string] = (forms[index] as Readable).read(r);
        items.push(item);
      }
      return items;
    };
  }
}

/** The readers of a schema, which belong to it. */
export const readersOf = keptWith((all: Catalogue) => new XmlReaders(all));
