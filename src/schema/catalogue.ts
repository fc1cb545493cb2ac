import {
  type BuiltInType,
  builtInTypes,
  type Edition,
  type Member,
  type Members,
  type ModelValue,
  type OnlyEncoding,
  type Payload,
  type Service,
  type ServiceGroup,
  type TypeDefinition,
  type TypeUse,
} from './language.js';
import { serviceGroups, sharedTypes, valueRoots } from './schema.js';

/** A defined type and the file of generated code that it belongs to. */
export interface CataloguedType {
  readonly name: string;
  readonly file: string;
  readonly definition: TypeDefinition;
}

/** The schema with every type found by its name. */
export interface Catalogue {
  readonly types: ReadonlyMap<string, CataloguedType>;
  readonly groups: readonly ServiceGroup[];
}

const builtIns: ReadonlySet<string> = new Set(builtInTypes);

export const isBuiltIn = (name: string): name is BuiltInType => builtIns.has(name);

/** Name of the type that a use refers to, the item's for a list. */
export const typeName = (use: TypeUse): string => (typeof use === 'string' ? use : use.listOf);

/** Finds every type by its name; a name that is defined twice or not at all is an error that says where. */
export function catalogue(): Catalogue {
  const types = new Map<string, CataloguedType>();
  const add = (file: string, definitions: Readonly<Record<string, TypeDefinition>>): void => {
    for (const [name, definition] of Object.entries(definitions)) {
      const other = types.get(name);
      if (other) throw new Error(`type ${name} is defined in ${other.file} and in ${file}`);
      types.set(name, { name, file, definition });
    }
  };
  for (const [file, definitions] of Object.entries(sharedTypes)) add(file, definitions);
  for (const group of serviceGroups) add(group.name, group.types);
  checkReferences(types);
  return { types, groups: serviceGroups };
}

function checkReferences(types: ReadonlyMap<string, CataloguedType>): void {
  const known = (where: string, name: string): void => {
    if (!isBuiltIn(name) && !types.has(name)) throw new Error(`${where}: no type is named ${name}`);
  };
  const checkMembers = (where: string, members: Members): void => {
    for (const [name, member] of Object.entries(members)) {
      known(`${where}.${name}`, typeName(member.type));
    }
  };
  for (const { name, definition } of types.values()) {
    if (definition.kind === 'sequence') checkMembers(name, definition.members);
    else if (definition.kind === 'choice') checkMembers(name, definition.alternatives);
    else if (definition.kind === 'list') known(name, definition.item);
  }
  for (const group of serviceGroups) {
    for (const [name, service] of Object.entries(group.services)) {
      checkMembers(name, service.request.members);
      const { response, negative } = service;
      if (response) checkMembers(responseName(name, service), response.members);
      if (negative) checkMembers(negativeName(name), negative.members);
    }
    for (const [name, event] of Object.entries(group.events)) {
      checkMembers(name, event.payload.members);
    }
  }
  for (const [root, type] of Object.entries(valueRoots)) known(root, type);
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
}

/** Every payload of a group: requests, responses, negative responses of their own, events. */
export function payloads(group: ServiceGroup): NamedPayload[] {
  const all: NamedPayload[] = [];
  for (const [name, service] of Object.entries(group.services)) {
    const { only, since, xmlName = name, request, response, negative } = service;
    all.push({ kind: 'request', name, xmlName, payload: request, only, since });
    if (response) {
      const names = { name: responseName(name, service), xmlName: responseName(xmlName, service) };
      all.push({ kind: 'response', ...names, payload: response, only, since });
    }
    if (negative) {
      const names = { name: negativeName(name), xmlName: negativeName(xmlName) };
      all.push({ kind: 'error', ...names, payload: negative, only, since });
    }
  }
  for (const [name, { payload, xmlName = name, only, since }] of Object.entries(group.events)) {
    all.push({ kind: 'event', name, xmlName, payload, only, since });
  }
  return all;
}

/** Name of a service's response in the model and, but for misprints, in XML. */
export const responseName = (service: string, { negative }: Pick<Service, 'negative'>): string =>
  negative ? `${service}PosResponse` : `${service}Response`;

/** Name of the negative response of a service that has one of its own. */
export const negativeName = (service: string): string => `${service}NegResponse`;

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
