import type { OperationErrors } from '../../model/generated/errors.js';
import type { PbxState } from '../state.js';
import type { Located } from './lookup.js';

/**
 * Why nobody can take a connection over to another device, whatever its state: a line is the network's, and a call is
 * picked up from those that it was brought to, not from the one that made it. Undefined if it can be.
 */
export function hindersPickup(
  { devices }: PbxState,
  { call, connection }: Located,
): OperationErrors | undefined {
  const { device } = connection;
  if (devices.get(device)?.kind === 'networkInterface') {
    return 'requestIncompatibleWithPickupDevice';
  }
  return call.callingDevice.deviceIdentifier?.number === device
    ? 'requestIncompatibleWithConnection'
    : undefined;
}
