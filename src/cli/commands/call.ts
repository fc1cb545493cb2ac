import { toJson } from '../../model/json.js';
import type { Command } from '../command.js';
import { describe } from '../describe.js';
import { tlsClientOptions } from '../tls-options.js';
import { withClient } from '../with-client.js';

/** `csta call`: MakeCall. */
export const call: Command = {
  name: 'call',
  synopsis: 'URL FROM TO',
  about: 'Makes a call from one device to another.',
  options: {
    ...tlsClientOptions,
    prompt: {
      type: 'boolean',
      about: 'prompt the calling device to go off-hook, rather than taking it off-hook by itself',
    },
  },
  arity: [3, 3],
  examples: ['csta call tcp://127.0.0.1:1040 100 200'],
  run: ([url = '', from = '', to = ''], options, io) =>
    withClient(url, options, io, async (client) => {
      const answer = await client.makeCall(
        {
          callingDevice: from,
          calledDirectoryNumber: to,
          autoOriginate: options.flag('prompt') ? 'prompt' : 'doNotPrompt',
        },
        { signal: io.signal },
      );
      io.out(`${options.flag('json') ? JSON.stringify(toJson(answer)) : describe(answer)}\n`);
      return 0;
    }),
};
