/**
 * What goes over the wire, written down without its secrets, and read again: JSON lines and captures for Wireshark.
 *
 * @packageDocumentation
 */
export type { TracedLink, TraceEntry, TraceHook } from '../transport/traced-link.js';
export type { CaptureHints } from './captured-links.js';
export { jsonLines } from './json-lines.js';
export { pcapng } from './pcapng.js';
export { isRecording, readRecording } from './recording.js';
export { type TraceSink, type WireTraceOptions, wireTrace, withoutSecrets } from './wire-trace.js';
