import { TransportError } from '../../model/errors.js';
import type { Framing } from './framing.js';
import type { OctetBuffer } from './octet-buffer.js';
import { requireContent } from './prefixed.js';
import { badFrame, beyondLimit, createStreamDecoder } from './stream-decoder.js';

/** One NUL octet behind each document. XML has none within. Seen on Uni-Tel. */
export const nul: Framing = {
  name: 'nul',
  encode({ octets }) {
    requireContent(octets);
    if (octets.includes(0)) {
      throw new TransportError(
        'bad-frame',
        'a document with a NUL octet in it does not fit the framing nul',
      );
    }
    const frame = new Uint8Array(octets.length + 1);
    frame.set(octets);
    return frame;
  },
  createDecoder: ({ maxFrameLength }) => {
    /** How many octets of the unfinished document have been looked at. */
    let seen = 0;
    return createStreamDecoder('nul', {
      held: 0,
      next(buffer) {
        for (;;) {
          const length = buffer.indexOf(0, seen);
          if (length < 0) {
            seen = buffer.length;
            if (seen > maxFrameLength) throw beyondLimit(seen, maxFrameLength, buffer.offset);
            requireText(buffer);
            return undefined;
          }
          if (length > maxFrameLength) throw beyondLimit(length, maxFrameLength, buffer.offset);
          requireText(buffer);
          const octets = buffer.take(length);
          buffer.drop(1);
          seen = 0;
          if (octets.length > 0) return { octets };
        }
      },
    });
  },
};

const WHITE_SPACE = [0x20, 0x09, 0x0a, 0x0d];

/** A document begins with `<`, a byte order mark or white space; anything else would have us wait for a NUL in vain. */
function requireText(buffer: OctetBuffer): void {
  const [first] = buffer.peek(1);
  if (first === undefined || first === 0 || first === 0x3c || first === 0xef) return;
  if (!WHITE_SPACE.includes(first)) throw badFrame('nul', 'what does not begin with <', buffer);
}
