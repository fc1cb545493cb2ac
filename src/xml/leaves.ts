/** The reader's and writer's methods for simple values as functions, for lists of them. */

import type { XmlReader } from './reader.js';
import type { MemberTable } from './tables.js';
import type { XmlWriter } from './writer.js';

export const readText = (r: XmlReader): string => r.text();
export const readInteger = (r: XmlReader): number => r.integer();

export const writeText = (w: XmlWriter, table: MemberTable, index: number, value: string): string =>
  w.text(table, index, value);
export const writeInteger = (
  w: XmlWriter,
  table: MemberTable,
  index: number,
  value: number,
): string => w.integer(table, index, value);
