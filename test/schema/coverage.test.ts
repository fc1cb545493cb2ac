import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filterBit, payloads } from '../../src/schema/catalogue.js';
import type { Limits, Members, TypeDefinition } from '../../src/schema/language.js';
import { serviceGroups, valueRoots } from '../../src/schema/schema.js';
import { standardCatalogue } from '../../src/schema/standard.js';

/** Every message of the standards has its schema entry: the lists are independent of the schema. */
const list = <Entry>(name: string): Entry[] =>
  JSON.parse(readFileSync(`spec-fixtures/lists/${name}.json`, 'utf8')) as Entry[];

interface Operation {
  readonly name: string;
  readonly code: number;
  readonly argument: string;
  readonly result?: string;
}

interface EventEntry {
  readonly category: number;
  readonly tag: number;
  readonly type: string;
  readonly filterBit: number;
  readonly causes?: readonly string[];
}

interface Status {
  readonly status: string;
  readonly number: number;
  readonly filterBit: number;
}

const services = serviceGroups.flatMap((group) => Object.entries(group.services));

/** The root elements of application sessions, which have a namespace of their own. */
const sessionRoots = serviceGroups
  .filter(({ xmlNamespace }) => xmlNamespace !== undefined)
  .flatMap(payloads)
  .map(({ xmlName }) => xmlName);
const events = serviceGroups.flatMap((group) =>
  Object.entries(group.events).map(([name, event]) => ({
    name,
    event,
    category: group.eventCategory,
  })),
);

const roots = new Set([
  'CSTAErrorCode',
  ...Object.keys(valueRoots),
  ...serviceGroups
    .filter(({ xmlNamespace }) => xmlNamespace === undefined)
    .flatMap(payloads)
    .filter(({ only }) => only !== 'ber')
    .map(({ xmlName }) => xmlName),
]);

describe('the schema covers', () => {
  it.each(list<string>('roots-ed6'))('the root element %s of edition 6', (root) => {
    expect(roots).toContain(root);
  });

  it.each(list<string>('roots-ed3'))('the root element %s of edition 3', (root) => {
    expect(roots).toContain(root);
  });

  it.each(list<string>('roots-ecma354'))('the root element %s of ECMA-354', (root) => {
    expect(sessionRoots).toContain(root);
  });

  it.each(list<Operation>('operations'))('operation $code, $name', ({ code, argument, result }) => {
    if (code === 21) return expect(events.length).toBeGreaterThan(0);
    const found = services.find(([, service]) => service.operation === code);
    if (!found) throw new Error(`no service has the operation ${code}`);
    const [name, service] = found;
    expect(service.request.berName ?? `${name}Argument`).toBe(argument);
    expect(service.response && (service.response.berName ?? `${name}Result`)).toBe(result);
  });

  it.each(list<EventEntry>('events'))('event $type ($category.$tag)', ({ category, tag, type }) => {
    const found = events.find((entry) => entry.category === category && entry.event.tag === tag);
    expect(found && (found.event.berName ?? found.name)).toBe(type);
  });

  it('nothing that the standards do not have', () => {
    const known = new Set([...list<string>('roots-ed6'), ...list<string>('roots-ed3')]);
    expect([...roots].filter((root) => !known.has(root))).toEqual([]);
    expect(sessionRoots.filter((root) => !list('roots-ecma354').includes(root))).toEqual([]);
    const codes = new Set(list<Operation>('operations').map(({ code }) => code));
    const extra = services.filter(
      ([, { operation }]) => operation !== undefined && !codes.has(operation),
    );
    expect(extra.map(([name]) => name)).toEqual([]);
  });
});

/** The values of a type, by name. */
function numbersOf(name: string): Map<string, number | undefined> {
  const definition = standardCatalogue().types.get(name)?.definition;
  if (!definition || !('values' in definition)) throw new Error(`${name} has no values`);
  const numbered = Object.entries(definition.values).map(
    ([value, number]) => [value, typeof number === 'number' ? number : number.number] as const,
  );
  return new Map(numbered);
}

