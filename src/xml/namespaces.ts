/** The namespaces of ECMA-323 and what they say of a document's edition. */

import type { Edition } from '../schema/language.js';

/** The namespaces of the standard, but for their last digit. */
export const namespaceBase = 'http://www.ecma-international.org/standards/ecma-323/csta/ed';

/** The namespace of application sessions, as it stands, and as it is met with misspelt. */
const applicationSessionNamespace =
  'http://www.ecma-international.org/standards/ecma-354/appl_session';
const anyApplicationSession = /ecma-\s?354\/appl_session\/?$/i;

/** Whether a namespace is that of application sessions (ECMA-354). */
export const isApplicationSession = (namespace: string): boolean =>
  namespace === applicationSessionNamespace || anyApplicationSession.test(namespace);

/** The namespace of `xsi:schemaLocation` and its like. */
export const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** The namespace in which an edition is written. */
export const namespaceOfEdition = (edition: Edition): string => `${namespaceBase}${edition}`;

/**
 * Namespaces of any edition, and as they are met with misspelt: another host, none of the part behind `csta`, which is
 * the first edition's own form (`http://www.ecma.ch/standards/ecma-323/csta`), or a vendor's version behind the
 * edition's, as Avaya's are called.
 */
const anyEdition = /ecma-323\/csta(?:\/ed(\d{1,2})(?:\/priv[0-9A-Za-z]{1,3})?)?\/?$/i;

/**
 * The edition that a namespace stands for.
 *
 * @returns its number, from 1 on; undefined if it is no namespace of ECMA-323
 */
export function editionOfNamespace(namespace: string): number | undefined {
  if (namespace.startsWith(namespaceBase) && namespace.length === namespaceBase.length + 1) {
    const digit = namespace.charCodeAt(namespaceBase.length) - 0x30;
    if (digit >= 1 && digit <= 9) return digit;
  }
  const found = anyEdition.exec(namespace);
  return found ? Number(found[1] ?? 1) : undefined;
}

/**
 * Whether a namespace speaks of CSTA, whatever it is: ECMA's, or a vendor's own for what is beside them. Clients put
 * messages into the wrong one of these, and switches take them.
 */
export const isRelated = (namespace: string): boolean => related.test(namespace);

const related = /csta\b|ecma-\s?(?:323|354)\b/i;

/** Whether a namespace is spelt as the standard spells it. */
export function isExactNamespace(namespace: string): boolean {
  if (namespace === applicationSessionNamespace) return true;
  const isUsual = namespace.startsWith('http://www.ecma-international.org/');
  return isUsual ? usual.test(namespace) : namespace === firstEdition;
}

const usual = /^http:\/\/www\.ecma-international\.org\/standards\/ecma-323\/csta\/ed[1-6]$/;
const firstEdition = 'http://www.ecma.ch/standards/ecma-323/csta';

/** The edition to answer in: the third for older ones, the sixth for newer ones. */
export function writableEdition(edition: number | undefined): Edition {
  if (edition === undefined || edition >= 6) return 6;
  return edition === 5 ? 5 : edition === 4 ? 4 : 3;
}
