/**
 * ACSE (X.227): octets to apdus and back.
 *
 * @packageDocumentation
 */

import type { DecodeOptions } from '../../model/codec.js';
import { readWith } from '../read-octets.js';
import { writeWith } from '../write-octets.js';
import type { AcseApdu } from './apdus.js';
import { readAcse } from './read.js';
import { writeAcse } from './write.js';

/** Whether octets begin as an apdu of ACSE does, not as one of ROSE: with an application tag from 0 to 4. */
export function isAcse(octets: Uint8Array): boolean {
  const first = octets[0] ?? 0;
  return first >= 0x60 && first <= 0x64;
}

/**
 * Decodes an apdu of ACSE.
 *
 * @throws DecodeError and nothing else
 */
export function decodeAcse(octets: Uint8Array, options: DecodeOptions = {}): AcseApdu {
  const { strict = false, report } = options;
  return readWith(octets, { strict, report, limits: {} }, readAcse);
}

/**
 * Encodes an apdu of ACSE.
 *
 * @throws EncodeError and nothing else
 */
export function encodeAcse(apdu: AcseApdu): Uint8Array {
  return writeWith(apdu, writeAcse, ({ apdu: name }) => String(name));
}
