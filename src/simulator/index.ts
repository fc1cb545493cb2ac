/**
 * A PBX in memory: devices, calls and connections in the states of ECMA-269, the services of call control, monitoring,
 * snapshot and system status, and telephones and a network to play people with. Deterministic under a virtual clock.
 *
 * @packageDocumentation
 */
export type {
  AcdGroupOptions,
  AgentOptions,
  DevicePlan,
  GroupOptions,
  HuntGroupOptions,
  RouteingDeviceOptions,
  StationOptions,
} from './devices.js';
export type { IncomingCall, Network, NetworkCall, NetworkProgress } from './network.js';
export type { SimulatorOptions, SimulatorTimes } from './settings.js';
export {
  type AnsweredStatus,
  createSimulator,
  type SimulatedConnection,
  type Simulator,
} from './simulator.js';
export type { ConnectionState, VoiceMessage } from './state.js';
export type { OnLine, Station, StationCall, WhichCall } from './station.js';
export type {
  DoNotDisturbOptions,
  Forwarding,
  ForwardingOptions,
  ForwardingType,
  StationFeatures,
} from './station-features.js';
