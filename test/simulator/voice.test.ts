import { describe, expect, it } from 'vitest';
import { at, talking } from './bench.js';

const PBX = {
  messages: [
    { id: 'welcome', duration: 4_000 },
    { id: 'bye', duration: 1_000 },
  ],
};
const here = at('1/100');

describe('a message', () => {
  it('is played for as long as it is', async () => {
    const { bench, client } = await talking(['100', '101'], PBX);
    await client.send('PlayMessage', { messageToBePlayed: 'welcome', overConnection: here });
    expect(client.news()).toEqual({
      100: ['Play 1/100 welcome 0/4000'],
      101: ['Play 1/100 welcome 0/4000'],
    });
    await bench.clock.advance(3_999);
    expect(client.news()).toEqual({});
    await bench.clock.advance(1);
    expect(client.news()['100']).toEqual(['Stop 1/100 welcome 4000/4000 endOfMessageDetected']);
  });

  it('stands still, goes on, and goes to other positions', async () => {
    const { bench, client } = await talking(['100'], PBX);
    await client.send('PlayMessage', { messageToBePlayed: 'welcome', overConnection: here });
    await bench.clock.advance(1_000);
    await client.send('Suspend', { connection: here });
    await bench.clock.advance(60_000);
    expect(await client.refusal('Suspend', { connection: here })).toBe(
      'stateIncompatibility: msgSuspended',
    );
    await client.send('Resume', { connection: here, messageToResume: 'welcome' });
    await client.send('Reposition', {
      connection: here,
      periodOfReposition: { relativePosition: 2_500 },
    });
    const attribute = await client.send('QueryVoiceAttribute', {
      messageToQuery: 'welcome',
      attributeToQuery: 'currentPosition',
      connection: here,
    });
    expect(attribute.attribute).toEqual([{ currentPosition: 3_500 }]);
    await bench.clock.advance(500);
    expect(client.news()['100']).toEqual([
      'Play 1/100 welcome 0/4000',
      'SuspendPlay 1/100 welcome 1000/4000',
      'Play 1/100 welcome 1000/4000',
      'Stop 1/100 welcome 4000/4000 endOfMessageDetected',
    ]);
    expect(await client.refusal('Resume', { connection: here })).toBe(
      'stateIncompatibility: invalidConnectionState',
    );
  });

  it('ends by a digit, by its time, or when it is stopped', async () => {
    const { bench, client } = await talking(['100'], PBX);
    const play = { messageToBePlayed: 'welcome', overConnection: here };
    await client.send('PlayMessage', { ...play, termination: { dTMFDigitDetected: true } });
    await bench.clock.advance(700);
    await bench.act(({ station }) => station('101').press('5'));
    await client.send('PlayMessage', { ...play, duration: 1_500 });
    await bench.act(({ station }) => station('101').press('5'));
    await bench.clock.advance(1_500);
    await client.send('PlayMessage', play);
    expect(await client.refusal('PlayMessage', play)).toBe(
      'stateIncompatibility: invalidObjectState',
    );
    await client.send('Stop', { connection: here });
    expect(client.news()['100']?.filter((line) => line.startsWith('Stop'))).toEqual([
      'Stop 1/100 welcome 700/4000 dTMFDigitDetected',
      'Stop 1/100 welcome 1500/4000 durationExceeded',
      'Stop 1/100 welcome 0/4000 earlyStop',
    ]);
    await bench.act(({ station }) => station('100').hangUp());
    expect(await client.refusal('PlayMessage', play)).toBe('operation: invalidCallID');
  });

  it('is recorded, reviewed, joined, spoken and deleted', async () => {
    const { bench, client } = await talking(['100'], PBX);
    const { resultingMessage } = await client.send('RecordMessage', { callToBeRecorded: here });
    await bench.clock.advance(2_000);
    await client.send('Suspend', { connection: here });
    await client.send('Resume', { connection: here });
    await client.send('Stop', { connection: here });
    const { concatenatedMessage } = await client.send('ConcatenateMessage', {
      messagesToConcatenate: ['bye', resultingMessage],
    });
    const lengthOf = async (messageToQuery: string) =>
      (await client.send('QueryVoiceAttribute', { messageToQuery, attributeToQuery: 'duration' }))
        .attribute;
    expect(await lengthOf(resultingMessage)).toEqual([{ duration: 2_000 }]);
    expect(await lengthOf(concatenatedMessage)).toEqual([{ duration: 3_000 }]);
    const { synthesizedMessage } = await client.send('SynthesizeMessage', {
      textToBeSynthesized: 'one minute',
    });
    expect(await lengthOf(synthesizedMessage)).toEqual([{ duration: 600 }]);
    await client.send('DeleteMessage', { messageToBeDeleted: synthesizedMessage });
    expect(await client.refusal('DeleteMessage', { messageToBeDeleted: synthesizedMessage })).toBe(
      'operation: invalidMsgID',
    );
    client.news();
    await client.send('PlayMessage', {
      messageToBePlayed: concatenatedMessage,
      overConnection: here,
    });
    await bench.clock.advance(2_000);
    await client.send('Review', {
      connection: here,
      periodToReview: { lengthOfReview: 500 },
    });
    await bench.clock.advance(500);
    expect(client.news()['100']).toEqual([
      `Play 1/100 ${concatenatedMessage} 0/3000`,
      `Stop 1/100 ${concatenatedMessage} 2000/3000 normal`,
      `Review 1/100 ${concatenatedMessage} 1500/3000`,
      `Stop 1/100 ${concatenatedMessage} 2000/3000 durationExceeded`,
    ]);
  });

  it('is played faster, louder, and goes on in the call that its own becomes', async () => {
    const { bench, client } = await talking(['100', '102'], PBX);
    await client.send('PlayMessage', { messageToBePlayed: 'welcome', overConnection: here });
    await client.send('SetVoiceAttribute', {
      connection: here,
      attributeToSet: [{ currentSpeed: 200 }],
    });
    expect(client.news()['100']?.slice(-1)).toEqual(['VoiceAttributeChanged 1/100 welcome']);
    const { initiatedCall } = await client.send('ConsultationCall', {
      existingCall: at('1/101'),
      consultedDevice: { number: '102' },
    });
    await client.send('TransferCall', { heldCall: at('1/101'), activeCall: initiatedCall });
    client.news();
    await bench.clock.advance(2_000);
    expect(client.news()).toEqual({
      100: ['Stop 3/100 welcome 4000/4000 endOfMessageDetected'],
      102: ['Stop 3/100 welcome 4000/4000 endOfMessageDetected'],
    });
  });
});

