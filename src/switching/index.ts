/**
 * What a PBX needs to serve CSTA: services by type of request, monitors, registrations, and the contract with
 * whatever carries the messages. Knows neither encodings nor sockets.
 *
 * @packageDocumentation
 */
export type { FailureValues } from '../model/service-errors.js';
export {
  type CallDetailRecordOptions,
  CallDetailRecords,
  type SendRecords,
} from './call-detail-records.js';
export { callDetailServices } from './call-detail-services.js';
export {
  type CapabilityFacts,
  capabilityServices,
  type DeviceCapabilities,
  type Telling,
} from './capability-services.js';
export type { CauseOf } from './event-causes.js';
export { allowedCauses } from './generated/event-causes.js';
export type { Greeting } from './greeting.js';
export {
  createIdentifierSource,
  type IdentifierKind,
  type IdentifierOptions,
  type IdentifierSource,
} from './identifiers.js';
export {
  type ListenForOptions,
  type ListenOverOptions,
  listen,
  type SwitchingListener,
} from './listen.js';
export { isFilteredOut } from './monitor-filter.js';
export {
  type Delivery,
  type Monitor,
  type MonitoredObject,
  type MonitorLimits,
  type MonitorOptions,
  MonitorRegistry,
} from './monitor-registry.js';
export {
  type Asked,
  type MonitorableObjects,
  type MonitoringChoices,
  monitoringServices,
} from './monitoring-services.js';
export type { Addressee, ConcernedDevice, Occurrence, Viewpoint } from './occurrence.js';
export { Outbox } from './outbox.js';
export { refuse } from './refuse.js';
export {
  type NamedDialogue,
  type RouteDialogue,
  type RouteLimits,
  type RouteRegistration,
  RouteRegistry,
} from './route-registry.js';
export { type RouteingFunctions, routeingServices } from './routeing-services.js';
export { type ServeOptions, serveSwitchingFunction } from './serve.js';
export {
  type AddedServiceHandler,
  type Served,
  type ServiceHandler,
  type ServiceHandlers,
  serve,
} from './service-table.js';
export type {
  Attachment,
  ComputingFunction,
  ComputingFunctionWith,
  SwitchingFunction,
} from './switching-function.js';
export { type SystemRegistration, SystemRegistry } from './system-registry.js';
export { systemServices } from './system-services.js';
