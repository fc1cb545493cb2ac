/** How the time that a task takes grows with the size of its input, without any time of its own to compare with. */

const fewest = 2;
const most = 15;

/** A task with a small input, and with one that is so many times as large. */
export interface Growing {
  readonly small: () => void;
  readonly large: () => void;
  readonly factor: number;
  /** Which growth is small enough for no more measurements. */
  readonly bound: number;
}

/**
 * How much dearer the large task is than as many small ones as are as large together: 1 for a linear one, `factor` for a
 * quadratic one. Both are measured by turns, and the least time of each counts, since other work on the machine only
 * ever makes times longer.
 */
export function growth({ small, large, factor, bound }: Growing): number {
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  timeOf(small, factor);
  timeOf(large, 1);
  for (let round = 0; round < most && (round < fewest || long / short > bound); round++) {
    short = Math.min(short, timeOf(small, factor));
    long = Math.min(long, timeOf(large, 1));
  }
  return long / short;
}

function timeOf(task: () => void, times: number): number {
  const start = performance.now();
  for (let turn = 0; turn < times; turn++) task();
  return performance.now() - start;
}
