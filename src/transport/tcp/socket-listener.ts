import { createServer, type Socket } from 'node:net';
import { asyncDispose } from '../../model/async-dispose.js';
import type { TcpAddress, TlsAddress } from '../address.js';
import { formatAddress } from '../address-format.js';
import type { Listener, ListenOptions } from '../transport.js';
import { DEFAULT_MAX_CONNECTIONS, type TurnedAway, tooMany } from '../turned-away.js';
import { explainLinkError, explainListenError, nameOf } from './socket-errors.js';

/**
 * Listens at an address.
 *
 * @param turnedAway - told of peers that are not let in
 * @param onSocket - takes the sockets of those that are
 */
export async function startListening(
  address: TcpAddress | TlsAddress,
  options: ListenOptions,
  turnedAway: TurnedAway,
  onSocket: (socket: Socket) => void,
): Promise<Listener> {
  const { host, port } = address;
  const { maxConnections = DEFAULT_MAX_CONNECTIONS, maxConnectionsPerAddress } = options;
  const guests = new Guests(maxConnectionsPerAddress ?? Number.POSITIVE_INFINITY);
  const server = createServer((socket) => {
    if (guests.letIn(socket)) {
      onSocket(socket);
      return;
    }
    turnedAway.tell(tooMany(url(), guests.most, remoteHost(socket)), remoteName(socket));
    socket.on('error', () => {});
    socket.destroy();
  });
  server.maxConnections = maxConnections;
  await new Promise<void>((resolve, reject) => {
    const onError = (error: unknown): void => reject(explainListenError(error, address));
    server.once('error', onError);
    server.listen({ host, port }, () => {
      server.off('error', onError);
      resolve();
    });
  });
  // From here on an error means that a single connection could not be taken in.
  server.on('error', (error) => turnedAway.tell(explainLinkError(error, 'a peer'), 'unknown'));
  const bound = server.address();
  const real = typeof bound === 'object' && bound ? bound.port : port;
  const url = (): string => formatAddress({ ...address, port: real });
  server.on('drop', (dropped) => {
    const { remoteAddress, remotePort } = dropped ?? {};
    turnedAway.tell(tooMany(url(), maxConnections), nameOfRemote(remoteAddress, remotePort));
  });
  const close = async (): Promise<void> => {
    // The address is free at once; the callback would wait for the open links too.
    if (server.listening) server.close();
  };
  return { url: url(), close, [asyncDispose]: close };
}

/** The open connections of each address. */
class Guests {
  /** How many there may be of one address. */
  readonly most: number;
  readonly #byHost = new Map<string | undefined, number>();

  constructor(most: number) {
    this.most = most;
  }

  /** Counts a connection as long as it is open; false if there are too many of its address. */
  letIn(socket: Socket): boolean {
    const host = remoteHost(socket);
    const open = this.#byHost.get(host) ?? 0;
    if (open >= this.most) return false;
    this.#byHost.set(host, open + 1);
    socket.once('close', () => this.#left(host));
    return true;
  }

  #left(host: string | undefined): void {
    const open = (this.#byHost.get(host) ?? 0) - 1;
    if (open > 0) this.#byHost.set(host, open);
    else this.#byHost.delete(host);
  }
}

/** The peer of an accepted socket: `10.0.0.7:49152`. */
export function remoteName({ remoteAddress, remotePort }: Socket): string {
  return nameOfRemote(remoteAddress, remotePort);
}

function remoteHost({ remoteAddress }: Socket): string | undefined {
  return hostOf(remoteAddress);
}

function nameOfRemote(address: string | undefined, port: number | undefined): string {
  const host = hostOf(address);
  return host === undefined ? 'unknown' : nameOf({ host, port: port ?? 0 });
}

/** On a socket for both versions of IP, peers of version 4 appear in a disguise. */
function hostOf(address: string | undefined): string | undefined {
  return address?.replace(/^::ffff:(?=\d+\.)/, '');
}
