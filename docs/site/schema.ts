import { standardCatalogue } from '../../src/schema/standard.js';

/** The schema that the reference is made from. */
export const schema = standardCatalogue();
