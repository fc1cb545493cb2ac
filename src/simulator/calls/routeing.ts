/**
 * What becomes of calls at routeing devices (ECMA-269 6.7.8).
 *
 * @packageDocumentation
 */
import type { EventCause } from '../../model/generated/causes.js';
import type { Connection } from '../state.js';
import type { Work } from '../work.js';
import { carriedOn, fail, present, redirect } from './present.js';
import { MOST_HOPS, type Route, routeTo } from './route.js';

/** A call at a routeing device. */
export interface AtRouteingDevice {
  readonly callID: string;
  readonly device: string;
}

/** Where a call can be brought. */
export type Reached = Extract<Route, { reaches: string }>;

/**
 * Sends a call on to the first of some numbers that can take it.
 *
 * @returns where that led; undefined if none can take it, and then nothing has changed
 */
export function sendToFirst(
  work: Work,
  { callID, device }: AtRouteingDevice,
  numbers: readonly string[],
): Reached | undefined {
  const from = work.connection(callID, device);
  if (!from) return undefined;
  const hops = from.forwardings ?? 0;
  for (const number of hops < MOST_HOPS ? numbers : []) {
    const route = routeTo(work.state, work.settings, number, callID);
    if ('fails' in route) continue;
    const cause = 'redirected';
    redirect(work, callID, from, { number, cause });
    const forwardings = route.reaches === 'routeing' ? hops + 1 : undefined;
    present(work, callID, route, { cause, set: { ...carriedOn(from), forwardings } });
    return route;
  }
  return undefined;
}

/** Sends a call the way that its routeing device has for calls that nobody routes; without one, it fails. */
export function takeDefaultRoute(work: Work, at: AtRouteingDevice): void {
  const device = work.state.devices.get(at.device);
  const route = device?.kind === 'routeing' ? device.defaultRoute : undefined;
  if (sendToFirst(work, at, route === undefined ? [] : [route])) return;
  turnAway(work, at, 'destNotObtainable');
}

/** Turns a call away: its routeing device leaves it, and the caller hears why. */
export function turnAway(
  work: Work,
  { callID, device }: AtRouteingDevice,
  cause: EventCause,
): void {
  if (!work.connection(callID, device)) return;
  work.record({ fact: 'connectionCleared', callID, device, cause });
  fail(work, callID, device, cause);
}

/** Whether a connection waits at a routeing device for a computing function to say where it goes. */
export function waitsForRoute({ waitsFor }: Connection): boolean {
  return waitsFor === 'route';
}
