import { berCodec } from '../../src/ber/index.js';
import { type ClientOptions, type CstaClient, openClient } from '../../src/client/client.js';
import { connect } from '../../src/client/connect.js';
import type { Codec } from '../../src/model/codec.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../src/simulator/index.js';
import { serveSwitchingFunction } from '../../src/switching/index.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import type { Transport } from '../../src/transport/transport.js';
import { xmlCodec } from '../../src/xml/index.js';
import { untilDone } from './until-done.js';

/** The encodings in which a client and the simulated PBX meet in tests. */
export const ENCODINGS = ['xml', 'ber'] as const;
export type Encoding = (typeof ENCODINGS)[number];

function codecOf(encoding: Encoding): Codec {
  return encoding === 'xml' ? xmlCodec({ edition: 6 }) : berCodec();
}

/** A client and a simulated PBX that speak an encoding over a link in memory, on one virtual clock. */
export interface SimulatedLink {
  readonly client: CstaClient;
  readonly simulator: Simulator;
  readonly clock: VirtualClock;
  /** What went wrong in a function of the program, on either side. */
  readonly faults: unknown[];
  /** Does something at the PBX, and lets all that follows come in. */
  act<Result>(action: (simulator: Simulator) => Result): Promise<Result>;
  /** Lets all that is under way come to its end. */
  settle(): Promise<void>;
  /** Waits for a promise while what is under way goes on. */
  done<Result>(promise: Promise<Result>): Promise<Result>;
  /** Cuts the link of each client that comes back, and lets the PBX hear of it. */
  cut(): Promise<void>;
  /** A client that comes back after its link was cut, half a second later at the earliest. */
  returning(): Promise<CstaClient>;
  /** Another client of the same PBX. */
  another(options?: Partial<ClientOptions>): Promise<CstaClient>;
}

/** Sets a client and a simulated PBX up. */
export async function simulatedLink(
  encoding: Encoding,
  options: SimulatorOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<SimulatedLink> {
  const clock = new VirtualClock(Date.UTC(2026, 0, 1));
  const faults: unknown[] = [];
  const links: Transport[] = [];
  const onListenerError = (error: unknown): void => void faults.push(error);
  const simulator = createSimulator({ clock, onListenerError, ...options });
  const settle = async (): Promise<void> => {
    // What is loaded when it is first used comes by tasks of its own.
    for (let round = 0; round < 5; round++) await clock.advance(0);
  };
  const done = <Result>(promise: Promise<Result>): Promise<Result> =>
    untilDone(promise, () => clock.advance(0));
  const returning = (): Promise<CstaClient> =>
    done(
      connect('tcp://pbx:1', {
        codec: codecOf(encoding),
        clock,
        onListenerError,
        heartbeat: false,
        reconnect: { random: () => 0.5 },
        dial: async () => {
          const [near, far] = createMemoryPair({ clock });
          links.push(near);
          void serveSwitchingFunction(simulator, far, { codec: codecOf(encoding), clock });
          return near;
        },
      }),
    );
  const cut = async (): Promise<void> => {
    for (const link of links.splice(0)) link.abort();
    await settle();
  };
  const another = async (own: Partial<ClientOptions> = {}): Promise<CstaClient> => {
    const [near, far] = createMemoryPair({ clock });
    const codec = codecOf(encoding);
    const serving = serveSwitchingFunction(simulator, far, { codec, clock, onListenerError });
    const client = await done(openClient(near, { codec, clock, onListenerError, ...own }));
    await done(serving);
    return client;
  };
  const client = await another({ heartbeat: false, ...clientOptions });
  const act = async <Result>(action: (simulator: Simulator) => Result): Promise<Result> => {
    const result = action(simulator);
    await settle();
    return result;
  };
  return { client, simulator, clock, faults, act, settle, done, cut, returning, another };
}
