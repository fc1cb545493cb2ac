import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the switch is told: to begin, how many events have been taken, to cut its links, to say what it has cost. */
export type ToSwitch =
  | { readonly kind: 'begin' }
  | { readonly kind: 'taken'; readonly events: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'look' };

/** What the switch tells: where it listens, and microseconds of its processor. */
export type FromSwitch =
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'cost'; readonly cpu: number };

/** What the client tells: that it monitors all, and how many events it has taken. */
export type FromClient =
  | { readonly kind: 'ready' }
  | { readonly kind: 'taken'; readonly events: number }
  | {
      readonly kind: 'count';
      readonly events: number;
      readonly cpu: number;
      readonly read: number;
    };

/** How fast events came from a switch to a client. */
export interface Flow {
  /** Events a second. */
  readonly rate: number;
  /** Microseconds of the processor for each, at the client and at the switch. */
  readonly client: number;
  readonly server: number;
}

/** What is measured: events that a listener hears, beside the same stream of which only frames are cut. */
export interface EndToEnd {
  readonly events: Readonly<Record<string, Flow>>;
  readonly frames: Readonly<Record<string, Flow>>;
}

const WARM_UP = 4_000;
const ROUND = 1_500;
const ROUNDS = 3;
const SIZES: readonly (readonly [suffix: string, stations: number])[] = [
  ['', 200],
  ['10000', 10_000],
];

/** Measures both encodings with few stations and with many. */
export async function measureEndToEnd(folder: string): Promise<EndToEnd> {
  const events: Record<string, Flow> = {};
  const frames: Record<string, Flow> = {};
  for (const [suffix, stations] of SIZES) {
    for (const encoding of ['ber', 'xml']) {
      events[encoding + suffix] = await measure(folder, 'events', encoding, stations);
      frames[encoding + suffix] = await measure(folder, 'frames', encoding, stations);
    }
  }
  return { events, frames };
}

async function measure(
  folder: string,
  what: string,
  encoding: string,
  stations: number,
): Promise<Flow> {
  const size = String(stations);
  const pbx = fork(join(folder, 'end-to-end-switch.mjs'), [encoding, size]);
  const listening = await told<FromSwitch, 'listening'>(pbx, 'listening');
  const client = fork(join(folder, 'end-to-end-client.mjs'), [what, listening.url, size]);
  const send = (message: ToSwitch): void => void pbx.send(message);
  client.on('message', (message: FromClient) => {
    if (message.kind === 'taken') send({ kind: 'taken', events: message.events });
  });
  try {
    await told<FromClient, 'ready'>(client, 'ready');
    send({ kind: 'begin' });
    await sleep(WARM_UP);
    const flows: Flow[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const [before, costBefore] = await look(client, pbx);
      const start = performance.now();
      await sleep(ROUND);
      const [after, costAfter] = await look(client, pbx);
      const seconds = (performance.now() - start) / 1_000;
      const count = after.events - before.events;
      flows.push({
        rate: Math.round(count / seconds),
        client: tenth((after.cpu - before.cpu) / count),
        server: tenth((costAfter.cpu - costBefore.cpu) / count),
      });
    }
    // What else happens on the machine only ever makes it slower.
    return flows.reduce((best, flow) => (flow.rate > best.rate ? flow : best));
  } finally {
    client.kill();
    pbx.kill();
  }
}

async function look(client: ChildProcess, pbx: ChildProcess) {
  const count = told<FromClient, 'count'>(client, 'count');
  const cost = told<FromSwitch, 'cost'>(pbx, 'cost');
  client.send({});
  pbx.send({ kind: 'look' });
  return Promise.all([count, cost]);
}

/** The next message of a kind from a program; several may come at once, so that nobody may look away in between. */
export function told<Message extends { readonly kind: string }, Kind extends Message['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<Message, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`a program ended before it told ${kind}`));
    const look = (message: Message): void => {
      if (message.kind !== kind) return;
      child.off('message', look);
      child.off('exit', ended);
      resolve(message as Extract<Message, { kind: Kind }>);
    };
    child.on('message', look);
    child.on('exit', ended);
  });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Events a second, by encoding and number of stations. */
export function ratesOf(flows: Readonly<Record<string, Flow>>): Record<string, number> {
  return Object.fromEntries(Object.entries(flows).map(([name, { rate }]) => [name, rate]));
}

/** The results as a table for people. */
export function describeEndToEnd({ events, frames }: EndToEnd): string {
  const row = (name: string, what: string, { rate, client, server }: Flow): string =>
    `  ${name.padEnd(10)}${what.padEnd(8)}${`${rate}/s`.padStart(12)}${`${client} µs at the client`.padStart(24)}${`${server} µs at the switch`.padStart(24)}`;
  const rows = Object.entries(events).flatMap(([name, flow]) => {
    const cut = frames[name];
    return [row(name, 'events', flow), ...(cut ? [row(name, 'frames', cut)] : [])];
  });
  return `Events from a switch to a client in another process, and frames that are only cut\n${rows.join('\n')}\n`;
}
