/**
 * What lies beneath a client, for what is built on it within the library, such as its picture of calls.
 *
 * @packageDocumentation
 */
import { UsageError } from '../../model/errors.js';
import type { ClientBase } from '../client.js';
import type { RenewableMonitor } from '../monitor.js';
import type { MonitorOptions, MonitorTarget } from '../monitors.js';
import type { LinkListeners } from './listeners.js';

/** The link of a client, and monitors that tell the moment that they are started again. */
export interface ClientLink {
  /** Hears when the link is lost, when it is back, and when all runs again that ran before. */
  readonly on: LinkListeners['on'];
  /** Starts a monitor, as `client.monitor` does. */
  monitor(target: MonitorTarget, options?: MonitorOptions): Promise<RenewableMonitor>;
}

const links = new WeakMap<ClientBase, ClientLink>();

/** Notes what lies beneath a client. */
export function setLinkOf(client: ClientBase, link: ClientLink): void {
  links.set(client, link);
}

/** What lies beneath a client of this library's. */
export function linkOf(client: ClientBase): ClientLink {
  const link = links.get(client);
  if (link) return link;
  throw new UsageError('bad-argument', 'this client was not opened by this library');
}