describe('digits and tones', () => {
  it('are generated and told, and end of themselves or when they are stopped', async () => {
    const { bench, client } = await talking(['101'], PBX);
    await client.send('GenerateDigits', { connectionToSendDigits: here, charactersToSend: '12#' });
    await client.send('GenerateTelephonyTones', {
      connectionToSendTone: here,
      toneToSend: 'beep',
      toneDuration: 200,
    });
    await bench.clock.advance(200);
    await client.send('GenerateTelephonyTones', { connectionToSendTone: here, toneToSend: 'busy' });
    await bench.clock.advance(60_000);
    await client.send('CancelTelephonyTones', { connectionToStopTone: here });
    await client.send('CancelTelephonyTones', { connectionToStopTone: here });
    expect(client.news()['101']).toEqual([
      'DigitsGenerated 1/100 12#',
      'TelephonyTonesGenerated 1/100 beep',
      'TelephonyTonesGenerated 1/100 off',
      'TelephonyTonesGenerated 1/100 busy',
      'TelephonyTonesGenerated 1/100 off',
    ]);
    const refused = { connectionToSendDigits: here, charactersToSend: 'x' };
    expect(await client.refusal('GenerateDigits', refused)).toBe(
      'operation: toneCharacterOutOfRange',
    );
  });

  it('are collected until there are enough, the last one comes, or the time is up', async () => {
    const { bench, client } = await talking([], PBX);
    const collect = (digitsReportingCriteria: object) =>
      client.send('StartDataCollection', { object: { call: here }, digitsReportingCriteria });
    const reports = () =>
      client.requests.splice(0).map(({ members }) => members as Record<string, unknown>);
    const { dcollCrossRefID } = await collect({ numChars: 3, flushChar: '#', timeout: 5 });
    await bench.act(({ station }) => station('101').press('12'));
    expect(reports()).toEqual([]);
    await bench.act(({ station }) => station('101').press('34#5'));
    expect(reports()).toEqual([
      { dcollCrossRefID, digitsData: { digitsDetected: '123' }, dcollCause: 'charCountReached' },
      { dcollCrossRefID, digitsData: { digitsDetected: '4' }, dcollCause: 'flushCharReceived' },
    ]);
    await bench.clock.advance(5_000);
    expect(reports()).toEqual([
      { dcollCrossRefID, digitsData: { digitsDetected: '5' }, dcollCause: 'timeout' },
    ]);
    await client.send('SuspendDataCollection', { dcollCrossRefID });
    await bench.act(({ station }) => station('101').press('9'));
    await client.send('ResumeDataCollection', { dcollCrossRefID });
    await client.send('GenerateDigits', { connectionToSendDigits: here, charactersToSend: '77' });
    await bench.act(({ station }) => station('101').hangUp());
    expect(reports()).toEqual([
      { dcollCrossRefID, digitsData: { digitsDetected: '77' }, dcollCause: 'sfTerminated' },
    ]);
    expect(await client.refusal('StopDataCollection', { dcollCrossRefID })).toBe(
      'operation: invalidCrossRefID',
    );
  });

  it('are collected on the next connection of a device, and tones too', async () => {
    const { bench, client } = await talking([], PBX);
    await client.send('StartDataCollection', {
      object: { device: { number: '102' } },
      dataCollType: 'telTones',
    });
    await bench.act(({ station }) => station('103').dial('102'));
    await bench.act(({ station }) => station('102').answer());
    await client.send('GenerateTelephonyTones', {
      connectionToSendTone: at('2/103'),
      toneToSend: 'faxCNG',
    });
    expect(client.requests.map(({ members }) => members)).toEqual([
      { dcollCrossRefID: 'C1', telTonesData: { toneDetected: 'faxCNG' } },
    ]);
    await client.send('StopDataCollection', { dcollCrossRefID: 'C1' });
  });
});
