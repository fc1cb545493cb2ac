/** Runs programs against the installed package in each way that users have of running them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { WEB_GLOBALS } from '../web-globals.js';
import { run } from './commands.js';
import { asBundleEntry, asCommonJs, asModule, type Program } from './programs.js';

/** Throws if the program printed something else than it must. */
function compare({ name, output }: Program, how: string, printed: string): void {
  if (printed !== output)
    throw new Error(`${name} ${how} printed:\n${printed}instead of:\n${output}`);
  console.log(`${name} ${how}: ok`);
}

/** Runs programs by `import` and by `require`. */
export function runOnNode(project: string, programs: readonly Program[]): void {
  for (const program of programs) {
    writeFileSync(join(project, 'program.mjs'), asModule(program));
    compare(program, 'by import', run(process.execPath, ['program.mjs'], project));
    writeFileSync(join(project, 'program.cjs'), asCommonJs(program));
    compare(program, 'by require', run(process.execPath, ['program.cjs'], project));
  }
}

/** Other runtimes that npm brings, and how they are told to run a file. */
const RUNTIMES = [
  { name: 'deno', args: ['run', '--allow-net', '--allow-env', '--no-lock'] },
  { name: 'bun', args: ['run'] },
] as const;

/** Runs programs on the other runtimes, or says that they cannot be had. */
export function runElsewhere(project: string, tools: string, programs: readonly Program[]): void {
  for (const { name, args } of RUNTIMES) {
    const executable = join(tools, 'node_modules', '.bin', name);
    const version = versionOf(executable);
    if (version === undefined) {
      console.log(`SKIPPED: npm brings no ${name} that starts here`);
      continue;
    }
    for (const program of programs) {
      writeFileSync(join(project, 'program.mjs'), asModule(program));
      compare(program, `on ${name} ${version}`, run(executable, [...args, 'program.mjs'], project));
    }
  }
}

/** The version that a program tells of itself; undefined if it does not start. */
function versionOf(executable: string): string | undefined {
  try {
    return /\d+\.\d+\.\d+/.exec(run(executable, ['--version']))?.[0];
  } catch {
    return undefined;
  }
}

/** Runs programs as bundles for browsers, by two bundlers, where nothing of Node is to be had. */
export async function runInBrowser(project: string, programs: readonly Program[]): Promise<void> {
  for (const program of programs) {
    const entry = join(project, 'entry.mjs');
    writeFileSync(entry, asBundleEntry(program, 'module'));
    compare(program, 'in a bundle by esbuild', await runBundle(await bundleByEsbuild(entry)));
    compare(program, 'in a bundle by Vite', await runBundle(await bundleByVite(entry)));
    const required = join(project, 'entry.cjs');
    writeFileSync(required, asBundleEntry(program, 'commonjs'));
    compare(
      program,
      'by require in a bundle by esbuild',
      await runBundle(await bundleByEsbuild(required)),
    );
  }
}

async function bundleByEsbuild(entry: string): Promise<string> {
  const { outputFiles } = await buildWithEsbuild({
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}

async function bundleByVite(entry: string): Promise<string> {
  const built = await buildWithVite({
    root: join(entry, '..'),
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'program' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  // Vite puts this in the place of Node's modules, where esbuild fails.
  if (code.includes('__vite-browser-external')) throw new Error('the bundle asks for Node');
  return code;
}

/** What a bundle prints in a context that has the language and what browsers offer, and no more. */
async function runBundle(code: string): Promise<string> {
  let printed = '';
  const log = (...values: readonly unknown[]): void => {
    printed += `${values.map(String).join(' ')}\n`;
  };
  const context = createContext({ ...WEB_GLOBALS, Uint8Array, console: { log } });
  runInContext(code, context);
  await (runInContext('finished', context) as Promise<void>);
  return printed;
}
