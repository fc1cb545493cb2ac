import type { CstaClient } from '../client/client.js';
import { connect } from '../connect.js';
import { appSession, appSessionOptions } from './app-session-options.js';
import type { ExitCode, OptionSpec, OptionValues } from './command.js';
import type { CommandIo } from './io.js';
import { logOf } from './log.js';
import { tlsClient, tlsClientOptions } from './tls-options.js';

/** Options of commands that connect to a switch. */
export const clientOptions: Readonly<Record<string, OptionSpec>> = {
  ...tlsClientOptions,
  ...appSessionOptions,
};

/**
 * Connects, does the work, and closes in good order whatever comes.
 *
 * @throws what connecting and the work throw
 */
export async function withClient(
  url: string,
  options: OptionValues,
  io: CommandIo,
  work: (client: CstaClient) => Promise<ExitCode>,
): Promise<ExitCode> {
  const tls = await tlsClient(options, io);
  const client = await connect(url, {
    signal: io.signal,
    logger: logOf(io),
    tls,
    appSession: await appSession(options, io),
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
