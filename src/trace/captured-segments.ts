import type { CapturedPacket } from './pcapng-blocks.js';

/** A segment of TCP, as it was captured. */
export interface Segment {
  readonly at: number;
  /** Address and port: `127.0.0.1:1040`, `[::1]:1040`. */
  readonly from: string;
  readonly to: string;
  readonly sequence: number;
  readonly syn: boolean;
  readonly ack: boolean;
  /** The connection ends here: in order, or broken off. */
  readonly end: 'fin' | 'rst' | undefined;
  readonly payload: Uint8Array;
  readonly comment: string | undefined;
}

/** The headers in front of IP whose length is fixed, by the link's type: how long they are. */
const FIXED_HEADERS: ReadonlyMap<number, number> = new Map([
  [0, 4],
  [101, 0],
  [108, 4],
  [113, 16],
  [228, 0],
  [229, 0],
  [276, 20],
]);
const ETHERNET = 1;
const VLAN_TAGS: ReadonlySet<number> = new Set([0x8100, 0x88a8]);

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** The segment of TCP in a packet; undefined if there is none, or not the whole of its headers. */
export function segmentIn(packet: CapturedPacket): Segment | undefined {
  const ip = ipIn(packet);
  return ip && tcpIn(ip, packet);
}

interface Ip {
  readonly from: string;
  readonly to: string;
  readonly payload: Uint8Array;
}

function ipIn({ linkType, octets }: CapturedPacket): Ip | undefined {
  const header = linkType === ETHERNET ? ethernetHeader(octets) : FIXED_HEADERS.get(linkType);
  if (header === undefined) return undefined;
  const packet = octets.subarray(header);
  const version = (packet[0] ?? 0) >> 4;
  if (version === 4) return ipv4In(packet);
  return version === 6 ? ipv6In(packet) : undefined;
}

function ethernetHeader(octets: Uint8Array): number {
  let at = 12;
  while (VLAN_TAGS.has(((octets[at] ?? 0) << 8) | (octets[at + 1] ?? 0))) at += 4;
  return at + 2;
}

const TCP = 6;

function ipv4In(packet: Uint8Array): Ip | undefined {
  const header = ((packet[0] ?? 0) & 0x0f) * 4;
  if (packet.length < header || header < 20 || packet[9] !== TCP) return undefined;
  const view = viewOf(packet);
  // A fragment behind the first has no header of TCP.
  if ((view.getUint16(6) & 0x1fff) !== 0) return undefined;
  // Segments that the network card cuts are captured before they have a length.
  const total = view.getUint16(2) || packet.length;
  return {
    from: packet.subarray(12, 16).join('.'),
    to: packet.subarray(16, 20).join('.'),
    payload: packet.subarray(header, total),
  };
}

function ipv6In(packet: Uint8Array): Ip | undefined {
  if (packet.length < 40 || packet[6] !== TCP) return undefined;
  const view = viewOf(packet);
  const address = (start: number): string => {
    const groups = Array.from({ length: 8 }, (_, index) =>
      view.getUint16(start + 2 * index).toString(16),
    );
    return `[${groups.join(':')}]`;
  };
  return {
    from: address(8),
    to: address(24),
    payload: packet.subarray(40, 40 + view.getUint16(4)),
  };
}

const FIN = 0x01;
const SYN = 0x02;
const RST = 0x04;
const ACK = 0x10;

function tcpIn({ from, to, payload }: Ip, { at, comment }: CapturedPacket): Segment | undefined {
  if (payload.length < 20) return undefined;
  const view = viewOf(payload);
  const flags = view.getUint8(13);
  return {
    at,
    from: `${from}:${view.getUint16(0)}`,
    to: `${to}:${view.getUint16(2)}`,
    sequence: view.getUint32(4),
    syn: (flags & SYN) !== 0,
    ack: (flags & ACK) !== 0,
    end: flags & RST ? 'rst' : flags & FIN ? 'fin' : undefined,
    payload: payload.subarray((view.getUint8(12) >> 4) * 4),
    comment,
  };
}
