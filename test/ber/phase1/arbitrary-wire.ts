import * as fc from 'fast-check';
import type { Member, Members, TypeDefinition, TypeUse } from '../../../src/schema/language.js';
import { phase1 } from '../../../src/schema/phase1/phase1.js';

/** Any value of Phase I as the generated functions read and write it, made from the schema. */
type Wire = fc.Arbitrary<unknown>;

const octets = (min = 0, max = 6): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: min, maxLength: max });

const text = fc.string({ maxLength: 6, unit: fc.constantFrom('0', '1', '9', '*', '#', 'A') });

/** An identifier is any string that octets read as; these are some. */
const identifier = fc.oneof(
  fc.constantFrom('', '1', 'A7', '0x00', '0x07ff', '0x8081'),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'B', '0', '1') }),
);

const builtIns: Readonly<Record<string, Wire>> = {
  text,
  integer: fc.integer({ min: -40_000, max: 40_000 }),
  numeral: fc.integer({ min: -1000, max: 70_000 }).map(String),
  boolean: fc.boolean(),
  octets: octets(),
  identifier,
  nothing: fc.constant(true),
};

const two = (number: number): string => String(number).padStart(2, '0');

/** Private data of any vendor. */
export const privateData = octets(0, 8).map((data) =>
  Uint8Array.from([0x7d, data.length + 7, 0x06, 3, 0x2b, 0x0c, 1, 0x04, data.length, ...data]),
);

/** The same as an MD110 sends it: a SEQUENCE of octets that need not be BER. */
const barePrivateData = octets(0, 8).map((data) => Uint8Array.from([0x30, data.length, ...data]));

/** Types that are written by hand. */
const handWritten: Readonly<Record<string, Wire>> = {
  Phase1PrivateData: privateData,
  Phase1BarePrivateData: barePrivateData,
  Phase1AnyPrivateData: fc.oneof(privateData, barePrivateData),
  Phase1Seal: octets(0, 8).map((data) =>
    Uint8Array.from([0x30, data.length + 2, 0x04, data.length, ...data]),
  ),
  Phase1Time: fc
    .tuple(fc.integer({ min: 1950, max: 2049 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([year, month, z]) => `${year}-${two(month)}-23T11:00:16${z ? 'Z' : '+02:00'}`),
  Phase1SecurityOrUnspecified: fc.constantFrom('generic', 'sequenceNumberViolated', 'pACViolated'),
};

/** What one source alone has is read and not written: these are the types without it. */
const written: Readonly<Record<string, readonly string[]>> = {
  Phase1SnapshotDeviceInfo: ['callIdentifier', 'localCallState'],
  Phase1RedirectedDeviceID: ['dialingNumber', 'deviceNumber'],
};

/** The members of a type that are written. */
function writtenMembers(name: string, members: Members): Members {
  const names = written[name];
  if (!names) return members;
  return Object.fromEntries(Object.entries(members).filter(([member]) => names.includes(member)));
}

function defined(name: string): Wire {
  const builtIn = builtIns[name];
  if (builtIn) return builtIn;
  const definition: TypeDefinition | undefined = phase1.types[name];
  if (!definition) throw new Error(`no type is named ${name}`);
  switch (definition.kind) {
    case 'alias':
      return defined(definition.of);
    case 'enumeration':
      return fc.constantFrom(...Object.keys(definition.values));
    case 'bits':
      return fc
        .subarray(Object.keys(definition.values))
        .map((bits) => Object.fromEntries(bits.map((bit) => [bit, true])));
    case 'list':
      return fc.array(defined(definition.item), { maxLength: 3 });
    case 'sequence':
      return arbitraryMembers(writtenMembers(name, definition.members));
    case 'choice':
      return fc.oneof(
        ...Object.entries(writtenMembers(name, definition.alternatives)).map(
          ([alternative, member]) => ofMember(member).map((value) => ({ [alternative]: value })),
        ),
      );
    case 'handWritten': {
      const arbitrary = handWritten[name];
      if (!arbitrary) throw new Error(`no values are known of ${name}`);
      return arbitrary;
    }
  }
}

const ofMember = ({ type, range: [min, max] = [0, -1] }: Member): Wire =>
  min <= max ? fc.integer({ min, max }) : used(type);

const used = (use: TypeUse): Wire =>
  typeof use === 'string' ? defined(use) : fc.array(defined(use.listOf), { maxLength: 3 });

/** Members as a definition has them, the optional ones present or not. */
export function arbitraryMembers(members: Members): fc.Arbitrary<Record<string, unknown>> {
  const all = Object.entries(members);
  const required = all.filter(([, member]) => member.presence === 'required');
  return fc.record(Object.fromEntries(all.map(([name, member]) => [name, ofMember(member)])), {
    requiredKeys: required.map(([name]) => name),
  });
}

/** Any value of a type that is an object. */
export const arbitraryType = (name: string) => defined(name) as fc.Arbitrary<object>;

/** Any failure. */
export const arbitraryFailure = arbitraryType('Phase1UniversalFailure');
