import {
  ApplicationSessionError,
  CstaError,
  CstaServiceError,
  SessionError,
} from '../model/errors.js';
import type { ApplicationSessionTerminated } from '../model/generated/application-session.js';

/** What to do about the standard's reasons for not starting a session. */
const ADVICE: Readonly<Record<string, string>> = {
  invalidApplicationInfo:
    'give the name, and the user and password if it wants them, in appSession.applicationID and appSession.applicationSpecificInfo',
  requestedProtocolVersionNotSupported: 'ask for one that it speaks in appSession.protocolVersions',
  serverResourcesBusy: 'try again later',
  maxNumberSessions: 'end another session first, or try again later',
};

/** The error of a session that was not started. */
export function refusedError(error: Error): CstaError {
  if (error instanceof CstaServiceError) {
    const { category, value } = error;
    const isOwn = category === 'definedError' || category === 'applError';
    const usual = isOwn
      ? 'look at what it wants of appSession'
      : 'it may not have application sessions; connect with appSession: false';
    const advice = (category === 'definedError' ? ADVICE[value] : undefined) ?? usual;
    return new ApplicationSessionError(
      'association-refused',
      `the peer did not start the application session: ${value}; ${advice}`,
      { category, value, cause: error },
    );
  }
  if (error instanceof CstaError) return error;
  return new SessionError('protocol', 'the application session could not be started', {
    cause: error,
  });
}

/** The error of a link that ended after the peer's request for a session was refused. */
export const peerRefusedError = (value: string): ApplicationSessionError =>
  new ApplicationSessionError('association-refused', `the peer was refused: ${value}`, {
    category: 'definedError',
    value,
  });

/** The error of a session that the peer does not renew. */
export function notRenewedError({ category, value }: CstaServiceError): ApplicationSessionError {
  return new ApplicationSessionError(
    'terminated',
    `the peer does not renew the application session: ${value}; connect again`,
    { category, value },
  );
}

/** The error of a session that was not renewed before its time was over, whoever is to blame. */
export function expiredError(what: string, cause?: unknown): ApplicationSessionError {
  return new ApplicationSessionError('terminated', what, {
    category: 'definedTermReason',
    value: 'sessionTimerExpired',
    cause,
  });
}

/** The error of a session that the peer has ended. */
export function terminatedError({
  sessionTermReason,
}: ApplicationSessionTerminated): ApplicationSessionError {
  const { definedTermReason, serverTermReason } = sessionTermReason ?? {};
  const category = definedTermReason === undefined ? 'serverTermReason' : 'definedTermReason';
  const value = definedTermReason ?? serverTermReason ?? 'unknown';
  return new ApplicationSessionError(
    'terminated',
    `the peer ended the application session: ${value}; connect again`,
    { category, value },
  );
}
