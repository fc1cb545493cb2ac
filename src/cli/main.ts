#!/usr/bin/env node
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../model/errors.js';
import { commands } from './commands.js';
import type { CommandIo, OutputFile, Terminal } from './io.js';
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

const unwritable = (error: unknown): UsageError => {
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError('bad-argument', `cannot write the file: ${reason}`, { cause: error });
};

function createFile(path: string): OutputFile {
  let file: number;
  try {
    file = openSync(path, 'w', 0o600);
  } catch (error) {
    throw unwritable(error);
  }
  return {
    write: (content) => {
      if (typeof content === 'string') writeSync(file, content);
      else writeSync(file, content);
    },
    close: () => closeSync(file),
  };
}

async function saveText(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Whoever reads it meanwhile gets the old text or the new one.
    const next = `${path}.${process.pid}`;
    await writeFile(next, text, { mode: 0o600 });
    await rename(next, path);
  } catch (error) {
    throw unwritable(error);
  }
}

const { stdout } = process;
const terminal: Terminal | undefined = stdout.isTTY
  ? {
      columns: () => stdout.columns,
      rows: () => stdout.rows,
      onResize: (listener) => {
        stdout.on('resize', listener);
        return () => void stdout.off('resize', listener);
      },
    }
  : undefined;

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
  createFile,
  saveText,
  env: (name) => process.env[name],
  terminal,
  errIsTerminal: process.stderr.isTTY === true,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  signal: stop.signal,
  runProgram,
};

process.exitCode = await run(process.argv.slice(2), commands, io);
