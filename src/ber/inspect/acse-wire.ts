/** How BER carries the apdus of ACSE (X.227), as far as they open, release and abort an association for CSTA. */

import { dotted } from '../object-identifier.js';
import type { ReadContents } from './leaf-text.js';
import {
  builtInWire,
  explicit,
  implicit,
  type Part,
  partsWire,
  type Wire,
  type WireForms,
} from './wire.js';

const readObjectIdentifier: ReadContents = (contents) => {
  const value = dotted(contents);
  return value === undefined ? undefined : { value, text: value };
};

const objectIdentifier: Wire = {
  kind: 'leaf',
  tag: 'u6',
  form: 'OBJECT IDENTIFIER',
  read: readObjectIdentifier,
};

const bitString: Wire = { kind: 'leaf', tag: 'u3', form: 'BIT STRING', read: () => undefined };
const integer = builtInWire('integer');
const octets = builtInWire('octets');

/** A value of any type, or one of those that are known. */
const choiceOf = (parts: () => readonly Part[]): Wire => ({
  kind: 'choice',
  form: 'CHOICE',
  parts,
});

/** HiPath has two octet strings as the authentication value: in the request under 0, in the answer under 1. */
const authentication: Wire = choiceOf(() => [
  { name: 'charstring', wire: implicit(builtInWire('text'), 'c0') },
  {
    name: 'external',
    wire: {
      ...partsWire(() => [
        {
          name: 'single-ASN1-type',
          wire: explicit(
            choiceOf(() =>
              ['c0', 'c1'].map((tag) => ({
                name: '',
                wire: { kind: 'list', tag, form: '', item: () => octets } as const,
              })),
            ),
            'c0',
          ),
        },
      ]),
      tag: 'c2',
    },
  },
]);

const userInformation = (forms: WireForms): Wire => ({
  kind: 'list',
  tag: 'c30',
  form: 'SEQUENCE OF EXTERNAL',
  item: () => ({
    ...partsWire(() => [
      { name: 'direct-reference', wire: objectIdentifier },
      { name: 'indirect-reference', wire: integer },
      {
        name: 'single-ASN1-type',
        wire: explicit(forms.type('ACSEUserInformationForCSTA'), 'c0'),
      },
    ]),
    tag: 'u8',
    form: 'EXTERNAL',
  }),
});

const apdu = (name: string, number: number, parts: () => readonly Part[]): Part => ({
  name,
  wire: { ...implicit(partsWire(parts), `a${number}`), form: '' },
});

/** The apdus by the number of their application tag. */
export const acseApdus = (forms: WireForms): readonly Part[] => [
  apdu('AARQ', 0, () => [
    { name: 'protocol-version', wire: implicit(bitString, 'c0') },
    { name: 'application-context-name', wire: explicit(objectIdentifier, 'c1') },
    { name: 'sender-acse-requirements', wire: implicit(bitString, 'c10') },
    { name: 'mechanism-name', wire: implicit(objectIdentifier, 'c11') },
    { name: 'calling-authentication-value', wire: explicit(authentication, 'c12') },
    { name: 'user-information', wire: userInformation(forms) },
  ]),
  apdu('AARE', 1, () => [
    { name: 'protocol-version', wire: implicit(bitString, 'c0') },
    { name: 'application-context-name', wire: explicit(objectIdentifier, 'c1') },
    { name: 'result', wire: explicit(integer, 'c2') },
    {
      name: 'result-source-diagnostic',
      wire: explicit(
        choiceOf(() => [
          { name: 'acse-service-user', wire: explicit(integer, 'c1') },
          { name: 'acse-service-provider', wire: explicit(integer, 'c2') },
        ]),
        'c3',
      ),
    },
    { name: 'responder-acse-requirements', wire: implicit(bitString, 'c8') },
    { name: 'mechanism-name', wire: implicit(objectIdentifier, 'c9') },
    { name: 'responding-authentication-value', wire: explicit(authentication, 'c10') },
    { name: 'user-information', wire: userInformation(forms) },
  ]),
  apdu('RLRQ', 2, () => [
    { name: 'reason', wire: implicit(integer, 'c0') },
    { name: 'user-information', wire: userInformation(forms) },
  ]),
  apdu('RLRE', 3, () => [
    { name: 'reason', wire: implicit(integer, 'c0') },
    { name: 'user-information', wire: userInformation(forms) },
  ]),
  apdu('ABRT', 4, () => [{ name: 'abort-source', wire: implicit(integer, 'c0') }]),
];
