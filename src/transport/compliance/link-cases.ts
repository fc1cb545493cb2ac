import { asyncDispose } from '../../model/async-dispose.js';
import { VirtualClock } from '../../model/virtual-clock.js';
import { check, checkCode, isPending, rejectionOf } from './check.js';
import type { TransportSetup } from './setup.js';
import {
  checkMessages,
  fill,
  message,
  sendMany,
  TIGHT,
  take,
  takeAll,
  upTo,
  withPair,
} from './traffic.js';

/** One rule of the contract, as something that can be run. */
export interface TransportCase {
  /** The rule in one sentence. */
  readonly name: string;
  /**
   * Runs it against a transport.
   *
   * @throws ComplianceFailure if the transport breaks the rule
   */
  run(setup: TransportSetup): Promise<void>;
}

const sending: readonly TransportCase[] = [
  {
    name: 'carries frames in both directions, whole, once and in order',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const numbers = upTo(50);
        const sent = [sendMany(near, 50, 32), sendMany(far, 50, 1000)];
        checkMessages(await take(far, 50), numbers);
        checkMessages(await take(near, 50), numbers);
        await Promise.all(sent);
        await near.close();
        checkMessages((await takeAll(far)).frames, []);
      }),
  },
  {
    name: 'carries frames of all lengths',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const lengths = [10, 127, 128, 255, 256, 1000, 4095, 4096, 16_384, 30_000];
        const reading = take(far, lengths.length);
        for (const [number, length] of lengths.entries()) {
          await near.send(message(number, length));
        }
        const frames = await reading;
        checkMessages(frames, upTo(lengths.length));
        check(
          frames.every(({ octets }, index) => octets.length === lengths[index]),
          'frames must keep their length',
        );
      }),
  },
  {
    name: 'keeps the invoke identifiers of frames, if it carries them',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const { octets } = message(1);
        for (const invokeID of [0, 42, 9999]) await near.send({ octets, invokeID });
        const got = (await take(far, 3)).map(({ invokeID }) => invokeID);
        const wanted = setup.carriesInvokeID ? '0,42,9999' : ',,';
        check(got.join() === wanted, `invoke identifiers: expected ${wanted}, got ${got}`);
      }),
  },
  {
    name: 'takes its own copy of the octets before send returns',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const frame = message(7);
        const accepted = near.send(frame);
        frame.octets.fill(0);
        await accepted;
        checkMessages(await take(far, 1), [7]);
      }),
  },
  {
    name: 'refuses an empty frame and stays open',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const empty = near.send({ octets: new Uint8Array(0), invokeID: 1 });
        checkCode(await rejectionOf(empty, 'empty frame'), ['bad-frame'], 'empty frame');
        await near.send(message(1));
        checkMessages(await take(far, 1), [1]);
      }),
  },
  {
    name: 'refuses to send with an aborted signal, and sends nothing',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const refused = near.send(message(1), { signal: AbortSignal.abort() });
        checkCode(await rejectionOf(refused, 'aborted send'), ['aborted'], 'aborted send');
        await near.send(message(2));
        checkMessages(await take(far, 1), [2]);
      }),
  },
];

const backpressure: readonly TransportCase[] = [
  {
    name: 'holds the sender back while the peer does not read, refuses when the queue is full, and loses nothing',
    run: (setup) =>
      withPair(
        setup,
        async ({ near, far }) => {
          const { accepted } = await fill(near);
          check(near.state === 'open', 'a full queue must leave the link open');
          const numbers = upTo(accepted.length);
          checkMessages(await take(far, accepted.length), numbers);
          await Promise.all(accepted);
          await near.send(message(1));
          checkMessages(await take(far, 1), [1]);
        },
        TIGHT,
      ),
  },
  {
    name: 'ends the wait for room when the signal is aborted',
    run: (setup) =>
      withPair(
        setup,
        async ({ near }) => {
          for (let number = 0; ; number++) {
            const controller = new AbortController();
            const waiting = near.send(message(number, 30_000), { signal: controller.signal });
            if (!(await isPending(waiting))) continue;
            controller.abort();
            check(!(await isPending(waiting)), 'an aborted wait must end at once');
            checkCode(await rejectionOf(waiting, 'aborted wait'), ['aborted'], 'aborted wait');
            check(near.state === 'open', 'an aborted send must leave the link open');
            return;
          }
        },
        TIGHT,
      ),
  },
  {
    name: 'refuses the senders that wait for room when the link ends',
    run: (setup) =>
      withPair(
        setup,
        async ({ near }) => {
          const { accepted } = await fill(near);
          const last = accepted.at(-1) ?? Promise.resolve();
          near.abort();
          checkCode(await rejectionOf(last, 'send at the end'), ['closed'], 'send at the end');
        },
        TIGHT,
      ),
  },
];

const receiving: readonly TransportCase[] = [
  {
    name: 'stays open when the reader leaves its loop, and goes on where it left',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        for (const number of upTo(4)) await near.send(message(number));
        checkMessages(await take(far, 1), [0]);
        checkMessages(await take(far, 2), [1, 2]);
        const iterator = far[Symbol.asyncIterator]();
        checkMessages([(await iterator.next()).value ?? message(99)], [3]);
        const waiting = iterator.next();
        await iterator.return?.();
        check((await waiting).done === true, 'a reader that is sent away must see its end');
        await near.send(message(4));
        checkMessages(await take(far, 1), [4]);
        check(far.state === 'open', 'leaving the loop must not close the link');
      }),
  },
  {
    name: 'takes one reader at a time',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const first = take(far, 1);
        const second = far[Symbol.asyncIterator]().next();
        checkCode(await rejectionOf(second, 'second reader'), ['bad-state'], 'second reader');
        await near.send(message(5));
        checkMessages(await first, [5]);
      }),
  },
  {
    name: 'ends the link with frame-too-large at a frame beyond the limit, after the frames before it',
    run: (setup) =>
      withPair(
        setup,
        async ({ near, far }) => {
          await near.send(message(0, 100));
          await near.send(message(1, 101));
          const { frames, error } = await takeAll(far);
          checkMessages(frames, [0]);
          checkCode(error, ['frame-too-large'], 'a frame beyond the limit');
          check((await far.closed) === error, 'closed must resolve with what the reader gets');
          check(far.state === 'closed', 'the state must be closed');
          await near.closed;
          check(String(near.state) === 'closed', 'the sender’s link must end too');
        },
        {},
        { maxFrameLength: 100 },
      ),
  },
];

