import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/client/calls/connection.js';
import type { PhoneCall } from '../../../src/client/calls/phone-call.js';
import type { Watch } from '../../../src/client/calls/watch.js';
import type { Picture } from '../../../src/client/picture/picture.js';
import type { Phase } from '../../../src/client/picture/records.js';
import { CstaError } from '../../../src/model/errors.js';
import type { SimulatorOptions } from '../../../src/simulator/index.js';
import { ACTION_NAMES, perform } from '../../simulator/random-actions.js';
import { Forbidden } from '../picture/forbidden.js';
import { type Random, seeded } from '../picture/random.js';
import { differences, visible } from '../picture/visible.js';
import { type Pbx, setUp } from './pbx.js';

const PLAN = {
  devices: [{ number: '100', lines: 2 }, { number: '101', offersCalls: true }, '102-109'],
  acdGroups: [{ number: '600', members: ['104', '105'] }],
  sharedLines: [{ number: '650', members: ['100', '102', '103'] }],
  networkInterfaces: ['801', '802'],
} satisfies SimulatorOptions;
const STATIONS = ['100', '101', '102', '103', '104', '105', '106', '107', '108', '109'];
const NUMBERS = [...STATIONS, '600', '650', '999'];
const PHASES: readonly Phase[] = ['ringing', 'talking', 'held', 'ended'];
const ENDING = ['ClearCall', 'ClearConnection', 'hang up', 'wait long'];

/** What a user of phones does with his calls: any verb, fitting or not. */
const VERBS: readonly ((
  one: PhoneCall,
  other: Connection | undefined,
  to: string,
) => Promise<unknown>)[] = [
  (one) => one.answer(),
  (one) => one.clear({ wait: 'done' }),
  (one) => one.hold({ wait: 'done' }),
  (one) => one.retrieve({ wait: 'done' }),
  (one, _, to) => one.consult(to),
  (one, _, to) => one.deflect(to),
  (one, _, to) => one.transferTo(to, { wait: 'done' }),
  async (one, other) => other && one.alternate(other, { wait: 'done' }),
  async (one, other) => other && one.transferTo(other, { wait: 'done' }),
  async (one, other) => other && one.conferenceWith(other),
];

/** What a watch shows now, in the form of a picture. */
function shown(watch: Watch): Picture {
  const connections = () => watch.calls.flatMap((call) => call.connections);
  return {
    revision: 0,
    devices: new Map(),
    get calls() {
      return new Map(watch.calls.map((call) => [call.id, call.record]));
    },
    connection: (id) => connections().find((one) => one.id === id)?.record,
    call: (id) => watch.calls.find((call) => call.id === id)?.record,
    find: () => undefined,
    apply: () => ({ changes: [], wanted: [], oddities: [] }),
    toJSON: () => {
      throw new Error('nobody asks for it');
    },
  };
}

/** Promises that all have to settle, and may only be rejected with errors of the library. */
class Promised {
  readonly strange: unknown[] = [];
  /** How many have been kept. */
  kept = 0;
  #open = 0;

  get open(): number {
    return this.#open;
  }

  add(promise: Promise<unknown>): void {
    this.#open++;
    const settled = (error?: unknown): void => {
      this.#open--;
      if (error !== undefined && !(error instanceof CstaError)) this.strange.push(error);
    };
    const keep = (): void => {
      this.kept++;
      settled();
    };
    promise.then(keep, settled);
  }
}

async function act(pbx: Pbx, watch: Watch, random: Random, promised: Promised): Promise<void> {
  if (random.chance(0.3)) {
    const own = watch.calls.flatMap(({ connections }) => connections);
    const one = random.pick(own);
    if (!one || !('until' in one)) return;
    const call = one as PhoneCall;
    const other = random.pick(own.filter(({ party }) => party.number === call.party.number));
    if (random.chance(0.2)) promised.add(call.until(random.pick(PHASES) ?? 'ended'));
    const verb = random.pick(VERBS);
    if (verb)
      promised.add(verb(call, other === call ? undefined : other, random.pick(STATIONS) ?? ''));
    return;
  }
  const isFull = new Set(pbx.simulator.connections.map(({ callID }) => callID)).size > 6;
  const name = random.pick(isFull ? ENDING : ACTION_NAMES) ?? '';
  const action = { name, first: random.below(1_000_003), second: random.below(1_000_003) };
  const { simulator, clock, client } = pbx;
  const bench = {
    simulator,
    clock,
    requests: [],
    send: (type: never, members: never) => pbx.done(client.request(type, members)) as never,
  };
  try {
    await perform(bench, bench, action, NUMBERS);
  } catch (error) {
    // What no message can say, or what the link took with it.
    if (!(error instanceof CstaError)) throw error;
  }
}

