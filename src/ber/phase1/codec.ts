import type { Codec, CodecReport, DiagnosticCodec, KeepIncomplete } from '../../model/codec.js';
import { EncodeError } from '../../model/errors.js';
import type { Message } from '../../model/message.js';
import type { OperationTable } from '../operation-table.js';
import { phase3 } from '../phase3.js';
import type { Limits } from '../read-octets.js';
import { writeApdu } from '../rose.js';
import { typeOf, writeWith } from '../write-octets.js';
import type { BerWriter, WriterSettings } from '../writer.js';
import { decodeWire } from './decode.js';
import type { Lacking, PlaceSettings } from './place.js';
import { ecma180, omnipcx, type Relative } from './relatives.js';

/** A relative of CSTA Phase I. */
export type Dialect = 'ecma180' | 'omnipcx';

const relatives = { ecma180, omnipcx } as const satisfies Record<Dialect, () => Relative>;

/** What a codec of CSTA Phase I is to keep to. */
export interface Phase1Options {
  /** What decoding keeps to. */
  readonly limits?: Limits;
  /**
   * What becomes of members and values that Phase I lacks: `error` (the default) refuses to write the message, `omit`
   * writes it without them. What Phase I requires, and messages that it does not have, are errors either way.
   */
  readonly lacking?: Lacking;
  /**
   * How lists of connections are written, in answers and events of conference and transfer: as the members ask for it
   * (`asGiven`, the default), or with the connections alone (`plain`), as an MD110 does. Both are read.
   */
  readonly connectionLists?: 'asGiven' | 'plain';
  /**
   * Which relative of Phase I is written: that of ECMA-180 (the default), or that of an OmniPCX of Alcatel-Lucent, which
   * has event reports and the argument of Escape in forms of its own. Events of both are read in any case; Escape, whose
   * forms octets do not tell apart, as the relative has it.
   */
  readonly dialect?: Dialect;
  /** Called for everything that is left out in writing. */
  readonly report?: CodecReport;
}

/** What CSTA phase I (ECMA-180) says on the wire. */
export const phase1Table = (): OperationTable => ecma180().table;

/**
 * A codec for messages of CSTA Phase I, each of them a whole ROSE apdu, to and from the messages of later phases. To
 * understand every answer it wants `requestOf`, since several requests share an operation.
 */
export function phase1Codec(options: Phase1Options & KeepIncomplete): DiagnosticCodec;
export function phase1Codec(options?: Phase1Options & { readonly incomplete?: never }): Codec;
export function phase1Codec(options: Phase1Options & Partial<KeepIncomplete> = {}): Codec {
  const { limits = {}, lacking = 'error', report, dialect = 'ecma180', incomplete } = options;
  const keepsIncomplete = incomplete === 'keep';
  const relative = relatives[dialect];
  const plainLists = options.connectionLists === 'plain';
  return {
    encoding: 'ber',
    decode(octets, decodeOptions = {}) {
      const { table, messages } = relative();
      const reading = { table, messages, isOfPhase1: () => true, keepsIncomplete };
      return decodeWire(octets, decodeOptions, limits, reading);
    },
    encode: (message) =>
      encode(message, relative(), { lacking, report, plainLists }, { incomplete }),
  };
}

function encode(
  message: Message,
  { table, messages }: Relative,
  settings: PlaceSettings,
  writerSettings: WriterSettings,
): Uint8Array {
  try {
    const wire = isObject(message) ? messages.toWire(message, settings) : message;
    const write = (writer: BerWriter, value: Message): void => writeApdu(writer, value, table);
    return writeWith(wire, write, typeOf, writerSettings);
  } catch (error) {
    if (!(error instanceof EncodeError)) {
      const path = typeOf(message);
      throw new EncodeError('bad-value', 'the value cannot be read', { path, cause: error });
    }
    if (error.code === 'not-in-edition') checkUnknown(message, error);
    const { code, reason, path, cause } = error;
    // An operation may carry several services: the message says which it is.
    const inModel = path && messages.pathInModel(path).replace(/^\w+/, () => typeOf(message));
    throw new EncodeError(code, reason, { path: inModel, cause });
  }
}

/** Phase I does not know what other phases have, so it takes phase III to tell a member that none has. */
function checkUnknown(message: Message, { path }: EncodeError): void {
  try {
    writeWith(message, (writer, value) => writeApdu(writer, value, phase3().table), typeOf);
  } catch (error) {
    const isUnknown = error instanceof EncodeError && error.code === 'unknown-member';
    if (isUnknown && error.path === path) throw error;
  }
}

const isObject = (message: unknown): boolean => typeof message === 'object' && message !== null;
