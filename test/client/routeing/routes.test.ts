import { describe, expect, it } from 'vitest';
import type {
  RouteAnswer,
  RoutedCall,
  RouteHandler,
  RouteOptions,
  RouteOutcome,
} from '../../../src/client/index.js';
import type { SimulatorOptions } from '../../../src/simulator/index.js';
import { ENCODINGS, type Encoding, simulatedLink } from '../../support/simulated-link.js';

const PBX: SimulatorOptions = {
  devices: '100-199',
  routeingDevices: [{ number: '770', defaultRoute: '150' }],
  names: { '100': 'Alice' },
};

/** A client that routes the calls at 770. */
async function routeing(encoding: Encoding, handler: RouteHandler, options: RouteOptions = {}) {
  const link = await simulatedLink(encoding, PBX);
  const outcomes: RouteOutcome[] = [];
  const routes = await link.done(
    link.client.route('770', handler, {
      timeout: 2_000,
      onOutcome: (outcome) => outcomes.push(outcome),
      ...options,
    }),
  );
  const dial = (from: string, number = '770') =>
    link.act(({ station }) => station(from).dial(number));
  const ringing = () =>
    link.simulator.connections
      .filter(({ state }) => state === 'alerting')
      .map(({ device }) => device);
  return { ...link, routes, outcomes, dial, ringing };
}

