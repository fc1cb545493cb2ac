import { framingSeen } from '../transport/framing/diagnosis.js';
import {
  DEFAULT_MAX_FRAME_LENGTH,
  type FrameDecoder,
  type FramingName,
} from '../transport/framing/framing.js';
import { framingOf } from '../transport/framing/select.js';
import { type Phase, PROFILES, type Profile } from '../transport/profiles.js';
import type { TracedLink, TraceEntry } from '../transport/traced-link.js';
import { type Segment, segmentIn } from './captured-segments.js';
import { linkFromJson } from './json-lines.js';
import { packetsOf } from './pcapng-blocks.js';

/** What a capture does not say of its links, where somebody knows it. */
export interface CaptureHints {
  /** Default: told by the first octets of each connection. */
  readonly framing?: FramingName | undefined;
  readonly phase?: Phase | undefined;
}

/**
 * Reads the frames of CSTA in a capture of TCP, from {@link pcapng} or from the network. The client's side is taken to be
 * ours, unless the capture says otherwise. Connections that do not speak CSTA are passed over.
 *
 * @throws DecodeError `bad-length` for a file that is damaged
 */
export function readCapture(octets: Uint8Array, hints: CaptureHints = {}): TraceEntry[] {
  const connections = new Map<string, Connection>();
  const entries: TraceEntry[] = [];
  for (const packet of packetsOf(octets)) {
    const segment = segmentIn(packet);
    if (!segment) continue;
    const { from, to, syn, ack } = segment;
    const known = connections.get(`${from} ${to}`);
    const isNew = !known || (syn && !ack && known.isOver);
    const connection = isNew ? new Connection(segment, hints) : known;
    if (isNew) {
      connections.set(`${from} ${to}`, connection);
      connections.set(`${to} ${from}`, connection);
    }
    entries.push(...connection.take(segment));
  }
  return entries;
}

/** One connection that was captured. */
class Connection {
  readonly #client: string;
  readonly #server: string;
  readonly #hints: CaptureHints;
  readonly #began: number;
  readonly #directions = new Map<string, Direction>();
  #link: TracedLink | undefined;
  #hasOpened = false;
  isOver = false;

  constructor({ at, from, to, syn, ack, comment }: Segment, hints: CaptureHints) {
    // Without its beginning, the side with the lower port is taken for the server.
    const byClient = syn ? !ack : portOf(from) > portOf(to);
    this.#client = byClient ? from : to;
    this.#server = byClient ? to : from;
    this.#hints = hints;
    this.#began = at;
    this.#link = comment === undefined ? undefined : linkFromJson(comment);
  }

  take(segment: Segment): TraceEntry[] {
    const { at, from, end } = segment;
    const stream = this.#directionOf(from).take(segment);
    const entries = this.#link && !this.#hasOpened ? this.#opened(segment.payload) : [];
    entries.push(...stream.flatMap((payload) => this.#framesIn(payload, from, at)));
    if (end !== undefined && !this.isOver && this.#link && this.#hasOpened) {
      this.isOver = true;
      const error = new Error(`${from} broke the connection off`);
      entries.push({ at, link: this.#link, what: 'closed', ...(end === 'rst' && { error }) });
    }
    return entries;
  }

  #directionOf(from: string): Direction {
    const known = this.#directions.get(from);
    if (known) return known;
    const made = new Direction();
    this.#directions.set(from, made);
    return made;
  }

  #framesIn(payload: Uint8Array, from: string, at: number): TraceEntry[] {
    const opened = this.#hasOpened ? [] : this.#opened(payload);
    const link = this.#link;
    if (!link || this.isOver) return [];
    const direction = this.#directionOf(from);
    const decoder = direction.decoder(link);
    if (!decoder) return opened;
    const isOurs = (from === this.#client) === (link.role === 'client');
    const frames = decoder
      .push(direction.withoutOpening(payload, link))
      .map((frame): TraceEntry => ({ ...frame, at, link, what: isOurs ? 'sent' : 'received' }));
    const { failure } = decoder;
    if (!failure) return [...opened, ...frames];
    this.isOver = true;
    return [...opened, ...frames, { at, link, what: 'closed', error: failure }];
  }

  /** The first octets tell what is spoken, where nothing else does. */
  #opened(payload: Uint8Array): TraceEntry[] {
    const framing = this.#hints.framing ?? framingSeen(payload) ?? framingSeen(payload.subarray(1));
    this.#link ??= framing && {
      peer: `tcp ${this.#server}`,
      role: 'client',
      encoding: framing === 'xml' || framing === 'nul' ? 'xml' : 'ber',
      framing,
      phase: this.#hints.phase,
    };
    if (!this.#link) return [];
    this.#hasOpened = true;
    return [{ at: this.#began, link: this.#link, what: 'opened' }];
  }
}

const portOf = (end: string): number => Number(end.slice(end.lastIndexOf(':') + 1));

/** How much that came out of order is kept for what has to come before it, in segments. */
const MOST_WAITING = 1024;

const OPENING_OCTETS: ReadonlySet<number> = new Set(
  Object.values(PROFILES).flatMap(({ opening }: Profile) =>
    opening ? [opening.client, opening.switch] : [],
  ),
);

/** One direction of a connection: its segments in order, each once. */
class Direction {
  #next: number | undefined;
  readonly #waiting = new Map<number, Uint8Array>();
  #decoder: FrameDecoder | undefined;
  #hasBegun = false;

  /** What can be read on after a segment has come. */
  take({ sequence, syn, payload }: Segment): Uint8Array[] {
    this.#next ??= syn ? (sequence + 1) >>> 0 : sequence;
    if (payload.length > 0) this.#waiting.set(sequence, payload);
    const read: Uint8Array[] = [];
    for (let more = this.#following(); more; more = this.#following()) read.push(more);
    // What was lost is lost: the rest is read on from where it begins.
    if (this.#waiting.size > MOST_WAITING) this.#next = this.#waiting.keys().next().value;
    return read;
  }

  decoder({ framing }: TracedLink): FrameDecoder | undefined {
    if (framing === undefined) return undefined;
    this.#decoder ??= framingOf(framing).createDecoder({
      maxFrameLength: DEFAULT_MAX_FRAME_LENGTH,
    });
    return this.#decoder;
  }

  /** Some switches, and their clients, say one octet before the first frame; as a length it would be over 16,000. */
  withoutOpening(payload: Uint8Array, { framing }: TracedLink): Uint8Array {
    const isFirst = !this.#hasBegun;
    this.#hasBegun = true;
    const has = isFirst && framing === 'length16' && OPENING_OCTETS.has(payload[0] ?? 0);
    return has ? payload.subarray(1) : payload;
  }

  #following(): Uint8Array | undefined {
    for (const [sequence, payload] of this.#waiting) {
      // How far the segment begins before what is to come next: sent again, it may overlap.
      const overlap = ((this.#next ?? sequence) - sequence) | 0;
      if (overlap < 0) continue;
      this.#waiting.delete(sequence);
      if (overlap >= payload.length) continue;
      this.#next = (sequence + payload.length) >>> 0;
      return payload.subarray(overlap);
    }
    return undefined;
  }
}
