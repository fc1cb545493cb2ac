import { describe, expect, it } from 'vitest';
import type { ClientStatus } from '../../../src/client/link/status.js';
import { SessionError } from '../../../src/model/errors.js';
import { numberOf } from '../../session/peer.js';
import { Switchboard, usualSetUp } from './setup.js';

describe('a client whose link is lost', () => {
  it('connects again after half of the first wait, and says so', async () => {
    const { board, client } = await usualSetUp();
    const told: ClientStatus[] = [];
    client.onStatus((status) => told.push(status));
    expect(client.status).toEqual({ state: 'connected' });
    await board.cut();
    expect(client.status).toMatchObject({ state: 'reconnecting', attempt: 1, since: 0 });
    await board.clock.advance(249);
    expect(board.places).toHaveLength(1);
    await board.clock.advance(1);
    expect(board.places).toHaveLength(2);
    expect(client.status).toEqual({ state: 'connected' });
    expect(told.map(({ state }) => state)).toEqual(['reconnecting', 'synchronising', 'connected']);
    await client.close();
    expect(board.clock.pendingTimers).toBe(0);
  });

  it('waits twice as long after each attempt, and never longer than the maximum', async () => {
    const { board, client } = await usualSetUp();
    board.refusing.add('a');
    await board.cut();
    await board.clock.advance(200_000);
    const times = board.dialled.map(({ at }) => at);
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(waits.slice(0, 9)).toEqual([
      250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000,
    ]);
    await client.close();
    expect(client.status).toEqual({ state: 'closed', by: 'us' });
    expect(board.clock.pendingTimers).toBe(0);
  });

  it('does not begin with short waits where the link breaks as soon as it is there', async () => {
    const { board, client } = await usualSetUp();
    const waits: number[] = [];
    for (let round = 0; round < 4; round++) {
      const before = board.dialled.length;
      await board.cut();
      const since = board.clock.now();
      while (board.dialled.length === before) await board.clock.advance(50);
      waits.push(board.clock.now() - since);
    }
    expect(waits).toEqual([250, 500, 1_000, 2_000]);
    await board.clock.advance(60_000);
    await board.cut();
    expect(client.status).toMatchObject({ attempt: 1 });
    client.abort();
  });

  it('tries the addresses of a redundant switch in turn, beginning with the last that was good', async () => {
    const board = new Switchboard();
    board.behave = board.usual;
    board.refusing.add('a');
    const client = await board.connect(['tcp://a:1', 'tcp://b:1', 'tcp://c:1']);
    expect(board.dialled.map(({ host }) => host)).toEqual(['a', 'b']);
    board.refusing.add('b');
    await board.cut();
    await board.clock.advance(250);
    expect(board.dialled.map(({ host }) => host)).toEqual(['a', 'b', 'b', 'c']);
    expect(client.status).toEqual({ state: 'connected' });
    await client.close();
  });

  it('fails at first as a client that is not to come back', async () => {
    const board = new Switchboard();
    board.refusing.add('a');
    await expect(board.connect()).rejects.toMatchObject({ code: 'refused' });
    await expect(board.connect([])).rejects.toMatchObject({ code: 'bad-address' });
    expect(board.clock.pendingTimers).toBe(0);
  });

  it('is closed with the error when the switch refuses who we are', async () => {
    const { board, client } = await usualSetUp();
    const refusal = new SessionError('association-refused', 'wrong password', {
      refusesIdentity: true,
    });
    let refuses = false;
    await client.close();
    const again = await board.connect('tcp://a:1', {
      onOpen: () => {
        if (refuses) throw refusal;
      },
    });
    refuses = true;
    await board.cut();
    await board.clock.advance(250);
    expect(again.status).toMatchObject({ state: 'closed', by: 'failure', why: refusal });
    await expect(again.closed).resolves.toMatchObject({ by: 'failure', error: refusal });
    await board.clock.advance(60_000);
    expect(board.places).toHaveLength(3);
  });

  it('does not come back where that is turned off', async () => {
    const { board, client } = await usualSetUp({ reconnect: false });
    const monitor = await client.monitor('100');
    await board.cut();
    expect(client.status).toMatchObject({ state: 'closed', by: 'failure' });
    await expect(monitor.ended).resolves.toMatchObject({ by: 'session' });
    expect(board.clock.pendingTimers).toBe(0);
  });

  it('is closed and disposed of at once while there is no link', async () => {
    const { board, client } = await usualSetUp();
    const monitor = await client.monitor('100');
    board.refusing.add('a');
    await board.cut();
    await monitor.close();
    await client[Symbol.asyncDispose]();
    expect(client.status).toEqual({ state: 'closed', by: 'us' });
    await expect(client.closed).resolves.toEqual({ by: 'us' });
    expect(board.clock.pendingTimers).toBe(0);
  });

  it('takes its handlers and listeners along', async () => {
    const { board, client } = await usualSetUp();
    const asked: string[] = [];
    client.handle('RouteRequest', ({ currentRoute }) => {
      asked.push(String(currentRoute?.deviceIdentifier?.number));
    });
    const removed = client.handle('SwFunctionCapsChanged', () => {});
    removed();
    const heard: number[] = [];
    client.on('*', (event) => heard.push(numberOf(event)));
    const loop = client.events()[Symbol.asyncIterator]();
    const monitor = await client.monitor('100');
    monitor.on('*', () => {});
    await board.report('100', 1);
    await board.cut();
    await board.clock.advance(250);
    await board.report('100', 2);
    await board.clock.advance(0);
    expect(heard).toEqual([1, 2]);
    const both = [await loop.next(), await loop.next()];
    expect(both.map(({ value }) => value && numberOf(value))).toEqual([1, 2]);
    await board.place.peer.send({
      kind: 'request',
      type: 'SwFunctionCapsChanged',
      invokeID: 5,
    });
    await board.clock.advance(0);
    expect(board.place.peer.received.at(-1)).toMatchObject({ kind: 'error', invokeID: 5 });
    await client.close();
  });

  it('holds the new link back, too, for a loop that stands still', async () => {
    const { board, client } = await usualSetUp({ eventQueue: 2 });
    const loop = client.events()[Symbol.asyncIterator]();
    await client.monitor('100');
    for (const number of [1, 2, 3]) await board.report('100', number);
    await board.clock.advance(0);
    expect(client.session.heldBack).toMatchObject({ events: 2 });
    await board.cut();
    await board.clock.advance(250);
    await board.report('100', 4);
    await board.clock.advance(0);
    expect(client.session.heldBack?.events).toBeGreaterThan(2);
    const read: number[] = [];
    for (let count = 0; count < 4; count++) {
      const { value } = await loop.next();
      if (value) read.push(numberOf(value));
    }
    expect(read).toEqual([1, 2, 3, 4]);
    await board.clock.advance(0);
    expect(client.session.heldBack).toBeUndefined();
    await client.close();
    expect(board.clock.pendingTimers).toBe(0);
  });

  it('streams its statuses, the newest where they are not read', async () => {
    const { board, client } = await usualSetUp();
    const ahead = client.statuses();
    expect(await ahead.next()).toEqual({ done: false, value: { state: 'connected' } });
    await board.cut();
    await board.clock.advance(250);
    await client.close();
    const seen: string[] = [];
    for await (const { state } of ahead) seen.push(state);
    expect(seen).toEqual(['reconnecting', 'synchronising', 'connected', 'closed']);
    const stop = new AbortController();
    const ended = client.statuses({ signal: stop.signal });
    expect(await ended.next()).toMatchObject({ value: { state: 'closed' } });
    expect(await ended.next()).toEqual({ done: true, value: undefined });
  });

  it('ends a stream of statuses by its signal', async () => {
    const { client } = await usualSetUp();
    const stop = new AbortController();
    const stream = client.statuses({ signal: stop.signal });
    await stream.next();
    const waiting = stream.next();
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    client.abort();
  });
});

