import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import {
  type ComputingFunction,
  createIdentifierSource,
  MonitorRegistry,
  type Occurrence,
  Outbox,
} from '../../src/switching/index.js';
import { visitsOf } from '../support/visits.js';

const someone = (name: string, told: Event[] = []): ComputingFunction => ({
  name,
  sendEvent: (event) => told.push(event),
  request: () => Promise.reject(new Error('no answer')),
});

/** Somebody holds a call. */
function held(parts: Partial<Occurrence> = {}): Occurrence {
  return {
    type: 'HeldEvent',
    report: (to) => ({
      kind: 'event',
      type: 'HeldEvent',
      ...to,
      heldConnection: { callID: 'c1', deviceID: { number: '1' } },
      holdingDevice: { deviceIdentifier: { number: '1' } },
      cause: 'normal',
    }),
    devices: [
      { device: '1', state: 'hold' },
      { device: '2', state: 'connected' },
    ],
    calls: ['c1'],
    ...parts,
  };
}

/** Which monitors are told of an occurrence, with the local state where they get one. */
function told(monitors: MonitorRegistry, occurrence: Occurrence): string[] {
  return monitors.deliveries(occurrence).map(({ event }) => {
    const local = 'localConnectionInfo' in event ? ` ${String(event.localConnectionInfo)}` : '';
    return `${event.monitorCrossRefID}${local}`;
  });
}

const registry = () => new MonitorRegistry(createIdentifierSource());
const owner = someone('owner');

describe('MonitorRegistry', () => {
  it('tells device-type monitors of the devices concerned, each with its own state', () => {
    const monitors = registry();
    for (const device of ['2', '3', '1']) monitors.start(owner, { device }, 'device');
    expect(told(monitors, held())).toEqual(['M1 connected', 'M3 hold']);
  });

  it('leaves out what is filtered', () => {
    const monitors = registry();
    monitors.start(owner, { device: '1' }, 'device', { filter: { callControl: { held: true } } });
    monitors.start(owner, { device: '1' }, 'device', { filter: { callControl: { held: false } } });
    expect(told(monitors, held())).toEqual(['M2 hold']);
    monitors.changeFilter(owner, 'M2', { callControl: { held: true } });
    expect(told(monitors, held())).toEqual([]);
  });

  it('follows a call through merges to its end, and ends then', () => {
    const monitors = registry();
    monitors.start(owner, { call: 'c1' }, 'call');
    monitors.start(owner, { call: 'c9' }, 'call');
    expect(told(monitors, held())).toEqual(['M1']);
    const merged = { from: ['c1', 'c2'], into: 'c3' };
    expect(told(monitors, held({ calls: ['c1', 'c2', 'c3'], merged }))).toEqual(['M1']);
    expect(told(monitors, held({ calls: ['c1'] }))).toEqual([]);
    expect(told(monitors, held({ calls: ['c3'], over: true }))).toEqual(['M1']);
    expect(monitors.size).toBe(1);
  });

  it('follows the calls of a device, those it is in and those to come, even without it', () => {
    const monitors = registry();
    monitors.start(owner, { device: '1' }, 'call', { calls: ['c0'] });
    expect(told(monitors, held({ calls: ['c0'], devices: [] }))).toEqual(['M1']);
    expect(told(monitors, held())).toEqual(['M1']);
    expect(told(monitors, held({ devices: [], over: true }))).toEqual(['M1']);
    expect(told(monitors, held({ devices: [] }))).toEqual([]);
    expect(monitors.size).toBe(1);
  });

  it('tells only device-type monitors of what is about no call', () => {
    const monitors = registry();
    monitors.start(owner, { device: '1' }, 'call');
    monitors.start(owner, { device: '1' }, 'device');
    expect(told(monitors, held({ calls: [], devices: [{ device: '1' }] }))).toEqual(['M2']);
  });

  it('lets computing functions stop their own monitors only', () => {
    const monitors = registry();
    monitors.start(owner, { device: '1' }, 'device');
    monitors.start(someone('other'), { device: '1' }, 'device');
    const unknown = expect.objectContaining({ value: 'invalidMonitorCrossRefID' });
    expect(() => monitors.stop(owner, 'M2')).toThrow(unknown);
    monitors.stop(owner, 'M1');
    expect(() => monitors.stop(owner, 'M1')).toThrow(unknown);
    monitors.stopAll(owner);
    expect(told(monitors, held())).toEqual(['M2 hold']);
  });

  it('refuses a device-type monitor of a call', () => {
    expect(() => registry().start(owner, { call: 'c1' }, 'device')).toThrow(
      expect.objectContaining({ value: 'invalidMonitorType' }),
    );
  });
});

