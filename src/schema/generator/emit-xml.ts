import {
  type Catalogue,
  type CataloguedType,
  isBuiltIn,
  isOptionalInModel,
  isRequiredInXml,
  memberWhenMissing,
  payloads,
  typeName,
  whenMissing,
} from '../catalogue.js';
import type {
  BitsType,
  ChoiceType,
  EnumerationType,
  Limits,
  Member,
  Members,
  ModelValue,
  NamedNumber,
  Payload,
  TypeDefinition,
  TypeUse,
} from '../language.js';
import { generatedMark, importLines, key, literal } from './source.js';

/** The functions of hand-written types, by the module of `xml/hand-written` that holds them. */
const handWritten: Readonly<Record<string, readonly [functions: string, module: string]>> = {
  DeviceID: ['DeviceID', 'device-id'],
  ConnectionID: ['ConnectionID', 'connection-id'],
  CSTAPrivateData: ['OctetsOrPrivate', 'octets-or-private'],
  SecurityInfo: ['OctetsOrPrivate', 'octets-or-private'],
  CorrelatorData: ['OctetsOrPrivate', 'octets-or-private'],
  UserData: ['OctetsOrPrivate', 'octets-or-private'],
  LocationInfo: ['LocationInfo', 'private-content'],
  Grammars: ['Grammars', 'markup'],
  InnerXml: ['Markup', 'markup'],
  AnyContent: ['Markup', 'markup'],
  CountOrFlag: ['CountOrFlag', 'count-or-flag'],
  LanguageTag: ['LanguageTag', 'language-tag'],
};

