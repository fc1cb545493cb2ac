import type { CSTACommonArguments } from '../model/generated/extensions.js';
import type { Open } from '../model/unknown-member.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './generated/extensions.js';
import type { BerReader, Draft } from './reader.js';
import type { BerWriter } from './writer.js';

/** The positive answer that carries no data of its own. */
interface Acknowledgement extends Open {
  readonly extensions?: CSTACommonArguments;
}

/** Reads CHOICE { extensions, noData NULL }. */
export function readAcknowledgement(
  r: BerReader,
  draft: Draft<Acknowledgement>,
  tag: number,
): Acknowledgement {
  if (tag === 0x5e) draft.extensions = readCSTACommonArguments(r);
  else if (tag === 0x05) r.nothing();
  else Object.assign(draft, r.unknownAlternative(tag));
  return draft as Acknowledgement;
}

/** Reads an acknowledgement by itself. */
export const readBareAcknowledgement = (r: BerReader, tag: number): Acknowledgement =>
  readAcknowledgement(r, {}, tag);

/** Writes CHOICE { extensions, noData NULL }. */
export function writeAcknowledgement(w: BerWriter, value: Acknowledgement): void {
  let rest = w.members(value, 0);
  const { extensions } = value;
  if (extensions !== undefined) {
    rest--;
    writeCSTACommonArguments(w, extensions, 0x7e);
  } else if (value.unknownMembers !== undefined) {
    rest--;
    w.alternative(value);
  } else {
    w.nothing(true, 0x05);
  }
  if (rest > 0) w.leftOver(value, rest, writeAcknowledgement);
}
