import { UsageError } from './errors.js';

/**
 * An argument that has to be an object; types do not bind programs in JavaScript.
 *
 * @param what - what it is, for people
 * @throws UsageError `bad-argument`
 */
export function anObject<Value>(what: string, value: Value): Value {
  if (typeof value === 'object' && value !== null) return value;
  throw new UsageError('bad-argument', `${what}: an object is needed, not ${String(value)}`);
}

/**
 * Checks a time in milliseconds.
 *
 * @throws UsageError `bad-argument`
 */
export function duration(name: string, value: number): number {
  if (typeof value === 'number' && value > 0) return value;
  throw new UsageError(
    'bad-argument',
    `${name} is ${value}; it is a number of milliseconds above 0`,
  );
}

/**
 * Checks a whole number above 0.
 *
 * @throws UsageError `bad-argument`
 */
export function count(name: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new UsageError('bad-argument', `${name} is ${value}; it is a whole number above 0`);
}
