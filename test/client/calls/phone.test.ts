import { describe, expect, it } from 'vitest';
import type { Phone } from '../../../src/client/calls/phone.js';
import type { PhoneCall } from '../../../src/client/calls/phone-call.js';
import { CallEndedError, CallFailedError } from '../../../src/model/errors.js';
import { type Pbx, SPEECHES, setUp } from './pbx.js';

/** Calls from a phone, and lifts its handset where the switch cannot take its line by itself. */
async function call(pbx: Pbx, phone: Phone, to: string): Promise<PhoneCall> {
  const made = await pbx.done(phone.call(to));
  await pbx.settled();
  if (made.state === 'initiated') await pbx.act(({ station }) => station(phone.device).offHook());
  return made;
}

describe.each(SPEECHES)('a phone over %s', (_, speech) => {
  const isPhase1 = speech.includes('phase=1');

  async function withPhone(options: Parameters<typeof setUp>[0] = {}) {
    const pbx = await setUp({ speech, ...options });
    const phone = await pbx.done(pbx.client.phone('100'));
    return { pbx, phone };
  }

  /** A phone that talks with 101. */
  async function talking() {
    const { pbx, phone } = await withPhone();
    const first = await call(pbx, phone, '101');
    await pbx.act(({ station }) => station('101').answer());
    expect(first.phase).toBe('talking');
    return { pbx, phone, first };
  }

  /** A phone that consults 102, which has answered, with 101 on hold. */
  async function consulting() {
    const { pbx, phone, first } = await talking();
    const other = await pbx.done(first.consult('102'));
    await pbx.act(({ station }) => station('102').answer());
    expect([first.phase, other.phase]).toEqual(['held', 'talking']);
    return { pbx, phone, first, other };
  }

  it('tells of a call that comes in, which is answered and cleared', async () => {
    const { pbx, phone } = await withPhone();
    const came: PhoneCall[] = [];
    phone.on('incoming', (one) => came.push(one));
    await pbx.act(({ station }) => station('101').dial('100'));
    expect(came).toHaveLength(1);
    const [one] = came;
    if (!one) throw new Error('it rang');
    expect(phone.calls).toEqual([one]);
    expect(one).toMatchObject({ phase: 'ringing', direction: 'incoming', state: 'alerting' });
    expect([one.caller.number, one.calledAs.number]).toEqual(['101', '100']);
    await pbx.done(one.answer({ wait: 'done' }));
    expect([one.phase, one.others.map(({ number }) => number)]).toEqual(['talking', ['101']]);
    expect(one.answeredAt).toBe(pbx.clock.now());
    await pbx.done(one.clear({ wait: 'done' }));
    expect([one.phase, one.endedAt, phone.calls]).toEqual(['ended', pbx.clock.now(), []]);
    expect(came).toHaveLength(1);
    expect(pbx.faults).toEqual([]);
  });

  it('tells of one that rings already', async () => {
    const pbx = await setUp({ speech });
    await pbx.act(({ station }) => station('101').dial('100'));
    const phone = await pbx.done(pbx.client.phone('100'));
    const came: PhoneCall[] = [];
    phone.on('incoming', (one) => came.push(one));
    await pbx.settled();
    expect(came.map(({ caller, phase }) => [caller.number, phase])).toEqual([
      [isPhase1 ? undefined : '101', 'ringing'],
    ]);
  });

  it('turns a call away', async () => {
    const { pbx, phone } = await withPhone();
    await pbx.act(({ station }) => station('101').dial('100'));
    const [one] = phone.calls;
    if (!one) throw new Error('it rings');
    await pbx.done(one.reject({ wait: 'done' }));
    expect(one.phase).toBe('ended');
  });

  it('calls, and waits until they talk', async () => {
    const { pbx, phone } = await withPhone();
    const made = await call(pbx, phone, '101');
    expect(made).toMatchObject({ direction: 'outgoing', phase: 'ringing', state: 'connected' });
    await expect(pbx.done(made.until('ringing'))).resolves.toBe(made);
    const answered = made.until('talking', { timeout: 30_000 });
    await pbx.act(({ station }) => station('101').answer());
    await expect(pbx.done(answered)).resolves.toBe(made);
    expect(phone.calls).toEqual([made]);
    expect(made.calledAs.number).toBe('101');
  });

  it('is told at once that a call fails, and may still clear it', async () => {
    const { pbx, phone } = await withPhone();
    await pbx.act(({ station }) => station('101').dial('102'));
    const made = await call(pbx, phone, '101');
    const failed = await pbx.done(made.until('talking')).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(CallFailedError);
    expect(failed).toMatchObject({ eventCause: 'busy' });
    expect([made.phase, made.state]).toEqual(['failed', 'connected']);
    await pbx.done(made.clear({ wait: 'done' }));
    expect(made.phase).toBe('ended');
  });

  it('is told that a call has ended before it was answered', async () => {
    const { pbx, phone } = await withPhone();
    await pbx.act(({ station }) => station('101').dial('100'));
    const [one] = phone.calls;
    const talking = one?.until('talking');
    talking?.catch(() => {});
    await pbx.act(({ station }) => station('101').hangUp());
    const error = await talking?.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CallEndedError);
    expect(error).toMatchObject({ endReason: 'callerCleared' });
  });

  it('waits no longer than it may', async () => {
    const { pbx, phone } = await withPhone();
    const made = await call(pbx, phone, '101');
    const aborting = new AbortController();
    const waits = [
      made.until('talking', { timeout: 1_000 }),
      made.until('talking', { signal: aborting.signal }),
      made.until('talking'),
    ];
    for (const wait of waits) wait.catch(() => {});
    await pbx.clock.advance(1_000);
    await expect(waits[0]).rejects.toMatchObject({ code: 'timeout' });
    aborting.abort();
    await expect(waits[1]).rejects.toMatchObject({ code: 'aborted' });
    await pbx.done(pbx.client.close());
    await expect(waits[2]).rejects.toMatchObject({ code: 'closed' });
  });

  it('holds and retrieves', async () => {
    const { pbx, first } = await talking();
    await pbx.done(first.hold({ wait: 'done' }));
    expect([first.phase, first.state]).toEqual(['held', 'hold']);
    await expect(pbx.done(first.until('talking'))).resolves.toBe(first);
    await pbx.done(first.retrieve({ wait: 'done' }));
    expect(first.phase).toBe('talking');
  });

  it('goes back and forth between two calls', async () => {
    const { pbx, first, other } = await consulting();
    await pbx.done(first.alternate(other, { wait: 'done' }));
    expect([first.phase, other.phase]).toEqual(['talking', 'held']);
    await pbx.done(first.alternate(other, { wait: 'done' }));
    expect([first.phase, other.phase]).toEqual(['held', 'talking']);
  });

  it.each(['from the held call', 'from the active call'])('transfers, %s', async (from) => {
    const { pbx, phone, first, other } = await consulting();
    const transfer =
      from === 'from the held call'
        ? first.transferTo(other, { wait: 'done' })
        : other.transferTo(first, { wait: 'done' });
    await pbx.done(transfer);
    await pbx.settled();
    expect([first.phase, other.phase, phone.calls]).toEqual(['ended', 'ended', []]);
    expect(first.endReason).toBe('transferred');
    const states = pbx.simulator.connections.map(({ device, state }) => `${device} ${state}`);
    expect(states.sort()).toEqual(['101 connected', '102 connected']);
  });

  it('makes a conference, in which one of the calls lives on', async () => {
    const { pbx, phone, first, other } = await consulting();
    const away = other.until('held');
    away.catch(() => {});
    const conference = await pbx.done(first.conferenceWith(other));
    await pbx.settled();
    expect(phone.calls).toEqual([conference]);
    expect(conference).toBe(first);
    expect(conference.others.map(({ number }) => number).sort()).toEqual(['101', '102']);
    expect([other.phase, other.endReason]).toEqual(['ended', 'merged']);
    expect(other.becameTo).toBe(first);
    await expect(pbx.done(other.until('talking'))).resolves.toBe(first);
    await pbx.done(first.hold({ wait: 'done' }));
    await expect(pbx.done(away)).resolves.toBe(first);
  });

  it('sends a call on to another device', async () => {
    const { pbx, phone } = await withPhone();
    await pbx.act(({ station }) => station('101').dial('100'));
    const [one] = phone.calls;
    if (!one) throw new Error('it rings');
    await pbx.done(one.deflect('102', { wait: 'done' }));
    expect([one.phase, one.endReason]).toEqual(['ended', 'forwarded']);
  });

  it.skipIf(isPhase1)('transfers blindly, adds, parks', async () => {
    const one = await talking();
    await one.pbx.done(one.first.transferTo('103', { wait: 'done' }));
    expect([one.first.phase, one.first.endReason]).toEqual(['ended', 'transferred']);
    const two = await talking();
    await two.pbx.done(two.first.add('103', { wait: 'done' }));
    expect(two.first.others).toHaveLength(2);
    const pbx = await setUp({ speech, parkDevices: ['190'] });
    const phone = await pbx.done(pbx.client.phone('100'));
    const parked = await call(pbx, phone, '101');
    await pbx.act(({ station }) => station('101').answer());
    await pbx.done(parked.park('190', { wait: 'done' }));
    expect([parked.phase, parked.endReason]).toEqual(['ended', 'parked']);
  });

  it.skipIf(isPhase1)('gives a call data', async () => {
    const { pbx, first } = await talking();
    await pbx.done(first.setData({ correlatorData: 'order 4711' }));
    await pbx.act(({ station }) => station('101').hold());
    expect(first.data.correlatorData).toBe('order 4711');
  });

  it('has one object for a call, whichever of answer and events comes first', async () => {
    const { pbx, phone } = await withPhone();
    const changes = phone.changes();
    const made = await call(pbx, phone, '101');
    await pbx.act(({ station }) => station('101').answer());
    await pbx.done(made.clear());
    await pbx.settled();
    await pbx.done(phone.close());
    const seen = new Set<unknown>();
    let begun = 0;
    for await (const change of changes) {
      if (change.kind === 'begun') begun++;
      if (change.kind === 'connection') seen.add(phone.callOf(change));
    }
    seen.delete(undefined);
    expect([...seen]).toEqual([made]);
    expect(begun).toBe(1);
  });

  it('has one object for a call that has ended before its answer came', async () => {
    const { pbx, phone } = await withPhone();
    const release = pbx.holdBack('MakeCall');
    const changes = phone.changes();
    const made = phone.call('101');
    await pbx.settled();
    if (isPhase1) await pbx.act(({ station }) => station('100').offHook());
    await pbx.act(({ station }) => station('101').answer());
    await pbx.act(({ station }) => station('101').hangUp());
    expect(phone.calls).toEqual([]);
    const first = await changes.next();
    await release();
    const call = await pbx.done(made);
    expect([call.phase, call.endReason]).toEqual(['ended', 'calledCleared']);
    expect(first.value && phone.callOf(first.value)).toBe(call);
    await expect(pbx.done(call.until('talking'))).rejects.toMatchObject({ code: 'call-ended' });
    expect(phone.calls).toEqual([]);
  });

  it('leaves nothing behind when it is closed', async () => {
    const { pbx, phone } = await withPhone();
    await call(pbx, phone, '101');
    const timers = pbx.clock.pendingTimers;
    await pbx.done(phone.close());
    await pbx.done(phone.close());
    expect(pbx.clock.pendingTimers).toBeLessThanOrEqual(timers);
    expect(pbx.client.session.pendingRequests).toBe(0);
    const again = await pbx.done(pbx.client.phone('100'));
    expect(again.calls).toHaveLength(1);
  });
});

