/** Messages that carry nothing but extensions: most positive answers, and some requests. */

import type { CSTACommonArguments } from '../../model/generated/extensions.js';
import type { Open } from '../../model/unknown-member.js';
import type { Draft } from '../draft.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from '../generated/extensions.js';
import type { XmlReader } from '../reader.js';
import { MemberTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';

export interface ExtensionsOnly extends Open {
  readonly extensions?: CSTACommonArguments;
}

const members = new MemberTable('extensions');

export function readExtensionsOnly(r: XmlReader, m: Draft<ExtensionsOnly>): void {
  r.enter(m);
  while (r.member(members) >= 0) m.extensions = readCSTACommonArguments(r);
}

export function writeExtensionsOnly(w: XmlWriter, t: MemberTable, m: ExtensionsOnly): string {
  const { extensions } = m;
  const count = w.members(m);
  if (extensions === undefined) {
    return count > 0 ? w.documentWith(t, '', m, count, members) : w.document(t, '');
  }
  const content = writeCSTACommonArguments(w, members, 0, extensions);
  return count > 1 ? w.documentWith(t, content, m, count - 1, members) : w.document(t, content);
}
