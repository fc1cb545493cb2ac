import { DecodeError } from '../model/errors.js';
import { hexOf, octetsOf } from '../model/hex.js';
import { FRAMING_NAMES } from '../transport/framing/select.js';
import type { Phase } from '../transport/profiles.js';
import type { TracedLink, TraceEntry } from '../transport/traced-link.js';
import { LinkNumbers } from './link-numbers.js';
import type { TraceSink } from './wire-trace.js';

/**
 * Writes a trace as JSON lines: one object for each frame, with `at` (a time of ISO 8601), `link` (a number), `what` (`sent`,
 * `received`, `unsent`, `opened`, `closed`) and the message: `ber` as hexadecimal digits, `xml` as text, `hex` for what
 * should be XML and is no UTF-8.
 *
 * @param write - takes each line, its end included
 */
export function jsonLines(write: (line: string) => void): TraceSink {
  const numbers = new LinkNumbers((link, number, at) => write(line(at, number, opened(link))));
  return {
    write: (entry) => {
      const number = numbers.of(entry);
      if (entry.what !== 'opened') write(line(entry.at, number, rest(entry)));
    },
  };
}

const line = (at: number, link: number, what: object): string =>
  `${JSON.stringify({ at: new Date(at).toISOString(), link, ...what })}\n`;

const opened = (link: TracedLink): object => ({ what: 'opened', ...link });

function rest(entry: TraceEntry): object {
  switch (entry.what) {
    case 'sent':
    case 'received': {
      const { what, invokeID, octets, link } = entry;
      return { what, invokeID, ...content(octets, link.encoding) };
    }
    case 'opened':
      return { what: entry.what };
    default:
      return { what: entry.what, error: entry.error?.message };
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function content(octets: Uint8Array, encoding: 'ber' | 'xml'): object {
  if (encoding === 'ber') return { ber: hexOf(octets) };
  try {
    return { xml: strictUtf8.decode(octets) };
  } catch {
    return { hex: hexOf(octets) };
  }
}

/**
 * Reads a trace of JSON lines.
 *
 * @throws DecodeError `bad-value` for a line that is none, with its number
 */
export function readJsonLines(text: string): TraceEntry[] {
  const links = new Map<number, TracedLink>();
  return text.split('\n').flatMap((one, index) => {
    if (one.trim() === '') return [];
    try {
      return [entryOf(JSON.parse(one), links)];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DecodeError('bad-value', `line ${index + 1} is no line of a trace: ${reason}`);
    }
  });
}

type Line = Readonly<Record<string, unknown>>;

function entryOf(json: unknown, links: Map<number, TracedLink>): TraceEntry {
  const line = (typeof json === 'object' && json !== null ? json : {}) as Line;
  const number = typeof line.link === 'number' ? line.link : Number.NaN;
  const at = Date.parse(String(line.at));
  if (Number.isNaN(at)) throw new Error('at is no time');
  if (line.what === 'opened') links.set(number, linkOf(line));
  const link = links.get(number);
  if (!link) throw new Error(`link ${String(line.link)} was not opened before`);
  const error = typeof line.error === 'string' ? new Error(line.error) : undefined;
  switch (line.what) {
    case 'opened':
      return { at, link, what: line.what };
    case 'sent':
    case 'received': {
      const { invokeID } = line;
      const id = typeof invokeID === 'number' ? { invokeID } : {};
      return { at, link, what: line.what, octets: octetsIn(line), ...id };
    }
    case 'unsent':
      return { at, link, what: line.what, error: error ?? new Error('it was not sent') };
    case 'closed':
      return { at, link, what: line.what, ...(error && { error }) };
    default:
      throw new Error(`what is ${String(line.what)}`);
  }
}

function octetsIn({ ber, hex, xml }: Line): Uint8Array {
  if (typeof xml === 'string') return new TextEncoder().encode(xml);
  const octets = octetsOf(String(ber ?? hex ?? '-'));
  if (octets) return octets;
  throw new Error('it has neither ber nor xml, or what is there are no hexadecimal digits');
}

function linkOf({ peer, role, encoding, phase, framing, address }: Line): TracedLink {
  if (encoding !== 'ber' && encoding !== 'xml') throw new Error('encoding is neither ber nor xml');
  return {
    peer: String(peer),
    role: role === 'switch' ? 'switch' : 'client',
    encoding,
    phase: phaseOf(phase),
    framing: FRAMING_NAMES.find((name) => name === framing),
    address: typeof address === 'string' ? address : undefined,
  };
}

const phaseOf = (phase: unknown): Phase | undefined =>
  phase === 1 || phase === 2 || phase === 3 ? phase : undefined;

/** A link as its `opened` line tells of it. */
export const linkJson = (link: TracedLink): string => JSON.stringify(link);

/** A link as {@link linkJson} wrote it; undefined for any other text. */
export function linkFromJson(text: string): TracedLink | undefined {
  try {
    return linkOf(JSON.parse(text) as Line);
  } catch {
    return undefined;
  }
}
