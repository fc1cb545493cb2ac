import { CstaError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { SystemStatusValue } from '../model/generated/system.js';
import type { Attachment, ComputingFunction } from './switching-function.js';

/**
 * What a switching function says to a computing function that has come, before it has been asked for anything:
 * `systemStatus`, a SystemStatus with the status that it would answer a RequestSystemStatus with; `nothing`; or whatever
 * a function sends.
 */
export type Greeting = 'systemStatus' | 'nothing' | ((newcomer: ComputingFunction) => unknown);

/** Says it. What becomes of it makes no difference to the session. */
export function greet(
  greeting: Greeting,
  newcomer: ComputingFunction,
  attachment: Attachment,
  faults: Faults,
): void {
  if (greeting === 'nothing') return;
  if (greeting === 'systemStatus') void sayStatus(newcomer, attachment);
  else faults.call('greeting', () => greeting(newcomer));
}

async function sayStatus(newcomer: ComputingFunction, attachment: Attachment): Promise<void> {
  try {
    await newcomer.request('SystemStatus', { systemStatus: await statusOf(attachment) });
  } catch (error) {
    // A newcomer that does not answer, or leaves, is served all the same.
    if (!(error instanceof CstaError)) throw error;
  }
}

async function statusOf(attachment: Attachment): Promise<SystemStatusValue> {
  try {
    const answer = await attachment.handle({ kind: 'request', type: 'RequestSystemStatus' });
    if (answer?.type === 'RequestSystemStatusResponse') return answer.systemStatus;
  } catch {
    // A switching function without this service is taken to work.
  }
  return 'normal';
}
