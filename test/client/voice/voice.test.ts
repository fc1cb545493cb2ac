import { describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../../src/simulator/index.js';
import { ENCODINGS, type Encoding, simulatedLink } from '../../support/simulated-link.js';

const PBX: SimulatorOptions = {
  devices: '100-109',
  messages: [{ id: 'welcome', duration: 4_000 }],
};

/** Station 100 talks to 101, and the program is at the connection of 101. */
async function talking(encoding: Encoding) {
  const link = await simulatedLink(encoding, PBX);
  await link.act(({ station }) => station('100').dial('101'));
  await link.act(({ station }) => station('101').answer());
  const connection = { callID: '1', deviceID: { number: '101' } };
  const voice = await link.done(link.client.voiceAt(connection));
  return { ...link, voice };
}

const errorOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

describe.each(ENCODINGS)('the voice unit at a connection, over %s', (encoding) => {
  it('plays a message, and says when it has been heard', async () => {
    const { voice, done, clock, settle } = await talking(encoding);
    const welcome = await done(voice.play('welcome'));
    expect(welcome).toMatchObject({ message: 'welcome', state: 'active' });
    await clock.advance(1_000);
    await done(welcome.suspend());
    expect(welcome.state).toBe('suspended');
    await clock.advance(60_000);
    await done(welcome.resume());
    await done(welcome.reposition(2_000));
    await clock.advance(1_000);
    await settle();
    expect(await welcome.ended).toEqual({
      reason: 'finished',
      cause: 'endOfMessageDetected',
      position: 4_000,
    });
    expect(welcome.state).toBe('ended');
    await done(welcome.stop());
  });

  it('ends a message by a digit, a time, a signal, or with the call', async () => {
    const { voice, done, act, clock, settle } = await talking(encoding);
    const byDigit = await done(voice.play('welcome', { untilDigit: true }));
    await act(({ station }) => station('100').press('1'));
    expect(await byDigit.ended).toMatchObject({ reason: 'digit' });
    const byTime = await done(voice.play('welcome', { duration: 500 }));
    await clock.advance(500);
    await settle();
    expect(await byTime.ended).toMatchObject({ reason: 'duration', position: 500 });
    const ending = new AbortController();
    const bySignal = await done(voice.play('welcome', ending));
    ending.abort();
    await settle();
    expect(await bySignal.ended).toMatchObject({ reason: 'stopped', cause: 'earlyStop' });
    const withCall = await done(voice.play('welcome'));
    await act(({ station }) => station('101').hangUp());
    expect(await withCall.ended).toEqual({ reason: 'callEnded' });
    expect(await errorOf(done(voice.play('welcome')))).toMatchObject({ value: 'invalidCallID' });
  });

  it('refuses what there is not, and leaves nothing behind', async () => {
    const { voice, done, clock, client } = await talking(encoding);
    expect(await errorOf(done(voice.play('nothing')))).toMatchObject({ value: 'invalidMsgID' });
    await done(voice.close());
    await done(client.close());
    await clock.advance(120_000);
    expect(clock.pendingTimers).toBe(0);
  });

  it('records, and speaks', async () => {
    const { voice, done, clock, settle, client } = await talking(encoding);
    const recording = await done(voice.record());
    await clock.advance(2_000);
    await done(recording.stop());
    expect(await recording.ended).toMatchObject({ reason: 'stopped', position: 2_000 });
    const again = await done(voice.play(recording.message));
    await clock.advance(2_000);
    await settle();
    expect(await again.ended).toMatchObject({ reason: 'finished' });
    const spoken = await done(voice.say('hello'));
    await clock.advance(300);
    await settle();
    expect(await spoken.ended).toMatchObject({ reason: 'finished' });
    const query = { messageToQuery: spoken.message, attributeToQuery: 'duration' } as const;
    expect(await errorOf(done(client.request('QueryVoiceAttribute', query)))).toMatchObject({
      value: 'invalidMsgID',
    });
  });

  it('goes on in the call that its own becomes', async () => {
    const { voice, done, client, clock, settle } = await talking(encoding);
    const welcome = await done(voice.play('welcome'));
    const held = { callID: '1', deviceID: { number: '100' } };
    const { initiatedCall } = await done(
      client.callControl.consultationCall({ existingCall: held, consultedDevice: '102' }),
    );
    await done(client.callControl.transferCall({ heldCall: held, activeCall: initiatedCall }));
    await settle();
    expect(voice.connection).toEqual({ callID: '3', deviceID: { number: '101' } });
    expect(welcome.state).toBe('active');
    await clock.advance(4_000);
    await settle();
    expect(await welcome.ended).toMatchObject({ reason: 'finished' });
  });
});

describe.each(ENCODINGS)('digits, over %s', (encoding) => {
  it('come when there are enough, the last one is pressed, or the time is up', async () => {
    const { voice, done, act, clock, settle } = await talking(encoding);
    const four = voice.collectDigits({ count: 4, timeout: 5_000, until: '#' });
    await settle();
    await act(({ station }) => station('100').press('12'));
    await act(({ station }) => station('100').press('34'));
    expect(await done(four)).toBe('1234');
    const some = voice.collectDigits({ count: 4, until: '#' });
    await settle();
    await act(({ station }) => station('100').press('56#'));
    expect(await done(some)).toBe('56');
    const late = voice.collectDigits({ count: 4, timeout: 2_500 });
    await settle();
    await act(({ station }) => station('100').press('7'));
    await clock.advance(3_000);
    expect(await done(late)).toBe('7');
  });

  it('are waited for no more when the call ends, a signal says so, or the client is closed', async () => {
    const { voice, done, act, client, settle } = await talking(encoding);
    const ending = new AbortController();
    const given = errorOf(voice.collectDigits({ count: 1, signal: ending.signal }));
    await settle();
    ending.abort();
    expect(await done(given)).toMatchObject({ name: 'SessionError', code: 'aborted' });
    const lost = errorOf(voice.collectDigits({ count: 1 }));
    await settle();
    await act(({ station }) => station('100').hangUp());
    expect(await done(lost)).toMatchObject({ name: 'CallEndedError', code: 'call-ended' });
    expect(await errorOf(done(voice.collectDigits({ count: 1 })))).toMatchObject({
      value: 'invalidCallID',
    });
    const own = client.handle('DataCollected', () => ({}));
    expect(await errorOf(done(voice.collectDigits({ count: 1 })))).toMatchObject({
      code: 'bad-state',
    });
    own();
  });

  it('and tones are sent', async () => {
    const { voice, done, client, settle } = await talking(encoding);
    const monitor = await done(client.monitor('100'));
    const heard: string[] = [];
    monitor.on('DigitsGeneratedEvent', (event) => heard.push(event.digitGeneratedList));
    monitor.on('TelephonyTonesGeneratedEvent', (event) => heard.push(event.toneGenerated ?? '-'));
    await done(voice.sendDigits('12#', { mode: 'dTMF' }));
    await done(voice.sendTone('beep', { duration: 5_000 }));
    await done(voice.stopTone());
    await settle();
    expect(heard).toEqual(['12#', 'beep', '-']);
  });
});

describe.each(ENCODINGS)('a call as an object, over %s', (encoding) => {
  it('plays, records, and collects digits', async () => {
    const { client, done, act, clock, settle } = await simulatedLink(encoding, PBX);
    const phone = await done(client.phone('101'));
    await act(({ station }) => station('100').dial('101'));
    await act(({ station }) => station('101').answer());
    const [call] = phone.calls;
    if (!call) throw new Error('there is no call');
    const welcome = await done(call.play('welcome'));
    await clock.advance(4_000);
    await settle();
    expect(await welcome.ended).toMatchObject({ reason: 'finished' });
    const digits = call.collectDigits({ count: 2 });
    await settle();
    await act(({ station }) => station('100').press('42'));
    expect(await done(digits)).toBe('42');
    const recording = await done(call.recordMessage());
    await act(({ station }) => station('100').hangUp());
    expect(await recording.ended).toEqual({ reason: 'callEnded' });
  });
});
