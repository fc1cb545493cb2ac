import { existsSync, readFileSync } from 'node:fs';

/** One public entry point of the package, as the `exports` of package.json name it. */
export interface EntryPoint {
  /** What a program imports: `csta/ber`. */
  readonly name: string;
  /** The barrel file it is built from: `src/ber/index.ts`. */
  readonly source: string;
  /** Its place in the build, without folder and extension: `ber/index`. */
  readonly output: string;
  /** What it is in a browser, where that is something else. */
  readonly browser?: Built;
}

/** A module of the sources and its place in the build. */
export interface Built {
  readonly source: string;
  readonly output: string;
}

/** The only entry points that need Node: all others must run in a browser or a worker. */
export const NODE_ONLY: ReadonlySet<string> = new Set(['csta/transport/tcp', 'csta/transport/tls']);

interface Target {
  readonly browser?: Target;
  readonly import: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | Target>>;
}

function builtFrom({ import: file }: Target): Built {
  const output = file.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
  return { source: `src/${output}.ts`, output };
}

/** The one table is package.json's `exports`: `./dist/ber/index.js` is built from `src/ber/index.ts`. */
export function entryPoints(): EntryPoint[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const browser = target.browser && { browser: builtFrom(target.browser) };
    return [{ name: path.replace(/^\./, 'csta'), ...builtFrom(target), ...browser }];
  });
}

/** The entry points whose source is there. */
export function existingEntryPoints(): EntryPoint[] {
  return entryPoints().filter((entry) => existsSync(entry.source));
}

/** What is built: the entry points, and what some of them are in a browser. */
export function builtModules(): Built[] {
  return existingEntryPoints().flatMap((entry) => [
    entry,
    ...(entry.browser ? [entry.browser] : []),
  ]);
}
