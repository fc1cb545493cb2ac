import { UsageError } from '../model/errors.js';
import type { Frame } from './framing/framing.js';

/** What a frame weighs beside its octets. */
const FRAME_WEIGHT = 64;

/** How much of a queue's room a frame takes. */
export function weightOf(frame: Frame): number {
  return frame.octets.length + FRAME_WEIGHT;
}

/** How the frames ended: in good order, or with an error. */
interface QueueEnd {
  readonly error: Error | undefined;
}

interface Waiting {
  readonly reader: object;
  resolve(result: IteratorResult<Frame, undefined>): void;
  reject(error: Error): void;
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** Frames that have come in, on their way to the reader. It does not refuse any; it tells when it is full. */
export class FrameQueue {
  readonly #room: number;
  readonly #onRoom: () => void;
  #frames: Frame[] = [];
  /** Index of the first frame not yet given out. */
  #head = 0;
  #weight = 0;
  #full = false;
  #end: QueueEnd | undefined;
  #waiting: Waiting | undefined;

  /**
   * @param room - the weight above which it is full
   * @param onRoom - called when it was full and half of the room is free again
   */
  constructor(room: number, onRoom: () => void) {
    this.#room = room;
    this.#onRoom = onRoom;
  }

  /** Whether more weighs on it than there is room for. */
  get full(): boolean {
    return this.#full;
  }

  /** The weight of the frames that wait. */
  get weight(): number {
    return this.#weight;
  }

  /** Puts a frame at the end; after the end, drops it. */
  push(frame: Frame): void {
    if (this.#end) return;
    const waiting = this.#waiting;
    if (waiting) {
      this.#waiting = undefined;
      waiting.resolve({ done: false, value: frame });
      return;
    }
    this.#frames.push(frame);
    this.#weight += weightOf(frame);
    if (this.#weight > this.#room) this.#full = true;
  }

  /** Says that no more frames come. The first call counts. */
  end(error?: Error): void {
    if (this.#end) return;
    this.#end = { error };
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!waiting) return;
    if (error) waiting.reject(error);
    else waiting.resolve(DONE);
  }

  /** Drops the frames that wait. */
  clear(): void {
    this.#frames = [];
    this.#head = 0;
    this.#weight = 0;
  }

  /** Makes a reader. When the frames are used up it sees the end, or the error, as often as it asks. */
  read(): AsyncIterableIterator<Frame> {
    let stopped = false;
    const next = (): Promise<IteratorResult<Frame, undefined>> => {
      if (stopped) return Promise.resolve(DONE);
      const frame = this.#shift();
      if (frame) return Promise.resolve({ done: false, value: frame });
      if (this.#end) {
        return this.#end.error ? Promise.reject(this.#end.error) : Promise.resolve(DONE);
      }
      if (this.#waiting) {
        return Promise.reject(
          new UsageError(
            'bad-state',
            'another reader waits for this link’s frames already; read them in one place',
          ),
        );
      }
      return new Promise((resolve, reject) => {
        this.#waiting = { reader, resolve, reject };
      });
    };
    const stop = async (): Promise<IteratorResult<Frame, undefined>> => {
      stopped = true;
      if (this.#waiting?.reader === reader) {
        this.#waiting.resolve(DONE);
        this.#waiting = undefined;
      }
      return DONE;
    };
    const reader: AsyncIterableIterator<Frame> = {
      next,
      return: stop,
      [Symbol.asyncIterator]: () => reader,
    };
    return reader;
  }

  #shift(): Frame | undefined {
    const frame = this.#frames[this.#head];
    if (!frame) return undefined;
    this.#head++;
    this.#weight -= weightOf(frame);
    // Moving the rest down once half is used up keeps the cost per frame constant.
    if (this.#head * 2 >= this.#frames.length) {
      this.#frames = this.#frames.slice(this.#head);
      this.#head = 0;
    }
    if (this.#full && this.#weight <= this.#room / 2) {
      this.#full = false;
      this.#onRoom();
    }
    return frame;
  }
}
