import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventCause } from '../../src/model/generated/causes.js';
import type { Event } from '../../src/model/message.js';
import { allowedCauses } from '../../src/switching/index.js';
import { Bench, type Client, to } from './bench.js';
import { describeEvent } from './describe-event.js';
import { Observer } from './observer.js';
import { type Action, actions, perform } from './random-actions.js';

/** Where nothing ever happens, so that there is nothing to monitor: the pick group, and the hunt group. */
const NOT_MONITORED = ['500', '660'];
const SHARED_LINE = '650';
const OPTIONS = {
  devices: [{ number: '100', lines: 2 }, { number: '101', offersCalls: true }, '102-105'],
  acdGroups: [{ number: '600', members: ['104', '105'] }],
  sharedLines: [{ number: SHARED_LINE, members: ['100', '102', '103'] }],
  routeingDevices: [{ number: '770', defaultRoute: '105' }],
  huntGroups: [{ number: '660', members: ['102', '103', '104'], hunting: 'inTurn' as const }],
  messages: [
    { id: 'welcome', duration: 4_000 },
    { id: 'bye', duration: 900 },
  ],
  networkInterfaces: ['801', '802'],
};
const RUNS = { seed: 269, numRuns: 150 };

/** A PBX with a monitor on every device, and one call-type monitor on each as well. */
async function watched(lastDevice: 'cleared' | 'blocked') {
  const connectionView = lastDevice === 'blocked' ? 'local' : 'fixed';
  const bench = new Bench({ ...OPTIONS, lastDevice, connectionView });
  const client = bench.client();
  const observers = new Map<string, Observer>();
  let line = '';
  for (const device of bench.simulator.devices) {
    if (NOT_MONITORED.includes(device)) continue;
    const monitorObject = { deviceObject: to(device) };
    const { monitorCrossRefID } = await client.send('MonitorStart', { monitorObject });
    // A shared line has the connections of its stations, none of its own.
    if (device === SHARED_LINE) line = monitorCrossRefID;
    else observers.set(monitorCrossRefID, new Observer(device));
    await client.send('MonitorStart', { monitorObject, monitorType: 'call' });
  }
  return { bench, client, observers, line };
}

function expectSoundState({ simulator }: Bench): void {
  const seen = new Set<string>();
  const connected = new Set<string>();
  for (const { callID, device, state } of simulator.connections) {
    expect(seen, 'a device has one connection in a call').not.toContain(`${callID}/${device}`);
    seen.add(`${callID}/${device}`);
    if (state !== 'connected') continue;
    expect(connected, 'a device has one connected call').not.toContain(device);
    connected.add(device);
  }
}

/** What snapshots tell is what is, from either side. */
async function expectSoundSnapshots({ simulator }: Bench, client: Client): Promise<void> {
  const fromCalls: string[] = [];
  for (const callID of new Set(simulator.connections.map((connection) => connection.callID))) {
    const answer = await client.send('SnapshotCall', { snapshotObject: { callID } });
    for (const row of answer.crossRefIDorSnapshotData.snapshotData ?? []) {
      if (row.callIdentifier === undefined) continue;
      fromCalls.push(`${callID}/${row.callIdentifier.deviceID?.number} ${row.localConnectionInfo}`);
    }
  }
  const fromDevices: string[] = [];
  for (const device of simulator.devices) {
    if (device === SHARED_LINE) continue;
    const answer = await client.send('SnapshotDevice', { snapshotObject: to(device) });
    for (const { connectionIdentifier, localCallState } of answer.crossRefIDorSnapshotData
      .snapshotData ?? []) {
      const [state] = localCallState.compoundCallState ?? [];
      fromDevices.push(`${connectionIdentifier.callID}/${device} ${state}`);
    }
  }
  expect(fromDevices.sort()).toEqual(fromCalls.sort());
}

/** What each monitor has been told is what is. */
function expectTrueStories({ simulator }: Bench, observers: ReadonlyMap<string, Observer>): void {
  const states = simulator.connections.map(
    ({ callID, device, state }) => `${callID}/${device} ${state}`,
  );
  for (const { device, own, others } of observers.values()) {
    const actual = simulator.connections
      .filter((connection) => connection.device === device)
      .map(({ callID, state }) => `${callID} ${state}`);
    expect(own.sort(), `calls at ${device}`).toEqual(actual.sort());
    for (const other of others) expect(states, `what ${device} was told`).toContain(other);
  }
}

