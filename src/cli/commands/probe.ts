import { UsageError } from '../../model/errors.js';
import { formatAddress } from '../../transport/address-format.js';
import type { Command, OptionSpec } from '../command.js';
import { jsonLine, printable } from '../printable.js';
import { type Found, probe as look } from '../probe/probe.js';

/** How long each answer may take where nothing is said, in milliseconds. */
const PATIENCE = 2_000;

const timeout: OptionSpec = {
  type: 'string',
  value: 'SECONDS',
  about: 'how long each answer may take (default 2)',
};

/** `csta probe`: what is spoken at a port. */
export const probe: Command = {
  name: 'probe',
  synopsis: 'HOST:PORT',
  about:
    'Finds out what is spoken at a port: encoding, framing, phase and association, and prints the address to use. It asks for the status in every way there is, and changes nothing at the switch.',
  options: { timeout },
  arity: [1, 1],
  examples: ['csta probe pbx.example:1040'],
  run: async ([place = ''], options, io) => {
    const found = await look(endpointOf(place), {
      patience: options.milliseconds('timeout') ?? PATIENCE,
      signal: io.signal,
      tell: (what) => io.err(`csta: ${what}\n`),
    });
    const url = formatAddress(found.address);
    const { encoding, framing, phase, acse } = found.address;
    if (options.flag('json')) {
      const { life, refused } = found;
      const status = life?.systemStatus;
      const reason = (refused ?? life?.refusal)?.message;
      io.out(
        jsonLine({ url, encoding, framing, phase, acse, systemStatus: status, refusal: reason }),
      );
    } else {
      io.out(`${url}\n`);
      io.err(
        `${encoding === 'ber' ? `BER, CSTA phase ${phase}` : 'XML'}, framing ${framing}, ${acse ? 'association by ACSE' : 'no association'}; ${printable(answerIn(found))}\n`,
      );
    }
    return 0;
  },
};

const answerIn = ({ life, refused }: Found): string => {
  if (refused) return `it takes no association from us: ${refused.message}`;
  if (life?.refusal) return `it does not tell its status: ${life.refusal.message}`;
  return life?.systemStatus === undefined ? 'it answers' : `system status ${life.systemStatus}`;
};

const PLACE = /^(?:tcp:\/\/)?(?:\[([0-9a-f:.%]+)\]|([^:/?[\]]+)):(\d{1,5})(?:[/?].*)?$/i;

function endpointOf(place: string): { readonly host: string; readonly port: number } {
  const [, six, name, port] = PLACE.exec(place) ?? [];
  const host = six ?? name;
  if (host !== undefined && Number(port) > 0 && Number(port) <= 65_535) {
    return { host, port: Number(port) };
  }
  throw new UsageError(
    'bad-argument',
    `csta probe takes HOST:PORT, such as pbx:1040, not ${place}`,
  );
}
