import { existsSync, readFileSync } from 'node:fs';

/** One public entry point of the package, as the `exports` of package.json name it. */
export interface EntryPoint {
  /** What a program imports: `csta/ber`. */
  readonly name: string;
  /** The barrel file it is built from: `src/ber/index.ts`. */
  readonly source: string;
  /** Its place in the build, without folder and extension: `ber/index`. */
  readonly output: string;
}

/** The only entry points that may use Node: all others must run in a browser or a worker. */
export const NODE_ONLY: ReadonlySet<string> = new Set([
  'csta',
  'csta/transport/tcp',
  'csta/transport/tls',
]);

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: string }>>;
}

/** The one table is package.json's `exports`: `./dist/ber/index.js` is built from `src/ber/index.ts`. */
export function entryPoints(): EntryPoint[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const output = target.import.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
    return [{ name: path.replace(/^\./, 'csta'), source: `src/${output}.ts`, output }];
  });
}

/** The entry points whose source is there. */
export function existingEntryPoints(): EntryPoint[] {
  return entryPoints().filter((entry) => existsSync(entry.source));
}
