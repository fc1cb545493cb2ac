import {
  type Catalogue,
  type CataloguedType,
  isBuiltIn,
  isOptionalInModel,
  memberWhenMissing,
  whenMissing,
} from '../catalogue.js';
import type {
  BitsType,
  ChoiceType,
  EnumerationType,
  Member,
  Members,
  ModelValue,
  NamedNumber,
  Payload,
  SequenceType,
  TypeUse,
} from '../language.js';
import {
  alternativeForm,
  applicationTag,
  type BerForm,
  builtInForm,
  choiceForm,
  contextTag,
  elementForm,
  explicit,
  hex,
  implicit,
  limitedForm,
  listForm,
  namesForm,
  singleForm,
  wrappedSingleForm,
  writeOwn,
  writtenTag,
} from './ber-form.js';
import { handWrittenForms } from './ber-hand-written.js';
import { generatedMark, importLines, key, literal } from './source.js';

const modelOf = (file: string): string => `../../model/generated/${file}.js`;

/** A definition in the program text, with the modules that it needs. */
interface Emitted {
  readonly file: string;
  readonly text: string;
}

/** A function pair or table that several types share since they look the same in BER. */
interface Shared {
  readonly name: string;
  readonly file: string;
}

/** How BER carries a payload, and the names of its functions. */
export interface PayloadFunctions {
  /** The tag as the writer takes it; undefined for a positive acknowledgement, a choice. */
  readonly tag: number | undefined;
  readonly reader: string;
  readonly writer: string;
}

/** Makes the program text of the BER codec. */
export class BerEmitter {
  readonly #all: Catalogue;
  readonly #forms = new Map<string, BerForm>();
  readonly #shared = new Map<string, Shared>();
  readonly #emitted: Emitted[] = [];
  /** The file that defines each name of the program text. */
  readonly #files = new Map<string, string>();

  constructor(all: Catalogue) {
    this.#all = all;
    for (const { module, names } of Object.values(handWrittenForms)) {
      for (const name of names) this.#files.set(name, module);
    }
    for (const name of acknowledgementNames) {
      this.#files.set(name, '../acknowledgement.js');
    }
  }

  /** How BER carries the types met so far, by their names. */
  typeForms(): ReadonlyMap<string, BerForm> {
    return this.#forms;
  }

