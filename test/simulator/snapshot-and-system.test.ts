import { describe, expect, it } from 'vitest';
import type { GetRegistrations } from '../../src/model/generated/system.js';
import type { AnswerTo } from '../../src/session/session.js';
import { at, Bench, talking, to, watch } from './bench.js';

describe('SnapshotCall', () => {
  it('tells the endpoints of a call and what is known of it', async () => {
    const { client } = await talking([]);
    await client.send('HoldCall', { callToBeHeld: at('1/101') });
    expect(await client.send('SnapshotCall', { snapshotObject: at('1') })).toEqual({
      kind: 'response',
      type: 'SnapshotCallResponse',
      crossRefIDorSnapshotData: {
        snapshotData: [
          {
            deviceOnCall: { deviceIdentifier: to('100') },
            callIdentifier: at('1/100'),
            localConnectionInfo: 'connected',
          },
          {
            deviceOnCall: { deviceIdentifier: to('101') },
            callIdentifier: at('1/101'),
            localConnectionInfo: 'hold',
          },
        ],
      },
      callingDevice: { deviceIdentifier: to('100') },
      calledDevice: { deviceIdentifier: to('101') },
    });
  });

  it('tells where a call failed', async () => {
    const { bench, client } = await talking([]);
    await bench.act(({ station }) => station('102').dial('101'));
    const { crossRefIDorSnapshotData } = await client.send('SnapshotCall', {
      snapshotObject: at('2/102'),
    });
    expect(crossRefIDorSnapshotData.snapshotData?.at(-1)).toEqual({
      deviceOnCall: { deviceIdentifier: to('101') },
      localConnectionInfo: 'fail',
    });
  });

  it('refuses a connection of a device that is not in the call', async () => {
    const { client } = await talking([]);
    expect(await client.refusal('SnapshotCall', { snapshotObject: at('1/102') })).toBe(
      'operation: invalidConnectionID',
    );
  });

  it('refuses a call that is not there', async () => {
    const { client } = await watch([]);
    expect(await client.refusal('SnapshotCall', { snapshotObject: at('1') })).toBe(
      'operation: invalidCallID',
    );
  });
});

describe('SnapshotDevice', () => {
  it('tells the calls at a device with all their states', async () => {
    const { bench, client } = await talking([]);
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    const answer = await client.send('SnapshotDevice', { snapshotObject: to('100') });
    expect(answer.crossRefIDorSnapshotData.snapshotData).toEqual([
      {
        connectionIdentifier: at('1/100'),
        endpointDevice: { deviceIdentifier: to('101') },
        localCallState: { compoundCallState: ['hold', 'connected'] },
      },
      {
        connectionIdentifier: at('2/100'),
        endpointDevice: { deviceIdentifier: to('102') },
        localCallState: { compoundCallState: ['connected', 'alerting'] },
      },
    ]);
    await bench.act(({ station }) => station('103').dial('101'));
    const failed = await client.send('SnapshotDevice', { snapshotObject: to('103') });
    expect(failed.crossRefIDorSnapshotData.snapshotData).toEqual([
      {
        connectionIdentifier: at('3/103'),
        localCallState: { compoundCallState: ['connected', 'fail'] },
      },
    ]);
  });

  it('refuses a device that is not there', async () => {
    const { client } = await watch([]);
    expect(await client.refusal('SnapshotDevice', { snapshotObject: to('999') })).toBe(
      'operation: invalidDeviceID',
    );
  });
});

describe('a snapshot in segments', () => {
  it('follows its answer, before the events that come later', async () => {
    const { bench, client } = await talking(['100'], { snapshotSegment: 1 });
    const { crossRefIDorSnapshotData, callingDevice } = await client.send('SnapshotCall', {
      snapshotObject: at('1'),
    });
    expect(crossRefIDorSnapshotData).toEqual({ serviceCrossRefID: 'S1' });
    expect(callingDevice).toEqual({ deviceIdentifier: to('100') });
    const row = (device: string) => ({
      deviceOnCall: { deviceIdentifier: to(device) },
      callIdentifier: at(`1/${device}`),
      localConnectionInfo: 'connected',
    });
    const segment = { serviceCrossRefID: 'S1' };
    expect(client.requests).toEqual([
      {
        type: 'SnapshotCallData',
        members: { ...segment, segmentID: 1, lastSegment: false, snapshotData: [row('100')] },
      },
      {
        type: 'SnapshotCallData',
        members: { ...segment, segmentID: 2, lastSegment: true, snapshotData: [row('101')] },
      },
    ]);
    expect(bench.clock.pendingTimers).toBe(0);
  });

  it('of a device without calls is one empty segment', async () => {
    const { client } = await watch([], { snapshotSegment: 5 });
    const answer = await client.send('SnapshotDevice', { snapshotObject: to('100') });
    expect(answer.crossRefIDorSnapshotData).toEqual({ serviceCrossRefID: 'S1' });
    expect(client.requests).toEqual([
      {
        type: 'SnapshotDeviceData',
        members: { serviceCrossRefID: 'S1', segmentID: 1, lastSegment: true, snapshotData: [] },
      },
    ]);
  });

  it('is not sent to a computing function that has left', async () => {
    const bench = new Bench({ snapshotSegment: 1 });
    const requests: string[] = [];
    const attachment = bench.simulator.attach({
      name: 'leaving',
      sendEvent: () => undefined,
      request: (type) => {
        requests.push(type);
        return Promise.reject(new Error('no answer'));
      },
    });
    const snapshotObject = to('100');
    await attachment.handle({ kind: 'request', type: 'SnapshotDevice', snapshotObject });
    attachment.detach();
    await bench.clock.advance(0);
    expect(requests).toEqual([]);
  });
});

