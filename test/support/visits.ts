/**
 * Counts how many entries of maps, sets and arrays a piece of code visits, so that a test can say that work does not
 * grow with what it has nothing to do with. Unlike time, the count is the same on every machine and in every run.
 */

/** A method of the platform. */
type Method = (this: unknown, ...args: unknown[]) => unknown;
/** Makes a counting method of one of the platform's. */
type Counting = (original: Method, visit: (entries: number) => void) => Method;

/** Counts each step of the iterator that a method makes. */
const steps: Counting = (original, visit) =>
  function (...args) {
    const iterator = Reflect.apply(original, this, args) as Iterator<unknown>;
    const counted = {
      next: () => {
        visit(1);
        return iterator.next();
      },
      return: () => iterator.return?.() ?? { done: true, value: undefined },
      [Symbol.iterator]: () => counted,
    };
    return counted;
  };

/** Counts a method that looks at all entries, or at all up to one, as if it looked at all. */
const all: Counting = (original, visit) =>
  function (...args) {
    const { length, size } = this as { readonly length?: number; readonly size?: number };
    visit(length ?? size ?? 0);
    return Reflect.apply(original, this, args);
  };

const ITERATORS = ['keys', 'values', 'entries', Symbol.iterator] as const;
const ARRAY_METHODS = [
  ...(['every', 'filter', 'find', 'findIndex', 'findLast', 'flatMap', 'forEach', 'map'] as const),
  ...(['reduce', 'some', 'includes', 'indexOf', 'slice', 'concat', 'sort', 'splice'] as const),
];

const COUNTED: readonly (readonly [object, string | symbol, Counting])[] = [
  ...[Map.prototype, Set.prototype].flatMap((prototype) => [
    ...ITERATORS.map((name) => [prototype, name, steps] as const),
    [prototype, 'forEach', all] as const,
  ]),
  [Array.prototype, Symbol.iterator, steps],
  ...ARRAY_METHODS.map((name) => [Array.prototype, name, all] as const),
];

/**
 * Runs an action, which has to end before it returns, and counts the entries that it visits.
 *
 * @param action - what is to be measured
 */
export function visitsOf(action: () => void): number {
  let visits = 0;
  const visit = (entries: number): void => {
    visits += entries;
  };
  const originals = COUNTED.map(
    ([prototype, name]) => Object.getOwnPropertyDescriptor(prototype, name) ?? {},
  );
  // By index, for what is replaced are the ways of doing without one.
  for (let index = 0; index < COUNTED.length; index++) replaceMethod(index, originals, visit);
  try {
    visits = 0;
    action();
    return visits;
  } finally {
    for (let index = 0; index < COUNTED.length; index++) restoreMethod(index, originals);
  }
}

function replaceMethod(
  index: number,
  originals: readonly PropertyDescriptor[],
  visit: (entries: number) => void,
): void {
  const counted = COUNTED[index];
  const original = originals[index];
  if (!counted || !original) return;
  const value = counted[2](original.value as Method, visit);
  Object.defineProperty(counted[0], counted[1], { ...original, value });
}

function restoreMethod(index: number, originals: readonly PropertyDescriptor[]): void {
  const counted = COUNTED[index];
  const original = originals[index];
  if (counted && original) Object.defineProperty(counted[0], counted[1], original);
}
