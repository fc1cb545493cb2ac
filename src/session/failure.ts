import { CstaServiceError, type ServiceErrorDetails } from '../model/errors.js';
import type {
  ErrorValue,
  OperationErrors,
  PerformanceManagementErrors,
  PrivateDataInfoErrors,
  SecurityErrors,
  StateIncompatibilityErrors,
  SubscribedResourceAvailabilityErrors,
  SystemResourceAvailabilityErrors,
} from '../model/generated/errors.js';
import type { Failure, NegativeResponse } from '../model/message.js';

/** The service that was asked for, and of what. */
type Named = Pick<ServiceErrorDetails, 'service' | 'device' | 'call'>;

/** What a negative answer carries beside its category and value. */
const ENVELOPE: ReadonlySet<string> = new Set(['kind', 'type', 'invokeID', 'unknownMembers']);

/**
 * The error that a program gets for a negative answer.
 *
 * @param failure - the answer
 * @param asked - the request that it answers
 */
export function serviceErrorOf(failure: Failure, asked: Named): CstaServiceError {
  for (const [category, value] of Object.entries(failure)) {
    if (ENVELOPE.has(category) || value === undefined) continue;
    return new CstaServiceError(category, typeof value === 'string' ? value : category, asked);
  }
  return new CstaServiceError('unknown', 'unknown', asked);
}

/** The same for a negative answer of the service's own. */
export function ownServiceErrorOf({ errorCode }: NegativeResponse, asked: Named): CstaServiceError {
  const { definedError, applError } = errorCode ?? {};
  if (definedError !== undefined) {
    return new CstaServiceError('definedError', definedError, asked);
  }
  if (applError !== undefined) return new CstaServiceError('applError', applError, asked);
  return new CstaServiceError('unknown', 'unknown', asked);
}

/** The negative answer that says a service error. What is of no category of the standard becomes `unspecified`. */
export function failureOf(error: CstaServiceError): Failure {
  return {
    kind: 'error',
    type: 'UniversalFailure',
    ...errorValue(error.category, error.value),
  };
}

/** Error values are open enumerations: whether the peer's edition has this one, the codec knows. */
function errorValue(category: string, value: string): ErrorValue {
  switch (category) {
    case 'operation':
      return { operation: value as OperationErrors };
    case 'security':
      return { security: value as SecurityErrors };
    case 'stateIncompatibility':
      return { stateIncompatibility: value as StateIncompatibilityErrors };
    case 'systemResourceAvailability':
      return { systemResourceAvailability: value as SystemResourceAvailabilityErrors };
    case 'subscribedResourceAvailability':
      return { subscribedResourceAvailability: value as SubscribedResourceAvailabilityErrors };
    case 'performanceManagement':
      return { performanceManagement: value as PerformanceManagementErrors };
    case 'privateData':
      return { privateData: value as PrivateDataInfoErrors };
    case 'privateErrorCode':
      return { privateErrorCode: value };
    default:
      return { unspecified: true };
  }
}
