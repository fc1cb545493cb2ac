import { catalogue } from '../../src/schema/generator/catalogue.js';

/** The schema that the reference is made from. */
export const schema = catalogue();
