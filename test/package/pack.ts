/**
 * Checks the package as its users get it: packs it, has publint and are-the-types-wrong look at the tarball, installs it
 * into an empty project, and there loads every entry point, runs programs in each way that users have of running them,
 * compiles against its types and runs its command. Needs a build; says what the package weighs and what took how long.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryPoints } from './entries.js';
import { run, show, tool } from './pack/commands.js';
import { loadEntryPoints } from './pack/entry-points.js';
import { codecs, inMemory, readmeProgram } from './pack/programs.js';
import { pasteReadmeCommands } from './pack/readme-commands.js';
import { runElsewhere, runInBrowser, runOnNode } from './pack/runtimes.js';
import { checkBuiltins, checkContents, checkSourceMaps, pack } from './pack/tarball.js';
import { compileWithEach, timeTypes } from './pack/types.js';
import { kilobytes, weighBundles, weightOf } from './pack/weigh.js';

const names = entryPoints().map(({ name }) => name);

const NPM_FLAGS = ['--prefer-offline', '--no-audit', '--no-fund', '--silent'];

function install(project: string, tarball: string): void {
  mkdirSync(project);
  const manifest = { name: 'consumer', version: '1.0.0', private: true, type: 'module' };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', ...NPM_FLAGS, tarball], project);
}

/** The installed command shows trees, and asks for no other package. */
function checkTrees(csta: string): void {
  const trees = [
    ['ber', '0500', '    0  NULL  0500\n'],
    ['xml', '<a/>', '    0  <a>\n'],
  ] as const;
  for (const [encoding, input, expected] of trees) {
    const args = ['decode', '--tree', '--from', encoding];
    const { stdout, stderr } = spawnSync(csta, args, { input, encoding: 'utf8' });
    if (stdout !== expected) throw new Error(`${stdout}${stderr}`);
  }
}

/** Other compilers and runtimes, outside of the project, so that its own programs stay what they are. */
function installTools(folder: string): void {
  cpSync('test/package/pack/tools', folder, { recursive: true });
  run('npm', ['install', ...NPM_FLAGS, '--no-package-lock'], folder);
}

/** The packages that came with the tarball, scoped ones as `@scope/name`. */
function dependenciesIn(installed: string): string[] {
  const packages = readdirSync(installed).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(installed, name)).map((inner) => `${name}/${inner}`)
      : [name],
  );
  return packages.filter((name) => !name.startsWith('.') && name !== 'csta');
}

async function step(name: string, work: () => void | Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`-- ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const folder = mkdtempSync(join(tmpdir(), 'csta-pack-'));
try {
  const packed = pack(folder);
  const tarball = join(folder, packed.filename);
  const project = join(folder, 'consumer');
  const installed = join(project, 'node_modules');
  const tools = join(folder, 'tools');
  const csta = join(installed, '.bin', 'csta');

  checkContents(packed);
  await step('publint', () => show(tool('publint'), ['run', tarball, '--strict']));
  await step('are-the-types-wrong', () =>
    show(tool('attw'), [tarball, '--profile', 'node16', '--format', 'table-flipped']),
  );
  await step('installing', () => install(project, tarball));
  await step('installing compilers and runtimes', () => installTools(tools));
  const installedInAll = weightOf(installed);
  const dependencies = dependenciesIn(installed);
  await step('programs on Node', () => runOnNode(project, [readmeProgram(), codecs, inMemory]));
  await step('programs in a browser', () => runInBrowser(project, [codecs, inMemory]));
  await step('programs elsewhere', () =>
    runElsewhere(project, tools, [readmeProgram(), codecs, inMemory]),
  );
  await step('source maps and modules of Node', () => {
    checkSourceMaps(join(installed, 'csta'));
    checkBuiltins(join(installed, 'csta'));
  });
  await step('trees', () => checkTrees(csta));
  await step('entry points', () => loadEntryPoints(project, names));
  await step('types', () => compileWithEach(project, tools, names));
  await step('the command', () => {
    if (!run(csta, ['--help'], project).includes('csta'))
      throw new Error('csta --help says nothing');
    run(csta, ['demo'], project);
  });
  await step('the README’s commands', () => pasteReadmeCommands(project));

  const [seconds, without] = timeTypes(project, tools, names);
  console.log(
    `tsc of a program that imports everything: ${seconds.toFixed(2)} s, of an empty one ${without.toFixed(2)} s`,
  );
  for (const line of await weighBundles(project)) console.log(line);
  console.log(`tarball: ${kilobytes(packed.size)}, ${packed.files.length} files`);
  console.log(`csta unpacked: ${kilobytes(packed.unpackedSize)}`);
  for (const [what, fits] of [
    ['source maps', /\.map$/],
    ['sources', /^src\//],
    ['declarations', /\.d\.ts$/],
  ] as const) {
    const files = packed.files.filter(({ path }) => fits.test(path));
    const size = files.reduce((sum, file) => sum + file.size, 0);
    console.log(`  of which ${what}: ${kilobytes(size)}`);
  }
  if (dependencies.length > 0) throw new Error(`installed with it: ${dependencies.join(', ')}`);
  console.log(`installed in all: ${kilobytes(installedInAll)}`);
} finally {
  rmSync(folder, { recursive: true });
}
