import { asyncDispose } from '../model/async-dispose.js';
import type { Clock } from '../model/clock.js';
import type { Faults } from '../model/faults.js';
import type { Frame, FramingName } from './framing/framing.js';
import type { Encoding, Phase } from './profiles.js';
import type { CloseOptions, SendOptions, Transport, TransportState } from './transport.js';

/** What is known of a link whose frames are traced. */
export interface TracedLink {
  /** The peer, for people: `tcp 127.0.0.1:1040`. */
  readonly peer: string;
  /** Which side this program is. */
  readonly role: 'client' | 'switch';
  readonly encoding: Encoding;
  /** The phase of CSTA, where it is known. */
  readonly phase?: Phase | undefined;
  /** How frames follow each other, where the link is a stream of octets. */
  readonly framing?: FramingName | undefined;
  /** The address that was connected to or listened at, as a URL, where there is one. */
  readonly address?: string | undefined;
}

/** What a trace is told of: a link, and what became of it. */
export type TraceEntry = {
  /** When, in milliseconds since 1970, by the clock of the session. */
  readonly at: number;
  /** Which link: one object from `opened` to `closed`. */
  readonly link: TracedLink;
} & (
  | { readonly what: 'opened' }
  /** `octets` are those of the wire, passwords included, without the framing's header. */
  | ({ readonly what: 'sent' | 'received' } & Frame)
  /** The frame that was said to be sent was not taken. */
  | { readonly what: 'unsent'; readonly error: Error }
  | { readonly what: 'closed'; readonly error?: Error }
);

/**
 * Hears every frame that goes over a link, as it is sent and as the session takes it, and of the link's beginning and end.
 * It gets what is on the wire, secrets included: `wireTrace` of `csta/trace` makes one that masks them. It must not change
 * the octets, and keeps a copy of those it wants to keep. What it throws harms nobody.
 */
export type TraceHook = (entry: TraceEntry) => void;

/** What a trace needs beside the hook. */
export interface TraceSetup {
  readonly link: Omit<TracedLink, 'peer'>;
  readonly clock: Clock;
  readonly faults: Faults;
}

/** A link whose frames a hook hears of. */
export function tracedLink(inner: Transport, hook: TraceHook, setup: TraceSetup): Transport {
  return new Traced(inner, hook, setup);
}

type Told = TraceEntry extends infer Entry
  ? Entry extends TraceEntry
    ? Omit<Entry, 'at' | 'link'>
    : never
  : never;

class Traced implements Transport {
  readonly #inner: Transport;
  readonly #tell: (told: Told) => void;

  constructor(inner: Transport, hook: TraceHook, { link, clock, faults }: TraceSetup) {
    const traced: TracedLink = { ...link, peer: inner.peer };
    this.#inner = inner;
    this.#tell = (told) =>
      void faults.call('trace', () => hook({ ...told, at: clock.now(), link: traced }));
    this.#tell({ what: 'opened' });
    void inner.closed.then((error) => this.#tell({ what: 'closed', ...(error && { error }) }));
  }

  get state(): TransportState {
    return this.#inner.state;
  }

  get peer(): string {
    return this.#inner.peer;
  }

  get closed(): Promise<Error | undefined> {
    return this.#inner.closed;
  }

  async send(frame: Frame, options?: SendOptions): Promise<void> {
    const sent = this.#inner.send(frame, options);
    // Before the peer can have answered it.
    this.#tell({ ...frame, what: 'sent' });
    try {
      await sent;
    } catch (error) {
      if (error instanceof Error) this.#tell({ what: 'unsent', error });
      throw error;
    }
  }

  close(options?: CloseOptions): Promise<void> {
    return this.#inner.close(options);
  }

  abort(error?: Error): void {
    this.#inner.abort(error);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Frame> {
    const frames = this.#inner[Symbol.asyncIterator]();
    const next = async (): Promise<IteratorResult<Frame>> => {
      const result = await frames.next();
      if (!result.done) this.#tell({ ...result.value, what: 'received' });
      return result;
    };
    const reader: AsyncIterableIterator<Frame> = {
      next,
      return: async (value?: unknown) => (await frames.return?.(value)) ?? { done: true, value },
      [Symbol.asyncIterator]: () => reader,
    };
    return reader;
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }
}
