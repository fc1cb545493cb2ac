import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { octetsOf } from '../../src/model/hex.js';
import { serviceGroups } from '../../src/schema/schema.js';

/** One ROSE apdu of the fixtures. */
export interface ApduVector {
  readonly kind: 'argument' | 'result' | 'event' | 'error';
  /** Name of the model's message. */
  readonly type: string;
  /** Name of the payload's type in ECMA-285. */
  readonly berType: string;
  /** Where the payload begins within the apdu. */
  readonly offset: number;
  readonly apdu: Uint8Array;
}

/** One XML document of the fixtures. */
export interface DocumentVector {
  readonly element: string;
  readonly xml: string;
}

interface ApduLine {
  readonly kind: ApduVector['kind'];
  readonly type: string;
  readonly code: number;
  readonly event?: string;
  readonly offset: number;
  readonly apdu: string;
}

const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** The folder of fixtures, from wherever this is run: the benchmark bundles this file elsewhere. */
const fixtures =
  process.env.CSTA_FIXTURES ?? fileURLToPath(new URL('../../spec-fixtures', import.meta.url));

/** Every apdu: arguments, results, events and errors of all operations. */
export function loadApdus(): ApduVector[] {
  const services = new Map<number, string>();
  const events = new Map<string, string>();
  for (const group of serviceGroups) {
    for (const [name, { operation }] of Object.entries(group.services)) {
      if (operation !== undefined) services.set(operation, name);
    }
    for (const [name, { tag }] of Object.entries(group.events)) {
      events.set(`${group.eventCategory}.${tag}`, name);
    }
  }
  return lines(`${fixtures}/ber/apdus.jsonl`).map((line) => {
    const { kind, type, code, offset, apdu } = JSON.parse(line) as ApduLine;
    const octets = octetsOf(apdu);
    if (!octets) throw new Error(`no hexadecimal digits: ${apdu}`);
    const service = services.get(code) ?? '';
    const model = {
      argument: service,
      result: `${service}Response`,
      event: events.get(eventOf(octets, offset)) ?? '',
      error: 'UniversalFailure',
    }[kind];
    return { kind, type: model, berType: type, offset, apdu: octets };
  });
}

/** Category and tag of an event report: the tags behind its cross reference identifier. */
function eventOf(octets: Uint8Array, offset: number): string {
  const body = offset + headerLength(octets, offset);
  const category = body + headerLength(octets, body) + (octets[body + 1] ?? 0);
  const event = category + headerLength(octets, category);
  return `${(octets[category] ?? 0) & 0x1f}.${(octets[event] ?? 0) & 0x1f}`;
}

const headerLength = (octets: Uint8Array, at: number): number => {
  const length = octets[at + 1] ?? 0;
  return length < 0x80 ? 2 : 2 + (length & 0x7f);
};

/** Every document of an edition: the least, the fullest and a random one for each root element. */
export const loadDocuments = (edition: 3 | 6): DocumentVector[] => documents(`ed${edition}`);

/** The same for application sessions. */
export const loadSessionDocuments = (): DocumentVector[] => documents('ecma354');

/** The same for what Avaya adds to CSTA. */
export const loadAvayaDocuments = (): DocumentVector[] => documents('avaya');

function documents(name: string): DocumentVector[] {
  return lines(`${fixtures}/xml/${name}.jsonl`).map((line) => {
    const [element = '', xml = ''] = JSON.parse(line) as string[];
    return { element, xml };
  });
}
