/**
 * The program that measures one PBX, in a process of its own: what a call costs, with its requests, its answers and the
 * events of both stations' monitors, while other stations talk and all are monitored. Prints it as JSON.
 *
 * Arguments: `memory`, where requests and events are handed over, or `tcp`, where a client and the PBX speak XML over the
 * loopback; and the number of stations.
 */
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { connect } from '../../src/client/index.js';
import { type Clock, systemClock } from '../../src/model/clock.js';
import type { ConnectionID } from '../../src/model/hand-written.js';
import type { Request } from '../../src/model/message.js';
import { createSimulator, type Simulator } from '../../src/simulator/index.js';
import { listen } from '../../src/switching/index.js';
import { dialTcp, listenTcp } from '../../src/transport/tcp/index.js';
import type { ScaleResult } from './scales.js';

/** The system's clock, but that what is due at once does not wait for the next millisecond. */
const clock: Clock = {
  now: () => systemClock.now(),
  setTimer: (ms, fn) => {
    if (ms > 0) return systemClock.setTimer(ms, fn);
    const immediate = setImmediate(fn);
    return { cancel: () => clearImmediate(immediate) };
  },
};

/** What a computing function does. */
interface Actions {
  monitor(number: string): Promise<unknown>;
  /** Makes a call, answers it and clears it. */
  call(from: string, to: string): Promise<unknown>;
  /** Events that have come. */
  readonly events: () => number;
}

const FIRST = 100_000;
/** Calls that are made side by side. */
const WIDTH = 20;
const WARM_UP = 2_000;
const CALLS = 1_000;
const ROUNDS = 3;

const number = (index: number): string => String(FIRST + index);

function inMemory(simulator: Simulator): Actions {
  let events = 0;
  const attachment = simulator.attach({
    name: 'bench',
    sendEvent: () => events++,
    request: () => Promise.reject(new Error('nothing is asked for')),
  });
  const ask = (request: Request) => attachment.handle(request);
  return {
    monitor: (device) =>
      ask({
        kind: 'request',
        type: 'MonitorStart',
        monitorObject: { deviceObject: { number: device } },
      }),
    call: async (from, to) => {
      const made = await ask({
        kind: 'request',
        type: 'MakeCall',
        callingDevice: { number: from },
        calledDirectoryNumber: { number: to },
        autoOriginate: 'doNotPrompt',
      });
      if (made?.type !== 'MakeCallResponse') throw new Error('there is no call');
      const { callID } = made.callingDevice;
      await ask({ kind: 'request', type: 'AnswerCall', callToBeAnswered: part(callID, to) });
      await ask({
        kind: 'request',
        type: 'ClearConnection',
        connectionToBeCleared: part(callID, from),
      });
    },
    events: () => events,
  };
}

async function overTcp(simulator: Simulator): Promise<Actions> {
  const { url } = await listen(simulator, 'tcp://127.0.0.1:0', { listen: listenTcp });
  const client = await connect(url, { dial: dialTcp });
  let events = 0;
  return {
    monitor: async (device) => {
      const monitor = await client.monitor(device);
      monitor.on('*', () => events++);
    },
    call: async (from, to) => {
      const { callingDevice } = await client.callControl.makeCall({
        callingDevice: from,
        calledDirectoryNumber: to,
        autoOriginate: 'doNotPrompt',
      });
      const { callID } = callingDevice;
      await client.callControl.answerCall({ callToBeAnswered: part(callID, to) });
      await client.callControl.clearConnection({ connectionToBeCleared: part(callID, from) });
    },
    events: () => events,
  };
}

function part(callID: string | undefined, device: string): ConnectionID {
  return { ...(callID === undefined ? {} : { callID }), deviceID: { number: device } };
}

/** Does something many times, some of it side by side. */
async function repeat(count: number, action: (index: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < count; from += WIDTH) {
    const size = Math.min(WIDTH, count - from);
    await Promise.all(Array.from({ length: size }, (_, index) => action(from + index)));
    // So that events leave in between.
    await turn();
  }
}

/** Microseconds of the processor that each of many takes, on both sides; what else the machine does is not counted. */
async function timeOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

async function measure(way: string, stations: number): Promise<ScaleResult> {
  const simulator = createSimulator({
    clock,
    devices: `${number(0)}-${number(stations - 1)}`,
    monitors: { overall: stations },
  });
  // The upper half talks all the time, the lower half makes the calls that are measured.
  const half = stations / 2;
  for (let index = half; index < stations; index += 2) {
    simulator.station(number(index)).dial(number(index + 1));
    simulator.station(number(index + 1)).answer();
  }
  const actions = way === 'tcp' ? await overTcp(simulator) : inMemory(simulator);
  const monitor = await timeOf(stations, () =>
    repeat(stations, (index) => actions.monitor(number(index))),
  );
  let next = 0;
  const calls = (count: number) => () =>
    repeat(count, () => {
      const from = (next++ * 2) % half;
      return actions.call(number(from), number(from + 1));
    });
  await calls(WARM_UP)();
  const before = actions.events();
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await timeOf(CALLS, calls(CALLS)));
  const made = actions.events() - before;
  // What else happens on the machine still takes the caches away: it only ever makes times longer.
  return { call: Math.min(...rounds), monitor, events: made / (ROUNDS * CALLS) };
}

const [way = 'memory', stations = '100'] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(way, Number(stations))));
if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
process.exit(0);
