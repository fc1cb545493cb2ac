import { describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../src/simulator/index.js';
import { at, type Bench, type Client, talking, to } from './bench.js';

/** Station 100 holds its call with 101 and consults 102 in call 2, who has not answered yet. */
async function consulting(
  devices: readonly string[],
  options: SimulatorOptions = {},
): Promise<{ bench: Bench; client: Client }> {
  const set = await talking(devices, options);
  await set.client.send('ConsultationCall', {
    existingCall: at('1/100'),
    consultedDevice: to('102'),
  });
  set.client.news();
  return set;
}

const CALLS = { heldCall: at('1/100'), activeCall: at('2/100') };

describe('TransferCall', () => {
  it('merges both calls into a new one, which all three devices see', async () => {
    const { bench, client } = await consulting(['100', '101', '102']);
    await bench.act(({ station }) => station('102').answer());
    client.news();
    const { transferredCall, connections } = await client.send('TransferCall', CALLS);
    expect(transferredCall).toEqual(at('3/102'));
    expect(connections).toEqual([
      {
        newConnection: at('3/101'),
        oldConnection: at('1/101'),
        endpoint: { deviceID: to('101') },
      },
      {
        newConnection: at('3/102'),
        oldConnection: at('2/102'),
        endpoint: { deviceID: to('102') },
      },
    ]);
    const transferred = 'Transferred 1/100+2/100: 1/101>3/101 2/102>3/102 transfer';
    expect(client.news()).toEqual({
      100: [`${transferred} (null)`],
      101: [`${transferred} (connected)`],
      102: [`${transferred} (connected)`],
    });
    expect(client.events.at(-1)).toMatchObject({
      transferringDevice: { deviceIdentifier: to('100') },
      transferredToDevice: { deviceIdentifier: to('102') },
      transferredConnections: connections,
    });
    expect(bench.states).toEqual(['3/101 connected', '3/102 connected']);
  });

  it('may come before the consulted device answers, who then talks to the other', async () => {
    const { bench, client } = await consulting(['101', '102']);
    await client.send('TransferCall', CALLS);
    expect(client.news()['102']).toEqual([
      'Transferred 1/100+2/100: 1/101>3/101 2/102>3/102 transfer (alerting)',
    ]);
    await bench.act(({ station }) => station('102').answer());
    expect(client.events.at(-1)).toMatchObject({
      type: 'EstablishedEvent',
      callingDevice: { deviceIdentifier: to('101') },
      calledDevice: { deviceIdentifier: to('102') },
    });
  });

  it('brings the call back to the transferring device if nobody answers', async () => {
    const { bench, client } = await consulting(['100', '101', '102']);
    await client.send('TransferCall', CALLS);
    client.news();
    await bench.clock.advance(60_000);
    expect(client.news()).toEqual({
      100: ['Delivered 3/100 recallNoAnswer (alerting)'],
      101: [
        'Diverted 3/102 > 100 recallNoAnswer (connected)',
        'Delivered 3/100 recallNoAnswer (connected)',
      ],
      102: ['Diverted 3/102 > 100 recallNoAnswer (null)'],
    });
  });

  it('refuses calls that have nobody else, or are in no state for it', async () => {
    const { bench, client } = await talking([]);
    await bench.act(({ station }) => station('100').hold());
    await bench.act(({ station }) => station('100').dial('1;'));
    expect(await client.refusal('TransferCall', CALLS)).toBe(
      'stateIncompatibility: invalidActiveConnectionState',
    );
    await bench.act(({ station }) => station('100').dial('01'));
    expect(bench.states).toContain('2/100 connected');
    expect(await client.refusal('TransferCall', CALLS)).toBe('stateIncompatibility: noActiveCall');
    expect(await client.refusal('TransferCall', { ...CALLS, heldCall: at('1/101') })).toBe(
      'operation: notSameDevice',
    );
  });
});

describe('ConferenceCall', () => {
  it('merges both calls into a new one, in which all three devices stay', async () => {
    const { bench, client } = await consulting(['100', '101', '102']);
    await bench.act(({ station }) => station('102').answer());
    client.news();
    const { conferenceCall } = await client.send('ConferenceCall', CALLS);
    expect(conferenceCall).toEqual(at('3/100'));
    const conferenced =
      'Conferenced 1/100+2/100: 1/100>3/100 1/101>3/101 2/102>3/102 conference (connected)';
    expect(client.news()).toEqual({ 100: [conferenced], 101: [conferenced], 102: [conferenced] });
    expect(client.events.at(-1)).toMatchObject({
      conferencingDevice: { deviceIdentifier: to('100') },
      addedParty: { deviceIdentifier: to('102') },
    });
    await client.send('ClearConnection', { connectionToBeCleared: at('3/100') });
    expect(client.news()['100']).toEqual(['ConnectionCleared 3/100 normalClearing (null)']);
    expect(bench.states).toEqual(['3/101 connected', '3/102 connected']);
  });

  it('refuses more devices than a conference may have', async () => {
    const { bench, client } = await consulting([], { conferenceLimit: 3 });
    await bench.act(({ station }) => station('102').answer());
    await client.send('ConferenceCall', CALLS);
    const refusal = await client.refusal('SingleStepConferenceCall', {
      activeCall: at('3/100'),
      deviceToJoin: to('103'),
    });
    expect(refusal).toBe('systemResourceAvailability: conferenceMemberLimitExceeded');
    const join = { activeCall: at('3/100'), joiningDevice: to('103') };
    expect(await client.refusal('JoinCall', join)).toBe(
      'systemResourceAvailability: conferenceMemberLimitExceeded',
    );
    await client.send('ConsultationCall', {
      existingCall: at('3/100'),
      consultedDevice: to('103'),
    });
    await bench.act(({ station }) => station('103').answer());
    const calls = { heldCall: at('3/100'), activeCall: at('4/100') };
    expect(await client.refusal('ConferenceCall', calls)).toBe(
      'systemResourceAvailability: conferenceMemberLimitExceeded',
    );
  });

  it('refuses an active call that only alerts', async () => {
    const devices = [{ number: '100', lines: 2 }, '101-105'];
    const { bench, client } = await talking([], { devices });
    await bench.act(({ station }) => station('102').dial('100'));
    expect(await client.refusal('ConferenceCall', CALLS)).toBe(
      'stateIncompatibility: invalidActiveConnectionState',
    );
  });
});

describe('SingleStepConferenceCall', () => {
  it('calls a device into the call', async () => {
    const { bench, client } = await talking(['100', '101', '102']);
    const { conferencedCall } = await client.send('SingleStepConferenceCall', {
      activeCall: at('1/100'),
      deviceToJoin: to('102'),
    });
    expect(conferencedCall).toEqual(at('1/102'));
    const delivered = 'Delivered 1/102 singleStepConference';
    expect(client.news()).toEqual({
      100: [`${delivered} (connected)`],
      101: [`${delivered} (connected)`],
      102: [`${delivered} (alerting)`],
    });
    await bench.act(({ station }) => station('102').answer());
    const answered = [
      'Established 1/102 singleStepConference (connected)',
      'Conferenced 1/100: 1/100>1/100 1/101>1/101 1/102>1/102 singleStepConference (connected)',
    ];
    expect(client.news()).toEqual({ 100: answered, 101: answered, 102: answered });
    expect(client.events.at(-1)).toMatchObject({
      conferencingDevice: { deviceIdentifier: to('100') },
      addedParty: { deviceIdentifier: to('102') },
    });
  });

  it.each(['deflected', 'picked up', 'accepted first', 'answered by an agent'])(
    'tells of the conference when the call is %s on its way',
    async (how) => {
      const { bench, client } = await talking(['101', '103'], {
        devices: ['100-101', { number: '102', offersCalls: true }, '103-105'],
        acdGroups: [{ number: '600', members: ['103'] }],
      });
      const { conferencedCall } = await client.send('SingleStepConferenceCall', {
        activeCall: at('1/100'),
        deviceToJoin: to(how === 'answered by an agent' ? '600' : '102'),
      });
      if (how === 'deflected') {
        const deflect = { callToBeDiverted: at('1/102'), newDestination: to('103') };
        await client.send('DeflectCall', deflect);
      } else if (how === 'picked up') {
        const pickUp = { callToBePickedUp: at('1/102'), requestingDevice: to('103') };
        await client.send('DirectedPickupCall', pickUp);
      } else if (how === 'accepted first') {
        await client.send('AcceptCall', { callToBeAccepted: at('1/102') });
        await bench.act(({ station }) => station('102').answer());
      } else expect(conferencedCall).toEqual(at('1/103'));
      if (how === 'deflected' || how === 'answered by an agent') {
        await bench.act(({ station }) => station('103').answer());
      }
      const added = how === 'accepted first' ? '102' : '103';
      const list = `1/100>1/100 1/101>1/101 1/${added}>1/${added}`;
      expect(client.news()['101']?.at(-1)).toBe(
        `Conferenced 1/100: ${list} singleStepConference (connected)`,
      );
    },
  );

  it('tells of no conference when the device that asked has gone before the answer', async () => {
    const { bench, client } = await talking(['102']);
    const step = { activeCall: at('1/100'), deviceToJoin: to('102') };
    await client.send('SingleStepConferenceCall', step);
    await bench.act(({ station }) => station('100').hangUp());
    await bench.act(({ station }) => station('102').answer());
    expect(client.news()['102']).toEqual([
      'Delivered 1/102 singleStepConference (alerting)',
      'ConnectionCleared 1/100 normalClearing (alerting)',
      'Established 1/102 singleStepConference (connected)',
    ]);
  });

  it('goes on without a device that does not answer', async () => {
    const { bench, client } = await talking(['100']);
    await client.send('SingleStepConferenceCall', {
      activeCall: at('1/100'),
      deviceToJoin: to('102'),
      participationType: 'silent',
    });
    client.news();
    await bench.clock.advance(60_000);
    expect(client.news()).toEqual({ 100: ['ConnectionCleared 1/102 callNotAnswered (connected)'] });
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });

  it('tells that a device only listens', async () => {
    const { bench, client } = await talking(['102']);
    await client.send('SingleStepConferenceCall', {
      activeCall: at('1/100'),
      deviceToJoin: to('102'),
      participationType: 'silent',
    });
    await bench.act(({ station }) => station('102').answer());
    expect(client.news()['102']?.at(-1)).toBe(
      'Conferenced 1/100: 1/100>1/100 1/101>1/101 1/102>1/102 silentParticipation (connected)',
    );
  });

  it('refuses devices that cannot take the call, and calls that are not connected', async () => {
    const { bench, client } = await talking([]);
    const refusal = (deviceToJoin: string, activeCall = '1/100') =>
      client.refusal('SingleStepConferenceCall', {
        activeCall: at(activeCall),
        deviceToJoin: to(deviceToJoin),
      });
    expect(await refusal('101')).toBe('stateIncompatibility: invalidDestinationDeviceState');
    expect(await refusal('999')).toBe('operation: invalidDestination');
    expect(await refusal('10;')).toBe('operation: invalidDestination');
    await bench.act(({ station }) => station('102').dial('103'));
    expect(await refusal('104', '2/103')).toBe(
      'stateIncompatibility: invalidActiveConnectionState',
    );
  });
});

describe('SingleStepTransferCall', () => {
  it('puts another device in the place of the transferring one', async () => {
    const { bench, client } = await talking(['100', '101', '102']);
    const { transferredCall } = await client.send('SingleStepTransferCall', {
      activeCall: at('1/101'),
      transferredTo: to('102'),
    });
    expect(transferredCall).toEqual(at('1/102'));
    const transferred = 'Transferred 1/101: 1/100>1/100 >1/102 singleStepTransfer';
    expect(client.news()).toEqual({
      100: [`${transferred} (connected)`, 'Delivered 1/102 singleStepTransfer (connected)'],
      101: [`${transferred} (null)`],
      102: ['Delivered 1/102 singleStepTransfer (alerting)'],
    });
    await bench.act(({ station }) => station('102').answer());
    expect(client.news()).toEqual({
      100: ['Established 1/102 singleStepTransfer (connected)'],
      102: ['Established 1/102 singleStepTransfer (connected)'],
    });
    expect(client.events.at(-1)).toMatchObject({
      callingDevice: { deviceIdentifier: to('100') },
      calledDevice: { deviceIdentifier: to('101') },
      lastRedirectionDevice: { numberDialed: to('101') },
    });
  });

  it('transfers a call that only alerts', async () => {
    const { bench, client } = await talking([]);
    await bench.act(({ station }) => station('102').dial('103'));
    await client.send('SingleStepTransferCall', {
      activeCall: at('2/103'),
      transferredTo: to('104'),
    });
    expect(bench.states).toContain('2/104 alerting');
    expect(bench.states).not.toContain('2/103 alerting');
  });

  it('refuses a device that is busy, the device itself, and a call that nobody else has taken', async () => {
    const { bench, client } = await talking([]);
    const refusal = (transferredTo: string, activeCall = '1/100') =>
      client.refusal('SingleStepTransferCall', {
        activeCall: at(activeCall),
        transferredTo: to(transferredTo),
      });
    await bench.act(({ station }) => station('102').dial('103'));
    expect(await refusal('103')).toBe('stateIncompatibility: invalidDestinationDeviceState');
    expect(await refusal('100')).toBe('operation: notDifferentDevices');
    expect(await refusal('104', '2/102')).toBe(
      'stateIncompatibility: invalidActiveConnectionState',
    );
  });
});

describe('JoinCall', () => {
  it('prompts a device, which is in the call once it goes off-hook', async () => {
    const { bench, client } = await talking(['100', '102']);
    const { conferencedCall } = await client.send('JoinCall', {
      activeCall: at('1/100'),
      joiningDevice: to('102'),
    });
    expect(conferencedCall).toEqual(at('1/102'));
    expect(client.news()).toEqual({
      100: ['ServiceInitiated 1/102 joinCall (connected)'],
      102: ['ServiceInitiated 1/102 joinCall (initiated)'],
    });
    await bench.act(({ station }) => station('102').offHook());
    const conferenced =
      'Conferenced 1/102: 1/100>1/100 1/101>1/101 1/102>1/102 joinCall (connected)';
    expect(client.news()).toEqual({ 100: [conferenced], 102: [conferenced] });
    expect(client.events.at(-1)).toMatchObject({
      conferencingDevice: { deviceIdentifier: to('102') },
      addedParty: { deviceIdentifier: to('102') },
    });
  });

  it('lets a device listen that answers by itself', async () => {
    const { client } = await talking(['102']);
    await client.send('JoinCall', {
      activeCall: at('1/101'),
      joiningDevice: to('102'),
      autoOriginate: 'doNotPrompt',
      participationType: 'silent',
    });
    expect(client.news()).toEqual({
      102: ['Conferenced 1/100: 1/100>1/100 1/101>1/101 >1/102 silentParticipation (connected)'],
    });
  });

  it('refuses a device that is in the call, busy, incomplete or unknown', async () => {
    const { bench, client } = await talking([]);
    await bench.act(({ station }) => station('102').dial('103'));
    const refusal = (joiningDevice: string) =>
      client.refusal('JoinCall', { activeCall: at('1/100'), joiningDevice: to(joiningDevice) });
    expect(await refusal('101')).toBe('operation: notDifferentDevices');
    expect(await refusal('102')).toBe('stateIncompatibility: invalidDeviceState');
    expect(await refusal('10;')).toBe('operation: invalidDeviceID');
    expect(await refusal('999')).toBe('operation: invalidDeviceID');
    expect(await refusal('700')).toBe('operation: requestIncompatibleWithDevice');
  });
});

describe('JoinCall into what is no call yet', () => {
  const refusal = (client: Client, activeCall: string) =>
    client.refusal('JoinCall', { activeCall: at(activeCall), joiningDevice: to('105') });
  const error = 'stateIncompatibility: invalidActiveConnectionState';

  it('refuses dial tone, a prompt, and a device that is being asked to join', async () => {
    const { bench, client } = await talking([]);
    await bench.act(({ station }) => station('102').offHook());
    expect(await refusal(client, '2/102')).toBe(error);
    await bench.act(({ station }) => station('102').dial('1;'));
    expect(await refusal(client, '2/102')).toBe(error);
    await client.send('MakeCall', { callingDevice: to('103'), calledDirectoryNumber: to('104') });
    expect(await refusal(client, '3/103')).toBe(error);
    await client.send('JoinCall', { activeCall: at('1/100'), joiningDevice: to('106') });
    expect(await refusal(client, '1/106')).toBe(error);
    expect(bench.states).not.toContain('2/105 initiated');
  });

  it('refuses a predictive call that nobody has answered', async () => {
    const { client } = await talking([]);
    const call = { callingDevice: to('102'), calledDirectoryNumber: to('103') };
    await client.send('MakePredictiveCall', call);
    expect(await refusal(client, '2/103')).toBe(error);
    expect(await refusal(client, '2/102')).toBe(error);
  });
});

describe('IntrudeCall', () => {
  it('brings a caller into the call that the busy device has', async () => {
    const { bench, client } = await talking(['100', '101', '102']);
    await bench.act(({ station }) => station('102').dial('101'));
    client.news();
    const { conferencedCall } = await client.send('IntrudeCall', { intrude: at('2/102') });
    expect(conferencedCall).toEqual(at('1/102'));
    const conferenced =
      'Conferenced 1/101+2/102: 1/100>1/100 1/101>1/101 2/102>1/102 intrude (connected)';
    expect(client.news()).toEqual({ 100: [conferenced], 101: [conferenced], 102: [conferenced] });
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected', '1/102 connected']);
    expect(bench.clock.pendingTimers).toBe(0);
  });

  it('refuses a call that did not meet a busy device', async () => {
    const { bench, client } = await talking([]);
    const refusal = (intrude: string) => client.refusal('IntrudeCall', { intrude: at(intrude) });
    expect(await refusal('1/100')).toBe('stateIncompatibility: noCallToComplete');
    await bench.act(({ station }) => station('102').dial('103'));
    expect(await refusal('2/103')).toBe('stateIncompatibility: invalidConnectionState');
  });
});
