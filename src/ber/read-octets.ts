import type { CodecReport } from '../model/codec.js';
import { DecodeError, UsageError } from '../model/errors.js';
import { PassedOver } from './passed-over.js';
import { within } from './paths.js';
import { BerReader, type Finding, type ReaderSettings } from './reader.js';

/** What decoding keeps to. */
export interface Limits {
  /** Octets of a message. Default 1,048,576. */
  readonly maxLength?: number;
  /** Levels of nesting within indefinite lengths and strings sent in segments. Default 100. */
  readonly maxDepth?: number;
  /** Items of a list. Default 10,000. */
  readonly maxListLength?: number;
  /** Items of all lists together. Default 50,000. */
  readonly maxElements?: number;
  /** Elements that the schema does not know, in their places. Default 10,000. */
  readonly maxUnknownMembers?: number;
}

/** What a run of the reader keeps to. */
export interface ReadOptions {
  readonly limits: Limits;
  readonly strict: boolean;
  /** Whether required members may stay absent. */
  readonly keepsIncomplete?: boolean;
  /** Whether elements in the message that cannot be read are kept as unknown ones, when lenient. */
  readonly passesOver?: boolean;
  readonly report?: CodecReport | undefined;
}

/** Paths are found by reading again, so not for any number of leniencies. */
const maxPaths = 20;

/**
 * Reads octets, all of them.
 *
 * @param octets - the input; what is read may hold views of it
 * @param options - how lenient to be
 * @param read - reads the value, and tells the reader what is being read; what stands after it is an error
 * @throws DecodeError; UsageError `bad-argument` if what is given are no octets
 */
export function readWith<T>(
  octets: Uint8Array,
  options: ReadOptions,
  read: (reader: BerReader) => T,
): T {
  if (!(octets instanceof Uint8Array)) {
    throw new UsageError('bad-argument', 'octets are given as a Uint8Array');
  }
  const {
    maxLength = 1 << 20,
    maxDepth = 100,
    maxListLength = 10_000,
    maxElements = 50_000,
    maxUnknownMembers = 10_000,
  } = options.limits;
  if (octets.length > maxLength) {
    throw new DecodeError('too-long', `${octets.length} octets are more than ${maxLength}`);
  }
  // Views of a subclass, such as Node's Buffer, would be of that class too.
  const input =
    octets.constructor === Uint8Array
      ? octets
      : new Uint8Array(octets.buffer, octets.byteOffset, octets.length);
  const { strict, keepsIncomplete = false, report } = options;
  const settings: ReaderSettings = {
    strict,
    keepsIncomplete,
    maxDepth,
    maxListLength,
    maxElements,
    maxUnknownMembers,
  };
  const reading: Reading<T> = { settings, report, read };
  try {
    return readOnce(input, reading).value;
  } catch (error) {
    if (!(error instanceof DecodeError) || strict || options.passesOver !== true) throw error;
    return readAround(input, reading, error);
  }
}

/** What stays the same however often octets are read. */
interface Reading<T> {
  readonly settings: ReaderSettings;
  readonly report: CodecReport | undefined;
  readonly read: (reader: BerReader) => T;
}

/** A value, and the name of what it is, if that is known. */
interface Read<T> {
  readonly value: T;
  readonly subject: string | undefined;
}

function readOnce<T>(input: Uint8Array, reading: Reading<T>, passed?: PassedOver): Read<T> {
  const { settings, report, read } = reading;
  if (report === undefined) return readAll(new BerReader(input, settings), read);
  const findings: Finding[] = [];
  const result = readAll(new BerReader(input, { ...settings, findings }), read);
  for (const [index, { code, message, offset }] of findings.entries()) {
    // What is wrong with elements that are passed over is told by itself.
    if (passed?.has(offset)) continue;
    const path = index < maxPaths ? pathOf(input, reading, index + 1) : undefined;
    report({ code, path: path ?? '', message, offset });
  }
  return result;
}

/** Reads a message around elements in it that cannot be read, which are kept as unknown ones. */
function readAround<T>(input: Uint8Array, usual: Reading<T>, first: DecodeError): T {
  const passed = new PassedOver(input);
  const reading = { ...usual, settings: { ...usual.settings, passedOver: passed.tags } };
  for (let error = first; ; ) {
    const remaining = passed.passOver(error);
    if (remaining !== undefined) throw remaining;
    try {
      const { value, subject } = readOnce(passed.octets, reading, passed);
      // What is known no more, because of what was passed over, is not what it was.
      if (subject === undefined) throw first;
      for (const { code, path = '', reason, offset } of passed.causes) {
        reading.report?.({
          code,
          path,
          message: reason,
          ...(offset === undefined ? {} : { offset }),
        });
      }
      passed.restore();
      return value;
    } catch (thrown) {
      if (!(thrown instanceof DecodeError) || thrown === first) throw thrown;
      error = thrown;
    }
  }
}

function readAll<T>(reader: BerReader, read: (reader: BerReader) => T): Read<T> {
  try {
    const value = read(reader);
    reader.finish();
    return { value, subject: reader.subject };
  } catch (error) {
    throw reader.subject === undefined ? error : within(error, reader.subject);
  }
}

/** The path to the leniency of the number given. */
function pathOf<T>(
  input: Uint8Array,
  { settings, read }: Reading<T>,
  number: number,
): string | undefined {
  try {
    readAll(new BerReader(input, settings, number), read);
    return undefined;
  } catch (error) {
    return error instanceof DecodeError ? error.path : undefined;
  }
}
