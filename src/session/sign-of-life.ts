import { EncodeError } from '../model/errors.js';
import type { SystemStatusValue } from '../model/generated/system.js';
import type { RequestOptions, Session } from './session.js';

/**
 * Asks the peer for its status. CSTA Phase I has no such request: there this side tells its own status, which the peer
 * acknowledges.
 *
 * @param session - an open session
 * @param options - how long the answer may take
 * @returns the peer's status; undefined if all that is known is that the peer answers
 * @throws as `Session.request`
 */
export async function askForStatus(
  session: Pick<Session, 'request'>,
  options: Pick<RequestOptions, 'timeout' | 'signal'> = {},
): Promise<SystemStatusValue | undefined> {
  try {
    const { systemStatus } = await session.request('RequestSystemStatus', {}, options);
    return systemStatus;
  } catch (error) {
    if (!(error instanceof EncodeError && error.code === 'not-in-edition')) throw error;
  }
  await session.request('SystemStatus', { systemStatus: 'normal' }, options);
  return undefined;
}
