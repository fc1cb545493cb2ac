import { TransportError } from '../../model/errors.js';
import type { Framing } from './framing.js';
import { createPrefixedDecoder, prefixed, requireLength } from './prefixed.js';
import { badFrame } from './stream-decoder.js';

const HEADER = 8;
const MOST = 0xffff - HEADER;
const MOST_INVOKE_ID = 9999;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * XML over TCP: two zero octets, the length of the whole in two octets, header included, and the invoke identifier as
 * four digits of ASCII. Events carry 9999. The longest message is 65,527 octets.
 */
export const xmlFraming: Framing = {
  name: 'xml',
  encode(frame) {
    requireLength(frame, MOST, 'xml');
    const length = frame.octets.length + HEADER;
    return prefixed([0, 0, length >> 8, length & 0xff, ...digits(frame.invokeID)], frame.octets);
  },
  createDecoder: (limits) =>
    createPrefixedDecoder(
      {
        name: 'xml',
        headerLength: HEADER,
        readHeader(header, buffer) {
          const [zero, zeroToo, high = 0, low = 0] = header;
          if (zero !== 0 || zeroToo !== 0) {
            throw badFrame('xml', 'a header that does not begin with 00 00', buffer);
          }
          const length = ((high << 8) | low) - HEADER;
          if (length < 0) throw badFrame('xml', 'a length below that of the header', buffer);
          const invokeID = number(header.subarray(4, HEADER));
          if (invokeID === undefined) {
            throw badFrame('xml', 'a header whose invoke identifier is not four digits', buffer);
          }
          return { length, invokeID };
        },
      },
      limits,
    ),
};

function digits(invokeID: number | undefined): number[] {
  if (
    invokeID === undefined ||
    !Number.isInteger(invokeID) ||
    invokeID < 0 ||
    invokeID > MOST_INVOKE_ID
  ) {
    throw new TransportError(
      'bad-frame',
      `XML over TCP needs an invoke identifier from 0 to ${MOST_INVOKE_ID}, not ${invokeID}`,
    );
  }
  return Array.from(String(invokeID).padStart(4, '0'), (digit) => ZERO + Number(digit));
}

function number(octets: Uint8Array): number | undefined {
  let value = 0;
  for (const octet of octets) {
    if (octet < ZERO || octet > NINE) return undefined;
    value = value * 10 + octet - ZERO;
  }
  return value;
}
