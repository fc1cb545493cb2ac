import { opaqueText } from '../model/opaque.js';
import type { Envelope } from './dialogue.js';

const INTEGER = 0x02;
const LINKED_ID = 0x80;
const INDEFINITE = 0x80;
const SEQUENCE = 0x30;
/** `[APPLICATION 21]`, a monitor cross reference identifier. */
const CROSS_REF = 0x55;
/** The operation that carries event reports, in all phases. */
const EVENT_REPORT = 21;

const ROLES: Readonly<Record<number, Envelope['role']>> = {
  161: 'request',
  162: 'answer',
  163: 'answer',
  164: 'reject',
};

/**
 * Finds what kind of ROSE apdu it was and its invoke identifier, where the rest cannot be decoded: enough to refuse it.
 * Takes any octets.
 */
export function roseEnvelope(octets: Uint8Array): Envelope | undefined {
  const role = ROLES[octets[0] ?? 0];
  const at = role && afterLength(octets, 1);
  const id = at ? readInteger(octets, at, INTEGER) : undefined;
  if (role === undefined || id === undefined) return undefined;
  const operation = role === 'request' ? operationAt(octets, id.end) : undefined;
  if (operation?.value === EVENT_REPORT) {
    const monitorCrossRefID = crossRefAt(octets, operation.end);
    return { role: 'event', invokeID: id.value, monitorCrossRefID };
  }
  return { role, invokeID: id.value };
}

function operationAt(octets: Uint8Array, at: number): { value: number; end: number } | undefined {
  const linked = readInteger(octets, at, LINKED_ID);
  return readInteger(octets, linked?.end ?? at, INTEGER);
}

/** The monitor cross reference identifier that an event's argument begins with. */
function crossRefAt(octets: Uint8Array, at: number): string | undefined {
  const tag = octets[at] === SEQUENCE ? afterLength(octets, at + 1) : 0;
  const length = octets[tag + 1] ?? 0;
  const start = tag + 2;
  const end = start + length;
  const isThere = tag > 0 && octets[tag] === CROSS_REF && length < INDEFINITE;
  return isThere && end <= octets.length ? opaqueText(octets, start, end) : undefined;
}

/** Where the contents begin behind the length that begins at an offset; 0 if no length does. */
function afterLength(octets: Uint8Array, at: number): number {
  const first = octets[at];
  if (first === undefined) return 0;
  return at + 1 + (first > INDEFINITE ? first & 0x7f : 0);
}

function readInteger(
  octets: Uint8Array,
  at: number,
  tag: number,
): { value: number; end: number } | undefined {
  const length = octets[at + 1] ?? 0;
  const start = at + 2;
  const end = start + length;
  if (octets[at] !== tag || length < 1 || length > 4 || end > octets.length) return undefined;
  let value = (octets[start] ?? 0) & 0x80 ? -1 : 0;
  for (const octet of octets.subarray(start, end)) value = value * 256 + octet;
  return { value, end };
}
