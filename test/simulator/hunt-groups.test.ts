import { describe, expect, it } from 'vitest';
import type { HuntGroupOptions } from '../../src/simulator/index.js';
import { at, to, watch } from './bench.js';

const group = (hunting?: HuntGroupOptions['hunting']) => ({
  huntGroups: [{ number: '660', members: ['101', '102', '103'], hunting }],
});

describe('a call to a hunt group', () => {
  it('rings at the first who is free, and goes on to the next who may answer', async () => {
    const { bench, client } = await watch(['100', '102'], group());
    await bench.act(({ station }) => station('101').dial('105'));
    await bench.act(({ station }) => station('100').dial('660'));
    expect(bench.states.slice(2)).toEqual(['2/100 connected', '2/102 alerting']);
    expect(client.events.at(-1)).toMatchObject({
      type: 'DeliveredEvent',
      calledDevice: { deviceIdentifier: to('660') },
    });
    client.news();
    await bench.clock.advance(15_000);
    expect(client.news()).toEqual({
      100: [
        'Diverted 2/102 > 103 callNotAnswered (connected)',
        'Delivered 2/103 distributed (connected)',
      ],
      102: ['Diverted 2/102 > 103 callNotAnswered (null)'],
    });
    await bench.clock.advance(15_000);
    expect(bench.states.slice(2)).toEqual(['2/100 connected', '2/103 alerting']);
    await bench.act(({ station }) => station('103').answer());
    expect(bench.states.slice(2)).toEqual(['2/100 connected', '2/103 connected']);
  });

  it('finds it busy when all its stations are', async () => {
    const { bench } = await watch([], group());
    for (const station of ['101', '102', '103']) {
      await bench.act((simulator) => simulator.station(station).offHook());
    }
    await bench.act(({ station }) => station('100').dial('660'));
    expect(bench.states.filter((state) => state.startsWith('4/'))).toEqual(['4/100 connected']);
  });

  it('goes to the one after the last where the group hunts in turn', async () => {
    const { bench } = await watch([], group('inTurn'));
    const rung: string[] = [];
    for (let call = 0; call < 4; call++) {
      await bench.act(({ station }) => station('100').dial('660'));
      rung.push(bench.states[1] ?? '');
      await bench.act(({ station }) => station('100').hangUp());
    }
    expect(rung).toEqual(['1/101 alerting', '2/102 alerting', '3/103 alerting', '4/101 alerting']);
  });

  it('rings at all who are free where the group calls all', async () => {
    const { bench } = await watch([], group('all'));
    await bench.act(({ station }) => station('100').dial('660'));
    expect(bench.states).toEqual([
      '1/100 connected',
      '1/101 alerting',
      '1/102 alerting',
      '1/103 alerting',
    ]);
    await bench.act(({ station }) => station('102').answer());
    expect(bench.states).toEqual(['1/100 connected', '1/102 connected']);
  });

  it('is no place for a call that goes to one device alone, or for a monitor', async () => {
    const { bench, client } = await watch([], group());
    await bench.act(({ station }) => station('100').dial('104'));
    await bench.act(({ station }) => station('104').answer());
    const transfer = { activeCall: at('1/104'), transferredTo: to('660') };
    expect(await client.refusal('SingleStepTransferCall', transfer)).toBe(
      'operation: invalidDestination',
    );
    const monitorObject = { deviceObject: to('660') };
    expect(await client.refusal('MonitorStart', { monitorObject })).toBe(
      'operation: invalidMonitorObjectType',
    );
  });
});