  /** The modules made so far, by their file names. */
  modules(): Map<string, string> {
    const files = new Set(this.#emitted.map(({ file }) => file));
    return new Map([...files].map((file) => [`${file}.ts`, this.#module(file)]));
  }

  #module(file: string): string {
    const body = this.#emitted
      .filter((emitted) => emitted.file === file)
      .map(({ text }) => text)
      .join('\n');
    return `${generatedMark}\n${this.importsOf(body, file)}\n${body.replaceAll('M_', '')}`;
  }

  /** Import lines for everything that program text refers to. */
  importsOf(body: string, file: string): string {
    const values = new Map<string, Set<string>>();
    const types = new Map<string, Set<string>>();
    const note = (map: Map<string, Set<string>>, module: string, name: string): void => {
      map.set(module, (map.get(module) ?? new Set()).add(name));
    };
    for (const [word] of body.matchAll(/\b[A-Za-z]\w*\b/g)) {
      const from = this.#files.get(word);
      if (from !== undefined && from !== file) {
        note(values, from.startsWith('.') ? from : `./${from}.js`, word);
      }
      const type = /^M_(\w+)$/.exec(word)?.[1];
      if (type !== undefined) note(types, this.#modelModule(type), type);
    }
    if (/\bBits</.test(body)) note(values, '../names.js', 'Bits');
    if (/\bEnumeration</.test(body)) note(values, '../names.js', 'Enumeration');
    if (/\bOneBit</.test(body)) note(values, '../names.js', 'OneBit');
    if (/\bBerReader\b/.test(body)) note(types, '../reader.js', 'BerReader');
    if (/\bDraft</.test(body)) note(types, '../reader.js', 'Draft');
    if (/\bBerWriter\b/.test(body)) note(types, '../writer.js', 'BerWriter');
    return importLines(types, 'type') + importLines(values, 'value');
  }

  readonly #payloadFiles = new Map<string, string>();

  #modelModule(name: string): string {
    const type = this.#all.types.get(name.replace(/Alternative$/, '')) ?? this.#all.types.get(name);
    if (type?.definition.kind === 'handWritten') return '../../model/hand-written.js';
    const file = type?.file ?? this.#payloadFiles.get(name);
    if (file === undefined) throw new Error(`no model type is named ${name}`);
    return modelOf(file);
  }

  // Forms

  /** How BER carries a member. */
  memberForm({ type, ...details }: Member): BerForm {
    let form = this.useForm(type);
    if (details.berAlternative !== undefined) {
      form = this.#alternative(type, details.berAlternative);
    }
    form = limitedForm(form, details, type === 'identifier');
    if (details.tag !== undefined) return implicit(form, contextTag(details.tag));
    if (details.explicitTag !== undefined) return explicit(form, contextTag(details.explicitTag));
    return form;
  }

  #alternative(type: TypeUse, name: string): BerForm {
    const choice = typeof type === 'string' ? this.#all.types.get(type)?.definition : undefined;
    const alternative = choice?.kind === 'choice' ? choice.alternatives[name] : undefined;
    if (!alternative) throw new Error(`${String(type)} has no alternative ${name}`);
    return alternativeForm(name, this.memberForm(alternative));
  }

  useForm(type: TypeUse): BerForm {
    if (typeof type === 'string') return this.typeForm(type);
    const item = this.typeForm(type.listOf);
    switch (type.single) {
      case 'ber':
        return singleForm(item, type.keepsLast === true);
      case 'berWrapped':
        return wrappedSingleForm(listForm(item));
      default:
        return listForm(item);
    }
  }

  /** How BER carries a type by itself. */
  typeForm(name: string): BerForm {
    if (isBuiltIn(name)) return builtInForm(name);
    const known = this.#forms.get(name);
    if (known) return known;
    const type = this.#all.types.get(name);
    if (!type) throw new Error(`no type is named ${name}`);
    let form = this.#definedForm(type);
    const { application, explicitApplication, explicitTag } = type.definition;
    // A choice with a tag of its own has functions that know of it.
    if (type.definition.kind !== 'choice' && type.definition.kind !== 'handWritten') {
      if (application !== undefined) form = implicit(form, applicationTag(application));
      if (explicitApplication !== undefined) {
        form = explicit(form, applicationTag(explicitApplication));
      }
      if (explicitTag !== undefined) form = explicit(form, contextTag(explicitTag));
    }
    this.#forms.set(name, form);
    return form;
  }

  #definedForm(type: CataloguedType): BerForm {
    const { name, definition } = type;
    switch (definition.kind) {
      case 'alias':
        return limitedForm(builtInForm(definition.of), definition, definition.of === 'identifier');
      case 'enumeration':
        return namesForm(0x0a, this.#names(type, definition, 'Enumeration'));
      case 'bits':
        return definition.berEnumerated
          ? namesForm(0x0a, this.#names(type, definition, 'OneBit'))
          : namesForm(0x03, this.#names(type, definition, 'Bits'));
      case 'list':
        return limitedForm(listForm(this.typeForm(definition.item)), definition, false);
      case 'sequence':
        return this.#sequence(type, definition);
      case 'choice':
        return definition.repeated
          ? singleForm(this.#choice(type, definition), false)
          : this.#choice(type, definition);
      case 'handWritten': {
        const form = handWrittenForms[name];
        if (!form) throw new Error(`no hand-written BER form is known for ${name}`);
        return form.make((type) => this.typeForm(type));
      }
    }
  }

  // Program text

  /** Emits a definition unless one that looks the same is there. `$` in the text stands for the name. */
  #define(name: string, file: string, text: string, defines: (name: string) => string[]): string {
    // What the text says of model types does not matter: those of like types are alike.
    const essence = text.replace(/M_\w+/g, 'M_');
    const same = this.#shared.get(essence);
    if (same) return same.name;
    this.#shared.set(essence, { name, file });
    for (const defined of defines(name)) {
      const other = this.#files.get(defined);
      if (other !== undefined) throw new Error(`${defined} is defined in ${other} and in ${file}`);
      this.#files.set(defined, file);
    }
    this.#emitted.push({ file, text: text.replaceAll('$', name) });
    return name;
  }

  #names(
    { name, file }: CataloguedType,
    { values }: EnumerationType | BitsType,
    kind: 'Enumeration' | 'Bits' | 'OneBit',
  ): string {
    const list = literal(numberedNames(values));
    const onlyXml = Object.entries(values)
      .filter(([, value]) => numberOf(value) === undefined)
      .map(([value]) => value);
    const rest = onlyXml.length === 0 ? '' : `, ${literal(onlyXml.join(' '))}`;
    const text = `export const $Names = /* @__PURE__ */ new ${kind}<M_${name}>(${list}${rest});\n`;
    return `${this.#define(name, file, text, (defined) => [`${defined}Names`])}Names`;
  }

  #sequence({ name, file }: CataloguedType, definition: SequenceType): BerForm {
    const shared = this.#functions(name, file, definition.members, definition.indivisible);
    return elementForm(0x10, true, `read${shared}`, `write${shared}`);
  }

  /** Emits the functions of a SEQUENCE; gives the name that they are under. */
  #functions(name: string, file: string, members: Members, indivisible = false): string {
    const all = Object.entries(members)
      .filter(([, member]) => member.only !== 'xml')
      .map(([member, details]) => ({
        name: member,
        required: details.presence === 'required',
        mayBeAbsent: isOptionalInModel(details),
        whenMissing: memberWhenMissing(this.#all, details),
        form: this.memberForm(details),
        written: writtenUnless(details),
      }));
    const repeated = repeatedTags(name, all);
    const required = all.filter((member) => member.required);
    const alike = indivisible ? all.flatMap(({ form }) => form.tags ?? []) : [...repeated];
    const repeatedList = alike.length === 0 ? '' : `, [${alike.map(hex).join(', ')}]`;
    const condition = ({ name: member, form }: SequenceMember): string =>
      form.tags?.some((tag) => repeated.has(tag))
        ? `(${tagCondition(form)}) && d${access(member)} === undefined`
        : tagCondition(form);
    const reads = all.map(
      (member) =>
        `  if (${condition(member)}) { d${access(member.name)} = ${member.form.read}; ${member.required ? 'c++; ' : ''}t = r.next(e); }\n`,
    );
    const writes = all.toReversed().map((member) => {
      const value = `v${access(member.name)}`;
      return member.required
        ? `  ${writeOwn(member.form, member.mayBeAbsent ? `w.given(${value})` : value)};\n`
        : `  if (n > 0 && (m = ${value}) !== undefined) { n--; ${member.written}${writeOwn(member.form, 'm')}; }\n`;
    });
    const onlyXml = Object.entries(members)
      .filter(([, member]) => member.only === 'xml')
      .map(([member]) => member);
    const counts = required.length > 0;
    const optionals = all.length > required.length;
    const text = [
      `export function read$(r: BerReader, d: Draft<M_${name}> = {}): M_${name} {\n`,
      `  const f = r.pos, e = r.open();\n`,
      `  let ${counts ? 'c = 0, ' : ''}t = r.next(e);\n`,
      ...reads,
      `  if (t !== -1${counts ? ` || c !== ${required.length}` : ''}) r.settle(d, f, e, t, read$, ${literal(required.map(requiredEntry).join(' '))}${repeatedList});\n`,
      ...Object.entries(members).flatMap(([member, details]) => {
        const value = details.only === 'xml' ? undefined : filledIn(details);
        return value === undefined ? [] : `  if (r.isWhole(d)) d${access(member)} ??= ${value};\n`;
      }),
      `  return d as M_${name};\n`,
      '}\n',
      `export function write$(w: BerWriter, v: M_${name}, t: number): void {\n`,
      `  let n = w.members(v, ${required.length})${optionals ? ', m' : ''};\n`,
      '  const k = w.pos;\n',
      ...writes,
      `  if (n > 0) w.rest(v, n, k, write$${onlyXml.length === 0 ? '' : `, ${literal(onlyXml.join(' '))}`});\n`,
      `  w.head(t, k);\n`,
      '}\n',
    ].join('');
    return this.#define(name, file, text, (defined) => [`read${defined}`, `write${defined}`]);
  }

  #choice({ name, file }: CataloguedType, definition: ChoiceType): BerForm {
    const type = definition.repeated ? `${name}Alternative` : name;
    const all = Object.entries(definition.alternatives)
      .filter(([, member]) => member.only !== 'xml')
      .map(([alternative, details]) => ({ name: alternative, form: this.memberForm(details) }));
    const onlyXml = Object.entries(definition.alternatives)
      .filter(([, member]) => member.only === 'xml')
      .map(([alternative]) => alternative);
    const { application, explicitTag } = definition;
    const own =
      application !== undefined
        ? applicationTag(application)
        : explicitTag !== undefined
          ? contextTag(explicitTag)
          : undefined;
    const cases = all.map(({ name: alternative, form }) => {
      const labels = (form.tags ?? []).map((tag) => `    case ${hex(tag)}:\n`).join('');
      return `${labels}      v = { ${key(alternative)}: ${form.read} };\n      break;\n`;
    });
    const writes = all.map(
      ({ name: alternative, form }) =>
        `  if ((m = v${access(alternative)}) !== undefined) ${writeOwn(form, 'm')};\n  else`,
    );
    const empty = whenMissing(this.#all, name);
    const whenEmpty = empty === undefined ? '' : `, ${literal(JSON.stringify(empty))}`;
    const tagged = own !== undefined;
    const text = [
      `export function read$(r: BerReader${tagged ? '' : ', t: number'}): M_${type} {\n`,
      tagged ? '  const e = r.open(), t = r.next(e);\n' : '',
      `  let v: M_${type};\n`,
      `  switch (t) {\n`,
      ...cases,
      `    default:\n      v = r.unknownAlternative(t${whenEmpty});\n  }\n`,
      tagged ? '  r.close(e);\n' : '',
      '  return v;\n}\n',
      `export function write$(w: BerWriter, v: M_${type}${tagged ? ', t: number' : ''}): void {\n`,
      '  const n = w.members(v, 1);\n',
      tagged ? '  const k = w.pos;\n' : '',
      '  let m;\n',
      `${writes
        .join('')
        .replace(/^ {2}if/, '  if')
        .replace(
          /else {2}if/g,
          'else if',
        )} w.alternative(v${onlyXml.length === 0 ? '' : `, ${literal(onlyXml.join(' '))}`});\n`,
      `  if (n > 0) w.several(v, ${literal(Object.keys(definition.alternatives).join(' '))});\n`,
      tagged ? '  w.head(t, k);\n' : '',
      '}\n',
    ].join('');
    const shared = this.#define(name, file, text, (defined) => [
      `read${defined}`,
      `write${defined}`,
    ]);
    if (own !== undefined) return elementForm(own, true, `read${shared}`, `write${shared}`);
    const tags = all.flatMap(({ form }) => form.tags ?? []);
    const open = all.some(({ form }) => form.tags === undefined);
    return choiceForm(open ? undefined : tags, `read${shared}`, `write${shared}`);
  }

