import { modelNameOf, unknownType } from '../ber/bare-type.js';
import {
  berCodec,
  decodeAcse,
  decodeBerType,
  encodeBerType,
  isAcse,
  phase1Codec,
  phase2Codec,
} from '../ber/index.js';
import type { CodecReport, DecodeOptions, DiagnosticCodec } from '../model/codec.js';
import { DecodeError, UsageError } from '../model/errors.js';
import { hexOf, octetsOf } from '../model/hex.js';
import { fromJson, fromJsonValue, type Json, toJson, toJsonValue } from '../model/json.js';
import type { IncompleteMessage } from '../model/message.js';
import { parseAddress } from '../transport/address.js';
import type { Frame, Framing } from '../transport/framing/framing.js';
import { FRAMING_NAMES, framingOf } from '../transport/framing/select.js';
import { PROFILES, type Profile } from '../transport/profiles.js';
import type { TracedLink } from '../transport/traced-link.js';
import { xmlCodec } from '../xml/index.js';
import type { OptionSpec, OptionValues } from './command.js';
import { vendors } from './vendors.js';

/** One message as the command line carries it: hexadecimal digits for BER, text for XML. */
export interface WireForm {
  readonly read: (line: string) => Json;
  readonly write: (json: unknown) => string;
  /** Reads the octets of a whole file: one message, or frame after frame where a framing is given. */
  readonly readOctets: (octets: Uint8Array) => Json[];
}

const editions = ['ed3', 'ed4', 'ed5', 'ed6'] as const;

/** Options that say how messages look on the wire. */
export const readingOptions: Readonly<Record<string, OptionSpec>> = {
  phase: {
    type: 'string',
    oneOf: ['1', '2', '3'],
    about: 'CSTA phase of BER messages (default: 3, and 1 where that alone fits)',
  },
  framing: { type: 'string', oneOf: FRAMING_NAMES, about: 'the input has frames of this kind' },
  strict: { type: 'boolean', about: 'turn every leniency of reading into an error' },
};
export const writingOptions: Readonly<Record<string, OptionSpec>> = {
  edition: { type: 'string', oneOf: editions, about: 'edition of ECMA-323 to write (default ed6)' },
  'invoke-id': {
    type: 'string',
    value: 'NUMBER',
    about: 'invoke identifier where the message has none (default 1)',
  },
};
export const typeOption: OptionSpec = {
  type: 'string',
  value: 'TYPE',
  about: "a bare type's octets in place of a message, by its name in ECMA-285 (BER only)",
};

const decodeUtf8 = new TextDecoder('utf-8', { fatal: false });
const encodeUtf8 = new TextEncoder();

/** The wire form that the options tell of. */
export function wireForm(encoding: string, options: OptionValues): WireForm {
  if (encoding === 'ber') {
    const type = options.text('type');
    return type === undefined
      ? messageForm(berText, codecOf(options, 'ber'), options)
      : typeForm(type, options);
  }
  if (options.text('type') !== undefined) {
    throw new UsageError('bad-argument', '--type reads BER; leave it out or use ber');
  }
  return messageForm(xmlText, codecOf(options, 'xml'), options);
}

/** What a peer has left out is left out here too: this is for looking at messages as they are. */
const keep = { incomplete: 'keep' } as const;

function codecOf(options: OptionValues, encoding: 'ber' | 'xml'): DiagnosticCodec {
  if (encoding === 'ber') return berCodecOf(options.text('phase'));
  const number = Number((options.text('edition') ?? 'ed6').slice(2));
  const edition = number === 3 ? 3 : number === 4 ? 4 : number === 5 ? 5 : 6;
  return xmlCodec({ ...keep, edition, extensions: vendors });
}

/** The codec for what a link of a recording speaks; of a phase that is not known, any. */
export function codecFor({ encoding, phase, address }: TracedLink): DiagnosticCodec {
  if (encoding === 'xml') return xmlCodec({ ...keep, extensions: vendors });
  const { profile } = address === undefined ? {} : parseAddress(address);
  const known: Profile | undefined = profile && PROFILES[profile];
  const dialect = known?.phase1Dialect ?? 'ecma180';
  return phase === 1 ? phase1Codec({ ...keep, dialect }) : berCodecOf(phase && String(phase));
}

function berCodecOf(phase: string | undefined): DiagnosticCodec {
  if (phase === '1') return phase1Codec(keep);
  if (phase === '2') return phase2Codec();
  return phase === '3' ? berCodec(keep) : anyPhase();
}

/** Writes phase III. Reads what phase III cannot make sense of as phase I, so that nobody has to know the phase. */
function anyPhase(): DiagnosticCodec {
  const third = berCodec(keep);
  return {
    encoding: 'ber',
    encode: (message) => third.encode(message),
    // What is wrong with it, or not known, is for phase III to say.
    decode: (octets, options = {}) =>
      firstReading(octets, options)?.message ?? third.decode(octets, options),
  };
}

/** The phase in which octets make sense, as {@link wireForm} reads them; undefined if in none. */
export const phaseOf = (octets: Uint8Array): 1 | 3 | undefined => firstReading(octets, {})?.phase;

interface Reading {
  readonly phase: 1 | 3;
  readonly message: IncompleteMessage;
}

