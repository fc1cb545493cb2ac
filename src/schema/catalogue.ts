import {
  type BuiltInType,
  builtInTypes,
  type Edition,
  type EventDefinition,
  type Member,
  type Members,
  type ModelValue,
  type OnlyEncoding,
  type Payload,
  required,
  type Service,
  type ServiceGroup,
  type TypeDefinition,
  type TypeUse,
} from './language.js';

/** A defined type and the file that it belongs to. */
export interface CataloguedType {
  readonly name: string;
  readonly file: string;
  readonly definition: TypeDefinition;
}

/** The schema with every type found by its name. */
export interface Catalogue {
  readonly types: ReadonlyMap<string, CataloguedType>;
  readonly groups: readonly ServiceGroup[];
  /** Root elements of XML that are values on their own, and the type of each. */
  readonly valueRoots: Readonly<Record<string, string>>;
  /** What XML has for types that BER has in quite another form, and the types that only this refers to. */
  readonly xmlForms: Readonly<Record<string, TypeDefinition>>;
}

const builtIns: ReadonlySet<string> = new Set(builtInTypes);

export const isBuiltIn = (name: string): name is BuiltInType => builtIns.has(name);

/** Name of the type that a use refers to, the item's for a list. */
export const typeName = (use: TypeUse): string => (typeof use === 'string' ? use : use.listOf);

/**
 * Finds every type by its name; a name that is defined twice is an error that says where.
 *
 * @param groups - the services and events, with the types that only they use
 * @param shared - types that several groups use, by the file that defines them
 * @param valueRoots - types that are root elements of XML
 * @param xmlForms - what XML has for types that BER has in quite another form
 */
export function catalogueOf(
  groups: readonly ServiceGroup[],
  shared: Readonly<Record<string, Readonly<Record<string, TypeDefinition>>>> = {},
  valueRoots: Readonly<Record<string, string>> = {},
  xmlForms: Readonly<Record<string, TypeDefinition>> = {},
): Catalogue {
  const types = new Map<string, CataloguedType>();
  const add = (file: string, definitions: Readonly<Record<string, TypeDefinition>>): void => {
    for (const [name, definition] of Object.entries(definitions)) {
      const other = types.get(name);
      if (other) throw new Error(`type ${name} is defined in ${other.file} and in ${file}`);
      types.set(name, { name, file, definition });
    }
  };
  for (const [file, definitions] of Object.entries(shared)) add(file, definitions);
  for (const group of groups) add(group.name, group.types);
  return { types, groups, valueRoots, xmlForms };
}

/**
 * Makes sure that every type that is referred to is there. The generator and the tests do it for CSTA itself, since it
 * takes as long as reading the first messages.
 *
 * @throws Error that says where a type is named that is not defined
 */
export function checkReferences(all: Catalogue): void {
  const { types, groups, valueRoots, xmlForms } = all;
  for (const [name, form] of Object.entries(xmlForms)) {
    if (form.kind === 'sequence') checkMembers(all, `${name} in XML`, form.members, true);
  }
  for (const { name, definition } of types.values()) checkType(all, name, definition);
  for (const group of groups) checkGroup(all, group);
  for (const [root, type] of Object.entries(valueRoots)) checkName(all, root, type);
}

/** Fails where nothing has the name of a type; only forms of XML may refer to each other. */
function checkName(all: Catalogue, where: string, name: string, isForm = false): void {
  if (isBuiltIn(name) || all.types.has(name)) return;
  if (isForm && Object.hasOwn(all.xmlForms, name)) return;
  throw new Error(`${where}: no type is named ${name}`);
}

function checkMembers(all: Catalogue, where: string, members: Members, isForm = false): void {
  for (const [name, member] of Object.entries(members)) {
    checkName(all, `${where}.${name}`, typeName(member.type), isForm);
  }
}

/** @throws Error if a type is made of one that is not defined */
export function checkType(all: Catalogue, name: string, definition: TypeDefinition): void {
  if (definition.kind === 'sequence') checkMembers(all, name, definition.members);
  else if (definition.kind === 'choice') checkMembers(all, name, definition.alternatives);
  else if (definition.kind === 'list') checkName(all, name, definition.item);
}

/** @throws Error if a message or datum of a group has a type that is not defined */
export function checkGroup(all: Catalogue, group: ServiceGroup): void {
  for (const { name, payload } of payloads(group)) checkMembers(all, name, payload.members);
  for (const [name, { type }] of Object.entries(group.privateData ?? {}))
    checkName(all, name, type);
}

/** A payload with what is known of the message that it is of. */
export interface NamedPayload {
  readonly kind: 'request' | 'response' | 'error' | 'event';
  /** Name of its type in the model. */
  readonly name: string;
  /** Name of its root element in XML. */
  readonly xmlName: string;
  readonly payload: Payload;
  readonly only: OnlyEncoding | undefined;
  readonly since: Edition | undefined;
  /** Name of its type in ECMA-285. */
  readonly berName: string;
  /** Whether BER has the message. */
  readonly isInBer: boolean;
}

/** Every payload of a group: requests, responses, negative responses of their own, events. */
export function payloads(group: ServiceGroup): NamedPayload[] {
  const all: NamedPayload[] = [];
  for (const [name, service] of Object.entries(group.services)) {
    const { only, since, xmlName = name, request, response, negative, operation } = service;
    const common = { only, since, isInBer: only !== 'xml' && operation !== undefined };
    const berName = request.berName ?? `${name}Argument`;
    all.push({ kind: 'request', name, xmlName, berName, payload: request, ...common });
    if (response) {
      const names = { name: responseName(name, service), xmlName: responseName(xmlName, service) };
      const berName = response.berName ?? `${name}Result`;
      all.push({ kind: 'response', ...names, berName, payload: response, ...common });
    }
    if (negative) {
      const names = { name: negativeName(name), xmlName: negativeName(xmlName) };
      all.push({ kind: 'error', ...names, berName: names.name, payload: negative, ...common });
    }
  }
  for (const [name, event] of Object.entries(group.events)) {
    const { payload, xmlName = name, berName = name, only, since, tag } = event;
    const isInBer = only !== 'xml' && tag !== undefined;
    all.push({ kind: 'event', name, xmlName, berName, payload, only, since, isInBer });
  }
  return all;
}

