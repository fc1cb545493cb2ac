import { TransportError } from '../../model/errors.js';
import { formatHost } from '../address-format.js';

/** One end of a connection, as far as errors speak of it. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** `host:port`, IPv6 in brackets. */
export function nameOf({ host, port }: Endpoint): string {
  return `${formatHost(host)}:${port}`;
}

/** The system's code of an error, such as `ECONNREFUSED`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** Why a connection could not be made. */
export function explainConnectError(error: unknown, endpoint: Endpoint): TransportError {
  const name = nameOf(endpoint);
  const details = { cause: error };
  switch (systemCode(error)) {
    case 'ECONNREFUSED':
      return new TransportError(
        'refused',
        `nothing listens at ${name}; check host and port, and that the switch's CSTA service is started`,
        details,
      );
    case 'ENOTFOUND':
      return new TransportError(
        'bad-address',
        `the host name ${endpoint.host} is unknown; check its spelling, or use the address`,
        details,
      );
    case 'EAI_AGAIN':
      return new TransportError(
        'unreachable',
        `the host name ${endpoint.host} could not be looked up; check the network and its name server`,
        details,
      );
    case 'ETIMEDOUT':
      return connectTimeout(endpoint, error);
    case 'ECONNRESET':
      return new TransportError(
        'reset',
        `${name} broke off the connection at once; check that it takes CSTA clients from this machine`,
        details,
      );
    default:
      return new TransportError(
        'unreachable',
        `there is no way to ${name} (${describe(error)}); check the address and the network`,
        details,
      );
  }
}

/** Nobody answered in time. */
export function connectTimeout(endpoint: Endpoint, cause?: unknown): TransportError {
  return new TransportError(
    'timeout',
    `${nameOf(endpoint)} did not answer in time; check the address, and that no firewall is in between`,
    { cause },
  );
}

/** Why an address could not be listened at. */
export function explainListenError(error: unknown, endpoint: Endpoint): TransportError {
  const name = nameOf(endpoint);
  const details = { cause: error };
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return new TransportError(
        'address-in-use',
        `something listens at ${name} already; stop it, or take another port (0 takes any that is free)`,
        details,
      );
    case 'EACCES':
      return new TransportError(
        'bad-address',
        `this program may not listen at ${name}; take a port above 1023`,
        details,
      );
    default:
      return new TransportError(
        'bad-address',
        `${name} cannot be listened at (${describe(error)}); use an address of this machine, such as 127.0.0.1 or ::`,
        details,
      );
  }
}

/** Why an open connection broke. */
export function explainLinkError(error: unknown, peer: string): TransportError {
  const code = systemCode(error);
  return code === 'ETIMEDOUT'
    ? new TransportError('timeout', `${peer} went silent; the network or the peer is down`, {
        cause: error,
      })
    : new TransportError('reset', `${peer} broke off the link (${describe(error)})`, {
        cause: error,
      });
}

/** An error in few words. */
export function describe(error: unknown): string {
  return systemCode(error) || (error instanceof Error ? error.message : String(error));
}
