/** Makes writers of types from the schema, each when the type is first met. */

import { type Catalogue, isOptionalInModel, typeName } from '../schema/catalogue.js';
import type {
  BuiltInType,
  ChoiceType,
  Limits,
  Member,
  SequenceType,
  TypeDefinition,
  TypeUse,
  XmlListForm,
} from '../schema/language.js';
import { kept, keptWith } from '../schema/made-once.js';
import { hasAttributeForm, textWithAttributes } from './compile-attributes.js';
import { tablesOf, type XmlTables } from './compile-tables.js';
import { handWrittenWriters } from './hand-written/writers.js';
import { dataOf, rootsOf, type XmlRoot } from './roots.js';
import { type MemberTable, XmlMember } from './tables.js';
import { writerWithAttributes } from './write-attributes.js';
import { writeBits } from './write-bits.js';
import { documentOf, documentWith, writeDocument } from './write-document.js';
import { checksOf } from './write-limits.js';
import { type Writable, writeItems, writeList, writeOnly } from './write-lists.js';
import {
  elementWith,
  memberCount,
  noAlternative,
  oneAlternative,
  onlyMembers,
  rest,
  several,
  spliced,
  unknownOf,
} from './write-unknown.js';
import {
  writeBoolean,
  writeDecimal,
  writeEnumeration,
  writeInteger,
  writeNothing,
  writeOctets,
  writeText,
} from './write-values.js';
import type { Structure, XmlWriter } from './writer.js';

type Write = Writable['write'];

/**
 * Writes the members of a structure, and leaves in `left` how many it does not know.
 *
 * @param count - how many there are
 */
type WriteMembers = (w: XmlWriter, structure: Structure, count: number) => string;

/**
 * Writes a message as a document.
 *
 * @param count - how many members it has beside those that all messages have
 */
type WriteMessage = (w: XmlWriter, message: Structure, count: number) => string;

const writable = (write: Write): Writable => ({ write });

const builtIns: Readonly<Record<BuiltInType, Writable>> = {
  text: writable(writeText),
  identifier: writable(writeText),
  time: writable(writeText),
  numeral: writable(writeText),
  integer: writable(writeInteger),
  decimal: writable(writeDecimal),
  boolean: writable(writeBoolean),
  octets: writable(writeOctets),
  nothing: writable(writeNothing),
};

/** Makes a writer when it is first used. A type that is met again within itself has its writer by then. */
function onFirstUse(make: () => Write): Writable {
  const form: { write: Write } = {
    write(w, at, value) {
      form.write = make();
      return form.write(w, at, value);
    },
  };
  return form;
}

/** The writer of a value that is within limits. */
function limited(form: Writable, limits: Limits, hasSize: boolean): Writable {
  const checks = checksOf(limits, hasSize);
  if (checks.length === 0) return form;
  return writable((w, at, value) => {
    for (const check of checks) check(w, at, value);
    return form.write(w, at, value);
  });
}

/** Root elements by what the model calls them. */
export type WriteRoots = ReadonlyMap<string, WriteRoot>;

/** The writers of a schema. */
class XmlWriters {
  /** Root elements by the types of their messages. */
  readonly roots: WriteRoots;
  /** Elements of private data by the names of the data. */
  readonly data: WriteRoots;
  readonly #tables: XmlTables;
  readonly #types = kept((name: string) => this.#type(name));

  constructor(all: Catalogue) {
    this.#tables = tablesOf(all);
    this.roots = this.#byKey(rootsOf(all));
    this.data = this.#byKey(dataOf(all));
  }

