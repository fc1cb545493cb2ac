import { type Catalogue, payloads } from '../catalogue.js';
import { valueRoots, valueRootsSince } from '../schema.js';
import { isExtensionsOnly, rootEmitter, type XmlSchema, xmlSchema } from './emit-xml.js';
import { generatedMark, literal } from './source.js';

/** The root element of a negative answer, and the type of its content. */
const failure = { root: 'CSTAErrorCode', type: 'UniversalFailure' } as const;

/** The schema as the XML codec sees it. */
export const schemaOfXml = (all: Catalogue): XmlSchema =>
  xmlSchema(all, [failure.type, 'CSTACommonArguments', ...Object.values(valueRoots)]);

interface Root {
  readonly kind: 'request' | 'response' | 'error' | 'event';
  readonly type: string;
  readonly name: string;
  readonly since: number | undefined;
  readonly namespace: string | undefined;
  readonly functions: string;
  readonly module: string;
}

/** Every root element, with the functions that read and write what it holds. */
export function emitXmlRoots(schema: XmlSchema): string {
  const roots: Root[] = [];
  const berOnly = ['Reject'];
  for (const group of schema.all.groups) {
    for (const { name, payload, kind, only, xmlName, since } of payloads(group)) {
      if (only === 'ber') {
        berOnly.push(name);
        continue;
      }
      const shared = isExtensionsOnly(payload, kind === 'event');
      roots.push({
        kind,
        type: name,
        name: xmlName,
        since,
        namespace: group.xmlNamespace,
        functions: shared ? 'ExtensionsOnly' : name,
        module: shared ? '../hand-written/extensions-only.js' : `./${group.name}.js`,
      });
    }
  }
  const emitter = rootEmitter(schema);
  const lines = roots.map(
    ({ kind, type, name, since, namespace, functions }) =>
      `  messageRoot(${[
        literal(kind),
        literal(type),
        `read${functions}`,
        `write${functions}`,
        ...(since === undefined && name === type && namespace === undefined ? [] : [literal(name)]),
        ...(since === undefined && namespace === undefined ? [] : [String(since ?? 3)]),
        ...(namespace === undefined ? [] : [literal(namespace)]),
      ].join(', ')}),\n`,
  );
  const error = emitter.value(failure.type);
  lines.push(
    `  failureRoot(${literal(failure.root)}, (r) => ${error.read}, (w, t, i, v) => ${error.write}),\n`,
  );
  for (const [root, type] of Object.entries(valueRoots)) {
    const { read, write } = emitter.value(type);
    const since = valueRootsSince[root];
    lines.push(
      `  valueRoot(${literal(root)}, (r) => ${read}, (w, t, i, v) => ${write}${since === undefined ? '' : `, ${since}`}),\n`,
    );
  }
  return emitter.file([
    imports(roots),
    `/** Root elements of ECMA-323 and ECMA-354. */\nexport const roots: readonly XmlRoot[] = [\n${lines.join('')}];\n`,
    `/** Messages that XML does not have. */\nexport const berOnly: ReadonlySet<string> = new Set(\n  ${literal(berOnly.join(' '))}.split(' '),\n);\n`,
  ]);
}

function imports(roots: readonly Root[]): string {
  const modules = new Map<string, Set<string>>();
  for (const { module, functions } of roots) {
    const names = modules.get(module) ?? new Set();
    modules.set(module, names.add(`read${functions}`).add(`write${functions}`));
  }
  const lines = [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';\n`);
  return `import { failureRoot, messageRoot, valueRoot, type XmlRoot } from '../root.js';\n${lines.join('')}`;
}

/** Names of the model for the names of XML that differ, for the paths of errors. */
export function emitModelNames(schema: XmlSchema): string {
  const models = new Map<string, Set<string>>();
  const note = (model: string, wire: string): void => {
    models.set(wire, (models.get(wire) ?? new Set()).add(model));
  };
  note(failure.type, failure.root);
  for (const group of schema.all.groups) {
    for (const { name, payload, xmlName } of payloads(group)) {
      note(name, xmlName);
      for (const [member, { xmlName: wire }] of Object.entries(payload.members)) {
        note(member, wire ?? member);
      }
    }
  }
  for (const { definition } of schema.types) {
    if (definition.kind === 'sequence' || definition.kind === 'choice') {
      const members = definition.kind === 'sequence' ? definition.members : definition.alternatives;
      for (const [member, { xmlName: wire }] of Object.entries(members)) {
        note(member, wire ?? member);
      }
    } else if (definition.kind === 'bits') {
      for (const [bit, value] of Object.entries(definition.values)) {
        const wire = typeof value === 'number' ? undefined : value.xmlName;
        if (wire !== false) note(bit, wire ?? bit);
      }
    }
  }
  const lines = [...models]
    .flatMap(([wire, names]) => {
      const [name, ...others] = names;
      return name === undefined || name === wire || others.length > 0 ? [] : [[wire, name]];
    })
    .map(([wire = '', name = '']) => `  [${literal(wire)}, ${literal(name)}],\n`);
  return `${generatedMark}
const names: ReadonlyMap<string, string> = new Map([
${lines.join('')}]);

/** The model's name for a message or member, by its name in XML. */
export const modelName = (wire: string): string => names.get(wire) ?? wire;
`;
}
