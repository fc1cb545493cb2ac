import { codecContests } from './codec-contests.js';
import { jsonContests } from './json-contests.js';
import type { Contest } from './work.js';

/** What is measured by how long a message takes, by the name under which `--only` asks for it. */
export const contestsOf: Readonly<Record<'codecs' | 'json', readonly Contest[]>> = {
  codecs: codecContests,
  json: jsonContests,
};

/** All of it. A contest's place in this list is its number. */
export const contests: readonly Contest[] = Object.values(contestsOf).flat();
