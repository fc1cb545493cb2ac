import { type Catalogue, catalogueOf } from './catalogue.js';
import { serviceGroups, sharedTypes, valueRoots } from './schema.js';
import { xmlForms } from './types/xml-forms.js';

let standard: Catalogue | undefined;

/**
 * CSTA itself, put together when it is first needed. It is apart from the rules of `catalogue.ts`, which hold for any
 * schema, so that who reads types of a few entries does not carry all.
 */
export function standardCatalogue(): Catalogue {
  standard ??= catalogueOf(serviceGroups, sharedTypes, valueRoots, xmlForms);
  return standard;
}