/** Methods of reader and writer for built-in types. */
const builtInMethods: Readonly<Record<string, string>> = {
  text: 'text',
  identifier: 'text',
  time: 'text',
  numeral: 'text',
  integer: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  octets: 'octets',
  nothing: 'nothing',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The schema as the XML codec sees it: what is reachable, and each definition once. */
export interface XmlSchema {
  readonly all: Catalogue;
  /** Types to make code for. */
  readonly types: readonly CataloguedType[];
  /** The type whose code serves for a type: one with the very same definition. */
  readonly serves: ReadonlyMap<string, CataloguedType>;
}

/** A definition without what does not bear on the form: equal for types that can share code. */
function signature(definition: TypeDefinition): string {
  return JSON.stringify(definition, (name, value: unknown) =>
    ['about', 'clause', 'tag', 'explicitTag', 'application', 'default'].includes(name)
      ? undefined
      : value,
  );
}

export function xmlSchema(all: Catalogue, roots: Iterable<string>): XmlSchema {
  const serves = new Map<string, CataloguedType>();
  const bySignature = new Map<string, CataloguedType>();
  const types: CataloguedType[] = [];
  const visit = (name: string): void => {
    const type = all.types.get(name);
    if (!type || serves.has(name)) return;
    const { definition } = type;
    const known = bySignature.get(signature(definition));
    // A hand-written type has no definition to be compared.
    if (known && definition.kind !== 'handWritten') {
      serves.set(name, known);
      return;
    }
    bySignature.set(signature(definition), type);
    serves.set(name, type);
    types.push(type);
    if (definition.kind === 'sequence') visitMembers(definition.members);
    else if (definition.kind === 'choice') visitMembers(definition.alternatives);
    else if (definition.kind === 'list') visit(definition.item);
  };
  const visitMembers = (members: Members): void => {
    for (const member of Object.values(members)) {
      if (member.only !== 'ber') visit(typeName(member.type));
    }
  };
  for (const root of roots) visit(root);
  for (const group of all.groups) {
    for (const { payload, only } of payloads(group)) {
      if (only === 'ber') continue;
      const taken = payload.handWrittenInXml?.slice(1) ?? [];
      const own = Object.entries(payload.members).filter(([name]) => !taken.includes(name));
      visitMembers(Object.fromEntries(own));
    }
  }
  return { all, types, serves };
}

/** What every event begins with. Where a subscription of another protocol carries events, they lack it. */
const monitorCrossRefID: Member = {
  type: 'identifier',
  presence: 'required',
  whenMissing: '',
};

/** Whether a message carries nothing but extensions, for which there is shared code. */
export const isExtensionsOnly = (payload: Payload, isEvent: boolean): boolean =>
  !isEvent &&
  Object.keys(payload.members).join() === 'extensions' &&
  payload.members.extensions?.type === 'CSTACommonArguments';

/** Members in the order of XML, without those that XML never has. */
const inXmlOrder = (members: Members, order?: readonly string[]): [string, Member][] =>
  (order ?? Object.keys(members)).map((name) => {
    const member = members[name];
    if (!member) throw new Error(`xmlOrder names ${name}, which is no member`);
    return [name, member];
  });

/** One file of code for the types and messages of a file of the schema; undefined if there are none. */
export function emitXmlFile(schema: XmlSchema, file: string): string | undefined {
  const emitter = new FileEmitter(schema, file);
  const types = schema.types.filter(
    (type) => type.file === file && type.definition.kind !== 'handWritten',
  );
  const parts = types.flatMap((type) => emitter.type(type));
  const group = schema.all.groups.find((candidate) => candidate.name === file);
  for (const { name, payload, kind, only } of group ? payloads(group) : []) {
    if (only === 'ber' || isExtensionsOnly(payload, kind === 'event')) continue;
    parts.push(emitter.payload(name, payload, kind === 'event'));
  }
  if (parts.length === 0) return undefined;
  return emitter.file(parts);
}

class FileEmitter {
  readonly #schema: XmlSchema;
  readonly #name: string;
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();
  readonly #itemTables = new Map<string, string>();

  constructor(schema: XmlSchema, file: string) {
    this.#schema = schema;
    this.#name = file;
  }

  file(parts: readonly string[]): string {
    this.#importType('../reader.js', 'XmlReader');
    this.#importType('../writer.js', 'XmlWriter');
    const tables = [...this.#itemTables].map(
      ([item, name]) => `const ${name} = new MemberTable(${literal(`${item}*`)});\n`,
    );
    if (tables.length > 0) this.#importValue('../tables.js', 'MemberTable');
    if (this.#values.get('../tables.js')?.has('MemberTable')) this.#types.delete('../tables.js');
    return [
      generatedMark,
      `${importLines(this.#values, 'value')}${importLines(this.#types, 'type')}`,
      ...(tables.length > 0 ? [tables.join('')] : []),
      parts.join('\n'),
    ].join('\n');
  }

  #importValue(module: string, name: string): void {
    const names = this.#values.get(module) ?? new Set();
    this.#values.set(module, names.add(name));
  }

  #importType(module: string, name: string): void {
    const names = this.#types.get(module) ?? new Set();
    this.#types.set(module, names.add(name));
  }

  #modelType(name: string, file = this.#name): string {
    this.#importType(`../../model/generated/${file}.js`, name);
    return name;
  }

  /** A function or table that the code of another type defines. */
  #generated(type: CataloguedType, name: string): string {
    if (type.file !== this.#name) this.#importValue(`./${type.file}.js`, name);
    return name;
  }

  #function(verb: 'read' | 'write', typeName: string): string {
    const hand = handWritten[typeName];
    if (hand) {
      this.#importValue(`../hand-written/${hand[1]}.js`, `${verb}${hand[0]}`);
      return `${verb}${hand[0]}`;
    }
    const type = this.#served(typeName);
    if (type.definition.kind === 'handWritten') {
      throw new Error(`${typeName} is hand-written, and the XML codec has no functions for it`);
    }
    return this.#generated(type, `${verb}${type.name}`);
  }

  #served(typeName: string): CataloguedType {
    const type = this.#schema.serves.get(typeName);
    if (!type) throw new Error(`${typeName} is not reachable in XML`);
    return type;
  }

  #table(type: CataloguedType): string {
    return this.#generated(type, `${type.name}Table`);
  }

  #itemTable(itemName: string): string {
    if (itemName === '') throw new Error(`a list in ${this.#name} does not name its items in XML`);
    const name = `${itemName.charAt(0).toLowerCase()}${itemName.slice(1)}Items`;
    this.#itemTables.set(itemName, name);
    return name;
  }

  /** Expression that reads the element at hand. */
  #read(use: TypeUse): string {
    if (typeof use !== 'string') {
      if (use.single === 'xml') return `[${this.#read(use.listOf)}]`;
      if (use.itemName === undefined) throw new Error(`items of ${use.listOf} have no name in XML`);
      return `r.list(${this.#itemTable(use.itemName)}, ${this.#itemReader(use.listOf)})`;
    }
    if (isBuiltIn(use)) return `r.${builtInMethods[use]}()`;
    if (handWritten[use]) return `${this.#function('read', use)}(r)`;
    const type = this.#served(use);
    switch (type.definition.kind) {
      case 'alias':
        return this.#read(type.definition.of);
      case 'enumeration':
        return `r.enumeration(${this.#table(type)})`;
      case 'bits':
        return isCapability(type)
          ? `r.bits<${this.#modelType(type.name, type.file)}>(${this.#table(type)})`
          : `${this.#function('read', use)}(r)`;
      default:
        return `${this.#function('read', use)}(r)`;
    }
  }

  /** A function that reads an item. */
  #itemReader(item: string): string {
    const read = this.#read(item);
    const method = /^r\.(\w+)\(\)$/.exec(read)?.[1];
    if (method !== undefined) return this.#leaf('read', method);
    const call = /^(\w+)\(r\)$/.exec(read)?.[1];
    return call ?? `(r) => ${read}`;
  }

  #leaf(verb: 'read' | 'write', method: string): string {
    const name = `${verb}${capital(method)}`;
    this.#importValue('../leaves.js', name);
    return name;
  }

  /** Expression that writes a value as an element; `place` is the table that names it, and the index in that. */
  #write(use: TypeUse, place: string, value: string, must = false): string {
    if (typeof use !== 'string') {
      if (use.single === 'xml') {
        const name = literal(value.replace(/^\w+\./, ''));
        return this.#write(
          use.listOf,
          place,
          `w.only(${name}, ${value}${use.keepsLast ? ', true' : ''})`,
        );
      }
      const items = this.#itemTable(use.itemName ?? '');
      return `w.list(${place}, ${value}, ${items}, ${this.#itemWriter(use.listOf)})`;
    }
    if (isBuiltIn(use)) return `w.${builtInMethods[use]}(${place}, ${value})`;
    if (handWritten[use]) return `${this.#function('write', use)}(w, ${place}, ${value})`;
    const type = this.#served(use);
    switch (type.definition.kind) {
      case 'alias':
        return this.#write(
          type.definition.of,
          place,
          limited(type.definition, type.definition.of, place, value),
        );
      case 'enumeration': {
        const hasNewer = Object.values(type.definition.values).some(
          (item) => numbered(item).since !== undefined,
        );
        return `w.enumeration(${place}, ${value}, ${this.#table(type)}${must && hasNewer ? ', true' : ''})`;
      }
      case 'bits':
        return isCapability(type)
          ? `w.bits(${place}, ${value}, ${this.#table(type)})`
          : `${this.#function('write', use)}(w, ${place}, ${value})`;
      default:
        return `${this.#function('write', use)}(w, ${place}, ${value})`;
    }
  }

  #itemWriter(item: string): string {
    const write = this.#write(item, 't, i', 'v');
    const method = /^w\.(\w+)\(t, i, v\)$/.exec(write)?.[1];
    if (method !== undefined) return this.#leaf('write', method);
    const call = /^(\w+)\(w, t, i, v\)$/.exec(write)?.[1];
    return call ?? `(w, t, i, v) => ${write}`;
  }

  /** Head of a function that writes a value as an element. */
  #writer(name: string, parameter: string): string {
    this.#importType('../tables.js', 'MemberTable');
    return `write${name}(w: XmlWriter, t: MemberTable, i: number, ${parameter}): string`;
  }

  type(type: CataloguedType): string[] {
    const { name, definition } = type;
    switch (definition.kind) {
      case 'sequence':
        return [this.#sequence(type)];
      case 'choice':
        return [
          definition.repeated
            ? this.#repeatedChoice(type, definition)
            : this.#choice(type, definition),
        ];
      case 'list': {
        const itemName = definition.itemName ?? '';
        const model = this.#modelType(name);
        return [
          `export const read${name} = (r: XmlReader): ${model} =>\n  r.list(${this.#itemTable(itemName)}, ${this.#itemReader(definition.item)});\n`,
          `export function ${this.#writer(name, `list: ${model}`)} {\n  return w.list(t, i, ${limited(definition, name, 't, i', 'list')}, ${this.#itemTable(itemName)}, ${this.#itemWriter(definition.item)});\n}\n`,
        ];
      }
      case 'enumeration':
        this.#importValue('../tables.js', 'ValueTable');
        return [
          `export const ${name}Table = new ValueTable<${this.#modelType(name)}>(${literal(valueEntries(definition))});\n`,
        ];
      case 'bits':
        this.#importValue('../tables.js', 'MemberTable');
        return [
          // BER alone can say how many bits there are that have no names.
          `export const ${name}Table = new MemberTable(${literal(valueEntries(definition) || '-bitCount')});\n`,
          ...(isCapability(type) ? [] : [this.#bits(type, definition)]),
        ];
      default:
        return [];
    }
  }

  /** Code for booleans that are often met: faster than with names out of the table. */
  #bits({ name }: CataloguedType, definition: BitsType): string {
    const model = this.#modelType(name);
    this.#importType('../draft.js', 'Draft');
    const cases = Object.keys(definition.values).map(
      (bit, index) => `      case ${index}:\n        m${access(bit)} = r.bit;\n        break;\n`,
    );
    const bits = Object.keys(definition.values).map(
      (bit, index) =>
        `  if (n > 0 && m${access(bit)} !== undefined) { n--; s += w.bit(${name}Table, ${index}, m${access(bit)}); }\n`,
    );
    return [
      `export function read${name}(r: XmlReader): ${model} {\n  const m: Draft<${model}> = {};\n  r.enter(m);\n`,
      `  for (;;) {\n    switch (r.nextBit(${name}Table)) {\n${cases.join('')}      default:\n        return m;\n    }\n  }\n}\n\n`,
      `export function ${this.#writer(name, `m: ${model}`)} {\n  let n = w.enterBits(t, i, m), s = '';\n`,
      ...bits,
      `  return n > 0 ? w.bitsWith(t, i, s, m, n, ${name}Table) : w.element(t, i, s);\n}\n`,
    ].join('');
  }

  /** The table of members, under the name of their type. */
  #memberTable(name: string, entries: readonly string[], unordered = false): string {
    this.#importValue('../tables.js', 'MemberTable');
    return `const ${name}Table = new MemberTable(${literal(entries.join(' '))}${unordered ? ', true' : ''});\n`;
  }

  #sequence({ name, definition }: CataloguedType): string {
    if (definition.kind !== 'sequence') throw new Error(`${name} is no sequence`);
    const members = inXmlOrder(definition.members, definition.xmlOrder);
    const known = members.filter(([, member]) => member.only !== 'ber');
    const model = this.#modelType(name);
    this.#importType('../draft.js', 'Draft');
    return [
      this.#memberTable(name, [
        ...known.map(([member, details]) => memberEntry(this.#schema.all, member, details)),
        ...onlyBer(definition.members),
      ]),
      `export function read${name}(r: XmlReader): ${model} {\n  const m: Draft<${model}> = {};\n`,
      this.#readMembers(name, known, [], `return m as ${model};`),
      `}\n\nexport function ${this.#writer(name, `m: ${model}`)} {\n`,
      "  let n = w.enter(t, i, m), s = '';\n",
      ...this.#writeMembers(name, known),
      `  return n > 0 ? w.elementWith(t, i, s, m, n, ${name}Table) : w.element(t, i, s);\n}\n`,
    ].join('');
  }

  payload(name: string, payload: Payload, isEvent: boolean): string {
    const own = inXmlOrder(payload.members, payload.xmlOrder);
    const members: [string, Member][] = isEvent
      ? [['monitorCrossRefID', monitorCrossRefID], ...own]
      : own;
    const [special, ...taken] = payload.handWrittenInXml ?? [];
    const known = members.filter(([member, { only }]) => only !== 'ber' && !taken.includes(member));
    const model = this.#modelType(name);
    this.#importType('../draft.js', 'Draft');
    const handMade = (verb: 'read' | 'write'): string => {
      const called = `${verb}${name}${capital(special ?? '')}`;
      this.#importValue(`../hand-written/${kebab(name)}.js`, called);
      return called;
    };
    const read = special === undefined ? [] : [[special, `${handMade('read')}(r, m)`] as const];
    const written = this.#writeMembers(
      name,
      known,
      special === undefined ? undefined : [payload.handWrittenInXml ?? [], handMade('write')],
    );
    return [
      this.#memberTable(name, [
        ...known.map(([member, details]) => memberEntry(this.#schema.all, member, details)),
        ...onlyBer(payload.members),
        ...taken.map((member) => `+${member}`),
      ]),
      `export function read${name}(r: XmlReader, m: Draft<${model}>): void {\n`,
      this.#readMembers(name, known, read, 'return;'),
      `}\n\nexport function write${name}(w: XmlWriter, t: MemberTable, m: ${model}): string {\n  let n = w.members(m), s = '';\n`,
      ...written,
      `  return n > 0 ? w.documentWith(t, s, m, n, ${name}Table) : w.document(t, s);\n}\n`,
    ].join('');
  }

  #readMembers(
    name: string,
    members: readonly (readonly [string, Member])[],
    handMade: readonly (readonly [string, string])[],
    end: string,
  ): string {
    const special = new Map(handMade);
    const cases = members.map(([member, details], index) => {
      const statement = special.get(member) ?? this.#readMember(member, details);
      return `      case ${index}:\n        ${statement};\n        break;\n`;
    });
    return `  r.enter(m);\n  for (;;) {\n    switch (r.member(${name}Table)) {\n${cases.join('')}      default:\n        ${end}\n    }\n  }\n`;
  }

  #readMember(name: string, member: Member): string {
    const target = `m${access(name)}`;
    if (!member.xmlRepeated) {
      const value = this.#read(member.type);
      const cannotBeEmpty = /^r\.(?:integer|decimal|boolean)\(\)$/.test(value);
      const guard =
        cannotBeEmpty && !isRequiredInXml(this.#schema.all, member) ? 'if (r.hasValue()) ' : '';
      return `${guard}${target} = ${value}`;
    }
    return `${target} = r.append(${target}, ${this.#read(typeName(member.type))})`;
  }

  /** Statements that write the members that the table of a type has, and count them down. */
  #writeMembers(
    type: string,
    known: readonly (readonly [string, Member])[],
    handMade?: readonly [members: readonly string[], called: string],
  ): string[] {
    return known.map(([name, member], index) => {
      const place = `${type}Table, ${index}`;
      if (handMade?.[0].includes(name)) {
        const counts = handMade[0].map((own) => `  if (m${access(own)} !== undefined) n--;\n`);
        return `${counts.join('')}  s += ${handMade[1]}(w, ${place}, m);\n`;
      }
      return this.#writeMember(name, member, place);
    });
  }

  #writeMember(name: string, member: Member, place: string): string {
    const value = `m${access(name)}`;
    const must = isRequiredInXml(this.#schema.all, member);
    const write = member.xmlRepeated
      ? `w.repeat(${place}, ${value}, ${this.#itemWriter(typeName(member.type))})`
      : this.#write(member.type, place, limited(member, member.type, place, value), must);
    const { since } = member;
    const isSingle = typeof member.type !== 'string' && member.type.single === 'xml';
    const allowed = [
      since === undefined ? '' : `if (w.allows(${since}, ${literal(name)})) `,
      isSingle && !must ? `if (w.hasItem(${literal(name)}, ${value})) ` : '',
    ].join('');
    const there = `${value} !== undefined) { n--; ${allowed}s += ${write}; }\n`;
    // To ask for members that a value does not have is dear, so those behind its last one are not asked for.
    if (!must && isOptionalInModel(member)) return `  if (n > 0 && ${there}`;
    const condition = `  if (${there}`;
    const absent = `w.${must ? 'missing' : 'incomplete'}(${literal(name)})`;
    const otherwise = since === undefined ? absent : `if (w.edition >= ${since}) ${absent}`;
    return `${condition}  else ${otherwise};\n`;
  }

  #choice({ name }: CataloguedType, definition: ChoiceType): string {
    const known = Object.entries(definition.alternatives).filter(([, { only }]) => only !== 'ber');
    const model = this.#modelType(name);
    const cases = known.map(
      ([alternative, { type }], index) =>
        `    case ${index}:\n      return r.chosen(${name}Table, { ${key(alternative)}: ${this.#read(type)} });\n`,
    );
    return [
      this.#memberTable(name, [
        ...known.map(([alternative, details]) => nameEntry(alternative, details)),
        ...onlyBer(definition.alternatives),
      ]),
      `export function read${name}(r: XmlReader): ${model} {\n`,
      this.#bareDevice(known),
      `  r.enterChoice();\n  switch (r.member(${name}Table)) {\n${cases.join('')}    default:\n      return r.noneChosen(${this.#whenEmpty(name)});\n  }\n}\n\n`,
      `export function ${this.#writer(name, `v: ${model}`)} {\n`,
      "  let n = w.enter(t, i, v), s = '';\n",
      this.#writeAlternatives(name, definition, `  else w.noAlternative(v, ${name}Table);\n`),
      `  return n > 0 ? w.choiceWith(t, i, s, v, n, ${name}Table) : w.element(t, i, s);\n}\n`,
    ].join('');
  }

  /** What an empty choice reads as, as the reader takes it. */
  #whenEmpty(name: string): string {
    const value = whenMissing(this.#schema.all, name);
    return value === undefined ? '' : literal(JSON.stringify(value));
  }

  /** Some send a device's number where a choice with a device should stand. */
  #bareDevice(alternatives: readonly (readonly [string, Member])[]): string {
    const device = alternatives.find(
      ([name, { type }]) =>
        type === 'DeviceID' && (name === 'deviceIdentifier' || name === 'numberDialed'),
    );
    if (!device) return '';
    return `  if (r.hasText()) return { ${device[0]}: { number: r.bareText(${literal(device[0])}) } };\n`;
  }

  #writeAlternatives(type: string, definition: ChoiceType, otherwise: string): string {
    const branches = Object.entries(definition.alternatives)
      .filter(([, { only }]) => only !== 'ber')
      .map(([name, member], index) => {
        const value = `v${access(name)}`;
        const place = `${type}Table, ${index}`;
        const checked = limited(member, member.type, place, value);
        const write = this.#write(member.type, place, checked, true);
        return `  ${index === 0 ? '' : 'else '}if (${value} !== undefined) { n--; s = ${write}; }\n`;
      });
    return branches.join('') + otherwise;
  }

  #repeatedChoice({ name }: CataloguedType, definition: ChoiceType): string {
    const known = Object.entries(definition.alternatives).filter(([, { only }]) => only !== 'ber');
    const model = this.#modelType(name);
    const item = this.#modelType(`${name}Alternative`);
    const cases = known.map(
      ([alternative, { type }], index) =>
        `      case ${index}:\n        all.push({ ${key(alternative)}: ${this.#read(type)} });\n        break;\n`,
    );
    return [
      this.#memberTable(
        name,
        [
          ...known.map(([alternative, details]) => `${nameEntry(alternative, details)}*`),
          ...onlyBer(definition.alternatives),
        ],
        true,
      ),
      `export function read${name}(r: XmlReader): ${model} {\n  const all: ${item}[] = [];\n  r.enterSeries();\n`,
      `  for (;;) {\n    switch (r.member(${name}Table)) {\n${cases.join('')}      default:\n        return all;\n    }\n  }\n}\n\n`,
      `function ${this.#writer(item, `v: ${item}`)} {\n  let n = w.enter(t, i, v), s = '';\n`,
      this.#writeAlternatives(
        name,
        definition,
        `  else { n--; s = w.unknownAlternative(v, ${name}Table); }\n`,
      ),
      `  if (n > 0) w.several(v, ${name}Table);\n  w.leave();\n  return s;\n}\n\n`,
      `export function ${this.#writer(name, `all: ${model}`)} {\n  return w.list(t, i, all, ${name}Table, write${item});\n}\n`,
    ].join('');
  }

  /** Expressions for a root that is a value: how it is read, and how it is written. */
  value(type: string): { readonly read: string; readonly write: string } {
    return { read: this.#read(type), write: this.#write(type, 't, i', 'v', true) };
  }
}

