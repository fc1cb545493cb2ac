import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/model/message.js';
import {
  type CapabilityFacts,
  capabilityServices,
  createIdentifierSource,
  refuse,
  type ServiceHandlers,
  serve,
  type Telling,
} from '../../src/switching/index.js';
import { CODECS } from '../client/simulated.js';

const station = (number: string) => ({ deviceID: { number }, deviceCategory: 'station' }) as const;

/** The table of a switch that has do not disturb and snapshots of devices. */
function tableOf(facts: Partial<CapabilityFacts> = {}): ServiceHandlers<Telling> {
  const all: ServiceHandlers<Telling> = {
    GetDoNotDisturb: () => ({
      kind: 'response',
      type: 'GetDoNotDisturbResponse',
      doNotDisturbOn: false,
    }),
    SnapshotDevice: () => ({
      kind: 'response',
      type: 'SnapshotDeviceResponse',
      crossRefIDorSnapshotData: { snapshotData: [] },
    }),
    ...capabilityServices({
      served: () => all,
      sent: ['SwitchingFunctionDevices'],
      events: ['DoNotDisturbEvent', 'DeliveredEvent', 'MessageWaitingEvent'],
      switchingFunction: () => {
        throw refuse('operation', 'serviceNotSupported');
      },
      devices: () => ['100', '101', '102'].map(station),
      device: ({ number }) => station(number),
      logicalDevice: () => ({
        information: {
          hasPhysicalElement: true,
          acdModels: {},
          appearanceAddressable: false,
          appearanceType: 'selectedStandard',
        },
        applies: (capability) => capability !== 'DeliveredEvent',
      }),
      physicalDevice: () => ({ information: { hasLogicalElement: true } }),
      identifiers: createIdentifierSource(),
      ...facts,
    }),
  };
  return all;
}

const context: Telling = { tell: () => undefined };

describe('capabilities read from the table of handlers', () => {
  it('are the services in it, the services sent and the events, with their parts', async () => {
    const parts = { GetDoNotDisturb: { callingDeviceListInAck: true } };
    const table = tableOf({ parts });
    const answer = await serve(table, { kind: 'request', type: 'GetCSTAFeatures' }, context);
    expect(answer).toMatchObject({
      supportedServices: {
        capExchangeServList: { getCSTAFeatures: {}, switchingFunctionDevices: {} },
        logicalServList: { getDoNotDisturb: { callingDeviceListInAck: true } },
      },
      supportedEvents: {
        callControlEvtsList: { delivered: {} },
        physDevEvtsList: { messageWaiting: {} },
        logicalEvtsList: { doNotDisturb: {} },
      },
    });
    expect(answer).not.toHaveProperty('supportedServices.callControlServList');
    expect(answer).not.toHaveProperty('supportedServices.logicalServList.setDoNotDisturb');
  });

  it('of a device are those that apply to it', async () => {
    const device = { number: '100' };
    const table = tableOf();
    const logical = await serve(
      table,
      { kind: 'request', type: 'GetLogicalDeviceInformation', device },
      context,
    );
    expect(logical).toMatchObject({
      logDevServList: { logicalServList: { getDoNotDisturb: {} } },
      logDevEvtsList: { logicalEvtsList: { doNotDisturb: {} } },
    });
    expect(logical).not.toHaveProperty('logDevEvtsList.callControlEvtsList');
    const physical = await serve(
      table,
      { kind: 'request', type: 'GetPhysicalDeviceInformation', device },
      context,
    );
    expect(physical).toMatchObject({ physDevEvtsList: { messageWaiting: {} } });
  });

  it('list devices in segments after the answer', async () => {
    const told: unknown[] = [];
    const answer = await serve(
      tableOf({ devicesPerSegment: 2 }),
      { kind: 'request', type: 'GetSwitchingFunctionDevices' },
      { tell: (type, members) => told.push({ type, members }) },
    );
    expect(answer).toMatchObject({ serviceCrossRefID: 'L1' });
    expect(told).toMatchObject([
      { members: { segmentID: 1, lastSegment: false, deviceList: [{}, {}] } },
      { members: { segmentID: 2, lastSegment: true, deviceList: [{}] } },
    ]);
  });

  it.each(CODECS)(
    'can be written in %s, also where a list has no optional members',
    async (name, codec) => {
      const type = name === 'BER' ? 'GetLogicalDeviceInformation' : 'GetCSTAFeatures';
      const request = { kind: 'request', type, device: { number: '100' } } as const;
      const answer = await serve(tableOf(), request, context);
      const written = codec.encode({ ...(answer as Response), invokeID: 1 });
      expect(codec.decode(written, { requestOf: () => type })).toMatchObject({ kind: 'response' });
    },
  );
});
