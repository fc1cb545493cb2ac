/** Values that are of few types, and not of those that a member has. */
const wrongValues: readonly unknown[] = [
  null,
  1.5,
  'x y',
  true,
  [],
  {},
  Number.NaN,
  [null],
  { a: 1 },
  new Uint8Array(2),
  Symbol('s'),
  1n,
];

/** The same value with one member after the other replaced by two wrong ones, at any depth. */
export function* variants(value: unknown, wrong = wrongValues): Generator<unknown> {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  for (const [name, member] of Object.entries(value)) {
    const replaced = (other: unknown): unknown =>
      Array.isArray(value)
        ? value.map((item, index) => (String(index) === name ? other : item))
        : { ...value, [name]: other };
    yield replaced(wrong[name.length % wrong.length]);
    yield replaced(wrong[(name.length * 7 + 3) % wrong.length]);
    for (const inner of variants(member, wrong)) yield replaced(inner);
  }
}
