import { afterEach } from 'vitest';
import { connect } from '../../../src/client/connect.js';
import type { Oddity } from '../../../src/client/picture/picture.js';
import { type ConnectOptions, type CstaClient, listen } from '../../../src/index.js';
import { TransportError } from '../../../src/model/errors.js';
import type { Event, RequestType } from '../../../src/model/message.js';
import { VirtualClock } from '../../../src/model/virtual-clock.js';
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../../src/simulator/index.js';
import type { SwitchingFunction } from '../../../src/switching/switching-function.js';
import { createMemoryNetwork } from '../../../src/transport/memory/memory-network.js';
import type { Transport } from '../../../src/transport/transport.js';
import { untilDone } from '../../support/until-done.js';

/** What a client may speak, each with a name for the test. */
export const SPEECHES = [
  ['XML', 'encoding=xml'],
  ['BER', 'encoding=ber'],
  ['Phase I', 'encoding=ber&phase=1'],
] as const;

export interface PbxOptions extends SimulatorOptions {
  readonly speech?: string;
  readonly client?: ConnectOptions;
}

/** A client and a simulated PBX, over links in memory and on a clock that stands still. */
export interface Pbx {
  /** The PBX; another one once it has been restarted. */
  readonly simulator: Simulator;
  readonly client: CstaClient;
  readonly clock: VirtualClock;
  /** What listeners and hooks threw. */
  readonly faults: unknown[];
  readonly oddities: Oddity[];
  /** Another client of the same PBX. */
  connect(options?: ConnectOptions): Promise<CstaClient>;
  /** Does something at a telephone or in the network, and lets all happen that follows without time going by. */
  act<Result>(action: (simulator: Simulator) => Result): Promise<Result>;
  /** Lets all happen that something needs without time going by. */
  done<Result>(work: Promise<Result>): Promise<Result>;
  settled(): Promise<void>;
  /**
   * From now on the PBX says yes to a service and does nothing; the event that tells so, if there is any, follows.
   *
   * @param tell - makes the event, for the first monitor
   */
  refuseLater(service: RequestType, tell: (monitorCrossRefID: string) => Event | undefined): void;
  /** From now on answers to a service are held back, while its events go out; until the returned function is called. */
  holdBack(service: RequestType): () => Promise<void>;
  /** Sends an event that the PBX would not. */
  tell(event: Event): Promise<void>;
  /** Cuts all links. Until `reachable`, nobody gets another. */
  cut(): Promise<void>;
  /** Links can be had again; the client comes back. */
  reachable(): Promise<void>;
  /** Cuts all links, and puts a PBX in the place of this one that knows of no calls. */
  restart(options?: SimulatorOptions): Promise<void>;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export async function setUp({
  speech = 'encoding=xml',
  client: own = {},
  ...options
}: PbxOptions = {}): Promise<Pbx> {
  const clock = new VirtualClock(Date.UTC(2026, 0, 1));
  const memory = createMemoryNetwork();
  const habits: Habits = { idle: new Map(), held: new Map(), tell: undefined };
  const start = async (more: SimulatorOptions = {}) => {
    const simulator = createSimulator({ clock, devices: '100-109', ...options, ...more });
    const listener = await listen(withHabits(simulator, habits), `memory:pbx?${speech}`, {
      memory,
      clock,
    });
    return { simulator, listener };
  };
  let running = await start();
  const links: Transport[] = [];
  let whyNot: 'unreachable' | 'refused' | undefined;
  const faults: unknown[] = [];
  const oddities: Oddity[] = [];
  const settled = (): Promise<void> => clock.advance(0);
  const done = <Result>(work: Promise<Result>): Promise<Result> => untilDone(work, settled);
  const open = (more: ConnectOptions = {}): Promise<CstaClient> =>
    done(
      connect(`memory:pbx?${speech}`, {
        dial: async (address, dialOptions) => {
          if (whyNot) throw new TransportError(whyNot, 'the link has been cut');
          const link = await memory.dial(address, dialOptions);
          links.push(link);
          return link;
        },
        clock,
        heartbeat: false,
        reconnect: { random: () => 0.5 },
        onListenerError: (error) => faults.push(error),
        onOddity: (oddity) => oddities.push(oddity),
        ...own,
        ...more,
      }),
    );
  const client = await open();
  closing.push(async () => {
    await done(client.close());
    await done(running.listener.close({ timeout: 10 }));
    running.simulator.close();
  });
  const cut = async (): Promise<void> => {
    whyNot ??= 'unreachable';
    for (const link of links.splice(0)) link.abort();
    await settled();
  };
  const reachable = async (): Promise<void> => {
    whyNot = undefined;
    for (let waited = 0; client.status.state !== 'connected'; waited += 100) {
      if (waited > 120_000) throw new Error(`the client stays ${client.status.state}`);
      await clock.advance(100);
    }
  };
  return {
    get simulator() {
      return running.simulator;
    },
    client,
    clock,
    faults,
    oddities,
    connect: open,
    act: async (action) => {
      const result = action(running.simulator);
      await settled();
      return result;
    },
    done,
    settled,
    refuseLater: (service, tell) => void habits.idle.set(service, tell),
    holdBack: (service) => {
      let release = (): void => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      habits.held.set(service, released);
      return async () => {
        habits.held.delete(service);
        release();
        await settled();
      };
    },
    tell: async (event) => {
      habits.tell?.(event);
      await settled();
    },
    cut,
    reachable,
    restart: async (more) => {
      whyNot = 'refused';
      await cut();
      // The client tries, and is refused.
      await clock.advance(500);
      const { listener, simulator } = running;
      await done(listener.close({ timeout: 10 }));
      simulator.close();
      running = await start(more);
    },
  };
}

interface Habits {
  /** Services that it says yes to and does not do, and what it tells of that. */
  readonly idle: Map<RequestType, (monitorCrossRefID: string) => Event | undefined>;
  /** Services whose answers wait. */
  readonly held: Map<RequestType, Promise<void>>;
  tell: ((event: Event) => void) | undefined;
}

/** A switch with habits that the simulated PBX does not have. */
function withHabits(pbx: SwitchingFunction, habits: Habits): SwitchingFunction {
  return {
    ...(pbx.greeting !== undefined && { greeting: pbx.greeting }),
    attach: (computingFunction) => {
      const attachment = pbx.attach(computingFunction);
      let monitor = '';
      habits.tell = (event) => void computingFunction.sendEvent(event);
      return {
        detach: () => attachment.detach(),
        handle: async (request) => {
          const tell = habits.idle.get(request.type);
          if (!tell) {
            const answer = await attachment.handle(request);
            if (answer?.type === 'MonitorStartResponse') monitor ||= answer.monitorCrossRefID;
            await habits.held.get(request.type);
            return answer;
          }
          const event = tell(monitor);
          if (event) queueMicrotask(() => habits.tell?.(event));
          return { kind: 'response', type: 'HoldCallResponse' };
        },
      };
    },
  };
}
