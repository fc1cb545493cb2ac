import { describe, expect, it } from 'vitest';
import { at, talking, to, watch } from './bench.js';

const left = (device: string, eventCause: string, callID = '1') => ({
  oldDeviceID: { numberDialed: to(device) },
  eventCause,
  oldConnectionID: at(`${callID}/${device}`),
});

/** Station 100 calls 101; the call is deflected to 102 and from there to 103. */
async function deflectedTwice(deviceHistory?: number) {
  const set = await watch(['100'], deviceHistory === undefined ? {} : { deviceHistory });
  await set.bench.act(({ station }) => station('100').dial('101'));
  const deflect = (from: string, number: string) =>
    set.client.send('DeflectCall', { callToBeDiverted: at(from), newDestination: to(number) });
  await deflect('1/101', '102');
  await deflect('1/102', '103');
  return set.client;
}

describe('deviceHistory', () => {
  it('names the device that left the call last, in the events after it', async () => {
    const client = await deflectedTwice();
    const [diverted, delivered] = client.events.slice(-2);
    expect(diverted).toMatchObject({
      type: 'DivertedEvent',
      deviceHistory: [left('101', 'redirected')],
    });
    expect(delivered).toMatchObject({
      type: 'DeliveredEvent',
      deviceHistory: [left('102', 'redirected')],
    });
    expect(client.events[0]).not.toHaveProperty('deviceHistory');
  });

  it('goes further back, or not at all, where the PBX is set up so', async () => {
    const far = await deflectedTwice(9);
    expect(far.events.at(-1)).toMatchObject({
      deviceHistory: [left('101', 'redirected'), left('102', 'redirected')],
    });
    const snapshot = await far.send('SnapshotCall', { snapshotObject: at('1') });
    expect(snapshot.deviceHistory).toHaveLength(2);
    const none = await deflectedTwice(0);
    for (const event of none.events) expect(event).not.toHaveProperty('deviceHistory');
    await expect(watch([], { deviceHistory: -1 })).rejects.toMatchObject({ code: 'bad-argument' });
  });

  it('names devices that transferred the call or left a conference', async () => {
    const { bench, client } = await talking(['100', '101']);
    const existingCall = at('1/101');
    await client.send('ConsultationCall', { existingCall, consultedDevice: to('102') });
    await bench.act(({ station }) => station('102').answer());
    await client.send('TransferCall', { heldCall: at('1/101'), activeCall: at('2/101') });
    expect(client.events.at(-1)).toMatchObject({
      type: 'TransferredEvent',
      deviceHistory: [left('101', 'transfer')],
    });
    const join = { activeCall: at('3/100'), joiningDevice: to('104') };
    await client.send('JoinCall', { ...join, autoOriginate: 'doNotPrompt' });
    await client.send('ClearConnection', { connectionToBeCleared: at('3/102') });
    await client.send('ClearConnection', { connectionToBeCleared: at('3/104') });
    expect(client.events.at(-1)).toMatchObject({
      type: 'ConnectionClearedEvent',
      deviceHistory: [left('104', 'normalClearing', '3')],
    });
  });
});
