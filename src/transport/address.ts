import { badScheme, decoded, type Query, split } from './address-query.js';
import type { FramingName } from './framing/framing.js';
import { FRAMING_NAMES } from './framing/select.js';
import {
  type Encoding,
  type Phase,
  PROFILES,
  type Profile,
  type ProfileName,
  type XmlEdition,
} from './profiles.js';
import { DEFAULT_EDITION, type Speech, type StreamSpeech, usualSpeech } from './speech.js';

/** `tcp://host:port?…` */
export interface TcpAddress extends StreamSpeech {
  readonly scheme: 'tcp';
  /** A name or an address; IPv6 without its brackets. */
  readonly host: string;
  /** 0 to 65535; 0 means any free port, and is for listening only. */
  readonly port: number;
}

/** `tls://host:port?…` */
export interface TlsAddress extends StreamSpeech {
  readonly scheme: 'tls';
  /** A name or an address; IPv6 without its brackets. */
  readonly host: string;
  /** 0 to 65535; 0 means any free port, and is for listening only. */
  readonly port: number;
}

/** `serial:///dev/ttyS0?baud=9600&…` */
export interface SerialAddress extends StreamSpeech {
  readonly scheme: 'serial';
  /** The device file. */
  readonly path: string;
  /** Bits per second. */
  readonly baud: number;
}

/** `isdn://gateway:port?number=…` */
export interface IsdnAddress extends StreamSpeech {
  readonly scheme: 'isdn';
  readonly host: string;
  readonly port: number;
  /** The number that is called. */
  readonly number: string;
}

/** `sip:100@host:port;transport=udp`: CSTA XML in the bodies of SIP (uaCSTA). */
export interface SipAddress extends Speech {
  readonly scheme: 'sip';
  readonly user: string;
  readonly host: string;
  readonly port: number;
  readonly transport: 'udp' | 'tcp' | 'tls';
}

/** `memory:name?…`: a peer in the same program. */
export interface MemoryAddress extends Speech {
  readonly scheme: 'memory';
  readonly name: string;
}

/** Where a peer is and what it speaks. */
export type Address =
  | TcpAddress
  | TlsAddress
  | SerialAddress
  | IsdnAddress
  | SipAddress
  | MemoryAddress;

/** Bits per second of a serial line, where the address does not say. */
export const DEFAULT_BAUD = 9600;
const SIP_PORTS = { udp: 5060, tcp: 5060, tls: 5061 } as const;

const ENCODINGS: readonly Encoding[] = ['ber', 'xml'];
const EDITIONS: readonly XmlEdition[] = ['ed3', 'ed4', 'ed5', 'ed6'];
const PHASES = ['1', '2', '3'] as const;
const SWITCH = ['on', 'off'] as const;
const SIP_TRANSPORTS = ['udp', 'tcp', 'tls'] as const;
const PROFILE_NAMES: readonly ProfileName[] = [
  'hipath4000',
  'oxe',
  'oxo',
  'openscape',
  'avaya-dmcc',
  'md110',
  'zultys',
  'eltex',
  'unitel',
];

const SPEECH_KEYS = ['encoding', 'phase', 'acse', 'edition', 'profile'] as const;
const STREAM_KEYS = [...SPEECH_KEYS, 'framing'] as const;

/**
 * An address that is given as a URL or already parsed.
 *
 * @throws UsageError `bad-address`
 */
export function addressOf(address: string | Address): Address {
  if (typeof address === 'string') return parseAddress(address);
  if (typeof address === 'object' && typeof address?.scheme === 'string') return address;
  throw badScheme(String(address));
}

/**
 * Reads an address. What the query says wins over its profile, and the profile over the defaults: encoding `xml`
 * (`ber` if a framing of BER is named), framing `xml` or `length16`, phase 3, ACSE off, edition `ed6`.
 *
 * @param url - such as `tcp://pbx.example:2555?profile=oxe`
 * @throws UsageError `bad-address`, which tells what is wrong and gives an example
 */
export function parseAddress(url: string): Address {
  const scheme = /^([a-z]+):/i.exec(url)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'tcp':
    case 'tls':
      return parseSocket(url, scheme);
    case 'serial':
      return parseSerial(url);
    case 'isdn':
      return parseIsdn(url);
    case 'sip':
      return parseSip(url);
    case 'memory':
      return parseMemory(url);
    default:
      throw badScheme(url);
  }
}

function parseSocket(url: string, scheme: 'tcp' | 'tls'): TcpAddress | TlsAddress {
  const { rest, query } = split(url, scheme, STREAM_KEYS);
  const speech = streamSpeech(query);
  const profile = profileOf(query);
  const usual = scheme === 'tls' ? profile?.tlsPort : profile?.port;
  return { scheme, ...hostAndPort(query, authority(query, rest), usual), ...speech };
}

function parseSerial(url: string): SerialAddress {
  const { rest, query } = split(url, 'serial', [...STREAM_KEYS, 'baud']);
  const path = decoded(query, rest.startsWith('///') ? rest.slice(2) : '');
  if (path.length < 2) {
    throw query.bad('has no device file after serial://');
  }
  return { scheme: 'serial', path, baud: baudOf(query), ...streamSpeech(query) };
}

