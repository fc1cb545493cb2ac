import { applicationContexts, berCodec, encodeAcse } from '../../ber/index.js';
import type { Message } from '../../model/message.js';
import type { FramingName } from '../../transport/framing/framing.js';
import { framingOf } from '../../transport/framing/select.js';
import { xmlCodec } from '../../xml/index.js';

/** Something that is said to a peer to see in which framing it answers. */
export interface Attempt {
  readonly framing: FramingName;
  /** What it is, for people. */
  readonly about: string;
  readonly octets: Uint8Array;
}

/** Asking for the status changes nothing at a switch, and so does asking for an association that is then dropped. */
const status: Message = { kind: 'request', type: 'RequestSystemStatus', invokeID: 1 };

const framed = (framing: FramingName, octets: Uint8Array): Uint8Array =>
  framingOf(framing).encode({ octets, ...(framing === 'xml' && { invokeID: 1 }) });

/** What is tried, what is found the most often first. */
export function attempts(): Attempt[] {
  const xml = xmlCodec().encode(status);
  const ber = berCodec().encode(status);
  const associate = encodeAcse({ apdu: 'AARQ', applicationContext: applicationContexts[3] });
  const inBer = ['length16', 'hipath', 'ber', 'tpkt'] as const;
  return [
    { framing: 'xml', about: 'a request in XML', octets: framed('xml', xml) },
    ...inBer.map((framing) => ({
      framing,
      about: 'a request in BER',
      octets: framed(framing, ber),
    })),
    ...inBer.map((framing) => ({
      framing,
      about: 'an association of ACSE',
      octets: framed(framing, associate),
    })),
    { framing: 'nul', about: 'a request in XML without a header', octets: framed('nul', xml) },
  ];
}
