import { VirtualClock } from '../../model/virtual-clock.js';
import { parseAddress } from '../address.js';
import type { Listener, ListenOptions, Transport } from '../transport.js';
import { check, checkCode, rejectionOf } from './check.js';
import type { TransportCase } from './link-cases.js';
import type { ListeningSetup, TransportSetup } from './setup.js';
import { checkMessages, message, take, takeAll } from './traffic.js';

/** What a test of listeners works with. */
interface Scene {
  /** Listens; the listener is closed at the end. */
  listen(
    onConnection: (transport: Transport) => void,
    options?: Partial<ListenOptions>,
  ): Promise<Listener>;
  /** Dials; the link is aborted at the end. */
  dial(url: string, signal?: AbortSignal): Promise<Transport>;
}

/** Makes a rule that only transports with listeners must keep. */
function listeningCase(
  name: string,
  test: (scene: Scene, listening: ListeningSetup) => Promise<void>,
): TransportCase {
  return {
    name,
    run: async ({ listening }: TransportSetup) => {
      if (!listening) return;
      const { address, dial, listen, dialOptions, listenOptions } = listening;
      const listeners: Listener[] = [];
      const links: Transport[] = [];
      const scene: Scene = {
        async listen(onConnection, options) {
          const listener = await listen(address, {
            // What is thrown here is thrown on purpose.
            onListenerError: () => {},
            ...listenOptions,
            ...options,
            onConnection(link) {
              links.push(link);
              onConnection(link);
            },
          });
          listeners.push(listener);
          return listener;
        },
        async dial(url, signal) {
          const link = await dial(parseAddress(url), { ...dialOptions, signal });
          links.push(link);
          return link;
        },
      };
      try {
        await test(scene, listening);
      } finally {
        for (const link of links) link.abort();
        for (const listener of listeners) await listener.close();
      }
    },
  };
}

/** Answers every message with the same message. */
function echo(transport: Transport): void {
  const run = async (): Promise<void> => {
    for await (const frame of transport) {
      await transport.send({ octets: frame.octets, invokeID: frame.invokeID ?? 0 });
    }
  };
  run().catch(() => {});
}

/** A link that will come in, and what takes it. */
function arrival(): {
  readonly link: Promise<Transport>;
  readonly onConnection: (link: Transport) => void;
} {
  let onConnection: (link: Transport) => void = () => {};
  const link = new Promise<Transport>((resolve) => {
    onConnection = resolve;
  });
  return { link, onConnection };
}

/** A peer that does not want a link may say so at once, or end it without a word after it was made. */
async function checkTurnedAway(dialling: Promise<Transport>): Promise<void> {
  const link = await dialling.catch((error: unknown) => {
    checkCode(error, ['refused', 'reset', 'closed', 'tls-failed'], 'a link that is turned away');
  });
  if (link) check((await takeAll(link)).frames.length === 0, 'a link turned away must end');
}

