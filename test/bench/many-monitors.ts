import { fork } from 'node:child_process';
import { join } from 'node:path';
import { type FromSwitch, told } from './end-to-end.js';

/** What came of starting many monitors over one link, cutting it, and starting them again. */
export interface ManyMonitors {
  readonly monitors: number;
  /** Calls that stand between the stations all the while. */
  readonly standingCalls: number;
  /** Snapshots that were taken when the link was back. */
  readonly snapshots: number;
  /** Milliseconds until all ran. */
  readonly started: number;
  /** Milliseconds from the loss of the link until all ran again, each with its snapshot. */
  readonly recovered: number;
  /** Octets of the heap for each, the first time and after the link was back. */
  readonly heap: number;
  readonly heapRecovered: number;
}

/** What the client tells. */
export type FromMonitors =
  | { readonly kind: 'started' }
  | { readonly kind: 'done'; readonly result: ManyMonitors };

const STATIONS = 10_000;

/** Measures it in both encodings. */
export async function measureManyMonitors(folder: string): Promise<Record<string, ManyMonitors>> {
  const measured: Record<string, ManyMonitors> = {};
  for (const encoding of ['ber', 'xml']) measured[encoding] = await measure(folder, encoding);
  return measured;
}

async function measure(folder: string, encoding: string): Promise<ManyMonitors> {
  const size = String(STATIONS);
  const pbx = fork(join(folder, 'end-to-end-switch.mjs'), [encoding, size, 'standing']);
  const { url } = await told<FromSwitch, 'listening'>(pbx, 'listening');
  const client = fork(join(folder, 'many-monitors-client.mjs'), [url, size], {
    execArgv: ['--expose-gc'],
  });
  try {
    await told<FromMonitors, 'started'>(client, 'started');
    pbx.send({ kind: 'cut' });
    return (await told<FromMonitors, 'done'>(client, 'done')).result;
  } finally {
    client.kill();
    pbx.kill();
  }
}

/** The results as a table for people. */
export function describeManyMonitors(measured: Readonly<Record<string, ManyMonitors>>): string {
  const rows = Object.entries(measured).map(
    ([encoding, { standingCalls, started, recovered, heap, heapRecovered }]) =>
      `  ${encoding.padEnd(6)}started in ${started} ms, recovered in ${recovered} ms with ${standingCalls} standing calls; ${heap} octets of heap each, ${heapRecovered} afterwards`,
  );
  return `${STATIONS} monitors over one link, which is cut\n${rows.join('\n')}\n`;
}
