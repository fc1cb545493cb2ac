/**
 * BER (ECMA-285): octets to messages and back, with ROSE around them.
 *
 * @packageDocumentation
 */

export { type AcseApdu, applicationContexts } from './acse/apdus.js';
export { decodeAcse, encodeAcse, isAcse } from './acse/codec.js';
export {
  decodeBerType,
  encodeBerType,
  type TypeDecodeOptions,
  type TypeEncodeOptions,
} from './bare-type.js';
export {
  type BerDecodeOptions,
  type BerEncodeOptions,
  type BerOptions,
  berCodec,
  decodeBer,
  encodeBer,
} from './codec.js';
export { type Dialect, type Phase1Options, phase1Codec } from './phase1/codec.js';
export { type Phase2Options, phase2Codec } from './phase1/phase2.js';
export {
  decodeBerPrivateData,
  decodeBerPrivateDatum,
  encodeBerPrivateDatum,
} from './private-data.js';
export type { Limits } from './read-octets.js';
