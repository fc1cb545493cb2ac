import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { run } from './commands.js';

/** What `npm pack` made. */
export interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Packs the project into a folder. */
export function pack(folder: string): Packed {
  const out = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [packed] = JSON.parse(out) as Packed[];
  if (packed === undefined) throw new Error('npm pack made no tarball');
  return packed;
}

/** Only the build, the sources that its maps lead to and what npm always adds may be in the tarball. */
const EXPECTED: readonly RegExp[] = [
  /^dist\/.*\.(?:js|js\.map|d\.ts)$/,
  /^dist\/cjs\/package\.json$/,
  /^dist\/csta\.schema\.json$/,
  /^src\/(?!.*\bgenerat).*\.ts$/,
  /^(?:package\.json|README\.md|LICENSE|docs\/CHANGELOG\.md)$/,
];

/** Checks what is in the tarball. */
export function checkContents({ files }: Packed): void {
  const stray = files.filter(({ path }) => !EXPECTED.some((pattern) => pattern.test(path)));
  if (stray.length > 0) {
    throw new Error(`the tarball holds ${stray.map(({ path }) => path).join(', ')}`);
  }
}

/** Checks that every module of the installed package has a source map, and that all lead to files that are there. */
export function checkSourceMaps(installed: string): void {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  let led = 0;
  for (const name of files.filter(
    (file) => file.endsWith('.js') && statSync(join(installed, file)).size > 0,
  )) {
    const file = join(installed, name);
    if (!/\/\/# sourceMappingURL=/.test(readFileSync(file, 'utf8'))) continue;
    const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] };
    for (const source of sources) {
      const target = join(dirname(file), source);
      if (relative(installed, target).startsWith('..') || !statSync(target).isFile()) {
        throw new Error(
          `the source map of ${name} leads to ${source}, which is not in the package`,
        );
      }
      led += 1;
    }
  }
  if (led === 0) throw new Error('no source map leads to any source');
}

/** Checks that the modules of the installed package name Node's own modules in a way that no package can be taken for. */
export function checkBuiltins(installed: string): void {
  const bare = new Set(builtinModules.filter((name) => !name.startsWith('node:')));
  let named = 0;
  for (const name of readdirSync(installed, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(join(installed, name), 'utf8');
    for (const [, specifier = ''] of code.matchAll(
      /\b(?:from|import|require)\s*\(?\s*["']([\w:/]+)["']/g,
    )) {
      if (bare.has(specifier)) throw new Error(`${name} asks for ${specifier} without node:`);
      if (specifier.startsWith('node:')) named += 1;
    }
  }
  if (named === 0) throw new Error('no module of Node is asked for at all');
}
