import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One TypeScript block of a page, as a program of its own. */
export interface Example {
  /** Where it stands, for people: `README.md:12`. */
  readonly where: string;
  readonly code: string;
  /** Fenced as `ts run`: it must end by itself with exit code 0. */
  readonly run: boolean;
  /** What it must print, if the next block is fenced as `text output`. */
  readonly output: string | undefined;
}

/** A fenced block of a page. */
export interface Block {
  readonly line: number;
  readonly info: string;
  readonly text: string;
}

/** The pages of the documentation: README.md and everything under docs but the site, which is made from them. */
export function pages(): string[] {
  const docs = existsSync('docs') ? readdirSync('docs', { recursive: true, encoding: 'utf8' }) : [];
  const files = ['README.md', ...docs.map((name) => join('docs', name)).sort()];
  return files.filter(
    (file) => file.endsWith('.md') && !file.startsWith(join('docs', 'site')) && existsSync(file),
  );
}

/** The fenced blocks of a page's text. */
export function blocksOf(page: string): Block[] {
  const fences = page.matchAll(/^```([^\n]*)\n(.*?)^```$/gms);
  return [...fences].map(({ 1: info = '', 2: text = '', index }) => ({
    line: page.slice(0, index).split('\n').length,
    info: info.trim(),
    text,
  }));
}

/** The examples of one page: every block fenced as `ts` or `ts run`. */
export function examplesOf(file: string): Example[] {
  const blocks = blocksOf(readFileSync(file, 'utf8'));
  return blocks.flatMap(({ line, info, text }, index) => {
    if (info !== 'ts' && info !== 'ts run') return [];
    const next = blocks[index + 1];
    const output = next?.info === 'text output' ? next.text : undefined;
    return [{ where: `${file}:${line}`, code: text, run: info === 'ts run', output }];
  });
}
