/** What the installed package costs a program: octets on disk and in a bundle, and nothing that it does not use. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { sourcesOf } from '../build/source-maps.js';

/** A program of which the bundle is weighed. */
interface Program {
  readonly name: string;
  readonly source: string;
  /** What it may weigh, in kilobytes of a minified and compressed bundle. */
  readonly most: number;
  /** Rooms of which nothing may be in it. */
  readonly without?: readonly string[];
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'XML codec',
    source: "export { xmlCodec } from 'csta/xml';",
    most: 72,
    without: ['ber', 'session', 'transport'],
  },
  {
    name: 'BER codec, phase III',
    source: "export { berCodec } from 'csta/ber';",
    most: 64,
    without: ['xml', 'session', 'transport'],
  },
  {
    name: 'BER codec, phase I',
    source: "export { phase1Codec } from 'csta/ber';",
    most: 82,
    without: ['xml', 'session', 'transport'],
  },
  {
    name: 'XML and BER codecs, phase III',
    source: "export { xmlCodec } from 'csta/xml'; export { berCodec } from 'csta/ber';",
    most: 88,
  },
  {
    name: 'JSON form',
    source: "export * from 'csta/json';",
    most: 9,
    without: ['ber', 'xml', 'session', 'transport', 'schema/types'],
  },
  { name: 'schema', source: "export * from 'csta/schema';", most: 42, without: ['model'] },
];

/** Octets as people read them. */
export const kilobytes = (octets: number): string => `${(octets / 1024).toFixed(0)} kB`;

/** Octets of all files in a folder. */
export function weightOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

/**
 * Bundles programs for browsers against the installed package, and says what they weigh.
 *
 * @throws if one is too heavy, or holds what it does not use
 */
export async function weighBundles(project: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { name, source, most, without = [] } of PROGRAMS) {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: project },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      sourcemap: 'external',
      outfile: 'bundle.js',
      write: false,
      logLevel: 'warning',
    });
    const [map, code] = outputFiles;
    if (!map || !code) throw new Error(`there is no bundle of ${name}`);
    const sources = sourcesOf(map.text).map((path) => path.replace(/^.*\bsrc\//, ''));
    if (sources.length === 0) throw new Error(`nobody knows what is in the bundle of ${name}`);
    const stray = sources.filter((path) => without.some((room) => path.startsWith(`${room}/`)));
    if (stray.length > 0) throw new Error(`the bundle of ${name} holds ${stray.join(', ')}`);
    const packed = gzipSync(code.contents).length;
    if (packed > most * 1024) {
      throw new Error(`${name} weighs ${kilobytes(packed)}; ${most} kB are allowed`);
    }
    lines.push(`${name}: ${kilobytes(code.contents.length)} minified, ${kilobytes(packed)} gzip`);
  }
  return lines;
}
