/** The blocks of pcapng, as far as they carry packets (draft-ietf-opsawg-pcapng), and the older pcap. */

import { DecodeError } from '../model/errors.js';

/** A packet of a capture. */
export interface CapturedPacket {
  /** In milliseconds since 1970, with fractions. */
  readonly at: number;
  /** What the packet begins with: LINKTYPE_RAW is 101, Ethernet 1. */
  readonly linkType: number;
  readonly octets: Uint8Array;
  readonly comment?: string;
}

const SECTION_HEADER = 0x0a0d0d0a;
const INTERFACE = 1;
const SIMPLE_PACKET = 3;
const ENHANCED_PACKET = 6;
const BYTE_ORDER = 0x1a2b3c4d;
/** Packets that begin with their IP header. */
const LINKTYPE_RAW = 101;
const OPTION_COMMENT = 1;
const OPTION_APPLICATION = 4;
const OPTION_RESOLUTION = 9;

const utf8 = new TextEncoder();
const text = new TextDecoder();

const padded = (length: number): number => (length + 3) & ~3;

/** The two blocks that a file begins with: a section, and the interface that all packets are of. */
export function fileHead(): Uint8Array {
  const section = new Uint8Array(16);
  const view = new DataView(section.buffer);
  view.setUint32(0, BYTE_ORDER, true);
  view.setUint16(4, 1, true);
  // The length of the section is not known.
  view.setBigInt64(8, -1n, true);
  const face = new Uint8Array(8);
  new DataView(face.buffer).setUint16(0, LINKTYPE_RAW, true);
  return joined([
    block(SECTION_HEADER, section, [[OPTION_APPLICATION, 'csta']]),
    block(INTERFACE, face, []),
  ]);
}

/** A packet as a block. */
export function packetBlock({ at, octets, comment }: Omit<CapturedPacket, 'linkType'>): Uint8Array {
  const body = new Uint8Array(20 + padded(octets.length));
  const view = new DataView(body.buffer);
  const microseconds = Math.round(at * 1000);
  view.setUint32(4, Math.floor(microseconds / 2 ** 32), true);
  view.setUint32(8, microseconds % 2 ** 32, true);
  view.setUint32(12, octets.length, true);
  view.setUint32(16, octets.length, true);
  body.set(octets, 20);
  return block(ENHANCED_PACKET, body, comment === undefined ? [] : [[OPTION_COMMENT, comment]]);
}

function block(
  type: number,
  body: Uint8Array,
  options: readonly (readonly [code: number, value: string])[],
): Uint8Array {
  const values = options.map(([code, value]) => option(code, utf8.encode(value)));
  const end = options.length === 0 ? [] : [new Uint8Array(4)];
  const content = joined([body, ...values, ...end]);
  const length = content.length + 12;
  const ends = new DataView(new ArrayBuffer(12));
  ends.setUint32(0, type, true);
  ends.setUint32(4, length, true);
  ends.setUint32(8, length, true);
  const around = new Uint8Array(ends.buffer);
  return joined([around.subarray(0, 8), content, around.subarray(8)]);
}

function option(code: number, value: Uint8Array): Uint8Array {
  const octets = new Uint8Array(4 + padded(value.length));
  const view = new DataView(octets.buffer);
  view.setUint16(0, code, true);
  view.setUint16(2, value.length, true);
  octets.set(value, 4);
  return octets;
}

