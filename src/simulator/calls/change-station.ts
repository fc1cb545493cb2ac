/**
 * Changes features of a station. What stays as it was is not told of (ECMA-269 9.5.1 FR 8).
 *
 * @packageDocumentation
 */
import type { StationDevice } from '../devices.js';
import { defined, known } from '../events/members.js';
import type { StationChanges } from '../facts.js';
import {
  answeredAfter,
  type DoNotDisturb,
  type Forwarding,
  type ForwardingType,
  forwardingsIn,
  type StationFeatures,
  type StationSettings,
  turnedAway,
} from '../station-features.js';
import type { Work } from '../work.js';
import { setActivity } from './change-agent.js';
import { setInService } from './in-service.js';

/**
 * Sets features of a station.
 *
 * @param device - number of the station
 * @param features - what is set; what is not in it stays as it is
 */
export function changeStation(work: Work, device: string, features: StationFeatures): void {
  for (const [type, forwarding] of forwardingsIn(features)) {
    setForwarding(work, device, type, forwarding);
  }
  const has = (name: keyof StationFeatures): boolean => Object.hasOwn(features, name);
  if (has('outOfService')) setInService(work, device, features.outOfService !== true);
  if (has('doNotDisturb')) setDoNotDisturb(work, device, turnedAway(features.doNotDisturb));
  if (has('messageWaiting')) setMessageWaiting(work, device, features.messageWaiting && 'set');
  if (has('callerIDProvided')) setCallerID(work, device, features.callerIDProvided !== false);
  if (has('autoAnswer')) setAutoAnswer(work, device, answeredAfter(features.autoAnswer));
  if (has('notReady')) {
    setActivity(work, device, features.notReady === true ? 'notReady' : 'ready');
  }
}

/** Sets one type of forwarding, or takes it away; each has an event of its own (ECMA-269 22.2.13). */
export function setForwarding(
  work: Work,
  device: string,
  type: ForwardingType,
  to: Forwarding | undefined,
): void {
  const before = stationAt(work, device)?.forwarding ?? {};
  if (isSame(before[type], to)) return;
  change(work, device, { forwarding: { ...before, [type]: to } });
  tellForwarding(work, device, type, to ?? before[type], to !== undefined);
}

/** Turns the forwardings that the PBX has for a station on or off. */
export function turnDefaultForwarding(work: Work, device: string, isOn: boolean): void {
  const before = stationAt(work, device)?.defaultForwarding;
  if (!before || before.isOn === isOn) return;
  change(work, device, { defaultForwarding: { ...before, isOn } });
  for (const [type, to] of Object.entries(before.forwarding)) {
    tellForwarding(work, device, type as ForwardingType, to, isOn, 'forwardingTypeAndForwardDN');
  }
}

function tellForwarding(
  work: Work,
  device: string,
  forwardingType: ForwardingType,
  to: Forwarding | undefined,
  forwardStatus: boolean,
  forwardDefault?: 'forwardingTypeAndForwardDN',
): void {
  work.record({
    fact: 'deviceNews',
    type: 'ForwardingEvent',
    devices: [device],
    members: {
      device: known({ number: device }),
      forwardingType,
      forwardStatus,
      ...defined({
        forwardTo: to && { number: to.to },
        forwardDefault,
        ringCount: to?.ringCount,
        ringDuration: to?.ringDuration,
      }),
    },
  });
}

/** Sets which calls are turned away. */
export function setDoNotDisturb(work: Work, device: string, to: DoNotDisturb | undefined): void {
  if (isSame(stationAt(work, device)?.doNotDisturb, to)) return;
  change(work, device, { doNotDisturb: to });
  work.record({
    fact: 'deviceNews',
    type: 'DoNotDisturbEvent',
    devices: [device],
    members: {
      device: known({ number: device }),
      doNotDisturbOn: to !== undefined,
      ...doNotDisturbMembers(to),
    },
  });
}

/** What messages tell of which calls are turned away; nothing where it is all. */
export function doNotDisturbMembers(setting: DoNotDisturb | undefined) {
  const { internal = true, external = true, callers } = setting ?? {};
  return defined({
    callOrigination:
      internal && external
        ? undefined
        : { ...(internal && { internal }), ...(external && { external }) },
    callingDeviceList: callers?.map((number) => ({ number })),
  });
}

/** Turns the indicator for messages on or off. */
export function setMessageWaiting(
  work: Work,
  device: string,
  to: StationSettings['messageWaiting'] | false,
  deviceForMessage?: string,
): void {
  const before = stationAt(work, device);
  // A message that asks to be called back adds nothing to an indicator that is on anyway.
  if (to === 'callBackMessage' && before?.messageWaiting !== undefined) return;
  const messageWaiting = to || undefined;
  const isOn = messageWaiting !== undefined;
  change(work, device, { messageWaiting, deviceForMessage });
  const stays = (before?.messageWaiting !== undefined) === isOn;
  if (stays && before?.deviceForMessage === deviceForMessage) return;
  work.record({
    fact: 'deviceNews',
    type: 'MessageWaitingEvent',
    devices: [device],
    members: {
      targetDevice: known({ number: device }),
      messageWaitingOn: isOn,
      ...(deviceForMessage === undefined ? {} : { deviceForMessage: { number: deviceForMessage } }),
    },
  });
}

/** Sets whether those whom a station calls are told its number. */
export function setCallerID(work: Work, device: string, isProvided: boolean): void {
  if ((stationAt(work, device)?.withholdsNumber === true) !== isProvided) return;
  change(work, device, { withholdsNumber: !isProvided });
  work.record({
    fact: 'deviceNews',
    type: 'CallerIDStatusEvent',
    devices: [device],
    members: { device: { number: device }, callerIDProvided: isProvided },
  });
}

/** Sets after how many rings a station answers by itself; undefined for never. */
export function setAutoAnswer(
  work: Work,
  device: string,
  autoAnswer: StationSettings['autoAnswer'],
): void {
  if (isSame(stationAt(work, device)?.autoAnswer, autoAnswer)) return;
  change(work, device, { autoAnswer });
  work.record({
    fact: 'deviceNews',
    type: 'AutoAnswerEvent',
    devices: [device],
    members: {
      invokingDevice: known({ number: device }),
      autoAnswerOn: autoAnswer !== undefined,
      ...(autoAnswer && { numberOfRings: autoAnswer.rings }),
    },
  });
}

function change(work: Work, device: string, changes: StationChanges): void {
  work.record({ fact: 'stationChanged', device, changes });
}

function stationAt({ state }: Work, number: string): StationDevice | undefined {
  const device = state.devices.get(number);
  return device?.kind === 'station' ? device : undefined;
}

/** Whether two settings, which are plain data, say the same. */
function isSame(one: object | undefined, other: object | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
