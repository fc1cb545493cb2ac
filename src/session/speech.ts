import type { Speech } from '../transport/speech.js';
import type { SessionOptions } from './session.js';

/** What the address of a peer settles about a session. */
export type SpeechOptions = Pick<SessionOptions, 'codec' | 'answerCodec' | 'association'>;

/** What an address leaves open. */
export interface SpeechDetails {
  /**
   * XML only: whether members that an older edition does not have are left out of messages in that edition, rather than
   * an EncodeError `not-in-edition`.
   */
  readonly omitTooNew: boolean;
}

/**
 * The codecs and the association for what an address says is spoken there. They are loaded when they are used.
 *
 * @param speech - the address
 */
export async function speechOptions(
  speech: Speech,
  { omitTooNew }: SpeechDetails,
): Promise<SpeechOptions> {
  if (speech.encoding === 'xml') {
    const { xmlConversation } = await import('./xml-conversation.js');
    const edition = EDITIONS[speech.edition];
    return xmlConversation({ edition, tooNew: omitTooNew ? 'omit' : 'error' });
  }
  const { berCodec } = await import('../ber/index.js');
  return { codec: berCodec({ phase: speech.phase }) };
}

const EDITIONS = { ed3: 3, ed4: 4, ed5: 5, ed6: 6 } as const;
