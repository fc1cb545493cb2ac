import type { TraceEntry, TraceHook } from '../transport/traced-link.js';
import { maskedBer } from './mask-ber.js';
import { maskedXml } from './mask-xml.js';

/** What takes a trace down, such as a file. */
export interface TraceSink {
  /** Takes the next entry. */
  write(entry: TraceEntry): void;
}

/** Options of {@link wireTrace}. */
export interface WireTraceOptions {
  /**
   * Whether secrets are masked: passwords, authorisation and account codes, what ACSE and application sessions say who one
   * is with. Each of their octets becomes `*`, so that everything stays where it was. Default true.
   */
  readonly mask?: boolean | undefined;
}

/**
 * The `trace` of a session, client or listener that writes every frame down.
 *
 * @param sinks - where to: {@link jsonLines}, {@link pcapng}, or a function of your own; one or several
 */
export function wireTrace(
  sinks: TraceSink | readonly TraceSink[],
  { mask = true }: WireTraceOptions = {},
): TraceHook {
  const all = [sinks].flat();
  return (entry) => {
    const shown = mask ? withoutSecrets(entry) : entry;
    for (const sink of all) sink.write(shown);
  };
}

/** An entry whose frame has no secrets in it. */
export function withoutSecrets(entry: TraceEntry): TraceEntry {
  if (entry.what !== 'sent' && entry.what !== 'received') return entry;
  const { encoding, phase } = entry.link;
  const octets = encoding === 'xml' ? maskedXml(entry.octets) : maskedBer(entry.octets, phase);
  return octets === entry.octets ? entry : { ...entry, octets };
}
