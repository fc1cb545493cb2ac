/**
 * Writes what TypeDoc takes beside the API: the pages of the reference, from the schema, and of the documentation by
 * task, what the search finds in them, and the script of the site.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePages, readmePage } from './guide-pages.js';
import { referencePages } from './pages.js';
import { guideEntries, readmeEntries, referenceEntries } from './search-entries.js';
import { siteScript } from './site-script.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = join(root, 'docs/site/pages');

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

function write(folder: string, pages: ReadonlyMap<string, string>): void {
  for (const [name, text] of pages) {
    const file = join(output, folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const readme = read('README.md');

rmSync(output, { recursive: true, force: true });
const reference = referencePages('../../../../src/model/generated/csta.schema.json');
const guide = guidePages(new Map(guides.map((name) => [name, read(`docs/${name}`)])), readme);
write('reference', reference);
write('guide', guide);
const entries = [...readmeEntries(readme), ...guideEntries(guide), ...referenceEntries(reference)];
write(
  '.',
  new Map([
    ['readme.md', readmePage(readme, 'guide')],
    ['search-entries.json', JSON.stringify(entries)],
    ['site.js', await siteScript()],
  ]),
);