/** The categories of monitor filters, in the order in which events are put into categories. */
const FILTER_CATEGORIES = [
  ['callControl', 'CallControlEvents'],
  ['callAssociated', 'CallAssociatedEvents'],
  ['mediaAttachment', 'MediaAttachmentEvents'],
  ['physicalDeviceFeature', 'PhysicalDeviceFeatureEvents'],
  ['logicalDeviceFeature', 'LogicalDeviceFeatureEvents'],
  ['maintenance', 'DeviceMaintenanceEvents'],
  ['voice', 'VoiceEvents'],
  ['private', 'VendorSpecEvents'],
] as const;

describe('the facts of events', () => {
  const causes = numbersOf('EventCause');

  it.each(list<EventEntry>('events'))('are those of $type ($category.$tag)', (fixture) => {
    const { category, tag, filterBit: expected, causes: allowed } = fixture;
    const found = events.find((entry) => entry.category === category && entry.event.tag === tag);
    if (!found) throw new Error('there is no such event');
    const [member, bits] = FILTER_CATEGORIES[category] ?? [];
    const group = serviceGroups.find(({ eventCategory }) => eventCategory === category);
    expect(group?.filterCategory).toBe(member);
    expect(numbersOf(bits ?? '').get(filterBit(found.name, found.event))).toBe(expected);
    expect(found.event.causes).toEqual(allowed);
    expect(allowed?.filter((cause) => !causes.has(cause)) ?? []).toEqual([]);
  });

  it('have a bit of a status filter for every status', () => {
    const status = standardCatalogue().types.get('SystemStatusValue')?.definition;
    if (status?.kind !== 'enumeration') throw new Error('the statuses are no enumeration');
    const bits = numbersOf('StatusFilter');
    const found = Object.entries(status.values).map(([name, value]) => ({
      status: name,
      number: numbersOf('SystemStatusValue').get(name),
      filterBit: bits.get(typeof value === 'number' ? name : (value.filterBit ?? name)),
    }));
    const byNumber = found.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
    expect(byNumber).toEqual(list<Status>('statuses'));
  });
});

interface Limit extends Limits {
  readonly type: string;
  readonly member?: string;
}

/** Every limit of the schema, in a form to compare. */
function limitsOfSchema(): string[] {
  const found: string[] = [];
  const note = (place: string, { range, size, xmlType }: Limits): void => {
    if (range) found.push(`${place} ${range.join(' to ')}`);
    if (size) found.push(`${place} of length ${size.join(' to ')}`);
    if (xmlType !== undefined) found.push(`${place} is ${xmlType}`);
  };
  const noteMembers = (type: string, members: Members): void => {
    for (const [name, member] of Object.entries(members)) note(`${type}.${name}`, member);
  };
  const noteType = (name: string, definition: TypeDefinition): void => {
    if (definition.kind === 'sequence') noteMembers(name, definition.members);
    else if (definition.kind === 'choice') noteMembers(name, definition.alternatives);
    else if (definition.kind === 'list' || definition.kind === 'alias') note(name, definition);
  };
  for (const { name, definition } of standardCatalogue().types.values()) noteType(name, definition);
  for (const { name, payload } of serviceGroups.flatMap(payloads)) {
    noteMembers(name, payload.members);
  }
  return found.toSorted();
}

describe('the limits of values', () => {
  it('are those of the standards', () => {
    const listed = list<Limit>('limits').map(({ type, member, range, size, xmlType }) => {
      const place = member === undefined ? type : `${type}.${member}`;
      if (range) return `${place} ${range.join(' to ')}`;
      return size ? `${place} of length ${size.join(' to ')}` : `${place} is ${xmlType}`;
    });
    // A type of XML that has no negative numbers says what every encoding should keep to.
    listed.push(`MessageInfoItem.contentsLength 0 to ${Number.MAX_SAFE_INTEGER}`);
    expect(limitsOfSchema()).toEqual(listed.toSorted());
  });
});
