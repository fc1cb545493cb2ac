import { CstaServiceError } from '../model/errors.js';
import type {
  OperationErrors,
  PerformanceManagementErrors,
  PrivateDataInfoErrors,
  SecurityErrors,
  StateIncompatibilityErrors,
  SubscribedResourceAvailabilityErrors,
  SystemResourceAvailabilityErrors,
} from '../model/generated/errors.js';

/** The values of each category of a negative answer. Source: ECMA-269 12.2.14. */
export interface FailureValues {
  readonly operation: OperationErrors;
  readonly security: SecurityErrors;
  readonly stateIncompatibility: StateIncompatibilityErrors;
  readonly systemResourceAvailability: SystemResourceAvailabilityErrors;
  readonly subscribedResourceAvailability: SubscribedResourceAvailabilityErrors;
  readonly performanceManagement: PerformanceManagementErrors;
  readonly privateData: PrivateDataInfoErrors;
}

/**
 * The negative answer to a request, for a handler to throw.
 *
 * @param category - the kind of error
 * @param value - the error itself; the categories have values of their own
 */
export function refuse<Category extends keyof FailureValues>(
  category: Category,
  value: FailureValues[Category],
): CstaServiceError {
  return new CstaServiceError(category, value);
}
