import type { CstaClient } from '../../client/client.js';
import { party } from '../../client/picture/party.js';
import { CstaServiceError } from '../../model/errors.js';
import type { SnapshotCallResponseInfo } from '../../model/generated/snapshot.js';
import { toJsonValue } from '../../model/json.js';
import { type CallAtDevice, callsAt } from '../calls-at.js';
import { partyText } from '../calls-table.js';
import type { Command } from '../command.js';
import { callOf } from '../describe.js';
import { jsonLine, printable } from '../printable.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta snapshot`: SnapshotDevice, and SnapshotCall for each call that it tells of. */
export const snapshot: Command = {
  name: 'snapshot',
  synopsis: 'URL DEVICE',
  about: 'Shows the calls at a device, who takes part in them, and their states.',
  options: clientOptions,
  takesAddress: true,
  arity: [2, 2],
  examples: ['csta snapshot tcp://127.0.0.1:1040 100'],
  run: ([url = '', device = ''], options, io) =>
    withClient(url, options, io, async (client) => {
      const calls = await callsAt(client, device, io.signal);
      const json = options.flag('json');
      if (calls.length === 0 && !json) io.out(`no calls at ${device}\n`);
      for (const call of calls) {
        const endpoints = await endpointsOf(client, call, io.signal);
        io.out(
          json
            ? jsonLine(toJsonValue({ ...call, ...(endpoints && { endpoints }) }))
            : row(call, endpoints),
        );
      }
      return 0;
    }),
};

/** Who takes part in a call; undefined if the switch does not tell that with its answer. */
async function endpointsOf(
  { session }: CstaClient,
  { connectionIdentifier }: CallAtDevice,
  signal: AbortSignal,
): Promise<readonly SnapshotCallResponseInfo[] | undefined> {
  try {
    const about = { snapshotObject: connectionIdentifier };
    const answer = await session.request('SnapshotCall', about, { signal });
    return answer.crossRefIDorSnapshotData.snapshotData;
  } catch (error) {
    // The snapshot of the device says enough, where the switch cannot say more.
    if (error instanceof CstaServiceError) return undefined;
    throw error;
  }
}

function row(
  { connectionIdentifier, localCallState }: CallAtDevice,
  endpoints: readonly SnapshotCallResponseInfo[] | undefined,
): string {
  const states = localCallState.compoundCallState?.join(', ') ?? localCallState.simpleCallState;
  const named = endpoints
    ?.map(({ deviceOnCall, localConnectionInfo = 'state unknown' }) => {
      return `${partyText(party(deviceOnCall))} ${localConnectionInfo}`;
    })
    .join(', ');
  return `call ${callOf(connectionIdentifier)}  ${printable(named ?? states ?? 'state unknown')}\n`;
}
