import type { Extension } from '../schema/extension.js';
import type { DecodeErrorCode } from './errors.js';
import type { MessageOf } from './extension-types.js';
import type { IncompleteMessage, IncompleteOf, Message, RequestType } from './message.js';

/** What a codec tells about a message beyond its value. Nothing here is an error. */
export type CodecReport = (finding: {
  /** When decoding, the code of the DecodeError that it is when reading strictly. */
  readonly code?: DecodeErrorCode;
  readonly path: string;
  readonly message: string;
  readonly offset?: number;
}) => void;

/** What a codec knows beside CSTA. */
export interface Extending<Extensions extends readonly Extension[] = readonly Extension[]> {
  /** What vendors add to CSTA, whose messages are then read and written as those of CSTA. Default none. */
  readonly extensions?: Extensions;
}

/**
 * A type that the compiler does not infer extensions from: to compare all messages with those that might be meant takes it
 * seconds.
 */
type NotInferred<Type, Extensions> = [Type][Extensions extends unknown ? 0 : never];

/** A message of CSTA, or of one of some extensions. */
export type AnyMessage<Extensions extends readonly Extension[]> = NotInferred<
  Message | MessageOf<Extensions[number]>,
  Extensions
>;

/** Such a message as a peer sent it. */
export type AnyIncompleteMessage<Extensions extends readonly Extension[]> = NotInferred<
  IncompleteMessage | IncompleteOf<MessageOf<Extensions[number]>>,
  Extensions
>;

/** Options that every codec takes for one message. */
export interface DecodeOptions {
  /** Turns every leniency into a DecodeError. Default false. */
  readonly strict?: boolean;
  /** Called for every leniency used. */
  readonly report?: CodecReport;
  /** Tells which request an answer belongs to, where the answer itself does not say. */
  readonly requestOf?: (invokeID: number) => RequestType | undefined;
}

/** What becomes of a message that is to be read and lacks members that its type requires. */
export interface ReadIncomplete {
  /**
   * - `complete`, the default: such members get the value that says nothing, where their types have one
   *   (`{ notKnown: true }` for a device of an event), and this is reported; where no value would be true the message is
   *   a DecodeError `missing-member`
   * - `keep`: they stay absent, and the message is an {@link IncompleteMessage}
   */
  readonly incomplete?: 'complete' | 'keep';
}

/** Asks a function, or a codec for both directions, to keep messages that are not complete as they are. */
export interface KeepIncomplete {
  readonly incomplete: 'keep';
}

/**
 * Turns messages into octets and back. Both directions throw only DecodeError and EncodeError.
 *
 * @typeParam Read - what is read and written: messages, or {@link IncompleteMessage}
 */
export interface Codec<Read = Message> {
  readonly encoding: 'ber' | 'xml';
  /** Reads one message. XML has no invoke identifier; the transport's frame carries it. */
  decode(octets: Uint8Array, options?: DecodeOptions): Read;
  /** Writes one message in its one canonical form. */
  encode(message: Read): Uint8Array;
}

/** A codec that keeps messages which are not complete as they are: for looking at what peers send. */
export type DiagnosticCodec = Codec<IncompleteMessage>;