/**
 * The types that are met in BER.
 *
 * @param messages - the payloads that BER has
 * @param roots - types that stand by themselves
 */
export function typesInBer(
  { types }: Catalogue,
  messages: readonly NamedPayload[],
  roots: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const definition = types.get(name)?.definition;
    if (definition === undefined || found.has(name)) return;
    found.add(name);
    for (const type of typesWithin(definition)) visit(type);
  };
  for (const root of roots) visit(root);
  for (const { payload } of messages) for (const type of typesOf(payload.members)) visit(type);
  return found;
}

const typesWithin = (definition: TypeDefinition): readonly string[] => {
  switch (definition.kind) {
    case 'sequence':
      return typesOf(definition.members);
    case 'choice':
      return typesOf(definition.alternatives);
    case 'list':
      return [definition.item];
    default:
      return [];
  }
};

const typesOf = (members: Members): readonly string[] =>
  Object.values(members)
    .filter((member) => member.only !== 'xml')
    .map((member) => typeName(member.type));
/** Every event report names its monitor, in BER beside the event and in XML within it. */
const monitorCrossRefID = required('MonitorCrossRefID', {
  about: 'The monitor that the event is reported for. In BER it stands beside the event.',
});

/** The members that a message of the model has: those of its payload, and of an event the monitor's identifier. */
export const membersOf = ({ kind, payload }: Pick<NamedPayload, 'kind' | 'payload'>): Members =>
  kind === 'event' ? { monitorCrossRefID, ...payload.members } : payload.members;

/** The bit that stands for an event in filters of monitors, within the category of its group. */
export const filterBit = (event: string, { filterBit: own }: EventDefinition): string =>
  own ?? event.charAt(0).toLowerCase() + event.slice(1).replace(/Event$/, '');

/** Name of a service's response in the model and, but for misprints, in XML. */
export const responseName = (service: string, { negative }: Pick<Service, 'negative'>): string =>
  negative ? `${service}PosResponse` : `${service}Response`;

/** Name of the negative response of a service that has one of its own. */
export const negativeName = (service: string): string => `${service}NegResponse`;

/**
 * Name of a service as a method: `MakeCall` is `makeCall`. A name that begins with an abbreviation keeps its last
 * capital: `CDRReport` is `cdrReport`.
 */
export const methodName = (service: string): string =>
  service.replace(/^[A-Z]+?(?=[A-Z][a-z]|[a-z])/, (start) => start.toLowerCase());

/** Name of a group as a member of the client: `call-control` is `callControl`. */
export const groupName = (group: string): string =>
  group.replace(/-[a-z]/g, ([, letter = '']) => letter.toUpperCase());

/** Whether a type is a list of device identifiers. */
export const isDeviceList = (definition: TypeDefinition | undefined): boolean =>
  definition?.kind === 'list' && definition.item === 'DeviceID';

/**
 * Names of the members that are a device identifier, or a list of them.
 *
 * @param isList - whether a type of this name is a list of device identifiers
 */
export const deviceMembersOf = (
  { members }: Pick<Payload, 'members'>,
  isList: (type: string) => boolean,
): string[] =>
  Object.entries(members).flatMap(([name, { type }]) => {
    const item = typeName(type);
    return item === 'DeviceID' || isList(item) ? name : [];
  });

/** Whether a model value may lack the member: ECMA-269 or ECMA-323 lets it, or one encoding does not know it. */
export const isOptionalInModel = (member: Member): boolean =>
  member.presence === 'optional' || member.only !== undefined || member.xmlRequired === false;

/** The value of a type that says nothing; undefined where it has none. */
export function whenMissing(all: Catalogue, type: TypeUse): ModelValue | undefined {
  const definition = typeof type === 'string' ? all.types.get(type)?.definition : undefined;
  const { kind, whenMissing: own } = definition ?? {};
  if (own !== undefined) return own ?? undefined;
  if (kind === 'bits') return {};
  return kind === 'list' ? [] : undefined;
}

/** What a member reads as that the model requires and a peer has left out; undefined where no value would be true. */
export const memberWhenMissing = (all: Catalogue, member: Member): ModelValue | undefined =>
  member.whenMissing === undefined
    ? whenMissing(all, member.type)
    : (member.whenMissing ?? undefined);

/** Kinds of value that XML cannot do without where the standard requires them: those that cannot be empty. */
const neverEmpty: ReadonlySet<string> = new Set(['boolean', 'integer', 'decimal', 'enumeration']);

/**
 * Whether a member of a sequence has to be there in XML. The standard's XML schema leaves that open for structures and
 * text; of the rest it requires what ECMA-269 does, unless the entry says otherwise.
 */
export function isRequiredInXml(all: Catalogue, member: Member): boolean {
  if (member.xmlRequired !== undefined) return member.xmlRequired;
  if (member.presence === 'optional' || typeof member.type !== 'string') return false;
  const definition = all.types.get(member.type)?.definition;
  const kind = definition?.kind === 'alias' ? definition.of : (definition?.kind ?? member.type);
  return neverEmpty.has(kind);
}
