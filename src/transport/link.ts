import { asyncDispose } from '../model/async-dispose.js';
import { type Clock, systemClock } from '../model/clock.js';
import { TransportError } from '../model/errors.js';
import { FrameQueue } from './frame-queue.js';
import { DEFAULT_MAX_FRAME_LENGTH, type Frame } from './framing/framing.js';
import { Patience } from './patience.js';
import type {
  CloseOptions,
  ListenOptions,
  SendOptions,
  Transport,
  TransportOptions,
  TransportState,
} from './transport.js';

/** {@link TransportOptions} with everything settled. */
export interface LinkLimits {
  readonly maxFrameLength: number;
  readonly receiveQueue: number;
  readonly sendQueue: number;
  readonly closeTimeout: number;
  readonly frameTimeout: number;
  readonly firstFrameTimeout: number;
  readonly clock: Clock;
  readonly strict: boolean;
}

/** Fills in the defaults of {@link TransportOptions}. */
export function linkLimits(options: TransportOptions): LinkLimits {
  return {
    maxFrameLength: options.maxFrameLength ?? DEFAULT_MAX_FRAME_LENGTH,
    receiveQueue: options.receiveQueue ?? 262_144,
    sendQueue: options.sendQueue ?? 8_388_608,
    closeTimeout: options.closeTimeout ?? 5_000,
    frameTimeout: options.frameTimeout ?? 30_000,
    firstFrameTimeout: Number.POSITIVE_INFINITY,
    clock: options.clock ?? systemClock,
    strict: options.strict ?? false,
  };
}

/** The same for a link that has come in. */
export function incomingLinkLimits(
  options: TransportOptions & Pick<ListenOptions, 'firstFrameTimeout'>,
): LinkLimits {
  return { ...linkLimits(options), firstFrameTimeout: options.firstFrameTimeout ?? 120_000 };
}

interface Waiter {
  resolve(): void;
  reject(error: Error): void;
}

/**
 * What is the same for every transport: the states, the queue to the reader, the senders that wait for room, and the
 * promise of the end.
 */
export abstract class Link implements Transport {
  readonly peer: string;
  readonly closed: Promise<Error | undefined>;
  protected readonly limits: LinkLimits;
  protected readonly inbox: FrameQueue;
  /** With a peer that has said nothing yet. */
  readonly #silence: Patience;
  /** With a frame that has begun. */
  readonly #frame: Patience;
  #unfinished = false;
  readonly #senders = new Set<Waiter>();
  /** What senders without a signal wait for. */
  #room: Promise<void> | undefined;
  #state: TransportState = 'open';
  #error: Error | undefined;
  #settle: (error: Error | undefined) => void = () => {};

  protected constructor(peer: string, limits: LinkLimits) {
    this.peer = peer;
    this.limits = limits;
    this.closed = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.inbox = new FrameQueue(limits.receiveQueue, () => {
      if (this.#unfinished && this.#state === 'open') this.#frame.begin();
      this.hasRoom();
    });
    const { clock, firstFrameTimeout, frameTimeout } = limits;
    this.#silence = new Patience(clock, firstFrameTimeout, () =>
      this.#giveUp(`sent nothing within ${firstFrameTimeout} ms`),
    );
    this.#frame = new Patience(clock, frameTimeout, () =>
      this.#giveUp(`began a frame and did not end it within ${frameTimeout} ms`),
    );
    this.#silence.begin();
  }

  get state(): TransportState {
    return this.#state;
  }

  abstract send(frame: Frame, options?: SendOptions): Promise<void>;
  abstract close(options?: CloseOptions): Promise<void>;

  abort(error?: Error): void {
    if (this.#state === 'closed') return;
    this.inbox.clear();
    this.finish(error);
    this.breakOff();
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Frame> {
    return this.inbox.read();
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  /**
   * Takes what has come in.
   *
   * @param frames - the frames
   * @param unfinished - whether another has begun that is not complete
   */
  protected receive(frames: readonly Frame[], unfinished: boolean): void {
    for (const frame of frames) this.inbox.push(frame);
    if (frames.length > 0) this.#silence.end();
    if (frames.length > 0 || !unfinished || this.inbox.full) this.#frame.end();
    this.#unfinished = unfinished;
    // While nothing is read from the peer it cannot end its frame.
    if (unfinished && !this.inbox.full) this.#frame.begin();
  }

  /** The reader has caught up: the peer may go on. */
  protected abstract hasRoom(): void;

  /** Lets go of the peer without further ado. */
  protected abstract breakOff(): void;

  /** Enters `closing`: no frame is taken any more, in either direction. */
  protected beginClosing(error?: Error): void {
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    this.#expectNothing();
    this.#error = error;
    this.inbox.end(error);
  }

  /** Enters `closed`. The first error counts. */
  protected finish(error?: Error): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#expectNothing();
    this.#error ??= error;
    this.inbox.end(this.#error);
    const senders = [...this.#senders];
    this.#senders.clear();
    for (const sender of senders) sender.reject(this.closedError());
    this.#settle(this.#error);
  }

  #expectNothing(): void {
    this.#silence.end();
    this.#frame.end();
  }

  #giveUp(what: string): void {
    this.finish(new TransportError('timeout', `${this.peer} ${what}; the link was broken off`));
    this.breakOff();
  }

  /** @throws TransportError `aborted` or `closed` if nothing may be sent */
  protected requireOpen(signal: AbortSignal | undefined): void {
    if (signal?.aborted) throw abortedError('the frame was not sent', signal);
    if (this.#state !== 'open') throw this.closedError();
  }

  /** @throws TransportError `send-queue-full` if a frame would bring too much to wait */
  protected requireSendRoom(waiting: number, more: number): void {
    if (waiting === 0 || waiting + more <= this.limits.sendQueue) return;
    throw new TransportError(
      'send-queue-full',
      `${waiting} octets wait to be sent to ${this.peer} already, which does not take them; the frame was not sent`,
    );
  }

  /** Resolves when {@link releaseSenders} is called; rejects if the link ends before. */
  protected room(signal: AbortSignal | undefined): Promise<void> {
    if (this.#state === 'closed') return Promise.reject(this.closedError());
    if (signal) return this.#wait(signal);
    // Most senders wait for the same, and there may be thousands.
    this.#room ??= this.#wait(undefined).finally(() => {
      this.#room = undefined;
    });
    return this.#room;
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        this.#senders.delete(waiter);
        signal?.removeEventListener('abort', onAbort);
      };
      const waiter: Waiter = {
        resolve: () => {
          stop();
          resolve();
        },
        reject: (error) => {
          stop();
          reject(error);
        },
      };
      const onAbort = (): void =>
        waiter.reject(abortedError('the frame may still be on its way', signal));
      this.#senders.add(waiter);
      signal?.addEventListener('abort', onAbort);
    });
  }

  /** Lets the senders go on that wait for room. */
  protected releaseSenders(): void {
    for (const sender of [...this.#senders]) sender.resolve();
  }

  protected closedError(): TransportError {
    return new TransportError('closed', `the link to ${this.peer} is closed`, {
      cause: this.#error,
    });
  }
}

/** The error of what a signal ended. */
export function abortedError(what: string, signal: AbortSignal | undefined): TransportError {
  return new TransportError('aborted', `aborted by the caller: ${what}`, { cause: signal?.reason });
}
