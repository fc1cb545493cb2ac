/** What runs in the pages of the site; made into one script when the site is built. */

import { drawDiagrams } from './diagrams.js';
import { addSearch } from './search-dialog.js';

addSearch();
drawDiagrams();