/** What a monitor of the shared line was told last of each of its calls. */
function noteLineState(states: Map<string, string>, event: Event): void {
  if (!('localConnectionInfo' in event) || event.localConnectionInfo === undefined) return;
  if ('primaryOldCall' in event) {
    for (const old of [event.primaryOldCall, event.secondaryOldCall])
      states.delete(old?.callID ?? '');
  }
  const [, callID = ''] = /^\w+ (?:[^:]*: \S*>)?(\w+)/.exec(describeEvent(event)) ?? [];
  if (event.localConnectionInfo === 'null') states.delete(callID);
  else states.set(callID, event.localConnectionInfo);
}

/** The state that the monitor was told of the shared line is the one that a snapshot of it tells. */
async function expectLineStates(client: Client, told: ReadonlyMap<string, string>): Promise<void> {
  const snapshotObject = to(SHARED_LINE);
  const { crossRefIDorSnapshotData } = await client.send('SnapshotDevice', { snapshotObject });
  const rows = crossRefIDorSnapshotData.snapshotData ?? [];
  const actual = rows.map(
    ({ connectionIdentifier, localCallState }) =>
      `${connectionIdentifier.callID} ${localCallState.compoundCallState?.[0]}`,
  );
  const expected = [...told].map(([callID, state]) => `${callID} ${state}`);
  expect(expected.sort(), 'what the shared line was told').toEqual(actual.sort());
}

function expectAllowedCause(event: Event): void {
  const causes: Readonly<Record<string, readonly EventCause[]>> = allowedCauses;
  const allowed = causes[event.type];
  if (allowed && 'cause' in event) expect(allowed, event.type).toContain(event.cause);
}

async function play(list: readonly Action[], lastDevice: 'cleared' | 'blocked'): Promise<string[]> {
  const { bench, client, observers, line } = await watched(lastDevice);
  const lineStates = new Map<string, string>();
  for (const action of list) {
    const [before, heard] = [bench.states, client.events.length];
    const isDone = await perform(bench, client, action);
    await bench.clock.advance(0);
    if (!isDone) expect([bench.states, client.events.length]).toEqual([before, heard]);
    for (const event of client.events.slice(heard)) {
      observers.get(event.monitorCrossRefID)?.take(event);
      if (event.monitorCrossRefID === line) noteLineState(lineStates, event);
      expectAllowedCause(event);
    }
    expectSoundState(bench);
    expectTrueStories(bench, observers);
    await expectSoundSnapshots(bench, client);
    await expectLineStates(client, lineStates);
  }
  await expectEnd(bench, client);
  return client.events.map((event) => `${event.monitorCrossRefID} ${describeEvent(event)}`);
}

/** Everything ends: no call, no timer stays once all calls are cleared and time has gone by. */
async function expectEnd(bench: Bench, client: Client): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const { callID } of bench.simulator.connections) {
      await client.send('ClearCall', { callToBeCleared: { callID } }).catch(() => undefined);
    }
    await bench.clock.advance(3_600_000);
  }
  expect(bench.states).toEqual([]);
  expect(bench.clock.pendingTimers).toBe(0);
}

describe('whatever computing functions and people do', () => {
  it.each(['cleared', 'blocked'] as const)(
    'states are sound, stories true, and everything ends (last device %s)',
    async (lastDevice) => {
      await fc.assert(
        fc.asyncProperty(actions, async (list) => {
          await play(list, lastDevice);
        }),
        RUNS,
      );
    },
    60_000,
  );

  it('the same script takes the same course', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        expect(await play(list, 'cleared')).toEqual(await play(list, 'cleared'));
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  it('CallCleared ends the story of a call, with the cause of the last ConnectionCleared', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        for (const lines of storiesByMonitor(await play(list, 'cleared'))) {
          for (const [index, line] of lines.entries()) expectFinalEnd(lines, line, index);
        }
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});

function storiesByMonitor(story: readonly string[]): string[][] {
  const stories = new Map<string, string[]>();
  for (const line of story) {
    const [monitor = '', ...words] = line.split(' ');
    stories.set(monitor, [...(stories.get(monitor) ?? []), words.join(' ')]);
  }
  return [...stories.values()];
}

function expectFinalEnd(lines: readonly string[], line: string, index: number): void {
  const [, callID, cause] = /^CallCleared (\S+) (\S+)$/.exec(line) ?? [];
  if (callID === undefined) return;
  const isAbout = (other: string) => new RegExp(`[ >]${callID}(/|$| )`).test(other);
  expect(lines.slice(index + 1).filter(isAbout)).toEqual([]);
  const last = lines.slice(0, index).findLast(isAbout);
  expect(last).toMatch(new RegExp(`^ConnectionCleared ${callID}/\\S+ ${cause}$`));
}
