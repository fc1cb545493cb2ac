import type {
  ChangeMonitorFilter,
  ChangeMonitorFilterResponse,
  MonitorStart,
  MonitorStartResponse,
} from '../../../model/generated/monitoring.js';
import {
  acknowledgement,
  argument,
  only,
  requestExtensions,
  responseExtensions,
  result,
} from '../forms.js';
import type {
  Phase1ChangeMonitorFilter,
  Phase1ChangeMonitorFilterResponse,
  Phase1MonitorObject,
  Phase1MonitorStart,
  Phase1MonitorStartResponse,
  Phase1MonitorType,
} from '../generated/types.js';
import { connectionID, deviceID } from '../identifiers.js';
import { kept, type Mapping, members, same } from '../mapping.js';
import { monitorFilter } from '../monitor-filter.js';
import { type ServiceMapping, service } from '../service.js';
import { callSnapshot, deviceSnapshot } from '../snapshots.js';

const monitorObject: Mapping<Phase1MonitorObject, MonitorStart['monitorObject']> = {
  toModel(wire) {
    if (wire.deviceObject) return { deviceObject: deviceID.toModel(wire.deviceObject) };
    if (wire.callObject) return { callObject: connectionID.toModel(wire.callObject) };
    return { unknownMembers: wire.unknownMembers ?? [] };
  },
  toWire(model, place) {
    place.object(model);
    const { deviceObject, callObject, unknownMembers } = model;
    if (deviceObject !== undefined) {
      return { deviceObject: deviceID.toWire(deviceObject, place.member('deviceObject')) };
    }
    if (callObject !== undefined) {
      return { callObject: connectionID.toWire(callObject, place.member('callObject')) };
    }
    return unknownMembers === undefined
      ? place.fail('missing-member', 'a choice has none of its alternatives')
      : { unknownMembers };
  },
};

/** The answer to ChangeMonitorFilter: a filter alone, or a SEQUENCE in which everything may be left out. */
const changedFilter: Mapping<Phase1ChangeMonitorFilterResponse, ChangeMonitorFilterResponse> = {
  toModel({ result: given }: Partial<Phase1ChangeMonitorFilterResponse>) {
    if (given === undefined) return {};
    if (given.alone) return { actualFilterList: monitorFilter.toModel(given.alone) };
    const { value, extensions } = given.extended ?? {};
    return {
      ...(value === undefined ? {} : { actualFilterList: monitorFilter.toModel(value) }),
      ...(extensions === undefined ? {} : { extensions: responseExtensions.toModel(extensions) }),
      ...kept(given.extended ?? given),
    };
  },
  toWire(model, place) {
    place.object(model);
    place.only(model, ['actualFilterList', 'extensions']);
    const { actualFilterList, extensions: given, unknownMembers } = model;
    const value =
      actualFilterList && monitorFilter.toWire(actualFilterList, place.member('actualFilterList'));
    const extensions = given && responseExtensions.toWire(given, place.member('extensions'));
    if (value && extensions === undefined && unknownMembers === undefined) {
      return { result: { alone: value } };
    }
    return {
      result: {
        extended: {
          ...(value === undefined ? {} : { value }),
          ...(extensions === undefined ? {} : { extensions }),
          ...kept(model),
        },
      },
    };
  },
};

/** Monitoring and snapshot. */
export const monitoring: readonly ServiceMapping[] = [
  service(
    'MonitorStart',
    'Phase1MonitorStart',
    members<Phase1MonitorStart, MonitorStart>({
      monitorObject,
      requestedMonitorFilter: monitorFilter,
      monitorType: same<Phase1MonitorType>(),
      extensions: requestExtensions,
    }),
    members<Phase1MonitorStartResponse, MonitorStartResponse>({
      monitorCrossRefID: same<string>(),
      actualMonitorFilter: monitorFilter,
      extensions: responseExtensions,
    }),
  ),
  service(
    'ChangeMonitorFilter',
    'Phase1ChangeMonitorFilter',
    members<Phase1ChangeMonitorFilter, ChangeMonitorFilter>({
      monitorCrossRefID: same<string>(),
      requestedFilterList: monitorFilter,
      extensions: requestExtensions,
    }),
    changedFilter,
  ),
  service(
    'MonitorStop',
    'Phase1MonitorStop',
    argument(only('monitorCrossRefID', same<string>())),
    acknowledgement,
  ),
  service(
    'SnapshotDevice',
    'Phase1SnapshotDevice',
    argument(only('snapshotObject', deviceID)),
    result(deviceSnapshot),
  ),
  service(
    'SnapshotCall',
    'Phase1SnapshotCall',
    argument(only('snapshotObject', connectionID)),
    result(callSnapshot),
  ),
];
