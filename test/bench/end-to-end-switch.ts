/**
 * The switch of the end-to-end measurement, in a process of its own: the simulated PBX, which has its stations call each
 * other for as long as the client keeps up. Tells the parent where it listens; the parent tells it how many events have
 * been taken.
 *
 * Arguments: the encoding, `ber` or `xml`; the number of stations; `standing` where half of them talk from the first on.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { createSimulator, type Station } from '../../src/simulator/index.js';
import { listen, type SwitchingFunction } from '../../src/switching/index.js';
import { listenTcp } from '../../src/transport/tcp/index.js';
import type { FromSwitch, ToSwitch } from './end-to-end.js';

/** How many events may be on their way. */
const AHEAD = 8_000;
/** How many calls are made before anything else has its turn. */
const BATCH = 20;

const [encoding = 'ber', size = '200', standing] = process.argv.slice(2);
const stations = Number(size);
const FIRST = 100_000;
const number = (index: number): string => String(FIRST + index);

const simulator = createSimulator({
  devices: `${number(0)}-${number(stations - 1)}`,
  monitors: { overall: stations },
});
const people = Array.from({ length: stations }, (_, index) => simulator.station(number(index)));
let calls = 0;
let sent = 0;
const counted: SwitchingFunction = {
  attach: (computingFunction) =>
    simulator.attach({
      name: computingFunction.name,
      sendEvent: (event) => {
        sent++;
        computingFunction.sendEvent(event);
      },
      request: (type, members, options) => computingFunction.request(type, members, options),
    }),
};
const query = encoding === 'ber' ? 'encoding=ber&framing=length16' : 'encoding=xml';
const listener = await listen(counted, `tcp://127.0.0.1:0?${query}`, { listen: listenTcp });

let taken = 0;
let isRunning = false;
if (standing === 'standing') for (let made = 0; made < stations / 4; made++) connectTwo();

/** Has two stations talk to each other. */
function connectTwo(): Station | undefined {
  const from = (calls++ * 2) % stations;
  const [caller, called] = [people[from], people[from + 1]];
  caller?.dial(called?.number ?? '');
  called?.answer();
  return caller;
}

/** Has two stations call each other, answer and hang up. */
const call = (): void => connectTwo()?.hangUp();

async function pump(): Promise<void> {
  while (isRunning) {
    if (sent - taken < AHEAD) for (let made = 0; made < BATCH; made++) call();
    await turn();
  }
}

const tell = (message: FromSwitch): void => void process.send?.(message);
process.on('message', (message: ToSwitch) => {
  switch (message.kind) {
    case 'begin':
      isRunning = true;
      void pump();
      break;
    case 'taken':
      taken = message.events;
      break;
    case 'cut':
      for (const session of listener.sessions) session.abort();
      break;
    case 'look':
      tell({ kind: 'cost', cpu: cpu() });
      break;
  }
});
tell({ kind: 'listening', url: listener.url });

/** Microseconds of the processor so far. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
