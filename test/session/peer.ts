import type { Codec } from '../../src/model/codec.js';
import type { Event, Message, Request } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import type { Discarded } from '../../src/session/discarded.js';
import { openSession } from '../../src/session/open-session.js';
import type { OpenSessionOptions, Session } from '../../src/session/session.js';
import type { Frame } from '../../src/transport/framing/framing.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import type { Transport, TransportOptions } from '../../src/transport/transport.js';
import { jsonCodec } from './json-codec.js';

/** The other side of a session, played by the test: it sees every message and sends what it is told to. */
export class Peer {
  readonly link: Transport;
  /** What came from the session so far. */
  readonly received: Message[] = [];
  readonly frames: Frame[] = [];
  readonly #codec: Codec;
  /** Answers each message as it comes. */
  react: (message: Message) => void = () => {};
  ended: 'open' | 'plainly' | Error = 'open';

  constructor(link: Transport, codec: Codec) {
    this.link = link;
    this.#codec = codec;
    void this.#read();
  }

  send(message: Message): Promise<void> {
    const { invokeID } = message;
    const octets = this.#codec.encode(message);
    return this.link.send(
      this.#codec.encoding === 'xml' && invokeID !== undefined ? { octets, invokeID } : { octets },
    );
  }

  /** Sends octets as they are. */
  sendRaw(octets: Uint8Array, invokeID?: number): Promise<void> {
    return this.link.send(invokeID === undefined ? { octets } : { octets, invokeID });
  }

  /** The messages of a type that came so far. */
  of<Type extends Message['type']>(type: Type): Extract<Message, { type: Type }>[] {
    return this.received.filter(
      (message): message is Extract<Message, { type: Type }> => message.type === type,
    );
  }

  /** Answers every request of a type positively. */
  answerAll(): void {
    this.react = (message) => {
      if (message.kind === 'request') void this.send(answerTo(message));
    };
  }

  async #read(): Promise<void> {
    try {
      for await (const frame of this.link) {
        this.frames.push(frame);
        const message = this.#codec.decode(frame.octets);
        const numbered =
          frame.invokeID === undefined ? message : { ...message, invokeID: frame.invokeID };
        this.received.push(numbered);
        this.react(numbered);
      }
      this.ended = 'plainly';
    } catch (error) {
      this.ended = error instanceof Error ? error : new Error(String(error));
    }
  }
}

/** A positive answer to a request, without members. */
export function answerTo(request: Request): Message {
  const { invokeID } = request;
  return {
    kind: 'response',
    type: `${request.type}Response`,
    ...(invokeID === undefined ? {} : { invokeID }),
  } as Message;
}

/** An event that tells which it is. */
export function event(number: number, monitorCrossRefID = '1'): Event {
  return {
    kind: 'event',
    type: 'DoNotDisturbEvent',
    invokeID: 9999,
    monitorCrossRefID,
    device: { deviceIdentifier: { number: String(number) } },
    doNotDisturbOn: true,
  };
}

/** The number of an event of {@link event}. */
export function numberOf(message: Event): number {
  return message.type === 'DoNotDisturbEvent'
    ? Number(message.device.deviceIdentifier?.number)
    : -1;
}

export interface Setup {
  readonly session: Session;
  readonly peer: Peer;
  readonly clock: VirtualClock;
  /** What the session discarded so far. */
  readonly discarded: Discarded[];
  /** What went wrong in listeners so far. */
  readonly faults: unknown[];
}

export interface SetupOptions extends Partial<OpenSessionOptions> {
  readonly encoding?: 'ber' | 'xml';
  readonly link?: TransportOptions;
  /** What the test itself reads and writes with. */
  readonly peerCodec?: Codec;
}

/** A session over a link in memory, with the test as its peer, and a clock that stands still. */
export async function setUp({
  encoding = 'xml',
  link = {},
  peerCodec = jsonCodec(encoding),
  ...options
}: SetupOptions = {}): Promise<Setup> {
  const clock = new VirtualClock();
  const [near, far] = createMemoryPair({ clock, ...link });
  const peer = new Peer(far, peerCodec);
  const discarded: Discarded[] = [];
  const faults: unknown[] = [];
  const session = await openSession(near, {
    codec: jsonCodec(encoding),
    clock,
    onDiscarded: (what) => discarded.push(what),
    onListenerError: (error) => faults.push(error),
    ...options,
  });
  return { session, peer, clock, discarded, faults };
}

/** Lets everything happen that happens without time going by. */
export function settled(clock: VirtualClock): Promise<void> {
  return clock.advance(0);
}
