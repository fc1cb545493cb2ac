import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { entryPoints } from './entries.js';
import { examplesOf, pages } from './examples.js';

const execute = promisify(execFile);

/** The examples as a program's author would have them: files outside the package that import it. */
const folder = mkdtempSync(join(tmpdir(), 'csta-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = pages()
  .flatMap(examplesOf)
  .map((example) => ({ ...example, file: `${example.where.replace(/\W+/g, '-')}.mts` }));

const tsconfig = {
  extends: resolve('tsconfig.json'),
  compilerOptions: {
    rootDir: '/',
    typeRoots: [resolve('node_modules/@types')],
    paths: Object.fromEntries(entryPoints().map(({ name, source }) => [name, [resolve(source)]])),
  },
  include: ['*.mts'],
};

writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
for (const { file, code } of examples) writeFileSync(join(folder, file), code);

/** What a failed command printed; a compiler or program that fails says there why. Only what hangs takes that long. */
async function outputOf(command: string, args: readonly string[]): Promise<string> {
  try {
    const env = { ...process.env, TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json') };
    const { stdout } = await execute(command, args, { cwd: folder, env, timeout: 150_000 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

describe.runIf(examples.length > 0)('the examples of the documentation', () => {
  it('compile against the package', { timeout: 180_000 }, async () => {
    expect(await outputOf(resolve('node_modules/.bin/tsc'), ['-p', folder])).toBe('');
  });

  const runnable = examples.filter(({ run }) => run);
  it.each(runnable)('$where runs', { timeout: 180_000 }, async ({ file, output }) => {
    const printed = await outputOf(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      file,
    ]);
    if (output !== undefined) expect(printed).toBe(output);
  });
});
