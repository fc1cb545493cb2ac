import { decodeAcse, isAcse } from '../ber/index.js';
import { CstaError } from '../model/errors.js';
import type { IncompleteMessage, RequestType } from '../model/message.js';
import { type CaptureHints, readRecording, type TracedLink } from '../trace/index.js';
import { FRAMING_NAMES } from '../transport/framing/select.js';
import type { TraceEntry } from '../transport/traced-link.js';
import type { OptionValues } from './command.js';
import { codecFor } from './wire.js';

/** What stands in a recording. */
export type Recorded = {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly link: TracedLink;
  /** Which link, from one on in the order in which they were opened. */
  readonly number: number;
} & (RecordedFrame | RecordedChange);

/** A frame of a recording, and the message in it. */
export interface RecordedFrame {
  readonly what: 'frame';
  readonly towards: 'switch' | 'client';
  readonly octets: Uint8Array;
  /** The message of CSTA; undefined for one of an association's, or one that cannot be read. */
  readonly message?: IncompleteMessage;
  /** An apdu of ACSE. */
  readonly association?: { readonly apdu: string };
  /** Why it cannot be read. */
  readonly error?: CstaError;
}

/** What else became of a link. */
interface RecordedChange {
  readonly what: 'opened' | 'unsent' | 'closed';
  readonly error?: Error;
}

/** What the options say of a capture that does not say it itself. */
export function hintsOf(options: OptionValues): CaptureHints {
  const framing = options.text('framing');
  const phase = options.text('phase');
  return {
    framing: FRAMING_NAMES.find((name) => name === framing),
    phase: phase === '1' ? 1 : phase === '2' ? 2 : phase === '3' ? 3 : undefined,
  };
}

/**
 * Reads a recording and the messages in it.
 *
 * @throws DecodeError for a file that is none, or damaged; what is wrong with a message stands with it
 */
export function readRecorded(octets: Uint8Array, hints: CaptureHints): Recorded[] {
  const readers = new Map<TracedLink, LinkReader>();
  return readRecording(octets, hints).map((entry) => {
    const known = readers.get(entry.link);
    const reader = known ?? new LinkReader(entry.link, readers.size + 1);
    if (!known) readers.set(entry.link, reader);
    return reader.read(entry);
  });
}

/** Reads the messages of one link. */
class LinkReader {
  readonly #link: TracedLink;
  readonly #number: number;
  readonly #codec: ReturnType<typeof codecFor>;
  /** The requests of each side by their numbers: of some phases an answer does not say what it answers. */
  readonly #requests = {
    switch: new Map<number, RequestType>(),
    client: new Map<number, RequestType>(),
  };

  constructor(link: TracedLink, number: number) {
    this.#link = link;
    this.#number = number;
    this.#codec = codecFor(link);
  }

  read(entry: TraceEntry): Recorded {
    const common = { at: entry.at, link: this.#link, number: this.#number };
    if (entry.what !== 'sent' && entry.what !== 'received') {
      const error = 'error' in entry ? entry.error : undefined;
      return { ...common, what: entry.what, ...(error && { error }) };
    }
    const isFromClient = (entry.what === 'sent') === (this.#link.role === 'client');
    const towards = isFromClient ? 'switch' : 'client';
    const { octets, invokeID } = entry;
    const frame = { ...common, what: 'frame', towards, octets } as const;
    try {
      if (this.#codec.encoding === 'ber' && isAcse(octets)) {
        return { ...frame, association: decodeAcse(octets) };
      }
      const asked = this.#requests[isFromClient ? 'client' : 'switch'];
      const decoded = this.#codec.decode(octets, { requestOf: (id) => asked.get(id) });
      const message = invokeID === undefined ? decoded : { ...decoded, invokeID };
      const id = message.invokeID;
      if (message.kind === 'request' && id !== undefined) {
        this.#requests[towards].set(id, message.type);
      }
      return { ...frame, message };
    } catch (error) {
      if (error instanceof CstaError) return { ...frame, error };
      throw error;
    }
  }
}
