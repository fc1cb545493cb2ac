import type { Socket } from 'node:net';
import type { Timer } from '../../model/clock.js';
import { TransportError } from '../../model/errors.js';
import type { Frame, FrameDecoder, Framing } from '../framing/framing.js';
import { abortedError, Link, type LinkLimits } from '../link.js';
import type { Opening } from '../opening.js';
import type { CloseOptions, SendOptions } from '../transport.js';

/**
 * How long nothing may pass before the system asks the peer whether it is there, in milliseconds. It asks ten times then,
 * a second apart.
 */
const KEEP_ALIVE = 60_000;

/** How many octets of frames are written at once at most: as many as the system takes in one piece. */
const GATHERED = 32_768;

/** A frame that has been accepted, with room for more. */
const SENT = Promise.resolve();

/** What a link needs to know of its socket. */
export interface SocketLinkSetup {
  readonly framing: Framing;
  readonly limits: LinkLimits;
  /** The peer, for people. */
  readonly peer: string;
  /** What comes before the first frame, where there is such a thing. */
  readonly opening?: Opening | undefined;
  /** Says in our terms why the socket broke. */
  explain(error: unknown): TransportError;
  /** Gives the socket up at once. */
  breakOff(): void;
}

/** A link over a connected socket of Node, TCP or TLS. */
export class SocketLink extends Link {
  readonly #socket: Socket;
  readonly #setup: SocketLinkSetup;
  readonly #decoder: FrameDecoder;
  #closeTimer: Timer | undefined;
  /** Frames that are about to be written. */
  #gathered: Uint8Array[] = [];
  #gatheredLength = 0;
  /** Until the peer has said something. */
  #opening: Opening | undefined;

  constructor(socket: Socket, setup: SocketLinkSetup) {
    super(setup.peer, setup.limits);
    this.#socket = socket;
    this.#setup = setup;
    this.#decoder = setup.framing.createDecoder(setup.limits);
    this.#opening = setup.opening;
    socket.setNoDelay(true);
    socket.setKeepAlive(true, KEEP_ALIVE);
    if (setup.opening) this.#say(setup.opening.greeting);
    socket.on('data', (chunk: Uint8Array) => this.#take(chunk));
    socket.on('end', () => this.#peerEnded());
    socket.on('drain', () => this.releaseSenders());
    // Nothing is drained after the end of writing, but all that was written is out then.
    socket.on('finish', () => this.releaseSenders());
    socket.on('error', (error) => this.#end(setup.explain(error)));
    socket.on('close', () => this.#socketClosed());
  }

  send(frame: Frame, { signal }: SendOptions = {}): Promise<void> {
    try {
      this.requireOpen(signal);
      const octets = this.#setup.framing.encode(frame);
      this.requireSendRoom(this.#socket.writableLength + this.#gatheredLength, octets.length);
      this.#gather(octets);
    } catch (error) {
      return Promise.reject(error);
    }
    // Enough for a write of its own; what the system takes of it leaves room for more.
    if (this.#gatheredLength >= GATHERED) this.#release();
    return this.#socket.writableNeedDrain ? this.room(signal) : SENT;
  }

  async close({ signal }: CloseOptions = {}): Promise<void> {
    if (this.state === 'open') {
      this.beginClosing();
      this.#release();
      this.#socket.end();
      // What still comes is read and dropped: unread, it would keep the peer's end from being seen.
      this.#socket.resume();
      this.#limitClosing();
    }
    const onAbort = (): void =>
      this.#end(abortedError('the link was broken off while it closed', signal));
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort);
    await this.closed;
    signal?.removeEventListener('abort', onAbort);
  }

  protected hasRoom(): void {
    if (this.state === 'open') this.#socket.resume();
  }

  protected breakOff(): void {
    this.#closeTimer?.cancel();
    this.#release();
    this.#setup.breakOff();
  }

  /**
   * Lets a frame wait for others that are sent before the running code, and what follows of it by promises, has ended.
   * They are joined here: the system takes one long piece in a fraction of the time that it needs for many short ones.
   */
  #gather(octets: Uint8Array): void {
    this.#gathered.push(octets);
    this.#gatheredLength += octets.length;
    if (this.#gathered.length === 1) process.nextTick(this.#release);
  }

  /** Writes the frames that were gathered, all at once. */
  readonly #release = (): void => {
    const gathered = this.#gathered;
    const [first] = gathered;
    if (!first) return;
    const octets = gathered.length === 1 ? first : Buffer.concat(gathered, this.#gatheredLength);
    this.#gathered = [];
    this.#gatheredLength = 0;
    this.#socket.write(octets);
  };

  #take(chunk: Uint8Array): void {
    if (this.state !== 'open') return;
    this.receive(this.#decoder.push(this.#opened(chunk)), this.#decoder.unfinished);
    if (this.#decoder.failure) this.#end(this.#decoder.failure);
    else if (this.inbox.full) this.#socket.pause();
  }

  /** What is left for frames of octets from the peer. */
  #opened(chunk: Uint8Array): Uint8Array {
    const opening = this.#opening;
    if (!opening || chunk.length === 0) return chunk;
    this.#opening = undefined;
    const { rest, answer } = opening.take(chunk);
    this.#say(answer);
    return rest;
  }

  #say(octets: Uint8Array): void {
    if (octets.length > 0) this.#socket.write(octets);
  }

  #peerEnded(): void {
    if (this.state !== 'open') return;
    this.#release();
    try {
      this.#decoder.end();
    } catch (error) {
      this.#end(error instanceof TransportError ? error : this.#setup.explain(error));
      return;
    }
    // Node ends our side too, once what waits has been sent.
    this.beginClosing();
    this.#limitClosing();
  }

  #limitClosing(): void {
    const { clock, closeTimeout } = this.limits;
    this.#closeTimer = clock.setTimer(closeTimeout, () =>
      this.#end(
        new TransportError(
          'timeout',
          `${this.peer} did not let the link close within ${closeTimeout} ms; what was sent last may be lost`,
        ),
      ),
    );
  }

  #socketClosed(): void {
    this.#closeTimer?.cancel();
    this.finish(this.state === 'open' ? this.#setup.explain(undefined) : undefined);
  }

  #end(error: TransportError): void {
    if (this.state === 'closed') return;
    this.finish(error);
    this.breakOff();
  }
}