describe.each(SPEECHES.slice(0, 2))('the features of a phone over %s', (_, speech) => {
  it('are set and told', async () => {
    const pbx = await setUp({ speech });
    const phone = await pbx.done(pbx.client.phone('100'));
    const told: unknown[] = [];
    phone.forwarding.onChange(({ type, isOn, to }) => told.push([type, isOn, to?.number]));
    phone.doNotDisturb.onChange(({ isOn }) => told.push(isOn));
    await pbx.done(phone.forwarding.set({ type: 'busy', to: '109' }));
    await pbx.done(phone.doNotDisturb.set(true));
    await pbx.settled();
    expect(told).toEqual([['busy', true, '109'], true]);
    await expect(pbx.done(phone.doNotDisturb.get())).resolves.toMatchObject({ isOn: true });
  });
});

describe('what can be done', () => {
  it('is known beforehand where the switch says it, also of two calls', async () => {
    const pbx = await setUp({ servicesPermitted: true });
    const phone = await pbx.done(pbx.client.phone('100'));
    const first = await call(pbx, phone, '101');
    await pbx.act(({ station }) => station('101').answer());
    expect([first.can('hold'), first.can('retrieve'), first.can('answer')]).toEqual([
      'yes',
      'no',
      'no',
    ]);
    const other = await pbx.done(first.consult('102', { for: 'transfer' }));
    await pbx.act(({ station }) => station('102').answer());
    expect([first.can('retrieve'), first.can('hold')]).toEqual(['yes', 'no']);
    expect([first.can('transferTo', other), other.can('transferTo', first)]).toEqual([
      'yes',
      'yes',
    ]);
    await pbx.done(first.transferTo(other, { wait: 'done' }));
    expect([first.can('clear'), first.can('transferTo', other)]).toEqual(['no', 'no']);
  });

  it('is known from what the switch can do at all, once it has been asked', async () => {
    const pbx = await setUp();
    const phone = await pbx.done(pbx.client.phone('100'));
    const first = await call(pbx, phone, '101');
    await pbx.act(({ station }) => station('101').answer());
    expect(first.can('hold')).toBe('unknown');
    await pbx.done(pbx.client.capabilities.features());
    expect([first.can('hold'), first.can('retrieve')]).toEqual(['yes', 'no']);
  });

  it('is left open where nobody says it', async () => {
    const pbx = await setUp();
    const phone = await pbx.done(pbx.client.phone('100'));
    const first = await call(pbx, phone, '101');
    expect([first.can('hold'), first.can('retrieve')]).toEqual(['unknown', 'no']);
    // Verbs do not refuse by it: the switch does.
    await expect(pbx.done(first.retrieve())).rejects.toMatchObject({ name: 'CstaServiceError' });
  });
});

