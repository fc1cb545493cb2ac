/**
 * The contract of all transports. A transport moves frames between two peers and knows nothing of what is in them.
 *
 * The rules, which the compliance suite (`csta/transport/compliance`) checks; MUST and MUST NOT as in RFC 2119:
 *
 * **States.** A link begins `open`. It goes to `closing` when `close` is called or the peer ends it, to `closed` when
 * nothing of it is left; from `open` straight to `closed` when it breaks or is aborted. It MUST NOT go back, and a
 * transport MUST NOT connect again by itself: that is the session's business.
 *
 * **Sending.** Frames MUST arrive in the order of the calls of `send`, each whole and once. `send` MUST take its own
 * copy of the octets before it returns its promise. The promise resolves once the frame is accepted and there is room
 * for more, so a sender that awaits it is as slow as its peer. When more than `sendQueue` octets wait already, `send`
 * MUST reject with `send-queue-full` and leave the link as it is. After `close`, `abort` or the end of the link, `send`
 * MUST reject with `closed`. If its signal is aborted beforehand it MUST reject with `aborted` and send nothing; if
 * while it waits for room, it rejects with `aborted`, but the frame stays on its way. A transport MAY write the frames
 * that are sent in one turn of the event loop together, and MUST NOT hold them back for longer.
 *
 * **Receiving.** Frames are read with `for await`, by one reader at a time: a second that waits beside the first gets a
 * UsageError `bad-state`. Leaving the loop MUST NOT close the link, and another loop goes on where it ended. Frames that
 * came before the end of the link, or before a bad frame, MUST be given out before the reader sees that end or that
 * error, except after `abort`. A transport MUST stop taking octets from its peer while more than `receiveQueue` octets
 * wait for the reader. A frame that has begun and is not complete within `frameTimeout` ends the link with `timeout`, and
 * so does a peer that came in and sends no frame at all within `firstFrameTimeout`. Times in which the transport does not
 * read MUST NOT count.
 *
 * **Ending.** `closed` MUST resolve exactly once and never reject: with nothing if the link ended in good order, by
 * `close` or by a peer that closed between two frames; otherwise with the error that ended it. A reader MUST get the
 * same error in its loop, or the plain end of it; after `close` it gets the plain end. A peer that closes in the middle
 * of a frame gives `closed`; a link that broke gives `reset` or `timeout`; a frame beyond `maxFrameLength` or octets that
 * are no frame end the link with `frame-too-large` or `bad-frame`.
 *
 * **Closing.** `close` MUST let frames that were accepted before it reach the peer, and MUST NOT give out frames that
 * come after it. It resolves when the link is closed and never rejects. If that takes longer than `closeTimeout`, or its
 * signal is aborted, the link is broken off and `closed` tells so with `timeout` or `aborted`. Calling it again MUST be
 * harmless.
 *
 * **Aborting.** `abort` MUST close the link at once: the state is `closed` when it returns, frames that wait are dropped
 * on both ways, a reader gets the error given, if any. The peer's link ends too: with `reset` where the transport can
 * say so, otherwise as if it had been closed.
 *
 * **Listening.** A listener MUST turn away those for whom there is no room, and tell `onConnectionFailed` and the log of
 * them. What a program's hooks throw MUST NOT go further than the link that they were called for.
 *
 * **Vanished peers.** A transport over a network MUST notice within a few minutes that the peer of a quiet link has gone
 * without a word, without help of the session.
 *
 * @packageDocumentation
 */

import type { AsyncDisposable } from '../model/async-dispose.js';
import type { Clock } from '../model/clock.js';
import type { TransportError } from '../model/errors.js';
import type { FaultOptions } from '../model/faults.js';
import type { Address } from './address.js';
import type { Frame } from './framing/framing.js';
import type { TlsClientSettings, TlsServerSettings } from './tls-settings.js';

/** Where a link is in its life. */
export type TransportState = 'open' | 'closing' | 'closed';

