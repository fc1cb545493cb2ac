/**
 * `npm run bench`: how fast the codecs are, as ratios against named peers in the same run, and what a call costs in PBXs
 * of several sizes.
 *
 * The measured programs are bundled first, as a user's would be: the loader that runs the tests' TypeScript adds a name
 * to every function it makes, which costs several times what the codecs do.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { hexOf } from '../../src/model/hex.js';
import { hold, type Result } from './contest.js';
import { contests } from './contests.js';
import { type BenchMessages, benchMessages } from './messages.js';
import { describeScale, measureScale } from './scales.js';

const source = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
const round = (value: number): number => Math.round(value * 100) / 100;

async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: [source('contestant.ts'), source('cold-start.ts'), source('scale.ts')],
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
      `  ${name.padEnd(22)}${time.toFixed(2).padStart(10)} µs${ratio.toFixed(2).padStart(10)} ×`,
  );
  return `${title}\n${rows.join('\n')}\n`;
}

function describe({ apdus, documents }: BenchMessages): string {
  const octets = apdus.reduce((sum, apdu) => sum + apdu.length, 0) / apdus.length;
  const characters = documents.reduce((sum, text) => sum + text.length, 0) / documents.length;
  return `${apdus.length} apdus of ${Math.round(octets)} octets, ${documents.length} documents of ${Math.round(characters)} characters on average`;
}

/** Milliseconds from an empty process to the first decoded message, the median of nine processes. */
function coldStart(script: string, encoding: string, input: string): number {
  const samples = Array.from({ length: 9 }, () =>
    Number(spawnSync(process.execPath, [script, encoding, input], { encoding: 'utf8' }).stdout),
  );
  return round(samples.sort((a, b) => a - b)[4] ?? Number.NaN);
}

const json = process.argv.includes('--json');
const print = (text: string): void => {
  if (!json) console.log(text);
};
// The bundled programs do not stand beside the fixtures.
process.env.CSTA_FIXTURES = source('../../spec-fixtures');
const folder = mkdtempSync(join(tmpdir(), 'csta-bench-'));
try {
  await bundle(folder);
  const results: Record<string, number> = {};
  for (const scope of ['call-control', 'all'] as const) {
    const title = scope === 'all' ? 'All messages' : 'Call control';
    print(`${title}: ${describe(benchMessages(scope))}\n`);
    for (const [index, contest] of contests.entries()) {
      const measured = await hold(join(folder, 'contestant.mjs'), scope, contest, index);
      Object.assign(results, Object.fromEntries(ratios(measured, scope === 'all' ? '(all)' : '')));
      print(table(contest.title, measured));
    }
  }
  const { apdus, documents } = benchMessages('call-control');
  const script = join(folder, 'cold-start.mjs');
  const cold = {
    ber: coldStart(script, 'ber', hexOf(apdus[0] ?? new Uint8Array())),
    xml: coldStart(script, 'xml', documents[0] ?? ''),
  };
  print(`Cold start, import and first message: BER ${cold.ber} ms, XML ${cold.xml} ms`);
  const program = join(folder, 'scale.mjs');
  const scale = { memory: measureScale(program, 'memory'), tcp: measureScale(program, 'tcp') };
  print(describeScale('\nPBXs of several numbers of stations, in memory', scale.memory));
  print(describeScale('PBXs of several numbers of stations, over TCP', scale.tcp));
  if (json) console.log(JSON.stringify({ ratios: results, coldStart: cold, scale }));
} finally {
  rmSync(folder, { recursive: true });
}
