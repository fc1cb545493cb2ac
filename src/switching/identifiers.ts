import { opaqueText } from '../model/opaque.js';

/** What a switching function gives identifiers to. */
export type IdentifierKind =
  | 'call'
  | 'device'
  | 'monitor'
  | 'registration'
  | 'routeing'
  | 'dataCollection'
  | 'dataPath'
  | 'message'
  | 'snapshot'
  | 'deviceList'
  | 'cdr'
  | 'globalCall'
  | 'thread';

/** Where identifiers come from: passed in, so that tests and simulations decide what they look like. */
export interface IdentifierSource {
  /**
   * A new identifier, not in use for anything of its kind. ECMA-285 allows call linkage identifiers 8 octets at most;
   * peers may have limits of their own for the others.
   */
  next(kind: IdentifierKind): string;
}

/** So that people can tell identifiers apart in logs. */
const PREFIXES: Readonly<Record<IdentifierKind, string>> = {
  call: '',
  device: 'D',
  monitor: 'M',
  registration: 'R',
  routeing: 'Q',
  dataCollection: 'C',
  dataPath: 'P',
  message: 'V',
  snapshot: 'S',
  deviceList: 'L',
  cdr: 'B',
  globalCall: 'G',
  thread: 'T',
};

/** How identifiers look. */
export interface IdentifierOptions {
  /**
   * Whether calls and monitors are named by two binary octets, which is what clients of a HiPath 4000 read. There are
   * 65,535 of each then, used over again. Default false.
   */
  readonly twoOctets?: boolean | undefined;
}

/** Identifiers that count up from 1, each kind for itself: calls are `1`, `2`, ..., monitors `M1`, `M2`, ... */
export function createIdentifierSource({
  twoOctets = false,
}: IdentifierOptions = {}): IdentifierSource {
  const last = new Map<IdentifierKind, number>();
  return {
    next(kind) {
      const isShort = twoOctets && (kind === 'call' || kind === 'monitor');
      const before = last.get(kind) ?? 0;
      const number = isShort && before === 0xffff ? 1 : before + 1;
      last.set(kind, number);
      return isShort
        ? opaqueText(Uint8Array.of(number >> 8, number & 0xff))
        : PREFIXES[kind] + number;
    },
  };
}
