import { describe, expect, it } from 'vitest';
import {
  type CallChange,
  ChangeStream,
  type ChangeStreamOptions,
  coalesce,
} from '../../../src/client/calls/change-stream.js';
import type { CallRecord, ConnectionRecord, Phase } from '../../../src/client/picture/records.js';

let revision = 0;

function call(id: string): CallRecord {
  return { id, revision, formerCallIDs: [], connections: [], becameOf: [], isStale: false };
}

function connection(id: string, phase: Phase): ConnectionRecord {
  return { id, call: 'a', revision, party: { kind: 'notKnown' }, phase };
}

const told = () => ({ revision: ++revision, at: 0 });

const begun = (id: string): CallChange => ({ ...told(), kind: 'begun', call: call(id) });
const ended = (id: string): CallChange => ({
  ...told(),
  kind: 'ended',
  call: call(id),
  reason: 'unknown',
});

function state(id: string, was: Phase | undefined, now: Phase): CallChange {
  return {
    ...told(),
    kind: 'connection',
    call: call('a'),
    was: was && connection(id, was),
    now: connection(id, now),
  };
}

/** A change in a line: `begun a`, `1: ringing>talking`. */
function line(change: CallChange): string {
  if (change.kind === 'connection') {
    return `${change.now.id}: ${change.was?.phase ?? ''}>${change.now.phase}`;
  }
  if (change.kind === 'begun' || change.kind === 'ended') return `${change.kind} ${change.call.id}`;
  return change.kind === 'gap' ? `gap ${change.lost}` : change.kind;
}

function setUp(options: ChangeStreamOptions = {}) {
  let ends = 0;
  const stream = new ChangeStream(options, () => {
    ends++;
  });
  return { stream, ends: () => ends };
}

async function waiting(stream: ChangeStream): Promise<string[]> {
  stream.end();
  const lines: string[] = [];
  for await (const change of stream) lines.push(line(change));
  return lines;
}

describe('changes that wait', () => {
  it('are put together where a connection is told of more than once; no beginning, end or merger goes', () => {
    const changes = [
      begun('a'),
      state('1', undefined, 'dialling'),
      state('1', 'dialling', 'ringing'),
      state('2', undefined, 'ringing'),
      state('1', 'ringing', 'talking'),
      state('1', 'talking', 'held'),
      state('2', 'ringing', 'ended'),
      state('1', 'held', 'ended'),
      ended('a'),
      begun('b'),
    ];
    expect(coalesce(changes).map(line)).toEqual([
      'begun a',
      '1: >dialling',
      '2: >ringing',
      '2: ringing>ended',
      '1: dialling>ended',
      'ended a',
      'begun b',
    ]);
  });

  it('are all told to a loop that keeps up', async () => {
    const { stream } = setUp({ limit: 16 });
    stream.push(state('1', undefined, 'dialling'));
    stream.push(state('1', 'dialling', 'ringing'));
    stream.push(state('1', 'ringing', 'talking'));
    expect(await waiting(stream)).toEqual([
      '1: >dialling',
      '1: dialling>ringing',
      '1: ringing>talking',
    ]);
  });

  it('are put together when they are too many', async () => {
    const { stream } = setUp({ limit: 16 });
    stream.push(begun('a'));
    for (let turn = 0; turn < 1_000; turn++) {
      stream.push(state('1', 'talking', 'held'));
      stream.push(state('1', 'held', 'talking'));
    }
    const lines = await waiting(stream);
    expect(lines.length).toBeLessThan(16);
    expect(lines[0]).toBe('begun a');
    expect(lines.at(-1)).toMatch(/>talking$/);
  });

  it('give way to a gap when that is not enough', async () => {
    const { stream } = setUp({ limit: 16 });
    for (let turn = 0; turn < 40; turn++) stream.push(begun(String(turn)));
    const lines = await waiting(stream);
    const lost = Number(/^gap (\d+)$/.exec(lines[0] ?? '')?.[1]);
    expect(lines[0]).toMatch(/^gap /);
    expect(lines).toHaveLength(1 + 40 - lost);
    expect(lines.at(-1)).toBe('begun 39');
  });

  it('end a loop that asked for it', async () => {
    const { stream, ends } = setUp({ limit: 16, overflow: 'end' });
    for (let turn = 0; turn < 40; turn++) stream.push(begun(String(turn)));
    expect(ends()).toBe(1);
    await expect(stream.next()).rejects.toMatchObject({ name: 'CallError', code: 'overflow' });
  });
});

describe('a loop over changes', () => {
  it('that waits gets the next one', async () => {
    const { stream } = setUp();
    const next = stream.next();
    stream.push(begun('a'));
    expect((await next).value).toMatchObject({ kind: 'begun' });
  });

  it('that is left, or whose signal is given, takes nothing more and leaves nothing', async () => {
    const aborting = new AbortController();
    const one = setUp();
    const other = setUp({ signal: aborting.signal });
    one.stream.push(begun('a'));
    one.stream.push(begun('b'));
    for await (const _ of one.stream) break;
    const next = other.stream.next();
    aborting.abort();
    await expect(next).resolves.toEqual({ done: true, value: undefined });
    one.stream.push(begun('c'));
    expect([one.ends(), other.ends()]).toEqual([1, 1]);
    await expect(one.stream.next()).resolves.toMatchObject({ done: true });
    const gone = setUp({ signal: aborting.signal });
    await expect(gone.stream.next()).resolves.toMatchObject({ done: true });
  });

  it('takes one reader at a time, and a limit that can be', async () => {
    const { stream } = setUp();
    const first = stream.next();
    await expect(stream.next()).rejects.toMatchObject({ code: 'bad-state' });
    stream.end();
    await first;
    expect(() => setUp({ limit: 3 })).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  });
});
