import { DecodeError } from '../model/errors.js';
import type { TraceEntry } from '../transport/traced-link.js';
import { type CaptureHints, readCapture } from './captured-links.js';
import { readJsonLines } from './json-lines.js';
import { isCapture } from './pcapng-blocks.js';

const text = new TextDecoder();

/** Whether a file begins as a recording does: a trace of JSON lines, pcapng, or pcap. */
export const isRecording = (octets: Uint8Array): boolean =>
  isCapture(octets) || /^\s*\{"at":"[^"]*","link":/.test(text.decode(octets.subarray(0, 256)));

/**
 * Reads a recording: what {@link jsonLines} or {@link pcapng} has written, or a capture of the network.
 *
 * @param octets - the file
 * @param hints - what a capture of the network does not say
 * @returns its entries in their order; those of one link have one `link` object
 * @throws DecodeError `bad-value` for a line that is no entry or a file that is no recording, `bad-length` for a damaged
 * capture
 */
export function readRecording(octets: Uint8Array, hints?: CaptureHints): TraceEntry[] {
  if (isCapture(octets)) return readCapture(octets, hints);
  if (isRecording(octets)) return readJsonLines(text.decode(octets));
  throw new DecodeError(
    'bad-value',
    'this is no recording; it is written by --trace, or a capture in pcapng or pcap',
  );
}
