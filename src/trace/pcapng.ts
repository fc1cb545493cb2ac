import { framingOf } from '../transport/framing/select.js';
import type { TracedLink, TraceEntry } from '../transport/traced-link.js';
import { linkJson } from './json-lines.js';
import { LinkNumbers } from './link-numbers.js';
import { fileHead, packetBlock } from './pcapng-blocks.js';
import { type Endpoint, TcpConversation } from './tcp-packets.js';
import type { TraceSink } from './wire-trace.js';

/** A conversation that is being written down. */
interface Conversation {
  readonly link: TracedLink;
  readonly tcp: TcpConversation;
}

/**
 * Writes a trace as a capture in pcapng, which Wireshark and tshark read. A program sees frames, not packets: so each link
 * becomes a TCP connection that is made up, from the addresses that are known, and its frames with their headers what is
 * said over it; also that of TLS, which is seen here before it is enciphered. What is known of the link stands as the comment of its
 * first packet. The octets that some profiles begin with in front of the first frame are not there.
 *
 * @param write - takes the next octets of the file; it is called at once with its head
 */
export function pcapng(write: (octets: Uint8Array) => void): TraceSink {
  const conversations = new Map<number, Conversation>();
  const packets = (at: number, all: readonly Uint8Array[], comment?: string): void => {
    for (const [index, octets] of all.entries()) {
      const note = index === 0 && comment !== undefined ? { comment } : {};
      write(packetBlock({ at, octets, ...note }));
    }
  };
  const numbers = new LinkNumbers((traced, number, at) => {
    const framing = traced.framing ?? (traced.encoding === 'ber' ? 'ber' : 'xml');
    const link: TracedLink = { ...traced, framing };
    const conversation = { link, tcp: new TcpConversation(...endsOf(link, number)) };
    conversations.set(number, conversation);
    packets(at, conversation.tcp.opened(), linkJson(link));
  });
  write(fileHead());
  return {
    write: (entry) => {
      const number = numbers.of(entry);
      const conversation = conversations.get(number);
      if (!conversation) return;
      packets(entry.at, packetsOf(entry, conversation));
      if (entry.what === 'closed') conversations.delete(number);
    },
  };
}

function packetsOf(entry: TraceEntry, { link, tcp }: Conversation): Uint8Array[] {
  const we = link.role === 'client' ? 'client' : 'server';
  const they = link.role === 'client' ? 'server' : 'client';
  switch (entry.what) {
    case 'sent':
      return tcp.said(we, onTheWire(entry, link));
    case 'received':
      return tcp.said(they, onTheWire(entry, link));
    case 'closed':
      return tcp.closed(we, entry.error !== undefined);
    default:
      return [];
  }
}

/** A frame with the header of its framing. */
function onTheWire(
  frame: { readonly octets: Uint8Array; readonly invokeID?: number },
  { framing }: TracedLink,
): Uint8Array {
  if (framing === undefined) return frame.octets;
  try {
    return framingOf(framing).encode(frame);
  } catch {
    // What cannot be framed was refused when it was sent, too.
    return frame.octets;
  }
}

const LOOPBACK = [127, 0, 0, 1] as const;
/** Addresses for documentation (RFC 5737): nobody's. */
const NEAR = [192, 0, 2, 1] as const;
const FAR = [192, 0, 2, 2] as const;
/** Where CSTA in XML is usually served, for links that tell no port. */
const USUAL_PORT = 1040;
/** Ports that clients are given (RFC 6335). */
const FIRST_PORT = 49_152;
const PORTS = 16_384;

const PEER = /(?:^|\s)(?:(\d+)\.(\d+)\.(\d+)\.(\d+)|\S*?):(\d+)$/;
const PORT = /:(\d+)(?:[/?]|$)/;

/** The two ends of a link: the client's and the server's. */
function endsOf({ peer, role, address }: TracedLink, number: number): [Endpoint, Endpoint] {
  const [, a, b, c, d, port] = PEER.exec(peer) ?? [];
  const isAddress = a !== undefined;
  const far = isAddress ? ([Number(a), Number(b), Number(c), Number(d)] as const) : FAR;
  const near = Number(a) === LOOPBACK[0] ? LOOPBACK : NEAR;
  const ephemeral = FIRST_PORT + (number % PORTS);
  if (role === 'client') {
    return [
      { address: near, port: ephemeral },
      { address: far, port: Number(port ?? USUAL_PORT) },
    ];
  }
  const own = Number(PORT.exec(address ?? '')?.[1] ?? 0);
  return [
    { address: far, port: Number(port ?? ephemeral) },
    { address: near, port: own || USUAL_PORT },
  ];
}
