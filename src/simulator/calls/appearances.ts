/**
 * Shared lines: a call to one appears at several stations, and all its appearances stay with the call. The one that
 * answers is active; the others are inactive, which is queued, and may come in at any time (ECMA-269 17.2.1).
 *
 * @packageDocumentation
 */
import type { Call, Connection } from '../state.js';
import type { Work } from '../work.js';

/** Whether a connection is an appearance of a shared line that takes no part in the call at the moment. */
export function isInactive({ waitsFor }: Connection): boolean {
  return waitsFor === 'use';
}

/** Whether another appearance of the connection's shared line is active in the call. */
export function hasActivePartner(call: Call, { device, line }: Connection): boolean {
  return (
    line !== undefined &&
    call.connections.some(
      (other) =>
        other.device !== device &&
        other.line === line &&
        (other.state === 'connected' || other.state === 'hold'),
    )
  );
}

/** An appearance becomes inactive, because another one is in use (ECMA-269 Table 17-152). */
export function makeInactive(work: Work, callID: string, device: string): void {
  const set = { waitsFor: 'use' } as const;
  work.record({ fact: 'bridged', callID, device, cause: 'normal', set });
}

/** Takes out of a call the inactive appearances of shared lines that nobody in it uses any more. */
export function releaseAppearances(work: Work, callID: string): void {
  for (const connection of work.call(callID)?.connections ?? []) {
    const call = work.call(callID);
    if (!call || !isInactive(connection) || hasActivePartner(call, connection)) continue;
    const { device } = connection;
    work.record({ fact: 'connectionCleared', callID, device, cause: 'normalClearing' });
  }
}
