/**
 * Links over TLS. Node only.
 *
 * @packageDocumentation
 */
export { type Address, parseAddress, type TlsAddress } from '../address.js';
export { formatAddress } from '../address-format.js';
export type { Frame } from '../framing/framing.js';
export type {
  Pem,
  TlsClientSettings,
  TlsIdentity,
  TlsServerSettings,
  TlsVersion,
} from '../tls-settings.js';
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
export { dialTls, listenTls } from './tls.js';
