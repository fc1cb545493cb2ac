/** One way of doing the same work on the same messages. */
export interface Contestant {
  readonly name: string;
  /** Does the work on the message of the given number. */
  readonly run: (index: number) => unknown;
}

/** Median time that each contestant takes for one message, in microseconds. */
export type Times = ReadonlyMap<string, number>;

const rounds = 15;
/** Milliseconds that a contestant works in each round. */
const stint = 60;
/** Milliseconds that a contestant works before it is measured, so that its code has been compiled. */
const warmUp = 500;
/**
 * How often a message is worked on before it is the next one's turn. A program encodes what it has just made, and decodes
 * what it has just received, so both are in the processor's caches; without this, fetching the messages would be most of
 * what is measured.
 */
const streak = 10;

/**
 * Lets contestants take turns, so that what else happens on the machine meets all of them, and takes each one's median.
 *
 * @param count - how many messages there are
 */
export function contest(contestants: readonly Contestant[], count: number): Times {
  const samples = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const { run } of contestants) timePerMessage(run, count, warmUp);
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contestants)
      samples.get(name)?.push(timePerMessage(run, count, stint));
  }
  return new Map([...samples].map(([name, times]) => [name, median(times)]));
}

/** Microseconds that a message takes. */
function timePerMessage(run: (index: number) => unknown, count: number, duration: number): number {
  const start = performance.now();
  let passes = 0;
  let elapsed = 0;
  do {
    for (let index = 0; index < count; index++) {
      for (let turn = 0; turn < streak; turn++) keep(run(index));
    }
    passes++;
    elapsed = performance.now() - start;
  } while (elapsed < duration);
  return (elapsed * 1000) / (passes * streak * count);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

let kept: unknown;
/** Keeps the compiler from leaving the work out. */
function keep(value: unknown): void {
  kept = value;
}
/** The last result, so that it counts as used. */
export const lastResult = (): unknown => kept;
