import type { CstaClient } from '../client/client.js';
import { connect } from '../connect.js';
import { UsageError } from '../model/errors.js';
import { parseAddress } from '../transport/address.js';
import { appSession as appSessionOf, appSessionOptions } from './app-session-options.js';
import type { ExitCode, OptionSpec, OptionValues } from './command.js';
import { Diagnosis } from './diagnosis.js';
import type { CommandIo } from './io.js';
import { logOf } from './log.js';
import { login, loginOptions } from './login-options.js';
import { timeoutOptions, timeouts } from './timeout-option.js';
import { tlsClient, tlsClientOptions } from './tls-options.js';
import { openTrace, traceOptions } from './trace-options.js';
import { vendors } from './vendors.js';

/** Options of commands that connect to a switch. */
export const clientOptions: Readonly<Record<string, OptionSpec>> = {
  ...tlsClientOptions,
  ...loginOptions,
  ...appSessionOptions,
  ...timeoutOptions,
  ...traceOptions,
};

/**
 * Connects, does the work, and closes in good order whatever comes.
 *
 * @param reconnect - whether the client comes back when its link is lost. Default: what is done once fails then
 * @throws what connecting and the work throw
 */
export async function withClient(
  url: string,
  options: OptionValues,
  io: CommandIo,
  work: (client: CstaClient) => Promise<ExitCode>,
  { reconnect = false }: { readonly reconnect?: boolean } = {},
): Promise<ExitCode> {
  const tls = await tlsClient(options, io);
  const who = await login(options, io);
  const { encoding, acse } = parseAddress(url);
  if (who && encoding === 'ber' && !acse) {
    throw new UsageError(
      'bad-argument',
      '--user is for ACSE and for application sessions; the address has neither: add acse=on',
    );
  }
  const appSession = await appSessionOf(options, io, acse ? undefined : who);
  const trace = await openTrace(options, io);
  const times = timeouts(options);
  const diagnosis = new Diagnosis(url, io.signal, times.requestTimeout);
  try {
    const client = await connect(url, {
      ...times,
      signal: diagnosis.signal,
      reconnect,
      extensions: vendors,
      logger: logOf(io),
      tls,
      ...(acse && who && { acse: { authentication: who } }),
      appSession,
      trace: diagnosis.hearing(trace.hook),
    });
    diagnosis.watch(client);
    try {
      return await work(client);
    } finally {
      await client.close();
    }
  } catch (error) {
    throw await diagnosis.of(error);
  } finally {
    diagnosis.end();
    trace.close();
  }
}
