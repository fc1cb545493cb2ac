import type { Event } from '../../../src/model/message.js';
import type { Simulator, SimulatorOptions } from '../../../src/simulator/index.js';
import { createIdentifierSource, type IdentifierSource } from '../../../src/switching/index.js';
import { ACTION_NAMES, perform } from '../../simulator/random-actions.js';
import { Forbidden } from './forbidden.js';
import { type Random, seeded } from './random.js';
import { differences, visible } from './visible.js';
import { type Alter, linesOf, WatchedPbx } from './watched-pbx.js';

/** What a switch does, what is monitored, and how events come. */
export interface Circumstances {
  readonly simulator?: SimulatorOptions;
  readonly monitored: 'all' | 'half' | 'one';
  /** Call identifiers are used again as soon as may be. */
  readonly pool?: boolean;
  /** Events of several monitors come in any order. */
  readonly interleaved?: boolean;
  /** Conferenced and Transferred do not say what the connections were before. */
  readonly withoutOldConnections?: boolean;
  /** The link is cut now and then. */
  readonly cuts?: boolean;
}

const STATIONS = Array.from({ length: 180 }, (_, index) => String(100 + index));
const LINES = ['801', '802', '803', '804', '805', '806'];
const GROUPS = ['600', '601'];
const SHARED = ['650', '651'];
/** 180 stations, 2 groups, 2 shared lines, 6 lines outside, and places to park and pick up: 200 devices. */
const PLAN = {
  devices: [
    ...STATIONS.slice(0, 120),
    ...STATIONS.slice(120, 160).map((number) => ({ number, lines: 2 })),
    ...STATIONS.slice(160).map((number) => ({ number, offersCalls: true })),
  ],
  acdGroups: GROUPS.map((number, index) => ({
    number,
    members: STATIONS.slice(10 + 5 * index, 15 + 5 * index),
  })),
  sharedLines: SHARED.map((number, index) => ({
    number,
    members: STATIONS.slice(20 + 4 * index, 24 + 4 * index),
  })),
  networkInterfaces: LINES,
} satisfies SimulatorOptions;

/** At most so many calls at one time, so that something happens in each. */
const MOST_CALLS = 12;

/** Identifiers of calls from a pool of eight. */
function pooled(simulator: () => Simulator | undefined): IdentifierSource {
  const source = createIdentifierSource();
  const recent: string[] = [];
  let last = 0;
  return {
    next: (kind) => {
      if (kind !== 'call') return source.next(kind);
      const taken = new Set(simulator()?.connections.map(({ callID }) => callID));
      for (let tries = 0; tries < 8; tries++) {
        last = (last + 1) % 8;
        const id = `C${last}`;
        if (taken.has(id) || recent.includes(id)) continue;
        recent.push(id);
        if (recent.length > 2) recent.shift();
        return id;
      }
      return `C${source.next('call')}+`;
    },
  };
}

/** An event as a switch sends it that does not say what connections were before. */
function withoutOld(event: Event): Event {
  if (event.type === 'ConferencedEvent') {
    const conferenceConnections = event.conferenceConnections.map(
      ({ oldConnection: _, ...item }) => item,
    );
    return { ...event, conferenceConnections };
  }
  if (event.type !== 'TransferredEvent') return event;
  const transferredConnections = event.transferredConnections.map(
    ({ oldConnection: _, ...item }) => item,
  );
  return { ...event, transferredConnections };
}

/** What a walk came to. */
export interface Walked {
  readonly operations: number;
  readonly done: number;
  readonly inputs: number;
  readonly oddities: ReadonlyMap<string, number>;
  readonly problems: readonly string[];
}

/**
 * Does things at random at a simulated PBX, and compares the picture with the truth whenever all has been told.
 *
 * @param operations - how many things
 * @param log - hears what happens, where somebody wants to know
 */