/** The rules for listeners and for dialling them. */
export const LISTENING_CASES: readonly TransportCase[] = [
  listeningCase('names the real address, at which it can be dialled', async ({ listen, dial }) => {
    const { url } = await listen(echo);
    check(!/:0(\?|$)/.test(url), `the url must name the real port: ${url}`);
    const link = await dial(url);
    await link.send(message(3));
    checkMessages(await take(link, 1), [3]);
  }),
  listeningCase('keeps links apart', async ({ listen, dial }) => {
    const { url } = await listen(echo);
    const links = await Promise.all([dial(url), dial(url), dial(url)]);
    await Promise.all(links.map((link, index) => link.send(message(index))));
    const answers = await Promise.all(links.map((link) => take(link, 1)));
    for (const [index, frames] of answers.entries()) checkMessages(frames, [index]);
  }),
  listeningCase('is refused where nothing listens', async ({ listen, dial }) => {
    const listener = await listen(echo);
    await listener.close();
    const error = await rejectionOf(dial(listener.url), 'a dial where nothing listens');
    checkCode(error, ['refused'], 'a dial where nothing listens');
  }),
  listeningCase('leaves open links alone when it closes', async ({ listen, dial }) => {
    const listener = await listen(echo);
    const link = await dial(listener.url);
    await link.send(message(1));
    await take(link, 1);
    await listener.close();
    await listener.close();
    await link.send(message(2));
    checkMessages(await take(link, 1), [2]);
    const error = await rejectionOf(dial(listener.url), 'a dial after the listener’s close');
    checkCode(error, ['refused'], 'a dial after the listener’s close');
  }),
  listeningCase('does not share its address', async ({ listen }, setup) => {
    const { url } = await listen(echo);
    const second = setup.listen(parseAddress(url), {
      ...setup.listenOptions,
      onConnection: echo,
    });
    checkCode(await rejectionOf(second, 'a second listener'), ['address-in-use'], 'a second one');
  }),
  listeningCase('does not dial with an aborted signal', async ({ listen, dial }) => {
    const { url } = await listen(echo);
    const dialling = dial(url, AbortSignal.abort());
    checkCode(await rejectionOf(dialling, 'an aborted dial'), ['aborted'], 'an aborted dial');
    const controller = new AbortController();
    const link = await dial(url, controller.signal);
    controller.abort();
    await link.send(message(1));
    checkMessages(await take(link, 1), [1]);
  }),
  listeningCase('refuses addresses of other transports', async (_, { dial, listen }) => {
    const address = parseAddress('sip:100@phone.example');
    const dialling = dial(address);
    checkCode(await rejectionOf(dialling, 'a foreign address'), ['bad-address'], 'dial');
    const listening = listen(address, { onConnection: echo });
    checkCode(await rejectionOf(listening, 'a foreign address'), ['bad-address'], 'listen');
  }),
  listeningCase('goes on when a connection’s owner throws', async ({ listen, dial }) => {
    let calls = 0;
    const { url } = await listen((link) => {
      calls++;
      if (calls === 1) throw new Error('not now');
      echo(link);
    });
    await checkTurnedAway(dial(url));
    const second = await dial(url);
    await second.send(message(2));
    checkMessages(await take(second, 1), [2]);
  }),
  listeningCase('turns links away beyond maxConnections', async ({ listen, dial }) => {
    const told: unknown[] = [];
    const onConnectionFailed = (error: unknown): void => {
      told.push(error);
      throw new Error('not now');
    };
    const { url } = await listen(echo, { maxConnections: 1, onConnectionFailed });
    const first = await dial(url);
    await first.send(message(1));
    checkMessages(await take(first, 1), [1]);
    await checkTurnedAway(dial(url));
    await first.send(message(2));
    checkMessages(await take(first, 1), [2]);
    check(told.length === 1, 'onConnectionFailed must hear of each peer that is turned away');
    checkCode(told[0], ['too-many-connections'], 'onConnectionFailed');
  }),
  listeningCase(
    'ends a link whose peer says nothing, and leaves one alone that has spoken',
    async ({ listen, dial }) => {
      const clock = new VirtualClock();
      const { link: known, onConnection: takeKnown } = arrival();
      const { link: stranger, onConnection: takeStranger } = arrival();
      const takers = [takeKnown, takeStranger];
      const { url } = await listen((link) => takers.shift()?.(link), {
        clock,
        firstFrameTimeout: 1000,
      });
      const talking = await dial(url);
      await talking.send(message(1));
      checkMessages(await take(await known, 1), [1]);
      const silent = await dial(url);
      await stranger;
      await clock.advance(999);
      check((await stranger).state === 'open', 'a peer must have the time that it is given');
      await clock.advance(1);
      checkCode(await (await stranger).closed, ['timeout'], 'a link whose peer says nothing');
      await silent.closed;
      check((await known).state === 'open', 'a link whose peer has spoken must stay open');
      check(clock.pendingTimers === 0, 'no timer may be left behind');
    },
  ),
];
