import type { Occurrence } from '../../switching/occurrence.js';
import type { Settings } from '../settings.js';
import type { Call } from '../state.js';
import { withNames } from './names.js';

/**
 * An occurrence as the PBX is set up to tell it: with names of devices, and with the time.
 *
 * @param calls - the calls that it is about, before and after
 * @param now - in milliseconds of the clock
 */
export function asTold(
  occurrence: Occurrence,
  calls: readonly Call[],
  settings: Settings,
  now: number,
): Occurrence {
  const extensions = settings.timeStamps && { security: { timeStamp: timeOf(now) } };
  return {
    ...occurrence,
    report: (to, viewpoint) => {
      const event = withNames(occurrence.report(to, viewpoint), calls, settings);
      return extensions ? { ...event, extensions } : event;
    },
  };
}

/** A time to the second, as CSTA Phase I has no fractions. */
function timeOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
