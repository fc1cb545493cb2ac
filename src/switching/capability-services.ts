import {
  type CapabilityParts,
  type CapabilityTeller,
  writeCapabilities,
  writeCapabilityList,
} from '../model/capabilities.js';
import type {
  DeviceListDevice,
  GetLogicalDeviceInformationResponse,
  GetPhysicalDeviceInformationResponse,
  GetSwitchingFunctionCapsResponse,
  ReqDeviceCategory,
} from '../model/generated/capability-exchange.js';
import type { Requests } from '../model/generated/messages.js';
import type { DeviceID } from '../model/hand-written.js';
import type { EventType, RequestType } from '../model/message.js';
import type { IdentifierSource } from './identifiers.js';
import { isDevice, isText, optional, requireMembers } from './mandatory.js';
import type { ServiceHandlers } from './service-table.js';

/** Sends requests of the switching function to the computing function that has asked. */
export interface Telling {
  /** Sends a request once the answer has gone. Nobody waits for what comes of it. */
  readonly tell: <Type extends RequestType>(type: Type, members: Requests[Type]) => void;
}

/** What applies to one device. */
export interface DeviceCapabilities {
  /** Whether a service or event applies to the device. Default: all that are supported do. */
  readonly applies?: ((capability: RequestType | EventType) => boolean) | undefined;
}

/** What a switching function knows of its capabilities beyond the services that its table of handlers has. */
export interface CapabilityFacts {
  /** The services that are served: those in the table of handlers. Asked for each time, so that the table may be made later. */
  readonly served: () => object;
  /** The services that the switching function itself asks for: SnapshotDeviceData, CDRReport and the like. */
  readonly sent: readonly RequestType[];
  /** The events that it sends. */
  readonly events: readonly EventType[];
  /** The optional parts that it supports of services and events. Default: none is told. */
  readonly parts?: { readonly [Name in RequestType | EventType]?: CapabilityParts } | undefined;
  /** The whole of GetSwitchingFunctionCaps but for the services and events. */
  readonly switchingFunction: () => Omit<GetSwitchingFunctionCapsResponse, 'servEvtsList'>;
  /** All devices that may be watched or controlled. */
  readonly devices: () => Iterable<DeviceListDevice>;
  /**
   * One of them.
   *
   * @throws CstaServiceError if there is none
   */
  readonly device: (id: DeviceID) => DeviceListDevice;
  /**
   * The logical element of a device.
   *
   * @throws CstaServiceError if there is no such device, or it has none
   */
  readonly logicalDevice: (id: DeviceID) => DeviceCapabilities & {
    readonly information: Omit<GetLogicalDeviceInformationResponse, LogicalLists>;
  };
  /**
   * The physical element of a device.
   *
   * @throws CstaServiceError if there is no such device, or it has none
   */
  readonly physicalDevice: (id: DeviceID) => DeviceCapabilities & {
    readonly information: Omit<GetPhysicalDeviceInformationResponse, PhysicalLists>;
  };
  /** Gives the references of lists. */
  readonly identifiers: IdentifierSource;
  /** How many devices go into one SwitchingFunctionDevices, 1 or more. Default 50. */
  readonly devicesPerSegment?: number | undefined;
}

type LogicalLists =
  | 'routeingServList'
  | 'logDevServList'
  | 'logDevEvtsList'
  | 'deviceMaintEvtsList';
type PhysicalLists = 'physDevServList' | 'physDevEvtsList';

/**
 * GetCSTAFeatures, GetSwitchingFunctionCaps, GetSwitchingFunctionDevices, GetLogicalDeviceInformation and
 * GetPhysicalDeviceInformation (ECMA-269 clause 13). Which services there are is read from the table of handlers.
 *
 * @param facts - what the table cannot know
 */
