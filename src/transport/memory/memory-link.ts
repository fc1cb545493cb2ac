import { TransportError } from '../../model/errors.js';
import { weightOf } from '../frame-queue.js';
import type { Frame } from '../framing/framing.js';
import { requireContent } from '../framing/prefixed.js';
import { beyondLimit } from '../framing/stream-decoder.js';
import { abortedError, Link, type LinkLimits } from '../link.js';
import type { CloseOptions, SendOptions } from '../transport.js';

/** One end of a link in memory. Frames pass at once; only promises lie between the two ends, never a timer. */
export class MemoryLink extends Link {
  readonly #other: MemoryLink;

  private constructor(peer: string, limits: LinkLimits, other: MemoryLink | LinkLimits) {
    super(peer, limits);
    this.#other = other instanceof MemoryLink ? other : new MemoryLink(peer, other, this);
  }

  /** Makes the two ends of a link. */
  static pair(peer: string, near: LinkLimits, far: LinkLimits): [MemoryLink, MemoryLink] {
    const end = new MemoryLink(peer, near, far);
    return [end, end.#other];
  }

  async send(frame: Frame, { signal }: SendOptions = {}): Promise<void> {
    this.requireOpen(signal);
    requireContent(frame.octets);
    const other = this.#other;
    const waiting = Math.max(0, other.inbox.weight - other.limits.receiveQueue);
    this.requireSendRoom(waiting, weightOf(frame));
    other.#take({ ...frame, octets: new Uint8Array(frame.octets) });
    if (other.inbox.full) await this.room(signal);
  }

  async close({ signal }: CloseOptions = {}): Promise<void> {
    if (this.state === 'open') {
      this.beginClosing();
      // The frames of senders that still wait for room are on the other side already.
      this.releaseSenders();
      if (signal?.aborted) this.abort(abortedError('the link was broken off', signal));
      await Promise.resolve();
      this.#other.beginClosing();
      this.#other.finish();
      this.finish();
    }
    await this.closed;
  }

  protected hasRoom(): void {
    this.#other.releaseSenders();
  }

  protected breakOff(): void {
    this.#other.finish(new TransportError('reset', `the peer broke off the link to ${this.peer}`));
  }

  #take(frame: Frame): void {
    const { length } = frame.octets;
    if (length <= this.limits.maxFrameLength) {
      this.receive([frame], false);
      return;
    }
    this.finish(beyondLimit(length, this.limits.maxFrameLength));
    this.breakOff();
  }
}
