import type { DeviceID } from '../../model/hand-written.js';

/**
 * A message, or the members of one, in which every device has another identifier.
 *
 * @param message - what is told to a computing function; it stays as it is
 * @param rename - gives the identifier for each, which may be the same
 */
export function renamed<Message extends object>(
  message: Message,
  rename: (id: DeviceID) => DeviceID,
): Message {
  // Nothing changes but identifiers, which stay identifiers.
  return within(message, rename) as Message;
}

function within(value: unknown, rename: (id: DeviceID) => DeviceID): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, rename));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (isDevice(value)) return rename(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, within(member, rename)]),
  );
}

/** Of all types of CSTA, device identifiers alone have a number that is a text. */
const isDevice = (value: object): value is DeviceID =>
  'number' in value && typeof value.number === 'string';
