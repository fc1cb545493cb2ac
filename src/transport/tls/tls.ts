import { connect, createServer, type TLSSocket } from 'node:tls';
import { UsageError } from '../../model/errors.js';
import type { TlsAddress } from '../address.js';
import { framingOf } from '../framing/select.js';
import { handOver } from '../hand-over.js';
import { incomingLinkLimits, type LinkLimits, linkLimits } from '../link.js';
import { openingOf } from '../opening.js';
import {
  CONNECT_OPTIONS,
  DEFAULT_CONNECT_TIMEOUT,
  openSocket,
  otherScheme,
  requirePort,
} from '../tcp/open-socket.js';
import { nameOf } from '../tcp/socket-errors.js';
import { SocketLink } from '../tcp/socket-link.js';
import { remoteName, startListening } from '../tcp/socket-listener.js';
import type { Pem, TlsClientSettings, TlsServerSettings } from '../tls-settings.js';
import type { Dial, Listen } from '../transport.js';
import { TurnedAway } from '../turned-away.js';
import {
  explainTlsClientError,
  explainTlsConnectError,
  explainTlsLinkError,
} from './tls-errors.js';

/**
 * Opens a TLS connection to an address `tls://host:port?…`, with the framing that the address names. The peer's
 * certificate is verified; `options.tls` says whom to trust.
 *
 * @throws TransportError `tls-untrusted`, `tls-failed`, `refused`, `unreachable`, `timeout`, `bad-address`, `reset` or
 *   `aborted`; UsageError `bad-address` if the address is of another kind or has port 0, `bad-argument` if a
 *   certificate or key of ours cannot be read
 */
export const dialTls: Dial = async (address, options = {}) => {
  if (address.scheme !== 'tls') throw otherScheme(address, 'tls');
  requirePort(address);
  const { host, port } = address;
  let connected = false;
  return openSocket({
    endpoint: address,
    options,
    ready: 'secureConnect',
    open() {
      const socket = readable(() =>
        connect({ host, port, ...CONNECT_OPTIONS, ...clientOptions(options.tls ?? {}) }),
      );
      socket.once('connect', () => {
        connected = true;
      });
      return socket;
    },
    explain: (error) => explainTlsConnectError(error, address, connected),
    link: (socket) => tlsLink(socket, address, 'client', nameOf(address), linkLimits(options)),
  });
};

/**
 * Listens at an address `tls://host:port?…`. Port 0 takes any free port, which the listener's `url` then names.
 * `options.tls` must give the certificate and its key.
 *
 * @throws TransportError `address-in-use` or `bad-address`; UsageError `bad-address` if the address is of another kind,
 *   `bad-argument` if certificate or key are missing or cannot be read
 */
export const listenTls: Listen = async (address, options) => {
  if (address.scheme !== 'tls') throw otherScheme(address, 'tls');
  const settings = options.tls;
  if (!settings) {
    throw new UsageError('bad-argument', 'listening with TLS needs tls.cert and tls.key');
  }
  const limits = incomingLinkLimits(options);
  const turnedAway = new TurnedAway(options);
  // It listens to nothing itself: connections are put into it once they are let in.
  const server = readable(() =>
    createServer(
      {
        ...serverOptions(settings),
        handshakeTimeout: options.connectTimeout ?? DEFAULT_CONNECT_TIMEOUT,
      },
      (socket) => handOver(tlsLink(socket, address, 'switch', remoteName(socket), limits), options),
    ),
  );
  server.on('tlsClientError', (error, socket) => {
    const peer = remoteName(socket);
    const refused = Boolean(socket.authorizationError);
    turnedAway.tell(explainTlsClientError(error, peer, refused), peer);
    // After a time-out Node would leave the connection open.
    socket.destroy();
  });
  return startListening(address, options, turnedAway, (socket) => {
    server.emit('connection', socket);
  });
};

function tlsLink(
  socket: TLSSocket,
  address: TlsAddress,
  role: 'client' | 'switch',
  name: string,
  limits: LinkLimits,
): SocketLink {
  const peer = `tls ${name}`;
  return new SocketLink(socket, {
    framing: framingOf(address.framing),
    opening: openingOf(address, role),
    limits,
    peer,
    explain: (error) => explainTlsLinkError(error, peer),
    // TLS has no reset of its own; the peer sees the connection end.
    breakOff: () => socket.destroy(),
  });
}

function clientOptions(settings: TlsClientSettings) {
  return {
    ...commonOptions(settings),
    ...(settings.servername === undefined ? {} : { servername: settings.servername }),
    rejectUnauthorized: settings.verify ?? true,
  };
}

function serverOptions(settings: TlsServerSettings) {
  const required = settings.requireClientCertificate ?? settings.ca !== undefined;
  return { ...commonOptions(settings), requestCert: required, rejectUnauthorized: required };
}

function commonOptions(settings: TlsClientSettings) {
  const { ca, cert, key, passphrase, minVersion } = settings;
  return {
    ...(ca === undefined ? {} : { ca: pem(ca) }),
    ...(cert === undefined ? {} : { cert: pem(cert) }),
    ...(key === undefined ? {} : { key: pem(key) }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(minVersion === undefined ? {} : { minVersion }),
  };
}

function pem(value: Pem): (string | Buffer)[] {
  const list = typeof value === 'string' || value instanceof Uint8Array ? [value] : value;
  return list.map((item) => (typeof item === 'string' ? item : Buffer.from(item)));
}

/** Runs what reads certificates and keys, and says so if they cannot be read. */
function readable<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(cause: unknown): UsageError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new UsageError(
    'bad-argument',
    `a certificate or key cannot be read (${why}); tls.ca, tls.cert and tls.key take PEM, and cert and key must belong together`,
    { cause },
  );
}