export function capabilityServices(facts: CapabilityFacts): ServiceHandlers<Telling> {
  const others = new Set<string>([...facts.sent, ...facts.events]);
  const tell: CapabilityTeller = (capability) =>
    Object.hasOwn(facts.served(), capability) || others.has(capability)
      ? (facts.parts?.[capability] ?? {})
      : undefined;
  const tellOf =
    ({ applies = () => true }: DeviceCapabilities): CapabilityTeller =>
    (capability) =>
      applies(capability) ? tell(capability) : undefined;
  return {
    GetCSTAFeatures: () => ({
      kind: 'response',
      type: 'GetCSTAFeaturesResponse',
      supportedServices: writeCapabilities('GetCSTAFeaturesResponseSupportedServices', tell),
      supportedEvents: writeCapabilities('GetCSTAFeaturesResponseSupportedEvents', tell),
    }),
    GetSwitchingFunctionCaps: () => ({
      kind: 'response',
      type: 'GetSwitchingFunctionCapsResponse',
      ...facts.switchingFunction(),
      servEvtsList: writeCapabilities('ServEvtsList', tell),
    }),
    GetSwitchingFunctionDevices: (request, context) => {
      requireMembers(request, {
        requestedDeviceID: [optional(isDevice), 'invalidDeviceID'],
        requestedDeviceCategory: [optional(isText), 'invalidParameterValue'],
      });
      const { requestedDeviceID: id, requestedDeviceCategory: category } = request;
      const devices = [...(id ? [facts.device(id)] : facts.devices())].filter(
        (device) => category === undefined || isOf(device, category),
      );
      const serviceCrossRefID = facts.identifiers.next('deviceList');
      tellDevices(context, serviceCrossRefID, devices, facts.devicesPerSegment ?? 50);
      return { kind: 'response', type: 'GetSwitchingFunctionDevicesResponse', serviceCrossRefID };
    },
    GetLogicalDeviceInformation: (request) => {
      requireMembers(request, { device: [isDevice, 'invalidDeviceID'] });
      const { information, ...device } = facts.logicalDevice(request.device);
      const told = tellOf(device);
      const routeingServList = writeCapabilityList('RouteingServList', told);
      const deviceMaintEvtsList = writeCapabilityList('DeviceMaintEvtsList', told);
      return {
        kind: 'response',
        type: 'GetLogicalDeviceInformationResponse',
        ...information,
        ...(routeingServList && { routeingServList }),
        logDevServList: writeCapabilities('LogDevServList', told),
        logDevEvtsList: writeCapabilities('LogDevEvtsList', told),
        ...(deviceMaintEvtsList && { deviceMaintEvtsList }),
      };
    },
    GetPhysicalDeviceInformation: (request) => {
      requireMembers(request, { device: [isDevice, 'invalidDeviceID'] });
      const { information, ...device } = facts.physicalDevice(request.device);
      const told = tellOf(device);
      const physDevServList = writeCapabilityList('PhysDevServList', told);
      const physDevEvtsList = writeCapabilityList('PhysDevEvtsList', told);
      return {
        kind: 'response',
        type: 'GetPhysicalDeviceInformationResponse',
        ...information,
        ...(physDevServList && { physDevServList }),
        ...(physDevEvtsList && { physDevEvtsList }),
      };
    },
  };
}

/** Tells the devices in segments; a list without devices is one segment without any (ECMA-269 Table 13-12). */
function tellDevices(
  { tell }: Telling,
  serviceCrossRefID: string,
  devices: readonly DeviceListDevice[],
  size: number,
): void {
  const count = Math.max(1, Math.ceil(devices.length / size));
  for (let index = 0; index < count; index++) {
    tell('SwitchingFunctionDevices', {
      serviceCrossRefID,
      segmentID: index + 1,
      lastSegment: index + 1 === count,
      deviceList: devices.slice(index * size, (index + 1) * size),
    });
  }
}

/** Categories that requests have other names for than devices have (ECMA-269 Table 13-10). */
const CATEGORIES: { readonly [Name in ReqDeviceCategory]?: DeviceListDevice['deviceCategory'] } = {
  dtmfIV: 'dtmfInteractiveVoice',
  genericIV: 'genericInteractiveVoice',
  listenerIV: 'listenerInteractiveVoice',
  messageIV: 'messageInteractiveVoice',
  promptIV: 'promptInteractiveVoice',
  promptQueue: 'promptQueueInteractiveVoice',
};

function isOf(device: DeviceListDevice, category: ReqDeviceCategory): boolean {
  const { deviceCategory, deviceAttributes = {} } = device;
  const { groupACD, groupHunt, groupPick, groupUser } = deviceAttributes;
  const isGroup = deviceCategory === 'group';
  switch (category) {
    case 'groupACD':
      return isGroup && groupACD === true;
    case 'groupHunt':
      return isGroup && groupHunt === true;
    case 'groupPick':
      return isGroup && groupPick === true;
    case 'groupUser':
      return isGroup && groupUser === true;
    case 'groupOther':
      return isGroup && !groupACD && !groupHunt && !groupPick && !groupUser;
    case 'routeingDevice':
      return deviceCategory === category || deviceAttributes.routeingDevice === true;
    default:
      return deviceCategory === (CATEGORIES[category] ?? category);
  }
}