describe('system status', () => {
  it('is told on request, and reported to those who registered for it', async () => {
    const { bench, client } = await watch([]);
    expect(await client.send('RequestSystemStatus', {})).toMatchObject({ systemStatus: 'normal' });
    const { sysStatRegisterID } = await client.send('SystemRegister', {
      requestTypes: { systemStatus: true },
      requestedStatusFilter: { overloadImminent: true },
    });
    await bench.simulator.setSystemStatus('overloadImminent');
    expect(client.requests).toEqual([]);
    expect(await client.send('RequestSystemStatus', {})).toMatchObject({
      systemStatus: 'overloadImminent',
    });
    const requestedStatusFilter = { overloadReached: true };
    await client.send('ChangeSysStatFilter', { sysStatRegisterID, requestedStatusFilter });
    await bench.simulator.setSystemStatus('overloadImminent');
    expect(client.requests).toEqual([
      { type: 'SystemStatus', members: { sysStatRegisterID, systemStatus: 'overloadImminent' } },
    ]);
    await client.send('SystemRegisterCancel', { sysStatRegisterID });
    await bench.simulator.setSystemStatus('normal');
    expect(client.requests).toHaveLength(1);
  });

  it('is asked of those who registered for that, each by its registration', async () => {
    const bench = new Bench();
    const asked: unknown[] = [];
    const attachment = bench.simulator.attach({
      name: 'well',
      sendEvent: () => undefined,
      request: async (type, members) => {
        asked.push({ type, members });
        const answer = { kind: 'response', type: `${type}Response`, systemStatus: 'normal' };
        return answer as AnswerTo<typeof type>;
      },
    });
    const requestTypes = { requestSystemStatus: true };
    await attachment.handle({ kind: 'request', type: 'SystemRegister', requestTypes });
    await bench.client('silent').send('SystemRegister', { requestTypes });
    await bench.client('other').send('SystemRegister', { requestTypes: {} });
    expect(await bench.simulator.askSystemStatus()).toEqual([
      { computingFunction: 'well', systemStatus: 'normal' },
    ]);
    expect(asked).toEqual([{ type: 'RequestSystemStatus', members: { sysStatRegisterID: 'R1' } }]);
  });

  it('goes with news of changed devices and capabilities for those who registered', async () => {
    const { bench, client } = await watch([]);
    await client.send('SystemRegister', {
      requestTypes: { switchingFunctionDevicesChanged: true },
    });
    await client.send('SystemRegister', { requestTypes: { switchingFunctionCapsChanged: true } });
    await bench.simulator.announceChanged('devices');
    await bench.simulator.announceChanged('capabilities');
    expect(client.requests).toEqual([
      { type: 'SwFunctionDevicesChanged', members: { sysStatRegisterID: 'R1' } },
      { type: 'SwFunctionCapsChanged', members: { sysStatRegisterID: 'R2' } },
    ]);
  });

  it('may be reported by the computing function', async () => {
    const { client } = await watch([]);
    const status = { systemStatus: 'normal' } as const;
    expect(await client.send('SystemStatus', status)).toMatchObject({
      type: 'SystemStatusResponse',
    });
  });

  it('tells those who registered that their registration was ended', async () => {
    const { bench, client } = await watch([]);
    const { sysStatRegisterID } = await client.send('SystemRegister', {
      requestTypes: { requestSystemStatus: true },
    });
    await bench.simulator.abortSystemRegistrations();
    expect(client.requests).toEqual([
      { type: 'SystemRegisterAbort', members: { sysStatRegisterID } },
    ]);
    expect(await client.refusal('SystemRegisterCancel', { sysStatRegisterID })).toBe(
      'operation: invalidCrossRefID',
    );
  });

  it('tells of every status whoever registers for it without a filter', async () => {
    const { bench, client } = await watch([]);
    const { sysStatRegisterID } = await client.send('SystemRegister', {
      requestTypes: { systemStatus: true },
    });
    await bench.simulator.setSystemStatus('overloadReached');
    expect(client.requests).toEqual([
      { type: 'SystemStatus', members: { sysStatRegisterID, systemStatus: 'overloadReached' } },
    ]);
  });

  it('refuses registrations that are wrong, unknown, or too many', async () => {
    const { client } = await watch([], { maxRegistrations: 1 });
    const register = (requestTypes: object, requestedStatusFilter?: object) =>
      client.refusal('SystemRegister', {
        requestTypes,
        ...(requestedStatusFilter === undefined ? {} : { requestedStatusFilter }),
      });
    expect(await register({ requestSystemStatus: true }, {})).toBe(
      'operation: invalidParameterValue',
    );
    const unknown = { sysStatRegisterID: 'R9', requestedStatusFilter: {} };
    expect(await client.refusal('ChangeSysStatFilter', unknown)).toBe(
      'operation: invalidCrossRefID',
    );
    const { sysStatRegisterID } = await client.send('SystemRegister', { requestTypes: {} });
    const unfit = { sysStatRegisterID, requestedStatusFilter: {} };
    expect(await client.refusal('ChangeSysStatFilter', unfit)).toBe(
      'operation: requestIncompatibleWithObject',
    );
    expect(await register({})).toBe('systemResourceAvailability: registrationLimitExceeded');
  });
});

