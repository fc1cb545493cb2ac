import type { CstaClient } from '../client/client.js';
import { connect } from '../connect.js';
import type { ExitCode, OptionValues } from './command.js';
import type { CommandIo } from './io.js';
import { tlsClient } from './tls-options.js';

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
  const client = await connect(url, { signal: io.signal, tls });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
