import { dotted, undotted } from '../object-identifier.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';

export function readObjectIdentifier(r: BerReader): string {
  return dotted(r.bytes()) ?? r.fail('bad-value', 'this is no whole OBJECT IDENTIFIER');
}

export function writeObjectIdentifier(w: BerWriter, value: string, tag: number): void {
  const contents = typeof value === 'string' ? undotted(value) : undefined;
  w.bytes(contents ?? w.fail('bad-value', 'an object identifier is written 1.3.12.0.285'), tag);
}