  /** Emits the functions of a payload. */
  payload(name: string, file: string, payload: Payload): PayloadFunctions {
    this.#payloadFiles.set(name, file);
    switch (payload.berForm) {
      case 'acknowledgement':
        return {
          tag: undefined,
          reader: 'readAcknowledgement',
          writer: 'writeAcknowledgement',
        };
      case 'sequence': {
        const shared = this.#functions(name, file, payload.members);
        return { tag: 0x30, reader: `read${shared}`, writer: `write${shared}` };
      }
      case 'bare':
        return this.#bare(name, file, payload);
    }
  }

  #bare(name: string, file: string, payload: Payload): PayloadFunctions {
    const [only] = Object.entries(payload.members);
    if (!only) throw new Error(`${name} has no member`);
    const [member, details] = only;
    const form = this.memberForm(details);
    const tag = form.isChoice ? ', t: number' : '';
    const text = [
      `export function read$(r: BerReader, d: Draft<M_${name}> = {}${tag}): M_${name} {\n`,
      `  d${access(member)} = ${form.read};\n`,
      `  return d as M_${name};\n}\n`,
      `export function write$(w: BerWriter, v: M_${name}, t: number): void {\n`,
      '  const n = w.members(v, 1);\n',
      `  const m = v${access(member)};\n`,
      `  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);\n`,
      `  else ${form.write('m', 't')};\n`,
      '  if (n > 0) w.rest(v, n, w.pos, write$);\n}\n',
    ].join('');
    const shared = this.#define(name, file, text, (defined) => [
      `read${defined}`,
      `write${defined}`,
    ]);
    return {
      tag: form.isChoice ? undefined : writtenTag(form),
      reader: `read${shared}`,
      writer: `write${shared}`,
    };
  }
}

