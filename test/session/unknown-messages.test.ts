import { describe, expect, it } from 'vitest';
import { berCodec } from '../../src/ber/index.js';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import { CstaServiceError, UsageError } from '../../src/model/errors.js';
import type { UnknownMessage } from '../../src/model/message.js';
import { openSession } from '../../src/session/open-session.js';
import type { OpenSessionOptions, Session } from '../../src/session/session.js';
import { xmlConversation } from '../../src/session/xml-conversation.js';
import type {
  ComputingFunction,
  SwitchingFunction,
} from '../../src/switching/switching-function.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { event, settled, setUp } from './peer.js';

const NS = 'xmlns="urn:vendor"';
const xml = (name: string, inner = '') => ({
  name,
  content: { xml: `<${name} ${NS}>${inner}</${name}>` },
});
/** An operation beyond the standard, with an OCTET STRING. */
const ber = (name: string, octet: number) => ({
  name,
  content: { ber: Uint8Array.of(0x04, 0x01, octet) },
});

const SAID = {
  xml: {
    ask: xml('getThing', 'x'),
    answer: xml('getThingResponse', 'y'),
    event: xml('ThingEvent'),
  },
  // A result names the operation that it answers.
  ber: { ask: ber('3000', 1), answer: ber('3000', 2), event: undefined },
};

/** Two sessions of the same encoding, over one link. */
async function pair(
  encoding: 'xml' | 'ber',
  far: Partial<OpenSessionOptions> = {},
): Promise<{ near: Session; far: Session }> {
  const links = createMemoryPair();
  const codecs = () => (encoding === 'xml' ? xmlConversation() : { codec: berCodec() });
  const [one, other] = await Promise.all([
    openSession(links[0], { ...codecs() }),
    openSession(links[1], { ...codecs(), onListenerError: () => {}, ...far }),
  ]);
  return { near: one, far: other };
}

describe.each(['xml', 'ber'] as const)(
  'a request that the schema does not know, in %s',
  (encoding) => {
    const { ask, answer } = SAID[encoding];

    it('is sent, served and answered', async () => {
      const { near, far } = await pair(encoding);
      const seen: UnknownMessage[] = [];
      far.handleUnknown(ask.name, async (request) => {
        seen.push(request);
        return { name: answer.name, content: answer.content };
      });
      await expect(near.requestUnknown(ask)).resolves.toMatchObject({ kind: 'unknown', ...answer });
      expect(seen).toMatchObject([{ kind: 'unknown', ...ask }]);
      expect(near.pendingRequests).toBe(0);
      near.abort();
    });

    it('is refused if nobody handles it, or the handler does', async () => {
      const { near, far } = await pair(encoding);
      await expect(near.requestUnknown(ask)).rejects.toMatchObject(
        encoding === 'xml'
          ? { value: 'serviceNotSupported', service: ask.name }
          : { code: 'rejected' },
      );
      const remove = far.handleUnknown('*', () => {
        throw new CstaServiceError('operation', 'invalidFeature');
      });
      await expect(near.requestUnknown(ask)).rejects.toMatchObject({ value: 'invalidFeature' });
      expect(() => far.handleUnknown('*', () => undefined)).toThrow(UsageError);
      remove();
      far.handleUnknown('*', () => {
        throw new TypeError('a fault of the program');
      });
      await expect(near.requestUnknown(ask)).rejects.toMatchObject({ category: 'unspecified' });
      near.abort();
    });

    it('has a time-out and a signal, and is over with the session', async () => {
      const { near, far } = await pair(encoding);
      far.handleUnknown(ask.name, () => new Promise(() => {}));
      await expect(near.requestUnknown(ask, { timeout: 5 })).rejects.toMatchObject({
        code: 'timeout',
      });
      const signal = AbortSignal.abort();
      await expect(near.requestUnknown(ask, { signal })).rejects.toMatchObject({ code: 'aborted' });
      const waiting = expect(near.requestUnknown(ask)).rejects.toMatchObject({ code: 'closed' });
      near.abort();
      await waiting;
      await expect(near.requestUnknown(ask)).rejects.toMatchObject({ code: 'closed' });
      await expect(near.sendUnknown(ask)).rejects.toMatchObject({ code: 'closed' });
    });

    it('and one that it knows do not get each other’s answers', async () => {
      const { near, far } = await pair(encoding, {
        handlers: { RequestSystemStatus: () => ({ systemStatus: 'normal' }) },
      });
      let finish = (): void => {};
      far.handleUnknown(
        ask.name,
        () =>
          new Promise((resolve) => {
            finish = () => resolve(answer);
          }),
      );
      const unknown = near.requestUnknown(ask);
      await expect(near.request('RequestSystemStatus', {})).resolves.toMatchObject({
        systemStatus: 'normal',
      });
      finish();
      await expect(unknown).resolves.toMatchObject(answer);
      near.abort();
    });
  },
);

