import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import type { CstaClient } from '../../src/client/index.js';
import { connect } from '../../src/connect.js';
import { CstaError } from '../../src/model/errors.js';
import type { Message, Request } from '../../src/model/message.js';
import { decodeXml } from '../../src/xml/index.js';
import { apdusLackingOne, documentsLackingOne } from '../support/left-out.js';
import { typeFault } from '../support/typed.js';
import { loadApdus, loadDocuments } from '../support/vectors.js';
import { berWire, type WireForm, xmlWire } from './raw-wire.js';

const utf8 = new TextEncoder();
/** How many requests are under way at a time. */
const BATCH = 500;

/** What a switch sends: the answers to one type of request, or events. */
interface Answers {
  readonly request: Request;
  readonly octets: readonly Uint8Array[];
}

/** A switch that sends what it is told to, whatever it is asked. */
class Puppet {
  readonly #server = createServer({ noDelay: true }, (socket) => this.#serve(socket));
  readonly #form: WireForm;
  #socket: Socket | undefined;
  /** What it answers next. */
  answers: Uint8Array[] = [];

  constructor(form: WireForm) {
    this.#form = form;
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const bound = this.#server.address();
    return typeof bound === 'object' && bound ? bound.port : 0;
  }

  send(octets: Uint8Array, id: number): void {
    this.#socket?.write(this.#form.frame(octets, id));
  }

  close(): void {
    this.#socket?.destroy();
    this.#server.close();
  }

  #serve(socket: Socket): void {
    this.#socket = socket;
    let waiting = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      waiting = Buffer.concat([waiting, chunk]);
      for (let taken = this.#form.take(waiting); taken; taken = this.#form.take(waiting)) {
        waiting = waiting.subarray(taken.length);
        const answer = taken.arrived.isAnswer ? undefined : this.answers.shift();
        if (answer) this.send(answer, taken.arrived.id);
      }
    });
  }
}

/** A request of each type, as a fixture has it, by the name of its answer. */
function requestsByAnswer(messages: Iterable<Message>): Map<string, Request> {
  const requests = new Map<string, Request>();
  for (const message of messages) {
    if (message.kind === 'request') requests.set(`${message.type}Response`, message);
  }
  return requests;
}

function* xmlMessages(): Generator<Message> {
  for (const { xml } of loadDocuments(6)) {
    try {
      yield decodeXml(xml, { strict: true });
    } catch (error) {
      // The least documents lack what their types require.
      if (!(error instanceof CstaError)) throw error;
    }
  }
}

