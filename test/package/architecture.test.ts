import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import { BerReader } from '../../src/ber/reader.js';
import { loadApdus } from '../support/vectors.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const lines = page.split('\n');

/** A screen of text. */
const mostLines = 60;

/** The files of one encoding that the walk from an octet to an event names. */
const steps = lines.filter((line) => /^\d\. /.test(line));
const namedIn = (room: string): string[] =>
  steps.flatMap((step) =>
    [...step.matchAll(new RegExp(`\`(${room}/[\\w-]+\\.ts)\``, 'g'))].map(
      (match) => match[1] ?? '',
    ),
  );

/** Whether a path exists; `*` stands for any part of a name. */
function exists(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const [start = '', end = ''] = (path.split('/').at(-1) ?? '').split('*');
  const names = readdirSync(join(root, dirname(path)));
  return names.some((name) => name.startsWith(start) && name.endsWith(end));
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('the architecture page is one screen, and the walk has eight steps', () => {
  expect(lines.length).toBeLessThanOrEqual(mostLines);
  expect(steps).toHaveLength(8);
});

it('what the page names is there', () => {
  const named = [...page.matchAll(/`([\w*./-]+\/[\w*.-]*)`/g)].map((match) => match[1] ?? '');
  const missing = named.filter((path) => !exists(path) && !exists(`src/${path}`));
  expect(named.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

it('an apdu is read by the files of the walk', () => {
  const seen = new Set<string>();
  const next = BerReader.prototype.next;
  vi.spyOn(BerReader.prototype, 'next').mockImplementation(function (this: BerReader, limit) {
    for (const [, file] of (new Error('where').stack ?? '').matchAll(/src\/(ber\/[\w-]+\.ts)/g)) {
      if (file !== undefined) seen.add(file);
    }
    return next.call(this, limit);
  });
  const events = loadApdus().filter(({ kind }) => kind === 'event');
  for (const { apdu } of events.slice(0, 40)) decodeBer(apdu);
  // The reader itself is what is asked.
  const others = namedIn('ber').filter((file) => file !== 'ber/reader.ts');
  expect([...seen]).toEqual(expect.arrayContaining(others));
});
