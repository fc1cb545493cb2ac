import { spawnSync } from 'node:child_process';

/** What one PBX costs. */
export interface ScaleResult {
  /** Microseconds of the processor for a call: three requests, their answers, and the events. */
  readonly call: number;
  /** The same for starting a monitor. */
  readonly monitor: number;
  /** Events of a call. */
  readonly events: number;
}

/** What PBXs of several sizes cost. */
export interface Scale {
  /** By the number of stations, each with a monitor. */
  readonly sizes: Readonly<Record<string, ScaleResult>>;
  /** How many times as much a call costs in the largest as in the smallest. */
  readonly growth: number;
}

const SIZES = [100, 1_000, 10_000];
const TURNS = 3;

/**
 * Measures PBXs of several sizes by turns, each turn in a process of its own. The least of the turns counts.
 *
 * @param program - the program that measures one
 * @param way - how computing function and PBX are joined
 */
export function measureScale(program: string, way: 'memory' | 'tcp'): Scale {
  const turns = Array.from({ length: TURNS }, () =>
    SIZES.map((stations) => run(program, way, stations)),
  );
  const least = SIZES.map((_, place) =>
    turns
      .flatMap((turn) => turn[place] ?? [])
      .reduce((best, result) => (result.call < best.call ? result : best)),
  );
  const [first, last] = [least[0], least.at(-1)];
  return {
    sizes: Object.fromEntries(SIZES.map((stations, place) => [stations, rounded(least[place])])),
    growth: Math.round(((last?.call ?? 0) / (first?.call ?? 0)) * 100) / 100,
  };
}

function run(program: string, way: string, stations: number): ScaleResult {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, way, String(stations)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`measuring ${stations} stations failed: ${stderr}`);
  return JSON.parse(stdout) as ScaleResult;
}

function rounded(result: ScaleResult | undefined): ScaleResult {
  const { call = 0, monitor = 0, events = 0 } = result ?? {};
  return { call: Math.round(call), monitor: Math.round(monitor), events };
}

/** The results as a table for people. */
export function describeScale(title: string, { sizes, growth }: Scale): string {
  const rows = Object.entries(sizes).map(([stations, { call, monitor, events }]) => {
    const perSecond = Math.round((events * 1_000_000) / call);
    const columns = [`${call} µs a call`, `${perSecond} events/s`, `${monitor} µs a monitor`];
    return `  ${stations.padEnd(10)}${columns.map((column) => column.padStart(18)).join('')}`;
  });
  return `${title}: the largest costs ${growth} × the smallest\n${rows.join('\n')}\n`;
}
