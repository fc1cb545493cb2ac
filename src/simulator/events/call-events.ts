import type { Event, EventType } from '../../model/message.js';
import type { Addressee, Viewpoint } from '../../switching/occurrence.js';
import type { CallCleared, DepartureFact, Failed, StateFact } from '../facts.js';
import type { Call, Connection } from '../state.js';
import {
  associatedCalledMember,
  commonMembers,
  connectionID,
  contentMembers,
  defined,
  historyMember,
  known,
  mediaMember,
  networkMembers,
  originatingNIDMember,
  partyAt,
  partyMembers,
} from './members.js';

/** An event that lacks only the monitor it is for. */
export interface Report {
  readonly type: EventType;
  readonly report: (to: Addressee, viewpoint: Viewpoint) => Event;
}

/** What is told of the queue that a call waits in: the calls there, this one included, and those before it. */
export interface Queue {
  readonly numberQueued: number;
  readonly callsInFront: number;
}

/** What the events about a call that is being brought somewhere have in common. */
function progressMembers(call: Call, { cause, userData }: Pick<StateFact, 'cause' | 'userData'>) {
  return {
    ...partyMembers(call),
    ...commonMembers(call),
    ...defined({ userData }),
    cause,
    ...networkMembers(call),
    ...associatedCalledMember(call),
    ...mediaMember(call),
    ...contentMembers(call),
    ...historyMember(call),
  };
}

/**
 * The event for a connection's new state.
 *
 * @param call - the call after it
 * @param connection - the connection after it
 * @param queue - of a queued connection: counts the calls that wait at its device
 */
export function reportState(
  fact: StateFact,
  call: Call,
  connection: Connection,
  queue: () => Queue,
): Report {
  const id = connectionID(call.callID, connection);
  const device = partyAt(connection);
  const { cause, userData } = fact;
  switch (fact.fact) {
    case 'serviceInitiated': {
      const members = {
        initiatedConnection: id,
        initiatingDevice: device,
        ...promptedFor(connection),
        ...commonMembers(call),
        cause,
        ...mediaMember(call),
        ...networkMembers(call),
        ...contentMembers(call),
      };
      const type = 'ServiceInitiatedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'originated': {
      const { originatingDevice } = fact;
      const members = {
        originatedConnection: id,
        callingDevice: device,
        calledDevice: call.calledDevice,
        ...(originatingDevice === undefined
          ? {}
          : { originatingDevice: { number: originatingDevice } }),
        ...commonMembers(call),
        cause: fact.cause,
        ...networkMembers(call),
        ...associatedCalledMember(call),
        ...mediaMember(call),
        ...contentMembers(call),
      };
      const type = 'OriginatedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'offered': {
      const members = {
        offeredConnection: id,
        offeredDevice: device,
        ...progressMembers(call, fact),
        ...originatingNIDMember(call),
      };
      const type = 'OfferedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'delivered': {
      const members = {
        connection: id,
        alertingDevice: device,
        ...progressMembers(call, fact),
        ...originatingNIDMember(call),
      };
      const type = 'DeliveredEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'established': {
      const members = {
        establishedConnection: id,
        answeringDevice: device,
        ...progressMembers(call, fact),
        ...originatingNIDMember(call),
      };
      const type = 'EstablishedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'held': {
      const members = { heldConnection: id, holdingDevice: device, ...featureMembers(call, cause) };
      const type = 'HeldEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'retrieved': {
      const members = {
        retrievedConnection: id,
        retrievingDevice: device,
        ...featureMembers(call, cause),
      };
      const type = 'RetrievedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'queued': {
      const members = {
        queuedConnection: id,
        queue: device,
        ...progressMembers(call, fact),
        ...queue(),
      };
      const type = 'QueuedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'bridged': {
      const members = {
        bridgedConnection: id,
        bridgedAppearance: device,
        ...featureMembers(call, cause),
      };
      const type = 'BridgedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'blocked': {
      const members = {
        failedConnection: id,
        failingDevice: device,
        ...progressMembers(call, fact),
        ...originatingNIDMember(call),
      };
      const type = 'FailedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
    case 'networkReached': {
      const members = {
        outboundConnection: id,
        networkInterfaceUsed: known({ number: connection.device }),
        ...partyMembers(call),
        ...originatingNIDMember(call),
        ...commonMembers(call),
        ...defined({ userData }),
        cause,
        ...mediaMember(call),
        ...networkMembers(call),
        ...historyMember(call),
      };
      const type = 'NetworkReachedEvent';
      return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
    }
  }
}

/** The device that is called once the prompt is answered (ECMA-269 17.2.17). */
function promptedFor({ pending }: Connection) {
  if (!pending?.prompted || pending.goal !== 'dial' || !pending.complete) return {};
  return { calledDevice: known({ number: pending.digits }) };
}

/** What Held, Retrieved and Bridged have in common. */
function featureMembers<Cause>(call: Call, cause: Cause) {
  return { ...commonMembers(call), cause, ...mediaMember(call) };
}

/**
 * The event for a connection that left the call.
 *
 * @param call - the call before it
 * @param connection - the connection that left
 */
export function reportDeparture(fact: DepartureFact, call: Call, connection: Connection): Report {
  const id = connectionID(call.callID, connection);
  const device = partyAt(connection);
  if (fact.fact === 'diverted') {
    const members = {
      connection: id,
      divertingDevice: device,
      newDestination: known(fact.newDestination),
      ...progressMembers(call, fact),
    };
    const type = 'DivertedEvent';
    return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
  }
  const members = {
    droppedConnection: id,
    releasingDevice: device,
    ...commonMembers(call),
    ...defined({ userData: fact.userData }),
    cause: fact.cause,
    ...mediaMember(call),
    ...historyMember(call),
  };
  const type = 'ConnectionClearedEvent';
  return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
}

/**
 * The event for a call that could not be brought to a device. It names the call alone, because the device's own
 * monitor does not see it (ECMA-269 17.2.9 FR 3).
 */
export function reportFailure(fact: Failed, call: Call): Report {
  const members = {
    failedConnection: { callID: call.callID },
    failingDevice: known({ number: fact.device }),
    ...progressMembers(call, fact),
    ...originatingNIDMember(call),
  };
  const type = 'FailedEvent';
  return { type, report: (to) => ({ kind: 'event', type, ...to, ...members }) };
}

/**
 * The event for a call that is gone.
 *
 * @param call - the call before it
 */
export function reportEnd({ cause }: CallCleared, call: Call): Report {
  const members = {
    clearedCall: { callID: call.callID },
    ...commonMembers(call),
    cause,
    ...mediaMember(call),
  };
  const type = 'CallClearedEvent';
  return {
    type,
    report: ({ monitorCrossRefID }) => ({ kind: 'event', type, monitorCrossRefID, ...members }),
  };
}
