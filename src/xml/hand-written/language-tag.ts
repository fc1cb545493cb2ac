/** A language, which XML takes in one form only (xs:language). */

import type { LanguageTag } from '../../model/hand-written.js';
import type { XmlReader } from '../reader.js';
import type { MemberTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';

const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

export const readLanguageTag = (r: XmlReader): LanguageTag => r.text();

export function writeLanguageTag(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  value: LanguageTag,
): string {
  if (typeof value === 'string' && !languageTag.test(value)) {
    w.fail(
      'no-form',
      `XML has language tags such as en-GB here, not ${JSON.stringify(value)}`,
      table.key(index),
    );
  }
  return w.text(table, index, value);
}
