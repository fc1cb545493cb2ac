import type { Codec, DecodeOptions } from '../model/codec.js';
import type { Failure, Message, Reject } from '../model/message.js';
import type { Frame } from '../transport/framing/framing.js';
import type { InvokeIDRange } from './invoke-ids.js';

/** Why a message of the peer's is refused. */
export type Refusal =
  /** There is no such service. */
  | 'unknown'
  /** The message, or what is in it, cannot be read. */
  | 'undecodable'
  /** Its number belongs to a request that is being handled. */
  | 'duplicate'
  /** The session is being closed. */
  | 'closing';

/** What can be told of a message that cannot be decoded. */
export interface Envelope {
  readonly role: 'request' | 'answer' | 'event' | 'reject';
  readonly invokeID: number;
  /** The name of its root element, in XML. */
  readonly root?: string;
  /** The monitor whose event it was. */
  readonly monitorCrossRefID?: string | undefined;
}

/** What the two encodings do differently in a conversation. */
export interface Dialogue {
  /** The numbers that each side gives to its requests, and the highest that it could. */
  readonly requestIDs: InvokeIDRange & { readonly highest: number };
  /** The number that all event reports carry; where there is none, each carries one of its own. */
  readonly eventID: number | undefined;
  /** Whether a frame is not CSTA, but belongs to an association. */
  isAssociation(frame: Frame): boolean;
  /** Puts a message with its number into a frame. */
  frameOf(message: Message & { readonly invokeID: number }, codec: Codec): Frame;
  /** Reads the message of a frame, with its number. */
  messageOf(frame: Frame, codec: Codec, options: DecodeOptions): Message;
  /** Looks at what is left of a message that cannot be decoded. */
  envelopeOf(frame: Frame): Envelope | undefined;
  /** What to tell the peer about a request that is refused; nothing if the encoding cannot say it. */
  refuse(invokeID: number, refusal: Refusal): Failure | Reject | undefined;
  /** What to tell the peer about an answer that cannot be read; nothing if the encoding cannot say it. */
  refuseAnswer(invokeID: number): Reject | undefined;
}
