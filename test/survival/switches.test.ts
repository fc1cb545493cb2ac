import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/listen.js';
import { oneWayRequests } from '../../src/session/generated/one-way.js';
import { createSimulator } from '../../src/simulator/index.js';
import type { SwitchingFunction, SwitchingListener } from '../../src/switching/index.js';
import { fixtures } from '../ber/phase1/fixtures.js';
import { apdusLackingOne, documentsLackingOne } from '../support/left-out.js';
import { loadApdus, loadDocuments, loadSessionDocuments } from '../support/vectors.js';
import { berWire, RawWire, type WireForm, xmlWire } from './raw-wire.js';
import { smallSwitch } from './small-switch.js';

/** A message as it is sent, and whether something has to come back. */
interface Sent {
  readonly octets: Uint8Array;
  readonly what: string;
  readonly isAnswered: boolean;
}

const isOneWay = (type: string): boolean => [...oneWayRequests].some((name) => name === type);
const utf8 = new TextEncoder();

/** Documents that end or begin an application session end the link, or change what is allowed on it. */
function* documents(): Generator<Sent[]> {
  for (const { element, xml } of [
    ...loadDocuments(3),
    ...loadDocuments(6),
    ...loadSessionDocuments(),
  ]) {
    const isRequest = !/(Response|Event|Body)$|^CSTAErrorCode$/.test(element);
    const isAnswered = isRequest && !isOneWay(element) && !/^[a-z]/.test(element);
    yield [xml, ...documentsLackingOne(xml)].map((text) => ({
      octets: utf8.encode(text),
      what: text,
      isAnswered,
    }));
  }
}

function* apdus(): Generator<Sent[]> {
  for (const { kind, type, apdu } of loadApdus()) {
    const isAnswered = kind === 'argument' && !isOneWay(type);
    yield [apdu, ...apdusLackingOne(apdu)].map((octets) => ({
      octets,
      what: Buffer.from(octets).toString('hex'),
      isAnswered,
    }));
  }
}

function* phase1Apdus(): Generator<Sent[]> {
  for (const { octets: apdu, message } of fixtures('requests')) {
    const isAnswered = message.kind === 'request' && !isOneWay(message.type);
    yield [apdu, ...apdusLackingOne(apdu)].map((octets) => ({
      octets,
      what: Buffer.from(octets).toString('hex'),
      isAnswered,
    }));
  }
}

const STATUS_XML = utf8.encode(
  '<RequestSystemStatus xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed4"/>',
);
const STATUS_PHASE1 = Uint8Array.of(0xa1, 9, 2, 1, 1, 2, 1, 52, 0x0a, 1, 2);
const STATUS_BER = Uint8Array.of(0xa1, 0x0a, 2, 1, 1, 2, 2, 0, 210, 0x30, 0);

describe('every message with each part left out in turn', { timeout: 600_000 }, () => {
  const switches: readonly (readonly [string, () => SwitchingFunction & { close(): void }])[] = [
    ['the simulated PBX', () => createSimulator({ devices: '100-199' })],
    ['a switch of a hundred lines', smallSwitch],
  ];

  describe.each(switches)('sent to %s', (_name, create) => {
    let pbx: SwitchingFunction & { close(): void };
    const listeners: SwitchingListener[] = [];
    const failures = new Set<string>();

    beforeAll(() => {
      pbx = create();
    });

    beforeEach(() => {
      failures.clear();
    });

    afterAll(async () => {
      await Promise.all(listeners.map((listener) => listener.close()));
      pbx.close();
    });

    async function portFor(query: string): Promise<number> {
      const listener = await listen(pbx, `tcp://127.0.0.1:0?${query}`, {
        onSessionFailed: (error) => failures.add(String(error)),
        // A fault in a handler is contained, and none in ours.
        onListenerError: (error) => failures.add(String(error)),
      });
      listeners.push(listener);
      return Number(new URL(listener.url.replace('tcp:', 'http:')).port);
    }

    /** Each message and its variants over a link of their own, with a question behind them. */
    async function trial(port: number, form: WireForm, status: Uint8Array, all: Iterable<Sent[]>) {
      const silent: string[] = [];
      let count = 0;
      for (const variants of all) {
        const wire = await RawWire.to(port, form);
        for (const { octets, what, isAnswered } of variants) {
          await wire.send(octets, what, isAnswered);
          count++;
        }
        await wire.send(status, 'RequestSystemStatus', true);
        await wire.allAnswered();
        silent.push(...wire.unanswered.values());
        wire.socket.destroy();
      }
      return { silent, count };
    }

    it('in XML: every request is answered, every link goes on', async () => {
      const port = await portFor('encoding=xml');
      const { silent, count } = await trial(port, xmlWire, STATUS_XML, documents());
      expect(silent.filter((text) => !/ApplicationSession/.test(text))).toEqual([]);
      expect(count).toBeGreaterThan(30_000);
      expect([...failures]).toEqual([]);
    });

    it('in BER: every request is answered, every link goes on', async () => {
      const port = await portFor('encoding=ber&framing=length16');
      const { silent, count } = await trial(port, berWire, STATUS_BER, apdus());
      expect(silent).toEqual([]);
      expect(count).toBeGreaterThan(30_000);
      expect([...failures]).toEqual([]);
    });

    it('in BER of Phase I: every request is answered, every link goes on', async () => {
      const port = await portFor('encoding=ber&framing=length16&phase=1');
      const { silent, count } = await trial(port, berWire, STATUS_PHASE1, phase1Apdus());
      expect(silent).toEqual([]);
      expect(count).toBeGreaterThan(500);
      expect([...failures]).toEqual([]);
    });
  });
});