  #byKey(roots: readonly XmlRoot[]): WriteRoots {
    return new Map(
      roots.map((root) => [root.member.key, new WriteRoot(root, () => this.#root(root))]),
    );
  }

  /** The writer of values of a type as elements. */
  of(use: TypeUse): Writable {
    if (typeof use === 'string') return this.#types(use);
    const item = this.#types(use.listOf);
    const isLast = use.keepsLast === true;
    if (use.single === 'xml') return writable((w, at, v) => writeOnly(w, at, v, item, isLast));
    return this.#list(use, item);
  }

  /** The writer of the document of a message. */
  #root({ member, content }: XmlRoot): WriteMessage {
    const { kind, type } = content;
    if (kind === 'value') return valueWriter(member, this.of(type));
    if (kind === 'failure') return failureWriter(member, this.of(type));
    const { payload } = content;
    const { table, members } =
      kind === 'event' ? this.#tables.event(payload) : this.#tables.payload(payload);
    const write = this.#members(table, members);
    return (w, message, count) => {
      const written = write(w, message, count);
      return w.left > 0
        ? documentWith(w, member, written, message, table)
        : writeDocument(w, member, written);
    };
  }

  #type(name: string): Writable {
    const simple = builtIns[name as BuiltInType] ?? handWrittenWriters[name];
    if (simple !== undefined) return simple;
    const definition = this.#tables.definition(name);
    if (definition.kind === 'alias') {
      return limited(builtIns[definition.of], definition, definition.of !== 'identifier');
    }
    return onFirstUse(() => this.#defined(name, definition));
  }

  #defined(name: string, definition: TypeDefinition): Write {
    switch (definition.kind) {
      case 'sequence':
        return this.#sequence(definition);
      case 'choice':
        return definition.repeated ? this.#series(definition) : this.#choice(definition);
      case 'list':
        return limited(this.#list(definition, this.#types(definition.item)), definition, true)
          .write;
      case 'enumeration': {
        const values = this.#tables.values(definition);
        return (w, at, value) => writeEnumeration(w, at, value, values);
      }
      case 'bits': {
        const table = this.#tables.bits(definition);
        return (w, at, value) => writeBits(w, at, value, table);
      }
      default:
        throw new Error(`XML has no form for ${name}`);
    }
  }

  #list(list: { readonly itemName?: string }, item: Writable): Writable {
    const itemMember = this.#tables.items(list).at(0);
    return writable((w, at, items) => writeList(w, at, items, itemMember, item));
  }

  #sequence(definition: SequenceType): Write {
    if (hasAttributeForm(definition)) {
      return writerWithAttributes(textWithAttributes(this.#tables, definition));
    }
    const { table, members } = this.#tables.sequence(definition);
    const write = this.#members(table, members);
    return (w, at, value) => {
      const structure = w.enter(at, value);
      const content = write(w, structure, memberCount(structure));
      return w.left > 0 ? elementWith(w, at, content, structure, table) : w.element(at, content);
    };
  }

  #members(table: MemberTable, members: readonly Member[]): WriteMembers {
    const steps = members.map((member, index) => this.#step(member, table.at(index)));
    return (w, structure, count) => {
      let left = count;
      let content = '';
      for (const step of steps) {
        // To ask for members that a value does not have is dear: those behind its last one are not asked for.
        if (left === 0 && !step.isRequired) continue;
        const value = structure[step.at.key];
        if (step.list !== undefined) {
          if (value !== undefined) left--;
          if (structure[step.list.rest.key] !== undefined) left--;
          content += this.#listed(w, step, step.list, structure);
        } else if (value === undefined) {
          if (step.isRequired) absent(w, step.at);
        } else {
          left--;
          if (step.since === 0 || w.allows(step.since, step.at.key)) {
            content += step.form.write(w, step.at, value);
          }
        }
      }
      w.left = left;
      return content;
    };
  }

  #step(member: Member, at: XmlMember): Step {
    const { type, xmlRepeated, xmlList } = member;
    const item = this.of(xmlRepeated ? typeName(type) : type);
    return {
      at,
      since: at.since,
      isRequired: at.must || !isOptionalInModel(member),
      form: xmlRepeated
        ? writable((w, place, value) => writeItems(w, place, value, item))
        : limited(item, member, type !== 'identifier'),
      list: xmlList && this.#listStep(xmlList),
    };
  }

  #listStep(list: XmlListForm): ListStep {
    const { since, rest } = list;
    return { since, item: this.#tables.items(list).at(0), rest: new XmlMember(rest) };
  }

