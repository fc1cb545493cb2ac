/** Paths of errors: whoever reads or writes a member or item puts its place before the path, on the error's way out. */

import { DecodeError, EncodeError } from '../model/errors.js';

/** What was thrown in reading or writing a member or item, its path begun with the place of that. */
export function within(thrown: unknown, place: string): unknown {
  return thrown instanceof DecodeError || thrown instanceof EncodeError
    ? thrown.within(place)
    : thrown;
}

/** Does something for a member or item. Where many are read or written, a `try` of their own takes less time. */
export function inMember<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw within(error, place);
  }
}
