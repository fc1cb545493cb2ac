import { CstaServiceError } from '../model/errors.js';
import type { FailureValues } from '../model/service-errors.js';

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
