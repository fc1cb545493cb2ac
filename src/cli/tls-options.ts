import { UsageError } from '../model/errors.js';
import type { TlsClientSettings, TlsServerSettings } from '../transport/tls-settings.js';
import type { OptionSpec, OptionValues } from './command.js';
import type { CommandIo } from './io.js';

/** Options of commands that connect to `tls:` addresses. */
export const tlsClientOptions: Readonly<Record<string, OptionSpec>> = {
  ca: { type: 'string', value: 'FILE', about: 'tls: certificate authority of the switch (PEM)' },
  cert: { type: 'string', value: 'FILE', about: 'tls: certificate to show (PEM)' },
  key: { type: 'string', value: 'FILE', about: "tls: the certificate's key (PEM)" },
};

/** Options of commands that listen at `tls:` addresses. */
export const tlsServerOptions: Readonly<Record<string, OptionSpec>> = {
  cert: { type: 'string', value: 'FILE', about: 'tls: certificate to show (PEM)' },
  key: { type: 'string', value: 'FILE', about: "tls: the certificate's key (PEM)" },
};

/** What the options say about TLS. */
export async function tlsClient(options: OptionValues, io: CommandIo): Promise<TlsClientSettings> {
  const [ca, cert, key] = await Promise.all([
    pem('ca', options, io),
    pem('cert', options, io),
    pem('key', options, io),
  ]);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

/**
 * What the options say about TLS, for listening.
 *
 * @throws UsageError `bad-argument` if one of the two files is not given
 */
export async function tlsServer(options: OptionValues, io: CommandIo): Promise<TlsServerSettings> {
  const [cert, key] = await Promise.all([pem('cert', options, io), pem('key', options, io)]);
  if (cert !== undefined && key !== undefined) return { cert, key };
  throw new UsageError('bad-argument', 'listening at tls: needs --cert FILE and --key FILE');
}

async function pem(
  name: string,
  options: OptionValues,
  io: CommandIo,
): Promise<string | undefined> {
  const path = options.text(name);
  return path === undefined ? undefined : new TextDecoder().decode(await io.readFile(path));
}
