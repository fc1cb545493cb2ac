import { sharedTypes } from '../../src/schema/schema.js';
import { allMessagesPage } from './all-messages-page.js';
import { errorPages } from './error-pages.js';
import { groupPageText, typeSections } from './group-page.js';
import { jsonPage } from './json-page.js';
import { blocks, page } from './markdown.js';
import { groupPage, typePage } from './places.js';
import { referencePage } from './reference-page.js';
import { schema } from './schema.js';

const typeTitle = (file: string): string => `Types: ${file.replace(/-types$/, '')}`;

/** Errors have pages of their own. */
const typeFiles = Object.keys(sharedTypes).filter((file) => file !== 'errors');

/**
 * The pages of the reference, by their file names.
 *
 * @param jsonSchema - where the JSON Schema file is, as seen from the pages
 */
export function referencePages(jsonSchema: string): Map<string, string> {
  const pages = errorPages();
  for (const group of schema.groups) pages.set(groupPage(group.name), groupPageText(group));
  for (const file of typeFiles) {
    const body = blocks(...typeSections(sharedTypes[file] ?? {}));
    pages.set(typePage(file), page(typeTitle(file), body));
  }
  pages.set('all-messages.md', allMessagesPage());
  pages.set('json.md', jsonPage(jsonSchema));
  pages.set(
    'reference.md',
    referencePage(
      schema.groups.map(({ name, title }) => [title, groupPage(name)]),
      typeFiles.map((file) => [typeTitle(file), typePage(file)]),
    ),
  );
  return pages;
}
