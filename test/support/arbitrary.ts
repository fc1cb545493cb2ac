import fc from 'fast-check';
import { opaqueText } from '../../src/model/opaque.js';
import { catalogue, isBuiltIn } from '../../src/schema/generator/catalogue.js';
import type {
  BuiltInType,
  Member,
  Members,
  NamedNumber,
  TypeDefinition,
  TypeUse,
} from '../../src/schema/language.js';

/** A model value of some type. */
export type Values = fc.Arbitrary<unknown>;

const types = catalogue().types;

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 9 }).map((text) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
  text.replace(/[\u0000-\u001f\u007f]/g, ''),
);
const octets = fc.uint8Array({ maxLength: 6 });
const whole = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  fc.maxSafeInteger(),
  fc.integer({ min: -70_000, max: 70_000 }),
);

const times = fc
  .tuple(
    fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc.constantFrom('', 'Z', '.5', '.25Z', '+02:00'),
  )
  .map(([date, rest]) => date.toISOString().slice(0, 19) + rest);

const builtIns: Readonly<Record<BuiltInType, Values>> = {
  text: ascii,
  integer: whole,
  decimal: whole,
  boolean: fc.boolean(),
  octets,
  identifier: fc.oneof(
    ascii,
    octets.map((value) => opaqueText(value)),
  ),
  time: times,
  nothing: fc.constant(true),
  numeral: whole.map(String),
};

const numbers = ascii;

const device = fc.oneof(
  numbers.map((number) => ({ number })),
  fc
    .constantFrom('implicitPublic', 'explicitPublic:national', 'explicitPrivate:localNumber')
    .chain((typeOfNumber) => numbers.map((number) => ({ number, typeOfNumber }))),
  whole.map((number) => ({ number: String(number), typeOfNumber: 'deviceNumber' })),
  builtIns.identifier.map((number) => ({ number, typeOfNumber: 'other' })),
  fc.record({ number: numbers, privateNumber: ascii, privateName: ascii }),
);

const localDevice = fc.oneof(
  device,
  builtIns.identifier.map((number) => ({ number, typeOfNumber: 'dynamic' })),
);

const content = fc.oneof(
  octets.map((string) => ({ string })),
  fc.constant({ private: {} }),
  fc.nat(100).map((value) => ({ private: { ber: Uint8Array.of(0x02, 1, value) } })),
);

const markup = fc.string({ unit: fc.constantFrom(...'ab <&>"\'') }).map((text) => ({
  xml: text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
}));

/** What BER can say of the types that are read and written by hand. */
const handWritten: Readonly<Record<string, () => Values>> = {
  DeviceID: () => device,
  ConnectionID: () =>
    fc.oneof(
      builtIns.identifier.map((callID) => ({ callID })),
      localDevice.map((deviceID) => ({ deviceID })),
      fc.record({ callID: builtIns.identifier, deviceID: localDevice }),
    ),
  CSTAPrivateData: () => content,
  SecurityInfo: () => content,
  CorrelatorData: () => octets.map((string) => ({ string })),
  UserData: () => octets.map((string) => ({ string })),
  LocationInfo: () =>
    fc.array(valuesOf('GeoPriv'), { maxLength: 2 }).map((geoPriv) => ({ geoPriv })),
  Grammars: () => markup,
  InnerXml: () => markup,
  LanguageTag: () => fc.constantFrom('en', 'en-GB', 'de-CH-1996'),
  CountOrFlag: () => fc.oneof(fc.boolean(), fc.integer({ min: 2, max: 99 })),
};

const known = new Map<string, Values>();

/** Model values of a type that BER can carry. */
export function valuesOf(use: TypeUse): Values {
  if (typeof use !== 'string') {
    const exactlyOne = use.single === 'ber' || use.single === 'berWrapped';
    return fc.array(valuesOf(use.listOf), {
      minLength: exactlyOne ? 1 : 0,
      maxLength: exactlyOne ? 1 : 3,
    });
  }
  if (isBuiltIn(use)) return builtIns[use];
  const before = known.get(use);
  if (before) return before;
  const definition = types.get(use)?.definition;
  if (!definition) throw new Error(`no type is named ${use}`);
  const values = valuesOfDefinition(use, definition);
  known.set(use, values);
  return values;
}

function valuesOfDefinition(name: string, definition: TypeDefinition): Values {
  switch (definition.kind) {
    case 'alias':
      return builtIns[definition.of];
    case 'enumeration':
      return fc.oneof(fc.constantFrom(...numbered(definition.values)), fc.constant('#5000'));
    case 'bits': {
      const names = numbered(definition.values);
      if (names.length === 0) return fc.constant({});
      const flags = definition.berEnumerated
        ? fc.constantFrom(...names).map((flag) => [flag])
        : fc.subarray(names);
      return flags.map((set) => Object.fromEntries(set.map((flag) => [flag, true])));
    }
    case 'list':
      return fc.array(valuesOf(definition.item), { maxLength: 3 });
    case 'sequence':
      return valuesOfMembers(definition.members);
    case 'choice': {
      const alternatives = valuesOfChoice(definition.alternatives);
      return definition.repeated ? alternatives.map((alternative) => [alternative]) : alternatives;
    }
    case 'handWritten': {
      const make = handWritten[name];
      if (!make) throw new Error(`no values are known for ${name}`);
      return make();
    }
  }
}

const numbered = (values: Readonly<Record<string, number | NamedNumber>>): string[] =>
  Object.entries(values)
    .filter(([, value]) => typeof value === 'number' || value.number !== undefined)
    .map(([name]) => name);

/** Model values with the members that BER has. */
export function valuesOfMembers(members: Members): Values {
  const all = Object.entries(members).filter(([, member]) => member.only !== 'xml');
  const record = new Map(all.map(([name, member]) => [name, valuesOfMember(member)]));
  // A default that XML requires is filled in when it is absent.
  const required = all
    .filter(
      ([, { presence, default: value, xmlRequired }]) =>
        presence === 'required' || (value !== undefined && xmlRequired),
    )
    .map(([name]) => name);
  const optional = all.map(([name]) => name).filter((name) => !required.includes(name));
  // Few optional members at a time: records with all of them are long.
  return fc
    .subarray(optional, { maxLength: Math.min(optional.length, 6) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries([...record].filter(([name]) => [...required, ...chosen].includes(name))),
      ),
    );
}

function valuesOfChoice(alternatives: Members): Values {
  return fc.oneof(
    ...Object.entries(alternatives)
      .filter(([, member]) => member.only !== 'xml')
      .map(([name, member]) => valuesOfMember(member).map((value) => ({ [name]: value }))),
  );
}

function valuesOfMember({ type, berAlternative }: Member): Values {
  if (berAlternative === undefined) return valuesOf(type);
  const definition = typeof type === 'string' ? types.get(type)?.definition : undefined;
  const alternative =
    definition?.kind === 'choice' ? definition.alternatives[berAlternative] : undefined;
  if (!alternative) throw new Error(`there is no alternative ${berAlternative}`);
  return valuesOfMember(alternative).map((value) => ({ [berAlternative]: value }));
}
