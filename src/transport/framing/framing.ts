import type { TransportError } from '../../model/errors.js';

/** One message's octets as the wire delimits them. */
export interface Frame {
  /** The message: a BER apdu, or XML text in UTF-8. */
  readonly octets: Uint8Array;
  /**
   * XML over TCP carries the invoke identifier beside the message: 0 to 9998, and 9999 for events. Absent in BER. From
   * 0x1000000 on it is the number of a peer that writes it in binary, and that much more.
   */
  readonly invokeID?: number;
}

/**
 * How frames follow each other on a stream of octets.
 *
 * - `ber`: nothing but the apdus; the BER length of each delimits it
 * - `length16`: two octets of length before each (OmniPCX Enterprise, MD110)
 * - `hipath`: octet 0x26, then two octets of length with a mark for "complete" (HiPath 3000 and 4000)
 * - `tpkt`: the header of RFC 1006
 * - `xml`: the eight octets of XML over TCP, invoke identifier included
 * - `nul`: one NUL octet behind each document of XML, and no invoke identifier (Uni-Tel)
 */
export type FramingName = 'ber' | 'length16' | 'hipath' | 'tpkt' | 'xml' | 'nul';

/** What a {@link FrameDecoder} puts up with. */
export interface FramingLimits {
  /** The longest message taken, in octets, header not counted. */
  readonly maxFrameLength: number;
  /** Whether headers are taken only as they are specified. Default false. */
  readonly strict?: boolean | undefined;
}

/** The limit where none is given: 1 MiB, which no CSTA message known comes near. */
export const DEFAULT_MAX_FRAME_LENGTH = 1_048_576;

/** A framing is a value without state; each direction of each link has a decoder of its own. */
export interface Framing {
  readonly name: FramingName;
  /**
   * Puts a message into its frame.
   *
   * @returns octets that share no memory with the frame's
   * @throws TransportError `frame-too-large` if the framing cannot say the length; `bad-frame` if the message is empty
   *   or, in XML, without an invoke identifier from 0 to 9999, or one that its decoder has given
   */
  encode(frame: Frame): Uint8Array;
  /** Makes a decoder that stands at the start of a stream. */
  createDecoder(limits: FramingLimits): FrameDecoder;
}

/**
 * Takes a stream of octets in chunks of any size and gives its frames: the same frames however the stream was cut.
 *
 * It works in time linear in the octets it is given, and holds at most one unfinished frame within the limit. A
 * length beyond the limit fails at once, before the octets it announces are waited for. Frames without content are
 * passed over: they carry no message, and some peers may send them to show that they are alive.
 */
export interface FrameDecoder {
  /**
   * Takes the next octets of the stream.
   *
   * @param chunk - any number of octets; the decoder keeps no reference to them
   * @returns the frames that this chunk completes, in order, each with memory of its own; none once it has failed
   */
  push(chunk: Uint8Array): Frame[];
  /**
   * Why the stream cannot be read on: `bad-frame` or `frame-too-large`, with the octet offset from the stream's start.
   * The frames before that place have all been given out. MUST be looked at after each `push` on a live link.
   */
  readonly failure: TransportError | undefined;
  /** Whether a frame has begun that is not complete. */
  readonly unfinished: boolean;
  /**
   * Says that the stream ends here.
   *
   * @throws TransportError the `failure` if there is one, or `closed` if the stream ends in the middle of a frame
   */
  end(): void;
}