describe('requests of a client whose link is lost', () => {
  it('fail with link-lost, and say that the switch may have acted', async () => {
    const { board, client } = await usualSetUp();
    board.behave = () => undefined;
    const asked = client.request('MakeCall', {
      callingDevice: '100',
      calledDirectoryNumber: '200',
    });
    const failed = expect(asked).rejects.toMatchObject({
      name: 'SessionError',
      code: 'link-lost',
      sent: true,
    });
    await board.clock.advance(0);
    await board.cut();
    await failed;
    await expect(client.request('RequestSystemStatus', {})).rejects.toMatchObject({
      code: 'link-lost',
      sent: false,
    });
    client.abort();
    await expect(client.request('RequestSystemStatus', {})).rejects.toMatchObject({
      code: 'closed',
      sent: false,
    });
  });

  it('wait for the next link where the program wants it so', async () => {
    const { board, client } = await usualSetUp({
      reconnect: { requests: 'wait', random: () => 0.5 },
    });
    await board.cut();
    const asked = client.request('AnswerCall', {
      callToBeAnswered: { callID: '1', deviceID: { number: '100' } },
    });
    const late = expect(
      client.request('RequestSystemStatus', {}, { timeout: 100 }),
    ).rejects.toMatchObject({ code: 'link-lost', sent: false });
    await board.clock.advance(250);
    await expect(asked).resolves.toMatchObject({ type: 'AnswerCallResponse' });
    await late;
    board.refusing.add('a');
    await board.cut();
    const given = new AbortController();
    const gone = client.request('HoldCall', { callToBeHeld: { callID: '1' } }, { timeout: 100 });
    const aborted = client.request(
      'HoldCall',
      { callToBeHeld: { callID: '1' } },
      { signal: given.signal },
    );
    const outcomes = Promise.allSettled([gone, aborted]);
    given.abort();
    await board.clock.advance(100);
    expect(await outcomes).toMatchObject([
      { reason: { code: 'link-lost', sent: false } },
      { reason: { code: 'aborted', sent: false } },
    ]);
    await client.close();
    expect(board.clock.pendingTimers).toBe(0);
  });
});