const ending: readonly TransportCase[] = [
  {
    name: 'closes in good order: what was sent before arrives, both ends see a plain end',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const accepted = sendMany(near, 200, 5000);
        const reading = takeAll(far);
        const closing = near.close();
        check(near.state === 'closing', 'the state must be closing when close has been called');
        const { frames, error } = await reading;
        checkMessages(frames, upTo(200));
        check(error === undefined, 'the peer’s reader must see a plain end');
        await closing;
        await accepted;
        check((await near.closed) === undefined, 'closed must resolve with nothing');
        check((await far.closed) === undefined, 'the peer’s closed must resolve with nothing');
        check(String(near.state) === 'closed', 'the state must be closed after close');
        check(far.state === 'closed', 'the peer’s state must be closed');
      }),
  },
  {
    name: 'gives out after the end of the link what had come before it',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        for (const number of upTo(3)) await near.send(message(number));
        await near.close();
        await far.closed;
        const { frames, error } = await takeAll(far);
        checkMessages(frames, upTo(3));
        check(error === undefined, 'the reader must see a plain end');
      }),
  },
  {
    name: 'gives out nothing that comes after close',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const closing = near.close();
        far.send(message(1)).catch(() => {});
        const { frames, error } = await takeAll(near);
        check(frames.length === 0 && error === undefined, 'nothing may be given out after close');
        await closing;
      }),
  },
  {
    name: 'refuses to send after close, after the peer’s close, and after abort',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        const closing = near.close();
        const early = near.send(message(1));
        checkCode(await rejectionOf(early, 'send while closing'), ['closed'], 'while closing');
        await closing;
        const late = near.send(message(1));
        checkCode(await rejectionOf(late, 'send after close'), ['closed'], 'after close');
        await far.closed;
        const other = far.send(message(1));
        checkCode(await rejectionOf(other, 'send to a closed peer'), ['closed'], 'peer’s close');
      }),
  },
  {
    name: 'may be closed twice, from both ends at once, and after abort',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        await Promise.all([near.close(), far.close(), near.close()]);
        await near.close();
        near.abort();
        far.abort(new Error('too late'));
        check((await far.closed) === undefined, 'the first end counts');
      }),
  },
  {
    name: 'closes a full link within closeTimeout',
    run: async (setup) => {
      const clock = new VirtualClock();
      await withPair(
        setup,
        async ({ near }) => {
          await fill(near);
          const closing = near.close();
          await clock.advance(5000);
          await closing;
          const error = await near.closed;
          if (error) checkCode(error, ['timeout'], 'closing for too long');
          check(near.state === 'closed', 'the state must be closed after close');
          check(clock.pendingTimers === 0, 'a closed link must leave no timer behind');
        },
        { ...TIGHT, clock, closeTimeout: 5000 },
        TIGHT,
      );
    },
  },
  {
    name: 'breaks off a close whose signal is aborted',
    run: (setup) =>
      withPair(
        setup,
        async ({ near }) => {
          await fill(near);
          const controller = new AbortController();
          const closing = near.close({ signal: controller.signal });
          controller.abort();
          await closing;
          const error = await near.closed;
          if (error) checkCode(error, ['aborted'], 'aborted close');
          check(near.state === 'closed', 'the state must be closed after close');
        },
        TIGHT,
      ),
  },
  {
    name: 'breaks off at once on abort: the reader gets the error, the peer’s link ends',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        await far.send(message(1));
        await take(near, 1);
        const error = new Error('enough');
        const reading = takeAll(near);
        near.abort(error);
        check(near.state === 'closed', 'the state must be closed when abort returns');
        check((await reading).error === error, 'the reader must get the error');
        check((await near.closed) === error, 'closed must resolve with the error');
        const late = near.send(message(1));
        checkCode(await rejectionOf(late, 'send after abort'), ['closed'], 'send after abort');
        const end = await takeAll(far);
        if (end.error) checkCode(end.error, ['reset', 'closed'], 'the peer of an aborted link');
        check((await far.closed) === end.error, 'the peer’s closed must agree with its reader');
      }),
  },
  {
    name: 'drops what waits for the reader on abort, and ends plainly without an error',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        await far.send(message(1));
        await far.send(message(2));
        await take(near, 1);
        near.abort();
        const { frames, error } = await takeAll(near);
        check(frames.length === 0, 'what waited must be dropped');
        check(error === undefined, 'the reader must see a plain end');
        check((await near.closed) === undefined, 'closed must resolve with nothing');
      }),
  },
  {
    name: 'is closed by disposal',
    run: (setup) =>
      withPair(setup, async ({ near, far }) => {
        await near[asyncDispose]();
        check(near.state === 'closed', 'disposal must close the link');
        check((await takeAll(far)).error === undefined, 'disposal must close in good order');
      }),
  },
];

/** The rules for links. */
export const LINK_CASES: readonly TransportCase[] = [
  ...sending,
  ...backpressure,
  ...receiving,
  ...ending,
];
