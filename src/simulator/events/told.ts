import type { Event } from '../../model/message.js';
import type { Occurrence, Viewpoint } from '../../switching/occurrence.js';
import type { Settings } from '../settings.js';
import type { Call } from '../state.js';
import { withNames } from './names.js';

/**
 * An occurrence as the PBX is set up to tell it: with names of devices, or without those who withhold theirs, and with the time.
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
      const report = withoutCaller(occurrence.report(to, viewpoint), calls, viewpoint);
      const event = withNames(report, calls, settings);
      return extensions ? { ...event, extensions } : event;
    },
  };
}

/** Keeps the number of a caller who does not want it to be told from everybody but its own device. */
function withoutCaller(event: Event, calls: readonly Call[], { device }: Viewpoint): Event {
  if (!('callingDevice' in event)) return event;
  const caller = event.callingDevice?.deviceIdentifier?.number;
  const isWithheld = calls.some(({ withheldBy }) => withheldBy === caller && caller !== device);
  return caller !== undefined && isWithheld
    ? { ...event, callingDevice: { restricted: true } }
    : event;
}

/** The last second that was told, and its text: many events come in one. */
let last = { second: Number.NaN, text: '' };

/** A time to the second, as CSTA Phase I has no fractions. */
export function timeOf(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1_000);
  if (second !== last.second) {
    last = { second, text: `${new Date(milliseconds).toISOString().slice(0, 19)}Z` };
  }
  return last.text;
}
