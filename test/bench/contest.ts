import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { contests } from './contests.js';
import type { Scope } from './messages.js';
import type { Contest } from './work.js';

export interface Result {
  readonly name: string;
  /** Median time for one message, in microseconds. */
  readonly time: number;
  /**
   * How many times as long as the first contestant it takes: the median of the rounds' ratios. What slows the machine
   * down for a while slows both down in the same round.
   */
  readonly ratio: number;
}

const rounds = 11;
/** Milliseconds that a contestant works in each round. */
const stint = 250;
/** Milliseconds that a contestant works before it is measured, so that its code has been compiled. */
const warmUp = 4000;

/**
 * Lets contestants take turns, so that what else happens on the machine meets all of them.
 *
 * @param program - the contestants' program
 */
export async function hold(program: string, scope: Scope, contest: Contest): Promise<Result[]> {
  const { contestants } = contest;
  const number = String(contests.indexOf(contest));
  const processes = contestants.map((_, place) => fork(program, [scope, number, String(place)]));
  const samples = processes.map((): number[] => []);
  try {
    for (const contestant of processes) await work(contestant, warmUp);
    for (let round = 0; round < rounds; round++) {
      for (const [place, contestant] of processes.entries()) {
        samples[place]?.push(await work(contestant, stint));
      }
    }
  } finally {
    for (const contestant of processes) contestant.kill();
  }
  const [own = []] = samples;
  return contestants.map(({ name }, place) => {
    const times = samples[place] ?? [];
    const ratios = times.map((time, round) => time / (own[round] ?? Number.NaN));
    return { name, time: median(times), ratio: median(ratios) };
  });
}

/** Has a contestant work for some milliseconds. Tells the microseconds that it took for a message. */
async function work(contestant: ChildProcess, duration: number): Promise<number> {
  const ended = new AbortController();
  const end = (code: unknown): void => {
    ended.abort(new Error(`a contestant has ended with ${String(code)}`));
  };
  contestant.once('exit', end);
  contestant.send(duration);
  const [time] = await once(contestant, 'message', { signal: ended.signal });
  contestant.off('exit', end);
  return Number(time);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
