import { describe, expect, it } from 'vitest';
import type { Phone } from '../../../src/client/calls/phone.js';
import type { PhoneCall } from '../../../src/client/calls/phone-call.js';
import type { Event } from '../../../src/model/message.js';
import { type Pbx, SPEECHES, setUp } from './pbx.js';

/** Calls from a phone, and lifts its handset where the switch cannot take its line by itself. */
async function call(pbx: Pbx, phone: Phone, to: string): Promise<PhoneCall> {
  const made = await pbx.done(phone.call(to));
  await pbx.settled();
  if (made.state === 'initiated') await pbx.act(({ station }) => station(phone.device).offHook());
  return made;
}

describe.each(SPEECHES)('over %s', (_, speech) => {
  const isPhase1 = speech.includes('phase=1');

  /** A phone that hears that 101 is busy. */
  async function busy(options: Parameters<typeof setUp>[0] = {}) {
    const pbx = await setUp({ speech, ...options });
    const phone = await pbx.done(pbx.client.phone('100'));
    await pbx.act(({ station }) => station('101').dial('102'));
    await pbx.act(({ station }) => station('102').answer());
    const failed = await call(pbx, phone, '101');
    expect(failed.phase).toBe('failed');
    return { pbx, phone, failed };
  }

  it('a call to a busy phone waits until that is free', async () => {
    const { pbx, failed } = await busy();
    expect(failed.can('campOn')).not.toBe('no');
    await pbx.done(failed.campOn());
    await pbx.settled();
    expect(failed.phase).toBe('queued');
    const ringing = failed.until('ringing');
    await pbx.act(({ station }) => station('101').hangUp());
    await expect(pbx.done(ringing)).resolves.toBe(failed);
  });

  it('a busy phone is called back', async () => {
    const { pbx, phone, failed } = await busy();
    await pbx.done(failed.callBack());
    await pbx.done(failed.until('ended'));
    await pbx.act(({ station }) => station('101').hangUp());
    await pbx.clock.advance(3_000);
    expect(phone.calls).toHaveLength(1);
    expect(phone.calls[0]).not.toBe(failed);
  });

  it('digits go out: the number first, then tones', async () => {
    const pbx = await setUp({ speech });
    const phone = await pbx.done(pbx.client.phone('100'));
    await pbx.act(({ station }) => station('100').offHook());
    const [dialling] = phone.calls;
    if (!dialling) throw new Error('it is off the hook');
    expect([dialling.phase, dialling.can('sendDigits')]).toEqual(['dialling', 'unknown']);
    const sent = pbx.done(dialling.sendDigits('101'));
    if (isPhase1) {
      await expect(sent).rejects.toMatchObject({ code: 'not-in-edition' });
      return;
    }
    await sent;
    await pbx.settled();
    expect(dialling.phase).toBe('ringing');
    await pbx.act(({ station }) => station('101').answer());
    const digits: string[] = [];
    pbx.client.on('DigitsGeneratedEvent', (event) => digits.push(event.digitGeneratedList));
    await pbx.done(dialling.sendDigits('12#'));
    await pbx.clock.advance(5_000);
    expect(digits.join('')).toBe('12#');
  });

  it.skipIf(isPhase1)('data go to the call and to the other user', async () => {
    const pbx = await setUp({ speech });
    const phone = await pbx.done(pbx.client.phone('100'));
    const far = await pbx.done(pbx.client.phone('101'));
    const mine = await pbx.done(
      phone.call('101', { correlatorData: 'order 1', accountCode: '77', userData: 'hello' }),
    );
    await pbx.settled();
    const [theirs] = far.calls;
    expect(theirs?.data).toMatchObject({ correlatorData: 'order 1' });
    await pbx.act(({ station }) => station('101').answer());
    await pbx.done(mine.setData({ correlatorData: 'order 2', userData: 'good-bye' }));
    await pbx.act(({ station }) => station('101').hold());
    expect(mine.data.correlatorData).toBe('order 2');
    expect(mine.wholeCall).toBe(theirs?.wholeCall);
  });

  it('a call is turned away with a reason', async () => {
    const pbx = await setUp({ speech });
    const phone = await pbx.done(pbx.client.phone('100'));
    await pbx.act(({ station }) => station('101').dial('100'));
    const [first] = phone.calls;
    const reason = isPhase1 ? {} : ({ reason: 'busy' } as const);
    if (!first) throw new Error('it rings');
    await pbx.done(first.reject({ ...reason, wait: 'done' }));
    expect(first.phase).toBe('ended');
    expect(pbx.simulator.station('100').calls).toEqual([]);
  });

  it('what a verb needs and the switch has not told is asked for', async () => {
    const pbx = await setUp({ speech, connectionIDs: 'dynamic' });
    const watch = await pbx.done(pbx.client.watch(['101']));
    await pbx.act(({ station }) => station('100').dial('101'));
    await pbx.act(({ station }) => station('101').answer());
    const [one] = watch.calls;
    if (!one) throw new Error('they talk');
    const caller = one.connections.find(({ party }) => party.number === '100');
    if (!caller) throw new Error('the caller is known');
    await pbx.done(caller.clear());
    await pbx.settled();
    expect(pbx.simulator.connections).toEqual([]);
  });
});

describe('a verb that is to be done', () => {
  it('is told that the switch could not do it after all', async () => {
    const pbx = await setUp();
    const phone = await pbx.done(pbx.client.phone('100'));
    const first = await call(pbx, phone, '101');
    await pbx.act(({ station }) => station('101').answer());
    const { connectionID } = first.record;
    if (!connectionID) throw new Error('it is named');
    // The switch says yes, and does nothing; then it says that it could not.
    pbx.refuseLater(
      'HoldCall',
      (monitorCrossRefID): Event => ({
        kind: 'event',
        type: 'ServiceCompletionFailureEvent',
        monitorCrossRefID,
        primaryCall: {
          deviceID: { number: '100' },
          connectionID,
          localConnectionState: 'connected',
        },
        cause: 'resourcesNotAvailable',
      }),
    );
    const held = pbx.done(first.hold({ wait: 'done' }));
    await expect(held).rejects.toMatchObject({
      code: 'not-completed',
      message: expect.stringContaining('resourcesNotAvailable'),
    });
    expect(first.phase).toBe('talking');
  });

  it('is told when the call ends instead, and when it takes too long', async () => {
    const pbx = await setUp();
    const phone = await pbx.done(pbx.client.phone('100'));
    const first = await call(pbx, phone, '101');
    await pbx.act(({ station }) => station('101').answer());
    pbx.refuseLater('HoldCall', () => undefined);
    const aborting = new AbortController();
    const waits = [
      first.hold({ wait: 'done', timeout: 1_000 }),
      first.hold({ wait: 'done', signal: aborting.signal }),
      first.hold({ wait: 'done' }),
    ];
    for (const wait of waits) wait.catch(() => {});
    await pbx.clock.advance(1_000);
    await expect(waits[0]).rejects.toMatchObject({ code: 'timeout' });
    aborting.abort();
    await expect(waits[1]).rejects.toMatchObject({ code: 'aborted' });
    await pbx.act(({ station }) => station('101').hangUp());
    await expect(waits[2]).rejects.toMatchObject({ code: 'call-ended' });
  });
});
