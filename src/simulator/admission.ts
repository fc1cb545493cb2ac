/**
 * What the PBX serves and tells in each system status. ECMA-269 12.2.28 names the statuses; what follows from them is the
 * PBX's own.
 *
 * @packageDocumentation
 */
import type { SystemStatusValue } from '../model/generated/system.js';
import type { RequestType } from '../model/message.js';
import { refuse } from '../switching/refuse.js';

/** Services about the status itself, which is how computing functions learn that it is over. */
const ALWAYS: ReadonlySet<RequestType> = new Set<RequestType>([
  'RequestSystemStatus',
  'SystemStatus',
  'SystemRegister',
  'SystemRegisterCancel',
  'ChangeSysStatFilter',
  'GetRegistrations',
]);

/** Services that begin something new, so that they are the first to go when there is too much to do. */
const LOAD: ReadonlySet<RequestType> = new Set<RequestType>([
  'MakeCall',
  'MakePredictiveCall',
  'MakeConnection',
  'ConsultationCall',
  'SendMessage',
  'MonitorStart',
]);

/** Whether the PBX does nothing for computing functions: it has been switched off for them, or is starting. */
export function isOut(status: SystemStatusValue): boolean {
  return status === 'disabled' || status === 'initializing';
}

/**
 * Makes sure that a service is served in a status.
 *
 * @throws CstaServiceError `systemResourceAvailability: resourceOutOfService` while the PBX is disabled or initializing,
 * `performanceManagement: performanceLimitExceeded` for what begins something new while the overload is reached
 */
export function requireServed(status: SystemStatusValue, service: RequestType): void {
  if (isOut(status) && !ALWAYS.has(service)) {
    throw refuse('systemResourceAvailability', 'resourceOutOfService');
  }
  if (status === 'overloadReached' && LOAD.has(service)) {
    throw refuse('performanceManagement', 'performanceLimitExceeded');
  }
}
