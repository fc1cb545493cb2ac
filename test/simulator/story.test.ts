import { describe, expect, it } from 'vitest';
import { at, Bench, to } from './bench.js';

/** A day at the office: 100 calls 101, is put on hold, and is transferred to 102. Two computing functions watch. */
async function play() {
  const bench = new Bench();
  const [crm, recorder] = [bench.client('crm'), bench.client('recorder')];
  await crm.monitor('100', '101');
  await recorder.monitor('102');
  await crm.send('MakeCall', { callingDevice: to('100'), calledDirectoryNumber: to('101') });
  await bench.act(({ station }) => station('100').offHook());
  const recording = await recorder.monitorCall('1');
  await crm.send('AnswerCall', { callToBeAnswered: at('1/101') });
  await crm.send('HoldCall', { callToBeHeld: at('1/101') });
  await crm.send('RetrieveCall', { callToBeRetrieved: at('1/101') });
  await crm.send('ConsultationCall', { existingCall: at('1/101'), consultedDevice: to('102') });
  await bench.clock.advance(5_000);
  await recorder.send('AnswerCall', { callToBeAnswered: at('2/102') });
  await crm.send('TransferCall', { heldCall: at('1/101'), activeCall: at('2/101') });
  await bench.act(({ station }) => station('100').hangUp());
  return {
    crm: crm.news(),
    recorder: recorder.news(),
    recording,
    messages: [...crm.events, ...recorder.events],
    left: bench.clock.pendingTimers,
  };
}

describe('a story seen by two computing functions', () => {
  it('is told to each by its own monitors', async () => {
    const { crm, recorder, left } = await play();
    const transferred = 'Transferred 1/101+2/101: 1/100>3/100 2/102>3/102 transfer';
    expect(crm).toEqual({
      100: [
        'ServiceInitiated 1/100 makeCall (initiated)',
        'Originated 1/100 newCall (connected)',
        'Delivered 1/101 newCall (connected)',
        'Established 1/101 newCall (connected)',
        'Held 1/101 normal (connected)',
        'Retrieved 1/101 normal (connected)',
        'Held 1/101 consultation (connected)',
        `${transferred} (connected)`,
        'ConnectionCleared 3/100 normalClearing (null)',
      ],
      101: [
        'Delivered 1/101 newCall (alerting)',
        'Established 1/101 newCall (connected)',
        'Held 1/101 normal (hold)',
        'Retrieved 1/101 normal (connected)',
        'Held 1/101 consultation (hold)',
        'Originated 2/101 consultation (connected)',
        'Delivered 2/102 newCall (connected)',
        'Established 2/102 newCall (connected)',
        `${transferred} (null)`,
      ],
    });
    expect(recorder).toEqual({
      102: [
        'Delivered 2/102 newCall (alerting)',
        'Established 2/102 newCall (connected)',
        `${transferred} (connected)`,
        'ConnectionCleared 3/100 normalClearing (connected)',
        'ConnectionCleared 3/102 normalClearing (null)',
      ],
      'call 1': [
        'Established 1/101 newCall',
        'Held 1/101 normal',
        'Retrieved 1/101 normal',
        'Held 1/101 consultation',
        transferred,
        'ConnectionCleared 3/100 normalClearing',
        'ConnectionCleared 3/102 normalClearing',
        'CallCleared 3 normalClearing',
      ],
    });
    expect(left).toBe(0);
  });

  it('takes the same course, message by message, every time', async () => {
    expect(await play()).toEqual(await play());
  });
});

describe('an answer', () => {
  it('is there before the events that follow from the request', async () => {
    const bench = new Bench();
    const order: string[] = [];
    const attachment = bench.simulator.attach({
      name: 'orderly',
      sendEvent: ({ type }) => order.push(type),
      request: () => Promise.reject(new Error('no answer')),
    });
    const monitorObject = { deviceObject: to('100') };
    await attachment.handle({ kind: 'request', type: 'MonitorStart', monitorObject });
    const answer = await attachment.handle({
      kind: 'request',
      type: 'MakeCall',
      callingDevice: to('100'),
      calledDirectoryNumber: to('101'),
    });
    order.push(String(answer?.type));
    await bench.clock.advance(0);
    expect(order).toEqual(['MakeCallResponse', 'ServiceInitiatedEvent']);
  });
});
