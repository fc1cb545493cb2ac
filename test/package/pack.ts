/**
 * Checks the package as its users get it: packs it, has publint and are-the-types-wrong look at
 * the tarball, installs it into an empty project, imports every entry point in both formats,
 * compiles against its types and runs its command. Needs a build; says what it weighs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { entryPoints, NODE_ONLY } from './entries.js';
import { kilobytes, weighBundles, weightOf } from './weigh.js';

const names = entryPoints().map(({ name }) => name);
const tool = (name: string): string => resolve('node_modules/.bin', name);

function run(command: string, args: readonly string[], cwd = '.'): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 300_000,
  });
}

/** Runs a checker whose findings are for people: they go to the terminal as they come. */
function show(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(folder: string): Packed {
  const out = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [packed] = JSON.parse(out) as Packed[];
  if (packed === undefined) throw new Error('npm pack made no tarball');
  return packed;
}

/** Only the build and what npm always adds may be in the tarball. */
function checkContents({ files }: Packed): void {
  const expected =
    /^(dist\/.*\.(js|d\.ts)|dist\/cjs\/package\.json|dist\/csta\.schema\.json|package\.json|README\.md|LICENSE)$/;
  const stray = files.map(({ path }) => path).filter((path) => !expected.test(path));
  if (stray.length > 0) throw new Error(`the tarball holds ${stray.join(', ')}`);
}

function install(project: string, tarball: string): void {
  mkdirSync(project);
  const manifest = { name: 'consumer', version: '1.0.0', private: true, type: 'module' };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball],
    project,
  );
}

/** Every entry point offers the same names whether it is imported or required. */
function importEverything(project: string): void {
  const program = `
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    for (const name of ${JSON.stringify(names)}) {
      const imported = Object.keys(await import(name)).sort().join();
      const required = Object.keys(require(name)).filter((key) => key !== '__esModule').sort().join();
      if (imported !== required) throw new Error(name + ': ' + imported + ' but ' + required);
    }
    const { CstaError } = await import('csta/model');
    const { UsageError } = await import('csta');
    if (!(UsageError.prototype instanceof CstaError)) throw new Error('two copies of CstaError');
  `;
  writeFileSync(join(project, 'imports.mjs'), program);
  run(process.execPath, ['imports.mjs'], project);
}

interface Compilation {
  readonly entries: readonly string[];
  /** The packages with types of the surroundings: `node`, or none for a browser. */
  readonly types: readonly string[];
  /** Whether the declarations are believed rather than checked, as most programs do. */
  readonly skipLibCheck?: boolean;
}

/**
 * Compiles imports of entry points as an ESM and as a CommonJS module.
 *
 * @returns how long it took, in seconds
 */
function compileAgainst(
  project: string,
  { entries, types, skipLibCheck = false }: Compilation,
): number {
  const imports = entries.map(
    (name, index) => `import * as e${index} from '${name}';\nvoid e${index};\n`,
  );
  writeFileSync(join(project, 'consumer.mts'), imports.join(''));
  writeFileSync(join(project, 'consumer.cts'), imports.join(''));
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'esnext.disposable', ...(types.length > 0 ? [] : ['dom'])],
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck,
    typeRoots: [resolve('node_modules/@types')],
    types,
  };
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['consumer.mts', 'consumer.cts'] }),
  );
  const start = performance.now();
  run(tool('tsc'), ['-p', '.'], project);
  return (performance.now() - start) / 1000;
}

/** The packages that came with the tarball, scoped ones as `@scope/name`. */
function dependenciesIn(installed: string): string[] {
  const names = readdirSync(installed).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(installed, name)).map((inner) => `${name}/${inner}`)
      : [name],
  );
  return names.filter((name) => !name.startsWith('.') && name !== 'csta');
}

const folder = mkdtempSync(join(tmpdir(), 'csta-pack-'));
try {
  const packed = pack(folder);
  const tarball = join(folder, packed.filename);
  const project = join(folder, 'consumer');
  const installed = join(project, 'node_modules');
  const csta = join(installed, '.bin', 'csta');

  checkContents(packed);
  show(tool('publint'), ['run', tarball, '--strict']);
  show(tool('attw'), [tarball, '--profile', 'node16', '--format', 'table-flipped']);
  install(project, tarball);
  importEverything(project);
  compileAgainst(project, { entries: names, types: ['node'] });
  const forBrowsers = names.filter((name) => !NODE_ONLY.has(name));
  compileAgainst(project, { entries: forBrowsers, types: [] });
  const seconds = compileAgainst(project, { entries: names, types: ['node'], skipLibCheck: true });
  const without = compileAgainst(project, { entries: [], types: ['node'], skipLibCheck: true });
  if (!run(csta, ['--help'], project).includes('csta')) throw new Error('csta --help says nothing');
  run(csta, ['demo'], project);

  console.log(
    `tsc of a program that imports everything: ${seconds.toFixed(2)} s, of an empty one ${without.toFixed(2)} s`,
  );
  for (const line of await weighBundles(project)) console.log(line);
  console.log(`tarball: ${kilobytes(packed.size)}, ${packed.files.length} files`);
  console.log(`csta unpacked: ${kilobytes(packed.unpackedSize)}`);
  for (const name of dependenciesIn(installed)) {
    console.log(`  ${name}: ${kilobytes(weightOf(join(installed, name)))}`);
  }
  console.log(`installed in all: ${kilobytes(weightOf(installed))}`);
} finally {
  rmSync(folder, { recursive: true });
}