const acknowledgementNames = [
  'readAcknowledgement',
  'readBareAcknowledgement',
  'writeAcknowledgement',
];

const access = (name: string): string => (key(name) === name ? `.${name}` : `[${key(name)}]`);

const numberOf = (value: number | NamedNumber): number | undefined =>
  typeof value === 'number' ? value : value.number;

/** Names in the order of their numbers; a number stands before each name that does not follow the one before. */
function numberedNames(values: Readonly<Record<string, number | NamedNumber>>): string {
  const numbered = Object.entries(values)
    .flatMap(([name, value]) => {
      const number = numberOf(value);
      return number === undefined ? [] : [{ name, number }];
    })
    .sort((a, b) => a.number - b.number);
  let next = 0;
  const words: string[] = [];
  for (const { name, number } of numbered) {
    if (number !== next) words.push(String(number));
    words.push(name);
    next = number + 1;
  }
  return words.join(' ');
}

/** As `ber/passed-over.ts` has it. */
const unreadableTag = 0xde;

function tagCondition({ tags }: BerForm): string {
  // An element that cannot be read has a tag by which it is not known, not even where any may stand.
  return tags === undefined
    ? `t >= 0 && t !== ${hex(unreadableTag)}`
    : tags.map((tag) => `t === ${hex(tag)}`).join(' || ');
}

