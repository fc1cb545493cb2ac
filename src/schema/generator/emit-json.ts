import { type Catalogue, payloads, typeName } from '../catalogue.js';
import type { Members } from '../language.js';
import { valueRoots } from '../schema.js';
import { generatedMark, key, literal } from './source.js';

/** Marks octets in the generated table. */
const octets = 'octets';

/** Where hand-written model types hold octets. */
const handWrittenOctets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DeviceID: { mediaCallCharacteristics: 'MediaCallCharacteristics' },
  LocalDeviceID: { mediaCallCharacteristics: 'MediaCallCharacteristics' },
  ConnectionID: { deviceID: 'LocalDeviceID' },
  PrivateContent: { ber: octets },
  CSTAPrivateData: { string: octets, private: 'PrivateContent' },
  SecurityInfo: { string: octets, private: 'PrivateContent' },
  CorrelatorData: { string: octets, private: 'PrivateContent' },
  UserData: { string: octets, private: 'PrivateContent' },
  LocationInfo: { geoPriv: 'GeoPriv', content: 'PrivateContent' },
};

/**
 * The table by which the JSON form tells octets from text: for each type that holds octets anywhere within, its members
 * that do, each with `octets` or the type to go on with. Lists are told by their being arrays.
 */
export function emitJsonTable(all: Catalogue): string {
  const structures = new Map<string, Map<string, string>>();
  const leaves = new Map<string, string>();
  const memberTypes = (members: Members): Map<string, string> =>
    new Map(Object.entries(members).map(([name, member]) => [name, typeName(member.type)]));
  for (const { name, definition } of all.types.values()) {
    if (definition.kind === 'sequence') structures.set(name, memberTypes(definition.members));
    else if (definition.kind === 'choice') {
      structures.set(name, memberTypes(definition.alternatives));
    } else if (definition.kind === 'list') leaves.set(name, definition.item);
    else if (definition.kind === 'alias') leaves.set(name, definition.of);
  }
  for (const [name, members] of Object.entries(handWrittenOctets)) {
    structures.set(name, new Map(Object.entries(members)));
  }
  for (const group of all.groups) {
    for (const { name, payload } of payloads(group)) {
      structures.set(name, memberTypes(payload.members));
    }
  }

  const followed = (name: string): string => {
    const next = leaves.get(name);
    return next === undefined ? name : followed(next);
  };
  const holding = octetHolders(structures, followed);
  const lines = [...structures]
    .filter(([name]) => holding.has(name))
    .map(([name, members]) => {
      const entries = [...members]
        .map(([member, type]) => [member, followed(type)] as const)
        .filter(([, type]) => type === octets || holding.has(type))
        .map(([member, type]) => `${key(member)}: ${literal(type)}`);
      return `  ${name}: { ${entries.join(', ')} },\n`;
    });
  const values = Object.entries(valueRoots)
    .filter(([root, type]) => root !== type && holding.has(followed(type)))
    .map(([root, type]) => `  ${root}: { value: ${literal(followed(type))} },\n`);
  const others = [...leaves.keys()]
    .filter((name) => !structures.has(name))
    .map((name) => [name, followed(name)] as const)
    .filter(([, type]) => type === octets || holding.has(type))
    .map(([name, type]) => `  ${name}: ${literal(type)},\n`);
  return `${generatedMark}
/** Members that are octets (\`octets\`) or hold some, by type. */
export const octetMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${lines.join('')}${values.join('')}};

/** Lists and other names of types that are octets (\`octets\`) or hold some, with what they are lists or names of. */
export const octetNames: Readonly<Record<string, string>> = {
${others.join('')}};
`;
}

function octetHolders(
  structures: ReadonlyMap<string, ReadonlyMap<string, string>>,
  followed: (name: string) => string,
): ReadonlySet<string> {
  const holding = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [name, members] of structures) {
      if (holding.has(name)) continue;
      for (const type of members.values()) {
        const target = followed(type);
        if (target === octets || holding.has(target)) {
          holding.add(name);
          grown = true;
          break;
        }
      }
    }
  }
  return holding;
}
