import { optional } from './language.js';

/** What nearly every message has last: security data and private data. */
export const extensions = optional('CSTACommonArguments');
