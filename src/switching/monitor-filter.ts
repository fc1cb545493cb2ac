import type { MonitorFilter } from '../model/generated/monitoring-types.js';
import type { EventType } from '../model/message.js';
import { eventFilterBits } from './generated/filter-bits.js';

/**
 * Whether a filter keeps events of a type back: a bit that is true means not sent. A vendor's events have no bits.
 *
 * @param filter - the monitor's filter
 * @param type - the type of event
 */
export function isFilteredOut(filter: MonitorFilter, type: EventType): boolean {
  return Object.hasOwn(eventFilterBits, type) && eventFilterBits[type](filter) === true;
}
