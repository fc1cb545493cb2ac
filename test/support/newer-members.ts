import { isRequiredInXml } from '../../src/schema/catalogue.js';
import type {
  Edition,
  Member,
  Members,
  TypeDefinition,
  TypeUse,
} from '../../src/schema/language.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import type { XmlMessage } from './xml-messages.js';

/** A message as an edition can say it. */
export interface Reduced {
  readonly message: object;
  /** Paths of what the edition does not have, in the order of the document. */
  readonly left: readonly string[];
  /** Paths among them that cannot be left out. */
  readonly needed: readonly string[];
}

const all = standardCatalogue();

/** Stands for a value that the edition does not have. */
const gone = Symbol('gone');

type Fields = Readonly<Record<string, unknown>>;

/** Takes out of a message what came after an edition, by the schema alone. */
export function reduced(
  message: object,
  { type, kind, content }: XmlMessage,
  edition: Edition,
): Reduced {
  const left: string[] = [];
  const needed: string[] = [];

  const members = (fields: Fields, known: Members, path: string, isChoice = false): Fields => {
    const kept: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const member = known[name];
      const value =
        member === undefined ? field : ofMember(field, member, `${path}.${name}`, isChoice);
      if (value !== gone) kept[name] = value;
    }
    return kept;
  };

  const ofMember = (field: unknown, member: Member, path: string, isChoice: boolean): unknown => {
    if (member.since !== undefined && member.since > edition) {
      left.push(path);
      return gone;
    }
    return value(field, member.type, path, isChoice || isRequiredInXml(all, member));
  };

  const value = (field: unknown, use: TypeUse, path: string, must: boolean): unknown => {
    if (typeof use !== 'string') return items(field, use.listOf, path);
    const definition = all.types.get(use)?.definition;
    return definition === undefined ? field : defined(field, use, definition, path, must);
  };

  const items = (list: unknown, item: string, path: string): unknown =>
    (list as readonly unknown[]).map((each, index) => value(each, item, `${path}[${index}]`, true));

  const defined = (
    field: unknown,
    name: string,
    definition: TypeDefinition,
    path: string,
    must: boolean,
  ): unknown => {
    switch (definition.kind) {
      case 'sequence':
        return members(field as Fields, definition.members, path);
      case 'choice':
        return definition.repeated
          ? (field as readonly Fields[]).map((each, index) =>
              members(each, definition.alternatives, `${path}[${index}]`, true),
            )
          : members(field as Fields, definition.alternatives, path, true);
      case 'list':
        return items(field, definition.item, path);
      case 'enumeration': {
        if (!isNewer(definition.values[field as string])) return field;
        left.push(path);
        if (must) needed.push(path);
        return gone;
      }
      case 'bits':
        return Object.fromEntries(
          Object.entries(field as Fields).filter(([bit]) => {
            const newer = isNewer(definition.values[bit]);
            if (newer) left.push(`${path}.${bit}`);
            return !newer;
          }),
        );
      case 'handWritten':
        return byHand(field, name, path);
      default:
        return field;
    }
  };

  const byHand = (field: unknown, name: string, path: string): unknown => {
    if (name === 'ConnectionID') {
      const { deviceID, ...rest } = field as Fields;
      if (deviceID === undefined) return field;
      return { ...rest, deviceID: byHand(deviceID, 'DeviceID', `${path}.deviceID`) };
    }
    if (name !== 'DeviceID') return field;
    return Object.fromEntries(
      Object.entries(field as Fields).filter(([attribute]) => {
        const newer = /^hasPrivate/.test(attribute) && edition < 6;
        if (newer) left.push(`${path}.${attribute}`);
        return !newer;
      }),
    );
  };

  const isNewer = (entry: number | { readonly since?: Edition } | undefined): boolean =>
    typeof entry === 'object' && entry.since !== undefined && entry.since > edition;

  const result =
    typeof content !== 'string'
      ? members(message as Fields, content, type)
      : kind === 'value'
        ? { ...message, value: value((message as { value: unknown }).value, content, type, true) }
        : (value(message, content, type, true) as Fields);
  return { message: result, left, needed };
}
