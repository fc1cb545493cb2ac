import type { SystemStatusValue } from '../model/generated/system.js';
import type { Request } from '../model/message.js';
import type { Backlog } from './backlog.js';

/** What a session shares with the client above it, which outlives it. */
export interface SessionParts {
  /** What waits for loops that outlive the session. Default: one of the session's own. */
  readonly waitingEvents?: Backlog | undefined;
  /** Hears every request of the peer's before it is served. Must not throw. */
  readonly onRequestSeen?: ((request: Request) => void) | undefined;
  /** Hears the status that the peer answers a heartbeat with. Must not throw. */
  readonly onStatus?: ((status: SystemStatusValue) => void) | undefined;
}
