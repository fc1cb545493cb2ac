/**
 * The client of the measurement of many monitors, in a process of its own: starts a monitor of every station over one
 * link, has the link cut, and waits until all run again with snapshots. Tells the parent how long it took, and what
 * the monitors weigh on the heap.
 *
 * Arguments: the address, the number of stations. Node has to be run with `--expose-gc`.
 */
import { connect } from '../../src/client/index.js';
import { dialTcp } from '../../src/transport/tcp/index.js';
import type { FromMonitors } from './many-monitors.js';

const [url = '', size = '10000'] = process.argv.slice(2);
const stations = Number(size);
const FIRST = 100_000;
/** How many monitors are started at a time. */
const WIDTH = 16;

const tell = (message: FromMonitors): void => void process.send?.(message);

async function heap(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

const client = await connect(url, {
  dial: dialTcp,
  reconnect: { initialDelay: 10, concurrency: WIDTH },
});
await client.request('RequestSystemStatus', {});
let events = 0;
let snapshots = 0;
let calls = 0;
const before = await heap();
const begun = performance.now();
let next = 0;
await Promise.all(
  Array.from({ length: WIDTH }, async () => {
    while (next < stations) {
      const monitor = await client.monitor(String(FIRST + next++));
      monitor.on('*', () => events++);
      monitor.onResynchronised(({ snapshot }) => {
        if (snapshot?.type !== 'SnapshotDeviceResponse') return;
        snapshots++;
        calls += snapshot.crossRefIDorSnapshotData.snapshotData?.length ?? 0;
      });
    }
  }),
);
const started = performance.now() - begun;
const weight = (await heap()) - before;
let lost = 0;
const back = new Promise<void>((resolve) => {
  client.onStatus(({ state }) => {
    if (state === 'reconnecting' && lost === 0) lost = performance.now();
    if (state === 'connected') resolve();
  });
});
tell({ kind: 'started' });
await back;
const recovered = performance.now() - lost;
const weightAfter = (await heap()) - before;
tell({
  kind: 'done',
  result: {
    monitors: stations,
    standingCalls: calls / 2,
    snapshots,
    started: Math.round(started),
    recovered: Math.round(recovered),
    heap: Math.round(weight / stations),
    heapRecovered: Math.round(weightAfter / stations),
  },
});
