/** The root elements of XML, as the schema has them. */

import { type Catalogue, payloads } from '../schema/catalogue.js';
import type { Payload } from '../schema/language.js';
import { valueRootsSince } from '../schema/schema.js';
import { XmlMember } from './tables.js';

/** A root element, and the message that it is. */
export interface XmlRoot {
  /** Its name in XML; in the model, the message's type. */
  readonly member: XmlMember;
  /** The edition that brought it, where that is later than the third. */
  readonly since: number;
  /** Its namespace, where that is none of ECMA-323's. */
  readonly namespace: string | undefined;
  readonly content: RootContent;
}

/**
 * What a root element holds: the members of a message; the alternatives of a negative answer, which are members of its
 * message; or a value that stands alone.
 */
export type RootContent =
  | {
      readonly kind: 'request' | 'response' | 'error' | 'event';
      readonly type: string;
      readonly payload: Payload;
    }
  | { readonly kind: 'failure'; readonly type: string }
  | { readonly kind: 'value'; readonly type: string };

/** The root element of a negative answer, and the type of its content. */
const failure: XmlRoot = {
  member: new XmlMember('UniversalFailure', { xmlName: 'CSTAErrorCode' }),
  since: 3,
  namespace: undefined,
  content: { kind: 'failure', type: 'UniversalFailure' },
};

/** The root elements of a schema. None of ECMA-354 has the name of one of ECMA-323. */
export function rootsOf(all: Catalogue): XmlRoot[] {
  const roots = all.groups.flatMap((group) =>
    payloads(group)
      .filter(({ only }) => only !== 'ber')
      .map(
        ({ kind, name, xmlName, payload, since = 3 }): XmlRoot => ({
          member: new XmlMember(name, { xmlName }),
          since,
          namespace: group.xmlNamespace,
          content: { kind, type: name, payload },
        }),
      ),
  );
  if (all.types.has(failure.content.type)) roots.push(failure);
  for (const [name, type] of Object.entries(all.valueRoots)) {
    roots.push({
      member: new XmlMember(name, { must: true }),
      since: valueRootsSince[name] ?? 3,
      namespace: undefined,
      content: { kind: 'value', type },
    });
  }
  return roots;
}

/** The elements that private data of vendors are. */
export const dataOf = (all: Catalogue): XmlRoot[] =>
  all.groups.flatMap(({ privateData = {}, xmlNamespace }) =>
    Object.entries(privateData).flatMap(([name, { type, xmlName = name }]): XmlRoot[] =>
      xmlName === false
        ? []
        : [
            {
              member: new XmlMember(name, { xmlName, must: true }),
              since: 3,
              namespace: xmlNamespace,
              content: { kind: 'value', type },
            },
          ],
    ),
  );

/** Whether a message is one that XML does not have. */
export const isOnlyInBer = (all: Catalogue, type: string): boolean =>
  type === 'Reject' ||
  all.groups.some((group) =>
    payloads(group).some(({ name, only }) => name === type && only === 'ber'),
  );
