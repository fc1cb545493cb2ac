import {
  type Catalogue,
  type CataloguedType,
  isOptionalInModel,
  negativeName,
  payloads,
  responseName,
} from '../catalogue.js';
import type {
  BitsType,
  EnumerationType,
  Members,
  NamedNumber,
  ServiceGroup,
  TypeUse,
} from '../language.js';
import { valueRoots } from '../schema.js';
import { memberDocs, type Surroundings, sourceText } from './model-docs.js';
import { docComment, generatedMark, importLines, key, literal } from './source.js';

const builtInText: Readonly<Record<string, string>> = {
  text: 'string',
  numeral: 'string',
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
  octets: 'Uint8Array',
  identifier: 'string',
  time: 'string',
  nothing: 'true',
};

/** Types that are written by hand, by the module of the model room that holds them. */
const handWrittenModule = '../hand-written.js';

/** The model types of one file of the catalogue: the types it defines and the payloads of its group. */
export function emitModelFile(all: Catalogue, file: string): string {
  const imports = new Map<string, Set<string>>();
  const use = (name: string): string => {
    const type = all.types.get(name);
    if (!type) return builtInText[name] ?? name;
    const from = type.definition.kind === 'handWritten' ? handWrittenModule : `./${type.file}.js`;
    if (type.file !== file || from === handWrittenModule) note(imports, from, name);
    return name;
  };
  const group = all.groups.find((candidate) => candidate.name === file);
  const hasOwnNamespace = group?.xmlNamespace !== undefined;
  const context: Context = { use, types: all.types, hasOwnNamespace };
  const definitions = [...all.types.values()]
    .filter((type) => type.file === file && type.definition.kind !== 'handWritten')
    .map((type) => emitType(type, context));
  const messages = group ? emitPayloads(group, context) : [];
  const body = [...definitions, ...messages].join('\n');
  for (const name of ['Open', 'OpenBits', 'NamelessBits', 'UnknownAlternative', 'UnknownValue']) {
    if (new RegExp(`\\b${name}\\b`).test(body)) note(imports, '../unknown-member.js', name);
  }
  return `${generatedMark}\n${importLines(imports, 'type')}\n${body}`;
}

function note(imports: Map<string, Set<string>>, module: string, name: string): void {
  const names = imports.get(module) ?? new Set();
  names.add(name);
  imports.set(module, names);
}

type Use = (name: string) => string;

const useText = (type: TypeUse, use: Use): string =>
  typeof type === 'string' ? use(type) : `readonly ${use(type.listOf)}[]`;

/** What the emitters of one file pass along. */
interface Context extends Surroundings {
  readonly use: Use;
}

function emitMembers(members: Members, context: Context): string {
  return Object.entries(members)
    .map(([name, member]) => {
      const mark = isOptionalInModel(member) ? '?' : '';
      const about = docComment(memberDocs(member, context), '  ');
      return `${about}  readonly ${key(name)}${mark}: ${useText(member.type, context.use)};\n`;
    })
    .join('');
}

/** A union in which every alternative names the others as absent, so that each can be asked for by its name. */
function emitAlternatives(alternatives: Members, context: Context): string {
  const names = Object.keys(alternatives);
  const variants = Object.entries(alternatives).map(([name, member]) => {
    const about = docComment(memberDocs(member, context), '      ');
    const own = `${about}      readonly ${key(name)}: ${useText(member.type, context.use)};\n`;
    const others = [...names.filter((other) => other !== name), 'unknownMembers']
      .map((other) => `      readonly ${key(other)}?: undefined;\n`)
      .join('');
    return `  | {\n${own}${others}    }\n`;
  });
  const unknown = names.map((name) => `readonly ${key(name)}?: undefined`).join('; ');
  return `\n${variants.join('')}  | (UnknownAlternative & { ${unknown} })`;
}

const isNameless = ({ values }: BitsType): boolean => Object.keys(values).length === 0;

const numbered = (value: number | NamedNumber): NamedNumber =>
  typeof value === 'number' ? { number: value } : value;

function emitEnumeration(definition: EnumerationType): string {
  const values = Object.entries(definition.values).map(([name, value]) => {
    const { about, since } = numbered(value);
    const edition = since === undefined ? undefined : `ECMA-323 edition ${since} or later.`;
    return `\n${docComment([about, edition], '  ')}  | ${literal(name)}`;
  });
  return `${values.join('')}\n  | UnknownValue`;
}

function emitBits(definition: BitsType): string {
  return Object.entries(definition.values)
    .map(([name, value]) => {
      const { about, since } = numbered(value);
      const edition = since === undefined ? undefined : `ECMA-323 edition ${since} or later.`;
      return `${docComment([about, edition], '  ')}  readonly ${key(name)}?: boolean;\n`;
    })
    .join('');
}

