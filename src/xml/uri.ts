/** References to resources, as xs:anyURI has them. */

import { trimmed } from './characters.js';

/** What a part may hold: xs:anyURI lets what URIs exclude stand unescaped, but for spaces. */
const part = String.raw`(?:[^\x00-\x20%#?[\]/]|%[\dA-Fa-f]{2})`;

/** RFC 3986: without a scheme, the first part has no colon. */
const reference = new RegExp(
  [
    '^(?:[A-Za-z][A-Za-z\\d+.-]*:|(?![^/?#]*:))',
    '(?://(?:[^\\x00-\\x20/?#[\\]]*@)?\\[[\\dA-Fa-f.:v]*\\](?=[:/?#]|$))?',
    `(?:${part}|/)*`,
    `(?:\\?(?:${part}|[/?])*)?`,
    `(?:#(?:${part}|[/?])*)?$`,
  ].join(''),
);

/** Whether text is an xs:anyURI. */
export const isUri = (text: string): boolean => reference.test(trimmed(text));
