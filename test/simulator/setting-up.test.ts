import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/simulator/index.js';
import { Bench } from './bench.js';

describe('createSimulator', () => {
  it('has stations 100 to 199 and one of everything else by default', () => {
    const { devices } = createSimulator();
    expect(devices).toHaveLength(107);
    expect(devices.slice(98)).toEqual([
      '198',
      '199',
      '500',
      '600',
      '700',
      '801',
      '802',
      '803',
      '804',
    ]);
  });

  it('takes ranges and lists, keeps leading zeros, and lets defaults give way to stations', () => {
    expect(createSimulator({ devices: '08-11,500', networkInterfaces: [] }).devices).toEqual([
      '08',
      '09',
      '10',
      '11',
      '500',
      '600',
      '700',
    ]);
  });

  it.each([
    [{ devices: '199-100' }, /must go up/],
    [{ devices: '1-100' }, /one length/],
    [{ devices: '000000-999999' }, /at most/],
    [{ devices: 'abc' }, /no range/],
    [{ devices: [{ number: '100', lines: 0 }] }, /one line or more/],
    [{ parkDevices: ['100'] }, /two devices are 100/],
    [{ acdGroups: [{ number: '600', members: ['999'] }] }, /no station/],
    [{ conferenceLimit: 2 }, /3 or more/],
    [{ externalPrefix: '' }, /one digit/],
  ])('refuses %j', (options, reason) => {
    expect(() => createSimulator(options)).toThrow(reason);
  });
});

describe('a telephone', () => {
  it('shows its calls', async () => {
    const bench = new Bench();
    await bench.act(({ station }) => station('100').dial('101'));
    expect(bench.simulator.station('100').calls).toEqual([
      {
        callID: '1',
        state: 'connected',
        connection: { callID: '1', deviceID: { number: '100' } },
      },
    ]);
  });

  it('says what it cannot do, and does nothing then', async () => {
    const bench = new Bench({ devices: [{ number: '100', lines: 2 }, '101-109'] });
    const { station } = bench.simulator;
    const one = station('100');
    expect(() => station('999')).toThrow(/no station 999/);
    expect(() => one.hangUp()).toThrow(/no call/);
    expect(() => one.answer()).toThrow(/no call/);
    expect(() => one.hold()).toThrow(/no call/);
    expect(() => one.retrieve()).toThrow(/no call/);
    one.offHook();
    expect(() => one.offHook()).toThrow(/off-hook already/);
    one.dial('101');
    expect(() => one.dial('102')).toThrow(/no call/);
    station('103').dial('100');
    expect(() => one.answer()).toThrow(/connectedCallExists/);
    one.hold();
    one.answer();
    expect(() => one.retrieve()).toThrow(/connectedCallExists/);
    expect(() => one.hangUp({ callID: '9' })).toThrow(/no call/);
    one.hangUp({ callID: '1' });
    expect(bench.states).toEqual(['2/103 connected', '2/100 connected']);
  });
});

describe('close', () => {
  it('leaves no timer behind', async () => {
    const bench = new Bench();
    const client = bench.client();
    await client.monitor('100');
    bench.simulator.station('100').dial('101');
    expect(bench.clock.pendingTimers).toBe(2);
    bench.simulator.close();
    expect(bench.clock.pendingTimers).toBe(0);
  });
});
