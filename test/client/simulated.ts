import { berCodec } from '../../src/ber/index.js';
import { type ClientOptions, type CstaClient, openClient } from '../../src/client/client.js';
import type { Codec } from '../../src/model/codec.js';
import type { Event } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../src/simulator/index.js';
import { serveSwitchingFunction } from '../../src/switching/serve.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { xmlCodec } from '../../src/xml/index.js';
import { untilDone } from '../support/until-done.js';

/** What a client and the simulated PBX may speak. */
export const CODECS: readonly (readonly [string, Codec])[] = [
  ['XML', xmlCodec({ edition: 6 })],
  ['BER', berCodec()],
];

/** A client at the simulated PBX, over a link in memory, all on one virtual clock. */
export interface AtSimulator {
  readonly client: CstaClient;
  readonly simulator: Simulator;
  readonly clock: VirtualClock;
  /** Every event that the client has heard. */
  readonly events: Event[];
  /** Lets time go on until something has been done. */
  done<Result>(promise: Promise<Result>): Promise<Result>;
}

/** Connects a client to a new simulated PBX. */
export async function atSimulator(
  codec: Codec,
  options: SimulatorOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<AtSimulator> {
  const clock = new VirtualClock(Date.UTC(2026, 0, 1));
  const simulator = createSimulator({ clock, ...options });
  const [near, far] = createMemoryPair({ clock });
  await serveSwitchingFunction(simulator, far, { codec, clock });
  const client = await openClient(near, { codec, clock, heartbeat: false, ...clientOptions });
  const events: Event[] = [];
  client.on('*', (event) => events.push(event));
  const done = <Result>(promise: Promise<Result>): Promise<Result> =>
    untilDone(promise, () => clock.advance(1));
  return { client, simulator, clock, events, done };
}
