import type { Extensions } from '../model/extended-messages.js';
import { oneWayRequests, requestsWithOwnNegative } from './generated/one-way.js';

/** Which answers belong to which requests. Types are texts here, since a vendor's are among them. */
export interface AnswerTypes {
  /** Whether no positive answer comes to a request. */
  isOneWay(type: string): boolean;
  /** Type of the positive response to a request. */
  positiveOf(type: string): string;
  /** Type of the negative response to a request, where that is not the one that all others share. */
  negativeOf(type: string): string | undefined;
}

/**
 * The answers to CSTA's own requests, and to those of extensions.
 *
 * @param extensions - what vendors add in this session
 */
export function answerTypes(extensions: Extensions = []): AnswerTypes {
  const services = extensions.flatMap((extension) => Object.entries(extension.services));
  const oneWay = new Set<string>(oneWayRequests);
  const ownNegative = new Set<string>(requestsWithOwnNegative);
  for (const [type, { response, negative }] of services) {
    if (!response) oneWay.add(type);
    if (negative) ownNegative.add(type);
  }
  return {
    isOneWay: (type) => oneWay.has(type),
    positiveOf: (type) => (ownNegative.has(type) ? `${type}PosResponse` : `${type}Response`),
    negativeOf: (type) => (ownNegative.has(type) ? `${type}NegResponse` : undefined),
  };
}
