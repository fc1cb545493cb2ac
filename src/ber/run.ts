import type { CodecReport } from '../model/codec.js';
import { DecodeError, EncodeError, UsageError } from '../model/errors.js';
import { PassedOver } from './passed-over.js';
import { within } from './paths.js';
import { BerReader, type Finding, type ReaderSettings } from './reader.js';
import { BerWriter, bufferFull, type WriterSettings } from './writer.js';

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

/**
 * Messages are written into one buffer after the other until it is all but full, and given out as views of it: to make a
 * buffer for each would take a fifth of the time. While a message is being written no other can use it.
 */
let shared: BerWriter | undefined;
const sharedSize = 8192;
/** With less room it is given up. */
const leastRoom = 1024;

/**
 * Writes a value.
 *
 * @param value - what to write
 * @param write - writes it
 * @param nameOf - the name that paths begin with
 * @param settings - how strict to be
 * @returns the octets, perhaps a view of a larger buffer
 * @throws EncodeError and nothing else
 */
export function writeWith<T>(
  value: T,
  write: (writer: BerWriter, value: T) => void,
  nameOf: (value: T) => string,
  settings: WriterSettings = usual,
): Uint8Array {
  return writeInto(shared ?? new BerWriter(sharedSize), value, write, nameOf, settings);
}

const usual: WriterSettings = {};

function writeInto<T>(
  writer: BerWriter,
  value: T,
  write: (writer: BerWriter, value: T) => void,
  nameOf: (value: T) => string,
  settings: WriterSettings,
): Uint8Array {
  shared = undefined;
  const { room } = writer;
  try {
    writer.reset(settings);
    write(writer, value);
    if (writer.cuts > 0) tellCuts(writer.cuts, nameOf(value), value, write, room, settings);
    // What needs a large buffer keeps no other message in memory, nor do others keep it.
    if (room > sharedSize) return writer.take().slice();
    const result = writer.take();
    if (writer.room >= leastRoom) shared = writer;
    return result;
  } catch (error) {
    if (error === bufferFull) {
      const size = room < sharedSize ? sharedSize : 2 * room;
      return writeInto(new BerWriter(size), value, write, nameOf, settings);
    }
    if (error instanceof EncodeError) throw error.within(nameOf(value));
    const path = nameOf(value);
    throw new EncodeError('bad-value', 'the value cannot be read', { path, cause: error });
  }
}

/** The type of a message, with which paths begin; what is given need not be one. */
export function typeOf(message: unknown): string {
  try {
    return String(Reflect.get(Object(message), 'type'));
  } catch {
    return 'message';
  }
}

/** Reports what was left out, found by writing again with each of them as an error. */
function tellCuts<T>(
  count: number,
  name: string,
  value: T,
  write: (writer: BerWriter, value: T) => void,
  size: number,
  settings: WriterSettings,
): void {
  const { report } = settings;
  if (report === undefined) return;
  for (let number = 1; number <= count; number++) {
    const writer = new BerWriter(size, number);
    writer.reset(settings);
    try {
      write(writer, value);
    } catch (error) {
      if (!(error instanceof EncodeError)) throw error;
      const path = error.within(name).path ?? name;
      report({ path, message: 'left out: all items but the one that BER has room for' });
    }
  }
}
