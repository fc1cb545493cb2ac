import { connect } from '../../connect.js';
import { CstaError, SessionError, TransportError } from '../../model/errors.js';
import type { TcpAddress } from '../../transport/address.js';
import { formatAddress } from '../../transport/address-format.js';
import { framingSeen, hex } from '../../transport/framing/diagnosis.js';
import type { FramingName } from '../../transport/framing/framing.js';
import { DEFAULT_EDITION } from '../../transport/speech.js';
import type { Endpoint } from '../../transport/tcp/socket-errors.js';
import { type SignOfLife, signOfLife } from '../sign-of-life.js';
import { type Attempt, attempts } from './attempts.js';
import { exchange } from './exchange.js';

/** What was found at a port. */
export interface Found {
  readonly address: TcpAddress;
  /** What the switch answered; undefined where the association was refused. */
  readonly life?: SignOfLife;
  /** Why it takes no association from us. */
  readonly refused?: SessionError;
}

/** How a port is looked at. */
export interface ProbeOptions {
  /** How long each answer may take, in milliseconds. */
  readonly patience: number;
  readonly signal: AbortSignal;
  /** The framing that has been tried already, in vain. */
  readonly tried?: FramingName | undefined;
  /** Hears what is tried. */
  readonly tell?: (what: string) => void;
}

/** Nobody there speaks CSTA, as far as can be told. */
class NothingFound extends CstaError<'nothing-found'> {
  constructor(message: string) {
    super('nothing-found', message, {});
    this.name = 'NothingFound';
  }
}

/**
 * Finds out what is spoken at a port, by asking for the status in every way that there is until something comes back. It
 * changes nothing at the switch.
 *
 * @throws TransportError if nothing listens there; NothingFound, with what was seen
 */
export async function probe(endpoint: Endpoint, options: ProbeOptions): Promise<Found> {
  const framing = await framingAt(endpoint, options);
  const found = await speechAt(endpoint, framing, options);
  if (found) return found;
  throw new NothingFound(
    `${endpoint.host}:${endpoint.port} answers in the framing ${framing}, but to nothing that CSTA is`,
  );
}

/** The framing in which a port answers. */
async function framingAt(endpoint: Endpoint, options: ProbeOptions): Promise<FramingName> {
  const { patience, signal, tried, tell } = options;
  const all = attempts();
  const order = inOrder(all, tried);
  let seen: string | undefined;
  let ended = 0;
  for (const attempt of order) {
    tell?.(`trying ${attempt.about}, framing ${attempt.framing}`);
    const { octets, ended: hasEnded } = await exchange(endpoint, attempt.octets, patience, signal);
    const framing = answeredIn(octets, attempt);
    if (framing !== undefined) return framing;
    if (hasEnded) ended++;
    if (octets.length > 0) seen ??= whatSays(octets);
  }
  const silence =
    ended === order.length
      ? 'it ends every connection as soon as something is said'
      : 'it says nothing to anything';
  throw new NothingFound(
    `nobody speaks CSTA at ${endpoint.host}:${endpoint.port}, as far as can be told: ${seen ?? silence}`,
  );
}

/**
 * What is tried again comes behind the other encoding: in BER the framing may have been right, and the association or the phase
 * wrong.
 */
function inOrder(all: readonly Attempt[], tried: FramingName | undefined): Attempt[] {
  const others = all.filter(({ framing }) => framing !== tried);
  const again = all.filter(({ framing }) => framing === tried);
  if (tried === 'xml' || tried === 'nul') return [...others, ...again];
  return [...others.slice(0, 1), ...again, ...others.slice(1)];
}

/** Whether octets are an answer, and in which framing. */
function answeredIn(octets: Uint8Array, { framing }: Attempt): FramingName | undefined {
  const seen = framingSeen(octets);
  // HTML begins as XML does.
  if (seen === 'nul' && framing !== 'nul') return undefined;
  return seen;
}

/** What somebody says who does not speak CSTA. */
function whatSays(octets: Uint8Array): string {
  if (octets[0] === 0x15 && octets[1] === 0x03) {
    return 'it speaks TLS; try the address with tls://';
  }
  const text = new TextDecoder('latin1').decode(octets);
  if (text.startsWith('HTTP')) return 'it speaks HTTP';
  return `it says ${hex(octets)}`;
}

/** Phases and associations that are spoken in BER, what is found the most often first. */
const IN_BER = [
  { phase: 3, acse: false },
  { phase: 3, acse: true },
  { phase: 1, acse: true },
  { phase: 1, acse: false },
  { phase: 2, acse: true },
] as const;

async function speechAt(
  { host, port }: Endpoint,
  framing: FramingName,
  options: ProbeOptions,
): Promise<Found | undefined> {
  const place = { scheme: 'tcp', host, port, framing, edition: DEFAULT_EDITION } as const;
  const ways: readonly TcpAddress[] =
    framing === 'xml' || framing === 'nul'
      ? [{ ...place, encoding: 'xml', phase: 3, acse: false }]
      : IN_BER.map((way) => ({ ...place, ...way, encoding: 'ber' }));
  let second: Found | undefined;
  for (const address of ways) {
    options.tell?.(`trying ${formatAddress(address)}`);
    const found = await spokenAt(address, options);
    if (found?.life && !found.life.refusal) return found;
    // One that takes the request, and refuses it, speaks as we do; one that rejects its form may not.
    if (found?.life?.refusal && !(found.life.refusal instanceof SessionError)) return found;
    second ??= found;
  }
  return second;
}

/** Asks at an address; undefined if nobody there understands. */
async function spokenAt(
  address: TcpAddress,
  { patience, signal }: ProbeOptions,
): Promise<Found | undefined> {
  try {
    const client = await connect(address, {
      signal,
      reconnect: false,
      heartbeat: false,
      appSession: false,
      connectTimeout: patience,
      openTimeout: patience,
      requestTimeout: patience,
      closeTimeout: patience,
    });
    try {
      return { address, life: await signOfLife(client, signal) };
    } finally {
      await client.close();
    }
  } catch (error) {
    if (error instanceof SessionError && error.code === 'association-refused') {
      return { address, refused: error };
    }
    if (error instanceof SessionError || error instanceof TransportError) return undefined;
    throw error;
  }
}
