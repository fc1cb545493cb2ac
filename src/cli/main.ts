#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { UsageError } from '../model/errors.js';
import { commands } from './commands.js';
import type { CommandIo } from './io.js';
import { run } from './run.js';
import { runProgram } from './run-program.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stop.abort());
}
// A reader that has enough, such as `head`, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const io: CommandIo = {
  input: process.stdin,
  readFile: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError('bad-argument', `cannot read the file: ${reason}`, { cause: error });
    }
  },
  env: (name) => process.env[name],
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  signal: stop.signal,
  runProgram,
};

process.exitCode = await run(process.argv.slice(2), commands, io);
