/**
 * Links over TCP. Node only.
 *
 * @packageDocumentation
 */
export { type Address, parseAddress, type TcpAddress } from '../address.js';
export { formatAddress } from '../address-format.js';
export type { Frame } from '../framing/framing.js';
export type {
  CloseOptions,
  Dial,
  DialOptions,
  Listen,
  Listener,
  ListenOptions,
  SendOptions,
  Transport,
  TransportOptions,
  TransportState,
} from '../transport.js';
export { dialTcp, listenTcp } from './tcp.js';