describe('GetRegistrations', () => {
  it('lists the registrations of the computing function that asks, of the types that it asks for', async () => {
    const { bench, client } = await watch([]);
    await client.send('SystemRegister', { requestTypes: { requestSystemStatus: true } });
    const list = async (of: typeof client, members: GetRegistrations = {}) => {
      const { crossRefIDorRegistrationData } = await of.send('GetRegistrations', members);
      return crossRefIDorRegistrationData.registrationList;
    };
    const mine = [{ registrationType: 'sysStatRegister', registrationID: 'R1' }];
    expect(await list(client)).toEqual(mine);
    expect(await list(client, { requestedRegTypes: ['sysStatRegister'] })).toEqual(mine);
    expect(await list(client, { requestedRegTypes: ['ioRegister'] })).toEqual([]);
    expect(await list(bench.client('other'))).toEqual([]);
  });
});

describe('a service that the PBX does not have', () => {
  it('is refused', async () => {
    const { client } = await watch([]);
    expect(await client.refusal('GetLocationInformation', { device: to('100') })).toBe(
      'operation: serviceNotSupported',
    );
  });
});

describe('the status of the PBX', () => {
  it.each(['disabled', 'initializing'] as const)(
    'refuses all but services about it while it is %s, and tells nothing of calls',
    async (status) => {
      const { bench, client } = await talking(['100']);
      await bench.simulator.setSystemStatus(status);
      const error = 'systemResourceAvailability: resourceOutOfService';
      const call = { callingDevice: to('102'), calledDirectoryNumber: to('103') };
      expect(await client.refusal('MakeCall', call)).toBe(error);
      expect(await client.refusal('SnapshotDevice', { snapshotObject: to('100') })).toBe(error);
      expect(await client.refusal('MonitorStop', { monitorCrossRefID: 'M1' })).toBe(error);
      expect(await client.refusal('ClearCall', { callToBeCleared: at('1') })).toBe(error);
      expect(await client.send('RequestSystemStatus', {})).toMatchObject({ systemStatus: status });
      await client.send('SystemRegister', { requestTypes: { requestSystemStatus: true } });
      await bench.act(({ station }) => station('101').hold());
      expect(client.news()).toEqual({});
      await bench.simulator.setSystemStatus('enabled');
      await bench.act(({ station }) => station('101').retrieve());
      expect(client.news()).toEqual({ 100: ['Retrieved 1/101 normal (connected)'] });
      await client.send('MakeCall', call);
    },
  );

  it('refuses what begins something new while there is too much to do', async () => {
    const { bench, client } = await talking(['100']);
    await bench.simulator.setSystemStatus('overloadReached');
    const error = 'performanceManagement: performanceLimitExceeded';
    const call = { callingDevice: to('102'), calledDirectoryNumber: to('103') };
    expect(await client.refusal('MakeCall', call)).toBe(error);
    expect(await client.refusal('MakePredictiveCall', call)).toBe(error);
    const monitorObject = { deviceObject: to('103') };
    expect(await client.refusal('MonitorStart', { monitorObject })).toBe(error);
    await client.send('HoldCall', { callToBeHeld: at('1/100') });
    expect(client.news()).toEqual({ 100: ['Held 1/100 normal (hold)'] });
    await bench.simulator.setSystemStatus('overloadRelieved');
    await client.send('MakeCall', call);
  });

  it.each(['partiallyDisabled', 'messagesLost', 'overloadImminent', 'normal'] as const)(
    'refuses nothing while it is %s',
    async (status) => {
      const { bench, client } = await talking([]);
      await bench.simulator.setSystemStatus(status);
      await client.send('MakeCall', {
        callingDevice: to('102'),
        calledDirectoryNumber: to('103'),
      });
    },
  );
});
