import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryPoints } from './entries.js';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
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

  it('depends at run time on the two general-purpose codecs only', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['asn1js', 'fast-xml-parser']);
  });
});
