/**
 * CSTA for TypeScript: connect to a switching function, or be one.
 *
 * @packageDocumentation
 */
export type { Call } from './client/calls/call.js';
export type { CallChange } from './client/calls/change-stream.js';
export type { Connection } from './client/calls/connection.js';
export type { Phone } from './client/calls/phone.js';
export type { PhoneCall } from './client/calls/phone-call.js';
export { range } from './client/calls/range.js';
export type { Watch } from './client/calls/watch.js';
export type { ClientBase, ClientOptions, CstaClient } from './client/client.js';
export type { ConnectAddress, ConnectOptions } from './client/connect.js';
export type { DeviceInput, RequestInput } from './client/device-input.js';
export type { ReconnectOptions } from './client/link/options.js';
export type { ClientStatus, StatusListener, StatusStreamOptions } from './client/link/status.js';
export type { Monitor, MonitorEnd, Resynchronised } from './client/monitor.js';
export type { MonitorOptions, MonitorTarget } from './client/monitors.js';
export type { Party } from './client/picture/party.js';
export type { Phase } from './client/picture/records.js';
export type { ServiceMethod, Services } from './client/services.js';
export type { WaitForOptions } from './client/wait-for.js';
export { connect } from './connect.js';
export { listen } from './listen.js';
export * from './model/errors.js';
export type { ConnectionID, DeviceID, LocalDeviceID } from './model/hand-written.js';
export type * from './model/message.js';
export type { ErrorCategory, ErrorCodeValue } from './model/service-errors.js';
export type {
  ApplicationSession,
  ApplicationSessionOptions,
} from './session/application-session.js';
export type { ApplicationSessionServing } from './session/application-session-responder.js';
export type { ApplicationSessionMode } from './session/application-session-speech.js';
export type { Discarded } from './session/discarded.js';
export type {
  AnswerTo,
  RequestContext,
  RequestHandler,
  RequestHandlers,
  RequestOptions,
  Session,
  SessionCloseOptions,
  SessionEnd,
  SessionState,
} from './session/session.js';
export type { ListenForOptions, SwitchingListener } from './switching/listen.js';
export type {
  Attachment,
  ComputingFunction,
  SwitchingFunction,
} from './switching/switching-function.js';
