import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import { type LogFields, silentLogger } from '../../src/model/logger.js';
import type { Event } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import { createIdentifierSource } from '../../src/switching/identifiers.js';
import { MonitorRegistry } from '../../src/switching/monitor-registry.js';
import { Outbox } from '../../src/switching/outbox.js';
import type { ComputingFunction } from '../../src/switching/switching-function.js';
import { parseAddress } from '../../src/transport/address.js';
import { createMemoryNetwork } from '../../src/transport/memory/memory-network.js';
import { event } from '../session/peer.js';

const error = new Error('a fault of the program');
const fails = (): never => {
  throw error;
};
const failsLater = async (): Promise<never> => {
  throw error;
};

/** Resolves with what was told, once something was. */
function heard(): { readonly hook: (fault: unknown) => void; readonly first: Promise<unknown> } {
  let hook: (fault: unknown) => void = () => {};
  const first = new Promise((resolve) => {
    hook = resolve;
  });
  return { hook, first };
}

describe.each([
  ['throws', fails],
  ['rejects', failsLater],
])('a hook of a listener that %s', (_, fault) => {
  it('as onSession does not touch the session', async () => {
    const { hook, first } = heard();
    const memory = createMemoryNetwork();
    const pbx = createSimulator();
    const options = { memory, onSession: fault, onListenerError: hook };
    const server = await listen(pbx, 'memory:pbx', options);
    const client = await connect('memory:pbx', { memory });
    await expect(first).resolves.toBe(error);
    await expect(client.system.requestSystemStatus()).resolves.toMatchObject({
      systemStatus: 'normal',
    });
    await client.close();
    await server.close();
    pbx.close();
  });

  it('as onSessionFailed does not touch the listener', async () => {
    const { hook, first } = heard();
    const memory = createMemoryNetwork();
    const pbx = createSimulator();
    const options = { memory, onSessionFailed: fault, onListenerError: hook };
    const server = await listen(pbx, 'memory:pbx?encoding=ber&acse=on', options);
    await expect(
      connect('memory:pbx?encoding=ber&acse=on', {
        memory,
        acse: { applicationContext: '1.2.3' },
      }),
    ).rejects.toMatchObject({ code: 'association-refused' });
    await expect(first).resolves.toBe(error);
    const client = await connect('memory:pbx?encoding=ber&acse=on', { memory });
    await client.close();
    await server.close();
    pbx.close();
  });

  it('as onConnection breaks its link off', async () => {
    const { hook, first } = heard();
    const address = parseAddress('memory:pbx');
    const network = createMemoryNetwork();
    const options = { onConnection: fault, onListenerError: hook };
    const listener = await network.listen(address, options);
    const link = await network.dial(address);
    await expect(first).resolves.toBe(error);
    await expect(link.closed).resolves.toMatchObject({ code: 'reset' });
    await listener.close();
  });
});

it.each([
  ['acse=on&encoding=ber', { acse: { authenticate: fails } }],
  ['encoding=xml', { applicationSession: { accept: fails } }],
  ['encoding=xml', { applicationSession: { newSessionID: fails } }],
])('a decision that throws is no consent: %s', async (query, decision) => {
  const { hook, first } = heard();
  const memory = createMemoryNetwork();
  const pbx = createSimulator();
  const server = await listen(pbx, `memory:pbx?${query}`, {
    memory,
    onListenerError: hook,
    ...decision,
  });
  const appSession = query === 'encoding=xml';
  await expect(connect(`memory:pbx?${query}`, { memory, appSession })).rejects.toMatchObject({
    code: 'association-refused',
  });
  await expect(first).resolves.toBe(error);
  await server.close();
  pbx.close();
});

it('a computing function that throws keeps no event from the others', async () => {
  const clock = new VirtualClock();
  const monitors = new MonitorRegistry(createIdentifierSource());
  const faults: unknown[] = [];
  const outbox = new Outbox(clock, monitors, { onListenerError: (fault) => faults.push(fault) });
  const told: string[] = [];
  const owner = (sendEvent: ComputingFunction['sendEvent']): ComputingFunction => ({
    name: 'one',
    sendEvent,
    request: async () => fails(),
  });
  const deliveries = [owner(fails), owner(({ type }) => told.push(type))].map((one) => ({
    monitor: monitors.start(one, { device: '100' }, 'device'),
    event: event(1),
  }));
  outbox.post(deliveries);
  await clock.advance(0);
  expect(faults).toEqual([error]);
  expect(told).toEqual(['DoNotDisturbEvent']);
});

