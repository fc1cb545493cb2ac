/**
 * The channels of Node's diagnostics_channel that sessions publish on, for whoever observes a program from outside:
 * `csta:request`, `csta:answer`, `csta:event` and `csta:link`. The module is asked for by name where the platform can be
 * asked (Node from 20.16 and 22.3 on, Deno, Bun), so that bundles for browsers neither need nor have it.
 */

import type { LinkChange, ObservedEvent, ObservedRequest, RequestOutcome } from './observer.js';

/** One channel, as far as it is used here. */
interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

interface DiagnosticsChannel {
  channel(name: string): Channel;
}

interface Platform {
  readonly process?: { getBuiltinModule?(name: string): DiagnosticsChannel | undefined };
}

function diagnosticsChannel(): DiagnosticsChannel | undefined {
  try {
    return (globalThis as Platform).process?.getBuiltinModule?.('node:diagnostics_channel');
  } catch {
    return undefined;
  }
}

/** What is published, and whether anybody hears it. */
interface Channels {
  readonly hearRequests: () => boolean;
  readonly hearEvents: () => boolean;
  readonly request: (request: ObservedRequest) => void;
  readonly answer: (answer: ObservedRequest & RequestOutcome) => void;
  readonly event: (event: ObservedEvent) => void;
  readonly link: (change: LinkChange) => void;
}

function made(): Channels | undefined {
  const module = diagnosticsChannel();
  if (typeof module?.channel !== 'function') return undefined;
  const requests = module.channel('csta:request');
  const answers = module.channel('csta:answer');
  const events = module.channel('csta:event');
  const links = module.channel('csta:link');
  const publish = (channel: Channel, message: object): void => {
    if (channel.hasSubscribers) channel.publish(message);
  };
  return {
    hearRequests: () => requests.hasSubscribers || answers.hasSubscribers,
    hearEvents: () => events.hasSubscribers,
    request: (request) => publish(requests, request),
    answer: (answer) => publish(answers, answer),
    event: (event) => publish(events, event),
    link: (change) => publish(links, change),
  };
}

/** Undefined where the platform has no channels. */
export const channels = made();
