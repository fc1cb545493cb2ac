/**
 * What the PBX says of its devices.
 *
 * @packageDocumentation
 */
import type {
  DeviceListDevice,
  GetLogicalDeviceInformationResponse,
  GetPhysicalDeviceInformationResponse,
  GroupDeviceAttributes,
} from '../../model/generated/capability-exchange.js';
import type { EventType, RequestType } from '../../model/message.js';
import type { Device } from '../devices.js';
import type { Settings } from '../settings.js';
import type { PbxState } from '../state.js';
import { BUTTONS, LAMPS, RING_PATTERNS } from '../telephones/telephone.js';

type Description = Omit<DeviceListDevice, 'deviceID'> & {
  readonly groupDeviceAttributes?: GroupDeviceAttributes;
};

/** What each kind of device is in the words of ECMA-269 (6.1.1). */
const DESCRIPTIONS = {
  station: { deviceCategory: 'station', namedDeviceTypes: 'station' },
  acdGroup: {
    deviceCategory: 'group',
    namedDeviceTypes: 'acdGroup',
    deviceAttributes: { groupACD: true },
    groupDeviceAttributes: { acd: true },
  },
  pickGroup: {
    deviceCategory: 'group',
    namedDeviceTypes: 'stationGroup',
    deviceAttributes: { groupPick: true },
    groupDeviceAttributes: { pick: true },
  },
  huntGroup: {
    deviceCategory: 'group',
    namedDeviceTypes: 'stationGroup',
    deviceAttributes: { groupHunt: true },
    groupDeviceAttributes: { hunt: true },
  },
  sharedLine: {
    deviceCategory: 'group',
    namedDeviceTypes: 'line',
    groupDeviceAttributes: { other: true },
  },
  park: { deviceCategory: 'park', namedDeviceTypes: 'parkingDevice' },
  networkInterface: { deviceCategory: 'networkInterface', namedDeviceTypes: 'trunk' },
  routeing: {
    deviceCategory: 'routeingDevice',
    namedDeviceTypes: 'other',
    deviceAttributes: { routeingDevice: true },
  },
} as const satisfies { readonly [Kind in Device['kind']]: Description };

/** A device in the list of devices. */
export function listed({ kind, number }: Device): DeviceListDevice {
  const { groupDeviceAttributes: _, ...description }: Description = DESCRIPTIONS[kind];
  return { deviceID: { number }, ...description };
}

/** What the list and the answers about one device have in common. */
function described(kind: Device['kind']) {
  const { deviceAttributes: _, ...description }: Description = DESCRIPTIONS[kind];
  return description;
}

/** What is told of the logical element of a device, but for its services and events. */
export function logicalInformation(
  { directory }: PbxState,
  { conferenceLimit }: Settings,
  { kind, number, ...device }: Device,
): GetLogicalDeviceInformationResponse {
  const groups = directory.groupsOf.get(number) ?? [];
  const common = {
    ...described(kind),
    hasPhysicalElement: kind === 'station',
    acdModels: { visibleACDRelatedDevices: true },
    appearanceAddressable: false,
    appearanceType: kind === 'sharedLine' ? 'basicBridged' : 'selectedStandard',
  } as const;
  if (kind !== 'station') return common;
  return {
    ...common,
    ...(groups.length > 0 && {
      associatedGroupList: groups.map((group) => ({ number: group.number })),
    }),
    ...('lines' in device && { maxActiveCalls: 1, maxHeldCalls: device.lines }),
    maxAutoAnswerRings: 100,
    maxFwdSettings: 12,
    maxDevicesInConf: conferenceLimit,
    transAndConfSetup: { consultationCall: true, holdCallMakeCall: true, alternateCall: true },
    mediaClassSupport: { voice: true },
  };
}

/** What is told of the physical element of a station, but for its services and events. */
export function physicalInformation(): GetPhysicalDeviceInformationResponse {
  return {
    ...described('station'),
    hasLogicalElement: true,
    deviceModelName: 'simulated',
    maxDisplays: 1,
    maxButtons: BUTTONS.size,
    maxLamps: LAMPS.length,
    maxRingPatterns: RING_PATTERNS,
  };
}

/** The services on calls and features that a device takes that is no station. */
const WITHOUT_STATION: { readonly [Kind in Exclude<Device['kind'], 'station'>]: string } = {
  acdGroup: 'MakeCall DeflectCall DirectedPickupCall',
  pickGroup: 'MakeCall',
  huntGroup: 'MakeCall',
  sharedLine: 'MakeCall DirectedPickupCall',
  park: 'DirectedPickupCall DeflectCall',
  networkInterface: 'JoinCall SingleStepConferenceCall',
  routeing:
    'RouteRegister RouteRegisterCancel RouteSelect RouteReject RouteEnd GetRouteingMode SetRouteingMode',
};
/** Those that any device with a call takes. */
const WITH_A_CALL = `ClearCall ClearConnection AssociateData SendUserInformation GenerateDigits GenerateTelephonyTones
  CancelTelephonyTones PlayMessage RecordMessage Stop Suspend Resume Reposition Review SetVoiceAttribute
  QueryVoiceAttribute StartDataCollection`;
/** Events that are about stations alone. */
const OF_STATIONS: readonly EventType[] = [
  'AutoAnswerEvent',
  'CallBackEvent',
  'CallBackMessageEvent',
  'CallerIDStatusEvent',
  'DoNotDisturbEvent',
  'ForwardingEvent',
  'MessageWaitingEvent',
];

/** Whether a service or event applies to a kind of device. */
export function appliesTo(kind: Device['kind']): (capability: RequestType | EventType) => boolean {
  if (kind === 'station') {
    return (capability) => !capability.startsWith('Route') && !capability.includes('Routeing');
  }
  const services = new Set(`${WITHOUT_STATION[kind]} ${WITH_A_CALL}`.split(/\s+/));
  const isAgentEvent = (name: string) => name.startsWith('Agent');
  return (capability) => {
    if (!capability.endsWith('Event')) return services.has(capability);
    if (isAgentEvent(capability)) return kind === 'acdGroup';
    if (capability === 'RouteingEvent') return kind === 'routeing';
    return !OF_STATIONS.some((event) => event === capability);
  };
}
