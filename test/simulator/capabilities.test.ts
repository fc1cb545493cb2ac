import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCapabilities } from '../../src/model/capabilities.js';
import type { Request, RequestType } from '../../src/model/message.js';
import { serviceGroups } from '../../src/schema/index.js';
import { EVENTS, SENT } from '../../src/simulator/capabilities/events.js';
import { Bench, to } from './bench.js';
import { actions, perform } from './random-actions.js';

describe('what the simulated PBX says that it can do', () => {
  it('is what it serves', async () => {
    const bench = new Bench();
    const client = bench.client();
    const { supportedServices } = await client.send('GetCSTAFeatures', {});
    const told = new Set(
      readCapabilities('GetCSTAFeaturesResponseSupportedServices', supportedServices),
    );
    const attachment = bench.simulator.attach({
      name: 'curious',
      sendEvent: () => undefined,
      request: () => Promise.reject(new Error('no answer')),
    });
    const served: string[] = [];
    for (const type of serviceGroups.flatMap(({ services }) => Object.keys(services))) {
      const error: unknown = await attachment
        .handle({ kind: 'request', type: type as RequestType } as Request)
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      if (!(error instanceof Error && 'value' in error && error.value === 'serviceNotSupported')) {
        served.push(type);
      }
    }
    // What it sends itself is named as well.
    const sent: readonly string[] = SENT;
    expect([...told].filter((type) => !sent.includes(type)).sort()).toEqual(
      served.filter((type) => !sent.includes(type)).sort(),
    );
  });

  it('names every event that it sends', async () => {
    const events: readonly string[] = EVENTS;
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        const bench = new Bench({ sharedLines: [{ number: '650', members: ['100', '102'] }] });
        const client = bench.client();
        await client.monitor(...bench.simulator.devices.filter((number) => number !== '500'));
        for (const action of list) await perform(bench, client, action);
        for (const { type } of client.events) expect(events).toContain(type);
      }),
      { seed: 269, numRuns: 20 },
    );
  });

  it.each([
    ['groupPick', ['500']],
    ['groupACD', ['600']],
    ['groupOther', ['650']],
    ['park', ['700']],
    ['networkInterface', ['801']],
    ['routeingDevice', ['710']],
    ['station', ['100', '101']],
    ['voiceUnit', []],
  ] as const)('lists devices of the category %s', async (requestedDeviceCategory, numbers) => {
    const client = new Bench({
      devices: '100-101',
      sharedLines: [{ number: '650', members: ['100'] }],
      routeingDevices: [{ number: '710' }],
      networkInterfaces: ['801'],
    }).client();
    await client.send('GetSwitchingFunctionDevices', { requestedDeviceCategory });
    expect(client.requests).toMatchObject([
      {
        type: 'SwitchingFunctionDevices',
        members: {
          serviceCrossRefID: 'L1',
          segmentID: 1,
          lastSegment: true,
          deviceList: numbers.map((number) => ({ deviceID: to(number) })),
        },
      },
    ]);
  });

  it('lists one device, if it has it and it is of the category', async () => {
    const client = new Bench().client();
    const ask = { requestedDeviceID: to('100') };
    await client.send('GetSwitchingFunctionDevices', ask);
    await client.send('GetSwitchingFunctionDevices', { ...ask, requestedDeviceCategory: 'park' });
    expect(client.requests).toMatchObject([
      { members: { deviceList: [{ deviceID: to('100') }] } },
      { members: { deviceList: [] } },
    ]);
    expect(
      await client.refusal('GetSwitchingFunctionDevices', { requestedDeviceID: to('999') }),
    ).toBe('operation: invalidDeviceID');
  });

  it('lists 10,000 devices in segments after the answer', async () => {
    const client = new Bench({ devices: '10000-19999' }).client();
    await client.send('GetSwitchingFunctionDevices', { requestedDeviceCategory: 'station' });
    expect(client.requests).toHaveLength(200);
    expect(client.requests.at(-1)).toMatchObject({
      members: { segmentID: 200, lastSegment: true },
    });
  });
});
