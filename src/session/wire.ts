import type { Codec, DecodeOptions } from '../model/codec.js';
import { CstaError, DecodeError } from '../model/errors.js';
import type { Logger } from '../model/logger.js';
import type { Failure, Message, Reject, Response } from '../model/message.js';
import type { Frame } from '../transport/framing/framing.js';
import type { Transport } from '../transport/transport.js';
import type { Dialogue, Refusal } from './dialogue.js';

/** A message that has its number. */
export type Numbered = Message & { readonly invokeID: number };

/** Options of a {@link Wire}. */
export interface WireOptions {
  readonly codec: Codec;
  readonly codecFor: ((octets: Uint8Array) => Codec | undefined) | undefined;
  readonly decode: DecodeOptions;
  readonly logger: Logger;
}

/** Messages in and out of a transport. */
export class Wire {
  readonly dialogue: Dialogue;
  readonly #transport: Transport;
  readonly #options: WireOptions;
  #codec: Codec;

  constructor(transport: Transport, dialogue: Dialogue, options: WireOptions) {
    this.dialogue = dialogue;
    this.#transport = transport;
    this.#options = options;
    this.#codec = options.codec;
  }

  /** Writes what the peer wrote last: its edition, where there are several. */
  get codec(): Codec {
    return this.#codec;
  }

  /**
   * Reads a frame.
   *
   * @throws CstaError if it is no message
   */
  read(frame: Frame): Message {
    try {
      const message = this.dialogue.messageOf(frame, this.#options.codec, this.#options.decode);
      this.#codec = this.#options.codecFor?.(frame.octets) ?? this.#codec;
      return message;
    } catch (error) {
      if (error instanceof CstaError) throw error;
      throw new DecodeError('bad-value', 'the codec cannot read this message', { cause: error });
    }
  }

  /**
   * Sends a message. It is encoded before this returns.
   *
   * @param codec - what writes it
   * @returns when the transport has accepted it and has room for more
   * @throws EncodeError at once; TransportError in the promise
   */
  send(message: Numbered, codec = this.#codec, signal?: AbortSignal): Promise<void> {
    const frame = this.dialogue.frameOf(message, codec);
    return this.#transport.send(frame, signal ? { signal } : {});
  }

  /** Sends an answer. If that fails, there is nobody to tell. */
  async reply(
    invokeID: number,
    message: Response | Failure | Reject,
    codec = this.#codec,
  ): Promise<void> {
    try {
      await this.send({ ...message, invokeID }, codec);
    } catch (error) {
      this.#options.logger.debug('an answer could not be sent', { type: message.type, error });
    }
  }

  /**
   * Tells the peer that its request is not taken.
   *
   * @returns whether the encoding can say so
   */
  refuse(invokeID: number, refusal: Refusal): boolean {
    const answer = this.dialogue.refuse(invokeID, refusal);
    if (answer) void this.reply(invokeID, answer);
    return answer !== undefined;
  }

  /** Tells the peer that its answer cannot be read, if the encoding can say so. */
  refuseAnswer(invokeID: number): void {
    const refusal = this.dialogue.refuseAnswer(invokeID);
    if (refusal) void this.reply(invokeID, refusal);
  }
}
