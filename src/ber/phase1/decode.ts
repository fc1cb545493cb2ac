import type { DecodeOptions } from '../../model/codec.js';
import { DecodeError, EncodeError } from '../../model/errors.js';
import type { Message, RequestType } from '../../model/message.js';
import { OperationTable } from '../operation-table.js';
import { type Limits, type ReadOptions, readWith } from '../read-octets.js';
import { readApdu } from '../rose.js';
import type { Messages, RequestOf } from './messages.js';
import { ecma180 } from './relatives.js';

/** A table by which every request, answer and event is unknown. */
const nothing = (): OperationTable =>
  new OperationTable({
    operations: [],
    events: [],
    failure: ecma180().table.failure,
  });

/** How to decode in a phase that has operations of Phase I. */
export interface WireReading {
  /** What the phase says on the wire, the operations of Phase I under their own names. */
  readonly table: OperationTable;
  readonly messages: Messages;
  /** Whether required members may stay absent. */
  readonly keepsIncomplete?: boolean;
  /** Whether a message that was read is one of Phase I. */
  isOfPhase1(wire: Message): boolean;
}

/**
 * Decodes a message that may be one of Phase I.
 *
 * @throws DecodeError; UsageError `bad-argument` if what is given are no octets
 */
export function decodeWire(
  octets: Uint8Array,
  options: DecodeOptions,
  limits: Limits,
  reading: WireReading,
): Message {
  try {
    return decodeOnce(octets, options, { limits, passesOver: true }, reading);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    // What elements are passed over may be what tells of which operation a message is.
    const { report: _, ...silently } = options;
    try {
      return decodeOnce(octets, silently, { limits }, reading);
    } catch (again) {
      if (!(again instanceof DecodeError)) throw again;
      const { code, reason, offset, path, cause } = again;
      const inModel = path && reading.messages.pathInModel(path);
      throw new DecodeError(code, reason, { path: inModel, offset, cause });
    }
  }
}

function decodeOnce(
  octets: Uint8Array,
  { strict = false, report, requestOf }: DecodeOptions,
  usual: Pick<ReadOptions, 'limits' | 'passesOver'>,
  { table, messages, isOfPhase1, keepsIncomplete = false }: WireReading,
): Message {
  const wire = readWith(
    octets,
    {
      ...usual,
      strict,
      keepsIncomplete,
      report: report && ((found) => report({ ...found, path: messages.pathInModel(found.path) })),
    },
    (reader) => readApdu(reader, table, requestOf && inTable(table, messages, requestOf)),
  );
  if (!isOfPhase1(wire)) return wire;
  const message = interpreted(wire, messages, requestOf);
  if (message) return message;
  // That nobody remembers what was asked for is no fault of the answer.
  if (wire.kind !== 'response') {
    const path = messages.pathInModel(wire.type);
    const reason = 'it is told neither by its operation nor by its contents what the message is';
    if (strict) throw new DecodeError('unknown-message', reason, { path });
    report?.({ path, message: reason });
  }
  return readWith(octets, { strict: false, limits: usual.limits }, (reader) =>
    readApdu(reader, nothing(), undefined),
  );
}

/** The message of the model; what is wrong with it has no place within the octets any more. */
function interpreted(
  wire: Message,
  messages: Messages,
  requestOf: RequestOf | undefined,
): Message | undefined {
  try {
    return messages.toModel(wire, requestOf);
  } catch (error) {
    if (error instanceof DecodeError && error.path === undefined) throw error.within(wire.type);
    if (!(error instanceof EncodeError)) throw error;
    // What the model has no place for is kept as an element, which has to be written for that.
    throw new DecodeError('bad-value', error.reason, { path: wire.type, cause: error });
  }
}

/** The request by its name in the table, be that the name of an operation of Phase I. */
const inTable =
  (table: OperationTable, messages: Messages, requestOf: RequestOf): RequestOf =>
  (invokeID) => {
    const type = requestOf(invokeID);
    return type === undefined || table.byType(type)
      ? type
      : (messages.operationOf(type) as RequestType | undefined);
  };
