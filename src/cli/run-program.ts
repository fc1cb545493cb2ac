import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { UsageError } from '../model/errors.js';
import type { ProgramOptions } from './io.js';

/**
 * Runs a program on our own input and output.
 *
 * @param program - its name or path, and its arguments
 * @returns its exit code; as shells have it, 128 and the signal's number if one has ended it
 * @throws UsageError `bad-argument` if it cannot be started
 */
export function runProgram(
  [command = '', ...args]: readonly string[],
  { env = {}, signal }: ProgramOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    const stop = (): void => void child.kill();
    const forget = (): void => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    child.once('error', (cause) => {
      forget();
      reject(new UsageError('bad-argument', `cannot run ${command}: ${cause.message}`, { cause }));
    });
    child.once('exit', (code, by) => {
      forget();
      resolve(code ?? 128 + (by === null ? 0 : constants.signals[by]));
    });
  });
}