export async function walk(
  circumstances: Circumstances,
  seed: number,
  operations: number,
  log?: (line: string) => void,
): Promise<Walked> {
  const random = seeded(seed);
  const identifiers = circumstances.pool ? pooled(() => pbx?.simulator) : createIdentifierSource();
  const alter: Alter = circumstances.withoutOldConnections ? withoutOld : (event) => event;
  const options = { ...PLAN, ...circumstances.simulator, identifiers };
  const { connectionView = 'fixed' } = options;
  const pbx: WatchedPbx = new WatchedPbx(
    options,
    { connectionView, askAgainAfter: 1 },
    { alter, keepsOrder: circumstances.interleaved !== true },
  );
  const forbidden = new Forbidden(pbx.picture);
  const oddities = new Map<string, number>();
  let inputs = 0;
  pbx.onInput = (input, outcome) => {
    inputs++;
    forbidden.look(outcome.changes);
    for (const { what } of outcome.oddities) oddities.set(what, (oddities.get(what) ?? 0) + 1);
    if (!log || input.kind === 'time') return;
    log(`  ${JSON.stringify(input)}`);
    for (const { what, text } of outcome.oddities) log(`    odd: ${what}: ${text}`);
    for (const line of linesOf(outcome.changes)) log(`    ${line}`);
    for (const wanted of outcome.wanted) log(`    wants ${JSON.stringify(wanted)}`);
  };
  const monitored = chooseMonitored(circumstances.monitored);
  const lateOnes = options.monitorExistingCalls === false ? [...monitored] : [];
  const isLate = new Set(lateOnes);
  for (const device of monitored) if (!isLate.has(device)) await pbx.watch(device);
  const watched = new Set([...monitored].filter((device) => !isLate.has(device)));
  let done = 0;
  const problems: string[] = [];
  for (let operation = 0; operation < operations && problems.length === 0; operation++) {
    if (lateOnes.length > 0 && random.chance(0.1)) {
      const device = lateOnes.shift() ?? '';
      await pbx.settle(random);
      await pbx.watch(device);
      watched.add(device);
    }
    done += (await act(pbx, random, log)) ? 1 : 0;
    if (circumstances.interleaved && random.chance(0.6)) {
      pbx.deliver(random, random.below(6));
      if (random.chance(0.2)) await pbx.fulfil();
      problems.push(...forbidden.found.splice(0));
      if (random.chance(0.7)) continue;
    }
    await pbx.settle(random);
    if (circumstances.cuts && random.chance(0.03)) await cut(pbx, random, watched);
    await askAfter(pbx, random, options.monitorExistingCalls === false);
    problems.push(...forbidden.found.splice(0));
    problems.push(...differences(pbx.picture, visible(pbx.simulator, watched)));
    if (problems.length > 0) {
      problems.unshift(`seed ${seed}, operation ${operation}`);
    }
  }
  pbx.simulator.close();
  return { operations, done, inputs, oddities, problems };
}

function chooseMonitored(which: Circumstances['monitored']): ReadonlySet<string> {
  const all = [...STATIONS, ...GROUPS, ...LINES];
  if (which === 'all') return new Set(all);
  if (which === 'half') return new Set(all.filter((_, index) => index % 2 === 0));
  return new Set(STATIONS.slice(0, 1));
}

async function act(
  pbx: WatchedPbx,
  random: Random,
  log: ((line: string) => void) | undefined,
): Promise<boolean> {
  const { connections } = pbx.simulator;
  const calls = new Set(connections.map(({ callID }) => callID)).size;
  const name = random.pick(calls > MOST_CALLS ? ENDING : NAMES) ?? '';
  const action = { name, first: random.below(1_000_003), second: random.below(1_000_003) };
  const numbers = random.chance(0.5) ? NEAR : ALL;
  const isDone = await perform(pbx, pbx, action, numbers);
  await pbx.clock.advance(random.chance(0.3) ? 500 : 0);
  if (isDone) log?.(`${JSON.stringify(action)}: ${states(pbx)}`);
  return isDone;
}

function states({ simulator }: WatchedPbx): string {
  return simulator.connections
    .map(({ callID, device, state }) => `${callID}/${device} ${state}`)
    .join(', ');
}

const ENDING = [
  'ClearCall',
  'ClearCall',
  'ClearConnection',
  'hang up',
  'TransferCall',
  'wait long',
];
/** What can be done; a device that is out of service cannot be monitored, and has no calls. */
const NAMES = ACTION_NAMES.filter((name) => name !== 'out of service');
/** Devices that meet often. */
const NEAR = [
  '100',
  '101',
  '102',
  '103',
  '110',
  '111',
  '120',
  '121',
  '122',
  '150',
  '165',
  '600',
  '650',
  '700',
  '999',
];
const ALL = [...STATIONS, ...GROUPS, ...SHARED, '700', '999'];

/** Calls that no monitor reports are asked after as time goes by. */
async function askAfter(pbx: WatchedPbx, random: Random, isNeeded: boolean): Promise<void> {
  if (!isNeeded) return;
  for (let round = 0; round < 4; round++) {
    await pbx.clock.advance(1);
    pbx.apply({ kind: 'time', at: pbx.at });
    await pbx.settle(random);
  }
}

/** The link goes, things happen, and the link comes back. */
async function cut(pbx: WatchedPbx, random: Random, watched: ReadonlySet<string>): Promise<void> {
  pbx.apply({ kind: 'linkLost', at: pbx.at });
  pbx.detach();
  pbx.attach();
  for (let count = random.below(6); count > 0; count--) await act(pbx, random, undefined);
  pbx.apply({ kind: 'linkBack', at: pbx.at, restarted: false });
  for (const device of watched) {
    if (random.chance(0.2)) await act(pbx, random, undefined);
    await pbx.watch(device);
    if (random.chance(0.3)) pbx.deliver(random, random.below(5));
  }
  await pbx.settle(random);
  pbx.apply({ kind: 'synchronised', at: pbx.at });
  // What others told of a device whose own monitor was not back yet is waited for, and then asked.
  for (let round = 0; round < 3; round++) {
    await pbx.clock.advance(5_000);
    await pbx.settle(random);
    pbx.apply({ kind: 'time', at: pbx.at });
    await pbx.settle(random);
  }
}
