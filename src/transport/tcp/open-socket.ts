import type { Socket } from 'node:net';
import { systemClock } from '../../model/clock.js';
import { type TransportError, UsageError } from '../../model/errors.js';
import type { Address, TcpAddress, TlsAddress } from '../address.js';
import { formatAddress } from '../address-format.js';
import { abortedError } from '../link.js';
import type { DialOptions, Transport } from '../transport.js';
import { connectTimeout, type Endpoint, nameOf } from './socket-errors.js';

/** The time for connecting, in milliseconds, where none is given. */
export const DEFAULT_CONNECT_TIMEOUT = 10_000;

/** What is asked of sockets that we open. */
export const CONNECT_OPTIONS = {
  // Of a name with several addresses each is given this long. Node's own quarter of a second is too short for slow lines.
  autoSelectFamilyAttemptTimeout: 2_000,
} as const;

/** A socket that is to be opened. */
export interface Opening<S extends Socket> {
  readonly endpoint: Endpoint;
  readonly options: DialOptions;
  /** The event that says that it is ready. */
  readonly ready: 'connect' | 'secureConnect';
  /** Makes the socket. */
  open(): S;
  /** Says in our terms why it failed. */
  explain(error: unknown): TransportError;
  /** Takes the socket over when it is ready, at once: the next event may be that it broke. */
  link(socket: S): Transport;
}

/** Opens a socket and resolves with its link. */
export function openSocket<S extends Socket>(opening: Opening<S>): Promise<Transport> {
  const { endpoint, options, ready } = opening;
  const { signal, clock = systemClock } = options;
  if (signal?.aborted) return Promise.reject(abortedError(notConnected(endpoint), signal));
  return new Promise((resolve, reject) => {
    const socket = opening.open();
    const fail = (error: TransportError): void => {
      settle();
      // A socket that is given up may still fail, and nobody wants to know.
      socket.on('error', () => {});
      socket.destroy();
      reject(error);
    };
    const onReady = (): void => {
      settle();
      resolve(opening.link(socket));
    };
    const onError = (error: unknown): void => fail(opening.explain(error));
    const onAbort = (): void => fail(abortedError(notConnected(endpoint), signal));
    const timer = clock.setTimer(options.connectTimeout ?? DEFAULT_CONNECT_TIMEOUT, () =>
      fail(connectTimeout(endpoint)),
    );
    const settle = (): void => {
      timer.cancel();
      signal?.removeEventListener('abort', onAbort);
      socket.off(ready, onReady);
      socket.off('error', onError);
    };
    signal?.addEventListener('abort', onAbort);
    socket.once(ready, onReady);
    socket.once('error', onError);
  });
}

/** The error of an address that is another transport's. */
export function otherScheme(address: Address, scheme: 'tcp' | 'tls'): UsageError {
  return new UsageError(
    'bad-address',
    `${formatAddress(address)} is no address of the form ${scheme}://host:port`,
  );
}

/** @throws UsageError `bad-address` if an address has no port to dial */
export function requirePort(address: TcpAddress | TlsAddress): void {
  if (address.port > 0) return;
  throw new UsageError(
    'bad-address',
    `${formatAddress(address)} has the port 0, which is for listening only`,
  );
}

function notConnected(endpoint: Endpoint): string {
  return `no connection to ${nameOf(endpoint)} was made`;
}
