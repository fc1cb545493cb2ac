import type { Catalogue } from '../catalogue.js';
import { docComment, generatedMark, literal } from './source.js';

/** The structures that tell what is supported, list by list. */
const CONTAINERS = [
  'GetCSTAFeaturesResponseSupportedServices',
  'GetCSTAFeaturesResponseSupportedEvents',
  'LogDevServList',
  'LogDevEvtsList',
  'ServEvtsList',
] as const;

/** What each member of a list of capabilities stands for, and what each member of a structure of lists is. */
export function emitCapabilityLists(all: Catalogue): string {
  const lists: string[] = [];
  const whole: string[] = [];
  for (const { name, definition } of all.types.values()) {
    if (definition.kind !== 'sequence') continue;
    const entries = Object.entries(definition.members).flatMap(([member, { type }]) => {
      const of = typeof type === 'string' ? all.types.get(type)?.definition : undefined;
      return of?.kind === 'bits' && of.supports !== undefined
        ? [`    ${member}: ${literal(of.supports)},\n`]
        : [];
    });
    if (entries.length === 0) continue;
    lists.push(`  ${name}: {\n${entries.join('')}  },\n`);
    const members = Object.values(definition.members);
    if (members.every(({ presence }) => presence === 'required')) whole.push(name);
  }
  const containers = CONTAINERS.map((name) => {
    const definition = all.types.get(name)?.definition;
    if (definition?.kind !== 'sequence') throw new Error(`${name} is no structure of lists`);
    const entries = Object.entries(definition.members).flatMap(([member, { type }]) =>
      typeof type === 'string' && lists.some((list) => list.startsWith(`  ${type}: `))
        ? [`    ${member}: ${literal(type)},\n`]
        : [],
    );
    return `  ${name}: {\n${entries.join('')}  },\n`;
  });
  return [
    generatedMark,
    `${docComment(['The service or event that each member of a list of capabilities stands for.'])}export const capabilityLists = {\n${lists.join('')}} as const;\n`,
    `${docComment(['The lists that have all their members or are not there.'])}export const wholeLists: ReadonlySet<string> = new Set([${whole.map(literal).join(', ')}]);\n`,
    `${docComment(['The list that each member of a structure of such lists is.'])}export const capabilityStructures = {\n${containers.join('')}} as const;\n`,
  ].join('\n');
}
