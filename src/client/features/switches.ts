/**
 * Features of a device that are little more than on or off.
 *
 * @packageDocumentation
 */
import type { DeviceID } from '../../model/hand-written.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import { type Feature, type FeatureDevice, type FeatureLink, hear } from './feature-link.js';

/** Whether a message waits. */
export interface MessageWaiting {
  readonly isOn: boolean;
  /** The device at which it waits, where the switch tells. */
  readonly at?: DeviceID;
}

/** Whether a message is to be shown as waiting, and where it waits. */
export type MessageWaitingSetting = boolean | { readonly at: DeviceInput };

/** The indicator for messages of a device (ECMA-269 21.1.8, 21.1.18). */
export function messageWaitingOf(
  link: FeatureLink,
  device: FeatureDevice,
): Feature<MessageWaiting, MessageWaitingSetting> {
  const read = (said: {
    readonly messageWaitingOn: boolean;
    readonly deviceForMessage?: DeviceID;
  }): MessageWaiting => ({
    isOn: said.messageWaitingOn,
    ...(said.deviceForMessage && { at: said.deviceForMessage }),
  });
  return {
    get: async (options) =>
      read(await link.request('GetMessageWaitingIndicator', { device: device.id }, options)),
    set: async (setting, options) => {
      const request = {
        device: device.id,
        messageWaitingOn: setting !== false,
        ...(typeof setting === 'object' && { deviceForMessage: deviceID(setting.at) }),
      };
      await link.request('SetMessageWaitingIndicator', request, options);
    },
    onChange: (listener) =>
      hear(
        link,
        'MessageWaitingEvent',
        (event) => device.isSame(event.targetDevice),
        (event) => listener(read(event)),
      ),
  };
}

/** Whether those whom a device calls are told its number (ECMA-269 22.1.9, 22.1.18). */
export function callerIDOf(link: FeatureLink, device: FeatureDevice): Feature<boolean> {
  return {
    get: async (options) => {
      const answer = await link.request('GetCallerIDStatus', { device: device.id }, options);
      return answer.callerIDProvided;
    },
    set: async (callerIDProvided, options) => {
      await link.request('SetCallerIDStatus', { device: device.id, callerIDProvided }, options);
    },
    onChange: (listener) =>
      hear(
        link,
        'CallerIDStatusEvent',
        (event) => device.isSame(event.device),
        (event) => listener(event.callerIDProvided),
      ),
  };
}

/** Whether a device answers by itself. */
export interface AutoAnswer {
  readonly isOn: boolean;
  /** After how many rings, where the switch tells. */
  readonly rings?: number;
}

/** Automatic answer of a device (ECMA-269 22.1.6, 22.1.16). */
export function autoAnswerOf(
  link: FeatureLink,
  device: FeatureDevice,
): Feature<AutoAnswer, boolean | { readonly rings: number }> {
  const read = (said: {
    readonly autoAnswerOn: boolean;
    readonly numberOfRings?: number;
  }): AutoAnswer => ({
    isOn: said.autoAnswerOn,
    ...(said.numberOfRings !== undefined && { rings: said.numberOfRings }),
  });
  return {
    get: async (options) =>
      read(await link.request('GetAutoAnswer', { device: device.id }, options)),
    set: async (setting, options) => {
      const request = {
        device: device.id,
        autoAnswerOn: setting !== false,
        ...(typeof setting === 'object' && { numberOfRings: setting.rings }),
      };
      await link.request('SetAutoAnswer', request, options);
    },
    onChange: (listener) =>
      hear(
        link,
        'AutoAnswerEvent',
        (event) => device.isSame(event.invokingDevice),
        (event) => listener(read(event)),
      ),
  };
}

/** Whether a routeing device asks for routes (ECMA-269 22.1.14, 22.1.22). */
export function routeingModeOf(link: FeatureLink, device: FeatureDevice): Feature<boolean> {
  return {
    get: async (options) => {
      const answer = await link.request('GetRouteingMode', { device: device.id }, options);
      return answer.routeingMode;
    },
    set: async (routeingMode, options) => {
      await link.request('SetRouteingMode', { device: device.id, routeingMode }, options);
    },
    onChange: (listener) =>
      hear(
        link,
        'RouteingEvent',
        (event) => device.isSame(event.device),
        (event) => listener(event.routeingMode),
      ),
  };
}
