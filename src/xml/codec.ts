import type { Codec, DiagnosticCodec, KeepIncomplete } from '../model/codec.js';
import { XmlDecoder } from './decode.js';
import { XmlEncoder } from './encode.js';
import type { XmlDecodeOptions, XmlEncodeOptions } from './options.js';

/** Options of an XML codec, for both directions. */
export type XmlCodecOptions = Omit<XmlEncodeOptions, 'incomplete'> &
  Pick<
    XmlDecodeOptions,
    'strict' | 'maxDepth' | 'maxLength' | 'maxElements' | 'maxUnknownMembers'
  > &
  Partial<KeepIncomplete>;

const utf8 = new TextEncoder();

/**
 * A codec for ECMA-323, as sessions use it: octets in UTF-8.
 *
 * @param options - what holds for every message; `decode` takes `strict` and `report` for one message
 */
export function xmlCodec(options: XmlCodecOptions & KeepIncomplete): DiagnosticCodec;
export function xmlCodec(options?: XmlCodecOptions & { readonly incomplete?: never }): Codec;
export function xmlCodec(options: XmlCodecOptions = {}): Codec {
  const decoder = new XmlDecoder();
  const encoder = new XmlEncoder();
  return {
    encoding: 'xml',
    decode: (octets, one) =>
      decoder.read(octets, one === undefined ? options : { ...options, ...one }).message,
    encode: (message) => utf8.encode(encoder.write(message, options)),
  };
}
