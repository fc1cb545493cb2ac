/**
 * What CSTA says, as data: every service, event, type and enumeration, with names, BER tags, XML names and editions.
 * What they mean, and the clauses of the standards, are in `csta/schema/texts`.
 *
 * @packageDocumentation
 */

export { type Extension, type ExtensionEntry, extension } from './extension.js';
export * from './language.js';
export { serviceGroups, sharedTypes, valueRoots } from './schema.js';
