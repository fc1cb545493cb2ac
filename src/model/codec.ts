import type { Message, RequestType } from './message.js';

/** What a codec tells about a message beyond its value. Nothing here is an error. */
export type CodecReport = (finding: {
  readonly path: string;
  readonly message: string;
  readonly offset?: number;
}) => void;

/** Options that every codec takes for one message. */
export interface DecodeOptions {
  /** Turns every leniency into a DecodeError. Default false. */
  readonly strict?: boolean;
  /** Called for every leniency used. */
  readonly report?: CodecReport;
  /** Tells which request an answer belongs to, where the answer itself does not say. */
  readonly requestOf?: (invokeID: number) => RequestType | undefined;
}

/** Turns messages into octets and back. Both directions throw only DecodeError and EncodeError. */
export interface Codec {
  readonly encoding: 'ber' | 'xml';
  /** Reads one message. XML has no invoke identifier; the transport's frame carries it. */
  decode(octets: Uint8Array, options?: DecodeOptions): Message;
  /** Writes one message in its one canonical form. */
  encode(message: Message): Uint8Array;
}
