import { describe, expect, it } from 'vitest';
import { at, talking, to, watch } from './bench.js';

const CALL = { callingDevice: to('100'), calledDirectoryNumber: to('101') };
const EN_BLOC = { ...CALL, autoOriginate: 'doNotPrompt' } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('MakeCall', () => {
  it('makes a call that is answered and cleared, as both devices see it', async () => {
    const { bench, client } = await watch(['100', '101']);
    const { callingDevice } = await client.send('MakeCall', EN_BLOC);
    expect(callingDevice).toEqual(at('1/100'));
    expect(client.news()).toEqual({
      100: ['Originated 1/100 newCall (connected)', 'Delivered 1/101 newCall (connected)'],
      101: ['Delivered 1/101 newCall (alerting)'],
    });
    await client.send('AnswerCall', { callToBeAnswered: at('1/101') });
    expect(client.news()).toEqual({
      100: ['Established 1/101 newCall (connected)'],
      101: ['Established 1/101 newCall (connected)'],
    });
    await client.send('ClearConnection', { connectionToBeCleared: at('1/101') });
    expect(client.news()).toEqual({
      100: [
        'ConnectionCleared 1/101 normalClearing (connected)',
        'ConnectionCleared 1/100 normalClearing (null)',
      ],
      101: ['ConnectionCleared 1/101 normalClearing (null)'],
    });
    expect(bench.states).toEqual([]);
  });

  it('tells calling, called and redirecting device', async () => {
    const { client } = await watch(['101']);
    await client.send('MakeCall', EN_BLOC);
    expect(client.events).toEqual([
      {
        kind: 'event',
        type: 'DeliveredEvent',
        monitorCrossRefID: 'M1',
        connection: at('1/101'),
        alertingDevice: { deviceIdentifier: to('101') },
        callingDevice: { deviceIdentifier: to('100') },
        calledDevice: { deviceIdentifier: to('101') },
        lastRedirectionDevice: { notRequired: true },
        localConnectionInfo: 'alerting',
        cause: 'newCall',
        extensions: { security: { timeStamp: '2026-01-01T00:00:00Z' } },
      },
    ]);
  });

  it('prompts the calling device first, and originates when it goes off-hook', async () => {
    const { bench, client } = await watch(['100', '101']);
    await client.send('MakeCall', CALL);
    expect(client.news()).toEqual({ 100: ['ServiceInitiated 1/100 makeCall (initiated)'] });
    await bench.act(({ station }) => station('100').offHook());
    expect(client.news()).toEqual({
      100: ['Originated 1/100 newCall (connected)', 'Delivered 1/101 newCall (connected)'],
      101: ['Delivered 1/101 newCall (alerting)'],
    });
  });

  it('tells while it prompts which device is to be called, once that is known', async () => {
    const { client } = await watch(['100', '102']);
    await client.send('MakeCall', CALL);
    await client.send('MakeCall', {
      callingDevice: to('102'),
      calledDirectoryNumber: to('10;'),
    });
    const [known, unknown] = client.events.filter(({ type }) => type === 'ServiceInitiatedEvent');
    expect(known).toMatchObject({ calledDevice: { deviceIdentifier: to('101') } });
    expect(unknown).not.toHaveProperty('calledDevice');
  });

  it('gives back the media of the call and its linkage', async () => {
    const { client } = await watch([], { callLinkage: true });
    const mediaCallCharacteristics = { mediaClass: { voice: true } };
    const made = await client.send('MakeCall', { ...EN_BLOC, mediaCallCharacteristics });
    const globalCallData = { globalCallLinkageID: { subDomainCallLinkageID: 'G1' } };
    const threadData = { threadLinkageID: { subDomainThreadID: 'T1' } };
    expect(made).toMatchObject({
      mediaCallCharacteristics,
      callLinkageData: { globalCallData, threadData },
    });
    await client.send('AnswerCall', { callToBeAnswered: at('1/101') });
    const consulted = await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    expect(consulted).toMatchObject({ callLinkageData: { threadData } });
  });

  it('refuses choices that ECMA-269 does not offer', async () => {
    const { client } = await talking([]);
    expect(await client.refusal('MakeCall', { ...CALL, autoOriginate: '#9' })).toBe(
      'operation: valueOutOfRange',
    );
    const consultation = { existingCall: at('1/100'), consultedDevice: to('102') };
    expect(
      await client.refusal('ConsultationCall', { ...consultation, consultOptions: '#9' }),
    ).toBe('operation: consultPurposeOutOfRange');
    const join = { activeCall: at('1/100'), joiningDevice: to('102') };
    expect(await client.refusal('JoinCall', { ...join, participationType: '#9' })).toBe(
      'operation: participationTypeOutOfRange',
    );
  });

  it('goes on with AnswerCall at the prompted device as if it went off-hook', async () => {
    const { client } = await watch(['100']);
    await client.send('MakeCall', CALL);
    client.news();
    await client.send('AnswerCall', { callToBeAnswered: at('1/100') });
    expect(client.news()).toEqual({
      100: ['Originated 1/100 newCall (connected)', 'Delivered 1/101 newCall (connected)'],
    });
  });

  it('prompts a device that cannot go off-hook by itself, whatever is asked', async () => {
    const devices = [{ number: '100', handsFree: false }, '101'];
    const { client } = await watch(['100'], { devices });
    await client.send('MakeCall', EN_BLOC);
    expect(client.news()).toEqual({ 100: ['ServiceInitiated 1/100 makeCall (initiated)'] });
  });

  it('gives up when nobody heeds the prompt', async () => {
    const { bench, client } = await watch(['100']);
    await client.send('MakeCall', CALL);
    client.news();
    await bench.clock.advance(29_999);
    expect(client.news()).toEqual({});
    await bench.clock.advance(1);
    expect(client.news()).toEqual({ 100: ['ConnectionCleared 1/100 callNotAnswered (null)'] });
    expect(bench.clock.pendingTimers).toBe(0);
  });

  it('uses the connection of a device that is off-hook already', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ station }) => station('100').offHook());
    const { callingDevice } = await client.send('MakeCall', CALL);
    expect(callingDevice).toEqual(at('1/100'));
    expect(client.news()).toEqual({
      100: [
        'ServiceInitiated 1/100 newCall (initiated)',
        'Originated 1/100 newCall (connected)',
        'Delivered 1/101 newCall (connected)',
      ],
    });
  });

  it('lets the call fail at a busy device, whose own monitor sees nothing', async () => {
    const { bench, client } = await talking(['101', '102']);
    await client.send('MakeCall', { ...EN_BLOC, callingDevice: to('102') });
    expect(client.news()).toEqual({
      102: ['Originated 2/102 newCall (connected)', 'Failed 2 101 busy (connected)'],
    });
    await bench.clock.advance(30_000);
    expect(client.news()).toEqual({ 102: ['ConnectionCleared 2/102 normalClearing (null)'] });
  });

  it('lets the call fail at a device that does not want to be disturbed', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ station }) => station('101').set({ doNotDisturb: true }));
    await client.send('MakeCall', EN_BLOC);
    expect(client.news()).toEqual({
      100: ['Originated 1/100 newCall (connected)', 'Failed 1 101 doNotDisturb (connected)'],
    });
  });

  it('originates for a group from a free member, and names the group', async () => {
    const { client } = await watch(['198', '199'], {
      acdGroups: [{ number: '600', members: ['198', '199'] }],
    });
    await client.send('MakeCall', { ...EN_BLOC, callingDevice: to('600') });
    const { callingDevice } = await client.send('MakeCall', {
      ...EN_BLOC,
      callingDevice: to('600'),
      calledDirectoryNumber: to('102'),
    });
    expect(callingDevice).toEqual(at('2/199'));
    expect(client.events.find(({ type }) => type === 'OriginatedEvent')).toMatchObject({
      callingDevice: { deviceIdentifier: to('198') },
      originatingDevice: to('600'),
    });
  });

  it('refuses what cannot be right, and makes no call then', async () => {
    const { bench, client } = await talking([]);
    const refusal = (change: object) => client.refusal('MakeCall', { ...CALL, ...change });
    expect(await refusal({ callingDevice: to('999') })).toBe('operation: invalidCallingDeviceID');
    expect(await refusal({ callingDevice: to('700') })).toBe(
      'operation: requestIncompatibleWithCallingDevice',
    );
    expect(await refusal({ callingDevice: to('101') })).toBe(
      'stateIncompatibility: invalidCallingDeviceState',
    );
    const idle = { callingDevice: to('102') };
    expect(await refusal({ ...idle, calledDirectoryNumber: to('999') })).toBe(
      'operation: invalidDestination',
    );
    expect(await refusal({ ...idle, calledDirectoryNumber: to('x;') })).toBe(
      'operation: invalidDestination',
    );
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });

  it('checks account and authorisation codes where the PBX has some', async () => {
    const { client } = await watch([], { accountCodes: ['4711'], authCodes: ['1234'] });
    const code = { accountCode: bytes('4711'), authCode: bytes('1234') };
    expect(await client.refusal('MakeCall', { ...CALL, accountCode: bytes('0815') })).toBe(
      'operation: invalidAccountCode',
    );
    expect(await client.refusal('MakeCall', { ...CALL, authCode: bytes('0000') })).toBe(
      'operation: invalidAuthCode',
    );
    await expect(client.send('MakeCall', { ...CALL, ...code })).resolves.toBeDefined();
  });
});

