import type {
  OperationErrors,
  PerformanceManagementErrors,
  PrivateDataInfoErrors,
  SecurityErrors,
  StateIncompatibilityErrors,
  SubscribedResourceAvailabilityErrors,
  SystemResourceAvailabilityErrors,
} from './generated/errors.js';

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

/** Any other text: peers have values of their own. That it is not plain `string` keeps the known ones in editors' lists. */
type Other = string & Record<never, never>;

/**
 * The category of a negative answer: one of ECMA-269's, or of an application session's (`definedError`, `applError`), or
 * `unknown`. Source: ECMA-269 12.2.14.
 */
export type ErrorCategory =
  | keyof FailureValues
  | 'privateErrorCode'
  | 'unspecified'
  | 'definedError'
  | 'applError'
  | 'unknown'
  | Other;

/** The value of a negative answer within its category, such as `invalidDestination`. */
export type ErrorCodeValue = FailureValues[keyof FailureValues] | Other;
