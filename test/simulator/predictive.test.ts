import { describe, expect, it } from 'vitest';
import { at, talking, to, watch } from './bench.js';

const acdGroups = [{ number: '600', members: ['198', '199'] }];
const CALL = { callingDevice: to('600'), calledDirectoryNumber: to('101') };

describe('MakePredictiveCall', () => {
  it('calls the destination first, and hands the call to an agent when it is answered', async () => {
    const { bench, client } = await watch(['101', '198', '600'], { acdGroups });
    const { initiatedCall } = await client.send('MakePredictiveCall', CALL);
    expect(initiatedCall).toEqual(at('1/600'));
    expect(client.news()).toEqual({
      101: ['Delivered 1/101 makePredictiveCall (alerting)'],
      600: [
        'ServiceInitiated 1/600 makePredictiveCall (initiated)',
        'Delivered 1/101 makePredictiveCall (initiated)',
      ],
    });
    await bench.act(({ station }) => station('101').answer());
    expect(client.news()).toEqual({
      101: [
        'Established 1/101 makePredictiveCall (connected)',
        'Delivered 1/600 enteringDistribution (connected)',
        'Diverted 1/600 > 198 distributed (connected)',
        'Delivered 1/198 distributed (connected)',
      ],
      198: ['Delivered 1/198 distributed (alerting)'],
      600: [
        'Established 1/101 makePredictiveCall (initiated)',
        'Delivered 1/600 enteringDistribution (alerting)',
        'Diverted 1/600 > 198 distributed (null)',
      ],
    });
  });

  it('rings a station that calls, or lets it answer by itself', async () => {
    const { bench, client } = await watch(['100', '102']);
    await client.send('MakePredictiveCall', { ...CALL, callingDevice: to('100') });
    await client.send('MakePredictiveCall', {
      callingDevice: to('102'),
      calledDirectoryNumber: to('103'),
      autoOriginate: 'doNotPrompt',
    });
    await bench.act(({ station }) => station('101').answer());
    await bench.act(({ station }) => station('103').answer());
    expect(client.news()['100']?.at(-1)).toBe('Delivered 1/100 makePredictiveCall (alerting)');
    await client.send('AnswerCall', { callToBeAnswered: at('1/100') });
    expect(bench.states).toEqual([
      '1/100 connected',
      '1/101 connected',
      '2/102 connected',
      '2/103 connected',
    ]);
  });

  it('wants the caller as soon as the call is delivered, if asked so', async () => {
    const { bench, client } = await watch([]);
    await client.send('MakePredictiveCall', {
      ...CALL,
      callingDevice: to('100'),
      signallingDetection: {
        signallingCondition: 'callDelivered',
        signallingConditionsAction: 'remainConnected',
      },
    });
    expect(bench.states).toEqual(['1/100 alerting', '1/101 alerting']);
  });

  it('acts on what answers: the first pair that fits, or else the default', async () => {
    const { bench, client } = await watch(['101'], {
      devices: ['100-110', { number: '101', answeredBy: 'answeringMachine' }],
    });
    const detect = {
      callingDevice: to('100'),
      signallingDetection: {
        signallingCondition: 'callEstablished',
        signallingConditionsAction: 'destinationDetection',
      },
      destinationDetection: [
        { destinationCondition: 'answeringMachine', detectionAction: 'clearCalledConnection' },
        { destinationCondition: 'answeringMachine', detectionAction: 'remainConnected' },
      ],
      defaultAction: 'clearCalledConnection',
    } as const;
    await client.send('MakePredictiveCall', { ...CALL, ...detect });
    await bench.act(({ station }) => station('101').answer());
    expect(client.news()['101']?.slice(1)).toEqual([
      'Established 1/101 makePredictiveCall (connected)',
      'ConnectionCleared 1/100 destDetected (connected)',
      'ConnectionCleared 1/101 destDetected (null)',
    ]);
    await client.send('MakePredictiveCall', { ...detect, calledDirectoryNumber: to('102') });
    await bench.act(({ station }) => station('102').answer());
    expect(bench.states).toEqual([]);
  });

  it('is cleared when the destination is busy, or alerts too long', async () => {
    const { bench, client } = await talking(['600'], { acdGroups });
    await client.send('MakePredictiveCall', CALL);
    expect(client.news()).toEqual({
      600: [
        'ServiceInitiated 2/600 makePredictiveCall (initiated)',
        'Failed 2 101 busy (initiated)',
        'ConnectionCleared 2/600 busy (null)',
      ],
    });
    await client.send('MakePredictiveCall', {
      ...CALL,
      calledDirectoryNumber: to('102'),
      alertTime: 10,
    });
    client.news();
    await bench.clock.advance(10_000);
    expect(client.news()).toEqual({
      600: [
        'ConnectionCleared 3/102 alertTimeExpired (initiated)',
        'ConnectionCleared 3/600 alertTimeExpired (null)',
      ],
    });
  });

  it.each([
    ['an ACD group, agent after agent', '600'],
    ['a station that forwards unanswered calls', '105'],
    ['the network', '0112'],
  ])('is cleared when it has alerted too long in %s', async (_, called) => {
    const { bench, client } = await watch([], {
      acdGroups: [{ number: '600', members: ['103', '104'] }],
    });
    await bench.act(({ station }) => station('105').set({ forwardNoAnswer: '106' }));
    await client.send('MakePredictiveCall', {
      ...CALL,
      callingDevice: to('100'),
      calledDirectoryNumber: to(called),
      alertTime: 50,
    });
    await bench.clock.advance(49_000);
    expect(bench.states).toContain('1/100 initiated');
    await bench.clock.advance(1_000);
    expect(bench.states).toEqual([]);
  });

  it('is cleared at once when the network says that the destination is busy', async () => {
    const { bench, client } = await watch(['600'], { acdGroups });
    await client.send('MakePredictiveCall', { ...CALL, calledDirectoryNumber: to('0112') });
    client.news();
    await bench.act(({ network }) => network.fail('0112'));
    expect(client.news()).toEqual({
      600: ['Failed 1/801 0112 busy (initiated)', 'ConnectionCleared 1/600 busy (null)'],
    });
    expect(bench.states).toEqual([]);
    expect(bench.clock.pendingTimers).toBe(0);
  });

  it('is cleared at once too while its caller is only rung', async () => {
    const { bench, client } = await watch(['100']);
    await client.send('MakePredictiveCall', {
      callingDevice: to('100'),
      calledDirectoryNumber: to('0112'),
      signallingDetection: {
        signallingCondition: 'callDelivered',
        signallingConditionsAction: 'remainConnected',
      },
    });
    client.news();
    await bench.act(({ network }) => network.fail('0112', 'destOutOfOrder'));
    expect(client.news()['100']).toEqual([
      'Failed 1/801 0112 destOutOfOrder (alerting)',
      'ConnectionCleared 1/100 destOutOfOrder (null)',
    ]);
    expect(bench.states).toEqual([]);
  });

  it.each(['picked up', 'answered beside another call'])(
    'wants its caller when the call is %s, too',
    async (how) => {
      const { bench, client } = await watch([], {
        devices: ['100', { number: '101', lines: 2 }, '102-105'],
        acdGroups: [],
      });
      await bench.act(({ station }) => station('101').dial('104'));
      await bench.act(({ station }) => station('104').answer());
      await client.send('MakePredictiveCall', {
        callingDevice: to('100'),
        calledDirectoryNumber: to('101'),
      });
      if (how === 'picked up') {
        await client.send('DirectedPickupCall', {
          callToBePickedUp: at('2/101'),
          requestingDevice: to('102'),
        });
      } else {
        const calls = { heldCall: at('2/101'), activeCall: at('1/101') };
        await client.send('AlternateCall', calls);
      }
      expect(bench.states).toContain('2/100 alerting');
    },
  );

  it('refuses callers and destinations that cannot be', async () => {
    const { client } = await talking([]);
    const refusal = (change: object) =>
      client.refusal('MakePredictiveCall', { ...CALL, ...change });
    expect(await refusal({ callingDevice: to('999') })).toBe('operation: invalidCallingDeviceID');
    expect(await refusal({ callingDevice: to('700') })).toBe(
      'operation: requestIncompatibleWithCallingDevice',
    );
    expect(await refusal({ callingDevice: to('100') })).toBe(
      'stateIncompatibility: invalidCallingDeviceState',
    );
    expect(await refusal({ calledDirectoryNumber: to('999') })).toBe(
      'operation: invalidDestination',
    );
    expect(await refusal({ calledDirectoryNumber: to('10;') })).toBe(
      'operation: invalidDestination',
    );
    expect(await refusal({ alertTime: 0 })).toBe('operation: invalidAlertTime');
  });
});

describe('an ACD group', () => {
  it('queues calls while no agent is free, and hands them out in their order', async () => {
    const { bench, client } = await watch(['100', '600'], {
      acdGroups: [{ number: '600', members: ['199'] }],
    });
    await bench.act(({ station }) => station('199').offHook());
    await bench.act(({ station }) => station('100').dial('600'));
    expect(client.news()['100']?.slice(3)).toEqual([
      'Delivered 2/600 enteringDistribution (connected)',
      'Queued 2/600 noAvailableAgents (connected)',
    ]);
    await bench.act(({ station }) => station('101').dial('600'));
    expect(client.events.at(-1)).toMatchObject({ numberQueued: 2, callsInFront: 1 });
    client.news();
    await bench.act(({ station }) => station('199').hangUp());
    expect(client.news()['100']).toEqual([
      'Diverted 2/600 > 199 distributed (connected)',
      'Delivered 2/199 distributed (connected)',
    ]);
    expect(bench.states).toContain('3/600 queued');
  });
});
