import type { CstaClient } from '../client/client.js';
import { CstaServiceError, SessionError } from '../model/errors.js';
import type { SystemStatusValue } from '../model/generated/system.js';
import { askForStatus } from '../session/sign-of-life.js';

/** What a switch says when it is asked for its status. */
export interface SignOfLife {
  /** Undefined where it answers, and does not tell it. */
  readonly systemStatus?: SystemStatusValue | undefined;
  /** Why the switch does not tell its status. Who refuses is alive. */
  readonly refusal?: CstaServiceError | SessionError;
}

/**
 * Asks a switch for a sign of life.
 *
 * @throws SessionError and TransportError if there is none
 */
export async function signOfLife(
  { session }: Pick<CstaClient, 'session'>,
  signal: AbortSignal,
): Promise<SignOfLife> {
  try {
    return { systemStatus: await askForStatus(session, { signal }) };
  } catch (error) {
    if (error instanceof CstaServiceError) return { refusal: error };
    if (error instanceof SessionError && error.code === 'rejected') return { refusal: error };
    throw error;
  }
}
