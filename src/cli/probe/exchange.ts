import { connect } from 'node:net';
import { CONNECT_OPTIONS } from '../../transport/tcp/open-socket.js';
import { type Endpoint, explainConnectError } from '../../transport/tcp/socket-errors.js';

/** What came back over a connection of its own. */
export interface Exchange {
  /** The first octets; none if the peer said nothing. */
  readonly octets: Uint8Array;
  /** Whether the peer ended the connection by itself. */
  readonly ended: boolean;
}

/** Enough for a frame's header and the beginning of what is in it. */
const ENOUGH = 16;

/**
 * Says something to a peer, and listens for what it says.
 *
 * @param ms - how long to listen, in milliseconds
 * @throws TransportError if there is no connection
 */
export function exchange(
  endpoint: Endpoint,
  octets: Uint8Array,
  ms: number,
  signal: AbortSignal,
): Promise<Exchange> {
  const { host, port } = endpoint;
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal, ...CONNECT_OPTIONS });
    const parts: Uint8Array[] = [];
    let length = 0;
    let isConnected = false;
    const settle = (ended: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ octets: Buffer.concat(parts), ended });
    };
    const timer = setTimeout(() => {
      if (isConnected) settle(false);
      else socket.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }));
    }, ms);
    socket.on('connect', () => {
      isConnected = true;
      socket.write(octets);
    });
    socket.on('data', (chunk: Uint8Array) => {
      parts.push(chunk);
      length += chunk.length;
      if (length >= ENOUGH) settle(false);
    });
    socket.on('error', (error) => {
      if (isConnected && !signal.aborted) settle(true);
      else {
        clearTimeout(timer);
        reject(explainConnectError(error, endpoint));
      }
    });
    socket.on('end', () => settle(true));
  });
}
