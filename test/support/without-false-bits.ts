/**
 * A message as BER gives it back: a bit that is false and a bit that is absent are the same there, and dialling numbers
 * are what a device identifier holds where it does not say.
 */
export function withoutFalseBits(value: unknown): unknown {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutFalseBits);
  const members = Object.entries(value);
  const bits = members.length > 0 && members.every(([, member]) => typeof member === 'boolean');
  return Object.fromEntries(
    members
      .filter(([name, member]) => !(bits && member === false) && !isDefault(name, member))
      .map(([name, member]) => [name, withoutFalseBits(member)]),
  );
}

const isDefault = (name: string, member: unknown): boolean =>
  (name === 'typeOfNumber' && member === 'dialingNumber') ||
  ((name === 'hasPrivateNumber' || name === 'hasPrivateName') && member === false);
