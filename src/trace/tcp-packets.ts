/** TCP over IPv4 (RFC 9293, RFC 791), made up for a link that was seen from within a program. */

import { joined } from './pcapng-blocks.js';

/** One end of a link. */
export interface Endpoint {
  readonly address: readonly [number, number, number, number];
  readonly port: number;
}

const IP_HEADER = 20;
const TCP_HEADER = 20;
/** As much as the length of an IPv4 packet can say. */
const MOST_OCTETS = 0xffff - IP_HEADER - TCP_HEADER;

const FIN = 0x01;
const SYN = 0x02;
const RST = 0x04;
const PSH = 0x08;
const ACK = 0x10;

/** What one end has said. */
interface Side {
  readonly end: Endpoint;
  sequence: number;
}

/** The packets of one connection, as if they had been seen on the wire. */
export class TcpConversation {
  readonly #client: Side;
  readonly #server: Side;
  #packets = 0;

  constructor(client: Endpoint, server: Endpoint) {
    this.#client = { end: client, sequence: 0 };
    this.#server = { end: server, sequence: 0 };
  }

  /** How it begins. */
  opened(): Uint8Array[] {
    return [
      this.#packet('client', SYN, 1),
      this.#packet('server', SYN | ACK, 1),
      this.#packet('client', ACK, 0),
    ];
  }

  /** What one end says, in as many packets as it takes. */
  said(by: 'client' | 'server', octets: Uint8Array): Uint8Array[] {
    const packets: Uint8Array[] = [];
    for (let at = 0; at < octets.length; at += MOST_OCTETS) {
      const part = octets.subarray(at, at + MOST_OCTETS);
      packets.push(this.#packet(by, PSH | ACK, part.length, part));
    }
    return packets;
  }

  /** How it ends: in order, or broken off. */
  closed(by: 'client' | 'server', isBroken: boolean): Uint8Array[] {
    const other = by === 'client' ? 'server' : 'client';
    if (isBroken) return [this.#packet(by, RST | ACK, 0)];
    return [
      this.#packet(by, FIN | ACK, 1),
      this.#packet(other, FIN | ACK, 1),
      this.#packet(by, ACK, 0),
    ];
  }

  #packet(
    by: 'client' | 'server',
    flags: number,
    length: number,
    payload: Uint8Array = new Uint8Array(),
  ): Uint8Array {
    const [from, to] =
      by === 'client' ? [this.#client, this.#server] : [this.#server, this.#client];
    const segment = new Uint8Array(TCP_HEADER);
    const view = new DataView(segment.buffer);
    view.setUint16(0, from.end.port);
    view.setUint16(2, to.end.port);
    view.setUint32(4, from.sequence);
    view.setUint32(8, flags & ACK ? to.sequence : 0);
    view.setUint8(12, (TCP_HEADER / 4) << 4);
    view.setUint8(13, flags);
    view.setUint16(14, 0xffff);
    const total = TCP_HEADER + payload.length;
    const pseudo = Uint8Array.of(
      ...from.end.address,
      ...to.end.address,
      0,
      6,
      total >> 8,
      total & 0xff,
    );
    view.setUint16(16, checksum([pseudo, segment, payload]));
    from.sequence = (from.sequence + length) >>> 0;
    return joined([this.#ipHeader(from.end, to.end, total), segment, payload]);
  }

  #ipHeader(from: Endpoint, to: Endpoint, length: number): Uint8Array {
    const header = new Uint8Array(IP_HEADER);
    const view = new DataView(header.buffer);
    view.setUint8(0, 0x45);
    view.setUint16(2, IP_HEADER + length);
    view.setUint16(4, ++this.#packets & 0xffff);
    view.setUint16(6, 0x4000);
    view.setUint8(8, 64);
    view.setUint8(9, 6);
    header.set(from.address, 12);
    header.set(to.address, 16);
    view.setUint16(10, checksum([header]));
    return header;
  }
}

/** The checksum of the Internet (RFC 1071). All parts but the last have an even length. */
function checksum(parts: readonly Uint8Array[]): number {
  let sum = 0;
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 2) {
      sum += ((part[at] ?? 0) << 8) | (part[at + 1] ?? 0);
    }
  }
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
  return ~sum & 0xffff;
}
