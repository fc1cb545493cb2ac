import type { Clock, Timer } from '../model/clock.js';
import { CstaServiceError, SessionError } from '../model/errors.js';

/** How a session finds out that a silent peer is still there. */
export interface HeartbeatOptions {
  /** How long from one heartbeat to the next, in milliseconds. */
  readonly interval: number;
  /**
   * What is asked. Default `RequestSystemStatus`, or `SystemStatus` in CSTA Phase I, which has nothing else; that says
   * `normal` and waits for the acknowledgement.
   */
  readonly message?: 'RequestSystemStatus' | 'SystemStatus' | undefined;
  /** How long the answer may take, in milliseconds. Default: the session's `requestTimeout`. */
  readonly timeout?: number | undefined;
  /** After how many heartbeats in a row without a sign of life the session is broken off. Default 1. */
  readonly misses?: number | undefined;
}

/** What the heartbeat needs of its session. */
export interface HeartbeatSession {
  readonly clock: Clock;
  /** Sends the heartbeat's request and waits for the answer. */
  ask(): Promise<unknown>;
  /** How many frames have come from the peer so far. */
  framesReceived(): number;
  /** Whether the session has stopped reading, so that no answer can be seen. */
  isHeldBack(): boolean;
  /** The peer is gone. */
  missed(error: SessionError): void;
}

/**
 * Asks the peer for a sign of life each interval. Any answer is one, and so is any other frame that comes while the
 * answer is waited for.
 *
 * @returns stops it
 */
export function startHeartbeat(options: HeartbeatOptions, session: HeartbeatSession): () => void {
  const { interval, misses: allowed = 1 } = options;
  let timer: Timer | undefined;
  let misses = 0;
  let stopped = false;
  const arm = (): void => {
    if (!stopped) timer = session.clock.setTimer(interval, () => void beat());
  };
  const beat = async (): Promise<void> => {
    const before = session.framesReceived();
    const alive = await session.ask().then(
      () => true,
      (error: unknown) => isAnswer(error),
    );
    if (stopped) return;
    misses = alive || session.framesReceived() > before || session.isHeldBack() ? 0 : misses + 1;
    if (misses < allowed) arm();
    else session.missed(silent(misses));
  };
  arm();
  return () => {
    stopped = true;
    timer?.cancel();
  };
}

/** Whether an error shows that the peer has answered, or that it was not asked. */
function isAnswer(error: unknown): boolean {
  if (error instanceof CstaServiceError) return true;
  return error instanceof SessionError && error.code !== 'timeout';
}

function silent(misses: number): SessionError {
  return new SessionError(
    'timeout',
    `the peer gave no sign of life to ${misses === 1 ? 'the heartbeat' : `${misses} heartbeats in a row`}; connect again`,
  );
}
