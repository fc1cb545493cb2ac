/**
 * Which values of a negative answer are about a service. ECMA-269 leaves every value open to every service, but most are
 * named after a member, and their descriptions name members and services: so they are found by that.
 */

import { membersOf } from '../../src/schema/catalogue.js';
import type { SchemaMessage } from '../../src/schema/messages.js';
import { errorCategories } from './places.js';
import { schema } from './schema.js';

/** Values that are named after a member in other words than its own. */
const namedOtherwise: readonly (readonly [member: string, values: RegExp])[] = [
  ['accountCode', /^(invalidA|a)ccountCode/],
  ['activateForward', /forwardingFlag/i],
  ['activeCall', /activeCall|activeConnection|activeDevice/i],
  ['agentID', /invalidAgentIdentifier/],
  ['alertTime', /alertTime/i],
  ['authCode', /authCode|authorisationCode/i],
  ['autoAnswerOn', /autoAnswer/i],
  ['button', /^(invalidB|b)utton/],
  ['callCharacteristics', /callType/i],
  ['callToBeDiverted', /divertingDevice|callToDivert/i],
  ['callToBePickedUp', /pickUp|pickedUp/i],
  ['calledDirectoryNumber', /calledDevice/i],
  ['callingDevice', /callingDevice/i],
  ['charactersToSend', /charactersToSend/],
  ['connectionReservation', /connectionReserv/],
  ['consultOptions', /consultPurpose/i],
  ['consultedDevice', /calledDevice/i],
  ['correlatorData', /correlatorData/i],
  ['defaultAction', /invalidAllocation|allocation(NotSupported|OutOfRange)/],
  ['destinationDetection', /destinationDetect/i],
  ['crossRefIdentifier', /routeingCrossRefID/i],
  ['digitMode', /digitMode/],
  ['doNotDisturbOn', /doNotDisturb/i],
  ['duration', /^durationExceeded/],
  ['errorValue', /errorValue/],
  ['escapeRegisterID', /escapeCrossRefID/i],
  ['forwardDN', /forwardingDestination/i],
  ['forwardingType', /forwardingType/i],
  ['group', /agentGroup/i],
  ['heldCall', /heldCall|heldConnection|heldDevice/i],
  ['hookswitch', /hookswitch/i],
  ['lamp', /^invalidLampID|^lamp(?!Mode)/],
  ['lampMode', /lampMode/i],
  ['maxDevices', /^maxDevicesExceeded/],
  [
    'mediaCallCharacteristics',
    /bitRate|connectionRate|delayTolerance|flowDirection|numberOfChannels/i,
  ],
  ['message', /MsgID|MsgState|messageIDRequired/],
  ['messageToBePlayed', /MsgID|MsgState|notAbleToPlay/],
  ['messageToReposition', /MsgID|MsgState|beginningOfMsg|endOfMsg/],
  ['messageToResume', /MsgID|MsgState|notAbleToResume|msgSuspended/],
  ['messageWaitingOn', /messageWaitingSetting/i],
  ['microphoneGain', /microphoneGain|micGain/i],
  ['microphoneMuteOn', /microphoneMute|micMute/i],
  ['monitorCrossRefID', /monitorCrossRefID/i],
  ['monitorObject', /monitorObject/i],
  ['monitorType', /monitorType/i],
  ['newDestination', /destinationDevice/i],
  ['numberOfRings', /ringCount/i],
  ['parkTo', /parkTo(?!Be)/i],
  ['parking', /callToPark/i],
  ['participationType', /participationType/i],
  ['password', /agentPassword/i],
  ['priority', /^priorityNotSupported/],
  ['pulseRate', /pulse(Rate|Duration)/],
  ['remainRetries', /remainRetry/i],
  ['requestedAgentState', /agentState/i],
  ['requestedFilterList', /monitorFilter/i],
  ['requestedMonitorFilter', /monitorFilter/i],
  ['ringCount', /ringCount/i],
  ['ringPattern', /ringPattern/i],
  ['ringVolume', /ringVol/i],
  ['routeRegisterReqID', /routeRegistrationCrossRefID/i],
  ['routeSelAlgorithm', /routeingAlgorithm/i],
  ['routeUsedReq', /routeUsed/],
  ['signallingDetection', /^classifierBusy/],
  ['speakerMuteOn', /speakerMute/i],
  ['speakerVolume', /speakerVolume/i],
  ['startTime', /^startTimeOutOfRange/],
  ['sysStatRegisterID', /sysStatRegID/],
  ['systemStatus', /systemStatus/],
  ['toneDuration', /toneDuration/],
  ['toneToSend', /^toneGeneratorBusy/],
  ['userData', /userData/],
];

/** What holds for members of a type, whatever their names. */
const byType: readonly (readonly [type: RegExp, values: RegExp])[] = [
  [
    /^ConnectionID$/,
    /^(invalid(ConnectionID|CallID|DeviceID|ConnectionState)|requestIncompatibleWithConnection)$/,
  ],
  [
    /DeviceID$|^ExtendedDeviceID$|^DeviceNumber$/,
    /^(invalid(DeviceID|DeviceState)|requestIncompatibleWithDevice|deviceOutOfService)$/,
  ],
];

/** What is about services rather than their members. */
const byService: readonly (readonly [service: RegExp, values: RegExp])[] = [
  [/^MonitorStart$/, /MonitorLimitExceeded$/],
  [/Register$/, /egistrationLimitExceeded$/],
  [/Conference|^IntrudeCall$|^JoinCall$/, /^conference/],
  [/^StartDataCollection$/, /^toneDetectorBusy$/],
  [/^RouteSelect$/, /^routeingTimerExpired$/],
  [/^(Set|Change)/, /^featureAlreadySet$/],
];

interface ErrorValue {
  readonly category: string;
  readonly name: string;
  /** Members and services that its description names. */
  readonly names: ReadonlySet<string>;
}

const wordsWithHumps = (text: string): string[] =>
  (text.match(/\b[a-zA-Z]+\b/g) ?? []).filter((word) => /[a-z][A-Z]/.test(word));

const errorValues: readonly ErrorValue[] = [...errorCategories].flatMap(([type, category]) => {
  const definition = schema.types.get(type)?.definition;
  if (definition?.kind !== 'enumeration') throw new Error(`${type} is no enumeration`);
  return Object.entries(definition.values).map(([name, value]) => ({
    category,
    name,
    names: new Set(wordsWithHumps(typeof value === 'number' ? '' : (value.about ?? ''))),
  }));
});

/** The values about a service, by their categories, in the order of the schema. */
export function errorsAbout(request: SchemaMessage): ReadonlyMap<string, readonly string[]> {
  const members = membersOf(request);
  const isNamed = ({ names }: ErrorValue): boolean =>
    names.has(request.name) || Object.keys(members).some((member) => names.has(member));
  const patterns = [
    ...namedOtherwise.flatMap(([member, values]) => (member in members ? [values] : [])),
    ...byType.flatMap(([type, values]) =>
      Object.values(members).some(
        (member) => typeof member.type === 'string' && type.test(member.type),
      )
        ? [values]
        : [],
    ),
    ...byService.flatMap(([service, values]) => (service.test(request.name) ? [values] : [])),
  ];
  const found = new Map<string, string[]>();
  for (const value of errorValues) {
    if (!isNamed(value) && !patterns.some((pattern) => pattern.test(value.name))) continue;
    found.set(value.category, [...(found.get(value.category) ?? []), value.name]);
  }
  return found;
}
