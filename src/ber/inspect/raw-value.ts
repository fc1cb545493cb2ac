import { latin1 } from '../latin1.js';
import { dotted } from '../object-identifier.js';
import type { Tlv } from './tlv.js';

/** What a primitive element says by itself, if it is of a universal type that does, or printable text. */
export function rawValue({ tag, contents }: Pick<Tlv, 'tag' | 'contents'>): string | undefined {
  switch (tag) {
    case 'u1':
      return contents.length === 1 ? String(contents[0] !== 0) : undefined;
    case 'u2':
    case 'u10':
      return contents.length === 0 ? undefined : integer(contents).toString();
    case 'u6':
      return dotted(contents);
    default: {
      const isText =
        contents.length > 0 && contents.every((octet) => octet >= 0x20 && octet < 0x7f);
      return isText ? JSON.stringify(latin1(contents, 0, contents.length)) : undefined;
    }
  }
}

/** A whole number of any length. */
function integer(contents: Uint8Array): bigint {
  let digits = '0x0';
  for (const octet of contents) digits += octet.toString(16).padStart(2, '0');
  return BigInt.asIntN(contents.length * 8, BigInt(digits));
}
