import type { RequestType } from '../model/message.js';
import { requestsWithOwnNegative } from './generated/one-way.js';

/** Type of the positive response to a request. */
export const positiveTypeOf = (type: RequestType): string =>
  requestsWithOwnNegative.has(type) ? `${type}PosResponse` : `${type}Response`;

/** Type of the negative response to a request, where that is not the one that all others share. */
export const negativeTypeOf = (type: RequestType): string | undefined =>
  requestsWithOwnNegative.has(type) ? `${type}NegResponse` : undefined;
