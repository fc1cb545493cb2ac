/**
 * CSTA messages in XML (ECMA-323): every edition in, editions 3 to 6 out.
 *
 * @packageDocumentation
 */

export { type XmlCodecOptions, xmlCodec } from './codec.js';
export {
  decodeXml,
  decodeXmlDocument,
  detectEdition,
  type XmlDocument,
  type XmlForm,
} from './decode.js';
export { encodeXml } from './encode.js';
export type { XmlDecodeOptions, XmlEncodeOptions } from './options.js';
export {
  decodeXmlPrivateData,
  decodeXmlPrivateDatum,
  encodeXmlPrivateDatum,
} from './private-data.js';
