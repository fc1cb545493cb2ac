/**
 * What is used of the API of OpenTelemetry, by its structure: a tracer and a meter of `@opentelemetry/api` fit. The numbers
 * are that API's.
 */

/** What a span or a measurement is about. */
export type TelemetryAttributes = Record<string, string | number | boolean>;

/** `SpanKind` of `@opentelemetry/api`. */
export const SPAN_KIND = { server: 1, client: 2 } as const;

/** `SpanStatusCode.ERROR` of `@opentelemetry/api`. */
export const STATUS_ERROR = 2;

/** `Span` of `@opentelemetry/api`. */
export interface TelemetrySpan {
  setAttribute(key: string, value: string | number | boolean): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** `Tracer` of `@opentelemetry/api`. */
export interface TelemetryTracer {
  startSpan(
    name: string,
    options?: { kind?: number; attributes?: TelemetryAttributes },
  ): TelemetrySpan;
}

/** `Counter` and `UpDownCounter` of `@opentelemetry/api`. */
export interface TelemetryCounter {
  add(value: number, attributes?: TelemetryAttributes): void;
}

/** `Histogram` of `@opentelemetry/api`. */
export interface TelemetryHistogram {
  record(value: number, attributes?: TelemetryAttributes): void;
}

interface InstrumentOptions {
  readonly description?: string;
  readonly unit?: string;
}

/** `Meter` of `@opentelemetry/api`. */
export interface TelemetryMeter {
  createCounter(name: string, options?: InstrumentOptions): TelemetryCounter;
  createUpDownCounter(name: string, options?: InstrumentOptions): TelemetryCounter;
  createHistogram(name: string, options?: InstrumentOptions): TelemetryHistogram;
}
