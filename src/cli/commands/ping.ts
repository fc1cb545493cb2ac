import type { Command } from '../command.js';
import { jsonLine, printable } from '../printable.js';
import { signOfLife } from '../sign-of-life.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta ping`: RequestSystemStatus, or what the switch's phase has in its place. */
export const ping: Command = {
  name: 'ping',
  synopsis: 'URL',
  about:
    'Asks the switch for its status, and tells how long the answer took. A switch that refuses to say is alive too.',
  options: clientOptions,
  takesAddress: true,
  arity: [1, 1],
  examples: ['csta ping tcp://127.0.0.1:1040'],
  run: ([url = ''], options, io) =>
    withClient(url, options, io, async (client) => {
      const start = performance.now();
      const { systemStatus, refusal } = await signOfLife(client, io.signal);
      const milliseconds = Math.round((performance.now() - start) * 10) / 10;
      if (refusal !== undefined) {
        io.err(`csta: the switch does not tell its status: ${printable(refusal.message)}\n`);
      } else if (systemStatus === undefined) {
        io.err('csta: CSTA Phase I cannot ask for the status; the switch has taken note of ours\n');
      }
      const answer = systemStatus === undefined ? 'it answers' : `system status ${systemStatus}`;
      const text = `${client.peer}: ${answer}, ${milliseconds} ms`;
      const value = { peer: client.peer, systemStatus, refusal: refusal?.message, milliseconds };
      io.out(options.flag('json') ? jsonLine(value) : `${printable(text)}\n`);
      return 0;
    }),
};
