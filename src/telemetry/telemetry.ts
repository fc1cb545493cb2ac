import { type Clock, systemClock } from '../model/clock.js';
import { CstaError, CstaServiceError } from '../model/errors.js';
import type {
  LinkChange,
  ObservedEvent,
  ObservedRequest,
  ObservedSession,
  RequestOutcome,
  SessionObserver,
} from '../session/observer.js';
import {
  SPAN_KIND,
  STATUS_ERROR,
  type TelemetryAttributes,
  type TelemetryCounter,
  type TelemetryHistogram,
  type TelemetryMeter,
  type TelemetryTracer,
} from './open-telemetry.js';

/** Options of {@link telemetry}. */
export interface TelemetryOptions {
  /** Makes spans: `trace.getTracer('csta')`. Default: none are made. */
  readonly tracer?: TelemetryTracer | undefined;
  /** Makes metrics: `metrics.getMeter('csta')`. Default: none are made. */
  readonly meter?: TelemetryMeter | undefined;
  /** What measures the times. Default: the system's clock. */
  readonly clock?: Clock | undefined;
}

/** The metrics there are. Requests are measured as OpenTelemetry's semantic conventions for remote procedure calls say. */
interface Instruments {
  readonly asked: TelemetryHistogram;
  readonly served: TelemetryHistogram;
  readonly events: TelemetryCounter;
  readonly links: TelemetryCounter;
  readonly lost: TelemetryCounter;
  readonly reconnects: TelemetryCounter;
}

const instruments = (meter: TelemetryMeter): Instruments => ({
  asked: meter.createHistogram('rpc.client.call.duration', {
    description: 'How long answers to our requests took',
    unit: 's',
  }),
  served: meter.createHistogram('rpc.server.call.duration', {
    description: 'How long our answers to requests of the peer took',
    unit: 's',
  }),
  events: meter.createCounter('csta.events', { description: 'Event reports', unit: '{event}' }),
  links: meter.createUpDownCounter('csta.links', {
    description: 'Sessions that are open',
    unit: '{link}',
  }),
  lost: meter.createCounter('csta.links.lost', {
    description: 'Sessions that this side did not end',
    unit: '{link}',
  }),
  reconnects: meter.createCounter('csta.reconnects', {
    description: 'Sessions that were opened after one was lost',
    unit: '{link}',
  }),
});

/**
 * The `observer` of a session, client or listener that makes spans and metrics of OpenTelemetry: a span for each request,
 * named as its service (`MakeCall`), below the span that is active where it is sent; the histograms
 * `rpc.client.call.duration` and `rpc.server.call.duration` in seconds; the counters `csta.events`, `csta.links`,
 * `csta.links.lost` and `csta.reconnects`. Attributes tell the peer, the service and the error; no numbers of telephones.
 *
 * @param options - the tracer and the meter, either or both
 */
export function telemetry({
  tracer,
  meter,
  clock = systemClock,
}: TelemetryOptions): SessionObserver {
  const metrics = meter && instruments(meter);
  let lost = 0;
  return {
    ...((tracer || metrics) && {
      request: (observed) => requestMeasured(observed, tracer, metrics, clock),
    }),
    event: ({ session, direction, event }: ObservedEvent) => {
      const about = { 'csta.event': event.type, 'csta.direction': direction };
      metrics?.events.add(1, { ...about, ...peerOf(session) });
    },
    link: (change: LinkChange) => {
      const about = peerOf(change.session);
      if (change.status === 'opened') {
        metrics?.links.add(1, about);
        if (lost === 0) return;
        lost--;
        metrics?.reconnects.add(1, about);
      } else {
        metrics?.links.add(-1, about);
        if (change.by === 'us') return;
        lost++;
        metrics?.lost.add(1, { ...about, 'error.type': change.error?.code ?? 'closed' });
      }
    },
  };
}

function requestMeasured(
  { session, direction, request }: ObservedRequest,
  tracer: TelemetryTracer | undefined,
  metrics: Instruments | undefined,
  clock: Clock,
): (outcome: RequestOutcome) => void {
  const method = request.kind === 'unknown' ? '_OTHER' : request.type;
  const isOurs = direction === 'sent';
  const attributes = {
    'rpc.system.name': 'csta',
    'rpc.method': method,
    ...endOf(session, isOurs),
  };
  const kind = isOurs ? SPAN_KIND.client : SPAN_KIND.server;
  const span = tracer?.startSpan(method, { kind, attributes });
  const began = clock.now();
  return (outcome) => {
    const failure = failureOf(outcome);
    const measured: TelemetryAttributes =
      failure === undefined ? attributes : { ...attributes, 'error.type': failure };
    const histogram = isOurs ? metrics?.asked : metrics?.served;
    histogram?.record((clock.now() - began) / 1000, measured);
    if (failure !== undefined) {
      span?.setAttribute('error.type', failure);
      // The words of errors name devices.
      span?.setStatus({ code: STATUS_ERROR, message: failure });
    }
    span?.end();
  };
}

/** Why a request failed, in few words that are always the same; undefined if it did not. */
function failureOf({ answer, error }: RequestOutcome): string | undefined {
  if (error instanceof CstaServiceError) return `${error.category}.${error.value}`;
  if (error instanceof CstaError) return error.code;
  if (error) return error.name;
  if (answer?.kind !== 'error') return answer?.kind === 'reject' ? 'rejected' : undefined;
  const { kind: _kind, type, invokeID: _id, ...said } = answer;
  const [category, value] = Object.entries(said)[0] ?? [type, undefined];
  return typeof value === 'string' ? `${category}.${value}` : category;
}

const PEER = /^\S+ (.*?)(?::(\d+))?$/;

/** The peer that a request goes to or comes from. Ports of clients are others each time, and say nothing. */
function endOf({ peer }: ObservedSession, isServer: boolean): TelemetryAttributes {
  const [, address = peer, port] = PEER.exec(peer) ?? [];
  if (!isServer) return { 'client.address': address };
  return {
    'server.address': address,
    ...(port !== undefined && { 'server.port': Number(port) }),
  };
}

/** The host of the peer. */
const peerOf = ({ peer }: ObservedSession): TelemetryAttributes => ({
  'network.peer.address': PEER.exec(peer)?.[1] ?? peer,
});