/** Octets one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether a file begins as a capture does, pcapng or pcap. */
export function isCapture(octets: Uint8Array): boolean {
  if (octets.length < 12) return false;
  const first = viewOf(octets).getUint32(0, false);
  return first === SECTION_HEADER || pcapForm(octets) !== undefined;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

interface Interface {
  readonly linkType: number;
  /** Ticks in a millisecond. */
  readonly ticks: number;
}

/**
 * The packets of a capture, in pcapng or pcap. One that was cut off while it was written gives what is whole in it.
 *
 * @throws DecodeError `bad-length` for a block whose length is impossible
 */
export function packetsOf(octets: Uint8Array): CapturedPacket[] {
  const form = pcapForm(octets);
  if (form) return olderPackets(octets, form);
  const view = viewOf(octets);
  const packets: CapturedPacket[] = [];
  let faces: Interface[] = [];
  let little = true;
  for (let at = 0; at + 12 <= octets.length; ) {
    if (view.getUint32(at, false) === SECTION_HEADER) {
      little = view.getUint32(at + 8, true) === BYTE_ORDER;
      faces = [];
    }
    const type = view.getUint32(at, little);
    const length = view.getUint32(at + 4, little);
    if (length < 12 || length % 4 !== 0) {
      throw new DecodeError(
        'bad-length',
        `a block of the capture says to be ${length} octets long`,
        {
          offset: at,
        },
      );
    }
    if (at + length > octets.length) break;
    const body = octets.subarray(at + 8, at + length - 4);
    if (type === INTERFACE) faces.push(interfaceIn(body, little));
    else if (type === ENHANCED_PACKET || type === SIMPLE_PACKET) {
      const packet = packetIn(body, type, faces, little);
      if (packet) packets.push(packet);
    }
    at += length;
  }
  return packets;
}

function interfaceIn(body: Uint8Array, little: boolean): Interface {
  const [resolution = 6] = optionsIn(body.subarray(8), little).get(OPTION_RESOLUTION) ?? [];
  const ticks = resolution < 0x80 ? 10 ** (resolution - 3) : 2 ** (resolution & 0x7f) / 1000;
  return { linkType: viewOf(body).getUint16(0, little), ticks };
}

function packetIn(
  body: Uint8Array,
  type: number,
  faces: readonly Interface[],
  little: boolean,
): CapturedPacket | undefined {
  const view = viewOf(body);
  if (type === SIMPLE_PACKET) {
    const face = faces[0];
    if (!face || body.length < 4) return undefined;
    const octets = body.subarray(4, 4 + view.getUint32(0, little));
    return { at: 0, linkType: face.linkType, octets };
  }
  if (body.length < 20) return undefined;
  const face = faces[view.getUint32(0, little)];
  if (!face) return undefined;
  const ticks = view.getUint32(4, little) * 2 ** 32 + view.getUint32(8, little);
  const length = view.getUint32(12, little);
  const comment = optionsIn(body.subarray(20 + padded(length)), little).get(OPTION_COMMENT);
  return {
    at: ticks / face.ticks,
    linkType: face.linkType,
    octets: body.subarray(20, 20 + length),
    ...(comment && { comment: text.decode(comment) }),
  };
}

function optionsIn(octets: Uint8Array, little: boolean): Map<number, Uint8Array> {
  const view = viewOf(octets);
  const options = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= octets.length; ) {
    const code = view.getUint16(at, little);
    const length = view.getUint16(at + 2, little);
    if (code === 0) break;
    options.set(code, octets.subarray(at + 4, at + 4 + length));
    at += 4 + padded(length);
  }
  return options;
}

/** How a file of pcap is written. */
interface PcapForm {
  readonly little: boolean;
  /** Fractions in a second. */
  readonly fractions: number;
}

function pcapForm(octets: Uint8Array): PcapForm | undefined {
  if (octets.length < 24) return undefined;
  for (const little of [true, false]) {
    const magic = viewOf(octets).getUint32(0, little);
    if (magic === 0xa1b2c3d4) return { little, fractions: 1e6 };
    if (magic === 0xa1b23c4d) return { little, fractions: 1e9 };
  }
  return undefined;
}

function olderPackets(octets: Uint8Array, { little, fractions }: PcapForm): CapturedPacket[] {
  const view = viewOf(octets);
  const linkType = view.getUint32(20, little) & 0xffff;
  const packets: CapturedPacket[] = [];
  for (let at = 24; at + 16 <= octets.length; ) {
    const seconds = view.getUint32(at, little) + view.getUint32(at + 4, little) / fractions;
    const length = view.getUint32(at + 8, little);
    const start = at + 16;
    if (start + length > octets.length) break;
    packets.push({ at: seconds * 1000, linkType, octets: octets.subarray(start, start + length) });
    at = start + length;
  }
  return packets;
}
