import { connect, type Socket } from 'node:net';
import type { TcpAddress } from '../address.js';
import { framingOf } from '../framing/select.js';
import { handOver } from '../hand-over.js';
import { incomingLinkLimits, type LinkLimits, linkLimits } from '../link.js';
import { openingOf } from '../opening.js';
import type { Dial, Listen } from '../transport.js';
import { TurnedAway } from '../turned-away.js';
import { CONNECT_OPTIONS, openSocket, otherScheme, requirePort } from './open-socket.js';
import { explainConnectError, explainLinkError, nameOf } from './socket-errors.js';
import { SocketLink } from './socket-link.js';
import { remoteName, startListening } from './socket-listener.js';

/**
 * Opens a TCP connection to an address `tcp://host:port?…`, with the framing that the address names.
 *
 * @throws TransportError `refused`, `unreachable`, `timeout`, `bad-address`, `reset` or `aborted`; UsageError
 *   `bad-address` if the address is of another kind, or has port 0
 */
export const dialTcp: Dial = async (address, options = {}) => {
  if (address.scheme !== 'tcp') throw otherScheme(address, 'tcp');
  requirePort(address);
  const { host, port } = address;
  return openSocket({
    endpoint: address,
    options,
    ready: 'connect',
    open: () => connect({ host, port, ...CONNECT_OPTIONS }),
    explain: (error) => explainConnectError(error, address),
    link: (socket) => tcpLink(socket, address, 'client', nameOf(address), linkLimits(options)),
  });
};

/**
 * Listens at an address `tcp://host:port?…`. Port 0 takes any free port, which the listener's `url` then names.
 *
 * @throws TransportError `address-in-use` or `bad-address`; UsageError `bad-address` if the address is of another kind
 */
export const listenTcp: Listen = async (address, options) => {
  if (address.scheme !== 'tcp') throw otherScheme(address, 'tcp');
  const limits = incomingLinkLimits(options);
  return startListening(address, options, new TurnedAway(options), (socket) =>
    handOver(tcpLink(socket, address, 'switch', remoteName(socket), limits), options),
  );
};

function tcpLink(
  socket: Socket,
  address: TcpAddress,
  role: 'client' | 'switch',
  name: string,
  limits: LinkLimits,
): SocketLink {
  const peer = `tcp ${name}`;
  return new SocketLink(socket, {
    framing: framingOf(address.framing),
    opening: openingOf(address, role),
    limits,
    peer,
    explain: (error) => explainLinkError(error, peer),
    breakOff: () => socket.resetAndDestroy(),
  });
}
