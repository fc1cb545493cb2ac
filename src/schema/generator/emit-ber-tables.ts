import { type Catalogue, negativeName, responseName } from '../catalogue.js';
import type { Payload } from '../language.js';
import { hex, writtenTag } from './ber-form.js';
import { BerEmitter, type PayloadFunctions } from './emit-ber.js';
import { generatedMark, key, literal } from './source.js';

/** Types that are roots of their own beside the operations. */
const otherRoots = ['UniversalFailure', 'ErrorValue', 'ACSEUserInformationForCSTA'];

/** The modules of the BER codec, by file name. */
export function emitBer(all: Catalogue): Map<string, string> {
  const emitter = new BerEmitter(all);
  const operations: string[] = [];
  const events: string[] = [];
  const onlyXml: string[] = [];
  const elements = new Map<string, string>();
  const choices = new Map<string, string>();
  const modelNames = new Map<string, string>();
  const bare = (name: string, { tag, reader, writer }: PayloadFunctions): void => {
    if (elements.has(name) || choices.has(name)) return;
    if (tag === undefined) choices.set(name, `[${reader}, ${writer}]`);
    else elements.set(name, `[${hex(tag)}, ${reader}, ${writer}]`);
  };
  for (const root of otherRoots) emitter.typeForm(root);
  for (const group of all.groups) {
    for (const [name, service] of Object.entries(group.services)) {
      if (service.operation === undefined || service.only === 'xml') {
        onlyXml.push(name);
        if (service.response) onlyXml.push(responseName(name, service));
        if (service.negative) onlyXml.push(negativeName(name));
        continue;
      }
      const form = (payload: Payload, payloadName: string, berName: string): string => {
        const functions = emitter.payload(payloadName, group.name, payload);
        const own = payload.berName ?? berName;
        bare(own, bareFunctions(functions));
        if (own !== payloadName && !modelNames.has(own)) modelNames.set(own, literal(payloadName));
        return payloadText(functions);
      };
      const request = form(service.request, name, `${name}Argument`);
      const response = service.response
        ? `, ${form(service.response, responseName(name, service), `${name}Result`)}`
        : '';
      operations.push(`  [${service.operation}, ${literal(name)}, ${request}${response}],\n`);
    }
    for (const [name, event] of Object.entries(group.events)) {
      if (event.only === 'xml') {
        onlyXml.push(name);
        continue;
      }
      const { eventCategory } = group;
      if (eventCategory === undefined) throw new Error(`${group.name} has no event category`);
      const functions = emitter.payload(name, group.name, event.payload);
      const { reader, writer } = functions;
      bare(event.berName ?? name, functions);
      if (event.berName !== undefined) modelNames.set(event.berName, literal(name));
      events.push(`  [${eventCategory}, ${event.tag}, ${literal(name)}, ${reader}, ${writer}],\n`);
    }
  }
  for (const [name, form] of emitter.typeForms()) {
    // Types inferred from one another want a beginning.
    const writer = form.writer.replace(/^\(w, v, t\)/, `(w: BerWriter, v: M_${name}, t: number)`);
    bare(name, { ...form, writer, tag: form.isChoice ? undefined : writtenTag(form) });
  }
  const modules = emitter.modules();
  const tables = [
    '/** The operations of ECMA-285. */\n',
    `export const operations: readonly OperationRow[] = [\n${operations.join('')}];\n\n`,
    '/** The events of ECMA-285. */\n',
    `export const events: readonly EventRow[] = [\n${events.join('')}];\n\n`,
    '/** Messages that only ECMA-323 has. */\n',
    `export const onlyXml: readonly string[] = [${onlyXml.map(literal).join(', ')}];\n`,
  ].join('');
  modules.set('operations.ts', module(emitter, 'operations', 'EventRow, OperationRow', tables));
  const linesOf = (entries: ReadonlyMap<string, string>): string =>
    [...entries].map(([type, text]) => `  ${key(type)}: ${text},\n`).join('');
  const record = (name: string, about: string, entries: ReadonlyMap<string, string>): string =>
    `/** ${about} */\nexport const bare${name}s: Readonly<Record<string, Bare${name}>> = {\n${linesOf(entries)}};\n`;
  const registry = [
    record('Element', 'Types with a tag of their own, by their names in ECMA-285.', elements),
    record('Choice', 'Choices, which have none, by their names in ECMA-285.', choices),
  ].join('\n');
  modules.set('bare-types.ts', module(emitter, 'bare-types', 'BareChoice, BareElement', registry));
  modules.set(
    'model-names.ts',
    `${generatedMark}\n/** What the model calls the types of ECMA-285 that have another name there. */\n` +
      `export const modelNames: Readonly<Record<string, string>> = {\n${linesOf(modelNames)}};\n`,
  );
  return modules;
}

function module(emitter: BerEmitter, file: string, types: string, body: string): string {
  const own = `import type { ${types} } from '../operation-table.js';\n`;
  return `${generatedMark}\n${own}${emitter.importsOf(body, file)}\n${body.replaceAll('M_', '')}`;
}

const payloadText = ({ tag, reader, writer }: PayloadFunctions): string =>
  `[${tag === undefined ? 0 : hex(tag)}, ${reader}, ${writer}]`;

/** An acknowledgement by itself has no message to be read into. */
const bareFunctions = (functions: PayloadFunctions): PayloadFunctions =>
  functions.tag === undefined ? { ...functions, reader: 'readBareAcknowledgement' } : functions;
