/**
 * `npm run bench`: how fast the codecs are, as ratios against named peers in the same run.
 *
 * The measured program is bundled first, as a user's would be: the loader that runs the tests' TypeScript adds a name
 * to every function it makes, which costs several times what the codecs do.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'csta-bench-'));
try {
  await build({
    entryPoints: [source('measure.ts'), source('cold-start.ts')],
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
  const { status } = spawnSync(
    process.execPath,
    [join(folder, 'measure.mjs'), join(folder, 'cold-start.mjs'), ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, CSTA_FIXTURES: source('../../spec-fixtures') } },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
