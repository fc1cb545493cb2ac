type Schema = Readonly<Record<string, unknown>>;

const octets: Schema = { type: 'string', pattern: '^([0-9a-f]{2})*$' };
const text: Schema = { type: 'string' };
const index: Schema = { type: 'integer', minimum: 0 };
const texts: Schema = { type: 'object', additionalProperties: text };

const object = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

const octetsOrPrivate: Schema = {
  oneOf: [
    object({ string: octets }, ['string']),
    object({ private: { $ref: '#/$defs/PrivateContent' } }, ['private']),
  ],
};

const markup: Schema = object({ xml: text, attributes: texts, namespaces: texts }, ['xml']);

/** Schemas of the types of `src/model/hand-written.ts` and of the messages that no schema entry defines. */
export const handWrittenSchemas: Readonly<Record<string, Schema>> = {
  PrivateContent: object({ xml: text, namespaces: texts, ber: octets }),
  CSTAPrivateData: octetsOrPrivate,
  SecurityInfo: octetsOrPrivate,
  CorrelatorData: octetsOrPrivate,
  UserData: octetsOrPrivate,
  LocationInfo: {
    oneOf: [
      object({ geoPriv: { type: 'array', items: { $ref: '#/$defs/GeoPriv' } } }, ['geoPriv']),
      object({ content: { $ref: '#/$defs/PrivateContent' } }, ['content']),
    ],
  },
  Grammars: markup,
  AnyContent: markup,
  InnerXml: markup,
  LanguageTag: text,
  CountOrFlag: { type: ['boolean', 'integer'] },
  UnknownMember: {
    oneOf: [
      object({ ber: octets, index }, ['ber', 'index']),
      object({ xml: text, index, namespaces: texts }, ['xml', 'index']),
      object({ attribute: text, value: text, of: text }, ['attribute', 'value']),
    ],
  },
  'message:reject': object(
    {
      kind: { const: 'reject' },
      type: { const: 'Reject' },
      invokeID: { type: 'integer' },
      problem: { type: 'object', additionalProperties: { type: 'integer' } },
    },
    ['kind', 'type', 'problem'],
  ),
  'message:unknown': object(
    {
      kind: { const: 'unknown' },
      type: { const: 'Unknown' },
      invokeID: { type: 'integer' },
      role: { enum: ['request', 'response', 'event', 'error', 'undetermined'] },
      name: text,
      content: { $ref: '#/$defs/PrivateContent' },
    },
    ['kind', 'type', 'role', 'name', 'content'],
  ),
};
