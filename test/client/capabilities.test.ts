import { describe, expect, it } from 'vitest';
import { setUp } from './setup.js';
import { atSimulator, CODECS } from './simulated.js';

describe.each(CODECS)('the capabilities of the simulated PBX, in %s', (_, codec) => {
  it('are the services of its table and the events that it sends', async () => {
    const { client, done } = await atSimulator(codec);
    expect(client.capabilities.supports('MakeCall')).toBeUndefined();
    const features = await done(client.capabilities.features());
    for (const type of ['MakeCall', 'SetForwarding', 'MonitorStart', 'ForwardingEvent'] as const) {
      expect(features?.has(type), type).toBe(true);
    }
    expect(client.capabilities.supports('MakeCall')).toBe(true);
    expect(client.capabilities.supports('GetLocationInformation')).toBe(false);
  });

  it('name all devices, in as many segments as it takes, or those of a category', async () => {
    const { client, done, simulator } = await atSimulator(codec, { devices: '1000-1199' });
    const { capabilities } = client;
    const devices = await done(capabilities.devices());
    expect(devices?.map(({ deviceID }) => deviceID.number)).toEqual(simulator.devices);
    expect(await done(capabilities.devices({ category: 'groupACD' }))).toEqual([
      {
        deviceID: { number: '600' },
        deviceCategory: 'group',
        namedDeviceTypes: 'acdGroup',
        deviceAttributes: { groupACD: true },
      },
    ]);
    expect(await done(capabilities.devices({ category: 'voiceUnit' }))).toEqual([]);
  });

  it('of a device are what applies to it', async () => {
    const { client, done } = await atSimulator(codec);
    const { capabilities } = client;
    await done(capabilities.features());
    const station = await done(capabilities.logicalDevice('198'));
    expect(station).toMatchObject({
      deviceCategory: 'station',
      hasPhysicalElement: true,
      associatedGroupList: [{ number: '500' }, { number: '600' }],
    });
    expect(station?.logDevServList?.logicalServList?.setForwarding).toMatchObject({
      forwardingTypeDNDExt: true,
    });
    await done(capabilities.logicalDevice('600'));
    await done(capabilities.physicalDevice('198'));
    expect(capabilities.supports('SetForwarding', '198')).toBe(true);
    expect(capabilities.supports('SetForwarding', '600')).toBe(false);
    expect(capabilities.supports('MonitorStart', '600')).toBe(true);
    expect(capabilities.supports('SetForwarding', '100')).toBe(true);
    expect(await done(capabilities.physicalDevice('600'))).toBeUndefined();
    expect(await done(capabilities.logicalDevice('999'))).toBeUndefined();
  });

  it('of the whole PBX tell how it is set up', async () => {
    const { client, done } = await atSimulator(codec, { connectionView: 'local' });
    expect(await done(client.capabilities.switchingFunction())).toMatchObject({
      switchingSubDomainName: 'simulated',
      connectionView: 'local',
      servEvtsList: { callControlServList: { makeCall: {} } },
    });
  });
});

describe('capabilities', () => {
  it('are asked for once, by however many, and again after they were forgotten', async () => {
    const { client, peer } = await setUp();
    const asked: string[] = [];
    peer.react = (message) => {
      if (message.kind !== 'request') return;
      asked.push(message.type);
      void peer.send({
        kind: 'response',
        type: 'GetCSTAFeaturesResponse',
        invokeID: message.invokeID ?? -1,
        supportedServices: { callControlServList: { makeCall: {} } },
      });
    };
    const { capabilities } = client;
    await Promise.all([capabilities.features(), capabilities.features()]);
    await capabilities.features();
    expect(asked).toEqual(['GetCSTAFeatures']);
    expect(capabilities.supports('MakeCall')).toBe(true);
    capabilities.forget();
    expect(capabilities.supports('MakeCall')).toBeUndefined();
    await capabilities.features();
    expect(asked).toHaveLength(2);
  });

  it('are read from GetSwitchingFunctionCaps where the switch does not tell its features', async () => {
    const { client, peer } = await setUp();
    peer.react = ({
      kind,
      type,
      invokeID = -1,
    }: {
      kind: string;
      type: string;
      invokeID?: number;
    }) => {
      if (kind !== 'request') return;
      void peer.send(
        type === 'GetSwitchingFunctionCaps'
          ? ({
              kind: 'response',
              type: 'GetSwitchingFunctionCapsResponse',
              invokeID,
              servEvtsList: { callControlEvtsList: { delivered: {} } },
            } as never)
          : {
              kind: 'error',
              type: 'UniversalFailure',
              invokeID,
              operation: 'serviceNotSupported',
            },
      );
    };
    expect(await client.capabilities.features()).toEqual(new Set(['DeliveredEvent']));
  });

  it('are not known where the switch tells nothing, which is asked once', async () => {
    const { client, peer } = await setUp();
    let asked = 0;
    peer.react = (message) => {
      if (message.kind !== 'request') return;
      asked++;
      const { invokeID = -1 } = message;
      void peer.send({ kind: 'error', type: 'UniversalFailure', invokeID, unspecified: true });
    };
    expect(await client.capabilities.features()).toBeUndefined();
    expect(await client.capabilities.features()).toBeUndefined();
    expect(asked).toBe(2);
    expect(client.capabilities.supports('MakeCall')).toBeUndefined();
  });

  it('are asked for again when there was no answer; a caller may stop waiting before', async () => {
    const { client, peer, clock } = await setUp();
    let asked = 0;
    peer.react = (message) => {
      if (message.kind === 'request') asked++;
    };
    const controller = new AbortController();
    const first = client.capabilities.devices();
    const second = client.capabilities.devices({ signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toMatchObject({ code: 'aborted' });
    const failed = expect(first).rejects.toMatchObject({ code: 'timeout' });
    await clock.advance(10_000);
    await failed;
    client.capabilities.devices().catch(() => {});
    await clock.advance(0);
    expect(asked).toBe(2);
  });

  it('are forgotten when the connection is another, and lists that were on their way given up', async () => {
    const { client, peer } = await setUp();
    peer.react = (message) => {
      if (message.kind !== 'request') return;
      const { invokeID = -1 } = message;
      const answer = { kind: 'response', invokeID } as const;
      void peer.send(
        message.type === 'GetCSTAFeatures'
          ? {
              ...answer,
              type: 'GetCSTAFeaturesResponse',
              supportedServices: { callControlServList: { makeCall: {} } },
            }
          : { ...answer, type: 'GetSwitchingFunctionDevicesResponse', serviceCrossRefID: '1' },
      );
    };
    const { capabilities } = client;
    await capabilities.features();
    const failed = expect(capabilities.devices()).rejects.toMatchObject({ code: 'closed' });
    await client.request('GetCSTAFeatures', {});
    capabilities.forget();
    await failed;
    expect(capabilities.supports('MakeCall')).toBeUndefined();
  });

  it('give a list up whose next segment does not come', async () => {
    const { client, peer, clock } = await setUp();
    peer.react = (message) => {
      if (message.kind !== 'request') return;
      const { invokeID = -1 } = message;
      void peer.send({
        kind: 'response',
        type: 'GetSwitchingFunctionDevicesResponse',
        invokeID,
        serviceCrossRefID: '1',
      });
    };
    const failed = expect(client.capabilities.devices()).rejects.toMatchObject({ code: 'timeout' });
    await clock.advance(10_000);
    await failed;
  });
});