interface Circumstances {
  readonly speech: string;
  readonly simulator?: SimulatorOptions;
  readonly monitored: readonly string[];
  readonly cuts: boolean;
}

async function walk(
  { speech, simulator, monitored, cuts }: Circumstances,
  seed: number,
  operations: number,
) {
  const random = seeded(seed);
  const pbx = await setUp({ speech, ...PLAN, ...simulator });
  const watch = await pbx.done(pbx.client.watch([monitored]));
  const promised = new Promised();
  const picture = shown(watch);
  const forbidden = new Forbidden(picture);
  const changes = watch.changes();
  let told = 0;
  const reading = (async () => {
    for await (const change of changes) {
      told++;
      if (change.kind !== 'gap' && change.kind !== 'resynchronised') forbidden.look([change]);
    }
  })();
  const problems: string[] = [];
  for (let operation = 0; operation < operations && problems.length === 0; operation++) {
    await act(pbx, watch, random, promised);
    if (random.chance(0.3)) continue;
    if (cuts && random.chance(0.05)) {
      await pbx.cut();
      for (let count = random.below(5); count > 0; count--) await act(pbx, watch, random, promised);
      // One that is out of service could not be monitored for a while, and who sees what would depend on how long.
      for (const number of STATIONS) {
        await pbx.act(({ station }) => station(number).set({ outOfService: false }));
      }
      await pbx.reachable();
    }
    for (let turn = 0; turn < 4; turn++) await pbx.settled();
    problems.push(...forbidden.found.splice(0));
    problems.push(...differences(shown(watch), visible(pbx.simulator, new Set(watch.devices))));
    if (problems.length > 0) problems.unshift(`seed ${seed}, operation ${operation}`);
  }
  await pbx.done(watch.close());
  await reading;
  await pbx.done(pbx.client.close());
  await pbx.settled();
  pbx.simulator.close();
  const { open, strange, kept: verbs } = promised;
  const isLively = told > operations / 20 && (monitored.length === 1 || verbs > operations / 200);
  return { problems, open, strange, faults: pbx.faults, timers: pbx.clock.pendingTimers, isLively };
}

const NOTHING_LEFT = { problems: [], open: 0, strange: [], faults: [], timers: 0, isLively: true };

const CIRCUMSTANCES: readonly (readonly [string, Circumstances])[] = [
  ['all, in XML', { speech: 'encoding=xml', monitored: STATIONS, cuts: false }],
  ['all, in BER, with cuts', { speech: 'encoding=ber', monitored: STATIONS, cuts: true }],
  [
    'half, with segments, linkage and dynamic identifiers',
    {
      speech: 'encoding=xml',
      simulator: { snapshotSegment: 1, callLinkage: true, connectionIDs: 'dynamic' },
      monitored: STATIONS.slice(0, 5),
      cuts: true,
    },
  ],
  [
    'one, in the local view, Diverted told to the one that the call left',
    {
      speech: 'encoding=ber',
      simulator: { connectionView: 'local', diverted: 'divertingDevice' },
      monitored: ['100'],
      cuts: true,
    },
  ],
];

describe('what a client sees, whatever people and programs do', () => {
  it.each(CIRCUMSTANCES)('is what the PBX lets it see: %s', async (_, circumstances) => {
    for (const seed of [269, 285]) {
      await expect(walk(circumstances, seed, OPERATIONS)).resolves.toEqual(NOTHING_LEFT);
    }
  });
});

/** More of it: `WALK=5000 npx vitest run --project unit test/client/calls/walk.test.ts`. */
const OPERATIONS = Number(process.env['WALK'] ?? 150);
