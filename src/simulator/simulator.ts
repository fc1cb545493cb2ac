import { systemClock } from '../model/clock.js';
import { CstaServiceError, UsageError } from '../model/errors.js';
import { Faults } from '../model/faults.js';
import type { SystemStatusValue } from '../model/generated/system.js';
import type { ConnectionID } from '../model/hand-written.js';
import type { Request } from '../model/message.js';
import { CallDetailRecords } from '../switching/call-detail-records.js';
import { callDetailServices } from '../switching/call-detail-services.js';
import { createIdentifierSource } from '../switching/identifiers.js';
import { MonitorRegistry } from '../switching/monitor-registry.js';
import { monitoringServices } from '../switching/monitoring-services.js';
import { Outbox } from '../switching/outbox.js';
import { refuse } from '../switching/refuse.js';
import { RouteRegistry } from '../switching/route-registry.js';
import { type Served, type ServiceHandlers, serve } from '../switching/service-table.js';
import type {
  Attachment,
  ComputingFunction,
  SwitchingFunction,
} from '../switching/switching-function.js';
import { SystemRegistry } from '../switching/system-registry.js';
import { systemServices } from '../switching/system-services.js';
import { isOut, requireServed } from './admission.js';
import { callDetailRecord } from './call-detail-record.js';
import { callsOf } from './calls/appearances.js';
import { findDevice, locateCall } from './calls/lookup.js';
import { capabilityServices } from './capabilities/services.js';
import { Collections } from './collections.js';
import { DataPaths } from './data-paths.js';
import { DeviceNames } from './device-names.js';
import { layOut } from './devices.js';
import { Engine } from './engine.js';
import { connectionID } from './events/members.js';
import { createNetwork, type Network } from './network.js';
import { RouteingDesk } from './routeing/desk.js';
import type { Context, ServedExtensions } from './services/context.js';
import { featureServices } from './services/feature-table.js';
import { requireMandatory } from './services/mandatory.js';
import { requireInService } from './services/requirements.js';
import { callServices, vendorServices } from './services/table.js';
import { telephoneServices } from './services/telephone-table.js';
import { type SimulatorOptions, settingsOf } from './settings.js';
import type { ConnectionState } from './state.js';
import { createStation, type Station } from './station.js';

/** A connection of the simulated PBX. */
export interface SimulatedConnection {
  readonly callID: string;
  /** Number of the device. */
  readonly device: string;
  readonly state: ConnectionState;
  /** As requests have to name it. */
  readonly connection: ConnectionID;
}

/** The status of a computing function. */
export interface AnsweredStatus {
  /** Its name. */
  readonly computingFunction: string;
  readonly systemStatus: SystemStatusValue;
}

/** A PBX in memory: real calls, real states, real events, for computing functions to watch and control. */
export interface Simulator extends SwitchingFunction {
  /**
   * A telephone, to play the person at it.
   *
   * @param number - number of a station
   * @throws UsageError `bad-argument` if there is no such station
   */
  station(number: string): Station;
  /** The public network, to play the people outside. */
  readonly network: Network;
  /** Numbers of all devices: stations, groups, park devices and lines. */
  readonly devices: readonly string[];
  /** Every connection of every call, as it is now. */
  readonly connections: readonly SimulatedConnection[];
  /** The status that computing functions are told. */
  readonly systemStatus: SystemStatusValue;
  /**
   * Changes the status, and reports it to those who registered for it. While it is `disabled` or `initializing`, only
   * services about the status are served, and no events are sent; while it is `overloadReached`, services that begin a
   * call or a monitor are refused. Calls go on in every status.
   *
   * @returns when all have answered; what they answer makes no difference
   */
  setSystemStatus(status: SystemStatusValue): Promise<void>;
  /**
   * Tells those who registered for it that the capabilities of the PBX, or its devices, have changed.
   *
   * @returns when all have answered; what they answer makes no difference
   */
  announceChanged(what: 'capabilities' | 'devices'): Promise<void>;
  /**
   * Asks those who registered for it for their own status.
   *
   * @returns what they answered; those who did not are left out
   */
  askSystemStatus(): Promise<readonly AnsweredStatus[]>;
  /**
   * Ends all system registrations, and tells those who had them.
   *
   * @returns when all have been told
   */
  abortSystemRegistrations(): Promise<void>;
  /**
   * Ends all registrations as routeing servers, and tells those who had them. The calls that wait for a route go the
   * default way.
   *
   * @returns when all have been told
   */
  abortRouteRegistrations(): Promise<void>;
  /** Ends all transmissions of call detail records, and tells those who had them. */
  abortCallDetailRecords(): void;
  /** Stops all that would happen by itself, so that no timer is left. Nothing is sent any more. */
  close(): void;
}