describe('DialDigits', () => {
  it('goes on with a number until it is whole; digits that come late are ignored', async () => {
    const { client } = await watch(['100', '101']);
    await client.send('MakeCall', { ...EN_BLOC, calledDirectoryNumber: to('1;') });
    expect(client.news()).toEqual({
      100: [
        'ServiceInitiated 1/100 makeCall (initiated)',
        'DigitsDialed 1/100 "1" normal (initiated)',
      ],
    });
    const dial = (digits: string) =>
      client.send('DialDigits', { diallingConnection: at('1/100'), diallingSequence: to(digits) });
    await dial('0;');
    expect(client.news()).toEqual({ 100: ['DigitsDialed 1/100 "0" normal (initiated)'] });
    await dial('1;');
    expect(client.news()).toEqual({
      100: [
        'DigitsDialed 1/100 "1" normal (initiated)',
        'Originated 1/100 newCall (connected)',
        'Delivered 1/101 newCall (connected)',
      ],
      101: ['Delivered 1/101 newCall (alerting)'],
    });
    await dial('7');
    expect(client.news()).toEqual({});
  });

  it('begins a number that MakeCall left out', async () => {
    const { client } = await watch(['100']);
    await client.send('MakeCall', { ...EN_BLOC, calledDirectoryNumber: to('') });
    await client.send('DialDigits', {
      diallingConnection: at('1/100'),
      diallingSequence: to('101'),
    });
    expect(client.news()).toEqual({
      100: [
        'ServiceInitiated 1/100 makeCall (initiated)',
        'DigitsDialed 1/100 "" normal (initiated)',
        'DigitsDialed 1/100 "101" normal (initiated)',
        'Originated 1/100 newCall (connected)',
        'Delivered 1/101 newCall (connected)',
      ],
    });
  });

  it('lets a number fail that is none, and clears a device that stops dialling', async () => {
    const { bench, client } = await watch(['100', '102']);
    await bench.act(({ station }) => station('100').dial('9;'));
    await bench.act(({ station }) => station('102').dial('9;'));
    await client.send('DialDigits', { diallingConnection: at('1/100'), diallingSequence: to('9') });
    client.news();
    await bench.clock.advance(30_000);
    expect(client.news()).toEqual({
      100: ['ConnectionCleared 1/100 normalClearing (null)'],
      102: ['ConnectionCleared 2/102 timeout (null)'],
    });
    expect(client.events.find(({ type }) => type === 'FailedEvent')).toMatchObject({
      failedConnection: at('1'),
      failingDevice: { deviceIdentifier: to('99') },
      cause: 'destNotObtainable',
    });
  });

  it('refuses a connection that does not dial, and what is no digit', async () => {
    const { bench, client } = await talking([]);
    const refusal = (connection: string, digits: string) =>
      client.refusal('DialDigits', {
        diallingConnection: at(connection),
        diallingSequence: to(digits),
      });
    expect(await refusal('1/101', '1')).toBe('stateIncompatibility: invalidConnectionState');
    await bench.act(({ station }) => station('102').dial('1;'));
    expect(await refusal('2/102', 'x')).toBe('operation: invalidParameterValue');
  });
});

