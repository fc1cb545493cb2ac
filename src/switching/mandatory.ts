/**
 * What requests have to hold. Codecs see to it; a program that serves requests in memory may leave anything out.
 *
 * @packageDocumentation
 */
import type { OperationErrors } from '../model/generated/errors.js';
import type { Requests } from '../model/generated/messages.js';
import type { RequestType } from '../model/message.js';
import { refuse } from './refuse.js';

/** Whether a value is of the form that a member has. */
type Form = (value: unknown) => boolean;

/** A member's form, and the value with which a request is refused where it is not there, or of another form. */
export type Rule = readonly [form: Form, error: OperationErrors];

/** By service: the members without which, or with which in another form, it cannot be served. */
export type Rules = {
  readonly [Type in RequestType]?: { readonly [Member in keyof Requests[Type]]?: Rule };
};

/** Whether a value is a structure. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A DeviceID. */
export const isDevice: Form = (value) => isObject(value) && typeof value.number === 'string';
/** A ConnectionID. */
export const isConnection: Form = (value) =>
  isObject(value) &&
  (value.callID === undefined || typeof value.callID === 'string') &&
  (value.deviceID === undefined || isDevice(value.deviceID));
/** An identifier, or a value of an enumeration. */
export const isText: Form = (value) => typeof value === 'string';
/** True or false. */
export const isBoolean: Form = (value) => typeof value === 'boolean';
/** Octets. */
export const isOctets: Form = (value) => value instanceof Uint8Array;

/** A number in a range. */
export function isNumber(least: number, most: number): Form {
  return (value) => typeof value === 'number' && value >= least && value <= most;
}

/** A list whose items are of a form. */
export function listOf(form: Form): Form {
  return (value) => Array.isArray(value) && value.every(form);
}

/** Of a form, or absent. */
export function optional(form: Form): Form {
  return (value) => value === undefined || form(value);
}

/**
 * Makes sure that members are there, in the form that they have to have.
 *
 * @param message - a request
 * @param rules - by member
 * @throws CstaServiceError `operation`, with the value of the first rule that is broken
 */
export function requireMembers(message: object, rules: Readonly<Record<string, Rule>>): void {
  const members = new Map<string, unknown>(Object.entries(message));
  for (const [member, [form, error]] of Object.entries(rules)) {
    if (!form(members.get(member))) throw refuse('operation', error);
  }
}
