import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryPoints } from './entries.js';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

describe('package.json', () => {
  it.each(entryPoints())(
    'builds $name in both formats from $source',
    ({ name, output, source }) => {
      expect(existsSync(source)).toBe(true);
      expect(manifest.exports[name.replace(/^csta/, '.')]).toEqual({
        import: `./dist/${output}.js`,
        require: `./dist/cjs/${output}.js`,
      });
    },
  );

  it('depends at run time on the two general-purpose codecs only', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['asn1js', 'fast-xml-parser']);
  });
});