describe('a phone', () => {
  it('does what the design says, step by step', async () => {
    const pbx = await setUp({ names: { '103': 'Carol' } });
    const reports: unknown[] = [];
    const report = (error: unknown) => reports.push(error);
    const lines: string[] = [];
    const program = (async () => {
      await using phone = await pbx.client.phone('100');
      phone.on('incoming', async (call) => {
        lines.push(`${call.caller.number} ${call.caller.name}`);
        await call.answer().catch(report);
      });
      const call = await phone.call('101');
      await call.until('talking', { timeout: 30_000 });
      const other = await call.consult('102', { for: 'transfer' });
      await other.until('ringing');
      await call.transferTo(other);
      await call.until('ended');
      lines.push('transferred');
      await new Promise<void>((resolve) => phone.on('incoming', () => resolve()));
    })();
    await pbx.done(Promise.race([program, pbx.clock.advance(0)]));
    while (pbx.simulator.station('101').calls.length === 0) await pbx.settled();
    await pbx.act(({ station }) => station('101').answer());
    while (!lines.includes('transferred')) await pbx.settled();
    await pbx.act(({ station }) => station('103').dial('100'));
    await pbx.done(program);
    await pbx.settled();
    expect([lines, reports]).toEqual([['transferred', '103 Carol'], []]);
    expect(pbx.faults).toEqual([]);
  });

  it('tells when the far side changes', async () => {
    const pbx = await setUp();
    const phone = await pbx.done(pbx.client.phone('100'));
    const first = await call(pbx, phone, '101');
    await pbx.act(({ station }) => station('101').answer());
    const changes = phone.changes();
    const far = await pbx.done(pbx.client.phone('101'));
    const [theirs] = far.calls;
    if (!theirs) throw new Error('they talk');
    const consultation = await pbx.done(theirs.consult('102'));
    await pbx.act(({ station }) => station('102').answer());
    await pbx.done(theirs.transferTo(consultation, { wait: 'done' }));
    expect(first.others.map(({ number }) => number)).toEqual(['102']);
    expect([first.phase, phone.calls]).toEqual(['talking', [first]]);
    await pbx.done(phone.close());
    const kinds: string[] = [];
    for await (const change of changes) if (phone.callOf(change) === first) kinds.push(change.kind);
    expect(kinds).toContain('parties');
  });

  it('is told that nobody will see whether a call out is answered', async () => {
    const pbx = await setUp({ networkInterfaces: ['801'] });
    const phone = await pbx.done(pbx.client.phone('100'));
    const out = await call(pbx, phone, '0112');
    const talking = out.until('talking');
    talking.catch(() => {});
    await pbx.act(({ network }) =>
      network.interwork('0112', {
        indicator: {
          progressLocation: 'networkBeyondInterwk',
          progressDescription: 'iSDNProgressDesc',
        },
        capability: { networkType: 'nonISDNPublic', eventsProvided: { networkReached: true } },
      }),
    );
    await expect(talking).rejects.toMatchObject({ code: 'not-observable' });
    await pbx.done(out.clear({ wait: 'done' }));
    expect(out.phase).toBe('ended');
  });

  it('refuses what cannot be', async () => {
    const pbx = await setUp();
    await expect(pbx.done(pbx.client.phone('999'))).rejects.toMatchObject({
      value: 'invalidDeviceID',
    });
    const phone = await pbx.done(pbx.client.phone('100'));
    expect(() => phone.on('ringing' as 'incoming', () => {})).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    );
    const one = await call(pbx, phone, '101');
    await expect(one.transferTo(one)).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(
      pbx.done(pbx.client.phone('102', { signal: AbortSignal.abort() })),
    ).rejects.toMatchObject({ code: 'aborted' });
  });

  it('contains what a listener throws', async () => {
    const pbx = await setUp();
    const phone = await pbx.done(pbx.client.phone('100'));
    const fault = new Error('a mistake of the program');
    const heard: string[] = [];
    phone.on('incoming', () => {
      throw fault;
    });
    const unlisten = phone.on('incoming', (one) => heard.push(one.id));
    await pbx.act(({ station }) => station('101').dial('100'));
    unlisten();
    await pbx.act(({ station }) => station('101').hangUp());
    await pbx.act(({ station }) => station('101').dial('100'));
    expect([pbx.faults, heard.length]).toEqual([[fault, fault], 1]);
  });
});
