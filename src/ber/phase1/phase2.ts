import type { Codec } from '../../model/codec.js';
import { OperationTable } from '../operation-table.js';
import { phase3 } from '../phase3.js';
import type { Limits } from '../read-octets.js';
import { writeApdu } from '../rose.js';
import { typeOf, writeWith } from '../write-octets.js';
import type { WriterSettings } from '../writer.js';
import { decodeWire } from './decode.js';
import { ecma180 } from './relatives.js';

/** The operations that Phase I and II have and Phase III replaced: those of their codes are no others in Phase III. */
const kept: ReadonlySet<number> = new Set([3, 8, 12, 15, 52]);

let made: OperationTable | undefined;

function phase2Table(): OperationTable {
  made ??= madeOf(phase3().table);
  return made;
}

const madeOf = ({ operations, events, onlyXml, failure }: OperationTable): OperationTable =>
  new OperationTable({
    operations: [...operations, ...ecma180().operations.filter(({ code }) => kept.has(code))],
    events,
    onlyXml,
    failure,
  });

/** The names of the operations of Phase I begin so. */
const ofPhase1 = 'Phase1';

const isOfPhase1 = ({ type }: { readonly type: string }): boolean => type.startsWith(ofPhase1);

/** What a codec of CSTA Phase II is to keep to. */
export interface Phase2Options extends Pick<WriterSettings, 'tooMany' | 'report'> {
  /** What decoding keeps to. */
  readonly limits?: Limits;
}

/**
 * A codec for peers of CSTA Phase II, as far as it is known: the messages of Phase III, and in decoding also the
 * operations of Phase I that Phase III replaced.
 *
 * @param options - what decoding keeps to, and what becomes of items for which BER has no room
 */
export function phase2Codec(options: Phase2Options = {}): Codec {
  const { limits = {}, ...settings } = options;
  return {
    encoding: 'ber',
    decode(octets, decodeOptions = {}) {
      const reading = { table: phase2Table(), messages: ecma180().messages, isOfPhase1 };
      return decodeWire(octets, decodeOptions, limits, reading);
    },
    encode: (message) =>
      writeWith(
        message,
        (writer, value) => writeApdu(writer, value, phase3().table),
        typeOf,
        settings,
      ),
  };
}
