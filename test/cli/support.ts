import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { commands } from '../../src/cli/commands.js';
import { run } from '../../src/cli/run.js';

/** What a finished command printed and how it ended. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command in a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  /** Resolves once a line of standard output or error fits. */
  readonly line: (fits: RegExp) => Promise<string>;
  readonly finished: Promise<Finished>;
  /** What it has printed until now. */
  readonly out: () => string;
}

let built: string | undefined;

/** The command, built from its sources once: compiling them in each process would take most of the time. */
export function command(): string {
  if (built !== undefined) return built;
  const outdir = mkdtempSync(join(tmpdir(), 'csta-cli-'));
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  buildSync({
    entryPoints: { main: 'src/cli/main.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  built = join(outdir, 'main.mjs');
  return built;
}

/** Starts `csta` with the arguments, from its sources. */
export function start(
  args: readonly string[],
  input?: string,
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [command(), ...args], { env: { ...process.env, ...env } });
  const text = { out: '', err: '' };
  const waiting = new Set<() => void>();
  const take = (stream: 'out' | 'err') => (chunk: Buffer) => {
    text[stream] += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', take('out'));
  child.stderr.on('data', take('err'));
  child.stdin.end(input);
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...text });
      for (const look of waiting) look();
    });
  });
  const line = (fits: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = `${text.out}\n${text.err}`.split('\n').find((one) => fits.test(one));
        if (found !== undefined) resolve(found);
        else if (child.exitCode !== null) reject(new Error(`ended: ${text.out}${text.err}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return { process: child, line, finished, out: () => text.out };
}

/** Runs `csta` with the arguments to its end. */
export const csta = (args: readonly string[], input?: string): Promise<Finished> =>
  start(args, input).finished;

/** The whole command, arguments and all, without a process of its own. */
export async function inProcess(args: readonly string[], input: string): Promise<Finished> {
  const text = { out: '', err: '' };
  const code = await run(args, commands, {
    input: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    readFile: (path) => Promise.reject(new Error(`nothing reads ${path} here`)),
    createFile: (path) => {
      throw new Error(`nothing writes ${path} here`);
    },
    saveText: (path) => Promise.reject(new Error(`nothing writes ${path} here`)),
    out: (more) => {
      text.out += more;
    },
    err: (more) => {
      text.err += more;
    },
    signal: new AbortController().signal,
    runProgram: ([name]) => Promise.reject(new Error(`nothing runs ${name} here`)),
  });
  return { code, ...text };
}
