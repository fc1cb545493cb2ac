import { toJson } from '../../model/json.js';
import { callsInState } from '../calls-at.js';
import type { Command } from '../command.js';
import { callOf } from '../describe.js';
import { jsonLine } from '../printable.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta clear`: ClearConnection for every call at the device. */
export const clear: Command = {
  name: 'clear',
  synopsis: 'URL DEVICE',
  about: "Clears the device's connection in every call that it takes part in.",
  options: clientOptions,
  takesAddress: true,
  arity: [2, 2],
  examples: ['csta clear tcp://127.0.0.1:1040 100'],
  run: ([url = '', device = ''], options, io) =>
    withClient(url, options, io, async (client) => {
      const calls = await callsInState(client, device, [], io.signal);
      for (const { connectionIdentifier: connection } of calls) {
        const response = await client.callControl.clearConnection(
          { connectionToBeCleared: connection },
          { signal: io.signal },
        );
        const text = `cleared ${device} from call ${callOf(connection)}\n`;
        io.out(options.flag('json') ? jsonLine(toJson(response)) : text);
      }
      return 0;
    }),
};
