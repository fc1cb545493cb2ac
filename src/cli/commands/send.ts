import type { RequestInput } from '../../client/device-input.js';
import { EncodeError, UsageError } from '../../model/errors.js';
import { fromJsonValue, toJson } from '../../model/json.js';
import type { RequestType } from '../../model/message.js';
import { didYouMean } from '../../model/near-names.js';
import type { Command } from '../command.js';
import { type CommandIo, readAll } from '../io.js';
import { parseJson } from '../lines.js';
import { jsonLine, printable } from '../printable.js';
import { vendors } from '../vendors.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta send`: any service, with its members in JSON. */
export const send: Command = {
  name: 'send',
  synopsis: 'URL SERVICE [JSON]',
  about:
    'Asks for any service, with its members in JSON, and prints the answer as JSON. The members are checked before anything is sent; - reads them from standard input. csta describe SERVICE tells of them.',
  options: clientOptions,
  takesAddress: true,
  arity: [2, 3],
  examples: [
    `csta send tcp://127.0.0.1:1040 GetDoNotDisturb '{"device":"100"}'`,
    `csta send tcp://127.0.0.1:1040 RequestSystemStatus`,
  ],
  run: async ([url = '', service = '', json = '{}'], options, io) => {
    const text = json === '-' ? new TextDecoder().decode(await readAll(io, undefined)) : json;
    const request = await checked(service, parseJson(text), io);
    return withClient(url, options, io, async (client) => {
      const answer = await client.request(request.type, request.members, { signal: io.signal });
      if (answer === undefined) {
        io.err(`csta: ${request.type} is sent; nothing answers it\n`);
      } else {
        const value = toJson(answer);
        io.out(
          options.flag('json')
            ? jsonLine(value)
            : `${printableJson(JSON.stringify(value, null, 2))}\n`,
        );
      }
      return 0;
    });
  },
};

/** JSON over several lines without other control characters. */
const printableJson = (text: string): string => text.split('\n').map(printable).join('\n');

interface CheckedRequest {
  readonly type: RequestType;
  readonly members: RequestInput<RequestType>;
}

/**
 * A request that is as the schema has it.
 *
 * @throws UsageError `bad-argument` if no service has the name, EncodeError if the members are not those of the service;
 * all but the first of several faults are told before
 */
async function checked(service: string, json: unknown, io: CommandIo): Promise<CheckedRequest> {
  const { requestOf, requestTypes } = await import('../requests.js');
  const request = requestOf(service);
  if (!request) {
    throw new UsageError(
      'bad-argument',
      `CSTA has no service ${service}${didYouMean(service, requestTypes())}`,
    );
  }
  const { type, check } = request;
  const problems = check(json);
  const [last] = problems.slice(-1);
  if (last) {
    for (const { path, message } of problems.slice(0, -1)) {
      io.err(`csta: ${printable(`${message} (in ${path})`)}\n`);
    }
    throw new EncodeError(last.code, last.message, { path: last.path });
  }
  // What was just found out to be of the type.
  return {
    type,
    members: fromJsonValue(type, json, { extensions: vendors }) as RequestInput<RequestType>,
  };
}
