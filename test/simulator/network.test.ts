import { describe, expect, it } from 'vitest';
import { at, talking, to, watch } from './bench.js';

const OUTSIDE = '004930123456';

describe('the line by which a call came in', () => {
  it('is told as long as no other caller from outside is in the call', async () => {
    const { bench, client } = await watch(['101'], {
      devices: [{ number: '100', lines: 2 }, '101'],
    });
    await bench.act(({ network }) => network.call({ from: '0112', to: '100' }));
    await bench.act(({ station }) => station('100').answer());
    const step = { activeCall: at('1/100'), deviceToJoin: to('101') };
    await client.send('SingleStepConferenceCall', step);
    expect(client.events.at(-1)).toMatchObject({ originatingNIDConnection: at('1/801') });
    await client.send('ClearConnection', { connectionToBeCleared: at('1/101') });
    await client.send('HoldCall', { callToBeHeld: at('1/100') });
    await bench.act(({ network }) => network.call({ from: '0113', to: '100' }));
    await bench.act(({ station }) => station('100').answer());
    await client.send('ConferenceCall', { heldCall: at('1/100'), activeCall: at('2/100') });
    await client.send('SingleStepConferenceCall', { ...step, activeCall: at('3/100') });
    expect(client.events.at(-1)).toMatchObject({ type: 'DeliveredEvent' });
    expect(client.events.at(-1)).not.toHaveProperty('originatingNIDConnection');
  });
});

describe('a call to the outside', () => {
  it('goes out by a line, and goes on as the network tells', async () => {
    const { bench, client } = await watch(['100', '801']);
    await bench.act(({ station }) => station('100').dial(OUTSIDE));
    expect(client.news()).toEqual({
      100: [
        'ServiceInitiated 1/100 newCall (initiated)',
        `DigitsDialed 1/100 "${OUTSIDE}" normal (initiated)`,
        'Originated 1/100 newCall (connected)',
        'NetworkReached 1/801 newCall (connected)',
        'Delivered 1/801 networkSignal (connected)',
      ],
      801: ['NetworkReached 1/801 newCall (connected)', 'Delivered 1/801 networkSignal (alerting)'],
    });
    expect(client.events.at(-1)).toMatchObject({
      alertingDevice: { deviceIdentifier: to(OUTSIDE) },
      associatedCalledDevice: { deviceIdentifier: to('801') },
    });
    await bench.act(({ network }) => network.answer(OUTSIDE));
    expect(client.news()['100']).toEqual(['Established 1/801 networkSignal (connected)']);
    await bench.act(({ network }) => network.hangUp(OUTSIDE));
    expect(client.news()['100']).toEqual([
      'ConnectionCleared 1/801 normalClearing (connected)',
      'ConnectionCleared 1/100 normalClearing (null)',
    ]);
  });

  it('may be transferred to, and is named by its line and by its number', async () => {
    const { bench, client } = await talking(['100']);
    await client.send('ConsultationCall', {
      existingCall: at('1/101'),
      consultedDevice: to(OUTSIDE),
    });
    const { transferredCall, connections } = await client.send('TransferCall', {
      heldCall: at('1/101'),
      activeCall: at('2/101'),
    });
    expect(transferredCall).toEqual(at('3/801'));
    expect(connections?.at(-1)).toEqual({
      newConnection: at('3/801'),
      oldConnection: at('2/801'),
      endpoint: { deviceID: to(OUTSIDE) },
      associatedNID: { deviceID: to('801') },
    });
    await bench.act(({ network }) => network.answer(OUTSIDE));
    expect(bench.states).toEqual(['3/100 connected', '3/801 connected']);
  });

  it('may come to other networks, which its monitors are told with the cause of the network', async () => {
    const { bench, client } = await watch(['100', '801']);
    await bench.act(({ station }) => station('100').dial(OUTSIDE));
    client.news();
    const progress = {
      indicator: {
        progressLocation: 'networkBeyondInterwk',
        progressDescription: 'iSDNProgressDesc',
      },
      capability: { networkType: 'nonISDNPublic', eventsProvided: { delivered: true } },
    } as const;
    await bench.act(({ network }) => network.interwork(OUTSIDE, progress));
    const line = 'NetworkCapabilitiesChanged 1/801 networkBeyondInterwk networkSignal';
    expect(client.news()).toEqual({ 100: [`${line} (connected)`], 801: [`${line} (alerting)`] });
    expect(client.events.at(-1)).toMatchObject({
      outboundConnection: at('1/801'),
      networkInterfaceUsed: { deviceIdentifier: to('801') },
      calledDevice: { deviceIdentifier: to(OUTSIDE) },
      progressIndicator: progress.indicator,
      networkCapability: progress.capability,
    });
    await bench.act(({ network }) => network.call({ from: '0113', to: '101' }));
    expect(() => bench.simulator.network.interwork('0113', progress)).toThrow(
      'no call has gone out',
    );
  });

  it('may fail outside, which the caller hears', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ station }) => station('100').dial(OUTSIDE));
    client.news();
    await bench.act(({ network }) => network.fail(OUTSIDE));
    expect(client.news()).toEqual({ 100: [`Failed 1/801 ${OUTSIDE} busy (connected)`] });
    await bench.clock.advance(30_000);
    expect(bench.states).toEqual([]);
  });

  it('that failed outside can be given up, and nothing else', async () => {
    const { bench, client } = await watch([]);
    await bench.act(({ station }) => station('100').dial(OUTSIDE));
    await bench.act(({ network }) => network.fail(OUTSIDE));
    const error = 'stateIncompatibility: invalidConnectionState';
    const [call, other] = [at('1/100'), to('102')];
    expect(await client.refusal('HoldCall', { callToBeHeld: call })).toBe(error);
    const consultation = { existingCall: call, consultedDevice: other };
    expect(await client.refusal('ConsultationCall', consultation)).toBe(error);
    const join = { activeCall: call, joiningDevice: other };
    expect(await client.refusal('JoinCall', join)).toBe(
      'stateIncompatibility: invalidActiveConnectionState',
    );
    const step = { activeCall: call, deviceToJoin: other };
    expect(await client.refusal('SingleStepConferenceCall', step)).toBe(
      'stateIncompatibility: invalidActiveConnectionState',
    );
    expect(() => bench.simulator.station('100').hold()).toThrow('it hears that its call failed');
    await client.send('ClearConnection', { connectionToBeCleared: call });
    expect(bench.states).toEqual([]);
  });

  it('that failed outside cannot be transferred to or brought into a conference', async () => {
    const { bench, client } = await talking([]);
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to(OUTSIDE),
    });
    await bench.act(({ network }) => network.fail(OUTSIDE));
    const calls = { heldCall: at('1/100'), activeCall: at('2/100') };
    expect(await client.refusal('TransferCall', calls)).toBe('stateIncompatibility: noActiveCall');
    expect(await client.refusal('ConferenceCall', calls)).toBe(
      'stateIncompatibility: noActiveCall',
    );
    await client.send('ReconnectCall', calls);
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });

  it('goes on for the others when one line in a conference fails', async () => {
    const { bench, client } = await talking([]);
    await client.send('SingleStepConferenceCall', {
      activeCall: at('1/100'),
      deviceToJoin: to(OUTSIDE),
    });
    await bench.act(({ network }) => network.fail(OUTSIDE));
    await client.send('HoldCall', { callToBeHeld: at('1/100') });
    expect(bench.states).toEqual(['1/100 hold', '1/101 connected', '1/801 fail']);
  });

  it('cannot be diverted at its line', async () => {
    const { bench, client } = await watch([]);
    await bench.act(({ station }) => station('100').dial(OUTSIDE));
    const deflect = { callToBeDiverted: at('1/801'), newDestination: to('102') };
    expect(await client.refusal('DeflectCall', deflect)).toBe(
      'operation: requestIncompatibleWithDivertingDevice',
    );
  });

  it('fails when all lines are taken', async () => {
    const { bench, client } = await watch(['101'], { networkInterfaces: ['801'] });
    await bench.act(({ station }) => station('100').dial(OUTSIDE));
    await bench.act(({ station }) => station('101').dial('0112'));
    expect(client.news()['101']?.at(-1)).toBe('Failed 2 0112 trunksBusy (connected)');
    await bench.act(({ station }) => station('102').dial('103'));
    const refusal = await client.refusal('DeflectCall', {
      callToBeDiverted: at('3/103'),
      newDestination: to('0112'),
    });
    expect(refusal).toBe('systemResourceAvailability: networkBusy');
  });

  it('is not for computing functions to answer', async () => {
    const { bench, client } = await watch([]);
    await bench.act(({ station }) => station('100').dial(OUTSIDE));
    expect(await client.refusal('AnswerCall', { callToBeAnswered: at('1/801') })).toBe(
      'operation: requestIncompatibleWithConnection',
    );
  });
});

