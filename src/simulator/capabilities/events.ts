import type { EventType, RequestType } from '../../model/message.js';

/** The events that the PBX sends. */
export const EVENTS = [
  'BridgedEvent',
  'CallClearedEvent',
  'ConferencedEvent',
  'ConnectionClearedEvent',
  'DeliveredEvent',
  'DigitsDialedEvent',
  'DivertedEvent',
  'EstablishedEvent',
  'FailedEvent',
  'HeldEvent',
  'NetworkCapabilitiesChangedEvent',
  'NetworkReachedEvent',
  'OfferedEvent',
  'OriginatedEvent',
  'QueuedEvent',
  'RetrievedEvent',
  'ServiceInitiatedEvent',
  'TransferredEvent',
  'CallInformationEvent',
  'MessageWaitingEvent',
  'AgentNotReadyEvent',
  'AgentReadyEvent',
  'AutoAnswerEvent',
  'CallBackEvent',
  'CallBackMessageEvent',
  'CallerIDStatusEvent',
  'DoNotDisturbEvent',
  'ForwardingEvent',
  'RouteingEvent',
] as const satisfies readonly EventType[];

/** The services that it asks for itself. */
export const SENT = [
  'SnapshotCallData',
  'SnapshotDeviceData',
  'SwitchingFunctionDevices',
  'SystemRegisterAbort',
  'SwFunctionCapsChanged',
  'SwFunctionDevicesChanged',
  'RouteRegisterAbort',
  'RouteRequest',
  'ReRoute',
  'RouteEnd',
  'RouteUsed',
] as const satisfies readonly RequestType[];
