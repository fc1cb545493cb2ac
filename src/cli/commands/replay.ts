import { listen } from '../../listen.js';
import { systemClock } from '../../model/clock.js';
import { UsageError } from '../../model/errors.js';
import type { TracedLink } from '../../trace/index.js';
import { parseAddress } from '../../transport/address.js';
import { formatAddress } from '../../transport/address-format.js';
import type { Command } from '../command.js';
import { readAll } from '../io.js';
import { logOf } from '../log.js';
import { jsonLine, printable } from '../printable.js';
import { hintsOf, type Recorded, readRecorded } from '../recorded.js';
import { playing } from '../replay/player.js';
import { scriptOf } from '../replay/script.js';
import { openTrace, traceOptions } from '../trace-options.js';
import { untilStopped } from '../until-stopped.js';
import { readingOptions } from '../wire.js';

const MOST_LINKS = 1_000_000;

/** `csta replay`: the switch's side of a recording. */
export const replay: Command = {
  name: 'replay',
  synopsis: 'RECORDING [--listen URL] [-- PROGRAM …]',
  about:
    'Plays the switch’s side of a recording to whoever connects, until it is stopped, or until PROGRAM has ended, which finds the address in the environment as CSTA_URL. Requests are taken for those of the recording by type and members.',
  options: {
    listen: {
      type: 'string',
      value: 'URL',
      about:
        'where to serve (default: any free port of this machine, speaking as in the recording)',
    },
    link: {
      type: 'string',
      value: 'N',
      about: 'the link of the recording to play (default: each who connects gets the next one)',
    },
    'at-once': { type: 'boolean', about: 'take no time where the switch did' },
    ...(readingOptions.framing && { framing: readingOptions.framing }),
    ...(readingOptions.phase && { phase: readingOptions.phase }),
    ...traceOptions,
  },
  arity: [1, 1],
  takesProgram: true,
  examples: [
    'csta replay trace.jsonl --listen tcp://127.0.0.1:1040',
    'csta replay --at-once trace.pcapng -- npm test',
  ],
  run: async ([file], options, io, program) => {
    const recorded = readRecorded(await readAll(io, file), hintsOf(options));
    const wanted = options.number('link', 1, MOST_LINKS);
    const links = linksOf(recorded).filter(
      ([one]) => wanted === undefined || one.number === wanted,
    );
    const [first] = links[0] ?? [];
    if (!first) {
      const which = wanted === undefined ? 'no link' : `no link ${wanted}`;
      throw new UsageError(
        'bad-argument',
        `there is ${which} in the recording; see csta decode --ladder`,
      );
    }
    const scripts = links.map(scriptOf);
    const left = scripts.reduce((sum, script) => sum + script.left, 0);
    if (left > 0) io.err(`csta: ${left} messages of the switch cannot be played\n`);
    const player = playing(scripts, {
      clock: systemClock,
      pace: options.flag('at-once') ? 'at-once' : 'recorded',
      tell: (who, what) => io.err(`${printable(who)}: ${printable(what)}\n`),
    });
    const trace = await openTrace(options, io);
    const url = options.text('listen') ?? usualAddress(first.link, recorded);
    const listener = await listen(player, url, {
      logger: logOf(io),
      trace: trace.hook,
      heartbeat: false,
    });
    try {
      const at = listener.url;
      io.out(options.flag('json') ? jsonLine({ listening: at }) : `listening ${at}\n`);
      if (program.length === 0) await untilStopped(io.signal);
      else return await io.runProgram(program, { env: { CSTA_URL: at }, signal: io.signal });
      return 0;
    } finally {
      await listener.close();
      trace.close();
    }
  },
};

/** What stands in a recording, link by link; links on which the client said nothing are left out. */
function linksOf(recorded: readonly Recorded[]): (readonly [Recorded, ...Recorded[]])[] {
  const links = new Map<number, [Recorded, ...Recorded[]]>();
  for (const one of recorded) {
    const known = links.get(one.number);
    if (known) known.push(one);
    else links.set(one.number, [one]);
  }
  return [...links.values()].filter((all) => all.some(({ what }) => what === 'frame'));
}

/** Any free port of this machine, with what is spoken in the recording. */
function usualAddress(
  { address, encoding, phase, framing }: TracedLink,
  recorded: readonly Recorded[],
): string {
  const known = address === undefined ? undefined : parseAddress(address);
  if (known && (known.scheme === 'tcp' || known.scheme === 'tls')) {
    return formatAddress({ ...known, scheme: 'tcp', host: '127.0.0.1', port: 0 });
  }
  const hasAcse = recorded.some((one) => one.what === 'frame' && one.association);
  const query = [
    `encoding=${encoding}`,
    framing && `framing=${framing}`,
    phase && `phase=${phase}`,
    hasAcse && 'acse=on',
  ];
  return `tcp://127.0.0.1:0?${query.filter((part) => part).join('&')}`;
}
