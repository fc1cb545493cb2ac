// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { RequestType } from '../../model/message.js';

/** Requests that no positive answer comes to. */
export const oneWayRequests: ReadonlySet<RequestType> = new Set<RequestType>([
  'SwitchingFunctionDevices',
  'SystemRegisterAbort',
  'RegistrationInfo',
  'MonitorInfo',
  'SnapshotCallData',
  'SnapshotDeviceData',
  'RouteRequest',
  'ReRoute',
  'RouteSelect',
  'RouteUsed',
  'RouteEnd',
  'RouteReject',
  'RouteRegisterAbort',
  'IORegisterAbort',
  'LocationSessionInfo',
  'EscapeRegisterAbort',
  'ApplicationSessionTerminated',
]);

/** Requests whose answers are called `…PosResponse` and `…NegResponse`. */
export const requestsWithOwnNegative: ReadonlySet<RequestType> = new Set<RequestType>([
  'StartApplicationSession',
  'StopApplicationSession',
  'ResetApplicationSessionTimer',
]);
