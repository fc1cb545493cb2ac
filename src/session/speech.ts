import type { Codec } from '../model/codec.js';
import { UsageError } from '../model/errors.js';
import type { Extensions } from '../model/extended-messages.js';
import { PROFILES } from '../transport/profiles.js';
import type { Speech, StreamSpeech } from '../transport/speech.js';
import type { AcseInitiatorOptions, AcseResponderOptions } from './acse-association.js';
import type { ApplicationSessionOptions } from './application-session.js';
import type { AssociationFactory } from './association.js';
import type { SessionOptions } from './session.js';

/** What the address of a peer settles about a session. */
export type SpeechOptions = Pick<
  SessionOptions,
  'codec' | 'answerCodec' | 'extensions' | 'association' | 'heartbeat' | 'numbered'
>;

/** Which side we are, and what the address leaves open. */
export type Side = {
  /** What vendors add to CSTA. Default: as the profile has it. */
  readonly extensions?: Extensions | undefined;
} & (Initiator | Responder);

interface Initiator {
  readonly role: 'initiator';
  readonly acse?: AcseInitiatorOptions | undefined;
  /** Whether to start an application session, and which. Default: as the profile says. */
  readonly appSession?: ApplicationSessionOptions | boolean | undefined;
}

interface Responder {
  readonly role: 'responder';
  readonly acse?: AcseResponderOptions | undefined;
  /** What grants application sessions at this address. Default: nothing. */
  readonly applicationSessions?: AssociationFactory | undefined;
}

/**
 * The codecs and the association for what an address says is spoken there. They are loaded when they are used.
 *
 * A responder leaves out what the edition of XML that the peer writes, or CSTA Phase I, does not have, and items for which
 * the encoding has no room; an initiator gets
 * an EncodeError, `not-in-edition`, since it has chosen the edition or the phase itself.
 *
 * @param speech - the address
 * @throws EncodeError if the options for ACSE cannot be said; UsageError `bad-argument` for an application session that
 *   is asked for in vain
 */
export async function speechOptions(
  speech: Speech | StreamSpeech,
  side: Side,
): Promise<SpeechOptions> {
  const extensions = side.extensions ?? (await extensionsOf(speech));
  if (speech.encoding === 'xml') {
    const { xmlConversation } = await import('./xml-conversation.js');
    const left = side.role === 'responder' ? 'omit' : 'error';
    const { startedApplicationSession } = await import('./application-session-speech.js');
    const association =
      side.role === 'initiator'
        ? startedApplicationSession(speech, side.appSession)
        : side.applicationSessions;
    return {
      ...xmlConversation({
        edition: EDITIONS[speech.edition],
        namespaced: speech.profile === undefined || (PROFILES[speech.profile].namespaced ?? true),
        tooNew: left,
        tooMany: left,
        extensions,
      }),
      extensions,
      ...(association && { association }),
      ...heartbeatOf(speech),
      ...('framing' in speech && speech.framing === 'nul' && { numbered: false }),
    };
  }
  if (side.role === 'initiator' && (side.appSession ?? false) !== false) {
    throw new UsageError(
      'bad-argument',
      'application sessions are for XML only; leave appSession out, or use encoding=xml',
    );
  }
  const codec = await codecOfPhase(speech, side.role, extensions);
  const settled = { codec, extensions, ...heartbeatOf(speech) };
  if (!speech.acse) return settled;
  return { ...settled, association: await acse(speech, side) };
}

/** What a vendor's system adds to CSTA. A profile says nothing about an encoding it does not speak. */
async function extensionsOf({ encoding, profile }: Speech): Promise<Extensions> {
  const { vendor, encoding: usual } = (profile && PROFILES[profile]) ?? {};
  if (encoding !== usual || vendor === undefined) return [];
  return [(await import('../vendor/avaya.js')).avaya];
}

/** The heartbeat of a vendor's system. Only one that has answered it is taken for dead when it does not. */
function heartbeatOf({ profile }: Speech): Pick<SessionOptions, 'heartbeat'> {
  const heartbeat = profile && PROFILES[profile].heartbeat;
  return heartbeat ? { heartbeat: { ...heartbeat, required: false } } : {};
}

/** The codec of each phase is loaded for those who have such a peer. */
async function codecOfPhase(
  { phase, profile }: Speech,
  role: Side['role'],
  extensions: Extensions,
): Promise<Codec> {
  const left = role === 'responder' ? 'omit' : 'error';
  switch (phase) {
    case 1: {
      const { phase1Codec } = await import('../ber/phase1/codec.js');
      const { plainConnectionLists, phase1Dialect: dialect = 'ecma180' } = profile
        ? PROFILES[profile]
        : {};
      const connectionLists = plainConnectionLists ? 'plain' : 'asGiven';
      return phase1Codec({ lacking: left, connectionLists, dialect });
    }
    case 2:
      return (await import('../ber/phase1/phase2.js')).phase2Codec({ tooMany: left, extensions });
    default:
      return (await import('../ber/codec.js')).berCodec({ tooMany: left, extensions });
  }
}

async function acse(speech: Speech, side: Side): Promise<SessionOptions['association']> {
  const { acseInitiator, acseResponder } = await import('./acse-association.js');
  const { ACSE_PROFILES } = await import('./acse-profiles.js');
  const { phase } = speech;
  const usual = speech.profile && ACSE_PROFILES[speech.profile];
  if (side.role === 'responder') {
    return acseResponder({ phase, ...usual?.responder, ...side.acse });
  }
  return acseInitiator({ phase, ...usual?.initiator, ...side.acse });
}

const EDITIONS = { ed3: 3, ed4: 4, ed5: 5, ed6: 6 } as const;
