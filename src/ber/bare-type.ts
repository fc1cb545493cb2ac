import { DecodeError, EncodeError } from '../model/errors.js';
import { didYouMean } from '../model/near-names.js';
import { payloads, typesInBer } from '../schema/catalogue.js';
import { once } from '../schema/made-once.js';
import { ownTag } from './form.js';
import type { PayloadForm } from './payload.js';
import { type BerSchema, phase3 } from './phase3.js';
import { type Limits, readWith } from './read-octets.js';
import type { BerReader } from './reader.js';
import { readEventReport, writeEventReport } from './rose.js';
import { writeWith } from './write-octets.js';
import type { BerWriter } from './writer.js';

/** Name of the type that holds the event reports, which read as messages. */
const eventReport = 'CSTAEventReportArgument';
/** Types that are roots of their own beside the operations. */
const otherRoots = ['UniversalFailure', 'ErrorValue', 'ACSEUserInformationForCSTA'];
const CONSTRUCTED = 0x20;

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

/** A type by itself: its tag as the writer takes it, 0 for a choice, and what reads and writes it. */
interface BareType {
  readonly tag: number;
  /** What the model calls the same. */
  readonly modelName: string;
  read(reader: BerReader, tag: number): unknown;
  write(writer: BerWriter, value: unknown, tag: number): void;
}

/** Types by their names in ECMA-285, each made when it is asked for. */
type BareTypes = ReadonlyMap<string, () => BareType>;

const bareTypes = /* @__PURE__ */ once((): BareTypes => bareTypesOf(phase3()));

/** Every type that phase III has: payloads, and all types that are met in them. */
function bareTypesOf({ catalogue, payload, type }: BerSchema): BareTypes {
  const all = new Map<string, () => BareType>();
  const add = (name: string, make: () => BareType): void => {
    if (!all.has(name)) all.set(name, make);
  };
  const inBer = catalogue.groups.flatMap(payloads).filter(({ isInBer }) => isInBer);
  for (const { berName, name, payload: definition } of inBer) {
    add(berName, () => barePayload(name, payload(name, definition)));
  }
  for (const name of typesInBer(catalogue, inBer, otherRoots)) {
    add(name, () => ({ modelName: name, tag: ownTag(type(name)), ...type(name) }));
  }
  add(eventReport, () => ({
    modelName: eventReport,
    tag: 0,
    read: readEvent,
    write: (writer, value) => writeEventReport(writer, value, phase3().table),
  }));
  return all;
}

const barePayload = (modelName: string, form: PayloadForm): BareType => ({
  modelName,
  tag: form.tag,
  read(reader, tag) {
    const members = {};
    form.read(reader, members, tag);
    return members;
  },
  write: (writer, value, tag) => form.write(writer, value, tag),
});

/**
 * What is wrong with the name of a type.
 *
 * @returns undefined if ECMA-285 has a type of this name
 */
export function unknownType(name: string): string | undefined {
  const known = bareTypes();
  return known.has(name)
    ? undefined
    : `ECMA-285 has no type ${name}${didYouMean(name, [...known.keys()])}`;
}

/** What the model calls a type of ECMA-285. */
export const modelNameOf = (name: string): string => bareTypes().get(name)?.().modelName ?? name;

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
  const type = bareTypes().get(name)?.();
  if (!type) throw new DecodeError('unknown-message', unknownType(name) ?? name);
  return readWith(octets, { strict, limits }, (reader) => {
    reader.subject = name;
    const tag = reader.next(reader.octets.length);
    if (type.tag !== 0) reader.expect(tag, type.tag & ~CONSTRUCTED);
    return type.read(reader, tag);
  });
}

function readEvent(reader: BerReader, tag: number): object {
  const event = readEventReport(reader, phase3().table, tag);
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
  const type = bareTypes().get(name)?.();
  if (!type) throw new EncodeError('unknown-message', unknownType(name) ?? name);
  const write = (writer: BerWriter, given: unknown): void => type.write(writer, given, type.tag);
  return writeWith(value, write, () => name, options);
}
