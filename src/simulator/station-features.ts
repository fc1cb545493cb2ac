/**
 * What a station does with calls besides ringing, as programs set it and as it is kept. ECMA-269 clause 22 has the
 * services for it.
 *
 * @packageDocumentation
 */
import { UsageError } from '../model/errors.js';
import type { ForwardingType as AnyForwardingType } from '../model/generated/logical-device.js';
import type { UnknownValue } from '../model/unknown-member.js';

/** What makes calls go on to another number (ECMA-269 6.7.1). */
export type ForwardingType = Exclude<AnyForwardingType, UnknownValue>;

/** Where calls go on to. */
export interface Forwarding {
  readonly to: string;
  /** How often the station rings before, 1 to 100; of a forwarding of calls that nobody answers. */
  readonly ringCount?: number | undefined;
  /** How long the station rings before, in seconds; of a forwarding of calls that nobody answers. */
  readonly ringDuration?: number | undefined;
}

/** Forwardings by their type: a number, or a number with how long the station rings before. */
export type ForwardingOptions = {
  readonly [Type in ForwardingType]?: string | Forwarding | undefined;
};

/** Which calls do not disturb turns away. */
export interface DoNotDisturbOptions {
  /** Calls from within the PBX or from outside. Default: all. */
  readonly calls?: 'internal' | 'external' | undefined;
  /** Numbers whose calls are turned away. Default: all. */
  readonly callers?: readonly string[] | undefined;
}

/** What a station does with calls, besides ringing. */
export interface StationFeatures {
  /** Number to which calls go at once; in short for that of `forwarding`. */
  readonly forwardImmediate?: string | undefined;
  /** Number to which calls go while the station is busy; in short for that of `forwarding`. */
  readonly forwardBusy?: string | undefined;
  /** Number to which calls go that nobody answers; in short for `forwardNoAns` of `forwarding`. */
  readonly forwardNoAnswer?: string | undefined;
  /** Forwardings of any type. */
  readonly forwarding?: ForwardingOptions | undefined;
  /** Turns calls away: all, or some. */
  readonly doNotDisturb?: boolean | DoNotDisturbOptions | undefined;
  /** Shows that a message waits. */
  readonly messageWaiting?: boolean | undefined;
  /** Whether those whom it calls are told its number. Default true. */
  readonly callerIDProvided?: boolean | undefined;
  /** Answers calls by itself: at once, or after as many rings. */
  readonly autoAnswer?: boolean | { readonly rings: number } | undefined;
  /** Takes no calls, and is told nothing but that it is back: the station has been taken out of service. */
  readonly outOfService?: boolean | undefined;
  /** As an ACD agent: gets no calls of its groups; others come. An agent who lets one ring unanswered becomes so. */
  readonly notReady?: boolean | undefined;
}

/** The forwardings of a station, by their type. */
export type Forwardings = { readonly [Type in ForwardingType]?: Forwarding | undefined };

/** Which calls a station turns away. */
export interface DoNotDisturb {
  readonly internal: boolean;
  readonly external: boolean;
  /** Numbers of those whose calls it turns away; undefined for all. */
  readonly callers?: readonly string[] | undefined;
}

/** The features of a station, as they are kept. */
export interface StationSettings {
  /** Those that were set for the station. */
  readonly forwarding: Forwardings;
  readonly doNotDisturb?: DoNotDisturb | undefined;
  /** Who turned the indicator on: a person or a program, or a message that asks to be called back. */
  readonly messageWaiting?: 'set' | 'callBackMessage' | undefined;
  /** The device at which the message waits, where it was said. */
  readonly deviceForMessage?: string | undefined;
  /** Those whom it calls are not told its number. */
  readonly withholdsNumber?: boolean | undefined;
  /** After how many rings it answers by itself. */
  readonly autoAnswer?: { readonly rings: number } | undefined;
  readonly outOfService?: boolean | undefined;
  readonly notReady?: boolean | undefined;
}

const NONE: Forwardings = {};

/** The features of a station as options give them, in the form in which they are kept. */
export function settingsFor(features: StationFeatures): StationSettings {
  const { doNotDisturb, messageWaiting, callerIDProvided, autoAnswer, notReady } = features;
  const forwardings = forwardingsIn(features);
  return {
    forwarding: forwardings.length === 0 ? NONE : Object.fromEntries(forwardings),
    ...(doNotDisturb ? { doNotDisturb: turnedAway(doNotDisturb) } : {}),
    ...(messageWaiting ? { messageWaiting: 'set' } : {}),
    ...(callerIDProvided === false ? { withholdsNumber: true } : {}),
    ...(autoAnswer ? { autoAnswer: answeredAfter(autoAnswer) } : {}),
    ...(features.outOfService ? { outOfService: true } : {}),
    ...(notReady === undefined ? {} : { notReady }),
  };
}

const SHORT = [
  ['forwardImmediate', 'forwardImmediate'],
  ['forwardBusy', 'forwardBusy'],
  ['forwardNoAnswer', 'forwardNoAns'],
] as const;

/**
 * The forwardings that are given, with undefined for those that are turned off.
 *
 * @throws UsageError `bad-argument` for rings that cannot be counted
 */
export function forwardingsIn(
  features: StationFeatures,
): readonly (readonly [ForwardingType, Forwarding | undefined])[] {
  const short = SHORT.filter(([name]) => Object.hasOwn(features, name)).map(
    ([name, type]) => [type, forwardingOf(features[name])] as const,
  );
  const others = Object.entries(features.forwarding ?? {}).map(
    // The names of its members are the types.
    ([type, given]) => [type as ForwardingType, forwardingOf(given)] as const,
  );
  return [...short, ...others];
}

function forwardingOf(given: string | Forwarding | undefined): Forwarding | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string') return { to: given };
  const { ringCount = 1, ringDuration = 1 } = given;
  if (!(ringCount >= 1 && ringCount <= 100 && ringDuration >= 0)) {
    throw new UsageError('bad-argument', 'a forwarding rings 1 to 100 times, or for some seconds');
  }
  return given;
}

/** The calls that do not disturb turns away; undefined for none. */
export function turnedAway(given: StationFeatures['doNotDisturb']): DoNotDisturb | undefined {
  if (!given) return undefined;
  const { calls, callers } = given === true ? {} : given;
  return { internal: calls !== 'external', external: calls !== 'internal', callers };
}

/** After how many rings calls are answered; undefined for never. */
export function answeredAfter(
  given: StationFeatures['autoAnswer'],
): { readonly rings: number } | undefined {
  if (!given) return undefined;
  return given === true ? { rings: 0 } : { rings: given.rings };
}