describe('every answer and event with each part left out in turn', { timeout: 600_000 }, () => {
  let puppet: Puppet | undefined;
  let client: CstaClient | undefined;
  const faults: unknown[] = [];

  afterEach(async () => {
    client?.abort();
    puppet?.close();
    faults.length = 0;
  });

  async function connected(form: WireForm, query: string, discard = (): void => {}) {
    puppet = new Puppet(form);
    const port = await puppet.listen();
    client = await connect(`tcp://127.0.0.1:${port}?${query}`, {
      requestTimeout: 60_000,
      heartbeat: undefined,
      onDiscarded: discard,
      onListenerError: (error) => faults.push(error),
    });
    return { puppet, client };
  }

  /** Asks as often as there are answers, and looks at what each request came to. */
  async function answerAll(form: WireForm, query: string, all: Iterable<Answers>) {
    const { puppet, client } = await connected(form, query);
    const odd = new Set<string>();
    let taken = 0;
    let refused = 0;
    for (const { request, octets } of all) {
      const { kind, type, invokeID, ...members } = request;
      for (let from = 0; from < octets.length; from += BATCH) {
        const batch = octets.slice(from, from + BATCH);
        puppet.answers = [...batch];
        const outcomes = batch.map(() =>
          client.session.request(type as 'AnswerCall', members as never).then(
            (answer) => {
              taken++;
              const fault = typeFault(answer);
              if (fault !== undefined) odd.add(fault);
            },
            (error: unknown) => {
              refused++;
              if (!(error instanceof CstaError)) odd.add(String(error));
            },
          ),
        );
        await Promise.all(outcomes);
      }
    }
    expect(client.status.state).toBe('connected');
    return { odd: [...odd], taken, refused };
  }

  it('as answers in XML: each request is answered well or fails by itself', async () => {
    const requests = requestsByAnswer(xmlMessages());
    const answers = [...loadDocuments(3), ...loadDocuments(6)].flatMap(({ element, xml }) => {
      const request = requests.get(element);
      if (!request) return [];
      return [
        { request, octets: [xml, ...documentsLackingOne(xml)].map((text) => utf8.encode(text)) },
      ];
    });
    const { odd, taken, refused } = await answerAll(xmlWire, 'encoding=xml', answers);
    expect(odd).toEqual([]);
    expect(faults).toEqual([]);
    expect(taken).toBeGreaterThan(3_000);
    expect(refused).toBeGreaterThan(100);
  });

  it('as answers in BER: each request is answered well or fails by itself', async () => {
    const requests = requestsByAnswer(loadApdus().map(({ apdu }) => decodeBer(apdu)));
    const answers = loadApdus().flatMap(({ kind, type, apdu }) => {
      const request = requests.get(type);
      if (kind !== 'result' || !request) return [];
      return [{ request, octets: [apdu, ...apdusLackingOne(apdu)] }];
    });
    const { odd, taken, refused } = await answerAll(
      berWire,
      'encoding=ber&framing=length16',
      answers,
    );
    expect(odd).toEqual([]);
    expect(faults).toEqual([]);
    expect(taken).toBeGreaterThan(3_000);
    expect(refused).toBeGreaterThan(100);
  });

  /** Sends all as events and waits until each was heard or discarded. */
  async function tellAll(form: WireForm, query: string, all: readonly Uint8Array[], id: number) {
    let told = 0;
    let heard = 0;
    let discarded = 0;
    let settle = (): void => {};
    const odd = new Set<string>();
    const done = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const count = (): void => {
      if (heard + discarded === all.length) settle();
    };
    const setup = await connected(form, query, () => {
      discarded++;
      count();
    });
    setup.client.on('*', (event) => {
      heard++;
      const fault = typeFault(event);
      if (fault !== undefined) odd.add(fault);
      count();
    });
    // The link is there once a request has come by it.
    const first = setup.client.session.request('RequestSystemStatus', {}).catch(() => {});
    setup.puppet.answers = [];
    for (const octets of all) {
      if (told++ % BATCH === 0) await new Promise((resolve) => setImmediate(resolve));
      setup.puppet.send(octets, id);
    }
    await done;
    setup.client.abort();
    await first;
    return { odd: [...odd], heard, discarded };
  }

  it('as events in XML: each is as its type says, or discarded', async () => {
    const events = [...loadDocuments(3), ...loadDocuments(6)]
      .filter(({ element }) => element.endsWith('Event'))
      .flatMap(({ xml }) => [xml, ...documentsLackingOne(xml)]);
    const octets = events.map((text) => utf8.encode(text));
    const { odd, heard } = await tellAll(xmlWire, 'encoding=xml', octets, 9999);
    expect(odd).toEqual([]);
    expect(faults).toEqual([]);
    expect(heard).toBeGreaterThan(5_000);
  });

  it('as events in BER: each is as its type says, or discarded', async () => {
    const events = loadApdus()
      .filter(({ kind }) => kind === 'event')
      .flatMap(({ apdu }) => [apdu, ...apdusLackingOne(apdu)]);
    const { odd, heard } = await tellAll(berWire, 'encoding=ber&framing=length16', events, 1);
    expect(odd).toEqual([]);
    expect(faults).toEqual([]);
    expect(heard).toBeGreaterThan(2_000);
  });
});
