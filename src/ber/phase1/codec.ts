import type { Codec, CodecReport, DecodeOptions } from '../../model/codec.js';
import { DecodeError, EncodeError } from '../../model/errors.js';
import type { Message, RequestType } from '../../model/message.js';
import { OperationTable } from '../operation-table.js';
import { readApdu, writeApdu } from '../rose.js';
import { type Limits, readWith, writeWith } from '../run.js';
import { readReport, writeReport } from './event-report.js';
import { failure, operations } from './generated/operations.js';
import { operationOf, toModel, toWire } from './messages.js';
import type { Lacking } from './place.js';

/** What a codec of CSTA Phase I is to keep to. */
export interface Phase1Options {
  /** What decoding keeps to. */
  readonly limits?: Limits;
  /**
   * What becomes of members and values that Phase I lacks: `error` (the default) refuses to write the message, `omit`
   * writes it without them. What Phase I requires, and messages that it does not have, are errors either way.
   */
  readonly lacking?: Lacking;
  /** Called for everything that is left out in writing. */
  readonly report?: CodecReport;
}

const eventReport = { read: readReport, write: writeReport };

/** What CSTA phase I (ECMA-180) says on the wire. */
export const phase1Table = /* @__PURE__ */ new OperationTable({
  operations,
  events: [],
  onlyXml: [],
  failure,
  eventReport,
});

/** A table by which every request, answer and event is unknown. */
const nothing = /* @__PURE__ */ new OperationTable({
  operations: [],
  events: [],
  onlyXml: [],
  failure,
});

/**
 * A codec for messages of CSTA Phase I, each of them a whole ROSE apdu, to and from the messages of later phases.
 *
 * @throws nothing; its two directions throw DecodeError and EncodeError only
 */
export function phase1Codec(options: Phase1Options = {}): Codec {
  const { limits = {}, lacking = 'error', report } = options;
  return {
    encoding: 'ber',
    decode: (octets, decodeOptions) => decode(octets, decodeOptions ?? {}, limits),
    encode: (message) => encode(message, { lacking, report }),
  };
}

function decode(octets: Uint8Array, options: DecodeOptions, limits: Limits): Message {
  const { strict = false, report, requestOf } = options;
  const read = (table: OperationTable, isStrict: boolean): Message =>
    readWith(
      octets,
      { strict: isStrict, report: report && renaming(report), limits },
      (reader) => readApdu(reader, table, requestOf && operationAsked(requestOf)),
      ({ type }) => (type === 'Unknown' ? undefined : type),
    );
  try {
    const wire = read(phase1Table, strict);
    return toModel(wire, requestOf) ?? read(nothing, strict && wire.kind !== 'response');
  } catch (error) {
    if (!(error instanceof DecodeError)) {
      throw new DecodeError('bad-value', 'the message cannot be read', { cause: error });
    }
    const { code, reason, offset, path } = error;
    throw new DecodeError(code, reason, { path: path && modelPath(path), offset });
  }
}

function encode(message: Message, settings: Parameters<typeof toWire>[1]): Uint8Array {
  try {
    const wire = isObject(message) ? toWire(message, settings) : message;
    return writeWith(
      wire,
      (writer, value) => writeApdu(writer, value, phase1Table),
      (value) => String(value?.type),
    );
  } catch (error) {
    if (!(error instanceof EncodeError)) {
      const path = isObject(message) ? String(message.type) : undefined;
      throw new EncodeError('bad-value', 'the value cannot be read', { path, cause: error });
    }
    const { code, reason, path } = error;
    throw new EncodeError(code, reason, { path: path && modelPath(path) });
  }
}

const isObject = (message: unknown): boolean => typeof message === 'object' && message !== null;

/** The request by the name of its operation, as the table has it. */
const operationAsked =
  (requestOf: (invokeID: number) => RequestType | undefined) =>
  (invokeID: number): RequestType | undefined => {
    const type = requestOf(invokeID);
    return type && (operationOf(type) as RequestType | undefined);
  };

const renaming =
  (report: CodecReport): CodecReport =>
  ({ path, ...finding }) =>
    report({ ...finding, path: modelPath(path) });

/** A path among the members of Phase I without what is not in the model. */
const modelPath = (path: string): string =>
  path.replace(/^Phase1/, '').replace(/\.(?:argument|result|alone|extended|value)(?![\w])/g, '');