describe('a registry of many monitors', () => {
  /** Monitors of devices and calls of others, and among them those of device 1. */
  function crowd(others: number): MonitorRegistry {
    const monitors = new MonitorRegistry(createIdentifierSource(), { overall: 10_000 });
    const other = someone('other');
    for (let index = 0; index < others; index++) {
      const device = `9${index}`;
      monitors.start(other, { device }, 'device');
      monitors.start(other, { device }, 'call', { calls: [`c9${index}`] });
      monitors.start(other, { call: `c9${index}` }, 'call');
    }
    monitors.start(owner, { device: '1' }, 'device');
    monitors.start(owner, { device: '2' }, 'call');
    return monitors;
  }

  /** What each use of a registry visits. */
  function costs(others: number): Record<string, number> {
    const monitors = crowd(others);
    const merged = { from: ['c1', 'c2'], into: 'c3' };
    return {
      event: visitsOf(() => monitors.deliveries(held())),
      merge: visitsOf(() => monitors.deliveries(held({ calls: ['c1', 'c2', 'c3'], merged }))),
      end: visitsOf(() => monitors.deliveries(held({ calls: ['c3'], over: true }))),
      startAtDevice: visitsOf(() => monitors.start(owner, { device: '3' }, 'device')),
      startAtCall: visitsOf(() => monitors.start(owner, { call: 'c4' }, 'call')),
      list: visitsOf(() => monitors.monitorsOf(owner)),
      stop: visitsOf(() =>
        monitors.stop(owner, monitors.monitorsOf(owner)[0]?.monitorCrossRefID ?? ''),
      ),
      stopAll: visitsOf(() => monitors.stopAll(owner)),
    };
  }

  it('visits those concerned only', () => {
    expect(costs(1000)).toEqual(costs(10));
  });

  it('tells those concerned in the order in which they were started, however it came to them', () => {
    const monitors = registry();
    monitors.start(owner, { call: 'c1' }, 'call');
    monitors.start(owner, { device: '2' }, 'device');
    monitors.start(owner, { device: '9' }, 'call', { calls: ['c1'] });
    monitors.start(owner, { device: '1' }, 'device');
    expect(told(monitors, held())).toEqual(['M1', 'M2 connected', 'M3', 'M4 hold']);
    monitors.stop(owner, 'M2');
    monitors.start(owner, { device: '2' }, 'device');
    expect(told(monitors, held())).toEqual(['M1', 'M3', 'M4 hold', 'M5 connected']);
  });

  it('counts the monitors of one object', () => {
    const monitors = new MonitorRegistry(createIdentifierSource(), { perObject: 2 });
    const full = expect.objectContaining({ value: 'objectMonitorLimitExceeded' });
    for (const object of [{ device: '1' }, { call: '1' }]) {
      monitors.start(owner, object, 'call');
      const second = monitors.start(owner, object, 'call');
      expect(() => monitors.start(owner, object, 'call')).toThrow(full);
      monitors.stop(owner, second.monitorCrossRefID);
      monitors.start(owner, object, 'call');
    }
  });
});

describe('Outbox', () => {
  it('holds events back to the end of the task, and drops those of monitors stopped meanwhile', async () => {
    const clock = new VirtualClock();
    const monitors = registry();
    const outbox = new Outbox(clock, monitors);
    const events: Event[] = [];
    const listener = someone('listener', events);
    monitors.start(listener, { device: '1' }, 'device');
    monitors.start(listener, { device: '2' }, 'device');
    monitors.start(listener, { call: 'c1' }, 'call');
    outbox.post(monitors.deliveries(held({ over: true })));
    monitors.stop(listener, 'M1');
    expect(events).toEqual([]);
    await clock.advance(0);
    expect(events.map(({ monitorCrossRefID }) => monitorCrossRefID)).toEqual(['M2', 'M3']);
    outbox.post(monitors.deliveries(held()));
    outbox.close();
    await clock.advance(0);
    expect(events).toHaveLength(2);
  });
});