function parseIsdn(url: string): IsdnAddress {
  const { rest, query } = split(url, 'isdn', [...STREAM_KEYS, 'number']);
  const number = query.get('number');
  if (!number) throw query.bad('has no number to call');
  const { host, port } = hostAndPort(query, authority(query, rest), undefined);
  return { scheme: 'isdn', host, port, number, ...streamSpeech(query) };
}

function parseSip(url: string): SipAddress {
  const { rest, query } = split(url, 'sip', ['edition']);
  const [place = '', ...parameters] = rest.split(';');
  let transport: SipAddress['transport'] = 'udp';
  for (const parameter of parameters) {
    const [key = '', value = ''] = parameter.split('=');
    if (key.toLowerCase() !== 'transport') {
      throw query.bad(`has an unknown parameter "${key}"; allowed is: transport`);
    }
    transport = query.oneOf('transport', value.toLowerCase(), SIP_TRANSPORTS);
  }
  const at = place.lastIndexOf('@');
  const user = decoded(query, place.slice(0, Math.max(at, 0)));
  if (user === '') throw query.bad('has no user before the @');
  if (place.slice(0, at).includes(':'))
    throw query.bad('has a password; names and passwords are options');
  const { host, port } = hostAndPort(query, place.slice(at + 1), SIP_PORTS[transport]);
  return { scheme: 'sip', user, host, port, transport, ...xmlSpeech(query) };
}

function parseMemory(url: string): MemoryAddress {
  const { rest, query } = split(url, 'memory', SPEECH_KEYS);
  const name = decoded(query, rest.replace(/^\/\//, ''));
  if (name === '') throw query.bad('has no name');
  return { scheme: 'memory', name, ...speechOf(query) };
}

function authority(query: Query, rest: string): string {
  if (!rest.startsWith('//')) throw query.bad('lacks // before the host');
  const text = rest.slice(2).replace(/\/$/, '');
  if (text.includes('/')) throw query.bad('has a path; it ends after the port');
  if (text.includes('@')) throw query.bad('has a user; names and passwords are options');
  return text;
}

const HOST_AND_PORT = /^(?:\[([0-9a-f:.%]+)\]|([^:[\]]*))(?::(\d*))?$/i;

function hostAndPort(
  query: Query,
  text: string,
  usualPort: number | undefined,
): { host: string; port: number } {
  const match = HOST_AND_PORT.exec(text);
  if (!match) {
    throw query.bad(
      text.includes(':') && !text.startsWith('[')
        ? 'has a bad port, or an IPv6 address without brackets around it'
        : 'has a bad host',
    );
  }
  const host = match[1] ?? match[2];
  if (!host) throw query.bad('has no host');
  const port = match[3] ? Number(match[3]) : usualPort;
  if (port === undefined) throw query.bad('has no port');
  if (port > 65_535) throw query.bad(`has the port ${port}; ports end at 65535`);
  return { host, port };
}

function baudOf(query: Query): number {
  const text = query.get('baud') ?? String(DEFAULT_BAUD);
  const baud = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (baud === 0) throw query.bad(`has baud=${text}; baud is a number of bits per second`);
  return baud;
}

function profileOf(query: Query): Profile | undefined {
  const name = query.choice('profile', PROFILE_NAMES);
  return name && PROFILES[name];
}

const encodingOfFraming = (framing: FramingName): Encoding =>
  framing === 'xml' || framing === 'nul' ? 'xml' : 'ber';

function encodingOf(query: Query, framing: FramingName | undefined): Encoding {
  const implied = framing && encodingOfFraming(framing);
  return query.choice('encoding', ENCODINGS) ?? implied ?? profileOf(query)?.encoding ?? 'xml';
}

function speechOf(query: Query, framing?: FramingName): Speech {
  const encoding = encodingOf(query, framing);
  const usual = usualSpeech(encoding, profileOf(query));
  const phase = query.choice('phase', PHASES);
  const acse = query.choice('acse', SWITCH);
  if (encoding === 'xml' && (phase === '1' || phase === '2')) {
    throw query.bad(`has phase=${phase}, but XML is of phase 3 only; use encoding=ber`);
  }
  if (encoding === 'xml' && acse === 'on') {
    throw query.bad('has acse=on, but ACSE is for BER only; use encoding=ber');
  }
  const profile = query.choice('profile', PROFILE_NAMES);
  return {
    encoding,
    phase: phase === undefined ? usual.phase : phaseOf(phase),
    acse: acse === undefined ? usual.acse : acse === 'on',
    edition: query.choice('edition', EDITIONS) ?? usual.edition,
    ...(profile === undefined ? {} : { profile }),
  };
}

function streamSpeech(query: Query): StreamSpeech {
  const framing = query.choice('framing', FRAMING_NAMES);
  const speech = speechOf(query, framing);
  if (framing !== undefined && encodingOfFraming(framing) !== speech.encoding) {
    throw query.bad(`has framing=${framing}, which is not for encoding=${speech.encoding}`);
  }
  const usual = usualSpeech(speech.encoding, profileOf(query));
  return { ...speech, framing: framing ?? usual.framing };
}

function xmlSpeech(query: Query): Speech {
  const edition = query.choice('edition', EDITIONS) ?? DEFAULT_EDITION;
  return { encoding: 'xml', phase: 3, acse: false, edition };
}

function phaseOf(text: (typeof PHASES)[number]): Phase {
  return text === '1' ? 1 : text === '2' ? 2 : 3;
}
