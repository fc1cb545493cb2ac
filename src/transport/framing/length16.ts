import { isPrintable, startsApdu } from './diagnosis.js';
import type { Framing } from './framing.js';
import { createPrefixedDecoder, prefixed, requireLength } from './prefixed.js';
import { badFrame } from './stream-decoder.js';

const MOST = 0xffff;

/**
 * Two octets before each message say how many octets follow, the higher first. Seen on Alcatel-Lucent OmniPCX
 * Enterprise and Ericsson MD110.
 *
 * Any two octets are a length, so a peer that speaks something else altogether would have us wait for thousands of
 * octets. Text is told by its first three octets: as a length, `GE` or `<?` would be unusually long, and no apdu
 * begins with `T` or `x`.
 */
export const length16: Framing = {
  name: 'length16',
  encode(frame) {
    requireLength(frame, MOST, 'length16');
    const { length } = frame.octets;
    return prefixed([length >> 8, length & 0xff], frame.octets);
  },
  createDecoder: (limits) =>
    createPrefixedDecoder(
      {
        name: 'length16',
        headerLength: 2,
        readHeader([high = 0, low = 0, first], buffer) {
          if (isPrintable(high) && isPrintable(low)) {
            if (first === undefined) return undefined;
            if (isPrintable(first) && !startsApdu(first)) {
              throw badFrame('length16', 'text', buffer);
            }
          }
          return { length: (high << 8) | low };
        },
      },
      limits,
    ),
};
