import { listen } from '../../listen.js';
import { UsageError } from '../../model/errors.js';
import { createSimulator } from '../../simulator/simulator.js';
import { createIdentifierSource } from '../../switching/identifiers.js';
import type { ListenForOptions, SwitchingListener } from '../../switching/listen.js';
import { parseAddress } from '../../transport/address.js';
import type { Command } from '../command.js';
import type { CommandIo } from '../io.js';
import { logOf } from '../log.js';
import { jsonLine, printable } from '../printable.js';
import { tlsServer, tlsServerOptions } from '../tls-options.js';
import { openTrace, traceOptions } from '../trace-options.js';
import { untilStopped } from '../until-stopped.js';

/** As many as a host has ports. */
const MOST_CONNECTIONS = 65_535;

/** `csta simulate`: serves the simulated PBX. */
export const simulate: Command = {
  name: 'simulate',
  synopsis: '--listen URL [--listen URL …] [--devices 100-299] [-- PROGRAM …]',
  about:
    'Serves a simulated PBX on every given address until it is stopped, or until PROGRAM has ended, which finds the first address in the environment as CSTA_URL.',
  options: {
    listen: {
      type: 'string',
      value: 'URL',
      multiple: true,
      about: 'an address to serve; port 0 takes any free port',
    },
    ...tlsServerOptions,
    ...traceOptions,
    devices: {
      type: 'string',
      value: 'RANGES',
      about: 'numbers of the telephones, such as 100-199,300 (default 100-299)',
    },
    greeting: {
      type: 'string',
      oneOf: ['systemStatus', 'nothing'],
      about: "what a client is told before it asks (default: as the address's profile has it)",
    },
    'max-connections': {
      type: 'string',
      value: 'N',
      about: 'how many connections an address takes at a time (default 1024)',
    },
    'max-connections-per-address': {
      type: 'string',
      value: 'N',
      about: 'how many of them may come from one host (default: any number)',
    },
  },
  arity: [0, 0],
  takesProgram: true,
  examples: [
    'csta simulate --listen tcp://127.0.0.1:1040',
    'csta simulate --listen "tcp://127.0.0.1:2555?encoding=ber&framing=length16" --devices 100-120',
    'csta simulate --listen tcp://127.0.0.1:0 -- npm test',
  ],
  run: async (_values, options, io, program) => {
    const urls = options.texts('listen');
    if (urls.length === 0) {
      throw new UsageError(
        'bad-argument',
        'say where to listen: csta simulate --listen tcp://127.0.0.1:1040',
      );
    }
    const greeting = options.text('greeting');
    const simulator = createSimulator({
      devices: options.text('devices') ?? '100-299',
      // All clients see the same identifiers, so the one who reads the shortest decides.
      identifiers: createIdentifierSource({
        twoOctets: urls.some((url) => parseAddress(url).profile === 'hipath4000'),
      }),
      greeting: greeting === 'systemStatus' || greeting === 'nothing' ? greeting : undefined,
      logger: logOf(io),
    });
    const limits = {
      maxConnections: options.number('max-connections', 1, MOST_CONNECTIONS),
      maxConnectionsPerAddress: options.number('max-connections-per-address', 1, MOST_CONNECTIONS),
    };
    const listeners: SwitchingListener[] = [];
    const trace = await openTrace(options, io);
    const listening = { ...reporting(io), ...limits, trace: trace.hook };
    try {
      for (const url of urls) {
        const tls = url.startsWith('tls:') ? { tls: await tlsServer(options, io) } : {};
        const listener = await listen(simulator, url, { ...listening, ...tls });
        listeners.push(listener);
        const at = listener.url;
        io.out(options.flag('json') ? jsonLine({ listening: at }) : `listening ${at}\n`);
      }
      if (program.length > 0) {
        const env = { CSTA_URL: listeners[0]?.url ?? '' };
        return await io.runProgram(program, { env, signal: io.signal });
      }
      await untilStopped(io.signal);
      return 0;
    } finally {
      await Promise.all(listeners.map((listener) => listener.close()));
      simulator.close();
      trace.close();
    }
  },
};

/** Tells who comes and goes. */
const reporting = (io: CommandIo): ListenForOptions => ({
  logger: logOf(io),
  onSession: (session) => {
    io.err(`${session.peer}: session open\n`);
    void session.closed.then(({ by, error }) => {
      // Without an association a client has no other way to leave than to close the link.
      const why = by === 'failure' && error ? `: ${printable(error.message)}` : '';
      io.err(`${session.peer}: session closed${why}\n`);
    });
  },
  onSessionFailed: (error, peer) => {
    const reason = error instanceof Error ? error.message : String(error);
    io.err(`${peer}: no session: ${printable(reason)}\n`);
  },
});
