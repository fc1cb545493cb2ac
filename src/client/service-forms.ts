import { anObject } from '../model/arguments.js';
import type { Clock } from '../model/clock.js';
import { UsageError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { ConnectionID } from '../model/hand-written.js';
import type { Agent, AgentOptions } from './agents/agent.js';
import type { Queue, QueueOptions } from './agents/queue.js';
import type { Snapshots } from './calls/snapshots.js';
import type { ClientBase } from './client.js';
import type { DeviceInput } from './device-input.js';
import type { Capabilities } from './features/capabilities.js';
import { capabilitiesLater } from './features/capabilities-later.js';
import type { DeviceFeatureOptions, DeviceFeatures } from './features/device-features.js';
import type { DataPath, DataPathOptions, DataPathTarget } from './io/data-path.js';
import type { DataPaths } from './io/data-paths.js';
import type { LinkListeners } from './link/listeners.js';
import type { RouteServer } from './routeing/route-server.js';
import type { RouteHandler } from './routeing/routed-call.js';
import type { RouteOptions, Routes } from './routeing/routes.js';
import type { CallVoice } from './voice/call-voice.js';
import type { VoiceOptions, VoiceUnit } from './voice/open-voice.js';

/** What the short forms of whole service groups need, besides the client. */
export interface ServiceFormParts {
  readonly clock: Clock;
  readonly faults: Faults;
  /** How long an answer may take, in milliseconds. */
  readonly requestTimeout: number;
  /** Hears when the link is lost, and when all runs again that ran before. */
  readonly onLink: LinkListeners['on'];
  /** Asks for snapshots, for all who do: their segments are handled in one place. */
  readonly snapshots: () => Promise<Snapshots>;
}

/** Short forms of whole service groups, as methods of a client. */
export interface ServiceFormMethods {
  /**
   * Sends the calls at a routeing device where a handler says: `{ to: '101' }`. Many calls may ask at a time.
   *
   * @param device - the routeing device; `'all'` for every one that the switch has
   * @param handler - says where a call goes; undefined leaves it to the switch, and so does a handler that throws
   * @throws as every service's method; UsageError `bad-state` if the program handles RouteRequest itself
   */
  route(device: DeviceInput, handler: RouteHandler, options?: RouteOptions): Promise<Routes>;
  /**
   * Follows an ACD agent at a device, which is monitored for it, and logs it on if it is not.
   *
   * @param device - the device at which the agent works
   * @throws as every service's method
   */
  agent(device: DeviceInput, options?: AgentOptions): Promise<Agent>;
  /**
   * Follows the queue of an ACD group, which is monitored for it: the calls that wait, and the agents.
   *
   * @param group - the ACD group
   * @throws as every service's method
   */
  queue(group: DeviceInput, options?: QueueOptions): Promise<Queue>;
  /**
   * The voice unit, digits and tones at a connection: messages to play and record, digits to send and to collect.
   *
   * @param connection - one of a call, as the switch names it
   * @throws as MonitorStart
   */
  voiceAt(connection: ConnectionID, options?: VoiceOptions): Promise<CallVoice>;
  /**
   * Opens a data path to a device: text to its display, and what is typed there.
   *
   * @param target - the device, or its connection in a call
   * @throws as every service's method; UsageError `bad-state` if the program handles SendData or StopDataPath itself
   */
  dataPath(target: DataPathTarget, options?: DataPathOptions): Promise<DataPath>;
  /**
   * The features of a device: forwarding, do not disturb, volume, display and so on, each with a few plain words. What
   * they are made of is loaded when this is first called.
   *
   * @param device - its number, or an identifier
   */
  features(device: DeviceInput, options?: DeviceFeatureOptions): Promise<DeviceFeatures>;
  /** What the switch can do and which devices it has: asked once, and kept as long as the connection lasts. */
  readonly capabilities: Capabilities;
}

/** The short forms of whole service groups. They are loaded when they are first used. */
export function serviceForms(client: ClientBase, parts: ServiceFormParts): ServiceFormMethods {
  let routeServer: Promise<RouteServer> | undefined;
  let dataPaths: Promise<DataPaths> | undefined;
  let voiceUnit: Promise<VoiceUnit> | undefined;
  return {
    capabilities: capabilitiesLater(async () => {
      const { ClientCapabilities } = await import('./features/capabilities.js');
      return new ClientCapabilities({
        request: (type, members, options) => client.request(type, members, options),
        handle: (type, handler) => client.handle(type, handler),
        closed: client.closed,
        clock: parts.clock,
        requestTimeout: parts.requestTimeout,
      });
    }),
    route: async (device, handler, options = {}) => {
      anObject('the options of routeing', options);
      if (typeof handler !== 'function') {
        throw new UsageError('bad-argument', 'the handler of routes must be a function');
      }
      routeServer ??= import('./routeing/route-server.js').then(({ RouteServer: Server }) => {
        const made = new Server({ client, ...parts });
        parts.onLink('lost', () => made.abandonDialogues());
        return made;
      });
      const server = await routeServer;
      return server.open(device === 'all' ? undefined : device, handler, options);
    },
    agent: async (device, options = {}) => {
      anObject('the options of an agent', options);
      const { monitoredAgent } = await import('./agents/monitored.js');
      return monitoredAgent(client, parts, device, options);
    },
    queue: async (group, options = {}) => {
      anObject('the options of a queue', options);
      const { monitoredQueue } = await import('./agents/monitored.js');
      return monitoredQueue(client, parts, group, options);
    },
    dataPath: async (target, options = {}) => {
      anObject('the options of a data path', options);
      dataPaths ??= import('./io/data-paths.js').then(({ DataPaths: Paths }) => {
        const made = new Paths({ client, faults: parts.faults });
        parts.onLink('lost', () => made.lose());
        void client.closed.then(() => made.lose());
        return made;
      });
      return (await dataPaths).open(target, options);
    },
    voiceAt: async (connection, options = {}) => {
      anObject('a connection', connection);
      voiceUnit ??= import('./voice/open-voice.js').then(
        ({ VoiceUnit: Unit }) => new Unit(client, parts),
      );
      return (await voiceUnit).at(connection, options);
    },
    features: async (device, options) => {
      const { deviceFeatures } = await import('./features/device-features.js');
      return deviceFeatures(client, device, options);
    },
  };
}
