import fc from 'fast-check';
import { opaqueText } from '../../src/model/opaque.js';
import type { Leaves } from './arbitrary.js';

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

const identifier = fc.oneof(
  ascii,
  octets.map((value) => opaqueText(value)),
);

const device = fc.oneof(
  ascii.map((number) => ({ number })),
  fc
    .constantFrom('implicitPublic', 'explicitPublic:national', 'explicitPrivate:localNumber')
    .chain((typeOfNumber) => ascii.map((number) => ({ number, typeOfNumber }))),
  whole.map((number) => ({ number: String(number), typeOfNumber: 'deviceNumber' })),
  identifier.map((number) => ({ number, typeOfNumber: 'other' })),
  fc.record({ number: ascii, privateNumber: ascii, privateName: ascii }),
);

const localDevice = fc.oneof(
  device,
  identifier.map((number) => ({ number, typeOfNumber: 'dynamic' })),
);

const content = fc.oneof(
  octets.map((string) => ({ string })),
  fc.constant({ private: {} }),
  fc.nat(100).map((value) => ({ private: { ber: Uint8Array.of(0x02, 1, value) } })),
);

const markup = fc.string({ unit: fc.constantFrom(...'ab <&>"\'') }).map((text) => ({
  xml: text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
}));

/** What BER can say. */
export const berLeaves: Leaves = {
  builtIns: {
    text: ascii,
    integer: whole,
    decimal: whole,
    boolean: fc.boolean(),
    octets,
    identifier,
    time: times,
    nothing: fc.constant(true),
    numeral: whole.map(String),
  },
  unknownValue: fc.constant('#5000'),
  handWritten: {
    DeviceID: () => device,
    ConnectionID: () =>
      fc.oneof(
        identifier.map((callID) => ({ callID })),
        localDevice.map((deviceID) => ({ deviceID })),
        fc.record({ callID: identifier, deviceID: localDevice }),
      ),
    CSTAPrivateData: () => content,
    SecurityInfo: () => content,
    CorrelatorData: () => octets.map((string) => ({ string })),
    UserData: () => octets.map((string) => ({ string })),
    LocationInfo: (values) =>
      fc.array(values.of('GeoPriv'), { maxLength: 2 }).map((geoPriv) => ({ geoPriv })),
    Grammars: () => markup,
    InnerXml: () => markup,
    LanguageTag: () => fc.constantFrom('en', 'en-GB', 'de-CH-1996'),
    CountOrFlag: () => fc.oneof(fc.boolean(), fc.integer({ min: 2, max: 99 })),
  },
};