describe('a call from the outside', () => {
  it('is originated at its line, and names the network', async () => {
    const { bench, client } = await watch(['100', '801']);
    const call = await bench.act(({ network }) => network.call({ from: OUTSIDE, to: '100' }));
    expect(call).toEqual({
      callID: '1',
      line: '801',
      number: OUTSIDE,
      state: 'connected',
      connection: at('1/801'),
    });
    expect(client.news()).toEqual({
      100: ['Delivered 1/100 newCall (alerting)'],
      801: ['Originated 1/801 newCall (connected)', 'Delivered 1/100 newCall (connected)'],
    });
    expect(client.events[1]).toMatchObject({
      callingDevice: { deviceIdentifier: to(OUTSIDE) },
      associatedCallingDevice: { deviceIdentifier: to('801') },
      networkCallingDevice: { deviceIdentifier: to(OUTSIDE) },
      networkCalledDevice: { deviceIdentifier: to('100') },
      originatingNIDConnection: at('1/801'),
    });
  });

  it('keeps the network devices when it is transferred', async () => {
    const { bench, client } = await watch(['101']);
    await bench.act(({ network }) => network.call({ from: OUTSIDE, to: '100' }));
    await bench.act(({ station }) => station('100').answer());
    await client.send('SingleStepTransferCall', {
      activeCall: at('1/100'),
      transferredTo: to('101'),
    });
    expect(client.events.at(-1)).toMatchObject({
      callingDevice: { deviceIdentifier: to(OUTSIDE) },
      networkCalledDevice: { deviceIdentifier: to('100') },
    });
  });

  it('must be for a number that there is, over a line that is free, by somebody who calls', async () => {
    const { bench } = await watch([], { networkInterfaces: ['801'] });
    const { network } = bench.simulator;
    expect(() => network.call({ from: OUTSIDE, to: '999' })).toThrow(/no number 999/);
    network.call({ from: OUTSIDE, to: '100' });
    expect(() => network.call({ from: '0111', to: '101' })).toThrow(/all lines/);
    expect(() => network.answer(OUTSIDE)).toThrow(/no call that is alerting/);
    expect(() => network.hangUp('0112')).toThrow(/no call/);
    expect(network.calls).toHaveLength(1);
  });
});
