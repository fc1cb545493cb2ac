import { UsageError } from '../model/errors.js';
import type { ApplicationInfo } from '../model/generated/application-session.js';
import type { AnyContent } from '../model/hand-written.js';

/** An application session (ECMA-354) as it was granted. */
export interface ApplicationSession {
  /** Its name, which the server gave. */
  readonly sessionID: string;
  /** The version of the protocol that the server chose. */
  readonly protocolVersion: string;
  /** How long it lasts without being renewed, in seconds, as granted last. */
  readonly duration: number;
  /** Who asked for it. Of a login the password is not kept: it reads `***`. */
  readonly applicationInfo: ApplicationInfo;
  /** What the server granted beyond that. */
  readonly extensions?: AnyContent;
}

/** How an application session is asked for. */
export interface ApplicationSessionOptions {
  /** The name of the application. Default `csta`. */
  readonly applicationID?: string | undefined;
  /** What the server wants to know beyond the name, such as a user and a password: XML. Default: nothing. */
  readonly applicationSpecificInfo?: AnyContent | undefined;
  /**
   * The versions of the protocol, any of which will do. Default: the namespace of the edition that is written, or what
   * the address's profile says.
   */
  readonly protocolVersions?: readonly string[] | undefined;
  /**
   * How long the session is to last without being renewed, in whole seconds from 1 on. Default 180. It is renewed when
   * half of what the server granted is over.
   */
  readonly duration?: number | undefined;
  /** What the two sides have agreed on beyond that. Default: nothing. */
  readonly extensions?: AnyContent | undefined;
}

/** How long a session is asked for where nobody says, in seconds. */
export const DEFAULT_DURATION = 180;

/**
 * Checks a time in seconds.
 *
 * @throws UsageError `bad-argument`
 */
export function seconds(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UsageError(
    'bad-argument',
    `${name} is ${value}; it is a whole number of seconds above 0`,
  );
}
