import { TransportError } from '../../model/errors.js';
import {
  describe,
  type Endpoint,
  explainConnectError,
  explainLinkError,
  nameOf,
  systemCode,
} from '../tcp/socket-errors.js';

const WRONG_NAME = 'ERR_TLS_CERT_ALTNAME_INVALID';
const WRONG_TIME = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);
/** What OpenSSL calls certificates that lead to no trusted authority. */
const UNTRUSTED = new Set([
  'CERT_CHAIN_TOO_LONG',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Why a TLS connection could not be made. */
export function explainTlsConnectError(
  error: unknown,
  endpoint: Endpoint,
  connected: boolean,
): TransportError {
  return (
    explainCertificate(error, nameOf(endpoint)) ??
    explainHandshake(error, nameOf(endpoint), connected) ??
    explainConnectError(error, endpoint)
  );
}

/** Why a TLS link broke. */
export function explainTlsLinkError(error: unknown, peer: string): TransportError {
  return explainHandshake(error, peer, false) ?? explainLinkError(error, peer);
}

/**
 * Why a client did not get as far as a link.
 *
 * @param refused - whether its certificate was looked at and not accepted
 */
export function explainTlsClientError(
  error: unknown,
  peer: string,
  refused: boolean,
): TransportError {
  const details = { cause: error };
  if (systemCode(error) === 'ERR_TLS_HANDSHAKE_TIMEOUT') {
    return new TransportError('timeout', `${peer} did not agree on TLS in time`, details);
  }
  const why = refused ? 'its certificate is not one of tls.ca' : wording(error);
  return new TransportError('tls-failed', `TLS with ${peer} failed: ${why}`, details);
}

function explainCertificate(error: unknown, name: string): TransportError | undefined {
  const code = systemCode(error);
  const untrusted = (why: string): TransportError =>
    new TransportError('tls-untrusted', `the certificate of ${name} ${why}`, { cause: error });
  if (code === WRONG_NAME) {
    return untrusted(
      `is for another name (${wording(error)}); if it is the right peer, give the certificate's name as tls.servername`,
    );
  }
  if (WRONG_TIME.has(code)) {
    return untrusted(
      `is ${code === 'CERT_HAS_EXPIRED' ? 'out of date' : 'not valid yet'}; renew it, or set this machine's clock right`,
    );
  }
  if (UNTRUSTED.has(code)) {
    return untrusted(
      `is not trusted (${wording(error)}); give the certificate of its authority, or its own if it is self-signed, as tls.ca`,
    );
  }
  return undefined;
}

function explainHandshake(
  error: unknown,
  name: string,
  handshaking: boolean,
): TransportError | undefined {
  const code = systemCode(error);
  const failed = (advice: string): TransportError =>
    new TransportError('tls-failed', `TLS with ${name} failed (${wording(error)})${advice}`, {
      cause: error,
    });
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL/.test(code)) {
    return failed('; it does not seem to speak TLS there: use tcp://, or the port for TLS');
  }
  if (/CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE/.test(code)) {
    return failed('; it may want a certificate of ours: give tls.cert and tls.key');
  }
  if (/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/.test(code)) {
    return failed('; it may know old versions only: see tls.minVersion');
  }
  if (/^ERR_(SSL|TLS|OSSL)|^EPROTO$/.test(code)) return failed('');
  if (handshaking && code === 'ECONNRESET') {
    return failed('; it hung up: check that it speaks TLS at this port');
  }
  return undefined;
}

function wording(error: unknown): string {
  if (!(error instanceof Error)) return describe(error);
  if ('reason' in error && typeof error.reason === 'string') return error.reason;
  return error.message;
}
