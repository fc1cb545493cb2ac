/**
 * What is on a telephone beside its handset: buttons, lamps, hookswitch and ringer.
 *
 * @packageDocumentation
 */
import type { Volume } from '../../model/generated/features.js';
import type {
  ButtonItem,
  ButtonPressEvent,
  LampModeEvent,
  LampModeItem,
  RingerStatusEvent,
  RingerStatusItem,
  SetLampMode,
} from '../../model/generated/physical-device.js';
import type { Unlisten } from '../../session/event-listeners.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import { type FeatureDevice, type FeatureLink, type FeatureOptions, hear } from './feature-link.js';

/** The buttons of a telephone (ECMA-269 21.1.1, 21.1.3, 21.1.14). */
export interface Buttons {
  /**
   * Asks for all buttons.
   *
   * @throws as every request
   */
  list(options?: FeatureOptions): Promise<readonly ButtonItem[]>;
  /**
   * Presses a button.
   *
   * @param button - its identifier; `0` to `9` are the digits, `10` is `*`, `11` is `#` (ECMA-269 12.3.5)
   * @throws as every request
   */
  press(button: string, options?: FeatureOptions): Promise<void>;
  /**
   * Writes on a button, or sets the number that it dials.
   *
   * @throws as every request
   */
  set(
    button: string,
    to: { readonly label?: string | undefined; readonly number?: DeviceInput | undefined },
    options?: FeatureOptions,
  ): Promise<void>;
  /** Calls a listener whenever a button is pressed, by hand or by a program. */
  onPress(listener: (event: ButtonPressEvent) => void): Unlisten;
}

/** The buttons of a telephone. */
export function buttonsOf(link: FeatureLink, device: FeatureDevice): Buttons {
  return {
    list: async (options) =>
      (await link.request('GetButtonInformation', { device: device.id }, options)).buttonList,
    press: async (button, options) => {
      await link.request('ButtonPress', { device: device.id, button }, options);
    },
    set: async (button, { label, number }, options) => {
      const request = {
        device: device.id,
        button,
        ...(label !== undefined && { buttonLabel: label }),
        ...(number !== undefined && { buttonAssociatedNumber: deviceID(number) }),
      };
      await link.request('SetButtonInformation', request, options);
    },
    onPress: (listener) =>
      hear(link, 'ButtonPressEvent', (event) => device.isSame(event.device), listener),
  };
}

/** The lamps of a telephone (ECMA-269 21.1.7, 21.1.17). */
export interface Lamps {
  /**
   * Asks how all lamps are.
   *
   * @throws as every request
   */
  list(options?: FeatureOptions): Promise<readonly LampModeItem[]>;
  /**
   * Sets a lamp.
   *
   * @param to - `lampMode`: 2 off, 3 steady, 4 wink, 1 flutter, 0 broken flutter; `lampColor`: 1 red, 2 yellow, 3 green,
   * 4 blue
   * @throws as every request
   */
  set(
    lamp: string,
    to: Pick<SetLampMode, 'lampMode' | 'lampBrightness' | 'lampColor'>,
    options?: FeatureOptions,
  ): Promise<void>;
  /** Calls a listener whenever a lamp has changed. */
  onChange(listener: (event: LampModeEvent) => void): Unlisten;
}

/** The lamps of a telephone. */
export function lampsOf(link: FeatureLink, device: FeatureDevice): Lamps {
  return {
    list: async (options) =>
      (await link.request('GetLampMode', { device: device.id }, options)).lampModeList,
    set: async (lamp, to, options) => {
      await link.request('SetLampMode', { device: device.id, lamp, ...to }, options);
    },
    onChange: (listener) =>
      hear(link, 'LampModeEvent', (event) => device.isSame(event.device), listener),
  };
}

/** The hookswitch of a telephone (ECMA-269 21.1.5, 21.1.16). */
export interface Hookswitch {
  /**
   * Asks whether the telephone is off-hook: whether any of its hookswitches is.
   *
   * @throws as every request
   */
  isOffHook(options?: FeatureOptions): Promise<boolean>;
  /**
   * Takes the telephone off-hook, by its first hookswitch.
   *
   * @throws as every request
   */
  offHook(options?: FeatureOptions): Promise<void>;
  /**
   * Puts the telephone on-hook, all its hookswitches.
   *
   * @throws as every request
   */
  onHook(options?: FeatureOptions): Promise<void>;
  /** Calls a listener whenever a hookswitch has changed. */
  onChange(listener: (isOffHook: boolean, hookswitch: string) => void): Unlisten;
}

/** The hookswitch of a telephone. */
export function hookswitchOf(link: FeatureLink, device: FeatureDevice): Hookswitch {
  const list = async (options?: FeatureOptions) =>
    (await link.request('GetHookswitchStatus', { device: device.id }, options))
      .hookswitchStatusList;
  const set = async (hookswitch: string, hookswitchOnhook: boolean, options?: FeatureOptions) => {
    const request = { device: device.id, hookswitch, hookswitchOnhook };
    await link.request('SetHookswitchStatus', request, options);
  };
  return {
    isOffHook: async (options) =>
      (await list(options)).some(({ hookswitchOnHook }) => !hookswitchOnHook),
    offHook: async (options) => {
      const [first] = await list(options);
      await set(first?.hookswitch ?? '', false, options);
    },
    onHook: async (options) => {
      for (const { hookswitch, hookswitchOnHook } of await list(options)) {
        if (!hookswitchOnHook) await set(hookswitch, true, options);
      }
    },
    onChange: (listener) =>
      hear(
        link,
        'HookswitchEvent',
        (event) => device.isSame(event.device),
        (event) => listener(!event.hookswitchOnHook, event.hookswitch),
      ),
  };
}

/** The ringers of a telephone (ECMA-269 21.1.11, 21.1.21). */
export interface Ringers {
  /**
   * Asks how all ringers are.
   *
   * @throws as every request
   */
  list(options?: FeatureOptions): Promise<readonly RingerStatusItem[]>;
  /**
   * Sets how loud the first ringer is.
   *
   * @param level - 0 for silence to 100 for the loudest, or one step
   * @throws as every request
   */
  setVolume(level: number | 'up' | 'down', options?: FeatureOptions): Promise<void>;
  /** Calls a listener whenever a ringer has changed. */
  onChange(listener: (event: RingerStatusEvent) => void): Unlisten;
}

/** The ringers of a telephone. */
export function ringersOf(link: FeatureLink, device: FeatureDevice): Ringers {
  const list = async (options?: FeatureOptions) =>
    (await link.request('GetRingerStatus', { device: device.id }, options)).ringerStatusList;
  return {
    list,
    setVolume: async (level, options) => {
      const [first] = await list(options);
      const ringVolume: Volume =
        typeof level === 'number'
          ? { volAbs: level }
          : { volInc: level === 'up' ? 'increment' : 'decrement' };
      const request = { device: device.id, ringer: first?.ringer ?? '', ringVolume };
      await link.request('SetRingerStatus', request, options);
    },
    onChange: (listener) =>
      hear(link, 'RingerStatusEvent', (event) => device.isSame(event.device), listener),
  };
}
