/**
 * What CSTA says, as data: every service, event, type and enumeration, with names, BER tags, XML names, editions and
 * clauses. For tools that generate or check; the codecs and the client do not need it.
 *
 * @packageDocumentation
 */

export * from './language.js';
export { serviceGroups, sharedTypes, valueRoots } from './schema.js';
