/**
 * What an event says of a call, in one form for all events.
 *
 * @packageDocumentation
 */
import type { ConnectionListItem } from '../../model/generated/call-control.js';
import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import { isFresh } from './causes.js';
import type { Mode, Progress } from './live.js';
import type { DeviceRole } from './party.js';

/** A connection came to a state, or was told of in one. */
export interface StateNews {
  readonly says: 'state';
  readonly connection: ConnectionID;
  readonly subject: DeviceRole;
  readonly state: LocalConnectionState;
  readonly mode?: Mode;
  /** What it means at the other end of the call. */
  readonly progress?: Progress;
  /** The line to the network that the subject is behind. */
  readonly line?: DeviceRole;
  /** A call may begin with it (ServiceInitiated, Originated, Offered, Delivered). */
  readonly begins?: true;
  /** It is the first thing that a device does in a call of its own. */
  readonly initiates?: true;
}

/** A connection left its call. */
export interface DepartureNews {
  readonly says: 'departure';
  readonly connection: ConnectionID;
  readonly subject: DeviceRole;
  readonly diverted: boolean;
}

/** A call could not be brought to a device. */
export interface FailureNews {
  readonly says: 'failure';
  readonly connection: ConnectionID;
  readonly subject: DeviceRole;
}

/** Two calls became one, or a call goes on with others. */
export interface MergeNews {
  readonly says: 'merge';
  readonly primary: ConnectionID;
  readonly secondary: ConnectionID | undefined;
  /** Who did it. */
  readonly by: DeviceRole;
  /** That one leaves. */
  readonly leaves: boolean;
  readonly connections: readonly ConnectionListItem[];
}

/** A call is gone. */
export interface EndNews {
  readonly says: 'end';
  readonly connection: ConnectionID;
}

/** Something about a call, at a connection that stays as it is. */
export interface InformationNews {
  readonly says: 'information';
  readonly connection: ConnectionID;
  readonly subject: DeviceRole;
}

/** What an event says of a call. */
export type News = StateNews | DepartureNews | FailureNews | MergeNews | EndNews | InformationNews;

const DISTRIBUTION: EventCause = 'enteringDistribution';

/** Reads an event; undefined for one that says nothing of a call. */
export function readNews(event: Event): News | undefined {
  switch (event.type) {
    case 'ServiceInitiatedEvent':
      return {
        says: 'state',
        connection: event.initiatedConnection,
        subject: event.initiatingDevice,
        state: 'initiated',
        begins: true,
        initiates: true,
      };
    case 'DigitsDialedEvent':
      return {
        says: 'state',
        connection: event.dialingConnection,
        subject: event.dialingDevice,
        state: 'initiated',
      };
    case 'OriginatedEvent':
      return {
        says: 'state',
        connection: event.originatedConnection,
        subject: event.callingDevice,
        state: 'connected',
        begins: true,
        initiates: true,
        ...(event.associatedCallingDevice && { line: event.associatedCallingDevice }),
      };
    case 'OfferedEvent':
      return {
        says: 'state',
        connection: event.offeredConnection,
        subject: event.offeredDevice,
        state: 'alerting',
        mode: 'offered',
        progress: 'proceeding',
        begins: true,
      };
    case 'DeliveredEvent': {
      const isDistributed = event.cause === DISTRIBUTION;
      return {
        says: 'state',
        connection: event.connection,
        subject: event.alertingDevice,
        state: 'alerting',
        ...(isDistributed && { mode: 'distribution' }),
        progress: isDistributed ? 'queued' : 'ringing',
        begins: true,
      };
    }
    case 'EstablishedEvent':
      return {
        says: 'state',
        connection: event.establishedConnection,
        subject: event.answeringDevice,
        state: 'connected',
        progress: 'answered',
      };
    case 'HeldEvent':
      return {
        says: 'state',
        connection: event.heldConnection,
        subject: event.holdingDevice,
        state: 'hold',
      };
    case 'RetrievedEvent':
      return {
        says: 'state',
        connection: event.retrievedConnection,
        subject: event.retrievingDevice,
        state: 'connected',
      };
    case 'QueuedEvent':
      return {
        says: 'state',
        connection: event.queuedConnection,
        subject: event.queue,
        state: 'queued',
        progress: 'queued',
      };
    case 'BridgedEvent':
      return {
        says: 'state',
        connection: event.bridgedConnection,
        subject: event.bridgedAppearance,
        state: 'queued',
        mode: 'inactive',
      };
    case 'NetworkReachedEvent':
      return {
        says: 'state',
        connection: event.outboundConnection,
        subject: isFresh(event.cause) ? event.calledDevice : { notKnown: true },
        state: 'connected',
        progress: 'proceeding',
        line: event.networkInterfaceUsed,
      };
    case 'NetworkCapabilitiesChangedEvent':
      return {
        says: 'information',
        connection: event.outboundConnection,
        subject: { notKnown: true },
      };
    case 'FailedEvent':
      if (event.failedConnection.deviceID === undefined) {
        return {
          says: 'failure',
          connection: event.failedConnection,
          subject: event.failingDevice,
        };
      }
      return {
        says: 'state',
        connection: event.failedConnection,
        subject: event.failingDevice,
        state: 'fail',
        progress: 'failed',
      };
    case 'ConnectionClearedEvent':
      return {
        says: 'departure',
        connection: event.droppedConnection,
        subject: event.releasingDevice,
        diverted: false,
      };
    case 'DivertedEvent':
      return {
        says: 'departure',
        connection: event.connection,
        subject: event.divertingDevice,
        diverted: true,
      };
    case 'CallClearedEvent':
      return { says: 'end', connection: event.clearedCall };
    case 'ConferencedEvent':
      return {
        says: 'merge',
        primary: event.primaryOldCall,
        secondary: event.secondaryOldCall,
        by: event.conferencingDevice,
        leaves: false,
        connections: event.conferenceConnections,
      };
    case 'TransferredEvent':
      return {
        says: 'merge',
        primary: event.primaryOldCall,
        secondary: event.secondaryOldCall,
        by: event.transferringDevice,
        leaves: true,
        connections: event.transferredConnections,
      };
    case 'CallInformationEvent':
      return { says: 'information', connection: event.connection, subject: event.device };
    case 'ChargingEvent':
    case 'DigitsGeneratedEvent':
    case 'TelephonyTonesGeneratedEvent':
      return undefined;
    default:
      return undefined;
  }
}

/** What events about calls may carry beside their own news. */
export interface Particulars {
  readonly localConnectionInfo?: LocalConnectionState | undefined;
  readonly cause?: EventCause | undefined;
  readonly callingDevice?: DeviceRole | undefined;
  readonly calledDevice?: DeviceRole | undefined;
  readonly lastRedirectionDevice?: DeviceRole | undefined;
  readonly networkCallingDevice?: DeviceRole | undefined;
  readonly associatedCallingDevice?: DeviceRole | undefined;
  readonly originatingNIDConnection?: ConnectionID | undefined;
}

/** The members that many events share; those that an event has not are absent. */
export function particularsOf(event: Event): Particulars {
  // Each of these names has one meaning and one type in all events.
  return event as Particulars;
}
