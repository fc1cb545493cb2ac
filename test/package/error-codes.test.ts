import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = readFileSync('src/model/errors.ts', 'utf8');
const docs = readFileSync('docs/errors.md', 'utf8');

/** The codes of each class: those of its type of codes, in the order of the source. */
const codesInSource = new Map<string, string[]>([
  ['CstaServiceError', ['service-error']],
  ...[...source.matchAll(/^export type (\w+Error)Code =([^;]*);/gm)].map(
    ([, name = '', union = '']): [string, string[]] => [name, quoted(union, "'")],
  ),
]);

/** The codes of each class: the first cells of the table below its heading. */
const codesInDocs = new Map(
  docs
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string[]] => [
      section.split('\n')[0] ?? '',
      [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code = '']) => code),
    ]),
);

function quoted(text: string, quote: string): string[] {
  return [...text.matchAll(new RegExp(`${quote}([a-z-]+)${quote}`, 'g'))].map(
    ([, code = '']) => code,
  );
}

const sorted = (codes: Iterable<string>): string[] => [...codes].sort();

describe('the codes of errors', () => {
  it('are those of seven classes', () => {
    const classes = [...source.matchAll(/^export class (\w+) extends CstaError/gm)];
    expect(sorted(codesInSource.keys())).toEqual(sorted(classes.map(([, name = '']) => name)));
    expect(codesInSource.size).toBe(7);
  });

  it.each([...codesInSource])('of %s are all in docs/errors.md, and no others', (name, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(sorted(codesInDocs.get(name) ?? [])).toEqual(sorted(codes));
  });

  it('are told of in the comments of the source', () => {
    for (const [name, codes] of codesInSource) {
      if (name === 'CstaServiceError') continue;
      const [, comment = ''] =
        new RegExp(`/\\*\\*\\n \\* The codes of \\{@link ${name}\\}\\.([^/]*)\\*/`).exec(source) ??
        [];
      const told = [...comment.matchAll(/^ \* - `([^`]+)`:/gm)].map(([, code = '']) => code);
      expect(told).toEqual(codes);
    }
  });

  it('are all used', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.includes('generated') && path !== 'model/errors.ts',
    );
    const used = new Set(files.flatMap((path) => quoted(readFileSync(`src/${path}`, 'utf8'), "'")));
    const unused = [...codesInSource.values()].flat().filter((code) => !used.has(code));
    // Classes give these themselves.
    expect(sorted(unused)).toEqual(['call-ended', 'call-failed', 'service-error']);
  });
});
