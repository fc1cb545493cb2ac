import type { Monitor } from '../../client/monitor.js';
import { type CstaError, SessionError } from '../../model/errors.js';
import { toJson } from '../../model/json.js';
import type { Command } from '../command.js';
import { describeEvent } from '../describe.js';
import type { CommandIo } from '../io.js';
import { jsonLine, printable } from '../printable.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta monitor`: prints the events of devices until it is stopped. */
export const monitor: Command = {
  name: 'monitor',
  synopsis: 'URL DEVICE…',
  about: 'Starts a monitor for each device and prints events as they come, until it is stopped.',
  options: clientOptions,
  arity: [2, 1000],
  examples: ['csta monitor tcp://127.0.0.1:1040 100 200'],
  run: ([url = '', ...devices], options, io) =>
    withClient(url, options, io, async (client) => {
      const json = options.flag('json');
      const monitors: Monitor[] = [];
      for (const device of devices) {
        monitors.push(await client.monitor(device, { signal: io.signal }));
        io.err(`monitoring ${device} at ${client.peer}\n`);
      }
      const ends = await Promise.all(monitors.map((one) => printEvents(one, json, io)));
      const broken = ends.find((end) => end !== undefined);
      if (broken) throw broken;
      return 0;
    }),
};

/** Prints until the monitor ends or the user stops it; gives what broke it. */
async function printEvents(
  monitor: Monitor,
  json: boolean,
  io: CommandIo,
): Promise<CstaError | undefined> {
  let stopping: Promise<void> | undefined;
  const stop = (): void => {
    stopping = stopped(monitor, io);
  };
  io.signal.addEventListener('abort', stop, { once: true });
  if (io.signal.aborted) stop();
  for await (const event of monitor) {
    io.out(json ? jsonLine(toJson(event)) : `${describeEvent(event)}\n`);
  }
  io.signal.removeEventListener('abort', stop);
  await stopping;
  const { by, error } = await monitor.ended;
  if (io.signal.aborted || error !== undefined) return error;
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
