import { once } from 'node:events';
import { connect as connectSocket, type Socket } from 'node:net';

/** Octets from digits, with any spaces and bars between them. */
export const bytes = (...text: readonly string[]): Buffer =>
  Buffer.from(text.join('').replace(/[\s|]/g, ''), 'hex');

/** Digits as they are compared. */
export const digits = (...text: readonly string[]): string => bytes(...text).toString('hex');

/** One end of a TCP connection, that knows nothing but octets. */
export class RawEnd {
  readonly socket: Socket;
  #octets = Buffer.alloc(0);
  #ended = false;
  #changed: () => void = () => {};

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      this.#octets = Buffer.concat([this.#octets, chunk]);
      this.#changed();
    });
    socket.on('close', () => {
      this.#ended = true;
      this.#changed();
    });
  }

  /** Sends octets as they are. */
  say(...text: readonly string[]): void {
    this.socket.write(bytes(...text));
  }

  /** Takes the next octets, in hexadecimal. */
  async hear(count: number): Promise<string> {
    while (this.#octets.length < count) {
      if (this.#ended) throw new Error(`the peer closed; left: ${this.#octets.toString('hex')}`);
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
    }
    const taken = this.#octets.subarray(0, count);
    this.#octets = this.#octets.subarray(count);
    return taken.toString('hex');
  }

  /** What has come and was not taken. */
  get left(): string {
    return this.#octets.toString('hex');
  }

  // Frames

  sayLength16(...text: readonly string[]): void {
    const octets = bytes(...text);
    this.socket.write(Buffer.concat([uint16(octets.length), octets]));
  }

  async hearLength16(): Promise<string> {
    return this.hear(Number.parseInt(await this.hear(2), 16));
  }

  sayHipath(...text: readonly string[]): void {
    const octets = bytes(...text);
    this.socket.write(Buffer.concat([Buffer.of(0x26), uint16(0x8000 | octets.length), octets]));
  }

  async hearHipath(): Promise<string> {
    const header = await this.hear(3);
    if (!header.startsWith('26')) throw new Error(`no frame of HiPath: ${header}`);
    return this.hear(Number.parseInt(header.slice(2), 16) & 0x7fff);
  }

  sayXml(invokeID: string, document: string): void {
    const octets = Buffer.from(document);
    this.socket.write(
      Buffer.concat([Buffer.of(0, 0), uint16(octets.length + 8), Buffer.from(invokeID), octets]),
    );
  }

  /** The invoke identifier and the document. */
  async hearXml(): Promise<[string, string]> {
    const header = Buffer.from(await this.hear(8), 'hex');
    const document = await this.hear(header.readUInt16BE(2) - 8);
    return [header.toString('latin1', 4), Buffer.from(document, 'hex').toString()];
  }

  /** The next document in front of a NUL octet. */
  async hearNul(): Promise<string> {
    let text = '';
    for (;;) {
      const octet = await this.hear(1);
      if (octet === '00') return Buffer.from(text, 'hex').toString();
      text += octet;
    }
  }
}

const uint16 = (value: number): Buffer => Buffer.of(value >> 8, value & 0xff);

/** Connects to what listens at a URL. */
export async function rawClientOf(url: string): Promise<RawEnd> {
  const port = Number(/:(\d+)(?:\?|$)/.exec(url)?.[1]);
  const socket = connectSocket({ host: '127.0.0.1', port, noDelay: true });
  const end = new RawEnd(socket);
  await once(socket, 'connect');
  return end;
}
