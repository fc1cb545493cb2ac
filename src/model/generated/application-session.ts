// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { AnyContent } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';

/** Who asks for an application session. */
export interface ApplicationInfo extends Open {
  /** The name of the application. */
  readonly applicationID: string;
  /** What the server wants to know beyond the name, such as a user and a password. */
  readonly applicationSpecificInfo?: AnyContent;
}

/** Why StartApplicationSession was refused. */
export type StartApplicationSessionErrorCode =
  | {
      /** An error code of the server's own. */
      readonly applError: string;
      readonly definedError?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** An error code of the standard. */
      readonly definedError: StartApplicationSessionDefinedError;
      readonly applError?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly applError?: undefined; readonly definedError?: undefined });

/** Why no application session was started. */
export type StartApplicationSessionDefinedError =
  /** The server does not take this application. */
  | 'invalidApplicationInfo'
  /** The server speaks none of the versions asked for. */
  | 'requestedProtocolVersionNotSupported'
  /** The server has no room at the moment. */
  | 'serverResourcesBusy'
  /** There are as many sessions as the server allows. */
  | 'maxNumberSessions'
  | UnknownValue;

/** Why StopApplicationSession was refused. */
export type StopApplicationSessionErrorCode =
  | {
      /** An error code of the server's own. */
      readonly applError: string;
      readonly definedError?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** An error code of the standard. */
      readonly definedError: StopApplicationSessionDefinedError;
      readonly applError?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly applError?: undefined; readonly definedError?: undefined });

/** Why an application session was not stopped. */
export type StopApplicationSessionDefinedError =
  /** The server has no such session. */
  | 'invalidSessionID'
  | UnknownValue;

/** Why ResetApplicationSessionTimer was refused. */
export type ResetApplicationSessionTimerErrorCode =
  | {
      /** An error code of the server's own. */
      readonly applError: string;
      readonly definedError?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** An error code of the standard. */
      readonly definedError: ResetApplicationSessionTimerDefinedError;
      readonly applError?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly applError?: undefined; readonly definedError?: undefined });

/** Why an application session was not renewed. */
export type ResetApplicationSessionTimerDefinedError =
  /** The server has no such session. */
  | 'invalidSessionID'
  /** The server does not renew the session. */
  | 'serverCannotResetSessionTimer'
  | UnknownValue;

/** Why the application ends its session. */
export type SessionEndReason =
  | {
      /** A reason of the application's own. */
      readonly appEndReason: string;
      readonly definedEndReason?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** A reason of the standard. */
      readonly definedEndReason: DefinedEndReason;
      readonly appEndReason?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly appEndReason?: undefined; readonly definedEndReason?: undefined });

/** Why an application ends its session. */
export type DefinedEndReason =
  /** The application has done what it wanted. */
  | 'normal'
  | UnknownValue;

/** Why the server has ended the session. */
export type SessionTermReason =
  | {
      /** A reason of the standard. */
      readonly definedTermReason: DefinedTermReason;
      readonly serverTermReason?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** A reason of the server's own. */
      readonly serverTermReason: string;
      readonly definedTermReason?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly definedTermReason?: undefined; readonly serverTermReason?: undefined });

/** Why a server ends a session. */
export type DefinedTermReason =
  /** The server lacks resources. */
  | 'resourceLimitation'
  /** The session was not renewed in time. */
  | 'sessionTimerExpired'
  | UnknownValue;

/**
 * Asks the server for an application session, inside which CSTA is spoken.
 *
 * XML only.
 *
 * Source: ECMA-354.
 */
export interface StartApplicationSession extends Open {
  /**
   * Who asks.
   *
   * Source: ECMA-354.
   */
  readonly applicationInfo: ApplicationInfo;
  /**
   * The versions of the protocol to be spoken inside the session, any of which will do.
   *
   * Source: ECMA-354.
   */
  readonly requestedProtocolVersions: readonly string[];
  /**
   * How long the session is to last without being renewed, in seconds.
   *
   * Source: ECMA-354.
   */
  readonly requestedSessionDuration: number;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/** Positive answer to {@link StartApplicationSession}. */
export interface StartApplicationSessionPosResponse extends Open {
  /**
   * Names the session in all that concerns it.
   *
   * Source: ECMA-354.
   */
  readonly sessionID: string;
  /**
   * The version that the server chose.
   *
   * Source: ECMA-354.
   */
  readonly actualProtocolVersion: string;
  /**
   * How long the session lasts without being renewed, in seconds.
   *
   * Source: ECMA-354.
   */
  readonly actualSessionDuration: number;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/** Negative answer to {@link StartApplicationSession}. */
export interface StartApplicationSessionNegResponse extends Open {
  /**
   * Why not.
   *
   * Source: ECMA-354.
   */
  readonly errorCode: StartApplicationSessionErrorCode;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/**
 * Ends an application session.
 *
 * XML only.
 *
 * Source: ECMA-354.
 */
export interface StopApplicationSession extends Open {
  /**
   * The session to end.
   *
   * Source: ECMA-354.
   */
  readonly sessionID: string;
  /**
   * Why it ends.
   *
   * Source: ECMA-354.
   */
  readonly sessionEndReason: SessionEndReason;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/** Positive answer to {@link StopApplicationSession}. */
export interface StopApplicationSessionPosResponse extends Open {
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/** Negative answer to {@link StopApplicationSession}. */
export interface StopApplicationSessionNegResponse extends Open {
  /**
   * Why not.
   *
   * Source: ECMA-354.
   */
  readonly errorCode: StopApplicationSessionErrorCode;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/**
 * Renews an application session: its time begins anew.
 *
 * XML only.
 *
 * Source: ECMA-354.
 */
export interface ResetApplicationSessionTimer extends Open {
  /**
   * The session to renew.
   *
   * Source: ECMA-354.
   */
  readonly sessionID: string;
  /**
   * How long the session is to last from now on without being renewed, in seconds.
   *
   * Source: ECMA-354.
   */
  readonly requestedSessionDuration: number;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/** Positive answer to {@link ResetApplicationSessionTimer}. */
export interface ResetApplicationSessionTimerPosResponse extends Open {
  /**
   * How long the session lasts from now on without being renewed, in seconds.
   *
   * Source: ECMA-354.
   */
  readonly actualSessionDuration: number;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/** Negative answer to {@link ResetApplicationSessionTimer}. */
export interface ResetApplicationSessionTimerNegResponse extends Open {
  /**
   * Why not.
   *
   * Source: ECMA-354.
   */
  readonly errorCode: ResetApplicationSessionTimerErrorCode;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}

/**
 * Tells the application that the server has ended the session; nothing answers it.
 *
 * XML only.
 *
 * Source: ECMA-354.
 */
export interface ApplicationSessionTerminated extends Open {
  /**
   * The session that has ended.
   *
   * Source: ECMA-354.
   */
  readonly sessionID: string;
  /**
   * Why it has ended.
   *
   * Source: ECMA-354.
   */
  readonly sessionTermReason: SessionTermReason;
  /**
   * Whatever the two sides have agreed on.
   *
   * Source: ECMA-354.
   */
  readonly extensions?: AnyContent;
}
