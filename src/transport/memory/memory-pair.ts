import { linkLimits } from '../link.js';
import type { Transport, TransportOptions } from '../transport.js';
import { MemoryLink } from './memory-link.js';

/**
 * Makes a link within the program: what one end sends, the other receives. The invoke identifiers of frames pass as
 * they are. It keeps every rule of the contract, takes the same course each time, and needs no network.
 *
 * @param near - limits and times of the first end
 * @param far - limits and times of the second end; default: the same
 */
export function createMemoryPair(
  near: TransportOptions = {},
  far: TransportOptions = near,
): [near: Transport, far: Transport] {
  return MemoryLink.pair('memory', linkLimits(near), linkLimits(far));
}
