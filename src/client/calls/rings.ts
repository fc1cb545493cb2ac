import type { ConnectionRecord } from '../picture/records.js';

/**
 * Whether a call rings, or is offered, at its own device. In an outgoing call it is the far side that rings, and a device
 * that distributes calls does not ring.
 */
export function rings({ state, phase, direction }: ConnectionRecord): boolean {
  if (phase !== 'ringing' && phase !== 'offered') return false;
  return state === undefined ? direction === 'incoming' : state === 'alerting';
}
