/**
 * Spans and metrics of OpenTelemetry for sessions, clients and listeners. It needs no package: the tracer and the meter are
 * passed in, from `@opentelemetry/api` or whatever has the same methods.
 *
 * @packageDocumentation
 */
export type {
  TelemetryAttributes,
  TelemetryCounter,
  TelemetryHistogram,
  TelemetryMeter,
  TelemetrySpan,
  TelemetryTracer,
} from './open-telemetry.js';
export { type TelemetryOptions, telemetry } from './telemetry.js';
