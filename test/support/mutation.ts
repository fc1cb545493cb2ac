import fc from 'fast-check';

/** One change of a sequence of octets or characters. Places are taken modulo its length. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | {
      readonly kind: 'repeat';
      readonly at: number;
      readonly length: number;
      readonly times: number;
    }
  | { readonly kind: 'swap'; readonly at: number; readonly other: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly what: string };

/** Words of markup, whole and in part. */
const tokens = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  ';',
  '"',
  "'",
  '=',
  ' ',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE a [',
  '<!ENTITY a "b">',
  '&lt;',
  '&#0;',
  '&#x10FFFF;',
  '&#xD800;',
  '&#99999999999;',
  '&a;',
  ' xmlns=""',
  ' xmlns:v="urn:v"',
  ' v:a="1"',
  ' xsi:nil="true"',
  '<v:a>',
  '</v:a>',
  '<a>',
  '</a>',
  '<extensions>',
  '</extensions>',
  '<private>',
  '</private>',
  '<callID>',
  '</callID>',
  '\u0000',
  '\u0001',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '😀',
  '\r\n',
  '\u0085',
  '-1',
  '1e999',
  'NaN',
];

const at = fc.nat();
const length = fc.integer({ min: 1, max: 40 });

/** Any change. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at }),
  fc.record({ kind: fc.constant('delete' as const), at, length }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at,
    length,
    times: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ kind: fc.constant('swap' as const), at, other: at, length }),
  {
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at,
      what: fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: 'binary', maxLength: 4 })),
    }),
    weight: 3,
  },
);

/** A text after a change. */
export function mutatedText(text: string, mutation: Mutation): string {
  const place = text.length === 0 ? 0 : mutation.at % text.length;
  const before = text.slice(0, place);
  switch (mutation.kind) {
    case 'flip': {
      const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << mutation.bit));
      return before + flipped + text.slice(place + 1);
    }
    case 'cut':
      return before;
    case 'delete':
      return before + text.slice(place + mutation.length);
    case 'repeat': {
      const piece = text.slice(place, place + mutation.length);
      return before + piece.repeat(mutation.times) + text.slice(place);
    }
    case 'swap': {
      const rest = text.slice(place + mutation.length);
      const other = rest.length === 0 ? 0 : mutation.other % rest.length;
      const piece = text.slice(place, place + mutation.length);
      return before + rest.slice(0, other) + piece + rest.slice(other);
    }
    case 'insert':
      return before + mutation.what + text.slice(place);
  }
}

const encoder = new TextEncoder();

/** Octets after a change. */
export function mutatedOctets(octets: Uint8Array, mutation: Mutation): Uint8Array {
  const text = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  const what =
    mutation.kind === 'insert'
      ? {
          ...mutation,
          what: Array.from(encoder.encode(mutation.what), (octet) =>
            String.fromCharCode(octet),
          ).join(''),
        }
      : mutation;
  return Uint8Array.from(mutatedText(text, what), (character) => character.charCodeAt(0));
}