/** One link to one peer. Its rules are those of this module's head. */
export interface Transport extends AsyncIterable<Frame>, AsyncDisposable {
  /** Where the link is in its life. */
  readonly state: TransportState;
  /** The peer, for people and logs: `tcp 127.0.0.1:1040`. */
  readonly peer: string;
  /**
   * Sends a frame.
   *
   * @returns when the frame is accepted and there is room for more
   * @throws TransportError `closed`, `aborted`, `send-queue-full`, `frame-too-large` or `bad-frame`
   */
  send(frame: Frame, options?: SendOptions): Promise<void>;
  /**
   * Closes the link in good order.
   *
   * @returns when it is closed, in good order or not
   */
  close(options?: CloseOptions): Promise<void>;
  /**
   * Breaks the link off at once.
   *
   * @param error - what `closed` resolves with and the reader gets
   */
  abort(error?: Error): void;
  /** Resolves once the link is closed: with the error that ended it, or nothing if it ended in good order. */
  readonly closed: Promise<Error | undefined>;
  /** The frames from the peer. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Frame>;
}

/** Options of {@link Transport.send}. */
export interface SendOptions {
  /** Ends the wait for room. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of {@link Transport.close}. */
export interface CloseOptions {
  /** Ends the wait for good order: the link is broken off. */
  readonly signal?: AbortSignal | undefined;
}

/** Limits and times of a link. */
export interface TransportOptions {
  /** The longest message taken from the peer, in octets. Default 1,048,576. */
  readonly maxFrameLength?: number | undefined;
  /**
   * How much may wait for the reader before the peer is held back, in octets; each frame counts 64 more than its
   * length. What a single read of the network brings in may go beyond it once. Default 262,144.
   */
  readonly receiveQueue?: number | undefined;
  /**
   * How much may wait to be sent, in octets. A frame is refused if it would bring more than this to wait, but never
   * when nothing waits. Default 8,388,608.
   */
  readonly sendQueue?: number | undefined;
  /** How long closing in good order may take, in milliseconds. Default 5,000. */
  readonly closeTimeout?: number | undefined;
  /**
   * How long a frame that has begun may take to come in, in milliseconds; Infinity for any time. While the reader holds
   * the peer back it does not count. Default 30,000.
   */
  readonly frameTimeout?: number | undefined;
  /** What measures the times. Default: the system's clock. */
  readonly clock?: Clock | undefined;
  /** Whether frames are taken only as they are specified, headers of some clients' making not. Default false. */
  readonly strict?: boolean | undefined;
}

/** Options of a {@link Dial}. */
export interface DialOptions extends TransportOptions {
  /** Ends the attempt with `aborted`; once the link is open it does nothing more. */
  readonly signal?: AbortSignal | undefined;
  /** How long connecting may take, TLS included, in milliseconds. Default 10,000. */
  readonly connectTimeout?: number | undefined;
  /** TLS only: whom to trust and who we are. */
  readonly tls?: TlsClientSettings | undefined;
}

/** Options of a {@link Listen}. */
export interface ListenOptions extends TransportOptions, FaultOptions {
  /**
   * Takes each link as it comes in. It owns the link from then on. If it throws, the link is aborted with what it threw.
   * That goes to the log and to `onListenerError` then, as does what `onConnectionFailed` throws.
   */
  onConnection(transport: Transport): void;
  /**
   * Hears of peers that came but did not get as far as a link, such as those that TLS turned away, or for which there was
   * no room (`too-many-connections`). The log tells of them too, every ten seconds at most.
   */
  onConnectionFailed?(error: TransportError, peer: string): void;
  /** How many links may be open at a time; more are turned away. Default 1,024. */
  readonly maxConnections?: number | undefined;
  /**
   * How many of them may come from one address, where the transport knows addresses; more are turned away. Default: no
   * limit of its own.
   */
  readonly maxConnectionsPerAddress?: number | undefined;
  /**
   * How long a peer may say nothing after connecting, in milliseconds; Infinity for any time. From its first frame on it
   * may be quiet for as long as it likes. Default 120,000.
   */
  readonly firstFrameTimeout?: number | undefined;
  /** How long a peer may take to agree on TLS, in milliseconds. Default 10,000. */
  readonly connectTimeout?: number | undefined;
  /** TLS only, and needed there: who we are and which clients we take. */
  readonly tls?: TlsServerSettings | undefined;
}

/** A place where links come in. */
export interface Listener extends AsyncDisposable {
  /** The address with the real port, in the form that a {@link Dial} takes after parsing. */
  readonly url: string;
  /** Takes no more links, and frees the address. Links that are open stay open. Calling it again is harmless. */
  close(): Promise<void>;
}

/**
 * Opens a link.
 *
 * @throws TransportError `refused`, `unreachable`, `timeout`, `bad-address`, `aborted`, `reset`, `tls-untrusted` or
 *   `tls-failed`; UsageError `bad-address` if the address is not one of this transport's
 */
export type Dial = (address: Address, options?: DialOptions) => Promise<Transport>;

/**
 * Opens a listener. Port 0 takes any free port.
 *
 * @throws TransportError `address-in-use` or `bad-address`; UsageError `bad-address` if the address is not one of this
 *   transport's
 */
export type Listen = (address: Address, options: ListenOptions) => Promise<Listener>;
