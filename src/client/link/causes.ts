import {
  CstaError,
  CstaServiceError,
  SessionError,
  TransportError,
  UsageError,
} from '../../model/errors.js';

/** Whether to try again is in vain: the switching function refuses who we are, or the program asks for what cannot be. */
export function isFinal(error: CstaError | undefined): boolean {
  return (
    error instanceof UsageError || (error instanceof SessionError && error.refusesIdentity === true)
  );
}

/** Whether an attempt that failed so tells that the switching function is starting. */
export function tellsOfRestart(error: CstaError): boolean {
  if (error instanceof TransportError) return error.code === 'refused';
  return error instanceof SessionError && error.code === 'association-refused';
}

/** What failed, as an error of the library. */
export function asCstaError(error: unknown): CstaError {
  if (error instanceof CstaError) return error;
  const what = error instanceof Error ? error.message : String(error);
  return new SessionError('closed', `the link could not be opened: ${what}`, { cause: error });
}

/** Categories of errors that time may mend. Source: ECMA-269 12.2.12. */
const PASSING: ReadonlySet<string> = new Set([
  'systemResourceAvailability',
  'subscribedResourceAvailability',
  'performanceManagement',
  'stateIncompatibility',
  'unspecified',
]);

/** Whether a request that failed so may succeed later: the object is there, but not the means. */
export function mayPass(error: unknown): boolean {
  if (error instanceof CstaServiceError) return PASSING.has(error.category);
  return error instanceof SessionError && error.code !== 'rejected';
}
