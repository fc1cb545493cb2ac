/** What the site's search finds in pages: each of their sections. */

import { anchorOf, openedPage } from './markdown.js';
import type { SearchEntry, SearchGroup } from './search-index.js';

/** A section of a page, before it is known where the site puts the page. */
export interface PageEntry extends Omit<SearchEntry, 'url'> {
  /** The page, by the title of the first page above it and its own: `Guide/Watch a phone`. */
  readonly place: string;
  /** Where in the page; empty for its beginning. */
  readonly anchor: string;
}

/** Pages for those who work on the library rather than with it. */
const aboutTheProject = new Set([
  'architecture.md',
  'decisions.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
]);

/** What goes with a service and is seldom looked for itself: answers, and lists of what is supported. */
const beside = /(Response|Caps|ServList)$/;

/** How likely it is that what has this name is meant. */
export const weightOf = (name: string): number => (beside.test(name) ? 0.3 : 1);

/** Pages that explain words or old phases have most words, but seldom are what one wants to know of them. */
const weightOfGuide: Readonly<Record<string, number>> = { 'glossary.md': 0.3, 'phases.md': 0.3 };

const groupOfGuide = (file: string): SearchGroup =>
  aboutTheProject.has(file) ? 'project' : 'guide';

/** The sections of README.md but for that of links. */
export const readmeEntries = (text: string): PageEntry[] =>
  sectionsOf({ title: 'csta', body: text.replace(/^# .*\n/, '') }, 'guide', 'README').filter(
    ({ title }) => title !== 'Documentation',
  );

/** The sections of the documentation by task; `pages` as {@link guidePages} makes them. */
export const guideEntries = (pages: ReadonlyMap<string, string>): PageEntry[] =>
  [...pages]
    .filter(([file]) => file !== 'guide.md')
    .flatMap(([file, text]) =>
      sectionsOf(openedPage(text), groupOfGuide(file), 'Guide')
        .flatMap((section) => (file === 'glossary.md' ? [section, ...termsOf(section)] : [section]))
        .map((section) => ({ ...section, weight: weightOfGuide[file] ?? 1 })),
    );

/** The sections of the reference; `pages` as {@link referencePages} makes them. */
export const referenceEntries = (pages: ReadonlyMap<string, string>): PageEntry[] =>
  [...pages.values()].flatMap((text) => sectionsOf(openedPage(text), 'reference', 'Reference'));

interface Page {
  readonly title: string;
  readonly body: string;
}

function sectionsOf({ title, body }: Page, group: SearchGroup, top: string): PageEntry[] {
  const place = `${top}/${title}`;
  return parted(body).flatMap(({ heading, lines }) => {
    const markdown = lines.join('\n');
    const text = plainText(markdown);
    const about = firstLine(markdown);
    if (heading === undefined) {
      return [{ group, title, within: top, place, anchor: '', about, text, weight: 1 }];
    }
    const own = plainText(heading);
    // Headings such as "Events" have nothing of their own to say.
    if (text === '') return [];
    const anchor = anchorOf(heading);
    return [
      { group, title: own, within: title, place, anchor, about, text, weight: weightOf(own) },
    ];
  });
}

/** The words that a section of the glossary explains, a line each. */
const termsOf = (section: PageEntry): PageEntry[] =>
  [...section.text.matchAll(/^(\D[^:\n]{0,50}): (.+)$/gm)].map(([, title = '', about = '']) => ({
    ...section,
    title,
    about,
    text: '',
  }));

interface Section {
  readonly heading: string | undefined;
  readonly lines: string[];
}

/** A page cut at its headings; of fenced blocks what a program says, which is what people look for, stays. */
function parted(body: string): Section[] {
  let current: Section = { heading: undefined, lines: [] };
  const sections = [current];
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const heading = fence === undefined ? /^#+ (.+)$/.exec(line)?.[1] : undefined;
    if (heading !== undefined) {
      current = { heading, lines: [] };
      sections.push(current);
    } else if (line.startsWith('```')) {
      fence = fence === undefined ? line.slice(3) : undefined;
    } else if (fence === undefined || /^(ts|sh)\b/.test(fence)) {
      current.lines.push(fence === undefined ? line : `\t${line}`);
    }
  }
  return sections;
}

/** Markdown as text: only how code is set in stays, by a tab. */
const plainText = (markdown: string): string =>
  markdown
    .replace(/\{@link [^|}]*\| ([^}]*)\}/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\|[-|]+\|$/gm, '')
    .replace(/\\([<*{|])/g, '$1')
    .replace(/[`*]+|^- |^\| | \|$/gm, '')
    .trim();

const lineLength = 140;

/** The first sentence of Markdown that is neither code nor part of a table or list, cut to a line. */
export function firstLine(markdown: string): string {
  const paragraph = markdown
    .split(/\n{2,}/)
    .find((candidate) => !/^\s*$|^\t|^\||^- |^BER: /.test(candidate));
  const line = plainText(paragraph ?? '').replace(/\s+/g, ' ');
  const sentence = /^.*?[.:](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.length <= lineLength ? sentence : `${sentence.slice(0, lineLength)}…`;
}
