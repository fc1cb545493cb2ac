import type { Watch } from '../../client/calls/watch.js';
import type { CstaClient } from '../../client/client.js';
import { type Clock, systemClock, type Timer } from '../../model/clock.js';
import { CstaServiceError, SessionError } from '../../model/errors.js';
import { callLine, partyText, type TableCall, tableLines } from '../calls-table.js';
import { paintFor } from '../colour.js';
import type { Command, ExitCode, OptionValues } from '../command.js';
import { InPlace } from '../in-place.js';
import type { CommandIo, Terminal } from '../io.js';
import { jsonLine, printable } from '../printable.js';
import { reconnectOptions, tellStatus } from '../reconnect-option.js';
import { jsonStamp, stamp, stampOptions } from '../stamp.js';
import { clientOptions, withClient } from '../with-client.js';

/** `csta calls`: the calls of devices, live. */
export const calls: Command = {
  name: 'calls',
  synopsis: 'URL [DEVICE…]',
  about:
    'Shows the calls of devices, of all that the switch names if none is given, until it is stopped: on a terminal as a table that changes in place, else a line for each change.',
  options: { ...clientOptions, ...stampOptions, ...reconnectOptions },
  takesAddress: true,
  arity: [1, 1000],
  examples: ['csta calls tcp://127.0.0.1:1040', 'csta calls tcp://127.0.0.1:1040 100 101'],
  run: ([url = '', ...devices], options, io) =>
    withClient(
      url,
      options,
      io,
      async (client) => {
        client.onStatus((status) => tellStatus(status, io));
        const watch = await watched(client, devices, io);
        for (const { device, error } of watch.failed) {
          const why = error instanceof Error ? error.message : String(error);
          io.err(`csta: ${printable(device)} cannot be watched: ${printable(why)}\n`);
        }
        if (watch.devices.length === 0) {
          throw new SessionError('closed', 'there is no device whose calls could be shown');
        }
        io.err(`watching ${watch.devices.length} devices at ${client.peer}\n`);
        return show(client, watch, options, io);
      },
      { reconnect: options.flag('reconnect') },
    ),
};

async function watched(
  client: CstaClient,
  devices: readonly string[],
  { signal }: CommandIo,
): Promise<Watch> {
  try {
    return await client.watch(devices.length === 0 ? 'all' : devices, { signal });
  } catch (error) {
    if (devices.length > 0 || !(error instanceof CstaServiceError)) throw error;
    throw new SessionError(
      'rejected',
      `${error.message}; name the devices: csta calls URL 100 101`,
      {
        cause: error,
      },
    );
  }
}

/** Shows the calls until it is stopped, or nothing more comes. */
async function show(
  client: CstaClient,
  watch: Watch,
  options: OptionValues,
  io: CommandIo,
): Promise<ExitCode> {
  const { terminal } = io;
  const view =
    terminal && !options.flag('json')
      ? tableView(watch, terminal, io)
      : lineView(watch, options, io);
  try {
    view.changed();
    for await (const _change of watch.changes({ signal: io.signal })) view.changed();
  } catch (error) {
    // What ended the link says more than that no more changes come.
    const why = client.status.state === 'closed' ? client.status.why : undefined;
    throw why ?? error;
  } finally {
    view.end();
  }
  if (io.signal.aborted) return 0;
  throw new SessionError('closed', 'the link to the switch has ended; start csta calls again');
}

/** How calls are shown. */
interface View {
  readonly changed: () => void;
  readonly end: () => void;
}

/** A table is drawn no more often than that, in milliseconds: nobody sees more. */
const DRAWN_EVERY = 100;
/** Its times go on by themselves. */
const SECOND = 1000;

function tableView(
  watch: Watch,
  terminal: Terminal,
  io: CommandIo,
  clock: Clock = systemClock,
): View {
  const place = new InPlace(io, terminal);
  const paint = paintFor(io, 'out');
  let timer: Timer | undefined;
  let isDirty = false;
  const draw = (): void => {
    isDirty = false;
    const columns = terminal.columns();
    const look = { now: clock.now(), columns, rows: terminal.rows(), paint };
    place.draw(tableLines(rowsOf(watch), look));
    next(SECOND);
  };
  const next = (ms: number): void => {
    timer?.cancel();
    timer = clock.setTimer(ms, draw);
  };
  const changed = (): void => {
    if (!isDirty) next(DRAWN_EVERY);
    isDirty = true;
  };
  const stopListening = terminal.onResize(changed);
  return {
    changed,
    end: () => {
      timer?.cancel();
      stopListening();
      draw();
      timer?.cancel();
      place.end();
    },
  };
}

/** A line for each call that is another than before, and for each that is gone. */
function lineView(watch: Watch, options: OptionValues, io: CommandIo): View {
  const isJson = options.flag('json');
  let before = new Map<string, string>();
  const print = (line: string): void => {
    const now = systemClock.now();
    if (!isJson) io.out(`${stamp(options, now)}${line}\n`);
    else io.out(jsonLine({ ...jsonStamp(options, now), ...(JSON.parse(line) as object) }));
  };
  return {
    changed: () => {
      const lines = new Map<string, string>();
      for (const call of watch.calls) {
        lines.set(
          call.id,
          isJson ? JSON.stringify(jsonOf(tableCall(call))) : callLine(tableCall(call)),
        );
      }
      for (const [id, line] of lines) if (before.get(id) !== line) print(line);
      for (const [id, line] of before) if (!lines.has(id)) print(goneLine(line, isJson));
      before = lines;
    },
    end: () => {},
  };
}

function goneLine(line: string, isJson: boolean): string {
  if (!isJson) return `${line.split('  ').slice(0, 2).join('  ')}  ended`;
  return JSON.stringify({ ...(JSON.parse(line) as object), ended: true, connections: [] });
}

const jsonOf = ({ connections, calling, called, ...call }: TableCall): object => ({
  ...call,
  calling: calling && partyText(calling),
  called: called && partyText(called),
  connections: connections.map(({ party, ...one }) => ({ party: partyText(party), ...one })),
});

const rowsOf = (watch: Watch): TableCall[] =>
  watch.calls.map(tableCall).sort((one, two) => (one.startedAt ?? 0) - (two.startedAt ?? 0));

const tableCall = (call: Watch['calls'][number]): TableCall => ({
  callID: call.callID,
  startedAt: call.startedAt,
  answeredAt: call.answeredAt,
  calling: call.calling,
  called: call.called,
  connections: call.connections.map(({ record: { party, state, phase } }) => ({
    party,
    state,
    phase,
  })),
});
