import { DecodeError, EncodeError } from '../model/errors.js';
import type { Event } from '../model/message.js';
import { didYouMean } from '../model/near-names.js';
import { bareChoices, bareElements } from './generated/bare-types.js';
import { phase3 } from './phase3.js';
import type { BerReader } from './reader.js';
import { readEventReport, writeEventReport } from './rose.js';
import { type Limits, readWith, writeWith } from './run.js';
import type { BerWriter } from './writer.js';

/** Name of the type that holds the event reports, which read as messages. */
const eventReport = 'CSTAEventReportArgument';

/** How to read a type by itself. */
export interface TypeDecodeOptions {
  /** Turns every leniency into a DecodeError. Default false. */
  readonly strict?: boolean;
  readonly limits?: Limits;
}

/** How to write a type by itself. */
export interface TypeEncodeOptions {
  /** What becomes of numbers, texts and lists that are beyond the limits of their types. Default `error`. */
  readonly incomplete?: 'error' | 'keep';
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/**
 * What is wrong with the name of a type.
 *
 * @returns undefined if ECMA-285 has a type of this name
 */
export function unknownType(name: string): string | undefined {
  if (own(bareElements, name) || own(bareChoices, name) || name === eventReport) return undefined;
  const known = [...Object.keys(bareElements), ...Object.keys(bareChoices), eventReport];
  return `ECMA-285 has no type ${name}${didYouMean(name, known)}`;
}

/**
 * Decodes a value of one type, without an apdu around it.
 *
 * @param name - the type's name in ECMA-285, such as `MakeCallArgument`, `DeliveredEvent` or `DeviceID`
 * @param octets - the type's own octets
 * @param options - how lenient to be
 * @returns the value as the model has it: the members of an argument, result or event; for `CSTAEventReportArgument`,
 * the event as a message
 * @throws DecodeError `unknown-message` if no type has the name, and others if the octets are not of the type
 */
export function decodeBerType(
  name: string,
  octets: Uint8Array,
  options: TypeDecodeOptions = {},
): unknown {
  const { strict = false, limits = {} } = options;
  const element = own(bareElements, name);
  const choice = own(bareChoices, name);
  const unknown = unknownType(name);
  if (unknown !== undefined) throw new DecodeError('unknown-message', unknown);
  return readWith<unknown>(
    octets,
    { strict, limits },
    (reader) => {
      const tag = reader.next(reader.octets.length);
      if (choice) return choice[0](reader, tag);
      if (!element) return readEvent(reader, tag);
      reader.expect(tag, element[0] & ~0x20);
      return element[1](reader);
    },
    () => name,
  );
}

function readEvent(reader: BerReader, tag: number): Event {
  const event = readEventReport(reader, phase3, tag);
  return typeof event === 'string'
    ? reader.fail('unknown-message', `no event has the number ${event}`)
    : event;
}

/**
 * Encodes a value of one type, without an apdu around it.
 *
 * @param name - the type's name in ECMA-285
 * @param value - a value as `decodeBerType` gives it
 * @param options - how strict to be
 * @returns the type's own octets
 * @throws EncodeError `unknown-message` if no type has the name, and others if the value is not of the type
 */
export function encodeBerType(
  name: string,
  value: unknown,
  options: TypeEncodeOptions = {},
): Uint8Array {
  const element = own(bareElements, name);
  const choice = own(bareChoices, name);
  const unknown = unknownType(name);
  if (unknown !== undefined) throw new EncodeError('unknown-message', unknown);
  const write = (writer: BerWriter, given: unknown): void => {
    // Whether the value is of the type is what writing it finds out.
    if (choice) choice[1](writer, given as never, 0);
    else if (element) element[2](writer, given as never, element[0]);
    else writeEventReport(writer, given as Event, phase3);
  };
  return writeWith(value, write, () => name, options);
}
