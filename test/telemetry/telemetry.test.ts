import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../src/client/client.js';
import { connect } from '../../src/client/connect.js';
import { CstaServiceError } from '../../src/model/errors.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import type { SwitchingListener } from '../../src/switching/listen.js';
import { listen } from '../../src/switching/listen.js';
import { telemetry } from '../../src/telemetry/index.js';
import { createMemoryNetwork } from '../../src/transport/memory/memory-network.js';

const memory = createMemoryNetwork();
let pbx: SwitchingListener | undefined;
afterEach(async () => {
  await pbx?.close();
});

async function open(observer: ClientOptions['observer'], far?: ClientOptions['observer']) {
  pbx = await listen(createSimulator(), 'memory:pbx', { listen: memory.listen, observer: far });
  return connect('memory:pbx', { dial: memory.dial, observer });
}

/** A call that rings, one that the switch refuses, and the end. */
async function work(client: Awaited<ReturnType<typeof open>>): Promise<void> {
  const monitor = await client.monitor('101');
  await client.request('MakeCall', {
    callingDevice: '100',
    calledDirectoryNumber: '101',
    autoOriginate: 'doNotPrompt',
  });
  for await (const { type } of monitor) if (type === 'DeliveredEvent') break;
  const refused = client.request('AnswerCall', {
    callToBeAnswered: { callID: '77', deviceID: { number: '100' } },
  });
  await expect(refused).rejects.toBeInstanceOf(CstaServiceError);
  await client.close();
}

interface Span {
  readonly name: string;
  readonly kind: number | undefined;
  readonly attributes: Record<string, unknown>;
  status?: { readonly code: number };
  isEnded?: boolean;
}

/** A tracer and a meter that keep what they are told. */
function kept() {
  const spans: Span[] = [];
  const measured: { name: string; value: number; attributes: Record<string, unknown> }[] = [];
  const instrument = (name: string) => {
    const note = (value: number, attributes: Record<string, unknown> = {}): void =>
      void measured.push({ name, value, attributes });
    return { add: note, record: note };
  };
  return {
    spans,
    measured,
    tracer: {
      startSpan: (
        name: string,
        options: { kind?: number; attributes?: Record<string, string | number | boolean> } = {},
      ) => {
        const span: Span = { name, kind: options.kind, attributes: { ...options.attributes } };
        spans.push(span);
        return {
          setAttribute: (key: string, value: unknown) => {
            span.attributes[key] = value;
          },
          setStatus: (status: { code: number }) => {
            span.status = status;
          },
          end: () => {
            span.isEnded = true;
          },
        };
      },
    },
    meter: {
      createCounter: instrument,
      createUpDownCounter: instrument,
      createHistogram: instrument,
    },
  };
}

describe('telemetry', () => {
  it('makes a span for each request, on both sides', async () => {
    const near = kept();
    const far = kept();
    await work(await open(telemetry(near), telemetry(far)));
    const names = ['MonitorStart', 'MakeCall', 'AnswerCall', 'MonitorStop'];
    for (const [{ spans }, kind] of [
      [near, 2],
      [far, 1],
    ] as const) {
      expect(spans.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
      for (const span of spans) expect(span).toMatchObject({ kind, isEnded: true });
      const [failed] = spans.filter(({ status }) => status !== undefined);
      expect(failed).toMatchObject({
        name: 'AnswerCall',
        status: { code: 2 },
        attributes: { 'rpc.system.name': 'csta', 'rpc.method': 'AnswerCall' },
      });
      expect(failed?.attributes['error.type']).toMatch(/^\w+\.\w+$/);
    }
    expect(near.spans[0]?.attributes['server.address']).toBe('pbx');
    expect(far.spans[0]?.attributes['client.address']).toBeDefined();
  });

  it('measures requests, events and links', async () => {
    const { meter, measured } = kept();
    await work(await open(telemetry({ meter })));
    const of = (wanted: string) => measured.filter(({ name }) => name === wanted);
    expect(
      of('rpc.client.call.duration').map(({ attributes }) => attributes['rpc.method']),
    ).toEqual(expect.arrayContaining(['MonitorStart', 'MakeCall', 'AnswerCall']));
    for (const { value } of of('rpc.client.call.duration')) expect(value).toBeGreaterThanOrEqual(0);
    expect(of('csta.events').map(({ attributes }) => attributes['csta.event'])).toContain(
      'DeliveredEvent',
    );
    expect(of('csta.links').map(({ value }) => value)).toEqual([1, -1]);
    expect(of('csta.links.lost')).toEqual([]);
  });

  it('counts links that were lost, and those that came after', async () => {
    const { meter, measured } = kept();
    const observer = telemetry({ meter });
    const first = await open(observer);
    await pbx?.close();
    await first.close();
    const second = await open(observer);
    await second.close();
    const counts = measured.filter(({ name }) => name.startsWith('csta.'));
    const count = (wanted: string): number => counts.filter(({ name }) => name === wanted).length;
    expect(count('csta.links.lost')).toBe(1);
    expect(count('csta.reconnects')).toBe(1);
  });

  it('harms nobody when it fails', async () => {
    const told: unknown[] = [];
    pbx = await listen(createSimulator(), 'memory:pbx', { listen: memory.listen });
    const broken = (): never => {
      throw new Error('exporter is gone');
    };
    const client = await connect('memory:pbx', {
      dial: memory.dial,
      observer: { request: broken, event: broken, link: broken },
      onListenerError: (error) => told.push(error),
    });
    await work(client);
    expect(told.length).toBeGreaterThan(4);
  });
});

describe('the channels of diagnostics_channel', () => {
  const names = ['csta:request', 'csta:answer', 'csta:event', 'csta:link'] as const;

  it('tell of requests, answers, events and links', async () => {
    const told: (readonly [string, Record<string, unknown>])[] = [];
    const listeners = names.map((name) => {
      const listener = (message: unknown): void =>
        void told.push([name, message as Record<string, unknown>]);
      subscribe(name, listener);
      return () => unsubscribe(name, listener);
    });
    await work(await open(undefined));
    for (const stop of listeners) stop();
    const before = told.length;
    const of = (wanted: string) =>
      told.flatMap(([name, message]) => (name === wanted ? [message] : []));
    expect(of('csta:request')).toContainEqual(
      expect.objectContaining({
        session: { peer: 'memory pbx', encoding: 'xml' },
        direction: 'sent',
        request: expect.objectContaining({ type: 'MakeCall' }),
      }),
    );
    expect(of('csta:request')).toContainEqual(expect.objectContaining({ direction: 'received' }));
    expect(of('csta:answer')).toContainEqual(
      expect.objectContaining({
        request: expect.objectContaining({ type: 'AnswerCall' }),
        error: expect.any(CstaServiceError),
      }),
    );
    expect(of('csta:event')).toContainEqual(
      expect.objectContaining({
        direction: 'received',
        event: expect.objectContaining({ type: 'DeliveredEvent' }),
      }),
    );
    expect(
      of('csta:link')
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['closed', 'closed', 'opened', 'opened']);
    await pbx?.close();
    await work(await open(undefined));
    expect(told.length).toBe(before);
  });
});
