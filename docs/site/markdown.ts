/** Text in a cell of a table. */
const cell = (text: string): string =>
  escaped(text).replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

/** Text that Markdown must take as it is, but for code between backticks and links that we wrote. */
const escaped = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/([<*])/g, '\\$1').replace(/\{(?!@)/g, '\\{'),
    )
    .join('');

export const code = (text: string): string => `\`${text}\``;

export const fenced = (language: string, text: string): string =>
  `\`\`\`${language}\n${text}\n\`\`\``;

/** A table; nothing where it has no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** Blocks of a page, with what is empty left out. */
export const blocks = (...all: readonly (string | undefined)[]): string =>
  all.filter((block): block is string => block !== undefined && block !== '').join('\n\n');

/** A page of the site: its text with the title, and the pages below it, for TypeDoc. */
export function page(title: string, body: string, children: readonly string[] = []): string {
  const below =
    children.length === 0 ? '' : `children:\n${children.map((file) => `  - ./${file}\n`).join('')}`;
  return `---\ntitle: ${JSON.stringify(title)}\n${below}---\n\n${body}\n`;
}

/** The title and the text of a page that {@link page} made. */
export function openedPage(text: string): { title: string; body: string } {
  const match = /^---\ntitle: ([^\n]*)\n(?:[^\n]*\n)*?---\n(.*)$/s.exec(text);
  return { title: String(JSON.parse(match?.[1] ?? '""')), body: match?.[2] ?? '' };
}

/** The anchor that TypeDoc gives a heading, given as Markdown: of code it takes nothing. */
export const anchorOf = (heading: string): string =>
  heading
    .replace(/`[^`]*`/g, '')
    .trim()
    .replace(/[\u2000-\u206f!-,./:-@[-^`{-~]/g, '')
    .replace(/\s/g, '-')
    .replace(/--+/, '-')
    .toLowerCase();
