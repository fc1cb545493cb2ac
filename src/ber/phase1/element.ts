import type { UnknownMember } from '../../model/unknown-member.js';
import { writeWith } from '../write-octets.js';
import type { BerWriter } from '../writer.js';

/** The octets of a value by itself. */
export const elementOf = <Value>(
  value: Value,
  write: (writer: BerWriter, value: Value) => void,
): Uint8Array => writeWith(value, write, () => 'element').slice();

type Element = UnknownMember & { readonly ber: Uint8Array };

/** The element that was kept among the unknown ones and begins with a tag. */
export const keptElement = (all: readonly UnknownMember[], tag: number): Element | undefined =>
  all.find((member): member is Element => 'ber' in member && member.ber[0] === tag);