describe.each(ENCODINGS)('routes over %s', (encoding) => {
  it('go where the handler says, and tell who calls', async () => {
    const calls: RoutedCall[] = [];
    const { routes, dial, ringing, outcomes } = await routeing(encoding, async (call) => {
      calls.push(call);
      return { to: '101' };
    });
    await dial('100');
    expect(calls).toMatchObject([
      {
        crossRefID: 'Q1',
        device: { number: '770' },
        caller: { number: '100', name: 'Alice' },
        called: { number: '770' },
        connection: { callID: '1', deviceID: { number: '770' } },
        isPriority: false,
        attempt: 1,
        tried: [],
      },
    ]);
    expect(ringing()).toEqual(['101']);
    expect(outcomes).toMatchObject([{ outcome: 'routed', used: { number: '101' } }]);
    expect(routes).toMatchObject({ open: 0, running: true, device: '770', registerID: 'R1' });
  });

  it('are asked for again, with what was tried, when nobody can be reached there', async () => {
    const tried: (readonly [number, readonly unknown[]])[] = [];
    const { dial, ringing, outcomes } = await routeing(encoding, (call) => {
      tried.push([call.attempt, call.tried]);
      return call.attempt === 1 ? { to: '999', alternates: ['100'] } : { to: '102' };
    });
    await dial('100');
    expect(tried).toEqual([
      [1, []],
      [2, ['999', '100']],
    ]);
    expect(ringing()).toEqual(['102']);
    expect(outcomes).toMatchObject([
      { outcome: 'routed', used: { number: '102' }, call: { attempt: 2 } },
    ]);
  });

  it('are the default ones when the handler says nothing, throws, or says what cannot be said', async () => {
    const wrong = new Error('the database is gone');
    const answers: (() => RouteAnswer)[] = [
      () => undefined,
      () => {
        throw wrong;
      },
      () => ({ to: { number: 7 } }) as never,
    ];
    const { dial, ringing, outcomes, faults, act } = await routeing(encoding, async () =>
      answers.shift()?.(),
    );
    for (const caller of ['100', '101', '102']) {
      await dial(caller);
      expect(ringing()).toEqual(['150']);
      await act(({ station }) => station(caller).hangUp());
    }
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['default', 'default', 'default']);
    expect(faults).toMatchObject([wrong, { name: 'EncodeError' }]);
  });

  it('are the default ones when the handler takes too long, and its answer comes too late', async () => {
    let late: (answer: RouteAnswer) => void = () => {};
    const signals: AbortSignal[] = [];
    const { dial, ringing, outcomes, clock, settle } = await routeing(encoding, (_, { signal }) => {
      signals.push(signal);
      return new Promise((resolve) => {
        late = resolve;
      });
    });
    await dial('100');
    await clock.advance(1_999);
    expect(signals[0]?.aborted).toBe(false);
    expect(ringing()).toEqual(['770']);
    await clock.advance(1);
    await settle();
    expect(signals[0]?.aborted).toBe(true);
    expect(ringing()).toEqual(['150']);
    late({ to: '101' });
    await settle();
    expect(ringing()).toEqual(['150']);
    expect(outcomes).toMatchObject([
      { outcome: 'default', error: { operation: 'routeingTimerExpired' } },
    ]);
  });

  it('turn calls away', async () => {
    const { dial, outcomes, simulator } = await routeing(encoding, () => ({
      reject: 'capacityOverflow',
    }));
    await dial('100');
    expect(outcomes).toMatchObject([{ outcome: 'rejected' }]);
    expect(simulator.connections.map(({ device }) => device)).toEqual(['100']);
  });

  it('tell the handler that the caller has hung up', async () => {
    const signals: AbortSignal[] = [];
    const { dial, outcomes, act, routes } = await routeing(encoding, (_, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    await dial('100');
    expect(routes.open).toBe(1);
    await act(({ station }) => station('100').hangUp());
    expect(signals[0]?.aborted).toBe(true);
    expect(outcomes).toMatchObject([
      { outcome: 'ended', error: { stateIncompatibility: 'noActiveCall' } },
    ]);
    expect(routes.open).toBe(0);
  });

  it('end when they are closed, aborted, or their signal says so, and calls go the default way', async () => {
    const { routes, dial, ringing, done, outcomes, client, settle, act } = await routeing(
      encoding,
      () => new Promise(() => {}),
    );
    await dial('100');
    await done(routes.close());
    expect(await routes.ended).toBe('closed');
    expect(ringing()).toEqual(['150']);
    expect(outcomes).toMatchObject([{ outcome: 'abandoned' }]);
    await done(routes.close());
    const ending = new AbortController();
    const others = await done(client.route('all', () => ({ to: '103' }), ending));
    await dial('101');
    expect(ringing()).toEqual(['150', '103']);
    ending.abort();
    await settle();
    expect(await others.ended).toBe('closed');
    const more = await done(client.route('770', () => ({ to: '104' })));
    await act((simulator) => simulator.abortRouteRegistrations());
    expect(await more.ended).toBe('aborted');
    const last = await done(client.route('770', () => ({ to: '104' })));
    client.abort();
    expect(await done(last.ended)).toBe('session');
  });

  it('are refused for what is no routeing device, and can be asked for again then', async () => {
    const { client, done } = await simulatedLink(encoding, PBX);
    const refused = await done(client.route('100', () => undefined)).catch((error) => error);
    expect(refused).toMatchObject({ value: 'requestIncompatibleWithDevice' });
    const own = client.handle('RouteRequest', () => {});
    const taken = await done(client.route('770', () => undefined)).catch((error) => error);
    expect(taken).toMatchObject({ name: 'UsageError', code: 'bad-state' });
    own();
    await done(client.route('770', () => undefined));
  });

  it('are of hundreds of calls at once, each with its own answer', async () => {
    const waiting = new Map<string, (answer: RouteAnswer) => void>();
    const { client, done, act, settle, clock, simulator } = await simulatedLink(encoding, {
      ...PBX,
      devices: '1000-1999',
      routeingDevices: [{ number: '770' }],
    });
    const handler: RouteHandler = ({ caller }) =>
      new Promise((resolve) => {
        waiting.set(caller.number ?? '', resolve);
      });
    const routes = await done(client.route('all', handler));
    const callers = Array.from({ length: 400 }, (_, index) => String(1000 + index));
    const target = (caller: string): string => String(Number(caller) + 500);
    await act(({ station }) => {
      for (const caller of callers) station(caller).dial('770');
    });
    expect(routes.open).toBe(400);
    for (const caller of [...callers].reverse()) waiting.get(caller)?.({ to: target(caller) });
    await settle();
    const ringing = simulator.connections.filter(({ state }) => state === 'alerting');
    expect(ringing.map(({ device }) => device).sort()).toEqual(callers.map(target));
    expect(routes.open).toBe(0);
    await clock.advance(60_000);
    await settle();
  });
});
