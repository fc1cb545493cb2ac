import { describe, expect, it, vi } from 'vitest';
import { EncodeError } from '../../src/model/errors.js';
import type { LogFields, Logger } from '../../src/model/logger.js';
import { silentLogger } from '../../src/model/logger.js';
import type { Message } from '../../src/model/message.js';
import { jsonCodec } from './json-codec.js';
import { event, settled, setUp } from './peer.js';

const error = new Error('a fault of the program');
const fails = (): never => {
  throw error;
};
const failsLater = async (): Promise<never> => {
  throw error;
};
const stop: Message = {
  kind: 'request',
  type: 'MonitorStop',
  invokeID: 8,
  monitorCrossRefID: '1',
};

/** A logger that keeps its lines. */
function keepingLogger(): Logger & { readonly lines: [string, string, LogFields | undefined][] } {
  const lines: [string, string, LogFields | undefined][] = [];
  const line = (level: string) => (message: string, fields?: LogFields) =>
    void lines.push([level, message, fields]);
  return {
    lines,
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  };
}

/** A codec that cannot say some answers. */
const unsaying = (
  encoding: 'ber' | 'xml',
  types: readonly string[],
  code: 'no-form' | 'bad-value',
) => {
  const codec = jsonCodec(encoding);
  return {
    ...codec,
    encode: (message: Message) => {
      const isSayable =
        !types.includes(message.type) && !('operation' in message && types.includes('operation'));
      if (isSayable) return codec.encode(message);
      throw new EncodeError(code, 'it cannot be said', { path: message.type });
    },
  };
};

describe.each(['xml', 'ber'] as const)('in %s, what the program throws', (encoding) => {
  describe.each([
    ['throws', fails],
    ['rejects', failsLater],
  ])('where it %s', (_, fault) => {
    it.each([
      [
        'a listener',
        {},
        (session: { on(type: '*', listener: () => void): void }) => session.on('*', fault),
      ],
      ['onFinding', { onFinding: fault }, () => {}],
      ['onDiscarded', { onDiscarded: fault }, () => {}],
    ])(
      'in %s goes to the log and the hook, and the session goes on',
      async (_name, hooks, prepare) => {
        const logger = keepingLogger();
        const reporting = jsonCodec(encoding);
        const { session, peer, clock, faults } = await setUp({
          encoding,
          logger,
          codec: {
            ...reporting,
            decode: (octets, options) => {
              options?.report?.({ path: '', message: 'odd' });
              return reporting.decode(octets, options);
            },
          },
          ...hooks,
        });
        prepare(session);
        await peer.send(event(1));
        await settled(clock);
        expect(faults).toEqual([error]);
        expect(logger.lines.filter(([level]) => level === 'error')).toMatchObject([
          ['error', 'a function of the program failed', { error }],
        ]);
        peer.answerAll();
        await expect(
          session.request('MonitorStop', { monitorCrossRefID: '1' }),
        ).resolves.toBeDefined();
      },
    );

    it('in a handler is answered negatively', async () => {
      const { session, peer, clock, faults } = await setUp({ encoding });
      session.handle('MonitorStop', fault);
      await peer.send(stop);
      await settled(clock);
      expect(peer.received).toMatchObject([
        { type: 'UniversalFailure', invokeID: 8, unspecified: true },
      ]);
      expect(faults).toEqual([error]);
    });

    it('in onRequest is answered negatively', async () => {
      const { peer, clock, faults } = await setUp({ encoding, onRequest: fault });
      await peer.send(stop);
      await settled(clock);
      expect(peer.received).toMatchObject([
        { type: 'UniversalFailure', invokeID: 8, unspecified: true },
      ]);
      expect(faults).toEqual([error]);
    });

    it('in onAnswer does not keep the answer from its request', async () => {
      const { session, peer, faults } = await setUp({ encoding });
      peer.answerAll();
      const answer = session.request(
        'MonitorStop',
        { monitorCrossRefID: '1' },
        { onAnswer: fault },
      );
      await expect(answer).resolves.toBeDefined();
      await Promise.resolve();
      expect(faults).toEqual([error]);
    });

    it('in onListenerError itself goes to the log', async () => {
      const logger = keepingLogger();
      const { session, peer, clock } = await setUp({ encoding, logger, onListenerError: fault });
      session.on('*', () => {
        throw new Error('the first');
      });
      await peer.send(event(1));
      await settled(clock);
      expect(logger.lines.filter(([level]) => level === 'error')).toMatchObject([
        ['error', expect.any(String), { what: 'a listener' }],
        ['error', expect.any(String), { what: 'onListenerError', error }],
      ]);
      expect(session.state.status).toBe('open');
    });

    it('in a logger harms nobody', async () => {
      const logger = { debug: fault, info: fault, warn: fault, error: fault };
      const { session, peer, clock } = await setUp({ encoding, logger });
      session.on('*', fails);
      await peer.send(event(1));
      await settled(clock);
      expect(session.state.status).toBe('open');
      session.abort();
      await session.closed;
    });
  });

  it.each([
    ['no-form', ['MonitorStopResponse'], { operation: 'serviceNotSupported' }],
    ['no-form', ['MonitorStopResponse', 'operation'], { unspecified: true }],
    ['bad-value', ['MonitorStopResponse'], { unspecified: true }],
  ] as const)(
    'of answers that cannot be encoded (%s): %j is answered with %j',
    async (code, types, answer) => {
      const logged: string[] = [];
      const { session, peer, clock, faults } = await setUp({
        encoding,
        logger: { ...silentLogger, warn: (message) => void logged.push(message) },
        codec: unsaying(encoding, types, code),
        handlers: { MonitorStop: () => ({}) },
      });
      await peer.send(stop);
      await settled(clock);
      expect(peer.received).toMatchObject([{ type: 'UniversalFailure', invokeID: 8, ...answer }]);
      // What the peer cannot be told is no fault of the program's.
      const [told, untold] = code === 'no-form' ? [logged, faults] : [faults, logged];
      expect(told).toHaveLength(1);
      expect(untold).toEqual([]);
      expect(session.state.status).toBe('open');
    },
  );
});

it('in onEvent goes to the hook, and leaves the event to others', async () => {
  const { session, peer, clock, faults } = await setUp({ onEvent: fails });
  const seen: string[] = [];
  session.on('*', ({ type }) => seen.push(type));
  await peer.send(event(1));
  await settled(clock);
  expect(faults).toEqual([error]);
  expect(seen).toHaveLength(1);
});

it('goes to the console where the program has neither log nor hook', async () => {
  const { session, peer, clock } = await setUp({ onListenerError: undefined });
  const console_ = vi.spyOn(console, 'error').mockImplementation(() => {});
  session.on('*', fails);
  await peer.send(event(1));
  await settled(clock);
  expect(console_.mock.calls).toMatchObject([[expect.stringContaining('csta'), { error }]]);
  console_.mockRestore();
});