interface SequenceMember {
  readonly name: string;
  readonly required: boolean;
  /** Whether a model value may lack it, required or not. */
  readonly mayBeAbsent: boolean;
  readonly whenMissing: ModelValue | undefined;
  readonly form: BerForm;
}

/** A required member as the reader takes it: its name, and what it reads as where it is missing, as JSON. */
const requiredEntry = ({ name, whenMissing: value }: SequenceMember): string =>
  value === undefined ? name : `${name}=${JSON.stringify(value)}`;

/**
 * The default of a member that BER leaves out where it is the default, and XML requires: it is filled in when BER is
 * read, and left out when BER is written, so that each encoding has what it wants.
 */
function filledIn({ default: value, xmlRequired }: Member): string | undefined {
  if (value === undefined || xmlRequired !== true) return undefined;
  return typeof value === 'string' ? literal(value) : String(value);
}

/** The condition, if any, on which an optional member is written that is there. */
function writtenUnless(member: Member): string {
  const value = filledIn(member);
  if (value !== undefined) return `if (m !== ${value}) `;
  const isSingle = typeof member.type !== 'string' && /^ber/.test(member.type.single ?? '');
  return isSingle ? 'if (w.hasItem(m)) ' : '';
}

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
      if (other) throw new Error(`${name}: ${other} and ${member.name} have the same tag`);
      run.set(tag, member.name);
      if (seen.has(tag)) repeated.add(tag);
      seen.add(tag);
    }
    if (member.required) run = new Map();
  }
  return repeated;
}
