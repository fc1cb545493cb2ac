import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What has no business in a file that other people get, and why. */
const UNWELCOME: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?<![\w.\-/])\/(?:work|root|home|Users)\/\w/, 'a path of one machine'],
  [/\b[A-Z]:\\Users\\/, 'a path of one machine'],
  [
    /\bregistry\.(?:npmjs|yarnpkg)\b|\bnpmmirror\b|\bdeb\.debian\b/,
    'the host of a package registry',
  ],
  [/"resolved":/, 'a download address'],
  [/\b(?:TODO|FIXME)\b/, 'unfinished work'],
];

/** This file names what it looks for. */
const SELF = 'test/package/tracked-files.test.ts';

function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  return listed.filter((file) => file !== '' && file !== SELF && existsSync(file));
}

function complaintsAbout(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return text
    .split('\n')
    .flatMap((line, index) =>
      UNWELCOME.filter(([pattern]) => pattern.test(line)).map(
        ([, what]) => `${file}:${index + 1} holds ${what}`,
      ),
    );
}

it('no tracked file tells of one machine, a registry or unfinished work', () => {
  expect(trackedFiles().flatMap(complaintsAbout)).toEqual([]);
});