function emitType({ name, definition }: CataloguedType, file: Context): string {
  const about = docComment([definition.about, sourceText(definition.clause)]);
  const context: Context = { ...file, clause: definition.clause };
  switch (definition.kind) {
    case 'sequence':
      return `${about}export interface ${name} extends Open {\n${emitMembers(definition.members, context)}}\n`;
    case 'choice': {
      const union = emitAlternatives(definition.alternatives, context);
      if (!definition.repeated) return `${about}export type ${name} =${union};\n`;
      return `${about}export type ${name} = readonly ${name}Alternative[];\n\nexport type ${name}Alternative =${union};\n`;
    }
    case 'list':
      return `${about}export type ${name} = readonly ${file.use(definition.item)}[];\n`;
    case 'enumeration':
      return `${about}export type ${name} =${emitEnumeration(definition)};\n`;
    case 'bits':
      return `${about}export interface ${name} extends ${isNameless(definition) ? 'NamelessBits' : 'OpenBits'} {\n${emitBits(definition)}}\n`;
    case 'alias':
      return `${about}export type ${name} = ${file.use(definition.of)};\n`;
    case 'handWritten':
      return '';
  }
}

function emitPayloads(group: ServiceGroup, file: Context): string[] {
  const about = new Map<string, string>();
  const contexts = new Map<string, Context>();
  for (const [name, service] of Object.entries(group.services)) {
    const context: Context = { ...file, clause: service.clause, since: service.since };
    contexts.set(name, context);
    contexts.set(responseName(name, service), context);
    contexts.set(negativeName(name), context);
    const code = service.operation === undefined ? 'XML only.' : `Operation ${service.operation}.`;
    about.set(
      name,
      docComment([service.about ?? `Request ${name}.`, code, sourceText(service.clause)]),
    );
    about.set(responseName(name, service), docComment([`Positive answer to {@link ${name}}.`]));
    about.set(negativeName(name), docComment([`Negative answer to {@link ${name}}.`]));
  }
  for (const [name, event] of Object.entries(group.events)) {
    contexts.set(name, { ...file, clause: event.clause, since: event.since });
    const causes =
      event.causes && `Causes: ${event.causes.map((cause) => `\`${cause}\``).join(', ')}.`;
    about.set(
      name,
      docComment([event.about ?? `Event ${name}.`, causes, sourceText(event.clause)]),
    );
  }
  return payloads(group).map(({ name, payload }) => {
    const members = emitMembers(payload.members, contexts.get(name) ?? file);
    const report = group.events[name]
      ? `  /** The monitor that the event is reported for. */\n  readonly monitorCrossRefID: string;\n`
      : '';
    return `${about.get(name) ?? ''}export interface ${name} extends Open {\n${report}${members}}\n`;
  });
}

/** The maps from message names to payloads, from which the message types are built. */
export function emitModelMessages(all: Catalogue): string {
  const imports = new Map<string, Set<string>>();
  const requests: string[] = [];
  const responses: string[] = [];
  const negatives: string[] = [];
  const services: string[] = [];
  const events: string[] = [];
  for (const group of all.groups) {
    const module = `./${group.name}.js`;
    for (const [name, service] of Object.entries(group.services)) {
      note(imports, module, name);
      requests.push(`  readonly ${name}: ${name};\n`);
      const response = responseName(name, service);
      if (service.response) {
        note(imports, module, response);
        responses.push(`  readonly ${response}: ${response};\n`);
      }
      if (service.negative) {
        const negative = negativeName(name);
        note(imports, module, negative);
        negatives.push(`  readonly ${negative}: ${negative};\n`);
      }
      services.push(`  readonly ${name}: ${service.response ? literal(response) : 'undefined'};\n`);
    }
    for (const name of Object.keys(group.events)) {
      note(imports, module, name);
      events.push(`  readonly ${name}: ${name};\n`);
    }
  }
  const values = Object.entries(valueRoots).map(([root, type]) => {
    const definition = all.types.get(type);
    note(
      imports,
      definition?.definition.kind === 'handWritten'
        ? handWrittenModule
        : `./${definition?.file}.js`,
      type,
    );
    return `  readonly ${root}: ${type};\n`;
  });
  const section = (name: string, about: string, lines: readonly string[]): string =>
    `/** ${about} */\nexport interface ${name} {\n${lines.join('')}}\n`;
  return [
    generatedMark,
    importLines(imports, 'type'),
    section('Requests', 'The members of every request, by its type.', requests),
    section('Responses', 'The members of every positive response, by its type.', responses),
    section(
      'NegativeResponses',
      'The members of every negative response that a service has of its own, by its type.',
      negatives,
    ),
    section('Events', 'The members of every event, by its type.', events),
    section('Values', 'Values that XML allows as the root of a document, by root element.', values),
    section(
      'ResponseTypes',
      'The type of the response that each request is answered with; undefined where none is.',
      services,
    ),
  ].join('\n');
}

/** The map from the names of types to the types, for those who know only names. */
export function emitModelTypes(all: Catalogue): string {
  const imports = new Map<string, Set<string>>();
  const lines = [...all.types.values()].map(({ name, file, definition }) => {
    note(imports, definition.kind === 'handWritten' ? handWrittenModule : `./${file}.js`, name);
    return `  readonly ${name}: ${name};\n`;
  });
  return [
    generatedMark,
    importLines(imports, 'type'),
    `/** The types of CSTA by their names in the schema. */\nexport interface ModelTypes {\n${lines.join('')}}\n`,
  ].join('\n');
}

/** One file that exports the types of all the others, for the public entry point. */
export function emitModelIndex(files: readonly string[]): string {
  const lines = [...files].sort().map((file) => `export type * from './${file}.js';\n`);
  return `${generatedMark}\n${lines.join('')}`;
}
