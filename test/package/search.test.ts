import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidePages } from '../../docs/site/guide-pages.js';
import { anchorOf } from '../../docs/site/markdown.js';
import { referencePages } from '../../docs/site/pages.js';
import { guideEntries, readmeEntries, referenceEntries } from '../../docs/site/search-entries.js';
import {
  type Found,
  Search,
  type SearchEntry,
  searchGroups,
  writeIndex,
} from '../../docs/site/search-index.js';

const files = readdirSync('docs').filter((name) => name.endsWith('.md'));
const readme = readFileSync('README.md', 'utf8');
const guides = guidePages(
  new Map(files.map((name) => [name, readFileSync(`docs/${name}`, 'utf8')])),
  readme,
);

/** A name of the API as TypeDoc would bring it, which takes too long here. */
const api = (title: string, within: string): SearchEntry => ({
  group: 'api',
  title,
  within,
  url: `api/${title}.html`,
  about: '',
  text: '',
  weight: 1,
});

const entries: SearchEntry[] = [
  ...[
    ...readmeEntries(readme),
    ...guideEntries(guides),
    ...referenceEntries(referencePages('csta.schema.json')),
  ].map(({ place, anchor, ...entry }) => ({ ...entry, url: `${place}#${anchor}` })),
  api('transferCall', 'csta/client · ShortForms'),
  api('snapshotDevice', 'csta/client · ShortForms'),
  api('connect', 'csta'),
  api('CstaServiceError', 'csta/model'),
];

const search = new Search(writeIndex(entries));
const found = (query: string): readonly Found[] => search.find(query).results;
const first = (query: string, group: Found['group']): string | undefined =>
  found(query).find((result) => result.group === group)?.title;

describe('the search of the site', () => {
  it.each(['transfer', 'trasfer', 'snapshotDevice', 'monitor', 'errors'])(
    'tells of %s guides first, then the reference, then the API',
    (query) => {
      const groups = found(query).map(({ group }) => searchGroups.indexOf(group));
      expect(groups).toEqual([...groups].sort());
      expect(found(query)[0]?.group).toBe('guide');
      expect(new Set(groups).size).toBeGreaterThan(1);
    },
  );

  it.each([
    ['trasfer', 'Make, transfer and clear calls'],
    ['tranfser calls', 'Make, transfer and clear calls'],
    ['aplication sesions', 'Application sessions'],
    ['certifcate', 'Certificates'],
    ['comand line', 'The command line'],
    ['switching function', 'switching function'],
    ['cros reference identifer', 'cross reference identifier'],
  ])('knows the guide that %s means', (query, title) => {
    expect(first(query, 'guide')).toBe(title);
  });

  it.each([
    ['snapshotDevise', 'SnapshotDevice'],
    ['snapshot device', 'SnapshotDevice'],
    ['makeCal', 'MakeCall'],
    ['confernce', 'ConferenceCall'],
    ['Transfered', 'TransferredEvent'],
    ['rerouting', 'ReRoute'],
    ['monitorCrosRefID', 'MonitorCrossRefID'],
  ])('knows the section of the reference that %s means', (query, title) => {
    expect(first(query, 'reference')).toBe(title);
  });

  it.each(['snapshotDevise', 'snapshotdevic', 'CstaServiceEror'])(
    'knows the name of the API that %s means',
    (query) => {
      expect(found(query).some(({ group }) => group === 'api')).toBe(true);
    },
  );

  it('takes a word that is there at its word', () => {
    // "hold" is two edits from "held" and one from "old".
    expect(search.find('hold').words.every((word) => word.startsWith('hold'))).toBe(true);
  });

  it('finds what stands nowhere in none', () => {
    expect(found('xyzzyplugh')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('the of')).toEqual([]);
  });

  it('takes what a program says for nothing else', () => {
    expect(found('constructor __proto__ toString')).toBeInstanceOf(Array);
  });

  it('puts what is for those who work on the library last', () => {
    expect(found('commonjs').map(({ group }) => group)).toContain('project');
    expect(found('commonjs').at(-1)?.group).toBe('project');
  });
});

describe('anchors', () => {
  it.each([
    ["What a peer's edition says, in 5.2", 'what-a-peers-edition-says-in-52'],
    ['`no-form` and `not-in-edition`', 'and'],
    ['Siemens HiPath 4000 (`hipath4000`)', 'siemens-hipath-4000-'],
  ])('of %s is as TypeDoc makes it', (heading, anchor) => {
    expect(anchorOf(heading)).toBe(anchor);
  });
});
