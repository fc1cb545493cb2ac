/**
 * The way to calls as objects: what they are made of is loaded when the first of them is asked for.
 *
 * @packageDocumentation
 */
import type { DeviceInput } from '../device-input.js';
import type { Connection } from './connection.js';
import type { CallsHost } from './host.js';
import type { LiveCalls, PhoneOptions } from './live-calls.js';
import type { Phone, PhoneCallOptions } from './phone.js';
import type { Watch, WatchOptions, WatchTarget } from './watch.js';

/** Calls as objects that stay true, in the first and in the third party. */
export interface CallObjects {
  /**
   * Watches a device as its user sees it: monitored, and its calls known, from then on.
   *
   * @param device - the device, such as `'100'`
   * @returns the phone; close it, or declare it with `await using`, to stop watching
   * @throws as MonitorStart; SessionError `aborted`
   */
  phone(device: DeviceInput, options?: PhoneOptions): Promise<Phone>;
  /**
   * Watches many devices from outside. A device that cannot be watched is in `failed`, and does not fail the rest.
   *
   * @param target - devices and ranges of them, or `'all'` that the switching function names
   * @returns the watch, when all devices have been done
   * @throws SessionError `aborted`, `closed`; UsageError `not-supported` for `all`, if the switch does not name its devices
   */
  watch(target: WatchTarget, options?: WatchOptions): Promise<Watch>;
  /**
   * Calls from one device to another, without watching either (MakeCall, ECMA-269 17.1.18).
   *
   * @param from - the calling device
   * @param to - whom to call
   * @returns the calling device's connection, with all its verbs; what they wait for is only seen where it is watched
   * @throws as every service's method
   */
  call(from: DeviceInput, to: DeviceInput, options?: PhoneCallOptions): Promise<Connection>;
}

/** Makes the methods of a client. */
export function callObjects(host: CallsHost): CallObjects {
  let opened: Promise<LiveCalls> | undefined;
  const open = (): Promise<LiveCalls> => {
    opened ??= load(host);
    return opened;
  };
  return {
    phone: async (device, options) => (await open()).phone(device, options),
    watch: async (target, options) => (await open()).watch(target, options),
    call: async (from, to, options) => (await open()).call(from, to, options),
  };
}

async function load(host: CallsHost): Promise<LiveCalls> {
  const [{ LiveCalls: Loaded }, { createPicture }, snapshots] = await Promise.all([
    import('./live-calls.js'),
    import('../picture/create-picture.js'),
    host.snapshots(),
  ]);
  return new Loaded(host, createPicture(host.pictureOptions), snapshots);
}
