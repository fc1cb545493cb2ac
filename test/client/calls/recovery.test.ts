import { describe, expect, it } from 'vitest';
import type { CallChange } from '../../../src/client/calls/change-stream.js';
import type { PhoneCall } from '../../../src/client/calls/phone-call.js';
import { range } from '../../../src/client/calls/range.js';
import { SPEECHES, setUp } from './pbx.js';

/** What waits in a stream that has been ended. */
async function all(stream: AsyncIterable<CallChange>): Promise<CallChange[]> {
  const changes: CallChange[] = [];
  for await (const change of stream) changes.push(change);
  return changes;
}

describe.each(SPEECHES)('calls over %s, when the link is lost', (_, speech) => {
  /** 100 is watched, and has a call from 101 that rings. */
  async function ringing(options: Partial<Parameters<typeof setUp>[0]> = {}) {
    const pbx = await setUp({ speech, ...options });
    const phone = await pbx.done(pbx.client.phone('100'));
    const came: PhoneCall[] = [];
    phone.on('incoming', (call) => came.push(call));
    await pbx.act(({ station }) => station('101').dial('100'));
    const [call] = came;
    if (!call) throw new Error('it rings');
    return { pbx, phone, came, call };
  }

  it.each([true, false])(
    'go on as the same, and who waits gets it (linkage: %s)',
    async (callLinkage) => {
      const { pbx, phone, came, call } = await ringing({ callLinkage });
      const changes = phone.changes();
      const talking = call.until('talking');
      await pbx.cut();
      expect(call.phase).toBe('ringing');
      await expect(pbx.done(call.answer())).rejects.toMatchObject({
        code: 'link-lost',
        sent: false,
      });
      await pbx.act(({ station }) => station('100').answer());
      expect(call.phase).toBe('ringing');
      await pbx.reachable();
      expect([call.phase, phone.calls, came]).toEqual(['talking', [call], [call]]);
      await expect(pbx.done(talking)).resolves.toBe(call);
      await pbx.done(call.hold({ wait: 'done' }));
      expect(call.phase).toBe('held');
      await pbx.done(phone.close());
      const told = await all(changes);
      const answered = told.find(
        (change) => change.kind === 'connection' && change.now.phase === 'talking',
      );
      expect(answered).toMatchObject({ resynchronised: true, sameBecause: expect.any(String) });
      expect(told.map(({ kind }) => kind)).toContain('resynchronised');
      expect(told.some(({ kind }) => kind === 'begun' || kind === 'ended')).toBe(false);
    },
  );

  it('are told when they come meanwhile, and when they end', async () => {
    const { pbx, phone, came, call } = await ringing();
    const changes = phone.changes();
    const lostAt = pbx.clock.now();
    await pbx.cut();
    await pbx.act(({ station }) => station('101').hangUp());
    await pbx.act(({ station }) => station('102').dial('100'));
    await pbx.reachable();
    expect([call.phase, came.length]).toEqual(['ended', 2]);
    expect(phone.calls).toEqual([came[1]]);
    await pbx.done(phone.close());
    const told = await all(changes);
    expect(told.find(({ kind }) => kind === 'ended')).toMatchObject({
      resynchronised: true,
      endedBetween: [lostAt, expect.any(Number)],
    });
    expect(told.find(({ kind }) => kind === 'begun')).toMatchObject({ resynchronised: true });
  });

  // Linkage data would tell: those of a real switch are unique for ever.
  it('are other calls after a restart, though everything looks the same', async () => {
    const { pbx, phone, call } = await ringing();
    await pbx.act(({ station }) => station('100').answer());
    const { callID } = call.record.connectionID ?? {};
    const waiting = call.until('held');
    waiting.catch(() => {});
    await pbx.restart();
    await pbx.act(({ station }) => station('101').dial('100'));
    await pbx.act(({ station }) => station('100').answer());
    await pbx.reachable();
    const [other] = phone.calls;
    expect(other?.record.connectionID?.callID).toBe(callID);
    expect(other).not.toBe(call);
    expect([call.phase, other?.phase]).toEqual(['ended', 'talking']);
    await expect(waiting).rejects.toMatchObject({ code: 'call-ended' });
  });

  it('can be left while there is no link', async () => {
    const { pbx, phone, call } = await ringing();
    const waiting = call.until('talking');
    waiting.catch(() => {});
    await pbx.cut();
    await pbx.done(phone.close());
    await expect(waiting).rejects.toMatchObject({ code: 'closed' });
    await pbx.done(pbx.client.close());
    expect(pbx.client.status.state).toBe('closed');
    await expect(pbx.done(pbx.client.phone('100'))).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('a watch', () => {
  it('sees all its devices again, and says when it does', async () => {
    const pbx = await setUp();
    const watch = await pbx.done(pbx.client.watch([range(100, 109)]));
    await pbx.act(({ station }) => station('100').dial('101'));
    const changes = watch.changes();
    await pbx.cut();
    await pbx.act(({ station }) => station('101').answer());
    await pbx.act(({ station }) => station('102').dial('103'));
    await pbx.reachable();
    const states = watch.calls.map((call) =>
      call.connections.map(({ party, state }) => `${party.number} ${state}`).sort(),
    );
    expect(states.sort()).toEqual([
      ['100 connected', '101 connected'],
      ['102 connected', '103 alerting'],
    ]);
    await pbx.done(watch.close());
    expect((await all(changes)).filter(({ kind }) => kind === 'resynchronised')).toHaveLength(1);
  });

  it('waits for a device that cannot be monitored now', async () => {
    const pbx = await setUp();
    const watch = await pbx.done(pbx.client.watch(['100', '101']));
    const phone = await pbx.done(pbx.client.phone('101'));
    await pbx.cut();
    await pbx.act(({ station }) => station('101').set({ outOfService: true }));
    await pbx.reachable();
    // The client tries for a while, and then from time to time.
    await pbx.clock.advance(600_000);
    expect(watch.devices).toEqual(['100']);
    expect(watch.failed).toMatchObject([{ device: '101', error: { value: 'deviceOutOfService' } }]);
    await pbx.act(({ station }) => station('101').set({ outOfService: false }));
    await pbx.clock.advance(30_000);
    expect([watch.devices, watch.failed]).toEqual([['100', '101'], []]);
    await pbx.act(({ station }) => station('102').dial('101'));
    expect(phone.calls).toHaveLength(1);
    await pbx.act(({ station }) => station('101').set({ outOfService: true }));
    await pbx.done(phone.close());
    await pbx.done(watch.close());
    await pbx.done(pbx.client.close());
    pbx.simulator.close();
    expect(pbx.clock.pendingTimers).toBe(0);
  });

  it('is told of devices that are gone', async () => {
    const pbx = await setUp();
    const watch = await pbx.done(pbx.client.watch(['100', '101']));
    const phone = await pbx.done(pbx.client.phone('101'));
    const changes = phone.changes();
    // The PBX that comes back has other devices.
    await pbx.restart({ devices: '100' });
    await pbx.reachable();
    expect(watch.devices).toEqual(['100']);
    expect(watch.failed).toMatchObject([{ device: '101', error: { value: 'invalidDeviceID' } }]);
    await expect(all(changes)).rejects.toMatchObject({ value: 'invalidDeviceID' });
  });
});
