import { type Catalogue, type CataloguedType, responseName } from '../catalogue.js';
import type { EnumerationType, Payload } from '../language.js';
import { phase1 } from '../phase1/phase1.js';
import { hex, writtenTag } from './ber-form.js';
import { BerEmitter } from './emit-ber.js';
import { emitModelFile } from './emit-model.js';
import { generatedMark, literal } from './source.js';

/** CSTA Phase I alone: nothing of it is in the model, so its types are generated beside its codec. */
const phase1Catalogue: Catalogue = {
  types: new Map<string, CataloguedType>(
    Object.entries(phase1.types).map(([name, definition]) => [
      name,
      { name, file: phase1.name, definition },
    ]),
  ),
  groups: [phase1],
};

/** The modules of the Phase I codec, by file name. */
export function emitPhase1(): Map<string, string> {
  const emitter = new BerEmitter(phase1Catalogue);
  const tables = emitTables(emitter);
  const modules = new Map([['types.ts', emitTypes()]]);
  for (const text of emitter.modules().values()) modules.set('codec.ts', relocated(text));
  modules.set('operations.ts', tables);
  modules.set('values.ts', emitValues());
  return modules;
}

/** The emitters write for `model/generated` and `ber/generated`; these modules are in `ber/phase1/generated`. */
function relocated(text: string): string {
  return text
    .replaceAll("'../../model/generated/phase1.js'", "'./types.js'")
    .replaceAll("'./phase1.js'", "'./codec.js'")
    .replaceAll("'../phase1/", "'../")
    .replace(/'\.\.\/(names|reader|writer)\.js'/g, "'../../$1.js'");
}

function emitTypes(): string {
  return emitModelFile(phase1Catalogue, phase1.name)
    .replaceAll("'../unknown-member.js'", "'../../../model/unknown-member.js'")
    .replace(/ ?ECMA-323 edition 3 or earlier\./g, '')
    .replace(/ *\/\*\* *\*\/\n/g, '')
    .replace(/\n *\*\n *\* *(?=\n *\*\/)/g, '');
}

function emitTables(emitter: BerEmitter): string {
  const form = (payload: Payload, name: string): string => {
    const { tag, reader, writer } = emitter.payload(name, phase1.name, payload);
    return `[${tag === undefined ? 0 : hex(tag)}, ${reader}, ${writer}]`;
  };
  const operations = Object.entries(phase1.services).map(([name, service]) => {
    const response = service.response
      ? `, ${form(service.response, responseName(name, service))}`
      : '';
    return `  [${service.operation}, ${literal(name)}, ${form(service.request, name)}${response}],\n`;
  });
  const events = Object.entries(phase1.events).map(([name, event]) => {
    const { reader, writer } = emitter.payload(name, phase1.name, event.payload);
    return `  [0, ${event.tag}, ${literal(name)}, ${reader}, ${writer}],\n`;
  });
  const body = [
    '/** The operations of ECMA-180. */\n',
    `export const operations: readonly OperationRow[] = [\n${operations.join('')}];\n\n`,
    '/** The events of ECMA-180, by their numbers. */\n',
    `export const events: readonly EventRow[] = [\n${events.join('')}];\n`,
    ...Object.entries(standalone).map(([name, type]) => functions(emitter, name, type)),
  ].join('');
  return [
    generatedMark,
    `import type { EventRow, OperationRow } from '../../operation-table.js';\n`,
    `${relocated(emitter.importsOf(body, 'operations'))}\n${body.replaceAll('M_', '')}`,
  ].join('\n');
}

/** Types that the codec reads and writes by themselves, by the names that their functions get. */
const standalone: Readonly<Record<string, string>> = {
  failure: 'Phase1UniversalFailure',
  subjectDevice: 'Phase1SubjectDeviceID',
  connectionState: 'Phase1LocalConnectionState',
};

function functions(emitter: BerEmitter, name: string, type: string): string {
  const form = emitter.typeForm(type);
  const reading = form.isChoice ? 'r: BerReader, t: number' : 'r: BerReader';
  const tag = form.isChoice ? '0' : hex(writtenTag(form));
  return [
    `\n/** ${type} by itself. */\n`,
    `export const ${name} = {\n`,
    `  read: (${reading}): M_${type} => ${form.read},\n`,
    `  write: (w: BerWriter, v: M_${type}): void => ${form.write('v', tag)},\n};\n`,
  ].join('');
}

/** The values of every enumeration, for telling what Phase I lacks. */
function emitValues(): string {
  const lines = Object.entries(phase1.types)
    .filter((entry): entry is [string, EnumerationType] => entry[1].kind === 'enumeration')
    .map(([name, { values }]) => {
      const text = Object.keys(values).join(' ');
      return `export const ${name}Values = ${literal(text)};\n`;
    });
  return `${generatedMark}\n${lines.join('')}`;
}
