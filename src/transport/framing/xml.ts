import { TransportError } from '../../model/errors.js';
import type { Framing } from './framing.js';
import { createPrefixedDecoder, prefixed, requireLength } from './prefixed.js';
import { badFrame } from './stream-decoder.js';

const HEADER = 8;
const MOST = 0xffff - HEADER;
const MOST_INVOKE_ID = 9999;
/** Invoke identifiers in binary are told from those in digits by being this much more. */
const BINARY = 0x0100_0000;
/** The most that one in binary is taken to be: its first octet is zero, as no other framing's is there. */
const MOST_BINARY = 0x00ff_ffff;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * XML over TCP: two zero octets, the length of the whole in two octets, header included, and the invoke identifier as
 * four digits of ASCII. Events carry 9999. The longest message is 65,527 octets.
 *
 * Some clients write the identifier as a number in binary, and are answered so; some write other octets than zeros in
 * front, which are passed over if the rest is a header.
 */
export const xmlFraming: Framing = {
  name: 'xml',
  encode(frame) {
    requireLength(frame, MOST, 'xml');
    const length = frame.octets.length + HEADER;
    const header = [0, 0, length >> 8, length & 0xff, ...invokeOctets(frame.invokeID)];
    return prefixed(header, frame.octets);
  },
  createDecoder: (limits) =>
    createPrefixedDecoder(
      {
        name: 'xml',
        headerLength: HEADER,
        readHeader(header, buffer) {
          const [zero, zeroToo, high = 0, low = 0] = header;
          const isUsual = zero === 0 && zeroToo === 0;
          const length = ((high << 8) | low) - HEADER;
          const four = header.subarray(4, HEADER);
          const invokeID = number(four) ?? (limits.strict ? undefined : binary(four, isUsual));
          if (!isUsual && (limits.strict || length < 0 || invokeID === undefined)) {
            throw badFrame('xml', 'a header that does not begin with 00 00', buffer);
          }
          if (length < 0) throw badFrame('xml', 'a length below that of the header', buffer);
          if (invokeID === undefined) {
            throw badFrame('xml', 'a header whose invoke identifier is not four digits', buffer);
          }
          return { length, invokeID };
        },
      },
      limits,
    ),
};

function invokeOctets(invokeID: number | undefined): number[] {
  if (invokeID === undefined || !Number.isInteger(invokeID) || invokeID < 0) throw noID(invokeID);
  if (invokeID <= MOST_INVOKE_ID) {
    return Array.from(String(invokeID).padStart(4, '0'), (digit) => ZERO + Number(digit));
  }
  const value = invokeID - BINARY;
  if (value < 0 || value > MOST_BINARY) throw noID(invokeID);
  return [0, value >> 16, (value >> 8) & 0xff, value & 0xff];
}

const noID = (invokeID: number | undefined): TransportError =>
  new TransportError(
    'bad-frame',
    `XML over TCP needs an invoke identifier from 0 to ${MOST_INVOKE_ID}, not ${invokeID}`,
  );

/** An invoke identifier in binary; behind an unusual header it must be one that four digits could say as well. */
function binary(
  [first = 0, second = 0, third = 0, last = 0]: Uint8Array,
  isUsual: boolean,
): number | undefined {
  const value = (second << 16) | (third << 8) | last;
  return first === 0 && (isUsual || value <= MOST_INVOKE_ID) ? BINARY + value : undefined;
}

function number(octets: Uint8Array): number | undefined {
  let value = 0;
  for (const octet of octets) {
    if (octet < ZERO || octet > NINE) return undefined;
    value = value * 10 + octet - ZERO;
  }
  return value;
}
