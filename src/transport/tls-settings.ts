/** Certificates or keys in PEM form: the text, or its octets; several in a list or one after the other. */
export type Pem = string | Uint8Array | readonly (string | Uint8Array)[];

/** The versions of TLS that may be the lowest to agree on. */
export type TlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

/** Our own certificate and key. */
export interface TlsIdentity {
  /** The certificate, followed by those between it and the root. */
  readonly cert: Pem;
  /** The private key of the certificate. */
  readonly key: string | Uint8Array;
  /** What the key is locked with, if it is. */
  readonly passphrase?: string | undefined;
}

/** What both sides of TLS may settle. */
interface TlsCommon {
  /** Whom to trust: the certificates of authorities. A client that gives none trusts the platform's. */
  readonly ca?: Pem | undefined;
  /** The lowest version to agree on. Default: the platform's, TLSv1.2. Older ones are not secure. */
  readonly minVersion?: TlsVersion | undefined;
}

/** How a client uses TLS. The peer's certificate is verified unless that is switched off. */
export interface TlsClientSettings extends TlsCommon, Partial<TlsIdentity> {
  /** The name that the peer's certificate must bear. Default: the host of the address. */
  readonly servername?: string | undefined;
  /**
   * `false` takes any certificate. The link is then open to anybody on the way; for trials only. Default `true`.
   */
  readonly verify?: boolean | undefined;
}

/** How a listener uses TLS. */
export interface TlsServerSettings extends TlsCommon, TlsIdentity {
  /**
   * Whether clients must show a certificate of `ca`. Default: `true` if `ca` is given, otherwise `false`.
   */
  readonly requireClientCertificate?: boolean | undefined;
}
