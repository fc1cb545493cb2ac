import { describe, expect, it } from 'vitest';
import { SPEECHES, setUp } from './pbx.js';

describe.each(SPEECHES)('the call list of a phone over %s', (_, speech) => {
  async function phoneOf100() {
    const pbx = await setUp({ speech });
    const phone = await pbx.done(pbx.client.phone('100'));
    return { pbx, phone };
  }

  it('has calls that were answered, and such as were missed, the last one first', async () => {
    const { pbx, phone } = await phoneOf100();
    await pbx.act(({ station }) => station('101').dial('100'));
    await pbx.act(({ station }) => station('100').answer());
    await pbx.act(({ station }) => station('101').hangUp());
    expect(phone.callList).toMatchObject([
      { direction: 'incoming', party: { number: '101' }, isMissed: false },
    ]);
    await pbx.act(({ station }) => station('102').dial('100'));
    await pbx.act(({ station }) => station('102').hangUp());
    await pbx.act(({ station }) => station('100').dial('103'));
    await pbx.act(({ station }) => station('100').hangUp());
    expect(phone.callList).toMatchObject([
      { direction: 'outgoing', party: { number: '103' }, isMissed: false },
      { direction: 'incoming', party: { number: '102' }, reason: 'callerCleared', isMissed: true },
      { party: { number: '101' }, answeredAt: expect.any(Number), endedAt: expect.any(Number) },
    ]);
  });

  it('does not call missed what somebody else has picked up', async () => {
    const { pbx, phone } = await phoneOf100();
    await pbx.act(({ station }) => station('101').dial('100'));
    const [ringing] = pbx.simulator.connections.filter(({ device }) => device === '100');
    if (!ringing) throw new Error('it rings');
    await pbx.done(
      pbx.client.callControl.directedPickupCall({
        callToBePickedUp: ringing.connection,
        requestingDevice: '102',
      }),
    );
    expect(phone.callList).toMatchObject([{ party: { number: '101' }, isMissed: false }]);
  });
});

describe('the history of a call', () => {
  it('tells who left it, and why', async () => {
    const pbx = await setUp({ speech: SPEECHES[0]?.[1] ?? '' });
    const phone = await pbx.done(pbx.client.phone('102'));
    await pbx.act(({ station }) => station('101').dial('100'));
    const [ringing] = pbx.simulator.connections.filter(({ device }) => device === '100');
    if (!ringing) throw new Error('it rings');
    await pbx.done(pbx.client.deflectCall(ringing.connection, '102'));
    await pbx.settled();
    expect(phone.calls[0]?.wholeCall?.history).toMatchObject([
      { party: { number: '100' }, cause: 'redirected' },
    ]);
  });
});
