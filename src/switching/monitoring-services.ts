import type { MonitorListEntry, MonitorStart } from '../model/generated/monitoring.js';
import type { MonitorFilter } from '../model/generated/monitoring-types.js';
import type { ConnectionID, DeviceID } from '../model/hand-written.js';
import { isConnection, isDevice, isObject, isText, optional, requireMembers } from './mandatory.js';
import type { Monitor, MonitoredObject, MonitorRegistry } from './monitor-registry.js';
import { refuse } from './refuse.js';
import type { ServiceHandlers } from './service-table.js';
import type { ComputingFunction } from './switching-function.js';

/** What the monitoring services must know of the switching function. */
export interface MonitorableObjects {
  /**
   * Finds a device that may be monitored.
   *
   * @returns the number under which occurrences name it, and the calls that it is in now
   * @throws CstaServiceError if there is none
   */
  device(id: DeviceID): { readonly device: string; readonly calls: readonly string[] };
  /**
   * Finds a call that may be monitored.
   *
   * @returns its identifier
   * @throws CstaServiceError if there is none
   */
  call(id: ConnectionID): string;
}

/** What a switching function decides about its monitors. */
export interface MonitoringChoices {
  /** Whether a monitor reports the calls that its device is in when it is started (ECMA-269 Table 15-5). Default true. */
  readonly monitorExistingCalls?: boolean | undefined;
}

/** Who asks. */
export interface Asked {
  readonly computingFunction: ComputingFunction;
}

/**
 * MonitorStart, ChangeMonitorFilter, MonitorStop and GetMonitors on a registry. GetMonitors tells a computing function of
 * its own monitors.
 *
 * @param monitors - the monitors of the switching function
 * @param objects - finds what is to be monitored
 * @param choices - what the standards leave to the switching function
 */
export function monitoringServices(
  monitors: MonitorRegistry,
  objects: MonitorableObjects,
  { monitorExistingCalls = true }: MonitoringChoices = {},
): ServiceHandlers<Asked> {
  return {
    MonitorStart: (request, { computingFunction }) => {
      requireMembers(request, {
        monitorObject: [isObject, 'invalidMonitorObject'],
        monitorType: [optional(isText), 'monitorTypeOutOfRange'],
        requestedMonitorFilter: [optional(isFilter), 'invalidMonitorFilter'],
        requestedMonitorMediaClass: [optional(isObject), 'invalidParameterValue'],
      });
      const { object, calls } = monitoredObject(request, objects);
      const type = monitorType(request, object);
      const { requestedMonitorFilter: filter, requestedMonitorMediaClass: mediaClass } = request;
      const options = { filter, mediaClass, calls, existingCalls: monitorExistingCalls };
      const { monitorCrossRefID } = monitors.start(computingFunction, object, type, options);
      return {
        kind: 'response',
        type: 'MonitorStartResponse',
        monitorCrossRefID,
        ...(filter === undefined ? {} : { actualMonitorFilter: filter }),
        ...(mediaClass === undefined ? {} : { actualMonitorMediaClass: mediaClass }),
        monitorExistingCalls,
      };
    },
    ChangeMonitorFilter: (request, { computingFunction }) => {
      requireMembers(request, { requestedFilterList: [isFilter, 'invalidMonitorFilter'] });
      const filter: MonitorFilter = request.requestedFilterList;
      monitors.changeFilter(computingFunction, request.monitorCrossRefID, filter);
      return { kind: 'response', type: 'ChangeMonitorFilterResponse', actualFilterList: filter };
    },
    MonitorStop: (request, { computingFunction }) => {
      monitors.stop(computingFunction, request.monitorCrossRefID);
      return { kind: 'response', type: 'MonitorStopResponse' };
    },
    GetMonitors: (_, { computingFunction }) => ({
      kind: 'response',
      type: 'GetMonitorsResponse',
      crossRefIDorRegistrationData: {
        monitorList: monitors.monitorsOf(computingFunction).map(listed),
      },
    }),
  };
}

/** A filter: structures of bits, by group of events. */
function isFilter(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isObject);
}

/** A monitor in a list; the list has no place for a monitored call. */
function listed({ monitorCrossRefID, object }: Monitor): MonitorListEntry {
  if (object.device === undefined) return { monitorCrossRefID };
  return { monitorCrossRefID, monitorObject: { number: object.device } };
}

function monitoredObject(
  { monitorObject }: MonitorStart,
  objects: MonitorableObjects,
): { object: MonitoredObject; calls: readonly string[] } {
  requireMembers(monitorObject, {
    deviceObject: [optional(isDevice), 'invalidDeviceID'],
    callObject: [optional(isConnection), 'invalidConnectionID'],
  });
  if (monitorObject.deviceObject !== undefined) {
    const { device, calls } = objects.device(monitorObject.deviceObject);
    return { object: { device }, calls };
  }
  if (monitorObject.callObject === undefined) throw refuse('operation', 'invalidMonitorObject');
  return { object: { call: objects.call(monitorObject.callObject) }, calls: [] };
}

/** Left out, the type is that of the object. */
function monitorType(request: MonitorStart, { device }: MonitoredObject): 'call' | 'device' {
  const type = request.monitorType ?? (device === undefined ? 'call' : 'device');
  if (type === 'call' || type === 'device') return type;
  throw refuse('operation', 'monitorTypeOutOfRange');
}