describe('messages of vendors', () => {
  it('that ask for nothing are heard', async () => {
    const { near, far } = await pair('xml');
    const heard = new Promise<UnknownMessage>((resolve) => void far.onUnknown(resolve));
    await near.sendUnknown(SAID.xml.event);
    await expect(heard).resolves.toMatchObject(SAID.xml.event);
    near.abort();
  });

  it('are told no more to a listener that is taken away, and discarded', async () => {
    const { session, peer, clock, discarded } = await setUp();
    const heard: string[] = [];
    const remove = session.onUnknown(({ name }) => heard.push(name));
    const message = {
      kind: 'unknown',
      type: 'Unknown',
      role: 'undetermined',
      ...xml('keepalive'),
      invokeID: 9_999,
    } as const;
    await peer.send(message);
    await settled(clock);
    remove();
    await peer.send(message);
    await settled(clock);
    expect(heard).toEqual(['keepalive']);
    expect(discarded).toMatchObject([{ reason: 'unknown-message' }]);
  });

  it('are answers by their number, whatever they are called', async () => {
    const { session, peer } = await setUp();
    peer.react = ({ invokeID = 0 }) =>
      void peer.send({
        kind: 'unknown',
        type: 'Unknown',
        role: 'undetermined',
        ...xml('granted'),
        invokeID,
      });
    await expect(session.requestUnknown(xml('login'))).resolves.toMatchObject({ name: 'granted' });
  });

  it('are no answers to what the schema knows', async () => {
    const { session, peer } = await setUp();
    peer.react = ({ invokeID = 0 }) =>
      void peer.send({
        kind: 'unknown',
        type: 'Unknown',
        role: 'response',
        ...xml('xResponse'),
        invokeID,
      });
    await expect(session.request('MonitorStop', { monitorCrossRefID: '1' })).rejects.toMatchObject({
      code: 'protocol',
    });
  });

  it('are not answered if the handler gives nothing', async () => {
    const { session, peer, clock } = await setUp();
    session.handleUnknown('keepalive', () => undefined);
    await peer.send({
      kind: 'unknown',
      type: 'Unknown',
      role: 'undetermined',
      ...xml('keepalive'),
      invokeID: 3,
    });
    await peer.send(event(1));
    await settled(clock);
    expect(peer.received).toEqual([]);
  });

  it('are refused if what is to be said is none', async () => {
    const { session } = await setUp();
    for (const ill of [null, {}, { name: 5 }]) {
      const sent = Reflect.apply(session.requestUnknown, session, [ill]);
      await expect(sent).rejects.toBeInstanceOf(UsageError);
    }
  });
});

/** A switch that serves what its vendor has beside CSTA. */
const vendors: SwitchingFunction = {
  attach: (computingFunction: ComputingFunction) => ({
    handle: async () => {
      throw new CstaServiceError('operation', 'serviceNotSupported');
    },
    handleUnknown: async ({ name, content }) => {
      if (name !== 'loginRequest') throw new CstaServiceError('operation', 'serviceNotSupported');
      computingFunction.sendUnknown?.(xml('welcomeEvent'));
      return {
        name: 'loginResponse',
        content: { xml: `<loginResponse ${NS}>${content.xml?.length}</loginResponse>` },
      };
    },
    detach: () => {},
  }),
};

it.each(['encoding=xml', 'encoding=xml&framing=nul'])(
  'a switch serves them, with %s',
  async (query) => {
    const server = await listen(vendors, `tcp://127.0.0.1:0?${query}`);
    const client = await connect(server.url);
    const welcome = new Promise<UnknownMessage>((resolve) => void client.onUnknown(resolve));
    await expect(client.requestUnknown(xml('loginRequest'))).resolves.toMatchObject({
      name: 'loginResponse',
    });
    await expect(welcome).resolves.toMatchObject({ name: 'welcomeEvent' });
    await expect(client.requestUnknown(xml('otherRequest'))).rejects.toMatchObject({
      value: 'serviceNotSupported',
    });
    await client.close();
    await server.close();
  },
);