/**
 * Creates a simulated PBX.
 *
 * @param options - devices, clock, limits and habits; without any, stations 100 to 199
 * @throws UsageError `bad-argument` for options that cannot be
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const { clock = systemClock, identifiers = createIdentifierSource() } = options;
  const settings = settingsOf(options);
  const monitors = new MonitorRegistry(identifiers, options.monitors);
  const registrations = new SystemRegistry(identifiers, options.maxRegistrations);
  const outbox = new Outbox(clock, monitors, options);
  const faults = new Faults(options);
  const devices = layOut(options);
  let systemStatus: SystemStatusValue = 'normal';
  const engine = new Engine({
    devices,
    settings,
    clock,
    identifiers,
    monitors,
    faults,
    outbox: {
      post: (deliveries) => {
        if (!isOut(systemStatus)) outbox.post(deliveries);
      },
    },
    onFacts: (facts) => {
      routeing.take(facts);
      collections.take(facts);
    },
    onEnded: (ended) => {
      if (!records.areWanted) return;
      for (const end of ended) records.add(callDetailRecord(end));
    },
  });
  const records = new CallDetailRecords(
    identifiers,
    (to, type, members) => {
      outbox.postTask(() => void to.request(type, members).catch(() => undefined));
    },
    options.callDetailRecords,
  );
  const routeing = new RouteingDesk({
    engine,
    registry: new RouteRegistry(identifiers, options.routes),
    settings,
    clock,
    faults,
    isServing: () => !isOut(systemStatus),
    send: (to, type, members) =>
      outbox.postTask(() => void to.request(type, members).catch(() => undefined)),
  });
  const dataPaths = new DataPaths({
    identifiers,
    clock,
    faults,
    send: (to, members) =>
      outbox.postTask(() => void to.request('SendData', members).catch(() => undefined)),
    limit: options.maxDataPaths ?? 1_000,
  });
  const collections = new Collections({
    engine,
    identifiers,
    clock,
    faults,
    send: (to, members) =>
      outbox.postTask(() => void to.request('DataCollected', members).catch(() => undefined)),
    limit: options.maxDataCollections ?? 1_000,
  });
  const handlers: ServiceHandlers<Context, ServedExtensions> = {
    ...callServices,
    ...featureServices,
    ...telephoneServices,
    ...capabilityServices({
      served: () => handlers,
      devices,
      state: () => engine.state,
      settings,
      clock,
      identifiers,
    }),
    ...vendorServices,
    ...monitoringServices(
      monitors,
      {
        device: (id) => {
          const device = findDevice(engine.state, id);
          if (device.kind === 'pickGroup' || device.kind === 'huntGroup')
            throw refuse('operation', 'invalidMonitorObjectType');
          requireInService(device);
          const calls = callsOf(engine.state, device).map(({ call }) => call.callID);
          return { device: device.number, calls };
        },
        call: (id) => locateCall(engine.state, id).callID,
      },
      options,
    ),
    ...routeing.services,
    ...collections.services,
    ...callDetailServices(records),
    ...dataPaths.services,
    ...systemServices(
      registrations,
      () => systemStatus,
      (owner) => routeing.registrationsOf(owner),
    ),
  };
  return {
    greeting: options.greeting,
    attach: (newcomer) => {
      const deviceNames = new DeviceNames((number) => devices.has(number));
      const computingFunction = namingDevices(newcomer, deviceNames);
      return attach(computingFunction, {
        handle: async (request, tell) => {
          requireServed(systemStatus, request.type);
          requireMandatory(request);
          const context = { computingFunction, tell, deviceNames };
          const answer = await engine.run((work) =>
            serve<Context>(handlers, request, { ...context, work }),
          );
          return answer && deviceNames.told(answer);
        },
        failed: (error) => faults.report('a service of the PBX', error),
        send: (task) => outbox.postTask(task),
        leave: () => {
          monitors.stopAll(computingFunction);
          registrations.cancelAll(computingFunction);
          routeing.leave(computingFunction);
          records.stopAll(computingFunction);
          collections.leave(computingFunction);
          dataPaths.leave(computingFunction);
        },
      });
    },
    station: (number) =>
      createStation(engine, number, (device, text) => dataPaths.type(device, text)),
    network: createNetwork(engine),
    devices: [...devices.keys()],
    get connections() {
      return [...engine.calls].flatMap(({ callID, connections }) =>
        connections.map((connection) => ({
          callID,
          device: connection.device,
          state: connection.state,
          connection: connectionID(callID, connection),
        })),
      );
    },
    get systemStatus() {
      return systemStatus;
    },
    setSystemStatus: async (status) => {
      systemStatus = status;
      await Promise.allSettled(
        registrations
          .interestedIn(status)
          .map(async ({ owner, sysStatRegisterID }) =>
            owner.request('SystemStatus', { sysStatRegisterID, systemStatus: status }),
          ),
      );
    },
    announceChanged: async (what) => {
      const [service, type] =
        what === 'devices'
          ? (['switchingFunctionDevicesChanged', 'SwFunctionDevicesChanged'] as const)
          : (['switchingFunctionCapsChanged', 'SwFunctionCapsChanged'] as const);
      await Promise.allSettled(
        registrations
          .registeredFor(service)
          .map(async ({ owner, sysStatRegisterID }) => owner.request(type, { sysStatRegisterID })),
      );
    },
    askSystemStatus: async () => {
      const asked = registrations
        .registeredFor('requestSystemStatus')
        .map(async ({ owner, sysStatRegisterID }) => {
          const answer = await owner.request('RequestSystemStatus', { sysStatRegisterID });
          return { computingFunction: owner.name, systemStatus: answer.systemStatus };
        });
      const answers = await Promise.allSettled(asked);
      return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    },
    abortSystemRegistrations: async () => {
      await Promise.allSettled(
        registrations
          .abortAll()
          .map(async ({ owner, sysStatRegisterID }) =>
            owner.request('SystemRegisterAbort', { sysStatRegisterID }),
          ),
      );
    },
    abortRouteRegistrations: async () => {
      await Promise.allSettled(
        routeing
          .abortAll()
          .map(async ({ owner, routeRegisterReqID }) =>
            owner.request('RouteRegisterAbort', { routeRegisterReqID }),
          ),
      );
    },
    abortCallDetailRecords: () => records.abortAll(),
    close: () => {
      engine.close();
      routeing.close();
      collections.close();
      dataPaths.close();
      outbox.close();
    },
  };
}

/** A computing function that is told of devices by the names that it has for them. */
function namingDevices(
  computingFunction: ComputingFunction,
  deviceNames: DeviceNames,
): ComputingFunction {
  return {
    name: computingFunction.name,
    sendEvent: (event) => computingFunction.sendEvent(deviceNames.told(event)),
    request: (type, members, options) =>
      computingFunction.request(type, deviceNames.told(members), options),
  };
}

/** Serves a computing function until it is detached. */
function attach(
  computingFunction: ComputingFunction,
  served: {
    readonly handle: (request: Request, tell: Context['tell']) => Served;
    /** Hears of what a service throws that is no negative answer. */
    readonly failed: (error: unknown) => void;
    readonly send: (task: () => void) => void;
    readonly leave: () => void;
  },
): Attachment {
  const { name } = computingFunction;
  let isAttached = true;
  const tell: Context['tell'] = (type, members) =>
    served.send(() => {
      if (isAttached) computingFunction.request(type, members).catch(() => undefined);
    });
  return {
    handle: async (request) => {
      if (!isAttached) throw new UsageError('bad-state', `${name} has been detached`);
      try {
        return await served.handle(request, tell);
      } catch (error) {
        if (error instanceof CstaServiceError) throw error;
        served.failed(error);
        throw new CstaServiceError('unspecified', 'unspecified', { cause: error });
      }
    },
    detach: () => {
      isAttached = false;
      served.leave();
    },
  };
}
