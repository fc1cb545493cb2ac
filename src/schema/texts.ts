/**
 * What CSTA's types and messages mean, in words, and the clauses of the standards that say so: for references, editors
 * and people who ask. The codecs do not need it, so it is apart from the structure in `csta/schema`.
 *
 * ```ts
 * import { texts } from 'csta/schema/texts';
 *
 * texts.MakeCall?.about; // 'Makes a call …'
 * ```
 *
 * @packageDocumentation
 */
import { standardCatalogue } from './standard.js';
import { type Texts, textsOf } from './texts-of.js';

export type { Text, Texts } from './texts-of.js';

/**
 * The texts of every type, request, response and event of CSTA Phase III. In the sources they stand beside their
 * entries; the build takes them out and puts the table in the place of this module.
 */
export const texts: Texts = textsOf(standardCatalogue());
