import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryPoints } from './entries.js';

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const bothFormats = (output: string): object => ({
  import: `./dist/${output}.js`,
  require: `./dist/cjs/${output}.js`,
});

describe('package.json', () => {
  it.each(entryPoints())(
    'builds $name in both formats from $source',
    ({ name, output, source, browser }) => {
      expect(existsSync(source)).toBe(true);
      if (browser) expect(existsSync(browser.source)).toBe(true);
      expect(manifest.exports[name.replace(/^csta/, '.')]).toEqual({
        ...(browser && { browser: bothFormats(browser.output) }),
        ...bothFormats(output),
      });
    },
  );

  it('depends on nothing at run time; the two general-purpose codecs are for who looks at trees', () => {
    expect(manifest.dependencies).toBeUndefined();
    const peers = Object.keys(manifest.peerDependencies);
    expect(peers.sort()).toEqual(['asn1js', 'fast-xml-parser']);
    for (const peer of peers) expect(manifest.peerDependenciesMeta[peer]?.optional).toBe(true);
  });
});