describe('AnswerCall', () => {
  it('refuses a second connected call, a connection that does not alert, and unknown ones', async () => {
    const devices = [{ number: '100', lines: 2 }, '101-105'];
    const { bench, client } = await talking(['100'], { devices });
    await bench.act(({ station }) => station('102').dial('100'));
    const refusal = (connection: string) =>
      client.refusal('AnswerCall', { callToBeAnswered: at(connection) });
    expect(await refusal('2/100')).toBe('stateIncompatibility: connectedCallExists');
    expect(await refusal('1/100')).toBe('stateIncompatibility: invalidConnectionState');
    expect(await refusal('2/101')).toBe('operation: invalidConnectionID');
    expect(await refusal('2')).toBe('operation: invalidConnectionID');
    expect(await refusal('9/100')).toBe('operation: invalidCallID');
    await bench.act(({ station }) => station('103').offHook());
    expect(await refusal('3/103')).toBe('stateIncompatibility: invalidConnectionState');
  });
});

describe('AcceptCall', () => {
  const devices = ['100', { number: '101', offersCalls: true }];

  it('lets a call ring that was offered', async () => {
    const { bench, client } = await watch(['100', '101'], { devices });
    await bench.act(({ station }) => station('100').dial('101'));
    client.news();
    await bench.act(({ station }) => station('100').hangUp());
    await bench.act(({ station }) => station('100').dial('101'));
    expect(client.news()['101']?.at(-1)).toBe('Offered 2/101 newCall (alerting)');
    await client.send('AcceptCall', { callToBeAccepted: at('2/101') });
    expect(client.news()).toEqual({
      100: ['Delivered 2/101 newCall (connected)'],
      101: ['Delivered 2/101 newCall (alerting)'],
    });
    await bench.clock.advance(60_000);
    expect(client.news()['101']).toEqual(['ConnectionCleared 2/101 callNotAnswered (null)']);
  });

  it('refuses a call that rings already', async () => {
    const { bench, client } = await watch([], { devices });
    await bench.act(({ station }) => station('101').dial('100'));
    expect(await client.refusal('AcceptCall', { callToBeAccepted: at('1/100') })).toBe(
      'stateIncompatibility: invalidConnectionState',
    );
  });
});
