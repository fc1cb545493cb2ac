import { CstaError, SessionError } from '../../model/errors.js';
import type { MonitorObject } from '../../model/generated/monitoring.js';
import type { Session } from '../../session/session.js';
import type { Resynchronised } from '../monitor.js';

/**
 * Takes a snapshot of what a monitor watches.
 *
 * @returns the answer, or why there is none
 */
export async function snapshotOf(
  { deviceObject, callObject }: MonitorObject,
  request: Session['request'],
): Promise<Omit<Resynchronised, 'crossRefID'>> {
  try {
    if (deviceObject) {
      return { snapshot: await request('SnapshotDevice', { snapshotObject: deviceObject }) };
    }
    if (callObject) {
      return { snapshot: await request('SnapshotCall', { snapshotObject: callObject }) };
    }
    return {};
  } catch (cause) {
    if (cause instanceof CstaError) return { error: cause };
    return { error: new SessionError('protocol', 'the snapshot failed', { cause }) };
  }
}
