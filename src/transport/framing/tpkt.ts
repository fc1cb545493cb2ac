import type { Framing } from './framing.js';
import { createPrefixedDecoder, prefixed, requireLength } from './prefixed.js';
import { badFrame } from './stream-decoder.js';

const HEADER = 4;
const VERSION = 3;
const MOST = 0xffff - HEADER;

/** The header of RFC 1006: version 3, a zero, and the length of the whole in two octets, header included. */
export const tpkt: Framing = {
  name: 'tpkt',
  encode(frame) {
    requireLength(frame, MOST, 'tpkt');
    const length = frame.octets.length + HEADER;
    return prefixed([VERSION, 0, length >> 8, length & 0xff], frame.octets);
  },
  createDecoder: (limits) =>
    createPrefixedDecoder(
      {
        name: 'tpkt',
        headerLength: HEADER,
        readHeader([version, zero, high = 0, low = 0], buffer) {
          if (version !== VERSION || zero !== 0) {
            throw badFrame('tpkt', 'a header that does not begin with 03 00', buffer);
          }
          const length = ((high << 8) | low) - HEADER;
          if (length < 0) throw badFrame('tpkt', 'a length below that of the header', buffer);
          return { length };
        },
      },
      limits,
    ),
};
