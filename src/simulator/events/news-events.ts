/**
 * Events about a connection that stays in its state.
 *
 * @packageDocumentation
 */

import type { Event } from '../../model/message.js';
import type { CallInformation, CallNews, DigitsDialed, NetworkChanged } from '../facts.js';
import type { Call, Connection } from '../state.js';
import type { Report } from './call-events.js';
import {
  associatedCalledMember,
  commonMembers,
  connectionID,
  defined,
  known,
  mediaMember,
  networkMembers,
  partyAt,
} from './members.js';

/**
 * The event for digits that were dialled.
 *
 * @param connection - where they were dialled
 */
export function reportDigits(fact: DigitsDialed, call: Call, connection: Connection): Report {
  const members = {
    dialingConnection: connectionID(call.callID, connection),
    dialingDevice: partyAt(connection),
    dialingSequence: { number: fact.digits },
    ...commonMembers(call),
    cause: fact.cause,
    ...networkMembers(call),
    ...associatedCalledMember(call),
  };
  const type = 'DigitsDialedEvent';
  return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
}

/**
 * The event for data that was put on a call or sent within it. It tells no local state.
 *
 * @param connection - the one that it came by
 */
export function reportInformation(
  { values }: CallInformation,
  call: Call,
  connection: Connection,
): Report {
  const members = {
    connection: connectionID(call.callID, connection),
    device: partyAt(connection),
    ...values,
  };
  const type = 'CallInformationEvent';
  return {
    type,
    report: ({ localConnectionInfo: _, ...to }) => ({ kind: 'event', type, ...to, ...members }),
  };
}

/**
 * The event for a call that has come to other networks.
 *
 * @param connection - the line by which it went out
 */
export function reportNetworkChange(
  fact: NetworkChanged,
  call: Call,
  connection: Connection,
): Report {
  const members = {
    outboundConnection: connectionID(call.callID, connection),
    networkInterfaceUsed: known({ number: connection.device }),
    calledDevice: call.calledDevice,
    progressIndicator: fact.progressIndicator,
    ...defined({ networkCapability: fact.networkCapability }),
    ...commonMembers(call),
    cause: fact.cause,
    ...mediaMember(call),
  };
  const type = 'NetworkCapabilitiesChangedEvent';
  return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
}

/** The event for something that is told of a connection as it is. It tells neither local state nor services. */
export function reportCallNews(
  { type, members }: CallNews,
  call: Call,
  connection: Connection,
): Report {
  const id = connectionID(call.callID, connection);
  return {
    type,
    // The members are those of the type, which the union of all types no longer says.
    report: ({ monitorCrossRefID }) =>
      ({ kind: 'event', type, monitorCrossRefID, connection: id, ...members }) as Event,
  };
}
