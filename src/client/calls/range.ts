import { UsageError } from '../../model/errors.js';

/**
 * The numbers of a range of devices, as texts: `range(100, 199)`, or `range('0100', '0199')` where they begin with 0.
 *
 * @param first - the first number, 0 or more; digits, or a whole number
 * @param last - the last number, not below the first, and of as many digits where these are texts
 * @throws UsageError `bad-argument` for anything else, and for more than 100,000 numbers
 */
export function range(first: number | string, last: number | string): readonly string[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  const width = typeof first === 'string' ? first.length : 0;
  if (typeof first !== typeof last || (typeof last === 'string' && last.length !== width)) {
    throw badRange(first, last, 'both ends are numbers, or texts of as many digits');
  }
  if (to < from) throw badRange(first, last, 'the last number is below the first');
  if (to - from >= MOST) throw badRange(first, last, `that is more than ${MOST} devices`);
  return Array.from({ length: to - from + 1 }, (_, index) =>
    String(from + index).padStart(width, '0'),
  );
}

const MOST = 100_000;

function numberOf(end: number | string): number {
  const number = typeof end === 'string' && /^\d+$/.test(end) ? Number(end) : end;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new UsageError('bad-argument', `a range of devices begins or ends with ${String(end)}`);
}

function badRange(first: number | string, last: number | string, why: string): UsageError {
  return new UsageError('bad-argument', `the range of devices ${first} to ${last}: ${why}`);
}
