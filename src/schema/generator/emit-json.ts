import type { Catalogue } from '../catalogue.js';
import { octetMembersOf, octets } from '../octet-members.js';
import { valueRoots } from '../schema.js';
import { generatedMark, key, literal } from './source.js';

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

/** The table by which the JSON form tells octets from text. */
export function emitJsonTable(all: Catalogue): string {
  const definitions = [...all.types.values()].map(
    ({ name, definition }) => [name, definition] as const,
  );
  const { members, names } = octetMembersOf(definitions, all.groups, undefined, handWrittenOctets);
  const lines = Object.entries(members).map(([name, own]) => {
    const entries = Object.entries(own).map(([member, type]) => `${key(member)}: ${literal(type)}`);
    return `  ${name}: { ${entries.join(', ')} },\n`;
  });
  const values = Object.entries(valueRoots).flatMap(([root, type]) => {
    const held = names[type] ?? type;
    return root !== type && (held === octets || Object.hasOwn(members, held))
      ? [`  ${root}: { value: ${literal(held)} },\n`]
      : [];
  });
  const others = Object.entries(names).map(([name, type]) => `  ${name}: ${literal(type)},\n`);
  return `${generatedMark}
import type { OctetMembers } from '../../schema/octet-members.js';

/** What of CSTA holds octets. */
export const octetMembers: OctetMembers = {
  members: {
${lines.join('')}${values.join('')}  },
  names: {
${others.join('')}  },
};
`;
}
