import type { Address } from './address.js';
import { formatAddress } from './address-format.js';
import type { TracedLink } from './traced-link.js';

/** What an address says of a link. */
export const tracedAddress = (
  address: Address,
  role: TracedLink['role'],
): Omit<TracedLink, 'peer'> => ({
  role,
  encoding: address.encoding,
  phase: address.phase,
  framing: 'framing' in address ? address.framing : undefined,
  address: formatAddress(address),
});
