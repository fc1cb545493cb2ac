import type { AnyIncompleteMessage, AnyMessage, Codec, KeepIncomplete } from '../model/codec.js';
import { catalogueWith } from '../model/extensions.js';
import type { Catalogue } from '../schema/catalogue.js';
import type { Extension } from '../schema/extension.js';
import { standardCatalogue } from '../schema/standard.js';
import { XmlDecoder } from './decode.js';
import { XmlEncoder } from './encode.js';
import type { XmlDecodeOptions, XmlEncodeOptions } from './options.js';
import { Utf8Output } from './utf8-output.js';

/** Options of an XML codec, for both directions. */
export type XmlCodecOptions<Extensions extends readonly Extension[] = readonly Extension[]> = Omit<
  XmlEncodeOptions<Extensions>,
  'incomplete'
> &
  Pick<
    XmlDecodeOptions,
    'strict' | 'maxDepth' | 'maxLength' | 'maxElements' | 'maxUnknownMembers'
  > &
  Partial<KeepIncomplete>;

/**
 * A codec for ECMA-323, as sessions use it: octets in UTF-8, which may be views of larger buffers that other messages
 * share.
 *
 * @param options - what holds for every message; `decode` takes `strict` and `report` for one message
 * @throws UsageError `bad-argument` if the extensions contradict CSTA or each other
 */
export function xmlCodec<const Extensions extends readonly Extension[] = []>(
  options: XmlCodecOptions<Extensions> & KeepIncomplete,
): Codec<AnyIncompleteMessage<Extensions>>;
export function xmlCodec<const Extensions extends readonly Extension[] = []>(
  options?: XmlCodecOptions<Extensions> & { readonly incomplete?: never },
): Codec<AnyMessage<Extensions>>;
export function xmlCodec(options: XmlCodecOptions = {}): Codec {
  const { extensions } = options;
  // What is wrong with extensions is told here, and not with the first message.
  const extended = extensions === undefined ? undefined : catalogueWith(extensions);
  const schema = (): Catalogue => extended ?? standardCatalogue();
  const decoder = new XmlDecoder(schema);
  const encoder = new XmlEncoder(schema);
  const output = new Utf8Output();
  return {
    encoding: 'xml',
    decode: (octets, one) =>
      decoder.read(octets, one === undefined ? options : { ...options, ...one }).message,
    encode: (message) => output.octetsOf(encoder.write(message, options)),
  };
}
