import {
  type Catalogue,
  deviceMembersOf,
  groupName,
  isDeviceList,
  methodName,
} from '../catalogue.js';
import type { Service, ServiceGroup } from '../language.js';
import { sourceText } from './model-docs.js';
import { docComment, generatedMark, importLines, literal } from './source.js';

const requestTypeImport = importLines(
  new Map([['../../model/message.js', new Set(['RequestType'])]]),
  'type',
);

/** The requests that no positive answer comes to, and those whose answers have names of another form, for the session. */
export function emitOneWayRequests(all: Catalogue): string {
  const names = all.groups.flatMap((group) =>
    Object.entries(group.services)
      .filter(([, service]) => !service.response)
      .map(([name]) => `  ${literal(name)},\n`),
  );
  const ownNegatives = all.groups.flatMap((group) =>
    Object.entries(group.services)
      .filter(([, service]) => service.negative)
      .map(([name]) => `  ${literal(name)},\n`),
  );
  return [
    generatedMark,
    requestTypeImport,
    '/** Requests that no positive answer comes to. */',
    `export const oneWayRequests: ReadonlySet<RequestType> = new Set<RequestType>([\n${names.join('')}]);\n`,
    '/** Requests whose answers are called `…PosResponse` and `…NegResponse`. */',
    `export const requestsWithOwnNegative: ReadonlySet<RequestType> = new Set<RequestType>([\n${ownNegatives.join('')}]);\n`,
  ].join('\n');
}

/** The client's methods, and where its requests take a device number in place of an identifier. */
export function emitServices(all: Catalogue): string {
  const memberTypes: string[] = [];
  const memberLists: string[] = [];
  const lists = [...all.types.values()].filter(({ definition }) => isDeviceList(definition));
  // Application sessions are the session's own business.
  const groups = all.groups.filter(({ xmlNamespace }) => xmlNamespace === undefined);
  for (const [name, service] of groups.flatMap(({ services }) => Object.entries(services))) {
    const devices = deviceMembersOf(service.request, (type) =>
      isDeviceList(all.types.get(type)?.definition),
    ).map(literal);
    if (devices.length === 0) continue;
    memberTypes.push(`  readonly ${name}: ${devices.join(' | ')};\n`);
    memberLists.push(`  ${name}: [${devices.join(', ')}],\n`);
  }
  const asked = groups.map(askedByUs).filter(({ services }) => services.length > 0);
  return [
    generatedMark,
    '/** The requests that the methods of the client send, by group. */',
    `export interface ServiceGroups {\n${asked.map(groupType).join('')}}\n`,
    '/** The same, as lists. */',
    `export const serviceGroups: {\n  readonly [Group in keyof ServiceGroups]: readonly ServiceGroups[Group][keyof ServiceGroups[Group]][];\n} = {\n${asked.map(groupList).join('')}};\n`,
    '/** The members of requests that are a device identifier, or a list of them. */',
    `export interface DeviceMembers {\n${memberTypes.join('')}}\n`,
    '/** The same, as a value. */',
    `export const deviceMembers: {\n  readonly [Type in keyof DeviceMembers]: readonly DeviceMembers[Type][];\n} = {\n${memberLists.join('')}};\n`,
    '/** The types that are lists of device identifiers. */',
    `export const deviceLists: ReadonlySet<string> = new Set([${lists.map(({ name }) => literal(name)).join(', ')}]);\n`,
  ].join('\n');
}

interface AskedGroup {
  readonly name: string;
  readonly title: string;
  readonly services: readonly (readonly [string, Service])[];
}

/** The services of a group that a computing function asks for. */
const askedByUs = ({ name, title, services }: ServiceGroup): AskedGroup => ({
  name: groupName(name),
  title,
  services: Object.entries(services).filter(([, { askedBy }]) => askedBy === undefined),
});

function groupType({ name, title, services }: AskedGroup): string {
  const methods = services.map(([type, service]) => {
    const code = service.operation === undefined ? undefined : `Operation ${service.operation}.`;
    const about = [service.about ?? `Request ${type}.`, code, sourceText(service.clause)];
    return `${docComment(about, '    ')}    readonly ${methodName(type)}: ${literal(type)};\n`;
  });
  return `${docComment([`${title}.`], '  ')}  readonly ${name}: {\n${methods.join('')}  };\n`;
}

const groupList = ({ name, services }: AskedGroup): string =>
  `  ${name}: [\n${services.map(([type]) => `    ${literal(type)},\n`).join('')}  ],\n`;
