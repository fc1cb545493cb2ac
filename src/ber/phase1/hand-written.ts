/** Types of CSTA Phase I that the schema language has no words for. */

import { hexOf } from '../../model/hex.js';
import { Enumeration } from '../names.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { isoOfUtc, utcOfIso } from './utc-time.js';

/** An element that is kept as it came. */
export type Phase1PrivateData = Uint8Array;
/** An element that is kept as it came. */
export type Phase1BarePrivateData = Uint8Array;
/** An element that is kept as it came. */
export type Phase1AnyPrivateData = Uint8Array;
/** An element that is kept as it came. */
export type Phase1Seal = Uint8Array;
/** ISO 8601. */
export type Phase1Time = string;
/** A security error by its name in the model, or that the error is of no category. */
export type Phase1SecurityOrUnspecified = string;

/** Reads an element without a look inside. */
export const readKept = (r: BerReader): Uint8Array => r.raw();

/** Writes an element that was kept, which has to be of the type that stands here. */
export function writeKept(w: BerWriter, value: Uint8Array, tag: number): void {
  if (value instanceof Uint8Array && value[0] !== tag) {
    w.fail('bad-value', `the element begins with ${hexOf(Uint8Array.of(tag))} here`);
  }
  w.raw(value);
}

/** The identifiers of private data: the standard's, and a SEQUENCE of whatever octets, as an MD110 sends it. */
const PRIVATE_DATA = [0x7d, 0x30];

/** Reads private data without a look inside: what is in there need not be BER. */
export const readPrivateData = (r: BerReader): Uint8Array => r.raw();

/** Writes private data. */
export function writePrivateData(w: BerWriter, value: Uint8Array): void {
  if (value instanceof Uint8Array && !PRIVATE_DATA.includes(value[0] ?? 0)) {
    w.fail('bad-value', 'private data begins with 7d or 30 here');
  }
  w.raw(value);
}

/** Reads UTCTime. */
export function readPhase1Time(r: BerReader): string {
  // Nothing comes back from a tracing reader that has stopped.
  const time = isoOfUtc(String(r.text()));
  if (time === undefined) return r.fail('bad-value', 'a UTCTime holds no visible text');
  if (time.startsWith('#')) {
    r.lenient('bad-value', 'a UTCTime is of no form that the standard has');
  }
  return time;
}

/** Writes UTCTime. */
export function writePhase1Time(w: BerWriter, value: string, tag: number): void {
  if (typeof value !== 'string') w.wrong(value, 'a text');
  const text = utcOfIso(value);
  if (text === undefined) {
    w.fail(
      'not-in-edition',
      'the UTCTime of CSTA Phase I has years from 1950 to 2049, minutes, whole seconds and a zone',
    );
  }
  w.text(text, tag);
}

/** The security errors in the order of their numbers. */
export const securityErrorNames =
  'generic sequenceNumberViolated timeStampViolated pACViolated securityInfoViolated';
const securityErrors = /* @__PURE__ */ new Enumeration<string>(securityErrorNames);
/** What stands for unspecifiedErrors. */
export const unspecifiedError = 'unspecified';

/** Reads SecurityError; without contents it is unspecifiedErrors NULL, which one source has under its tag. */
export function readPhase1SecurityOrUnspecified(r: BerReader): string {
  if (r.pos !== r.end) return securityErrors.read(r);
  r.lenient('bad-tag', 'unspecifiedErrors stands under the tag of securityErrors');
  return unspecifiedError;
}

/** Writes SecurityError. */
export function writePhase1SecurityOrUnspecified(w: BerWriter, value: string, tag: number): void {
  securityErrors.write(w, value, tag);
}
