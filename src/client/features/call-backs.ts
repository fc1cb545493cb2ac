import type { DeviceID } from '../../model/hand-written.js';
import type { Unlisten } from '../../session/event-listeners.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import { type FeatureDevice, type FeatureLink, type FeatureOptions, hear } from './feature-link.js';

/** A call back that a device waits for, or a message that it has left and that asks for one. */
export interface CallBack {
  readonly kind: 'call' | 'message';
  /** Who is called back by, or has the message. */
  readonly target: DeviceID;
}

/** A call back or message that was set or cancelled. */
export interface CallBackChange {
  readonly kind: 'call' | 'message';
  /** Undefined where the switch does not tell. */
  readonly target?: DeviceID;
  readonly isSet: boolean;
}

/** The call backs of a device, and the messages that it has left (ECMA-269 22.1.1 to 22.1.4, 22.1.8). */
export interface CallBacks {
  /**
   * What the device waits for.
   *
   * @throws as every request
   */
  list(options?: FeatureOptions): Promise<readonly CallBack[]>;
  /**
   * Has the device called, and then the target, once both are free; or leaves a message at the target that asks for it.
   *
   * @throws as every request: CstaServiceError `operation: featureAlreadySet`, say
   */
  request(target: DeviceInput, kind?: CallBack['kind'], options?: FeatureOptions): Promise<void>;
  /**
   * Gives up the call back by a target, or takes the message back; for all targets where none is named.
   *
   * @throws as every request
   */
  cancel(target?: DeviceInput, kind?: CallBack['kind'], options?: FeatureOptions): Promise<void>;
  /** Calls a listener with each that is set or cancelled by the device, or done. */
  onChange(listener: (change: CallBackChange) => void): Unlisten;
}

const SERVICES = {
  call: { request: 'CallBackNonCallRelated', cancel: 'CancelCallBack' },
  message: { request: 'CallBackMessageNonCallRelated', cancel: 'CancelCallBackMessage' },
} as const;

/** The call backs of a device. */
export function callBacksOf(link: FeatureLink, device: FeatureDevice): CallBacks {
  return {
    list: async (options) => {
      const answer = await link.request('GetCallBack', { device: device.id }, options);
      return answer.callBackList.map(({ targetDevice: target, callBackMessageIndicator }) => ({
        kind: callBackMessageIndicator === true ? 'message' : 'call',
        target,
      }));
    },
    request: async (target, kind = 'call', options) => {
      const pair = { originatingDevice: device.id, targetDevice: deviceID(target) };
      await link.request(SERVICES[kind].request, pair, options);
    },
    cancel: async (target = '', kind = 'call', options) => {
      const pair = { originatingDevice: device.id, targetDevice: deviceID(target) };
      await link.request(SERVICES[kind].cancel, pair, options);
    },
    onChange: (listener) => {
      const isOwn = (event: { readonly originatingDevice: Parameters<typeof device.isSame>[0] }) =>
        device.isSame(event.originatingDevice);
      const told = (
        kind: CallBack['kind'],
        target: DeviceID | undefined,
        isSet: boolean,
      ): CallBackChange => ({ kind, ...(target && { target }), isSet });
      const unlisten = [
        hear(link, 'CallBackEvent', isOwn, (event) =>
          listener(told('call', event.targetDevice.deviceIdentifier, event.callBackSetCanceled)),
        ),
        hear(link, 'CallBackMessageEvent', isOwn, (event) =>
          listener(
            told('message', event.targetDevice.deviceIdentifier, event.callBackMsgSetCanceled),
          ),
        ),
      ];
      return () => {
        for (const off of unlisten) off();
      };
    },
  };
}
