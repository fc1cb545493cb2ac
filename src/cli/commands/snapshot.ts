import { toJsonValue } from '../../model/json.js';
import { type CallAtDevice, callsAt } from '../calls-at.js';
import type { Command } from '../command.js';
import { callOf } from '../describe.js';
import { jsonLine, printable } from '../printable.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta snapshot`: SnapshotDevice. */
export const snapshot: Command = {
  name: 'snapshot',
  synopsis: 'URL DEVICE',
  about: 'Shows the calls at a device and their states.',
  options: clientOptions,
  takesAddress: true,
  arity: [2, 2],
  examples: ['csta snapshot tcp://127.0.0.1:1040 100'],
  run: ([url = '', device = ''], options, io) =>
    withClient(url, options, io, async (client) => {
      const calls = await callsAt(client, device, io.signal);
      if (options.flag('json')) {
        for (const call of calls) io.out(jsonLine(toJsonValue(call)));
      } else {
        io.out(calls.length === 0 ? `no calls at ${device}\n` : calls.map(row).join(''));
      }
      return 0;
    }),
};

function row({ connectionIdentifier, localCallState }: CallAtDevice): string {
  const states = localCallState.compoundCallState?.join(', ') ?? localCallState.simpleCallState;
  return `call ${callOf(connectionIdentifier)}  ${printable(states ?? 'state unknown')}\n`;
}
