import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const TIMEOUT = 300_000;

/** The path of a program that the project's own dependencies bring. */
export const tool = (name: string): string => resolve('node_modules/.bin', name);

/** Runs a program to its end and gives what it printed. */
export function run(command: string, args: readonly string[], cwd = '.'): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: TIMEOUT,
  });
}

/** Runs a checker whose findings are for people: they go to the terminal as they come. */
export function show(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: TIMEOUT });
}
