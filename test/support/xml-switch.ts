import type { Socket } from 'node:net';
import { rawPeer } from '../transport/raw-peer.js';

/** What a switch of a few lines says to a request, by the name of its root element; undefined for nothing. */
export type Says = (root: string, link: SwitchLink) => string | undefined;

/** What else it may do with the link that a request came by. */
export interface SwitchLink {
  /** Sends a document of its own, numbered as an event. */
  readonly send: (document: string) => void;
  /** Ends the link in good order. */
  readonly hangUp: () => void;
}

/** A switch that speaks XML with its eight octets in front, and nothing of ours. */
export interface XmlSwitch {
  readonly url: string;
  close(): Promise<void>;
}

const HEADER = 8;
const EVENT = '9999';

/** Listens on loopback and answers each request with the document that the test gives for it. */
export async function xmlSwitch(says: Says): Promise<XmlSwitch> {
  const peer = await rawPeer((socket) => serve(socket, says));
  return { url: `tcp://127.0.0.1:${peer.port}?encoding=xml`, close: () => peer.close() };
}

function serve(socket: Socket, says: Says): void {
  let waiting = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= HEADER && waiting.length >= waiting.readUInt16BE(2)) {
      const length = waiting.readUInt16BE(2);
      const id = waiting.toString('latin1', 4, HEADER);
      const document = waiting.toString('utf8', HEADER, length);
      waiting = waiting.subarray(length);
      const root = /<([A-Za-z]+)[ />]/.exec(document.replace(/^<\?.*?\?>/, ''))?.[1] ?? '';
      const answer = says(root, {
        send: (event) => socket.write(framed(event, EVENT)),
        hangUp: () => socket.end(),
      });
      if (answer !== undefined) socket.write(framed(answer, id));
    }
  });
  socket.on('end', () => socket.end());
}

/** A document behind its header of eight octets. */
export function framed(document: string, id: string): Buffer {
  const body = Buffer.from(document);
  const header = Buffer.alloc(HEADER);
  header.writeUInt16BE(body.length + HEADER, 2);
  header.write(id, 4, 'latin1');
  return Buffer.concat([header, body]);
}
