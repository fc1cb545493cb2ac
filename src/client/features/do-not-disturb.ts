import type { DoNotDisturbEvent } from '../../model/generated/logical-device.js';
import type { DeviceID } from '../../model/hand-written.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import { type Feature, type FeatureDevice, type FeatureLink, hear } from './feature-link.js';

/** Which calls are turned away. */
export interface DoNotDisturb {
  readonly isOn: boolean;
  /** Calls from within the switch or from outside alone; absent for all, and where the switch does not tell. */
  readonly calls?: 'internal' | 'external';
  /** Those whose calls are turned away; absent for all, and where the switch does not tell. */
  readonly callers?: readonly DeviceID[];
}

/** Which calls are to be turned away: all, none, or some. */
export type DoNotDisturbSetting =
  | boolean
  | {
      /** Default: all. */
      readonly calls?: 'internal' | 'external' | undefined;
      /** Default: all. */
      readonly callers?: readonly DeviceInput[] | undefined;
    };

/** Do not disturb of a device (ECMA-269 22.1.10, 22.1.19). */
export function doNotDisturbOf(
  link: FeatureLink,
  device: FeatureDevice,
): Feature<DoNotDisturb, DoNotDisturbSetting> {
  return {
    get: async (options) =>
      settingIn(await link.request('GetDoNotDisturb', { device: device.id }, options)),
    set: async (setting, options) => {
      const { calls, callers } = typeof setting === 'boolean' ? {} : setting;
      const request = {
        device: device.id,
        doNotDisturbOn: setting !== false,
        ...(calls && { callOrigination: { [calls]: true } }),
        ...(callers && { callingDeviceList: callers.map(deviceID) }),
      };
      await link.request('SetDoNotDisturb', request, options);
    },
    onChange: (listener) =>
      hear(
        link,
        'DoNotDisturbEvent',
        (event) => device.isSame(event.device),
        (event) => listener(settingIn(event)),
      ),
  };
}

function settingIn({
  doNotDisturbOn: isOn,
  callOrigination,
  callingDeviceList: callers,
}: Pick<
  DoNotDisturbEvent,
  'doNotDisturbOn' | 'callOrigination' | 'callingDeviceList'
>): DoNotDisturb {
  const { internal = false, external = false } = callOrigination ?? {};
  return {
    isOn,
    ...(internal !== external && { calls: internal ? 'internal' : 'external' }),
    ...(callers && { callers }),
  };
}
