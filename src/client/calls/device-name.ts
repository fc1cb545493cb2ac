import type { DeviceID } from '../../model/hand-written.js';
import { type DeviceInput, deviceID } from '../device-input.js';

/** The program's name of a device: what it is called in the picture. */
export function deviceName(device: DeviceInput): string {
  if (typeof device === 'string') return device;
  const { number, typeOfNumber } = device;
  return typeOfNumber === undefined ? number : `${typeOfNumber}:${number}`;
}

/** A device with its name. */
export function named(device: DeviceInput): { readonly id: string; readonly deviceID: DeviceID } {
  return { id: deviceName(device), deviceID: deviceID(device) };
}
