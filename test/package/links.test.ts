import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { pages } from './examples.js';

/** The anchor that a heading gets: lower case, words joined by hyphens, punctuation dropped. */
function anchorOf(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');
  return words.trim().replace(/\s/g, '-');
}

function anchorsIn(page: string): string[] {
  return [...page.matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

/** The links of a page that lead to no file of the package, or to no heading of it. */
function deadLinks(file: string): string[] {
  const page = readFileSync(file, 'utf8').replace(/^```.*?^```$/gms, '');
  const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsIn(readFileSync(target, 'utf8')).includes(anchor);
  });
}

it('every relative link of the documentation leads somewhere', () => {
  expect(pages().flatMap((file) => deadLinks(file).map((link) => `${file}: ${link}`))).toEqual([]);
});
