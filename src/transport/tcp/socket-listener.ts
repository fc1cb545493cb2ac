import type { Server, Socket } from 'node:net';
import { asyncDispose } from '../../model/async-dispose.js';
import type { TcpAddress, TlsAddress } from '../address.js';
import { formatAddress } from '../address-format.js';
import { DEFAULT_MAX_CONNECTIONS, tellFailed } from '../hand-over.js';
import type { Listener, ListenOptions } from '../transport.js';
import { explainLinkError, explainListenError, nameOf } from './socket-errors.js';

/** Has a server of Node listen at an address. */
export async function startListening(
  server: Server,
  address: TcpAddress | TlsAddress,
  options: ListenOptions,
): Promise<Listener> {
  const { host, port } = address;
  server.maxConnections = options.maxConnections ?? DEFAULT_MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    const onError = (error: unknown): void => reject(explainListenError(error, address));
    server.once('error', onError);
    server.listen({ host, port }, () => {
      server.off('error', onError);
      resolve();
    });
  });
  // From here on an error means that a single connection could not be taken in.
  server.on('error', (error) => {
    tellFailed(explainLinkError(error, 'a peer'), 'unknown', options);
  });
  const bound = server.address();
  const real = typeof bound === 'object' && bound ? bound.port : port;
  const close = async (): Promise<void> => {
    // The address is free at once; the callback would wait for the open links too.
    if (server.listening) server.close();
  };
  return { url: formatAddress({ ...address, port: real }), close, [asyncDispose]: close };
}

/** The peer of an accepted socket: `10.0.0.7:49152`. */
export function remoteName(socket: Socket): string {
  // On a socket for both versions of IP, peers of version 4 appear in this disguise.
  const host = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '');
  return host === undefined ? 'unknown' : nameOf({ host, port: socket.remotePort ?? 0 });
}
