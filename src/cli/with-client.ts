import type { CstaClient } from '../client/client.js';
import { connect } from '../connect.js';
import type { ExitCode } from './command.js';
import type { CommandIo } from './io.js';

/**
 * Connects, does the work, and closes in good order whatever comes.
 *
 * @throws what connecting and the work throw
 */
export async function withClient(
  url: string,
  io: CommandIo,
  work: (client: CstaClient) => Promise<ExitCode>,
): Promise<ExitCode> {
  const client = await connect(url, { signal: io.signal });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
