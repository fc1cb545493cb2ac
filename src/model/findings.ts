/** Findings of codecs put to the parts of a message that they are about. */

import type { CodecReport } from './codec.js';

/** A finding as a codec reports it. */
export type Reported = Parameters<CodecReport>[0];

/** A stretch of a message. */
export interface Stretch {
  readonly offset: number;
  /** Behind its last octet or character. */
  readonly end: number;
}

/** Findings by the number of the stretch that holds each; those that none holds. */
export interface Placed {
  readonly within: ReadonlyMap<number, readonly Reported[]>;
  readonly outside: readonly Reported[];
}

/**
 * Finds the stretch that holds each finding, in time that grows with their number and not with its square.
 *
 * @param stretches - in the order of their offsets
 */
export function placed(findings: readonly Reported[], stretches: readonly Stretch[]): Placed {
  const within = new Map<number, Reported[]>();
  const outside: Reported[] = [];
  for (const finding of findings) {
    const { offset } = finding;
    const index = offset === undefined ? -1 : lastUpTo(stretches, offset);
    const holder = stretches[index];
    if (offset === undefined || !holder || offset >= holder.end) {
      outside.push(finding);
      continue;
    }
    const known = within.get(index);
    if (known) known.push(finding);
    else within.set(index, [finding]);
  }
  return { within, outside };
}

/** Index of the last stretch that begins at an offset or before it; -1 if none does. */
function lastUpTo(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What is shown of a finding where it stands. */
export const shownFinding = ({
  code,
  path,
  message,
}: Reported): Pick<Reported, 'code' | 'message'> & { readonly path?: string } => ({
  ...(code !== undefined && { code }),
  message,
  ...(path !== '' && { path }),
});
