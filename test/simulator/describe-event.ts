import type { ConnectionID } from '../../src/model/hand-written.js';
import type { Event } from '../../src/model/message.js';

/** An event in a line: what happened, where, why, and the local connection state where it is told. */
export function describeEvent(event: Event): string {
  const name = event.type.replace(/Event$/, '');
  return [name, ...subjectOf(event), causeOf(event), localOf(event)].filter(Boolean).join(' ');
}

function subjectOf(event: Event): string[] {
  switch (event.type) {
    case 'ServiceInitiatedEvent':
      return [id(event.initiatedConnection)];
    case 'DigitsDialedEvent':
      return [id(event.dialingConnection), JSON.stringify(event.dialingSequence.number)];
    case 'OriginatedEvent':
      return [id(event.originatedConnection)];
    case 'OfferedEvent':
      return [id(event.offeredConnection)];
    case 'DeliveredEvent':
      return [id(event.connection)];
    case 'EstablishedEvent':
      return [id(event.establishedConnection)];
    case 'HeldEvent':
      return [id(event.heldConnection)];
    case 'RetrievedEvent':
      return [id(event.retrievedConnection)];
    case 'QueuedEvent':
      return [id(event.queuedConnection)];
    case 'BridgedEvent':
      return [id(event.bridgedConnection)];
    case 'CallInformationEvent':
      return [id(event.connection)];
    case 'NetworkCapabilitiesChangedEvent':
      return [id(event.outboundConnection), event.progressIndicator.progressLocation];
    case 'DivertedEvent':
      return [id(event.connection), '>', event.newDestination.deviceIdentifier?.number ?? '?'];
    case 'FailedEvent':
      return [id(event.failedConnection), event.failingDevice.deviceIdentifier?.number ?? '?'];
    case 'NetworkReachedEvent':
      return [id(event.outboundConnection)];
    case 'ConnectionClearedEvent':
      return [id(event.droppedConnection)];
    case 'CallClearedEvent':
      return [id(event.clearedCall)];
    case 'ConferencedEvent':
      return [old(event), event.conferenceConnections.map(change).join(' ')];
    case 'TransferredEvent':
      return [old(event), event.transferredConnections.map(change).join(' ')];
    case 'CallBackEvent':
      return [pair(event), event.callBackSetCanceled ? 'set' : 'cancelled'];
    case 'CallBackMessageEvent':
      return [pair(event), event.callBackMsgSetCanceled ? 'set' : 'cancelled'];
    case 'ForwardingEvent':
      return [
        `${event.forwardingType}`,
        event.forwardTo?.number ?? '',
        onOrOff(event.forwardStatus),
      ];
    case 'DoNotDisturbEvent':
      return [onOrOff(event.doNotDisturbOn)];
    case 'AgentReadyEvent':
    case 'AgentNotReadyEvent':
    case 'AgentLoggedOnEvent':
    case 'AgentLoggedOffEvent':
      return [event.agentDevice.deviceIdentifier?.number ?? '?', event.acdGroup?.number ?? '?'];
    case 'AgentBusyEvent':
    case 'AgentWorkingAfterCallEvent':
      return [
        event.agentDevice.deviceIdentifier?.number ?? '?',
        event.acdGroup?.number ?? '?',
        event.pendingAgentState ? `then ${event.pendingAgentState}` : '',
      ];
    case 'PlayEvent':
    case 'RecordEvent':
    case 'ReviewEvent':
    case 'StopEvent':
    case 'SuspendPlayEvent':
    case 'SuspendRecordEvent':
      return [id(event.connection), event.message, `${event.currentPosition}/${event.length}`];
    case 'VoiceAttributeChangedEvent':
      return [id(event.connection), event.message];
    case 'DigitsGeneratedEvent':
      return [id(event.connection), event.digitGeneratedList];
    case 'TelephonyTonesGeneratedEvent':
      return [id(event.connection), event.toneGenerated ?? 'off'];
    case 'MessageWaitingEvent':
      return [onOrOff(event.messageWaitingOn)];
    default:
      return [];
  }
}

function onOrOff(on: boolean): string {
  return on ? 'on' : 'off';
}

function id({ callID, deviceID }: ConnectionID): string {
  return deviceID === undefined ? `${callID}` : `${callID}/${deviceID.number}`;
}

interface Merge {
  readonly primaryOldCall: ConnectionID;
  readonly secondaryOldCall?: ConnectionID;
}

function old({ primaryOldCall, secondaryOldCall }: Merge): string {
  return secondaryOldCall
    ? `${id(primaryOldCall)}+${id(secondaryOldCall)}:`
    : `${id(primaryOldCall)}:`;
}

interface Change {
  readonly oldConnection?: ConnectionID;
  readonly newConnection?: ConnectionID;
}

function change({ oldConnection, newConnection }: Change): string {
  return `${oldConnection ? id(oldConnection) : ''}>${newConnection ? id(newConnection) : ''}`;
}

function pair(event: Extract<Event, { type: 'CallBackEvent' | 'CallBackMessageEvent' }>): string {
  const originator = event.originatingDevice.deviceIdentifier?.number;
  return `${originator}>${event.targetDevice.deviceIdentifier?.number}`;
}

function causeOf(event: Event): string {
  return 'cause' in event && typeof event.cause === 'string' ? event.cause : '';
}

function localOf(event: Event): string {
  return 'localConnectionInfo' in event && event.localConnectionInfo !== undefined
    ? `(${event.localConnectionInfo})`
    : '';
}
