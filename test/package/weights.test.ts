import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { shorten } from './build/shorten.js';
import { textsApart } from './build/texts-apart.js';
import { existingEntryPoints } from './entries.js';

/** What a program loads with an entry point at most, in kilobytes, minified and compressed; what is loaded later is not counted. */
const MOST: Readonly<Record<string, number>> = {
  csta: 52,
  'csta/schema': 42,
  'csta/schema/texts': 52,
  'csta/model': 3,
  'csta/json': 10,
  'csta/ber': 87,
  'csta/ber/inspect': 93,
  'csta/xml': 72,
  'csta/xml/inspect': 95,
  'csta/vendor/avaya': 6,
  'csta/trace': 70,
  'csta/session': 50,
  'csta/telemetry': 3,
  'csta/client': 50,
  'csta/client/picture': 22,
  'csta/switching': 48,
  'csta/simulator': 68,
  'csta/transport/tcp': 15,
  'csta/transport/tls': 17,
  'csta/transport/memory': 13,
  'csta/transport/compliance': 14,
};

/** The only entry points that may carry the schema, without what people read of it. */
const WITH_SCHEMA: ReadonlySet<string> = new Set([
  'csta/schema',
  'csta/ber',
  'csta/ber/inspect',
  'csta/xml',
  'csta/xml/inspect',
  'csta/trace',
]);

/**
 * What is no entry of CSTA, but for the few types of ACSE's user information, which sessions agree on: the language and its
 * rules, among them what extensions are stated and read with.
 */
const NO_ENTRIES: ReadonlySet<string> = new Set(
  ['language', 'catalogue', 'association', 'extension', 'octet-members'].map(
    (file) => `src/schema/${file}.ts`,
  ),
);

const TABLE_OF_TEXTS = 'src/schema/texts.ts';

const entries = existingEntryPoints();

/** All entry points, bundled as the package is. */
const { metafile, outputFiles } = await build({
  entryPoints: entries.map(({ source }) => source),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  outdir: 'dist',
  outbase: 'src',
  metafile: true,
  write: false,
  plugins: [textsApart, shorten],
});
const contents = new Map(outputFiles.map((file) => [relative('.', file.path), file.contents]));

const outputOf = (file: string): Metafile['outputs'][string] => {
  const output = metafile.outputs[file];
  if (output === undefined) throw new Error(`${file} was not built`);
  return output;
};

/** A module of the build with all that it imports at once. */
function loadedWith(file: string): Set<string> {
  const loaded = new Set<string>();
  const ahead = [file];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    const { imports } = outputOf(next);
    ahead.push(
      ...imports.flatMap(({ kind, path, external }) =>
        kind === 'import-statement' && !external ? [path] : [],
      ),
    );
  }
  return loaded;
}

/** The sources of which something is in modules of the build. */
const sourcesIn = (files: ReadonlySet<string>): string[] =>
  [...files].flatMap((file) =>
    Object.entries(outputOf(file).inputs).flatMap(([source, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [source] : [],
    ),
  );

describe.each(entries)('$name', ({ name, output }) => {
  const loaded = loadedWith(`dist/${output}.js`);
  const sources = sourcesIn(loaded);
  const ofSchema = sources.filter((source) => source.startsWith('src/schema/'));

  it('weighs no more than it may', () => {
    const octets = gzipSync(Buffer.concat([...loaded].flatMap((file) => contents.get(file) ?? [])));
    expect(octets.length / 1024).toBeLessThanOrEqual(MOST[name] ?? 0);
  });

  it(WITH_SCHEMA.has(name) ? 'carries the schema' : 'carries no schema', () => {
    const more = ofSchema.filter((source) => !NO_ENTRIES.has(source) && source !== TABLE_OF_TEXTS);
    expect(sources.length).toBeGreaterThan(0);
    expect(more.length > 0).toBe(WITH_SCHEMA.has(name));
  });

  it('carries what people read of the schema only if it is that', () => {
    expect(ofSchema.includes(TABLE_OF_TEXTS)).toBe(name === 'csta/schema/texts');
    if (name === 'csta/schema/texts') expect(ofSchema).toEqual([TABLE_OF_TEXTS]);
  });
});
