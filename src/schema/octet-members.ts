/** Which members of the model hold octets, which JSON writes as text. */

import { payloads, typeName } from './catalogue.js';
import type { Members, ServiceGroup, TypeDefinition } from './language.js';

/** Types that hold octets anywhere within. Lists are told by their being arrays. */
export interface OctetMembers {
  /** Members that are octets (`octets`) or hold some, by type. */
  readonly members: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Lists and other names of types that are octets (`octets`) or hold some, with what they are lists or names of. */
  readonly names: Readonly<Record<string, string>>;
}

/** Marks octets. */
export const octets = 'octets';

/** What a structure's members are of. */
type Structure = ReadonlyMap<string, string>;

const own = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * Finds what holds octets.
 *
 * @param types - definitions by name
 * @param groups - services and events; their own types have to be among `types`
 * @param known - what is known of other types that these refer to
 * @param others - structures that no definition describes
 */
export function octetMembersOf(
  types: Iterable<readonly [name: string, definition: TypeDefinition]>,
  groups: readonly ServiceGroup[],
  known: OctetMembers = { members: {}, names: {} },
  others: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): OctetMembers {
  const structures = new Map<string, Structure>();
  const leaves = new Map<string, string>();
  for (const [name, definition] of types) {
    if (definition.kind === 'sequence') structures.set(name, typesOf(definition.members));
    else if (definition.kind === 'choice') structures.set(name, typesOf(definition.alternatives));
    else if (definition.kind === 'list') leaves.set(name, definition.item);
    else if (definition.kind === 'alias') leaves.set(name, definition.of);
  }
  for (const [name, members] of Object.entries(others)) {
    structures.set(name, new Map(Object.entries(members)));
  }
  for (const group of groups) {
    for (const { name, payload } of payloads(group)) structures.set(name, typesOf(payload.members));
    for (const [name, { type }] of Object.entries(group.privateData ?? {})) leaves.set(name, type);
  }
  const followed = (name: string): string => {
    const next = leaves.get(name) ?? own(known.names, name);
    return next === undefined ? name : followed(next);
  };
  const holding = new Set([octets, ...Object.keys(known.members)]);
  for (let before = 0; before !== holding.size; ) {
    before = holding.size;
    for (const [name, members] of structures) {
      if ([...members.values()].some((type) => holding.has(followed(type)))) holding.add(name);
    }
  }
  const holders = (uses: Iterable<readonly [name: string, type: string]>) =>
    Object.fromEntries(
      [...uses]
        .map(([name, type]) => [name, followed(type)] as const)
        .filter(([, type]) => holding.has(type)),
    );
  return {
    members: Object.fromEntries(
      [...structures]
        .filter(([name]) => holding.has(name))
        .map(([name, members]) => [name, holders(members)]),
    ),
    names: holders([...leaves].filter(([name]) => !structures.has(name))),
  };
}

const typesOf = (members: Members): Structure =>
  new Map(Object.entries(members).map(([name, member]) => [name, typeName(member.type)]));
