import type { ConnectionID, DeviceID } from '../../model/hand-written.js';

/**
 * A connection identifier as a key; undefined where it does not name a device, and so no one connection.
 *
 * @param callID - the call that it is in, where that is known otherwise
 */
export function connectionKey({ callID, deviceID }: ConnectionID): string | undefined {
  if (callID === undefined || deviceID === undefined) return undefined;
  const { number, typeOfNumber } = deviceID;
  return typeOfNumber === 'dynamic' ? `${callID}\n\n${number}` : `${callID}\n${number}`;
}

/** The device that a connection identifier names; undefined for a dynamic one, which names nobody. */
export function staticDevice({ deviceID }: ConnectionID): DeviceID | undefined {
  if (deviceID === undefined || deviceID.typeOfNumber === 'dynamic') return undefined;
  const { typeOfNumber, ...rest } = deviceID;
  return typeOfNumber === undefined ? rest : { ...rest, typeOfNumber };
}

/** Whether a key names a connection of the call with this identifier. */
export function isOfCall(key: string, callID: string): boolean {
  return key.startsWith(`${callID}\n`);
}
