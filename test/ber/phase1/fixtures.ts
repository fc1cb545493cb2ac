import { readFileSync } from 'node:fs';
import { octetsOf } from '../../../src/model/hex.js';
import { fromJson } from '../../../src/model/json.js';
import type { Message, RequestType } from '../../../src/model/message.js';

/** A message as octets put together by hand, and as the model has it. */
export interface Fixture {
  readonly name: string;
  readonly octets: Uint8Array;
  /** What encoding gives, where it is not the octets: these are of a form that is read and never written. */
  readonly canonical: Uint8Array;
  readonly message: Message;
  /** The rows of the octets as people read them, one for each element: how deep it is, and how it begins. */
  readonly rows: readonly { readonly depth: number; readonly identifier: number }[];
  /** The member that is read and has no form in writing. */
  readonly unwritable?: string;
  /** The request that the message answers, where it does not tell by itself. */
  readonly requestOf?: RequestType;
}

const rows = (lines: readonly string[]): Uint8Array => {
  const octets = octetsOf(lines.map((line) => line.split('|')[0]?.replaceAll(' ', '')).join(''));
  if (!octets) throw new Error(`no hexadecimal digits: ${lines[0]}`);
  return octets;
};

function parse(section: string): Fixture {
  const [name = '', ...lines] = section.trimEnd().split('\n');
  const given = (key: string): string | undefined =>
    lines.find((line) => line.startsWith(key))?.slice(key.length);
  const written = lines.indexOf('written as:');
  const isRow = (line: string): boolean => /^ *[0-9A-F]{2}(?: |$)/.test(line);
  const before = written < 0 ? lines : lines.slice(0, written);
  const octetRows = before.filter(isRow);
  const octets = rows(octetRows);
  const requestOf = given('requestOf: ') as RequestType | undefined;
  const unwritable = given('unwritable: ');
  return {
    name,
    octets,
    canonical: written < 0 ? octets : rows(lines.slice(written).filter(isRow)),
    message: fromJson(JSON.parse(given('= ') ?? '')),
    rows: octetRows.map((row) => ({
      depth: (row.length - row.trimStart().length) / 2,
      identifier: Number.parseInt(row.trimStart().slice(0, 2), 16),
    })),
    ...(requestOf === undefined ? {} : { requestOf }),
    ...(unwritable === undefined ? {} : { unwritable }),
  };
}

/** The fixtures of one file of `spec-fixtures/phase1`. */
export const fixtures = (file: 'requests' | 'answers' | 'events'): Fixture[] =>
  readFileSync(`spec-fixtures/phase1/${file}.txt`, 'utf8').split(/^## /m).slice(1).map(parse);

/** All of them. */
export const allFixtures = (): Fixture[] =>
  (['requests', 'answers', 'events'] as const).flatMap(fixtures);

/** Octets as people read them. */
export const hex = (octets: Uint8Array): string =>
  [...octets].map((octet) => octet.toString(16).padStart(2, '0').toUpperCase()).join(' ');
