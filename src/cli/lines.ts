import { CstaError, DecodeError, type ErrorJson } from '../model/errors.js';
import type { ExitCode } from './command.js';
import { type CommandIo, readLines } from './io.js';
import { oneLine } from './one-line.js';

/**
 * Converts line by line; each gives one line, whatever it holds. A line that cannot be converted gives `{"error": …}` in its place, and the exit code is 1 at
 * the end.
 */
export async function convertLines(
  io: CommandIo,
  file: string | undefined,
  convert: (line: string) => string,
): Promise<ExitCode> {
  let failed = 0;
  let count = 0;
  for await (const line of readLines(io, file)) {
    io.signal.throwIfAborted();
    count += 1;
    try {
      io.out(`${oneLine(convert(line))}\n`);
    } catch (error) {
      failed += 1;
      io.out(`${JSON.stringify({ error: errorJson(error) })}\n`);
    }
  }
  if (failed > 0) io.err(`csta: ${failed} of ${count} lines could not be converted\n`);
  return failed === 0 ? 0 : 1;
}

function errorJson(error: unknown): ErrorJson {
  if (error instanceof CstaError) return error.toJSON();
  throw error;
}

const NAMES_SECRET = /pass(?:word|wd|phrase)|pwd|secret|token/i;

/** Reads one JSON value; what is wrong with it is a DecodeError. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine quotes what it was given.
    const reason = NAMES_SECRET.test(text)
      ? 'it is not shown, since it names a secret'
      : error instanceof Error
        ? error.message
        : String(error);
    throw new DecodeError('bad-value', `this is not JSON: ${reason}`);
  }
}
