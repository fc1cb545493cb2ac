import { type Catalogue, filterBit } from '../catalogue.js';
import { sourceText } from './model-docs.js';
import { docComment, generatedMark, importLines, literal } from './source.js';

/** Imports of types of the model, by the module that has them. */
const modelImports = (types: Readonly<Record<string, readonly string[]>>): string =>
  importLines(
    new Map(
      Object.entries(types).map(([file, names]) => [`../../model/${file}.js`, new Set(names)]),
    ),
    'type',
  );

/** The bits that stand for events in filters of monitors, and for statuses in those of registrations. */
export function emitFilterBits(all: Catalogue): string {
  const events = all.groups.flatMap(({ filterCategory: category, events: inGroup }) =>
    Object.entries(inGroup).map(([name, event]) => {
      if (category === undefined) throw new Error(`no filter of monitors has bits for ${name}`);
      const bit = `filter.${category}?.${filterBit(name, event)}`;
      return `  ${name}: (filter) => ${bit},\n`;
    }),
  );
  const statuses = all.types.get('SystemStatusValue')?.definition;
  if (statuses?.kind !== 'enumeration') throw new Error('the statuses are no enumeration');
  const bits = Object.entries(statuses.values).map(([status, value]) => {
    const bit = typeof value === 'object' ? (value.filterBit ?? status) : status;
    return `  ${status}: (filter) => filter.${bit},\n`;
  });
  return [
    generatedMark,
    modelImports({
      'generated/monitoring-types': ['MonitorFilter'],
      'generated/system': ['StatusFilter', 'SystemStatusValue'],
      message: ['EventType'],
    }),
    '/** The bit of a monitor filter that stands for each type of event. Source: ECMA-269 12.2.23. */',
    `export const eventFilterBits: {\n  readonly [Type in EventType]: (filter: MonitorFilter) => boolean | undefined;\n} = {\n${events.join('')}};\n`,
    '/** The bit of a status filter that stands for each status. */',
    `export const statusFilterBits: {\n  readonly [Status in SystemStatusValue]?: (filter: StatusFilter) => boolean | undefined;\n} = {\n${bits.join('')}};\n`,
  ].join('\n');
}

/** The causes of the events whose causes are known. */
export function emitEventCauses(all: Catalogue): string {
  const lists = all.groups.flatMap(({ events }) =>
    Object.entries(events).flatMap(([name, { causes, clause }]) =>
      causes === undefined
        ? []
        : `${docComment([sourceText(clause)], '  ')}  ${name}: [${causes.map(literal).join(', ')}],\n`,
    ),
  );
  return [
    generatedMark,
    modelImports({ 'generated/causes': ['EventCause'] }),
    docComment([
      'The causes that ECMA-269 allows in an event, for the events whose table is known.',
    ]) +
      `export const allowedCauses = {\n${lists.join('')}} as const satisfies Readonly<Record<string, readonly EventCause[]>>;\n`,
  ].join('\n');
}
