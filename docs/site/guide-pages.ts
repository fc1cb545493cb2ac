import { page } from './markdown.js';

/**
 * The documentation by task as pages of the site.
 *
 * @param files - the text of each file of `docs`, by its name
 * @param readme - the text of README.md
 */
export function guidePages(
  files: ReadonlyMap<string, string>,
  readme: string,
): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [file, text] of files) {
    const { title, body } = parted(text);
    pages.set(file, page(title, body));
  }
  const list = readme.slice(readme.indexOf('## Documentation'));
  const order = [...list.matchAll(/\]\(docs\/([\w-]+\.md)\)/g)].map(([, file = '']) => file);
  const children = [...new Set([...order, ...files.keys()])].filter((file) => files.has(file));
  const links = children.map((file) => `- [${parted(files.get(file) ?? '').title}](${file})`);
  return pages.set('guide.md', page('Guide', links.join('\n'), children));
}

/** README.md with its links leading to the pages of the site, which are in a folder. */
export const readmePage = (readme: string, folder: string): string =>
  readme.replaceAll('](docs/', `](${folder}/`);

function parted(text: string): { title: string; body: string } {
  const match = /^# (.+)\n/.exec(text);
  if (!match) throw new Error('a page of the documentation has no title');
  return { title: match[1] ?? '', body: text.slice(match[0].length).trim() };
}