/** What the peer's edition or phase has no room for ends neither the process nor the session. */
describe('the simulated PBX and what cannot be said', () => {
  it.each([
    ['ed4', 'GetMonitors'],
    ['ed5', 'GetRegistrations'],
  ])('in %s: %s', async (edition, service) => {
    const warned: unknown[] = [];
    const memory = createMemoryNetwork();
    const pbx = createSimulator();
    const warn = (_line: string, fields?: LogFields): void => void warned.push(fields?.error);
    const logger = { ...silentLogger, warn };
    const server = await listen(pbx, 'memory:pbx', { memory, logger });
    const link = await memory.dial(parseAddress('memory:pbx'));
    const frames = link[Symbol.asyncIterator]();
    const ask = async (root: string): Promise<string> => {
      const namespace = `http://www.ecma-international.org/standards/ecma-323/csta/${edition}`;
      const octets = new TextEncoder().encode(`<${root} xmlns="${namespace}"/>`);
      await link.send({ octets, invokeID: 1 });
      return new TextDecoder().decode((await frames.next()).value?.octets);
    };
    expect(await ask(service)).toContain('<operation>serviceNotSupported</operation>');
    expect(warned).toMatchObject([{ code: 'not-in-edition' }]);
    expect(await ask('RequestSystemStatus')).toContain('normal');
    await link.close();
    await server.close();
    pbx.close();
  });

  it('in Phase I: snapshots of calls, and in segments', async () => {
    const warned: unknown[] = [];
    const memory = createMemoryNetwork();
    const pbx = createSimulator({ snapshotSegment: 1 });
    const warn = (_line: string, fields?: LogFields): void => void warned.push(fields?.error);
    const logger = { ...silentLogger, warn };
    const server = await listen(pbx, 'memory:pbx?profile=oxe', { memory, logger });
    const client = await connect('memory:pbx?profile=oxe', { memory });
    const { callingDevice } = await client.callControl.makeCall({
      callingDevice: '100',
      calledDirectoryNumber: '101',
    });
    const refused = { category: 'operation', value: 'generic' };
    const snapshot = client.snapshot.snapshotCall({ snapshotObject: callingDevice });
    await expect(snapshot).rejects.toMatchObject(refused);
    await expect(client.snapshot.snapshotDevice({ snapshotObject: '100' })).rejects.toMatchObject(
      refused,
    );
    expect(warned).toHaveLength(2);
    await expect(client.system.systemStatus({ systemStatus: 'normal' })).resolves.toBeDefined();
    await client.close();
    await server.close();
    pbx.close();
  });
});

describe('an event that cannot be said to one computing function', () => {
  it.each([
    ['is told', undefined],
    ['is told, whatever the hook throws', fails],
    ['is told, whatever the hook rejects with', failsLater],
  ])('%s, and others get theirs', async (_, fault) => {
    const lost: string[] = [];
    const warned: (LogFields | undefined)[] = [];
    const logger = {
      ...silentLogger,
      warn: (_line: string, fields?: LogFields) => void warned.push(fields),
    };
    const clock = new VirtualClock();
    const memory = createMemoryNetwork();
    const pbx = createSimulator({ clock });
    const onEventLost = ({ type }: Event): unknown => {
      lost.push(type);
      return fault?.();
    };
    const options = { memory, clock, logger, onEventLost, onListenerError: () => {} };
    const server = await listen(pbx, 'memory:pbx?profile=oxe', options);
    const xml = await listen(pbx, 'memory:xml', { memory, clock });
    const phase1 = await connect('memory:pbx?profile=oxe', { memory, clock });
    const phase3 = await connect('memory:xml', { memory, clock });
    const monitors = [await phase1.monitor('100'), await phase3.monitor('100')];
    const seen = monitors.map((monitor) => {
      const types: string[] = [];
      monitor.on('*', ({ type }) => types.push(type));
      return types;
    });
    pbx.station('101').dial('102');
    pbx.station('100').dial('101');
    await clock.advance(1_000);
    expect(lost).toEqual(['DigitsDialedEvent']);
    expect(warned).toMatchObject([
      { type: 'DigitsDialedEvent', monitorCrossRefID: 'M1', error: { code: 'not-in-edition' } },
    ]);
    const sayable = ['ServiceInitiatedEvent', 'OriginatedEvent', 'FailedEvent'];
    expect(seen[0]).toEqual(sayable);
    expect(seen[1]).toEqual(expect.arrayContaining([...sayable, 'DigitsDialedEvent']));
    for (const one of [phase1, phase3]) await one.close();
    for (const one of [server, xml]) await one.close();
    pbx.close();
  });
});
