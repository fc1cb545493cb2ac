import type { Codec, DecodeOptions } from '../model/codec.js';
import { CstaError, DecodeError } from '../model/errors.js';
import { type Logger, silentLogger } from '../model/logger.js';
import type { Failure, Message, NegativeResponse, Reject, Response } from '../model/message.js';
import type { Frame } from '../transport/framing/framing.js';
import type { Transport } from '../transport/transport.js';
import type { Dialogue, Refusal } from './dialogue.js';

/** A message that has its number. */
export type Numbered = Message & { readonly invokeID: number };

/** Options of a {@link Wire}. */
export interface WireOptions {
  readonly codec: Codec;
  readonly answerCodec: (() => Codec | undefined) | undefined;
  /** Whether to write everything as the peer does, and not only answers. */
  readonly followPeer: boolean;
  readonly decode: DecodeOptions;
  readonly logger: Logger;
}

/** Messages in and out of a transport. */
export class Wire {
  readonly dialogue: Dialogue;
  readonly #transport: Transport;
  readonly #options: WireOptions;
  #answerCodec: Codec;

  constructor(transport: Transport, dialogue: Dialogue, options: WireOptions) {
    this.dialogue = dialogue;
    this.#transport = transport;
    this.#options = options;
    this.#answerCodec = options.codec;
  }

  /** Writes answers as the peer wrote last: in its edition, where there are several. */
  get answerCodec(): Codec {
    return this.#answerCodec;
  }

  /**
   * Reads a frame.
   *
   * @throws CstaError if it is no message
   */
  read(frame: Frame): Message {
    try {
      const { codec, answerCodec, decode } = this.#options;
      const message = this.dialogue.messageOf(frame, codec, decode);
      this.#answerCodec = answerCodec?.() ?? this.#answerCodec;
      this.#log('received', message);
      return message;
    } catch (error) {
      if (error instanceof CstaError) throw error;
      throw new DecodeError('bad-value', 'the codec cannot read this message', { cause: error });
    }
  }

  /**
   * Sends a request or an event. It is encoded before this returns.
   *
   * @returns when the transport has accepted it and has room for more
   * @throws EncodeError at once; TransportError in the promise
   */
  send(message: Numbered, signal?: AbortSignal): Promise<void> {
    const { codec, followPeer } = this.#options;
    return this.sendAs(followPeer ? this.#answerCodec : codec, message, signal);
  }

  /** Sends a message that a given codec writes; otherwise as {@link send}. */
  sendAs(codec: Codec, message: Numbered, signal?: AbortSignal): Promise<void> {
    const frame = this.dialogue.frameOf(message, codec);
    this.#log('sent', message);
    return this.#transport.send(frame, signal ? { signal } : {});
  }

  /**
   * Sends an answer. If that fails, there is nobody to tell.
   *
   * @returns whether it was sent
   */
  async reply(
    invokeID: number,
    message: Response | Failure | NegativeResponse | Reject,
    codec = this.#answerCodec,
  ): Promise<boolean> {
    try {
      await this.sendAs(codec, { ...message, invokeID });
      return true;
    } catch (error) {
      this.#options.logger.debug('an answer could not be sent', { type: message.type, error });
      return false;
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

  #log(what: string, { type, invokeID }: Message): void {
    // Every message comes here.
    if (this.#options.logger === silentLogger) return;
    this.#options.logger.debug(what, { peer: this.#transport.peer, type, invokeID });
  }
}
