import { anObject } from '../model/arguments.js';
import type { Extensions } from '../model/extended-messages.js';
import type { Transport } from '../transport/transport.js';
import { Conversation } from './conversation.js';
import type { SessionWith } from './extended-session.js';
import type { SessionParts } from './parts.js';
import type { OpenSessionOptions, Session } from './session.js';

/**
 * Opens a session over a link, on either side of it. The link belongs to the session from then on: it is closed with
 * the session, and also if opening fails.
 *
 * @param transport - an open link
 * @param options - the codec, and what differs from the defaults
 * @returns when the association is open; at once where there is none
 * @throws SessionError `association-refused`, `timeout`, `aborted`, `closed` if the link ends meanwhile, or `protocol` if
 *   the peer sends something else; UsageError `bad-argument` for an option out of its range
 */
export function openSession<const Added extends Extensions = readonly []>(
  transport: Transport,
  options: OpenSessionOptions<Added>,
): Promise<SessionWith<Added>>;
export async function openSession(
  transport: Transport,
  options: OpenSessionOptions,
): Promise<Session> {
  return openSessionWith(transport, options);
}

/** As {@link openSession}, with what the session shares with the client above it. */
export async function openSessionWith(
  transport: Transport,
  options: OpenSessionOptions,
  parts: SessionParts = {},
): Promise<Session> {
  anObject('the link of a session', transport);
  anObject('the options of a session', options);
  return Conversation.open(transport, options, parts);
}
