import { PROFILES } from './profiles.js';
import type { StreamSpeech } from './speech.js';

/** One side's part in the octets before the first frame. */
export interface Opening {
  /** What this side says as soon as there is a link. */
  readonly greeting: Uint8Array;
  /**
   * Takes the first octets from the peer, of which there is at least one.
   *
   * @returns what is left of them for frames, and what to answer
   */
  take(chunk: Uint8Array): { readonly rest: Uint8Array; readonly answer: Uint8Array };
}

const NOTHING = new Uint8Array();

/**
 * What one side has to do with the opening octets of a profile; undefined if there are none.
 *
 * A client says its octet and does not wait. A switch says its own to a client that has said one. Both take a peer that
 * says none: as a length, either octet would begin a frame of over 16,000 octets, which no peer begins with.
 */
export function openingOf(
  { profile, framing }: StreamSpeech,
  role: 'client' | 'switch',
): Opening | undefined {
  const known = profile && PROFILES[profile];
  if (!known?.opening || known.framing !== framing) return undefined;
  const { client, switch: far } = known.opening;
  const expected = role === 'client' ? far : client;
  const answer = role === 'client' ? NOTHING : Uint8Array.of(far);
  return {
    greeting: role === 'client' ? Uint8Array.of(client) : NOTHING,
    take: (chunk) =>
      chunk[0] === expected
        ? { rest: chunk.subarray(1), answer }
        : { rest: chunk, answer: NOTHING },
  };
}
