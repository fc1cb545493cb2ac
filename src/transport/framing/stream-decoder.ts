import { TransportError } from '../../model/errors.js';
import { DIAGNOSED_OCTETS, guessPeer, hex } from './diagnosis.js';
import type { Frame, FrameDecoder, FramingName } from './framing.js';
import { OctetBuffer } from './octet-buffer.js';

/** The part of a decoder that differs from framing to framing. */
export interface FrameScanner {
  /**
   * Takes the next frame off the front of the buffer.
   *
   * @returns the frame, or `undefined` while it is not complete
   * @throws TransportError `bad-frame` or `frame-too-large`
   */
  next(buffer: OctetBuffer): Frame | undefined;
  /** Octets of the unfinished frame that the scanner has taken off the buffer already. */
  readonly held: number;
}

/** Makes a decoder from a scanner: what is the same for all framings. */
export function createStreamDecoder(framing: FramingName, scanner: FrameScanner): FrameDecoder {
  const buffer = new OctetBuffer();
  let failure: TransportError | undefined;
  return {
    get failure() {
      return failure;
    },
    get unfinished() {
      return buffer.length + scanner.held > 0;
    },
    push(chunk) {
      const frames: Frame[] = [];
      if (failure) return frames;
      buffer.append(chunk);
      try {
        for (let frame = scanner.next(buffer); frame; frame = scanner.next(buffer)) {
          frames.push(frame);
        }
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        failure = error;
        buffer.drop(buffer.length);
      }
      return frames;
    },
    end() {
      if (failure) throw failure;
      const had = buffer.length + scanner.held;
      if (had === 0) return;
      const start = buffer.peek(DIAGNOSED_OCTETS);
      throw new TransportError(
        'closed',
        `the peer closed the link in the middle of a frame, ${had} octets into it${scanner.held === 0 ? guessPeer(start, framing) : ''}`,
        { offset: buffer.offset + buffer.length },
      );
    },
  };
}

/** The error of octets that are no frame of the framing. */
export function badFrame(framing: FramingName, what: string, buffer: OctetBuffer): TransportError {
  const start = buffer.peek(DIAGNOSED_OCTETS);
  return new TransportError(
    'bad-frame',
    `${what} is no frame of the framing ${framing}; seen: ${hex(start)}${guessPeer(start, framing)}`,
    { offset: buffer.offset },
  );
}

/** The error of a frame beyond the receiver's limit. */
export function beyondLimit(length: number, limit: number, offset?: number): TransportError {
  return new TransportError(
    'frame-too-large',
    `a frame of at least ${length} octets is beyond the limit of ${limit}; raise maxFrameLength if the peer may send such frames`,
    { offset },
  );
}