/** The first reading that makes sense of octets: strictly in phase III or in phase I, then leniently. */
function firstReading(octets: Uint8Array, options: DecodeOptions): Reading | undefined {
  const codecs = [[3, berCodec(keep)] as const, [1, phase1Codec(keep)] as const];
  for (const one of [{ ...options, strict: true }, options]) {
    for (const [phase, codec] of codecs) {
      const message = understood(codec, octets, one);
      if (message) return { phase, message };
    }
  }
  return undefined;
}

function understood(
  codec: DiagnosticCodec,
  octets: Uint8Array,
  options: DecodeOptions,
): IncompleteMessage | undefined {
  let isWhole = true;
  const report: CodecReport = ({ code }) => {
    if (code === 'bad-value' || code === 'bad-tag' || code === 'missing-member') isWhole = false;
  };
  try {
    const message = codec.decode(octets, { ...options, report });
    return message.kind === 'unknown' || !isWhole ? undefined : message;
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

/** How octets stand in a line of text. */
interface LineText {
  readonly octetsOf: (line: string) => Uint8Array;
  readonly lineOf: (octets: Uint8Array) => string;
}

/** A document that names its encoding. In a line it is text already, which the mark says, and says it louder. */
const namesEncoding = /^<\?xml\s[^>]*\bencoding\b/;
const byteOrderMark = '\ufeff';

const berText: LineText = { octetsOf: hexOctets, lineOf: hexOf };
const xmlText: LineText = {
  octetsOf: (line) => encodeUtf8.encode(namesEncoding.test(line) ? byteOrderMark + line : line),
  lineOf: (octets) => decodeUtf8.decode(octets),
};

export function hexOctets(line: string): Uint8Array {
  const octets = octetsOf(line.replace(/[\s|]/g, ''));
  if (octets) return octets;
  throw new DecodeError(
    'bad-value',
    'BER is read as pairs of hexadecimal digits, such as a10f0201…',
  );
}

function messageForm(text: LineText, codec: DiagnosticCodec, options: OptionValues): WireForm {
  const strict = options.flag('strict');
  const framing = chosenFraming(options);
  const invokeID = options.number('invoke-id', 0, 0x7fff_ffff) ?? 1;
  const read = ({ octets, invokeID: framed }: Frame): Json => {
    if (codec.encoding === 'ber' && isAcse(octets)) {
      return toJsonValue({ kind: 'association', ...decodeAcse(octets, { strict }) });
    }
    const message = codec.decode(octets, { strict });
    return toJson(framed === undefined ? message : { ...message, invokeID: framed });
  };
  return {
    read: (line) => {
      const octets = framing ? hexOctets(line) : text.octetsOf(line);
      const [frame, ...more] = framing ? unframe(framing, octets) : [{ octets }];
      if (frame && more.length === 0) return read(frame);
      throw new DecodeError(
        'trailing-data',
        'a line holds one frame; this one holds another number',
      );
    },
    write: (json) =>
      text.lineOf(codec.encode({ invokeID, ...fromJson(json, { extensions: vendors }) })),
    readOctets: (octets) => (framing ? unframe(framing, octets) : [whole(text, octets)]).map(read),
  };
}

function whole(text: LineText, octets: Uint8Array): Frame {
  return { octets: text === berText ? berOctets(octets) : octets };
}

/** A file of one BER message may hold its octets or their hexadecimal digits. */
export function berOctets(octets: Uint8Array): Uint8Array {
  const digits = decodeUtf8.decode(octets).replace(/\s/g, '');
  return octetsOf(digits) ?? octets;
}

const longestFrame = 16 * 1024 * 1024;

export function chosenFraming(options: OptionValues): Framing | undefined {
  const chosen = options.text('framing');
  const name = FRAMING_NAMES.find((known) => known === chosen);
  return name === undefined ? undefined : framingOf(name);
}

export function unframe(framing: Framing, octets: Uint8Array): Frame[] {
  const decoder = framing.createDecoder({ maxFrameLength: longestFrame });
  const frames = decoder.push(octets);
  decoder.end();
  return frames;
}

function typeForm(type: string, options: OptionValues): WireForm {
  const unknown = unknownType(type);
  if (unknown !== undefined) throw new UsageError('bad-argument', unknown);
  const phase = options.text('phase') ?? '3';
  if (phase !== '3' || options.text('framing') !== undefined) {
    throw new UsageError(
      'bad-argument',
      '--type is for the octets of one type of phase III, without a frame; leave out --phase and --framing',
    );
  }
  const strict = options.flag('strict');
  const read = (octets: Uint8Array): Json => toJsonValue(decodeBerType(type, octets, { strict }));
  return {
    read: (line) => read(hexOctets(line)),
    write: (json) => hexOf(encodeBerType(type, fromJsonOfType(type, json), { incomplete: 'keep' })),
    readOctets: (octets) => [read(whole(berText, octets).octets)],
  };
}

/** Event reports are messages by themselves; all other types are what the model has under its own name. */
function fromJsonOfType(type: string, json: unknown): unknown {
  if (type === 'CSTAEventReportArgument') return fromJson(json);
  return fromJsonValue(modelNameOf(type), json);
}
