import type { AnyMessage, Codec, Extending } from '../../model/codec.js';
import { catalogueWith } from '../../model/extensions.js';
import type { Extension } from '../../schema/extension.js';
import { OperationTable } from '../operation-table.js';
import { type BerSchema, berSchemaOf, phase3 } from '../phase3.js';
import type { Limits } from '../read-octets.js';
import { typeOf, writeWith } from '../write-octets.js';
import type { WriterSettings } from '../writer.js';
import { decodeWire } from './decode.js';
import { ecma180 } from './relatives.js';

/** The operations that Phase I and II have and Phase III replaced: those of their codes are no others in Phase III. */
const kept: ReadonlySet<number> = new Set([3, 8, 12, 15, 52]);

const made = new WeakMap<OperationTable, OperationTable>();

/** What Phase II says on the wire, from what Phase III says. */
function phase2Table(phase3: OperationTable): OperationTable {
  const known = made.get(phase3) ?? madeOf(phase3);
  made.set(phase3, known);
  return known;
}

const madeOf = ({ operations, events, onlyXml, failure }: OperationTable): OperationTable =>
  new OperationTable({
    operations: [...ecma180().operations.filter(({ code }) => kept.has(code)), ...operations],
    events,
    onlyXml,
    failure,
  });

/** The names of the operations of Phase I begin so. */
const ofPhase1 = 'Phase1';

const isOfPhase1 = ({ type }: { readonly type: string }): boolean => type.startsWith(ofPhase1);

/** What a codec of CSTA Phase II is to keep to. */
export interface Phase2Options<Extensions extends readonly Extension[] = readonly Extension[]>
  extends Pick<WriterSettings, 'tooMany' | 'report'>,
    Extending<Extensions> {
  /** What decoding keeps to. */
  readonly limits?: Limits;
}

/**
 * A codec for peers of CSTA Phase II, as far as it is known: the messages of Phase III, and in decoding also the
 * operations of Phase I that Phase III replaced.
 *
 * @param options - what decoding keeps to, and what becomes of items for which BER has no room
 * @throws UsageError `bad-argument` if the extensions contradict CSTA or each other
 */
export function phase2Codec<const Extensions extends readonly Extension[] = []>(
  options?: Phase2Options<Extensions>,
): Codec<AnyMessage<Extensions>>;
export function phase2Codec(options: Phase2Options = {}): Codec {
  const { limits = {}, extensions, ...settings } = options;
  const catalogue = extensions && catalogueWith(extensions);
  const schema = (): BerSchema => (catalogue ? berSchemaOf(catalogue) : phase3());
  return {
    encoding: 'ber',
    decode(octets, decodeOptions = {}) {
      const reading = {
        table: phase2Table(schema().table),
        messages: ecma180().messages,
        isOfPhase1,
      };
      return decodeWire(octets, decodeOptions, limits, reading);
    },
    encode: (message) => writeWith(message, schema().write, typeOf, settings),
  };
}
