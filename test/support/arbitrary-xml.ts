import fc from 'fast-check';
import type { Edition } from '../../src/schema/language.js';
import type { Leaves, Values } from './arbitrary.js';

/** Characters of every kind that XML has, with those that it gives a meaning to among them. */
const character = fc.oneof(
  { arbitrary: fc.constantFrom(...'abcXYZ0189+#* -:;@'), weight: 6 },
  { arbitrary: fc.constantFrom(...'<>&"\'\t\n\r]'), weight: 2 },
  fc.constantFrom(
    '\u0085',
    'ä',
    'ß',
    '\u2028',
    '\ud7ff',
    '\ue000',
    '\ufffd',
    '漢',
    '😀',
    '\u{10ffff}',
  ),
);
const text = fc.oneof(
  { arbitrary: fc.string({ unit: character, maxLength: 9 }), weight: 8 },
  fc.constantFrom(']]>', '&amp;', '<!--', '0x00ff', ' ', '-0', '+4989', '%00'),
);
const octets = fc.uint8Array({ maxLength: 6 });
const whole = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.maxSafeInteger());
const decimal = fc
  .oneof(whole, fc.double({ noDefaultInfinity: true, noNaN: true }))
  .map((value) => (value === 0 ? 0 : value));

/** Names that the standard does not have. */
const word = fc
  .string({ unit: fc.constantFrom(...'abz<&"é '), maxLength: 5 })
  .map((middle) => `own${middle}.`);

/** XML of any form. The prefix `p` always stands for the same, so that its one declaration can be on the root. */
const outer = 'urn:outer';
const escaped = text.map((value) =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;'),
);
const piece = fc.oneof(
  escaped.map((xml) => ({ xml, isOuter: false })),
  escaped.map((inner) => ({
    xml: `<v:note xmlns:v="urn:v" v:a="1">${inner}</v:note>`,
    isOuter: false,
  })),
  escaped.map((inner) => ({ xml: `<p:k a='2'>${inner}<p:l/></p:k >`, isOuter: true })),
  fc.constantFrom(
    { xml: '<plain/>', isOuter: false },
    { xml: '<![CDATA[<&]]>', isOuter: false },
    { xml: '<!-- > -->', isOuter: false },
    { xml: '<?pi > ?>', isOuter: false },
    { xml: '<a xmlns="urn:a"><b xmlns=""/></a>', isOuter: false },
    { xml: '&#x20;', isOuter: false },
  ),
);
const markup = fc.array(piece, { maxLength: 3 }).map((pieces) => ({
  xml: pieces.map(({ xml }) => xml).join(''),
  ...(pieces.some(({ isOuter }) => isOuter) ? { namespaces: { p: outer } } : {}),
}));

/** Content is either there, or there is none. */
const content = markup.map((raw) => (raw.xml === '' ? {} : raw));
const octetsOrPrivate = fc.oneof(
  octets.map((string) => ({ string })),
  content.map((inner) => ({ private: inner })),
);
const address = fc.constantFrom('', 'grammars/a.grxml', 'http://[::1]:80/a?b=ö#c', 'urn:a:b%20c');
const markupWithAttributes = fc
  .tuple(markup, fc.option(fc.record({ src: address, 'xml:lang': fc.constant('de') })))
  .map(([raw, attributes]) => (attributes === null ? raw : { ...raw, attributes }));

const typesOfNumber = [
  'dialingNumber',
  'deviceNumber',
  'implicitPublic',
  'explicitPublic:networkspecific',
  'explicitPrivate:pTNSpecificNumber',
  'other',
];

function optionally(members: Readonly<Record<string, Values>>): Values {
  return fc.record(members, { requiredKeys: [] });
}

function device(isLocal: boolean, edition: Edition, standard: boolean): Values {
  const typeOfNumber = fc.oneof(
    { arbitrary: fc.constantFrom(...typesOfNumber, ...(isLocal ? ['dynamic'] : [])), weight: 5 },
    standard ? fc.constant('other') : word.map((name) => `#${name}`),
  );
  const classes = fc.subarray(['voice', 'data', 'image', 'notKnown', 'im', 'mms']);
  const ccieTypes = ['isdn', 'rsvp', 'other', ...(isLocal ? [] : ['sip'])];
  const media = optionally({
    mediaClass: classes.map((names) => Object.fromEntries(names.map((name) => [name, true]))),
    connectionRate: whole,
    bitRate: fc.constantFrom('constant', 'variable'),
    delayTolerance: whole,
    switchingSubDomainCCIEType: fc.constantFrom(...ccieTypes),
    switchingSubDomainInformationElements: octets,
  }).filter((characteristics) => Object.keys(characteristics as object).length > 0);
  return fc
    .tuple(
      text,
      fc.oneof(
        { arbitrary: fc.constant({}), weight: 2 },
        optionally({
          typeOfNumber,
          mediaCallCharacteristics: media,
          ...(edition < 6 ? {} : { hasPrivateNumber: fc.boolean(), hasPrivateName: fc.boolean() }),
        }),
      ),
    )
    .map(([number, attributes]) => ({ number, ...(attributes as object) }));
}

/**
 * What an edition of XML can say.
 *
 * @param standard - only what its XML schema allows: no values of a peer's own, and numbers of 15 bits
 */
export function xmlLeaves(edition: Edition, standard: boolean): Leaves {
  const integer = standard ? fc.nat(0x7fff) : whole;
  return {
    builtIns: {
      text,
      integer,
      decimal,
      boolean: fc.boolean(),
      octets,
      identifier: text,
      time: text,
      nothing: fc.constant(true),
      numeral: standard ? integer.map(String) : text,
    },
    unknownValue: standard ? undefined : word.map((name) => `#${name}`),
    handWritten: {
      DeviceID: () => device(false, edition, standard),
      ConnectionID: () => optionally({ callID: text, deviceID: device(true, edition, standard) }),
      CSTAPrivateData: () => octetsOrPrivate,
      SecurityInfo: () => octetsOrPrivate,
      CorrelatorData: () => octetsOrPrivate,
      UserData: () => octetsOrPrivate,
      LocationInfo: () => content.map((inner) => ({ content: inner })),
      Grammars: () => markupWithAttributes,
      InnerXml: () => markupWithAttributes,
      AnyContent: () => (standard ? markup : markupWithAttributes),
      LanguageTag: () => fc.constantFrom('en', 'en-GB', 'de-CH-1996', 'x-y-12345678'),
      CountOrFlag: () => fc.boolean(),
    },
  };
}
