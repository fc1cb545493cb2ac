/** Types of CSTA Phase I that the schema language has no words for. */

import { hexOf } from '../../model/hex.js';
import type { HandWrittenForm } from '../compile.js';
import { choice, element } from '../form.js';
import { Enumeration } from '../names.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { isoOfUtc, utcOfIso } from './utc-time.js';

/** An element without a look inside, which has to be of the type that stands there. */
const kept =
  (tag: number): HandWrittenForm =>
  () =>
    element(tag, true, { read: (r) => r.raw(), write: writeKept });

function writeKept(w: BerWriter, value: unknown, tag: number): void {
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
export function writePrivateData(w: BerWriter, value: unknown): void {
  if (value instanceof Uint8Array && !PRIVATE_DATA.includes(value[0] ?? 0)) {
    w.fail('bad-value', 'private data begins with 7d or 30 here');
  }
  w.raw(value);
}

function readTime(r: BerReader): string {
  const time = isoOfUtc(r.text());
  if (time === undefined) return r.fail('bad-value', 'a UTCTime holds no visible text');
  if (time.startsWith('#')) {
    r.lenient('bad-value', 'a UTCTime is of no form that the standard has');
  }
  return time;
}

function writeTime(w: BerWriter, value: unknown, tag: number): void {
  const text = utcOfIso(typeof value === 'string' ? value : w.wrong(value, 'a text'));
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
const securityErrors = new Enumeration(
  Object.fromEntries(securityErrorNames.split(' ').map((name, number) => [name, number])),
);
/** What stands for unspecifiedErrors. */
export const unspecifiedError = 'unspecified';

/** Reads SecurityError; without contents it is unspecifiedErrors NULL, which one source has under its tag. */
function readSecurityOrUnspecified(r: BerReader): string {
  if (r.pos !== r.end) return securityErrors.read(r);
  r.lenient('bad-tag', 'unspecifiedErrors stands under the tag of securityErrors');
  return unspecifiedError;
}

/** How BER carries the types of Phase I that the schema language has no words for. */
export const phase1Forms: Readonly<Record<string, HandWrittenForm>> = {
  Phase1PrivateData: kept(0x5d),
  Phase1BarePrivateData: kept(0x10),
  Phase1AnyPrivateData: () =>
    choice([0x5d, 0x10], { read: readPrivateData, write: writePrivateData }),
  Phase1Seal: kept(0x10),
  Phase1Time: () => element(0x17, false, { read: readTime, write: writeTime }),
  Phase1SecurityOrUnspecified: () =>
    element(0x0a, false, {
      read: readSecurityOrUnspecified,
      write: (w, value, tag) => securityErrors.write(w, value, tag),
    }),
};
