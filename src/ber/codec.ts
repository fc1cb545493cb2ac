import type {
  AnyIncompleteMessage,
  AnyMessage,
  Codec,
  CodecReport,
  DecodeOptions,
  Extending,
  KeepIncomplete,
  ReadIncomplete,
} from '../model/codec.js';
import { catalogueWith } from '../model/extensions.js';
import type { Message } from '../model/message.js';
import type { Extension } from '../schema/extension.js';
import { type BerSchema, berSchemaOf, phase3 } from './phase3.js';
import { type Limits, readWith } from './read-octets.js';
import { readApdu } from './rose.js';
import { BerOutput, typeOf, writeWith } from './write-octets.js';

/** How a message is written. */
export interface BerEncodeOptions<Extensions extends readonly Extension[] = readonly Extension[]>
  extends Extending<Extensions> {
  /**
   * What becomes of numbers, texts and lists that are beyond the limits of their types: an EncodeError `bad-value`, or
   * they are written as they are, for tools that look at messages and do not speak for themselves. Default `error`. BER
   * cannot do without any required member.
   */
  readonly incomplete?: 'error' | 'keep';
  /**
   * What becomes of a list of which BER has room for one item, such as `deviceHistory`: an EncodeError `no-form` where
   * there are more or none, or the others are left out and reported. Default `error`.
   */
  readonly tooMany?: 'error' | 'omit';
  /** Called for everything that is left out. */
  readonly report?: CodecReport;
}

/** What a BER codec is to keep to. */
export interface BerOptions<Extensions extends readonly Extension[] = readonly Extension[]>
  extends Omit<BerEncodeOptions<Extensions>, 'incomplete'> {
  /** What decoding keeps to. */
  readonly limits?: Limits;
}

/** How a message is read. */
export interface BerDecodeOptions<Extensions extends readonly Extension[] = readonly Extension[]>
  extends DecodeOptions,
    Extending<Extensions> {}

/** Asks for complete messages, which is the default. */
interface Completing<Extensions extends readonly Extension[]> extends BerDecodeOptions<Extensions> {
  readonly incomplete?: 'complete';
}

/**
 * A codec for messages of CSTA phase III in BER, each of them a whole ROSE apdu. `phase1Codec` and `phase2Codec` are
 * for peers of the phases before.
 *
 * Octets within a decoded message are views of the octets it was decoded from: whoever uses these again for
 * something else copies what is to stay. Bit strings that are equal may be one frozen object.
 *
 * @throws UsageError `bad-argument` if the extensions contradict CSTA or each other
 */
export function berCodec<const Extensions extends readonly Extension[] = []>(
  options: BerOptions<Extensions> & KeepIncomplete,
): Codec<AnyIncompleteMessage<Extensions>>;
export function berCodec<const Extensions extends readonly Extension[] = []>(
  options?: BerOptions<Extensions> & { readonly incomplete?: never },
): Codec<AnyMessage<Extensions>>;
export function berCodec(options: BerOptions & Partial<KeepIncomplete> = {}): Codec {
  const { limits = {}, incomplete = 'complete', extensions } = options;
  // What is wrong with extensions is told here, and not with the first message.
  const catalogue = extensions && catalogueWith(extensions);
  const schema = (): BerSchema => (catalogue ? berSchemaOf(catalogue) : phase3());
  const output = new BerOutput();
  return {
    encoding: 'ber',
    decode: (octets, one = {}) => decode(octets, one, incomplete, limits, schema()),
    encode: (message) => output.write(message, schema().write, typeOf, options),
  };
}

/**
 * Decodes a message of CSTA phase III. What a peer leaves out although the message's type requires it reads as the value
 * that says nothing, where there is one; `report` tells of it.
 *
 * @param octets - one ROSE apdu, and nothing behind it
 * @param options - how lenient to be, and what helps to understand answers
 * @throws DecodeError if the octets are no such message, whatever they are
 * @throws UsageError `bad-argument` if what is given are no octets
 */
export function decodeBer<const Extensions extends readonly Extension[] = []>(
  octets: Uint8Array,
  options?: Completing<Extensions>,
): AnyMessage<Extensions>;
export function decodeBer<const Extensions extends readonly Extension[] = []>(
  octets: Uint8Array,
  options: BerDecodeOptions<Extensions> & KeepIncomplete,
): AnyIncompleteMessage<Extensions>;
export function decodeBer(
  octets: Uint8Array,
  options: BerDecodeOptions & ReadIncomplete = {},
): Message {
  const { incomplete = 'complete', extensions } = options;
  return decode(octets, options, incomplete, {}, schemaWith(extensions));
}

/** What is read and written with options. */
const schemaWith = (extensions: readonly Extension[] | undefined): BerSchema =>
  extensions === undefined ? phase3() : berSchemaOf(catalogueWith(extensions));

function decode(
  octets: Uint8Array,
  { strict = false, report, requestOf }: DecodeOptions,
  incomplete: 'complete' | 'keep',
  limits: Limits,
  { table }: BerSchema,
): Message {
  return readWith(
    octets,
    { strict, keepsIncomplete: incomplete === 'keep', passesOver: true, report, limits },
    (reader) => readApdu(reader, table, requestOf),
  );
}

/**
 * Encodes a message of CSTA phase III: lengths are definite and shortest, true is ff, bit strings have no trailing zeros.
 *
 * @param message - any message but a value; without `invokeID` it gets 0 (a reject: none)
 * @param options - how strict to be
 * @returns one ROSE apdu; its octets may be a view of a larger buffer that other messages share
 * @throws EncodeError if a member is missing (`missing-member`), unknown (`unknown-member`), of a wrong type or beyond its
 * limits (`bad-value`), or has no form in BER (`no-form`)
 */
export function encodeBer<const Extensions extends readonly Extension[] = []>(
  message: AnyMessage<Extensions>,
  options?: BerEncodeOptions<Extensions>,
): Uint8Array;
export function encodeBer(message: unknown, options: BerEncodeOptions = {}): Uint8Array {
  return writeWith(message, schemaWith(options.extensions).write, typeOf, options);
}
