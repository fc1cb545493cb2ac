import { describe, expect, it } from 'vitest';
import { SessionError } from '../../src/model/errors.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import type { AssociationFactory } from '../../src/session/association.js';
import { openSession } from '../../src/session/open-session.js';
import type { OpenSessionOptions, Session } from '../../src/session/session.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { jsonCodec } from './json-codec.js';
import { event, Peer, settled } from './peer.js';

/** An association in words, in place of ACSE. */
const words: AssociationFactory = (link) => {
  let done = (): void => {};
  const say = (word: string): void => {
    link.send({ octets: new TextEncoder().encode(`"${word}"`) }).catch(() => {});
  };
  return {
    open: () => say('hello'),
    take: ({ octets }) => {
      switch (new TextDecoder().decode(octets)) {
        case '"welcome"':
          link.opened();
          return true;
        case '"go away"':
          link.ended(new SessionError('association-refused', 'the peer does not want us'));
          return true;
        case '"bye"':
          say('bye bye');
          link.ended();
          return true;
        case '"bye bye"':
          done();
          return true;
        default:
          return false;
      }
    },
    release: () =>
      new Promise((resolve) => {
        done = resolve;
        say('bye');
      }),
    abort: () => say('help'),
  };
};

const say = (peer: Peer, word: string): Promise<void> =>
  peer.sendRaw(new TextEncoder().encode(`"${word}"`));

const said = ({ frames }: Peer): string[] =>
  frames.map(({ octets }) => new TextDecoder().decode(octets).replaceAll('"', ''));

function begin(options: Partial<OpenSessionOptions> = {}) {
  const clock = new VirtualClock();
  const [near, far] = createMemoryPair({ clock });
  const peer = new Peer(far, {
    ...jsonCodec('ber'),
    decode: () => ({ kind: 'request', type: 'RequestSystemStatus' }),
  });
  const opening = openSession(near, {
    codec: jsonCodec('ber'),
    clock,
    association: words,
    ...options,
  });
  opening.catch(() => {});
  return { opening, peer, clock, link: near };
}

async function opened(options: Partial<OpenSessionOptions> = {}) {
  const begun = begin(options);
  await settled(begun.clock);
  await say(begun.peer, 'welcome');
  const session: Session = await begun.opening;
  return { ...begun, session };
}

describe('an association', () => {
  it('is opened first, and what follows right behind is CSTA', async () => {
    const seen: string[] = [];
    const { opening, peer, clock } = begin({
      onOpen: ({ state }) => seen.push(state.status),
      onEvent: ({ type }) => seen.push(type) > 0,
    });
    await settled(clock);
    expect(said(peer)).toEqual(['hello']);
    expect(seen).toEqual([]);
    void say(peer, 'welcome');
    void peer.send(event(1));
    const session = await opening;
    await settled(clock);
    expect(session.state).toEqual({ status: 'open' });
    expect(seen).toEqual(['open', 'DoNotDisturbEvent']);
    expect(clock.pendingTimers).toBe(0);
  });

  it('may be refused', async () => {
    const { opening, peer, clock, link } = begin();
    await settled(clock);
    await say(peer, 'go away');
    await expect(opening).rejects.toMatchObject({
      name: 'SessionError',
      code: 'association-refused',
    });
    await settled(clock);
    expect(link.state).toBe('closed');
    expect(peer.ended).toBe('plainly');
    expect(clock.pendingTimers).toBe(0);
  });

  it('may come to nothing in time', async () => {
    const { opening, peer, clock } = begin({ openTimeout: 50 });
    await clock.advance(50);
    await expect(opening).rejects.toMatchObject({ code: 'timeout', message: /ACSE/ });
    expect(said(peer)).toEqual(['hello', 'help']);
  });

  it('may be given up', async () => {
    const controller = new AbortController();
    const { opening, peer, clock } = begin({ signal: controller.signal });
    await settled(clock);
    controller.abort('enough');
    await expect(opening).rejects.toMatchObject({ code: 'aborted', cause: 'enough' });
    await settled(clock);
    expect(peer.ended).toBeInstanceOf(Error);
    expect(clock.pendingTimers).toBe(0);
  });

  it('fails with the link', async () => {
    const { opening, peer, clock } = begin();
    await settled(clock);
    await peer.link.close();
    await expect(opening).rejects.toMatchObject({ code: 'closed', message: /ACSE/ });
  });

  it('fails if the peer sends something else', async () => {
    const { opening, peer, clock } = begin();
    await settled(clock);
    await peer.send(event(1));
    await expect(opening).rejects.toMatchObject({ code: 'protocol', message: /ACSE/ });
  });

  it('fails if the program does not want it', async () => {
    const error = new SessionError('too-many-requests', 'no more of them');
    const { opening, peer, clock } = begin({
      onOpen: () => {
        throw error;
      },
    });
    await settled(clock);
    await say(peer, 'welcome');
    await expect(opening).rejects.toBe(error);
  });

  it('is released when the session is closed, once the answers are there', async () => {
    const { session, peer, clock } = await opened();
    const closing = session.close();
    await settled(clock);
    expect(said(peer)).toEqual(['hello', 'bye']);
    expect(peer.ended).toBe('open');
    await say(peer, 'bye bye');
    await closing;
    await settled(clock);
    expect(peer.ended).toBe('plainly');
    expect(clock.pendingTimers).toBe(0);
  });

  it('is not waited for longer than closing may take', async () => {
    const { session, clock } = await opened();
    const closing = session.close({ timeout: 30 });
    await clock.advance(30);
    await closing;
    expect(session.state).toEqual({ status: 'closed', by: 'us' });
  });

  it('may be released by the peer, which ends the session in good order', async () => {
    const { session, peer, clock } = await opened();
    const failed = expect(
      session.request('MonitorStop', { monitorCrossRefID: '1' }),
    ).rejects.toMatchObject({ code: 'closed' });
    await say(peer, 'bye');
    await settled(clock);
    await failed;
    expect(said(peer)).toEqual(['hello', expect.stringContaining('MonitorStop'), 'bye bye']);
    expect(session.state).toEqual({ status: 'closed', by: 'peer' });
  });

  it('may be broken off by the peer', async () => {
    const { session, peer, clock } = await opened();
    await say(peer, 'go away');
    await settled(clock);
    expect(session.state).toMatchObject({
      status: 'closed',
      by: 'peer',
      error: { code: 'association-refused' },
    });
  });

  it('may be released by both at once', async () => {
    const { session, peer, clock } = await opened();
    const closing = session.close();
    await say(peer, 'bye');
    await settled(clock);
    await closing;
    expect(session.state.status).toBe('closed');
    expect(clock.pendingTimers).toBe(0);
  });
});
