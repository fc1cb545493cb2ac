import { toJson } from '../../model/json.js';
import { callsInState } from '../calls-at.js';
import type { Command } from '../command.js';
import { callOf } from '../describe.js';
import { jsonLine } from '../printable.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta answer`: AnswerCall for the call that alerts at the device. */
export const answer: Command = {
  name: 'answer',
  synopsis: 'URL DEVICE',
  about: 'Answers the call that alerts at a device.',
  options: clientOptions,
  takesAddress: true,
  arity: [2, 2],
  examples: ['csta answer tcp://127.0.0.1:1040 200'],
  run: ([url = '', device = ''], options, io) =>
    withClient(url, options, io, async (client) => {
      const [call] = await callsInState(client, device, ['alerting', 'initiated'], io.signal);
      if (!call) return 1;
      const { connectionIdentifier: connection } = call;
      const response = await client.callControl.answerCall(
        { callToBeAnswered: connection },
        { signal: io.signal },
      );
      const text = `answered call ${callOf(connection)} at ${device}\n`;
      io.out(options.flag('json') ? jsonLine(toJson(response)) : text);
      return 0;
    }),
};
