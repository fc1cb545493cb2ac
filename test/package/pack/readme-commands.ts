import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { blocksOf } from '../examples.js';

/** The commands of the README, as they stand there. */
function readmeCommands(): string {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## The command\n');
  const block = blocksOf(section).find(({ info }) => info === 'sh');
  if (!block) throw new Error('README.md has no commands');
  return block.text;
}

/** What they must print, in any order: they are several programs at once. */
const EXPECTED: readonly RegExp[] = [
  /^listening tcp:/m,
  /^call \S+ {2}100 → 200$/m,
  /^DeliveredEvent .*100 → 200 /m,
  /^EstablishedEvent /m,
  /^ConnectionClearedEvent /m,
  /"number": "24001"/,
];

const TIMEOUT = 60_000;

/** Pastes the README's commands into a shell in the project; they must say what they should and leave nothing behind. */
export async function pasteReadmeCommands(project: string): Promise<void> {
  const shell = spawn('bash', [], {
    cwd: project,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => shell.kill('SIGKILL'), TIMEOUT);
  let printed = '';
  let complaints = '';
  shell.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  shell.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  shell.stdin.end(readmeCommands());
  const code = await new Promise<number | null>((resolve) => shell.once('exit', resolve));
  clearTimeout(timer);
  const missing = EXPECTED.filter((pattern) => !pattern.test(printed));
  if (code !== 0 || missing.length > 0) {
    throw new Error(
      `the README's commands ended with ${code}, without ${missing.join(', ')}:\n${printed}${complaints}`,
    );
  }
  if (shell.pid !== undefined && isAlive(-shell.pid)) {
    process.kill(-shell.pid, 'SIGKILL');
    throw new Error('the README’s commands leave a process behind');
  }
}

function isAlive(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}
