import type { Framing } from './framing.js';
import { createPrefixedDecoder, prefixed, requireLength } from './prefixed.js';
import { badFrame } from './stream-decoder.js';

const MARK = 0x26;
const COMPLETE = 0x80;
const MOST = 0x7fff;

/**
 * Octet 0x26 and two octets before each message: the top bit says that the message is complete, the other fifteen are
 * the length. Seen on Siemens HiPath 3000 and 4000.
 *
 * A message in several frames, all but the last without that bit, is put together again. None is ever sent so: nothing
 * tells how a switch would take it, and their messages are of 1000 octets at most.
 */
export const hipath: Framing = {
  name: 'hipath',
  encode(frame) {
    requireLength(frame, MOST, 'hipath');
    const { length } = frame.octets;
    return prefixed([MARK, COMPLETE | (length >> 8), length & 0xff], frame.octets);
  },
  createDecoder: (limits) =>
    createPrefixedDecoder(
      {
        name: 'hipath',
        headerLength: 3,
        readHeader([mark, high = 0, low = 0], buffer) {
          if (mark !== MARK)
            throw badFrame('hipath', 'a header without its first octet 26', buffer);
          return { length: ((high & 0x7f) << 8) | low, more: (high & COMPLETE) === 0 };
        },
      },
      limits,
    ),
};
