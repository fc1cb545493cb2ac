/**
 * Names travel in device identifiers, in the switching function's own form: `N<number>name` (ECMA-269 clause 10).
 *
 * @packageDocumentation
 */
import { UsageError } from '../../model/errors.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { Settings } from '../settings.js';
import type { Call } from '../state.js';

/** What BER can say, without the marks of the form itself. */
const NAME = /^[\x20-\x3b\x3d\x3f-\x7e]+$/;

/**
 * Makes sure that a name can be told in every encoding.
 *
 * @throws UsageError `bad-argument`
 */
export function checkName(name: string): void {
  if (NAME.test(name)) return;
  throw new UsageError(
    'bad-argument',
    `the name ${JSON.stringify(name)} must be printable ASCII without < and >, 1 character or more`,
  );
}

/** Tells the name of a number. */
type Names = (number: string) => string | undefined;

/** The names that are known in some calls: those that came with them, and those of the directory. */
function namesIn(calls: readonly Call[], { names }: Settings): Names | undefined {
  if (names.size === 0 && !calls.some((call) => call.names)) return undefined;
  const known = [...calls.flatMap((call) => call.names ?? []), names].filter(
    ({ size }) => size > 0,
  );
  if (known.length === 0) return undefined;
  return (number) => known.find((all) => all.has(number))?.get(number);
}

/**
 * Puts names behind the numbers of the devices that a message tells the roles of. Identifiers of connections and plain
 * device identifiers stay as they are.
 *
 * @param message - an event or answer
 * @param calls - the calls that it is about
 */
export function withNames<Message extends object>(
  message: Message,
  calls: readonly Call[],
  settings: Settings,
): Message {
  const names = namesIn(calls, settings);
  if (!names) return message;
  const members = Object.entries(message).map(([member, value]) => [member, named(value, names)]);
  return Object.fromEntries(members) as Message;
}

function named(role: unknown, names: Names): unknown {
  if (typeof role !== 'object' || role === null) return role;
  for (const member of ['deviceIdentifier', 'numberDialed'] as const) {
    const id = (role as { readonly [Member in typeof member]?: DeviceID })[member];
    const name = id && names(id.number);
    if (id && name !== undefined) return { [member]: { ...id, number: `N<${id.number}>${name}` } };
  }
  return role;
}
