/**
 * The limits of values: those that ECMA-269 sets, and those of the types that ECMA-323 gives to them. What is not of its
 * type at all is for its own writer to say.
 */

import type { Limits } from '../schema/language.js';
import type { XmlMember } from './tables.js';
import type { XmlWriter } from './writer.js';

/** Makes sure that a value is within a limit. */
export type Check = (w: XmlWriter, at: XmlMember, value: unknown) => void;

/** @param hasSize - whether XML knows how long the value is: it has text where BER has octets, and no limit to it */
export function checksOf({ range, size, xmlType }: Limits, hasSize: boolean): Check[] {
  const checks: Check[] = [];
  if (range) checks.push((w, at, value) => checkRange(w, at, value, ...range));
  if (size && hasSize) checks.push((w, at, value) => checkSize(w, at, value, ...size));
  if (xmlType !== undefined) checks.push(xmlType === 'short' ? checkShort : checkNonNegative);
  return checks;
}

function checkRange(
  w: XmlWriter,
  at: XmlMember,
  value: unknown,
  least: number,
  greatest: number,
): void {
  if (typeof value !== 'number' || (value >= least && value <= greatest)) return;
  if (Number.isNaN(value) || w.keepsIncomplete) return;
  w.fail('bad-value', `${value} is not from ${least} to ${greatest}`, at.key);
}

function checkSize(
  w: XmlWriter,
  at: XmlMember,
  value: unknown,
  least: number,
  greatest: number,
): void {
  if (typeof value !== 'string' && !Array.isArray(value)) return;
  const { length } = value;
  if ((length >= least && length <= greatest) || w.keepsIncomplete) return;
  w.fail('bad-value', `its length, ${length}, is not from ${least} to ${greatest}`, at.key);
}

/** Of xs:short. */
function checkShort(w: XmlWriter, at: XmlMember, value: unknown): void {
  if (typeof value === 'number' && (value < -0x8000 || value > 0x7fff)) {
    w.fail('no-form', `XML has numbers of 16 bits here, not ${value}`, at.key);
  }
}

/** Of xs:nonNegativeInteger. */
function checkNonNegative(w: XmlWriter, at: XmlMember, value: unknown): void {
  if (typeof value === 'number' && value < 0) {
    w.fail('no-form', `XML has no negative number here, such as ${value}`, at.key);
  }
}
