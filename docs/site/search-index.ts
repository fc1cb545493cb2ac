/** The index that the site's search looks into: made when the site is built, asked in the browser. */

import MiniSearch, { type Options, type SearchResult } from 'minisearch';

/** What stands where, in the order in which results are shown. */
export const searchGroups = ['guide', 'reference', 'api', 'project'] as const;

export type SearchGroup = (typeof searchGroups)[number];

/** What can be found: a section of a page, or a name of the API. */
export interface SearchEntry {
  readonly group: SearchGroup;
  readonly title: string;
  /** The page, module or class that it stands in. */
  readonly within: string;
  /** Relative to the first page of the site. */
  readonly url: string;
  /** What it says, for people: a line. */
  readonly about: string;
  /** What else it can be found by. */
  readonly text: string;
  /** How likely it is that it is meant, beside others of its group: 1 if no less than they. */
  readonly weight: number;
}

/** What is shown of an entry. */
export type Found = Pick<SearchEntry, 'group' | 'title' | 'within' | 'url' | 'about'>;

/** What a search found. */
export interface Findings {
  readonly results: readonly Found[];
  /** Words of the index that the query's stood for, to be marked. */
  readonly words: readonly string[];
}

/** How many of each group are shown. */
const shown: Readonly<Record<SearchGroup, number>> = { guide: 5, reference: 8, api: 6, project: 3 };

/** A result this much worse than the best of its group says nothing. */
const leastShare = 0.15;

/** How many edits a word that nobody wrote may be away from one that is there: the nearer is looked for first. */
const edits = [1, 2, 3];
const lettersPerEdit = 4;

const emptyWords = new Set(
  'a an and are as at be by for from has in is it its of on or that the this to was what which with'.split(
    ' ',
  ),
);

/** Spellings of one word. */
const spellings = new Map(
  Object.entries({
    routing: 'routeing',
    reroute: 'rerouteing',
    dialing: 'dialling',
    canceled: 'cancelled',
    canceling: 'cancelling',
    color: 'colour',
  }),
);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** `snapshotDevice` by itself and as `snapshot` and `Device`. */
function wordAndParts(word: string): string[] {
  const parts = word.match(/\p{Lu}?[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
  return parts.length > 1 ? [word, ...parts] : [word];
}

function termOf(word: string): string | null {
  const lower = word.toLowerCase();
  return emptyWords.has(lower) ? null : (spellings.get(lower) ?? lower);
}

interface Numbered extends SearchEntry {
  readonly id: number;
}

const options: Options<Numbered> = {
  fields: ['title', 'within', 'about', 'text'],
  storeFields: ['group', 'title', 'within', 'url', 'about', 'weight'],
  tokenize: (text) => wordsOf(text).flatMap(wordAndParts),
  processTerm: termOf,
};

/** The index of these entries, as text. */
export function writeIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch(options);
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return JSON.stringify(index);
}

/** Looks into one index. */
export class Search {
  readonly #index: MiniSearch<Numbered>;

  /** @param index - what {@link writeIndex} wrote */
  constructor(index: string) {
    this.#index = MiniSearch.loadJSON<Numbered>(index, options);
  }

  /** Guides first, then the reference, then the API, each by how well it fits. */
  find(query: string): Findings {
    const results = this.#results(query);
    return {
      results: searchGroups.flatMap((group) => best(results, group, query)).map(foundOf),
      words: [...new Set(results.flatMap(({ terms }) => terms))],
    };
  }

  /** What has all words, in the spelling that is nearest; if nothing does, what has any. */
  #results(query: string): SearchResult[] {
    for (const combineWith of ['AND', 'OR'] as const) {
      for (const most of edits) {
        const results = this.#search(query, combineWith, most);
        if (results.length > 0) return results;
      }
    }
    return [];
  }

  #search(query: string, combineWith: 'AND' | 'OR', most: number): SearchResult[] {
    return this.#index.search(query, {
      tokenize: wordsOf,
      combineWith,
      prefix: true,
      // What is spelt as something is means that.
      fuzzy: (term) =>
        this.#isKnown(term) ? false : Math.min(most, Math.round(term.length / lettersPerEdit)),
      boost: { title: 6, within: 2, about: 2 },
      boostDocument: (_id, _term, stored) => Number(stored?.weight),
    });
  }

  #isKnown(term: string): boolean {
    return this.#index.search(term, { tokenize: wordsOf, prefix: true }).length > 0;
  }
}

/** The best of a group, of which results come in their order; first what has the query for its name. */
function best(
  results: readonly SearchResult[],
  wanted: SearchGroup,
  query: string,
): SearchResult[] {
  const ofGroup = results.filter(({ group }) => group === wanted);
  const least = (ofGroup[0]?.score ?? 0) * leastShare;
  const good = ofGroup.filter(({ score }) => score >= least);
  const named = good.filter(({ title }) => joined(title) === joined(query));
  return [...new Set([...named, ...good])].slice(0, shown[wanted]);
}

const joined = (text: string): string => wordsOf(text.toLowerCase()).join('');

const foundOf = ({ group, title, within, url, about }: SearchResult): Found => ({
  group,
  title,
  within,
  url,
  about,
});
