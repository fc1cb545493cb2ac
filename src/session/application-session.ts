import { UsageError } from '../model/errors.js';
import type { ApplicationInfo } from '../model/generated/application-session.js';
import type { AnyContent } from '../model/hand-written.js';
import type { LoginForm } from '../transport/profiles.js';

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
   * The user that the server is to know, with `password`; written into what it wants to know beyond the name, in the
   * vendor's form that the address's profile has. Default: nobody.
   */
  readonly user?: string | undefined;
  /** The user's password. It is kept nowhere. */
  readonly password?: string | undefined;
  /** With `user`: how long the server keeps the session after its link has gone, in whole seconds from 0 on. */
  readonly cleanupDelay?: number | undefined;
  /** With `user`: the session of an earlier link to take up again. Default: a new one. */
  readonly sessionID?: string | undefined;
  /** With `user`: how the login is written. Default: as the address's profile has it, otherwise as Avaya's clients do. */
  readonly loginForm?: LoginForm | undefined;
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
