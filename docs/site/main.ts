/** Writes the pages that TypeDoc takes beside the API: the reference, from the schema, and the documentation by task. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePages, readmePage } from './guide-pages.js';
import { referencePages } from './pages.js';

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
write('reference', referencePages('../../../../src/model/generated/csta.schema.json'));
write('guide', guidePages(new Map(guides.map((name) => [name, read(`docs/${name}`)])), readme));
write('.', new Map([['readme.md', readmePage(readme, 'guide')]]));
