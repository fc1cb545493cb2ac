import { refuse } from '../../switching/refuse.js';
import { partyAt } from '../events/members.js';
import { type Call, type Connection, connectionAt, type Pending } from '../state.js';
import type { Work } from '../work.js';
import { isParticipant } from './depart.js';
import type { Located } from './lookup.js';

/**
 * Makes sure that a call has room for more devices.
 *
 * @param more - how many are to come in
 * @throws CstaServiceError `systemResourceAvailability: conferenceMemberLimitExceeded`
 */
export function requireRoom(work: Work, { connections }: Call, more: number): void {
  if (connections.length + more > work.settings.conferenceLimit) {
    throw refuse('systemResourceAvailability', 'conferenceMemberLimitExceeded');
  }
}

/**
 * Whether devices may join a call at one of its connections: somebody takes part in it, and the connection is not one
 * that only hears dial tone or a prompt, or that it failed.
 */
export function isJoinable({ call, connection }: Located): boolean {
  const isUnderWay = connection.state !== 'initiated' && connection.state !== 'fail';
  return isUnderWay && call.connections.some(isParticipant);
}

/**
 * A device that was called into a call has answered: that makes the conference. It makes none if the device that asked
 * for it has left meanwhile.
 */
export function completeConference(
  work: Work,
  callID: string,
  device: string,
  { device: by, cause }: NonNullable<Connection['conferencedBy']>,
): void {
  const call = work.call(callID);
  const added = connectionAt(call, device);
  if (!call || !added || !connectionAt(call, by)) return;
  const { callID: _, connections, ...info } = call;
  work.record({
    fact: 'conferenced',
    callID,
    primary: callID,
    device: by,
    oldConnections: [{ callID, device: by }],
    other: partyAt(added),
    connections,
    info,
    cause,
  });
}

/** A device that was asked into a call comes in, connected. */
export function join(
  work: Work,
  callID: string,
  { device, dynamicID }: Pick<Connection, 'device' | 'dynamicID'>,
  { participation, userData }: Pick<Pending, 'participation' | 'userData'>,
): void {
  const call = work.call(callID);
  if (!call) return;
  const { callID: _, connections, ...info } = call;
  const others = connections.filter((other) => other.device !== device);
  const cause = participation === 'silent' ? 'silentParticipation' : 'joinCall';
  // A device that was not prompted had no connection in the call by which to name it.
  const oldDevice = others.length < connections.length ? device : (others[0]?.device ?? device);
  work.record({
    fact: 'conferenced',
    callID,
    primary: callID,
    device,
    oldConnections: [{ callID, device: oldDevice }],
    other: { deviceIdentifier: { number: device } },
    connections: [
      ...others,
      {
        device,
        dynamicID: dynamicID ?? work.newDynamicID(),
        state: 'connected',
        cause,
        since: work.now,
      },
    ],
    info,
    cause,
    userData,
  });
}
