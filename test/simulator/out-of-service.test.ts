import { describe, expect, it } from 'vitest';
import { talking, to, watch } from './bench.js';

describe('a station that is taken out of service', () => {
  it('loses its calls, takes none, and is told of, as is its coming back', async () => {
    const { bench, client } = await talking(['100', '101']);
    await bench.act(({ station }) => station('101').set({ outOfService: true }));
    expect(client.news()['101']?.slice(-1)).toEqual(['OutOfService maintenance']);
    expect(bench.states).toEqual([]);
    await bench.act(({ station }) => station('100').dial('101'));
    expect(client.news()['100']?.at(-1)).toBe('Failed 2 101 destOutOfOrder (connected)');
    await bench.act(({ station }) => station('100').hangUp());
    await bench.act(({ station }) => station('101').set({ outOfService: true }));
    await bench.act(({ station }) => station('101').set({ outOfService: false }));
    await bench.act(({ station }) => station('100').dial('101'));
    expect(client.news()['101']).toEqual([
      'BackInService maintenance',
      'Delivered 3/101 newCall (alerting)',
    ]);
  });

  it('is refused what it has to do something for, and lifts no handset', async () => {
    const { bench, client } = await watch([]);
    await bench.act(({ station }) => station('101').set({ outOfService: true }));
    const device = to('101');
    const out = 'systemResourceAvailability: deviceOutOfService';
    const call = { callingDevice: device, calledDirectoryNumber: to('100') };
    expect(await client.refusal('MakeCall', call)).toBe(out);
    expect(await client.refusal('GetDisplay', { device })).toBe(out);
    const monitorObject = { deviceObject: device };
    expect(await client.refusal('MonitorStart', { monitorObject })).toBe(out);
    expect(await client.send('GetForwarding', { device })).toMatchObject({ forwardingList: [] });
    expect(() => bench.simulator.station('101').offHook()).toThrow(/out of service/);
    await bench.act(({ station }) => station('100').dial('102'));
    const deflect = {
      callToBeDiverted: { callID: '1', deviceID: to('102') },
      newDestination: device,
    };
    expect(await client.refusal('DeflectCall', deflect)).toBe(
      'systemResourceAvailability: destinationDeviceOutOfService',
    );
  });

  it('forwards calls at once all the same', async () => {
    const { bench } = await watch([]);
    await bench.act(({ station }) =>
      station('101').set({ outOfService: true, forwardImmediate: '102' }),
    );
    await bench.act(({ station }) => station('100').dial('101'));
    expect(bench.states).toEqual(['1/100 connected', '1/102 alerting']);
  });

  it('leaves its groups with what they have left', async () => {
    const { bench, client } = await watch(['600']);
    await bench.act(({ station }) => station('198').set({ outOfService: true }));
    await bench.act(({ station }) => station('199').set({ outOfService: true }));
    await bench.act(({ station }) => station('198').set({ outOfService: undefined }));
    await bench.act(({ station }) => station('199').set({ outOfService: undefined }));
    expect(client.news()).toEqual({
      600: [
        'PartiallyInService maintenance',
        'OutOfService maintenance',
        'PartiallyInService maintenance',
        'BackInService maintenance',
      ],
    });
    await bench.act(({ station }) => station('198').set({ outOfService: true }));
    await bench.act(({ station }) => station('100').dial('600'));
    expect(bench.states).toContain('1/199 alerting');
  });

  it('is not called back until it is there again', async () => {
    const { bench, client } = await watch([]);
    await bench.act(({ station }) => station('101').set({ outOfService: true }));
    const pair = { originatingDevice: to('100'), targetDevice: to('101') };
    await client.send('CallBackNonCallRelated', pair);
    await bench.clock.advance(10_000);
    expect(bench.states).toEqual([]);
    await bench.act(({ station }) => station('101').set({ outOfService: false }));
    await bench.clock.advance(3_000);
    expect(bench.states).toEqual(['1/100 initiated']);
  });
});