  #choice(definition: ChoiceType): Write {
    const { table, members } = this.#tables.choice(definition);
    const write = this.#alternative(table, members);
    return (w, at, value) => {
      const choice = w.enter(at, value);
      const content = write(w, choice);
      const { left } = w;
      if (content === undefined) noAlternative(w, choice, table);
      if (left === 0) return w.element(at, content ?? '');
      const unknown = rest(w, choice, table);
      oneAlternative(w, choice, table);
      const parts = spliced(w, content ?? '', unknown, table);
      w.trail.leave();
      return w.raw(at, parts.attributes, parts.content);
    };
  }

  /** Alternatives after one another. */
  #series(definition: ChoiceType): Write {
    const { table, members } = this.#tables.choice(definition);
    const write = this.#alternative(table, members);
    const item = writable((w, at, value) => {
      const choice = w.enter(at, value);
      const content = write(w, choice);
      const { left } = w;
      if (content === undefined) noAlternative(w, choice, table);
      const written = content ?? spliced(w, '', unknownOf(choice)).content;
      if (left > (content === undefined ? 1 : 0)) several(w, choice, table);
      w.trail.leave();
      return written;
    });
    return (w, at, value) => writeList(w, at, value, table.at(0), item);
  }

  /** Writes the first alternative that a choice has; undefined if it has none. */
  #alternative(
    table: MemberTable,
    members: readonly Member[],
  ): (w: XmlWriter, choice: Structure) => string | undefined {
    const alternatives = members.map((member, index) => ({
      at: table.at(index),
      form: limited(this.of(member.type), member, member.type !== 'identifier'),
    }));
    return (w, choice) => {
      let left = memberCount(choice);
      let content: string | undefined;
      for (const { at, form } of alternatives) {
        const value = choice[at.key];
        if (value === undefined) continue;
        left--;
        content = form.write(w, at, value);
        break;
      }
      w.left = left;
      return content;
    };
  }

  /** Writes the list that XML has in the place of a member from some edition on. */
  #listed(w: XmlWriter, { at, form }: Step, list: ListStep, structure: Structure): string {
    const first = structure[at.key];
    const others = structure[list.rest.key];
    if (w.edition < list.since) {
      if (others !== undefined) w.allows(list.since, list.rest.key);
      if (first === undefined) w.incomplete(at.key);
      return first === undefined ? '' : form.write(w, at, first);
    }
    if (others !== undefined && !Array.isArray(others)) {
      w.fail('bad-value', 'it is no list', list.rest.key);
    }
    if (first === undefined) {
      if (others !== undefined) w.missing(at.key);
      w.incomplete(at.key);
      return '';
    }
    let content = asPartOf(w, at, () => form.write(w, list.item, first));
    if (others !== undefined) {
      content += asPartOf(w, list.rest, () => writeItems(w, list.item, others, form));
    }
    return w.raw(at, '', content);
  }
}

/** A negative answer: a choice whose alternative is the message's own member. */
function failureWriter(root: XmlMember, form: Writable): WriteMessage {
  return (w, { kind, type, invokeID, ...failure }) =>
    documentOf(w, root, form.write(w, root, failure), undefined);
}

const valueMembers: readonly string[] = ['kind', 'type', 'invokeID', 'value', 'unknownMembers'];

/** A value that stands alone. */
function valueWriter(root: XmlMember, form: Writable): WriteMessage {
  return (w, message) => {
    const { value } = message;
    if (value === undefined) w.missing('value');
    onlyMembers(w, message, valueMembers);
    return documentOf(w, root, form.write(w, root, value), unknownOf(message));
  };
}

/** Writes elements that are those of another member in the model. */
function asPartOf(w: XmlWriter, member: XmlMember, write: () => string): string {
  w.trail.enter(member, true);
  const content = write();
  w.trail.leave();
  return content;
}

/** Deals with a member that should be there. */
function absent(w: XmlWriter, { key, since, must }: XmlMember): void {
  if (w.edition < since) return;
  if (must) w.missing(key);
  w.incomplete(key);
}

/** How a member of a structure is written. */
interface Step {
  readonly at: XmlMember;
  readonly form: Writable;
  readonly since: number;
  /** Whether something is to be done if it is not there. */
  readonly isRequired: boolean;
  readonly list: ListStep | undefined;
}

/** A list that XML has in the place of a member. */
interface ListStep {
  readonly since: number;
  readonly item: XmlMember;
  readonly rest: XmlMember;
}

/** A root element that can be written. */
class WriteRoot {
  readonly since: number;
  readonly namespace: string | undefined;
  readonly #make: () => WriteMessage;
  #write: WriteMessage | undefined = undefined;

  /** @param make - makes its writer, when one is first written */
  constructor({ since, namespace }: XmlRoot, make: () => WriteMessage) {
    this.since = since;
    this.namespace = namespace;
    this.#make = make;
  }

  /** Writes a message, of which it is known how many members it has beside those that all messages have. */
  write(w: XmlWriter, message: object, count: number): string {
    this.#write ??= this.#make();
    return this.#write(w, message as Structure, count);
  }
}

/** The writers of a schema, which belong to it. */
export const writersOf = keptWith((all: Catalogue) => new XmlWriters(all));
