import { catalogue } from '../../src/schema/catalogue.js';

/** The schema that the reference is made from. */
export const schema = catalogue();
