import type { FramingName } from './framing/framing.js';
import type { Encoding, Phase, Profile, ProfileName, XmlEdition } from './profiles.js';

/** What is spoken at an address. */
export interface Speech {
  readonly encoding: Encoding;
  /** The phase of CSTA; always 3 in XML. */
  readonly phase: Phase;
  /** Whether the association is opened with ACSE; never in XML. */
  readonly acse: boolean;
  /** The edition of ECMA-323 that XML is written in. */
  readonly edition: XmlEdition;
  /** The vendor's system that was named. */
  readonly profile?: ProfileName;
}

/** What is spoken over a stream of octets. */
export interface StreamSpeech extends Speech {
  readonly framing: FramingName;
}

/** The edition of ECMA-323 where neither the address nor its profile says one. */
export const DEFAULT_EDITION: XmlEdition = 'ed6';

/** What an encoding and a profile leave open, settled. A profile says nothing about an encoding it does not speak. */
export function usualSpeech(
  encoding: Encoding,
  profile: Profile | undefined,
): Omit<StreamSpeech, 'profile' | 'encoding'> {
  const usual = profile?.encoding === encoding ? profile : undefined;
  return {
    framing: usual?.framing ?? (encoding === 'xml' ? 'xml' : 'length16'),
    phase: usual?.phase ?? 3,
    acse: usual?.acse ?? false,
    edition: profile?.edition ?? DEFAULT_EDITION,
  };
}
