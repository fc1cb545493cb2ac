/** A plugin of TypeDoc: takes its search away, and writes the index of ours with the names of the API. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { firstLine, type PageEntry, weightOf } from './search-entries.js';
import { type SearchEntry, writeIndex } from './search-index.js';

interface Reflection {
  readonly name: string;
  readonly variant: string;
  readonly parent?: Reflection;
  readonly comment?: { readonly summary: readonly { readonly text: string }[] };
  readonly signatures?: readonly Reflection[];
  isDocument(): boolean;
  isProject(): boolean;
}

interface IndexEvent {
  readonly searchResults: readonly Reflection[];
  removeResult(index: number): void;
}

interface PageEvent {
  readonly url: string;
  readonly contents?: string;
}

interface Renderer {
  readonly router?: { getFullUrl(reflection: Reflection): string };
  on(event: 'prepareIndex', act: (event: IndexEvent) => void): void;
  on(event: 'endPage', act: (event: PageEvent) => void): void;
  on(event: 'endRender', act: (event: { readonly outputDirectory: string }) => void): void;
}

interface Application {
  readonly renderer: Renderer;
  readonly logger: { warn(message: string): void };
}

/** Where `main.ts` puts the sections of the pages. */
export const entriesFile = fileURLToPath(new URL('pages/search-entries.json', import.meta.url));

const readEntries = (): PageEntry[] => JSON.parse(readFileSync(entriesFile, 'utf8'));

export function load({ renderer, logger }: Application): void {
  const entries: SearchEntry[] = [];
  const anchors = new Map<string, ReadonlySet<string>>();

  renderer.on('prepareIndex', (event) => {
    const { router } = renderer;
    if (!router) throw new Error('TypeDoc has no router');
    const found = event.searchResults.map((reflection) => ({
      reflection,
      url: router.getFullUrl(reflection),
    }));
    const pages = new Map([
      ['README/csta', 'index.html'] as const,
      ...found.flatMap(({ reflection, url }) =>
        reflection.isDocument() ? [[placeOf(reflection), url] as const] : [],
      ),
    ]);
    entries.push(...readEntries().map((entry) => placed(entry, pages)));
    for (const { reflection, url } of found) {
      if (!reflection.isDocument() && !isFoundElsewhere(reflection)) {
        entries.push(apiEntry(reflection, url));
      }
    }
    for (let index = event.searchResults.length - 1; index >= 0; index--) event.removeResult(index);
  });

  renderer.on('endPage', ({ url, contents = '' }) => {
    anchors.set(url, new Set([...contents.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)));
  });

  renderer.on('endRender', ({ outputDirectory }) => {
    for (const { url, title } of entries) {
      const [page = '', anchor] = url.split('#');
      const isThere = anchor === undefined ? anchors.has(page) : anchors.get(page)?.has(anchor);
      if (!isThere) logger.warn(`the search would lead to ${url} for ${title}, which is not there`);
    }
    const index = gzipSync(writeIndex(entries), { level: 9 }).toString('base64');
    writeFileSync(
      join(outputDirectory, 'assets/search-index.js'),
      `window.cstaSearchIndex = "${index}";\n`,
    );
  });
}

/** Where a page stands, `Guide/Watch a phone`: titles alone are not unique. */
function placeOf(document: Reflection): string {
  const above = ancestorsOf(document);
  return `${(above.at(-1) ?? document).name}/${document.name}`;
}

/** What a reflection stands in, from the nearest on, without the project. */
function ancestorsOf({ parent }: Reflection): Reflection[] {
  return parent === undefined || parent.isProject() ? [] : [parent, ...ancestorsOf(parent)];
}

/** Members of messages and types, which the reference explains, and names that another module has too. */
const isFoundElsewhere = (reflection: Reflection): boolean =>
  reflection.variant === 'reference' ||
  (ancestorsOf(reflection).length > 1 && ancestorsOf(reflection).at(-1)?.name === 'csta/model');

function placed(
  { place, anchor, ...entry }: PageEntry,
  urls: ReadonlyMap<string, string>,
): SearchEntry {
  const url = urls.get(place);
  if (url === undefined) throw new Error(`the site has no page ${place}`);
  return { ...entry, url: anchor === '' ? url : `${url}#${anchor}` };
}

function apiEntry(reflection: Reflection, url: string): SearchEntry {
  const within = ancestorsOf(reflection).map(({ name }) => name);
  const comment = reflection.comment ?? reflection.signatures?.[0]?.comment;
  const text = (comment?.summary ?? []).map((part) => part.text).join('');
  return {
    group: 'api',
    title: reflection.name,
    within: within.reverse().join(' · ') || 'API',
    url,
    about: firstLine(text),
    text: '',
    weight: weightOf(reflection.name),
  };
}
