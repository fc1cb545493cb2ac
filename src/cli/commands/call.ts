import { EncodeError } from '../../model/errors.js';
import { toJson } from '../../model/json.js';
import type { Command } from '../command.js';
import { callOf } from '../describe.js';
import { jsonLine, printable } from '../printable.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta call`: MakeCall. */
export const call: Command = {
  name: 'call',
  synopsis: 'URL FROM TO',
  about: 'Makes a call from one device to another.',
  options: {
    ...clientOptions,
    prompt: {
      type: 'boolean',
      about: 'prompt the calling device to go off-hook, rather than taking it off-hook by itself',
    },
  },
  takesAddress: true,
  arity: [3, 3],
  examples: ['csta call tcp://127.0.0.1:1040 100 200'],
  run: ([url = '', from = '', to = ''], options, io) =>
    withClient(url, options, io, async (client) => {
      const { signal } = io;
      const autoOriginate = options.flag('prompt') ? 'prompt' : 'doNotPrompt';
      const answer = await client
        .makeCall(from, to, { autoOriginate }, { signal })
        .catch((error: unknown) => {
          if (!isWithoutAutoOriginate(error)) throw error;
          io.err(`csta: ${error.reason}; the switch decides whether it prompts ${from}\n`);
          return client.makeCall(from, to, {}, { signal });
        });
      const text = printable(`call ${callOf(answer.callingDevice)}  ${from} → ${to}`);
      io.out(options.flag('json') ? jsonLine(toJson(answer)) : `${text}\n`);
      return 0;
    }),
};

/** Whether the request was not sent since the switch's phase cannot be told to take the device off-hook. */
const isWithoutAutoOriginate = (error: unknown): error is EncodeError =>
  error instanceof EncodeError &&
  error.code === 'not-in-edition' &&
  error.path === 'MakeCall.autoOriginate';
