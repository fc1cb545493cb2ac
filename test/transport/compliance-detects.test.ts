import { describe, expect, it } from 'vitest';
import { COMPLIANCE_CASES, type TransportSetup } from '../../src/transport/compliance/index.js';
import { createMemoryPair, type Transport } from '../../src/transport/memory/index.js';

/** A transport in memory with a fault in its near end. */
function faulty(fault: (near: Transport) => Partial<Transport>): TransportSetup {
  return {
    name: 'faulty',
    carriesInvokeID: true,
    open: async (nearOptions, farOptions) => {
      const [near, far] = createMemoryPair(nearOptions, farOptions);
      const overrides = fault(near);
      const wrong = new Proxy(near, {
        get(target, key) {
          const value = Reflect.get(key in overrides ? overrides : target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      return { near: wrong, far, dispose: async () => {} };
    },
  };
}

async function brokenRules(setup: TransportSetup): Promise<string[]> {
  const broken: string[] = [];
  for (const { name, run } of COMPLIANCE_CASES) {
    await run(setup).catch(() => broken.push(name));
  }
  return broken;
}

describe('the compliance suite', () => {
  it('finds nothing wrong with a right transport', async () => {
    expect(await brokenRules(faulty(() => ({})))).toEqual([]);
  });

  it.each<[string, (near: Transport) => Partial<Transport>, string]>([
    [
      'sends frames twice',
      (near) => ({
        async send(frame, options) {
          await near.send(frame, options);
          await near.send(frame, options);
        },
      }),
      'carries frames in both directions, whole, once and in order',
    ],
    [
      'loses invoke identifiers',
      (near) => ({ send: ({ octets }, options) => near.send({ octets }, options) }),
      'keeps the invoke identifiers of frames, if it carries them',
    ],
    [
      'does not copy',
      (near) => ({
        async send(frame, options) {
          await Promise.resolve();
          await near.send(frame, options);
        },
      }),
      'takes its own copy of the octets before send returns',
    ],
    [
      'ignores signals',
      (near) => ({ send: (frame) => near.send(frame) }),
      'refuses to send with an aborted signal, and sends nothing',
    ],
    [
      'aborts where it should close',
      (near) => ({
        async close() {
          near.abort();
        },
      }),
      'closes in good order: what was sent before arrives, both ends see a plain end',
    ],
    [
      'never closes',
      (near) => ({ state: 'open', closed: near.closed.then(() => new Error('no')) }),
      'is closed by disposal',
    ],
  ])('finds a transport that %s', async (_, fault, rule) => {
    expect(await brokenRules(faulty(fault))).toContain(rule);
  });
});
