import { DecodeError } from '../model/errors.js';
import { BerReader } from './reader.js';

const settings = { strict: false, maxDepth: 100, maxListLength: 0 };

/**
 * Cuts octets into the BER elements that they are, without a look into these.
 *
 * @returns views of the octets; undefined if they are no whole elements
 */
export function elementsOf(octets: Uint8Array): Uint8Array[] | undefined {
  const reader = new BerReader(octets, settings);
  const elements: Uint8Array[] = [];
  try {
    while (reader.next(octets.length) >= 0) elements.push(reader.raw());
    return elements;
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}