/** The emitter of the file of roots uses the same expressions. */
export function rootEmitter(schema: XmlSchema): {
  value(type: string): { readonly read: string; readonly write: string };
  file(parts: readonly string[]): string;
} {
  return new FileEmitter(schema, 'roots');
}

/** Whether a type belongs to the answers of the capability exchange, which are many and seldom read. */
const isCapability = ({ name }: CataloguedType): boolean => /Caps$/.test(name);

const access = (name: string): string => (key(name) === name ? `.${name}` : `[${literal(name)}]`);

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);

const numbered = (value: number | NamedNumber): NamedNumber =>
  typeof value === 'number' ? { number: value } : value;

/** The expression for a value with its limits checked. */
function limited(limits: Limits, type: TypeUse, place: string, value: string): string {
  const { range, size, xmlType } = limits;
  let checked = value;
  if (range) checked = `w.inRange(${place}, ${checked}, ${range.join(', ')})`;
  // XML has text where BER has octets, and no limit to it.
  if (size && type !== 'identifier') checked = `w.inSize(${place}, ${checked}, ${size.join(', ')})`;
  if (xmlType !== undefined) checked = `w.${xmlType}(${place}, ${checked})`;
  return checked;
}

const entryForm =
  /^[-+]?[^=<@!~* -][^=<@!~* ]*(?:=[^=<@!~* ]+)?(?:<\d:[^=<@!~* ]+)?(?:@\d)?(?:~|![^* ]*)?\*?$/;

