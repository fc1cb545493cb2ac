import type { LanguageTag } from '../../model/hand-written.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';

/** Reads a language, which is any text in BER. */
export const readLanguageTag = (r: BerReader): LanguageTag => r.text();

/** Writes a language. */
export const writeLanguageTag = (w: BerWriter, value: LanguageTag, tag: number): void =>
  w.text(value, tag);
