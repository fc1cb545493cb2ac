import type { Socket } from 'node:net';
import { framed } from '../support/xml-switch.js';
import { rawClient } from '../transport/raw-peer.js';

/** What came over a link: the number of the invocation, and whether it answers one of ours. */
export interface Arrived {
  readonly id: number;
  readonly isAnswer: boolean;
  readonly octets: Buffer;
}

/** One way of putting messages on a TCP link and taking them off, written without anything of ours. */
export interface WireForm {
  /** The numbers that requests may have: from 1 to this. */
  readonly ids: number;
  readonly frame: (message: Uint8Array, id: number) => Uint8Array;
  /** The first frame of the octets, if it is whole. */
  readonly take: (
    octets: Buffer,
  ) => { readonly arrived: Arrived; readonly length: number } | undefined;
}

/** XML behind a header of eight octets. */
export const xmlWire: WireForm = {
  ids: 9_998,
  frame: (message, id) => framed(Buffer.from(message).toString(), String(id).padStart(4, '0')),
  take: (octets) => {
    const length = octets.length < 8 ? Number.POSITIVE_INFINITY : octets.readUInt16BE(2);
    if (octets.length < length) return undefined;
    const body = octets.subarray(8, length);
    const id = Number(octets.toString('latin1', 4, 8));
    const root = /<([A-Za-z]+)[\s/>]/.exec(body.toString())?.[1] ?? '';
    return {
      length,
      arrived: { id, isAnswer: /Response$|^CSTAErrorCode$/.test(root), octets: body },
    };
  },
};

/** BER behind a length of two octets. */
export const berWire: WireForm = {
  ids: 30_000,
  frame: (apdu, id) => {
    const numbered = withInvokeID(apdu, id);
    return Buffer.concat([Buffer.from([numbered.length >> 8, numbered.length & 0xff]), numbered]);
  },
  take: (octets) => {
    const length = octets.length < 2 ? Number.POSITIVE_INFINITY : octets.readUInt16BE(0) + 2;
    if (octets.length < length) return undefined;
    const apdu = octets.subarray(2, length);
    const at = headerLength(apdu, 0);
    const id = apdu[at] === 2 ? apdu.readIntBE(at + 2, apdu[at + 1] ?? 1) : -1;
    return { length, arrived: { id, isAnswer: apdu[0] !== 0xa1, octets: apdu } };
  },
};

/** An apdu with another invoke identifier, of two octets. */
function withInvokeID(apdu: Uint8Array, id: number): Buffer {
  const start = headerLength(apdu, 0);
  const rest = apdu.subarray(start + 2 + (apdu[start + 1] ?? 0));
  const contents = Buffer.concat([Buffer.from([2, 2, id >> 8, id & 0xff]), rest]);
  const { length } = contents;
  return Buffer.concat([Buffer.from([apdu[0] ?? 0, 0x82, length >> 8, length & 0xff]), contents]);
}

const headerLength = (octets: Uint8Array, at: number): number => {
  const length = octets[at + 1] ?? 0;
  return at + 2 + (length > 0x80 ? length & 0x7f : 0);
};

/** A link to a switch that keeps account of what was asked and answered. */
export class RawWire {
  readonly socket: Socket;
  readonly #form: WireForm;
  #waiting = Buffer.alloc(0);
  #nextID = 0;
  /** Numbers that are still to be answered, with what was sent. */
  readonly unanswered = new Map<number, string>();
  #answered: () => void = () => {};
  ended = false;

  private constructor(socket: Socket, form: WireForm) {
    this.socket = socket;
    this.#form = form;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('close', () => {
      this.ended = true;
      this.#answered();
    });
  }

  static async to(port: number, form: WireForm): Promise<RawWire> {
    return new RawWire(await rawClient(port), form);
  }

  /** Sends a message with a number of its own. */
  async send(message: Uint8Array, what: string, isAnswered: boolean): Promise<void> {
    this.#nextID = (this.#nextID % this.#form.ids) + 1;
    if (isAnswered) this.unanswered.set(this.#nextID, what);
    if (!this.socket.write(this.#form.frame(message, this.#nextID))) await this.#drained();
  }

  /** Resolves when all has been answered, or the link has ended. */
  async allAnswered(): Promise<void> {
    while (this.unanswered.size > 0 && !this.ended) {
      await new Promise<void>((resolve) => {
        this.#answered = resolve;
      });
    }
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        this.socket.off('drain', go).off('close', go);
        resolve();
      };
      this.socket.on('drain', go).on('close', go);
    });
  }

  #take(chunk: Buffer): void {
    this.#waiting = Buffer.concat([this.#waiting, chunk]);
    for (;;) {
      const taken = this.#form.take(this.#waiting);
      if (!taken) break;
      this.#waiting = this.#waiting.subarray(taken.length);
      const { id, isAnswer } = taken.arrived;
      if (isAnswer) this.unanswered.delete(id);
    }
    if (this.unanswered.size === 0) this.#answered();
  }
}
