import type { CstaClient } from '../../client/client.js';
import type { Monitor } from '../../client/monitor.js';
import { type CstaError, SessionError } from '../../model/errors.js';
import { toJson } from '../../model/json.js';
import type { Event } from '../../model/message.js';
import { askForStatus } from '../../session/sign-of-life.js';
import { paintFor } from '../colour.js';
import type { Command, ExitCode, OptionValues } from '../command.js';
import { describeEvent } from '../describe.js';
import type { CommandIo } from '../io.js';
import { jsonLine, printable } from '../printable.js';
import { reconnectOptions, tellStatus } from '../reconnect-option.js';
import { jsonStamp, stamp, stampOptions } from '../stamp.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta monitor`: prints the events of devices until it is stopped. */
export const monitor: Command = {
  name: 'monitor',
  synopsis: 'URL DEVICE… [-- PROGRAM …]',
  about:
    'Starts a monitor for each device and prints events as they come, until it is stopped, or until PROGRAM has ended, which is run once the monitors are there.',
  options: {
    ...clientOptions,
    ...stampOptions,
    ...reconnectOptions,
  },
  takesAddress: true,
  arity: [2, 1000],
  takesProgram: true,
  examples: [
    'csta monitor tcp://127.0.0.1:1040 100 200',
    'csta monitor tcp://127.0.0.1:1040 200 -- csta call tcp://127.0.0.1:1040 100 200',
  ],
  run: ([url = '', ...devices], options, io, program) => {
    const work = async (client: CstaClient): Promise<ExitCode> => {
      const print = eventPrinter(options, io);
      const monitors: Monitor[] = [];
      client.onStatus((status) => tellStatus(status, io));
      for (const device of devices) {
        monitors.push(await client.monitor(device, { signal: io.signal }));
        io.err(`monitoring ${device} at ${client.peer}\n`);
      }
      const stop = new AbortController();
      io.signal.addEventListener('abort', () => stop.abort(), { once: true });
      if (io.signal.aborted) stop.abort();
      const { signal } = stop;
      const watching = Promise.all(monitors.map((one) => printEvents(one, print, signal, io)));
      const code = program.length > 0 ? await runBeside(watching, program, client, io) : 0;
      if (program.length > 0) stop.abort();
      const broken = (await watching).find((end) => end !== undefined);
      if (broken) throw broken;
      return code;
    };
    return withClient(url, options, io, work, { reconnect: options.flag('reconnect') });
  },
};

/** Runs a program until it ends, or nobody watches any more; events that it caused have come then. */
async function runBeside(
  watching: Promise<unknown>,
  program: readonly string[],
  client: CstaClient,
  io: CommandIo,
): Promise<ExitCode> {
  const unwatched = new AbortController();
  void watching.then(() => unwatched.abort());
  const code = await io.runProgram(program, { signal: unwatched.signal });
  // What the switch has sent before its answer has come before it, whatever the answer is.
  if (!unwatched.signal.aborted) await askForStatus(client.session).catch(() => undefined);
  return code;
}

/** Prints events, in JSON or for people. */
function eventPrinter(options: OptionValues, io: CommandIo): (event: Event) => void {
  const paint = paintFor(io, 'out');
  if (!options.flag('json')) {
    return (event) => io.out(`${stamp(options, Date.now())}${describeEvent(event, paint)}\n`);
  }
  return (event) => {
    const json = toJson(event);
    io.out(
      jsonLine(typeof json === 'object' ? { ...jsonStamp(options, Date.now()), ...json } : json),
    );
  };
}

/** Prints until the monitor ends or is to stop; gives what broke it. */
async function printEvents(
  monitor: Monitor,
  print: (event: Event) => void,
  signal: AbortSignal,
  io: CommandIo,
): Promise<CstaError | undefined> {
  let stopping: Promise<void> | undefined;
  const stop = (): void => {
    stopping = stopped(monitor, io);
  };
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  monitor.on('*', print);
  const { by, error } = await monitor.ended;
  signal.removeEventListener('abort', stop);
  await stopping;
  if (signal.aborted || error !== undefined) return error;
  const what =
    by === 'peer'
      ? `the switch stopped the monitor ${monitor.crossRefID}`
      : 'the switch said goodbye';
  return new SessionError('closed', `${what}; start csta monitor again to go on`);
}

/** Events end here whatever the switch says to it. */
async function stopped(monitor: Monitor, io: CommandIo): Promise<void> {
  try {
    await monitor.close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.err(`csta: the monitor may still run at the switch: ${printable(reason)}\n`);
  }
}
