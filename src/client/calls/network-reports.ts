import type { Event } from '../../model/message.js';

/** An event that says what a network that a call has reached tells of it. */
type NetworkEvent = Event<'NetworkReachedEvent'> | Event<'NetworkCapabilitiesChangedEvent'>;

export function isOfNetwork(event: Event): event is NetworkEvent {
  return event.type === 'NetworkReachedEvent' || event.type === 'NetworkCapabilitiesChangedEvent';
}

/**
 * Whether a network reports answers. One that says which events it provides, and not Established, does not; one that says
 * nothing may.
 *
 * Source: ECMA-269 17.2.12.
 */
export function networkReportsAnswer({ networkCapability }: NetworkEvent): boolean {
  const provided = networkCapability?.eventsProvided;
  return provided === undefined || provided.established === true;
}
