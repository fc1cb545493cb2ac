import type { Clock } from '../model/clock.js';
import { UsageError } from '../model/errors.js';
import type { IdentifierSource } from '../switching/identifiers.js';
import type { MonitorLimits } from '../switching/monitor-registry.js';
import type { DevicePlan } from './devices.js';

/** How long things last, in milliseconds. */
export interface SimulatorTimes {
  /** A device rings before a call for it is given up. Default 60,000. */
  readonly ringing?: number | undefined;
  /** A device rings before a call goes to where unanswered calls are forwarded. Default 20,000. */
  readonly forwardNoAnswer?: number | undefined;
  /** A device is prompted to go off-hook. Default 30,000. */
  readonly prompt?: number | undefined;
  /** An off-hook device waits for digits. Default 30,000. */
  readonly dialling?: number | undefined;
  /** A device hears busy or another tone before it is cleared. Default 30,000. */
  readonly tone?: number | undefined;
  /** A parked call waits before it comes back. Default 60,000. */
  readonly park?: number | undefined;
  /** Both devices of a call back are free before the first is rung. Default 3,000. */
  readonly callBack?: number | undefined;
}

/** Options of the simulated PBX. */
export interface SimulatorOptions extends DevicePlan {
  /** Time; pass a VirtualClock for a PBX that takes the same course every time. Default: the platform's clock. */
  readonly clock?: Clock | undefined;
  /** Call, cross reference and other identifiers. Default: they count up. */
  readonly identifiers?: IdentifierSource | undefined;
  readonly times?: SimulatorTimes | undefined;
  /** Limits of the monitors. */
  readonly monitors?: MonitorLimits | undefined;
  /** System registrations of all computing functions together. Default 1,000. */
  readonly maxRegistrations?: number | undefined;
  /** Devices in one call, 3 or more. Default 8. */
  readonly conferenceLimit?: number | undefined;
  /** Digits that lead to the network when they stand before a number. Default `0`. */
  readonly externalPrefix?: string | undefined;
  /** Whether devices within connection identifiers go by their number, or by an identifier for that connection alone. Default `static`. */
  readonly connectionIDs?: 'static' | 'dynamic' | undefined;
  /** What becomes of the device that is left alone in a call: it is cleared, or it hears a tone. Default `cleared`. */
  readonly lastDevice?: 'cleared' | 'blocked' | undefined;
  /** Account codes that are accepted. Default: all. */
  readonly accountCodes?: readonly string[] | undefined;
  /** Authorisation codes that are accepted. Default: all. */
  readonly authCodes?: readonly string[] | undefined;
  /** Whether events carry call linkage data (ECMA-269 12.2.5). Default false. */
  readonly callLinkage?: boolean | undefined;
}

/** The options with all defaults in place. */
export interface Settings {
  readonly times: { readonly [Name in keyof SimulatorTimes]-?: number };
  readonly conferenceLimit: number;
  readonly externalPrefix: string;
  readonly dynamicIDs: boolean;
  readonly blocksLastDevice: boolean;
  readonly accountCodes: readonly string[] | undefined;
  readonly authCodes: readonly string[] | undefined;
  readonly callLinkage: boolean;
}

/**
 * Fills in what options leave out.
 *
 * @throws UsageError `bad-argument` for a value out of its range
 */
export function settingsOf(options: SimulatorOptions): Settings {
  const { conferenceLimit = 8, externalPrefix = '0', times = {} } = options;
  if (!Number.isInteger(conferenceLimit) || conferenceLimit < 3) {
    throw new UsageError('bad-argument', 'conferenceLimit must be a whole number, 3 or more');
  }
  if (!/^[0-9*#]+$/.test(externalPrefix)) {
    throw new UsageError('bad-argument', 'externalPrefix must be one digit or more');
  }
  return {
    times: {
      ringing: times.ringing ?? 60_000,
      forwardNoAnswer: times.forwardNoAnswer ?? 20_000,
      prompt: times.prompt ?? 30_000,
      dialling: times.dialling ?? 30_000,
      tone: times.tone ?? 30_000,
      park: times.park ?? 60_000,
      callBack: times.callBack ?? 3_000,
    },
    conferenceLimit,
    externalPrefix,
    dynamicIDs: options.connectionIDs === 'dynamic',
    blocksLastDevice: options.lastDevice === 'blocked',
    accountCodes: options.accountCodes,
    authCodes: options.authCodes,
    callLinkage: options.callLinkage ?? false,
  };
}
