import { TransportError } from '../../model/errors.js';
import type { Frame, FrameDecoder, FramingLimits, FramingName } from './framing.js';
import { OctetBuffer } from './octet-buffer.js';
import { beyondLimit, createStreamDecoder } from './stream-decoder.js';

/** What a header says of the octets behind it. */
export interface FrameHeader {
  /** How many octets of message follow. */
  readonly length: number;
  /** Whether the message goes on in the next frame. */
  readonly more?: boolean;
  readonly invokeID?: number;
}

/** A framing in which a header of fixed length says how long the frame is. */
export interface PrefixedFraming {
  readonly name: FramingName;
  readonly headerLength: number;
  /**
   * Reads a header.
   *
   * @param header - as many octets as headerLength says, and more if more have come
   * @param buffer - what {@link badFrame} wants
   * @returns `undefined` if more octets are needed to tell whether this is a header
   * @throws TransportError `bad-frame`
   */
  readHeader(header: Uint8Array, buffer: OctetBuffer): FrameHeader | undefined;
}

/** How far beyond its header a framing may look. */
const LOOKAHEAD = 1;

/** Makes the decoder of a framing with headers. */
export function createPrefixedDecoder(
  framing: PrefixedFraming,
  { maxFrameLength }: FramingLimits,
): FrameDecoder {
  const { headerLength } = framing;
  /** The parts of a message in several frames: one buffer, for parts may be as small as an octet. */
  const parts = new OctetBuffer();
  let header: FrameHeader | undefined;

  const takeHeader = (buffer: OctetBuffer): FrameHeader | undefined => {
    if (buffer.length < headerLength) return undefined;
    const found = framing.readHeader(buffer.peek(headerLength + LOOKAHEAD), buffer);
    if (!found) return undefined;
    const length = parts.length + found.length;
    if (length > maxFrameLength) throw beyondLimit(length, maxFrameLength, buffer.offset);
    buffer.drop(headerLength);
    return found;
  };

  const keepPart = (buffer: OctetBuffer, length: number): void => {
    parts.append(buffer.peek(length));
    buffer.drop(length);
  };

  return createStreamDecoder(framing.name, {
    get held() {
      return parts.length + (header ? headerLength : 0);
    },
    next(buffer) {
      for (;;) {
        header ??= takeHeader(buffer);
        if (!header || buffer.length < header.length) return undefined;
        const { length, more, invokeID } = header;
        header = undefined;
        if (more || parts.length > 0) keepPart(buffer, length);
        if (more) continue;
        const octets = parts.length > 0 ? parts.take(parts.length) : buffer.take(length);
        if (octets.length > 0) return invokeID === undefined ? { octets } : { octets, invokeID };
      }
    },
  });
}

/**
 * Puts a header before a message.
 *
 * @throws TransportError `bad-frame` if the message is empty
 */
export function prefixed(header: readonly number[], message: Uint8Array): Uint8Array {
  requireContent(message);
  const octets = new Uint8Array(header.length + message.length);
  octets.set(header);
  octets.set(message, header.length);
  return octets;
}

/** @throws TransportError `bad-frame` if the message is empty */
export function requireContent(message: Uint8Array): void {
  if (message.length > 0) return;
  throw new TransportError('bad-frame', 'a frame without content says nothing; send a message');
}

/** @throws TransportError `frame-too-large` if a message is longer than its framing can say */
export function requireLength(frame: Frame, most: number, framing: FramingName): void {
  if (frame.octets.length <= most) return;
  throw new TransportError(
    'frame-too-large',
    `a message of ${frame.octets.length} octets does not fit the framing ${framing}, which takes ${most} at most`,
  );
}
