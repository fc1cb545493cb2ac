/** How BER carries messages: ROSE's apdus with the payloads within. */

import { once } from '../../schema/made-once.js';
import { type SchemaMessage, serviceName } from '../../schema/messages.js';
import { integerOf } from './leaf-text.js';
import {
  builtInWire,
  explicit,
  implicit,
  type Part,
  partsWire,
  type Wire,
  type WireForms,
} from './wire.js';

/** Operation of event reports. */
export const EVENT_REPORT = 21;

const invokeID: Part = { name: 'invokeID', wire: builtInWire('integer') };

/** A number that stands for something. */
export const codePart = (name: string, meaning: string | undefined): Part => ({
  name,
  wire: {
    kind: 'leaf',
    tag: 'u2',
    form: 'INTEGER',
    read: (contents) => {
      const value = integerOf(contents);
      if (value === undefined) return undefined;
      return { value, text: meaning === undefined ? String(value) : `${value} (${meaning})` };
    },
  },
});

const ofType = (wire: Wire, type: string): Wire => ({ ...wire, type });

/** One of ROSE's four apdus. */
const apduPart = (name: string, tag: number, parts: readonly Part[]): Part => ({
  name,
  wire: implicit({ ...partsWire(() => parts), form: '' }, `c${tag}`),
});

/** The invoke apdu of a request, or of anything else that an operation carries. */
export const invokePart = (meaning: string | undefined, argument: Wire | undefined): Part =>
  apduPart('invoke', 1, [
    invokeID,
    codePart('operation', meaning),
    ...(argument ? [{ name: 'argument', wire: argument }] : []),
  ]);

/** The argument of an event report: which monitor it is for, and the event within its category. */
export function reportWire(forms: WireForms, { group, event, payload, name }: SchemaMessage): Wire {
  const own: Wire = {
    kind: 'choice',
    form: '',
    parts: once(() => [{ name, wire: implicit(forms.payload(payload), `c${event?.tag}`) }]),
  };
  return partsWire(() => [
    { name: 'monitorCrossRefID', wire: forms.type('MonitorCrossRefID') },
    { name: `${group.title} events`, wire: explicit(own, `c${group.eventCategory}`) },
  ]);
}

/** What the octets of a message are: a ROSE apdu. */
export function apduOf(forms: WireForms, message: SchemaMessage): Part {
  const { kind, name, payload } = message;
  if (kind === 'event') return invokePart('event report', reportWire(forms, message));
  const wire = ofType(forms.payload(payload), name);
  return kind === 'request' ? invokePart(name, wire) : resultPart(serviceName(name), wire);
}

/** The apdu of a positive answer; one that says nothing but that all went well has an invoke identifier alone. */
export function resultPart(meaning: string | undefined, result: Wire | undefined): Part {
  const parts = partsWire(() => [
    codePart('operation', meaning),
    ...(result ? [{ name: 'result', wire: result }] : []),
  ]);
  return apduPart('returnResult', 2, [invokeID, { name: '', wire: parts }]);
}

/** The apdu of a negative answer. */
export const failurePart = (parameter: Wire): Part =>
  apduPart('returnError', 3, [
    invokeID,
    codePart('error', 'UniversalFailure'),
    { name: 'parameter', wire: parameter },
  ]);

/** The apdu that refuses another. */
export const rejectPart: Part = apduPart('reject', 4, [
  {
    name: 'invokeID',
    wire: {
      kind: 'choice',
      form: 'CHOICE',
      parts: () => [
        { name: '', wire: builtInWire('integer') },
        { name: '', wire: builtInWire('nothing') },
      ],
    },
  },
  {
    name: 'problem',
    wire: {
      kind: 'choice',
      form: 'CHOICE',
      parts: () =>
        ['general', 'invoke', 'returnResult', 'returnError'].map((name, tag) => ({
          name,
          wire: implicit(builtInWire('integer'), `c${tag}`),
        })),
    },
  },
]);