/** An entry of a table, in the form that `xml/tables.ts` describes. */
function tableEntry(
  name: string,
  details: Pick<NamedNumber, 'xmlName' | 'formerXmlName' | 'since'>,
  marks = '',
): string {
  const { xmlName, formerXmlName, since } = details;
  const entry = [
    xmlName === false ? '-' : '',
    name,
    typeof xmlName === 'string' ? `=${xmlName}` : '',
    formerXmlName ? `<${formerXmlName.until}:${formerXmlName.name}` : '',
    since === undefined ? '' : `@${since}`,
    marks,
  ].join('');
  if (!entryForm.test(entry)) throw new Error(`${entry} cannot stand in a table`);
  return entry;
}

/** Entries for the members that XML does not have, so that its writer can say so. */
const onlyBer = (members: Members): string[] =>
  Object.entries(members)
    .filter(([, { only }]) => only === 'ber')
    .map(([name]) => `-${name}`);

const nameEntry = (name: string, member: Member): string => tableEntry(name, member);

function memberEntry(all: Catalogue, name: string, member: Member): string {
  const presence = presenceMark(all, member);
  if (presence !== '' && member.xmlRepeated) {
    throw new Error(`${name} is required and repeated, which the reader cannot count`);
  }
  return tableEntry(name, member, member.xmlRepeated ? '*' : presence);
}

/** How a table says that a member has to be there. */
function presenceMark(all: Catalogue, member: Member): string {
  const must = member.xmlRequired ?? member.presence === 'required';
  if (!must || (member.only !== undefined && member.xmlRequired !== true)) return '';
  if (!isOptionalInModel(member)) return `!${json(memberWhenMissing(all, member))}`;
  // XML alone requires it: what stands for it is its default, if it has one.
  return member.default === undefined ? '~' : `!${json(member.default)}`;
}

const json = (value: ModelValue | undefined): string =>
  value === undefined ? '' : JSON.stringify(value);

const valueEntries = (definition: EnumerationType | BitsType): string =>
  Object.entries(definition.values)
    .map(([name, value]) => tableEntry(name, numbered(value)))
    .join(' ');
