import fc from 'fast-check';
import { payloads } from '../../src/schema/catalogue.js';
import { type Edition, type Members, required } from '../../src/schema/language.js';
import { valueRoots, valueRootsSince } from '../../src/schema/schema.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import type { ArbitraryValues, Values } from './arbitrary.js';

/** A message of XML, as the schema has it. */
export interface XmlMessage {
  readonly kind: 'request' | 'response' | 'event' | 'error' | 'value';
  /** Name of its type in the model. */
  readonly type: string;
  /** The edition that brought it. */
  readonly since: Edition;
  /** Whether its namespace says nothing of an edition. */
  readonly hasOwnNamespace: boolean;
  /** Its members; a type's name where it is a value or a choice. */
  readonly content: Members | string;
}

/** Every message that some edition of XML has. */
export const xmlMessages: readonly XmlMessage[] = [
  ...standardCatalogue().groups.flatMap((group) =>
    payloads(group)
      .filter(({ only }) => only !== 'ber')
      .map(({ kind, name, since = 3, payload }) => ({
        kind,
        type: name,
        since,
        hasOwnNamespace: group.xmlNamespace !== undefined,
        content:
          kind === 'event'
            ? { monitorCrossRefID: required('MonitorCrossRefID'), ...payload.members }
            : payload.members,
      })),
  ),
  {
    kind: 'error',
    type: 'UniversalFailure',
    since: 3,
    hasOwnNamespace: false,
    content: 'UniversalFailure',
  },
  ...Object.entries(valueRoots).map(([type, content]) => ({
    kind: 'value' as const,
    type,
    since: valueRootsSince[type] ?? 3,
    hasOwnNamespace: false,
    content,
  })),
];

/** Values of a message. */
export function messagesOf({ kind, type, content }: XmlMessage, values: ArbitraryValues): Values {
  const members =
    typeof content !== 'string'
      ? values.ofMembers(content)
      : kind === 'value'
        ? fc.record({ value: values.of(content) })
        : values.of(content);
  return members.map((members) => ({ kind, type, ...withoutEmptyList(members as object) }));
}

/** XML has one list for all destinations of DeflectCall, so that an empty list of further ones is none. */
function withoutEmptyList(members: { readonly addNewDestinationsList?: unknown }): object {
  const { addNewDestinationsList: more, ...rest } = members;
  return Array.isArray(more) && more.length === 0 ? rest : members;
}
