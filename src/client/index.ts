/**
 * The computing function's side: a method for every service, monitors, and handlers of the switching function's
 * requests. Runs without Node: the transport is passed in.
 *
 * @packageDocumentation
 */
export type { Agent, AgentOptions, AgentStatus, NotReadyOptions } from './agents/agent.js';
export type { AgentState } from './agents/agent-state.js';
export type { Queue, QueueAgent, QueuedCall, QueueOptions } from './agents/queue.js';
export type { Call, CallData } from './calls/call.js';
export type { DataInput } from './calls/call-data.js';
export type { CallListEntry } from './calls/call-list.js';
export type { CallChange, ChangeStream, ChangeStreamOptions } from './calls/change-stream.js';
export type {
  CallVerb,
  Connection,
  ConsultOptions,
  RejectOptions,
  VerbOptions,
} from './calls/connection.js';
export type { IncomingListener } from './calls/incoming.js';
export type { PhoneOptions } from './calls/live-calls.js';
export type { CallObjects } from './calls/open.js';
export type { Permission } from './calls/permitted.js';
export type { Phone, PhoneCallOptions } from './calls/phone.js';
export type { PhoneCall } from './calls/phone-call.js';
export { range } from './calls/range.js';
export type { WaitOptions } from './calls/waiters.js';
export type {
  FailedDevice,
  Watch,
  WatchChangesOptions,
  WatchOptions,
  WatchProgress,
  WatchTarget,
} from './calls/watch.js';
export { type ClientBase, type ClientOptions, type CstaClient, openClient } from './client.js';
export {
  type ConnectAddress,
  type ConnectOptions,
  type ConnectOverOptions,
  connect,
} from './connect.js';
export type { DeviceInput, RequestInput } from './device-input.js';
export type {
  AddedRequestInput,
  AddedServices,
  AddedToClient,
  MonitorWith,
} from './extended-client.js';
export type { CallBack, CallBackChange, CallBacks } from './features/call-backs.js';
export type {
  Capabilities,
  CapabilityOptions,
  DeviceListOptions,
} from './features/capabilities.js';
export type { DeviceFeatureOptions, DeviceFeatures } from './features/device-features.js';
export type { Display, DisplayContents, DisplayPlace } from './features/display.js';
export type { DoNotDisturb, DoNotDisturbSetting } from './features/do-not-disturb.js';
export type { Feature, FeatureDevice, FeatureOptions } from './features/feature-link.js';
export type {
  Forwarding,
  ForwardingFeature,
  ForwardingKind,
  ForwardingSetting,
} from './features/forwarding.js';
export type { Buttons, Hookswitch, Lamps, Ringers } from './features/keys.js';
export type { Level, LevelChange } from './features/sound.js';
export type { AutoAnswer, MessageWaiting, MessageWaitingSetting } from './features/switches.js';
export type {
  DataPath,
  DataPathEnd,
  DataPathOptions,
  DataPathTarget,
  DataReceived,
} from './io/data-path.js';
export type { ReconnectOptions } from './link/options.js';
export type { ClientStatus, StatusListener, StatusStreamOptions } from './link/status.js';
export type { Monitor, MonitorEnd, Resynchronised } from './monitor.js';
export type { MonitorOptions, MonitorTarget } from './monitors.js';
export type { PictureChange, SameBecause } from './picture/changes.js';
export type { DeviceKey } from './picture/device-key.js';
export type { Party, PartyKind } from './picture/party.js';
export type { Oddity } from './picture/picture.js';
export type {
  CallRecord,
  ConnectionRecord,
  DeviceRecord,
  Direction,
  Phase,
} from './picture/records.js';
export type { PictureOptions } from './picture/state.js';
export type {
  Route,
  RouteAnswer,
  RoutedCall,
  RouteHandler,
  RouteOutcome,
  RouteRejection,
} from './routeing/routed-call.js';
export type { RouteOptions, Routes, RoutesEnd } from './routeing/routes.js';
export type { ServiceFormMethods } from './service-forms.js';
export type { WaitingOptions } from './service-link.js';
export type { ServiceMethod, Services } from './services.js';
export type { ShortForms } from './short-forms.js';
export type { CallVoice, MessageOptions, SendDigitsOptions } from './voice/call-voice.js';
export type { CollectOptions } from './voice/digit-collector.js';
export type { VoiceOptions } from './voice/open-voice.js';
export type { Playback, PlaybackEnd, PlaybackEndReason } from './voice/playback.js';
export type { WaitForOptions } from './wait-for.js';
