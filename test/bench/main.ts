/**
 * `npm run bench`: how fast the codecs are, as ratios against named peers in the same run, how soon, and what a call costs
 * in PBXs of several sizes, how 10,000 monitors come back, how many events a second get from end to end. `--only json` measures one part, `--only json,start` two; `--json` prints JSON.
 *
 * The measured programs are bundled first, as a user's would be: the loader that runs the tests' TypeScript adds a name
 * to every function it makes, which costs several times what the codecs do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { hold, type Result } from './contest.js';
import { contestsOf } from './contests.js';
import { describeEndToEnd, measureEndToEnd, ratesOf } from './end-to-end.js';
import { describeManyMonitors, measureManyMonitors } from './many-monitors.js';
import { type BenchMessages, benchMessages, type Scope } from './messages.js';
import { describeScale, measureScale } from './scales.js';
import { describeStart, measureStart } from './start.js';
import type { Contest } from './work.js';

const source = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
const round = (value: number): number => Math.round(value * 100) / 100;

/** What runs in processes of its own. */
const PROGRAMS = [
  'contestant',
  'cold-start',
  'warm-up',
  'scale',
  'end-to-end-switch',
  'end-to-end-client',
  'many-monitors-client',
] as const;

async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: PROGRAMS.map((name) => source(`${name}.ts`)),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
    // Some peers are CommonJS and ask for Node's modules at run time.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}

/** How many times as long each peer takes as the codec, by `codec/peer`. */
function ratios([own, ...peers]: readonly Result[], suffix: string): [string, number][] {
  return peers.map(({ name, ratio }) => [`${own?.name}${suffix}/${name}`, round(ratio)]);
}

function table(title: string, results: readonly Result[]): string {
  const rows = results.map(
    ({ name, time, ratio }) =>
      `  ${name.padEnd(26)}${time.toFixed(2).padStart(10)} µs${ratio.toFixed(2).padStart(10)} ×`,
  );
  return `${title}\n${rows.join('\n')}\n`;
}

const titles: Readonly<Record<Scope, string>> = {
  'call-control': 'Call control',
  all: 'All messages',
  medium: 'Messages of 100 to 500 octets, or of 500 to 4,000 characters',
};

function describe({ apdus, documents }: BenchMessages): string {
  const octets = apdus.reduce((sum, apdu) => sum + apdu.length, 0) / apdus.length;
  const characters = documents.reduce((sum, text) => sum + text.length, 0) / documents.length;
  return `${apdus.length} apdus of ${Math.round(octets)} octets, ${documents.length} documents of ${Math.round(characters)} characters on average`;
}

/** Holds contests over all messages that they are to be held over. */
async function holdAll(contests: readonly Contest[]): Promise<Record<string, number>> {
  const results: Record<string, number> = {};
  for (const scope of new Set(contests.flatMap(({ scopes }) => scopes))) {
    print(`${titles[scope]}: ${describe(benchMessages(scope))}\n`);
    for (const contest of contests.filter(({ scopes }) => scopes.includes(scope))) {
      const measured = await hold(join(folder, 'contestant.mjs'), scope, contest);
      Object.assign(results, Object.fromEntries(ratios(measured, scope === 'all' ? '(all)' : '')));
      print(table(contest.title, measured));
    }
  }
  return results;
}

/** Each part prints what it has measured, and gives what the JSON output says of it. */
const parts: Readonly<Record<string, () => object | Promise<object>>> = {
  codecs: async () => ({ ratios: await holdAll(contestsOf.codecs) }),
  json: async () => ({ ratios: await holdAll(contestsOf.json) }),
  start: () => {
    const start = measureStart(folder);
    print(describeStart(start));
    return start;
  },
  scale: () => {
    const program = join(folder, 'scale.mjs');
    const scale = { memory: measureScale(program, 'memory'), tcp: measureScale(program, 'tcp') };
    print(describeScale('PBXs of several numbers of stations, in memory', scale.memory));
    print(describeScale('PBXs of several numbers of stations, over TCP', scale.tcp));
    return { scale };
  },
  monitors: async () => {
    const measured = await measureManyMonitors(folder);
    print(describeManyMonitors(measured));
    return { monitors: measured };
  },
  endToEnd: async () => {
    const measured = await measureEndToEnd(folder);
    print(describeEndToEnd(measured));
    return { endToEnd: ratesOf(measured.events), endToEndFrames: ratesOf(measured.frames) };
  },
};

/** The parts that `--only` names, all by default. */
function chosen(only: string | undefined): string[] {
  const names = only?.split(',') ?? Object.keys(parts);
  for (const name of names) {
    if (Object.hasOwn(parts, name)) continue;
    throw new Error(`--only takes ${Object.keys(parts).join(', ')}, not ${name}`);
  }
  return names;
}

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const print = (text: string): void => {
  if (!values.json) console.log(text);
};
const names = chosen(values.only);
// The bundled programs do not stand beside the fixtures.
process.env.CSTA_FIXTURES = source('../../spec-fixtures');
const folder = mkdtempSync(join(tmpdir(), 'csta-bench-'));
try {
  await bundle(folder);
  const measured: { ratios: object } & Record<string, unknown> = { ratios: {} };
  for (const name of names) {
    const part: Readonly<Record<string, unknown>> = { ...(await parts[name]?.()) };
    Object.assign(measured, part, { ratios: { ...measured.ratios, ...(part.ratios ?? {}) } });
  }
  if (values.json) console.log(JSON.stringify(measured));
} finally {
  rmSync(folder, { recursive: true });
}
