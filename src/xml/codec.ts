import type { Codec, DiagnosticCodec, KeepIncomplete } from '../model/codec.js';
import { readXml } from './decode.js';
import { encodeXmlOctets } from './encode.js';
import type { XmlDecodeOptions, XmlEncodeOptions } from './options.js';
import { TagSet } from './tag-set.js';

/** Options of an XML codec, for both directions. */
export type XmlCodecOptions = Omit<XmlEncodeOptions, 'incomplete'> &
  Pick<
    XmlDecodeOptions,
    'strict' | 'maxDepth' | 'maxLength' | 'maxElements' | 'maxUnknownMembers'
  > &
  Partial<KeepIncomplete>;

/**
 * A codec for ECMA-323, as sessions use it: octets in UTF-8.
 *
 * @param options - what holds for every message; `decode` takes `strict` and `report` for one message
 */
export function xmlCodec(options: XmlCodecOptions & KeepIncomplete): DiagnosticCodec;
export function xmlCodec(options?: XmlCodecOptions & { readonly incomplete?: never }): Codec;
export function xmlCodec(options: XmlCodecOptions = {}): Codec {
  const tags = new TagSet(options.edition ?? 6, options.prefix ?? '');
  return {
    encoding: 'xml',
    decode: (octets, one) =>
      readXml(octets, one === undefined ? options : { ...options, ...one }).message,
    encode: (message) => encodeXmlOctets(message, options, tags),
  };
}
