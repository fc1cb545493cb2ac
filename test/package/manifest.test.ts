import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryPoints } from './entries.js';

interface Manifest {
  readonly version: string;
  readonly repository: { readonly type: string; readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
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

  it('depends on nothing at run time', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toBeUndefined();
  });

  it('says where it is at home, in the forms that npm understands', () => {
    const { repository, homepage, bugs } = manifest;
    const { host, pathname } = new URL(repository.url.replace(/^git\+/, ''));
    const home = `https://${host}${pathname.replace(/\.git$/, '')}`;
    expect(repository.type).toBe('git');
    expect(homepage).toBe(`${home}#readme`);
    expect(bugs.url).toBe(`${home}/issues`);
  });
});

it.each(['docs/CHANGELOG.md', 'docs/CONTRIBUTING.md', 'docs/SECURITY.md', 'LICENSE'])(
  '%s is there',
  (file) => {
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(500);
  },
);

it('the changes tell of this version first', () => {
  const [, first] = /^## (\S+?),? /m.exec(readFileSync('docs/CHANGELOG.md', 'utf8')) ?? [];
  expect(first).toBe(manifest.version);
});
