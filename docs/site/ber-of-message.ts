import {
  builtInWire,
  explicit,
  implicit,
  memberWire,
  type Part,
  partsOf,
  partsWire,
  type Wire,
  wireOf,
} from './ber-wire.js';
import type { SchemaMessage } from './messages.js';

/** Operation of event reports, and the number of CSTA's one error. */
const eventReport = 21;
const universalFailure = 1;

const invokeID: Part = { name: 'invokeID', wire: builtInWire('integer') };

const code = (name: string, number: number, meaning: string): Part => ({
  name,
  wire: { kind: 'leaf', tag: 'u2', form: 'INTEGER', text: () => `${number} (${meaning})` },
});

const apdu = (name: string, tag: number, parts: readonly Part[]): Part => ({
  name,
  wire: implicit({ ...partsWire(() => parts), form: '' }, `c${tag}`),
});

/** How BER carries a payload. */
export function payloadWire({ payload }: SchemaMessage): Wire {
  switch (payload.berForm) {
    case 'sequence':
      return partsWire(() => partsOf(payload.members));
    case 'acknowledgement':
      return {
        kind: 'choice',
        form: 'CHOICE',
        parts: () => [
          { name: 'extensions', wire: wireOf('CSTACommonArguments') },
          { name: 'noData', wire: builtInWire('nothing') },
        ],
      };
    case 'bare': {
      const [member] = Object.values(payload.members);
      if (!member) throw new Error('a bare payload has one member');
      return memberWire(member);
    }
  }
}

/** What the octets of a message are: a ROSE apdu. */
export function apduOf(message: SchemaMessage): Part {
  const { kind, name, group, service, event } = message;
  const wire = payloadWire(message);
  if (kind === 'event') {
    const category = explicit(implicit(wire, `c${event?.tag}`), `c${group.eventCategory}`);
    const inner: Wire = { ...category, form: name };
    const report = partsWire(() => [
      { name: 'monitorCrossRefID', wire: wireOf('MonitorCrossRefID') },
      { name: `${group.title} events`, wire: named(inner, name) },
    ]);
    const operation = code('operation', eventReport, 'event report');
    return apdu('invoke', 1, [invokeID, operation, { name: 'argument', wire: report }]);
  }
  const operation = code('operation', service?.operation ?? -1, name.replace(/Response$/, ''));
  if (kind === 'request') {
    return apdu('invoke', 1, [invokeID, operation, { name: 'argument', wire }]);
  }
  const result = partsWire(() => [operation, { name: 'result', wire }]);
  return apdu('returnResult', 2, [invokeID, { name: '', wire: result }]);
}

/** The value within a tag, under a name. */
const named = (wire: Wire, name: string): Wire =>
  wire.kind === 'around'
    ? {
        ...wire,
        inner: () => ({ kind: 'choice', form: '', parts: () => [{ name, wire: wire.inner() }] }),
      }
    : wire;

/** What the octets of a negative answer are. */
export const failureApdu: Part = apdu('returnError', 3, [
  invokeID,
  code('error', universalFailure, 'UniversalFailure'),
  { name: 'parameter', wire: wireOf('ErrorValue') },
]);
