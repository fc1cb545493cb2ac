/**
 * Agents and queues with monitors of their own.
 *
 * @packageDocumentation
 */
import type { ClientBase } from '../client.js';
import type { DeviceInput } from '../device-input.js';
import type { ServiceFormParts } from '../service-forms.js';
import type { ServiceLink } from '../service-link.js';
import { type Agent, type AgentOptions, openAgent } from './agent.js';
import { FollowedQueue, type Queue, type QueueOptions } from './queue.js';

/** Monitors a device, and follows the agent there until the agent is closed. */
export async function monitoredAgent(
  client: ClientBase,
  parts: ServiceFormParts,
  device: DeviceInput,
  options: AgentOptions,
): Promise<Agent> {
  const { timeout, signal } = options;
  const monitor = await client.monitor(device, { timeout, signal });
  // A switch that does not confirm the end of the monitor has nobody left to tell.
  const stop = (): void => void monitor.close().catch(() => undefined);
  try {
    const link = serviceLinkOf(client, parts);
    return await openAgent(
      { ...link, on: monitor.on.bind(monitor), onClosed: stop },
      device,
      options,
    );
  } catch (error) {
    stop();
    throw error;
  }
}

/** Monitors an ACD group, and follows its queue until that is closed. */
export async function monitoredQueue(
  client: ClientBase,
  parts: ServiceFormParts,
  group: DeviceInput,
  options: QueueOptions,
): Promise<Queue> {
  const { timeout, signal } = options;
  const link = serviceLinkOf(client, parts);
  const monitor = await client.monitor(group, { timeout, signal });
  const snapshots = await parts.snapshots();
  const queue = new FollowedQueue(group, { link, monitor, snapshots }, options);
  try {
    await queue.refresh({ timeout, signal });
    return queue;
  } catch (error) {
    await queue.close();
    throw error;
  }
}

function serviceLinkOf(
  client: ClientBase,
  { clock, faults, onLink }: ServiceFormParts,
): ServiceLink {
  return {
    clock,
    faults,
    request: client.request.bind(client),
    on: client.on.bind(client),
    closed: client.closed,
    onBack: (listener) => onLink('synchronised', listener),
  };
}
