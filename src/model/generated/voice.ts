// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, Grammars, InnerXml, LanguageTag } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { ServicesPermitted } from './calls.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';
import type { Volume } from './features.js';

/** Identifies a message of a voice unit. */
export type MessageID = string;

/** Conditions that end the playing or recording of a message. */
export interface TerminatingConditions extends OpenBits {
  readonly durationExceeded?: boolean;
  readonly dTMFDigitDetected?: boolean;
  readonly endOfMessageDetected?: boolean;
  readonly speechDetected?: boolean;
}

/** An attribute that QueryVoiceAttribute can ask for. */
export type AttributeToQuery =
  | 'encodingAlgorithm'
  | 'samplingRate'
  | 'duration'
  | 'filename'
  | 'currentPosition'
  | 'currentSpeed'
  | 'currentVolume'
  | 'currentLevel'
  | 'currentState'
  | 'grammars'
  | 'language'
  | 'mode'
  | 'retainAudio'
  | 'silenceTimeout'
  | 'maxTimeout'
  | 'babbleTimeout'
  | 'endSilence'
  | 'rejectionThreshold'
  | 'autoInterruptible'
  | 'innerXML'
  | 'interdigitTimeout'
  | 'preflush'
  | UnknownValue;

/** The interactive voice resource; it must be given when the connection has more than one. */
export type ResourceID = string;

/** Attributes of a message or voice resource and their values; ECMA-285 has room for one. */
export type AttributeInfo = readonly AttributeInfoAlternative[];

export type AttributeInfoAlternative =
  | {
      /**
       * Whether the resource can be interrupted automatically.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly autoInterruptible: boolean;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Babble timeout, in seconds.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly babbleTimeout: number;
      readonly autoInterruptible?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * How the audio of a message is encoded.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly encodingAlgorithm: EncodingAlgorithm;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Rate at which the message was sampled; the unit is not documented.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly samplingRate: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * How long the message lasts; the unit is not documented.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly duration: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Name of the file that holds the message.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly filename: string;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Position within the message; the unit is not documented.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly currentPosition: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Speed of playing; the unit is not documented.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly currentSpeed: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Volume of playing, 0 to 100.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly currentVolume: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Gain of recording, 0 to 100.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly currentGain: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * State of a message or voice resource.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly currentState: CurrentState;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Silence at the end of speech, in seconds.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly endSilence: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Grammars of the Listener resource.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly grammars: Grammars;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The speech synthesis markup (SSML).
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly innerXML: InnerXml;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Longest pause between two DTMF digits, in seconds.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly interdigitTimeout: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Language tag, such as `en-GB`.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly language: LanguageTag;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Maximum timeout, in seconds.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly maxTimeout: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Mode of the Listener resource.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly mode: AttributeInfoMode;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Whether buffered data is flushed beforehand.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly preflush: boolean;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Threshold below which a recognition result is rejected.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly rejectionThreshold: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Whether the audio is kept.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly retainAudio: boolean;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly silenceTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Silence after which SilenceTimeoutExpiredEvent comes, in seconds.
       *
       * ECMA-323 edition 3 or earlier. XML only.
       */
      readonly silenceTimeout: number;
      readonly autoInterruptible?: undefined;
      readonly babbleTimeout?: undefined;
      readonly encodingAlgorithm?: undefined;
      readonly samplingRate?: undefined;
      readonly duration?: undefined;
      readonly filename?: undefined;
      readonly currentPosition?: undefined;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly currentState?: undefined;
      readonly endSilence?: undefined;
      readonly grammars?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly language?: undefined;
      readonly maxTimeout?: undefined;
      readonly mode?: undefined;
      readonly preflush?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly retainAudio?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly autoInterruptible?: undefined; readonly babbleTimeout?: undefined; readonly encodingAlgorithm?: undefined; readonly samplingRate?: undefined; readonly duration?: undefined; readonly filename?: undefined; readonly currentPosition?: undefined; readonly currentSpeed?: undefined; readonly currentVolume?: undefined; readonly currentGain?: undefined; readonly currentState?: undefined; readonly endSilence?: undefined; readonly grammars?: undefined; readonly innerXML?: undefined; readonly interdigitTimeout?: undefined; readonly language?: undefined; readonly maxTimeout?: undefined; readonly mode?: undefined; readonly preflush?: undefined; readonly rejectionThreshold?: undefined; readonly retainAudio?: undefined; readonly silenceTimeout?: undefined });

/** How the audio of a message is encoded. */
export type EncodingAlgorithm =
  | 'aDPCM6K'
  | 'aDPCM8K'
  | 'muLawPCM6K'
  | 'aLawPCM6K'
  | UnknownValue;

/** State of a message or voice resource. */
export type CurrentState =
  | 'dtmfDetected'
  | 'formed'
  | 'play'
  | 'playing'
  | 'ready'
  | 'record'
  | 'review'
  | 'speechDetected'
  | 'started'
  | 'stop'
  | 'suspendPlay'
  | 'suspendRecord'
  | UnknownValue;

/** Mode of a Listener resource. */
export type AttributeInfoMode =
  | 'automatic'
  | 'single'
  | 'multiple'
  | UnknownValue;

/** Where to move within a message: to its start or end, or by an offset. */
export type Period =
  | {
      /**
       * The start or the end of the message.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly absolutePosition: PeriodAbsolutePosition;
      readonly relativePosition?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * An offset; its unit is not documented.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly relativePosition: number;
      readonly absolutePosition?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly absolutePosition?: undefined; readonly relativePosition?: undefined });

/** The start or the end of a message. */
export type PeriodAbsolutePosition =
  | 'startOfMessage'
  | 'endOfMessage'
  | UnknownValue;

/** How much of a message to play back. */
export type PeriodToReview =
  | {
      /**
       * All from the start of the message.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly startOfMessage: true;
      readonly lengthOfReview?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A length, in milliseconds.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly lengthOfReview: number;
      readonly startOfMessage?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly startOfMessage?: undefined; readonly lengthOfReview?: undefined });

/** Attributes to set and their new values; ECMA-285 has room for one in a request. */
export type AttributeToSet = readonly AttributeToSetAlternative[];

export type AttributeToSetAlternative =
  | {
      /**
       * Speed of playing; the unit is not documented.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly currentSpeed: number;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Volume of playing.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly currentVolume: Volume;
      readonly currentSpeed?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Gain of recording, 0 to 100.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly currentGain: number;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Grammars of the Listener resource.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly grammars: Grammars;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Language tag, such as `en-GB`.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly language: LanguageTag;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Mode of the Listener resource.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly mode: AttributeToSetMode;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Whether the audio is kept.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly retainAudio: boolean;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Silence after which SilenceTimeoutExpiredEvent comes, in seconds.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly silenceTimeout: number;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Maximum timeout, in seconds.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly maxTimeout: number;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Babble timeout, in seconds.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly babbleTimeout: number;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Silence at the end of speech, in seconds.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly endSilence: number;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Threshold below which a recognition result is rejected.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly rejectionThreshold: number;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Whether the resource can be interrupted automatically.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly autoInterruptible: boolean;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The speech synthesis markup (SSML).
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly innerXML: InnerXml;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Longest pause between two DTMF digits, in seconds.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly interdigitTimeout: number;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly preflush?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Whether buffered data is flushed beforehand.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly preflush: boolean;
      readonly currentSpeed?: undefined;
      readonly currentVolume?: undefined;
      readonly currentGain?: undefined;
      readonly grammars?: undefined;
      readonly language?: undefined;
      readonly mode?: undefined;
      readonly retainAudio?: undefined;
      readonly silenceTimeout?: undefined;
      readonly maxTimeout?: undefined;
      readonly babbleTimeout?: undefined;
      readonly endSilence?: undefined;
      readonly rejectionThreshold?: undefined;
      readonly autoInterruptible?: undefined;
      readonly innerXML?: undefined;
      readonly interdigitTimeout?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly currentSpeed?: undefined; readonly currentVolume?: undefined; readonly currentGain?: undefined; readonly grammars?: undefined; readonly language?: undefined; readonly mode?: undefined; readonly retainAudio?: undefined; readonly silenceTimeout?: undefined; readonly maxTimeout?: undefined; readonly babbleTimeout?: undefined; readonly endSilence?: undefined; readonly rejectionThreshold?: undefined; readonly autoInterruptible?: undefined; readonly innerXML?: undefined; readonly interdigitTimeout?: undefined; readonly preflush?: undefined });

/** Mode of a Listener resource. */
export type AttributeToSetMode =
  | 'automatic'
  | 'single'
  | 'multiple'
  | UnknownValue;

/** Controls the synthesis of speech. */
export interface ControlData extends Open {
  /**
   * Gender of the voice.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly gender: ControlDataGender;
  /**
   * Language of the speech.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly language: string;
}

/** Gender of a synthetic voice. */
export type ControlDataGender =
  | 'male'
  | 'female'
  | UnknownValue;

/** Mode of a Listener resource. */
export type VoiceAttributeChangedEventMode =
  | 'automatic'
  | 'single'
  | 'multiple'
  | UnknownValue;

/**
 * Joins messages into a new one.
 *
 * Operation 500.
 *
 * Source: ECMA-269 26.1.3.1.
 */
export interface ConcatenateMessage extends Open {
  /**
   * The messages, in the order in which they are joined.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.3.1.
   */
  readonly messagesToConcatenate: readonly MessageID[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ConcatenateMessage}. */
export interface ConcatenateMessageResponse extends Open {
  /**
   * The message that was made.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.3.1.
   */
  readonly concatenatedMessage: MessageID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Deletes a message.
 *
 * Operation 501.
 *
 * Source: ECMA-269 26.1.5.1.
 */
export interface DeleteMessage extends Open {
  /**
   * The message to delete.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.5.1.
   */
  readonly messageToBeDeleted: MessageID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DeleteMessage}. */
export interface DeleteMessageResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Plays a message on a connection.
 *
 * Operation 502.
 *
 * Source: ECMA-269 26.1.6.1.
 */
export interface PlayMessage extends Open {
  /**
   * The message to play.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly messageToBePlayed: MessageID;
  /**
   * The connection to play it on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * How long to play; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly duration?: number;
  /**
   * Conditions that end the playing.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly termination?: TerminatingConditions;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link PlayMessage}. */
export interface PlayMessageResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for one attribute of a message.
 *
 * Operation 503.
 *
 * Source: ECMA-269 26.1.7.1.
 */
export interface QueryVoiceAttribute extends Open {
  /**
   * The message to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly messageToQuery: MessageID;
  /**
   * The attribute to ask for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly attributeToQuery: AttributeToQuery;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly resource?: ResourceID;
  /**
   * The connection; it must be given if the attribute belongs to an interactive voice device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly connection?: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link QueryVoiceAttribute}. */
export interface QueryVoiceAttributeResponse extends Open {
  /**
   * The attribute and its value.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly attribute: AttributeInfo;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Moves the position within a message.
 *
 * Operation 504.
 *
 * Source: ECMA-269 26.1.10.1.
 */
export interface Reposition extends Open {
  /**
   * The connection that the message is on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly connection: ConnectionID;
  /**
   * Where to move: to the start or end of the message, or by an offset.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly periodOfReposition: Period;
  /**
   * The message. It is given when several messages are active on the connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly messageToReposition?: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly resource?: ResourceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Reposition}. */
export interface RepositionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Goes on with a suspended message on a connection.
 *
 * Operation 505.
 *
 * Source: ECMA-269 26.1.11.1.
 */
export interface Resume extends Open {
  /**
   * The connection that the message is on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly connection: ConnectionID;
  /**
   * The message. It is given when several messages are active on the connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly messageToResume?: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly resource?: ResourceID;
  /**
   * Duration; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly duration?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Resume}. */
export interface ResumeResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Plays back part of a message.
 *
 * Operation 506.
 *
 * Source: ECMA-269 26.1.12.1.
 */
export interface Review extends Open {
  /**
   * The connection that the message is on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly connection: ConnectionID;
  /**
   * How much to play back: from the start of the message, or a length in milliseconds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly periodToReview: PeriodToReview;
  /**
   * The message. It must be given if several messages are active on the connection; absence means the
   * active one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly messageToReview?: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly resource?: ResourceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Review}. */
export interface ReviewResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets an attribute of a message or voice resource on a connection.
 *
 * Operation 507.
 *
 * Source: ECMA-269 26.1.13.1.
 */
export interface SetVoiceAttribute extends Open {
  /**
   * The connection to set the attribute on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly connection: ConnectionID;
  /**
   * The attribute and its new value. ECMA-269 allows one in a request.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly attributeToSet: AttributeToSet;
  /**
   * The message, where the attribute is one of a message.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly message?: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly resource?: ResourceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetVoiceAttribute}. */
export interface SetVoiceAttributeResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Stops what the voice unit does on a connection.
 *
 * Operation 508.
 *
 * Source: ECMA-269 26.1.15.1.
 */
export interface Stop extends Open {
  /**
   * The connection to stop it on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.15.1.
   */
  readonly connection: ConnectionID;
  /**
   * The message. It is given when several messages are active on the connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.15.1.
   */
  readonly messageToBeStopped?: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.15.1.
   */
  readonly resource?: ResourceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.15.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Stop}. */
export interface StopResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.15.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Suspends playing or recording on a connection.
 *
 * Operation 509.
 *
 * Source: ECMA-269 26.1.16.1.
 */
export interface Suspend extends Open {
  /**
   * The connection to suspend it on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.16.1.
   */
  readonly connection: ConnectionID;
  /**
   * The message. It is given when several messages are active on the connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.16.1.
   */
  readonly message?: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.16.1.
   */
  readonly resource?: ResourceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.16.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Suspend}. */
export interface SuspendResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.16.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Makes a message from text.
 *
 * Operation 510.
 *
 * Source: ECMA-269 26.1.17.1.
 */
export interface SynthesizeMessage extends Open {
  /**
   * The text to speak.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.17.1.
   */
  readonly textToBeSynthesized: string;
  /**
   * Controls the synthesis.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.17.1.
   */
  readonly control?: ControlData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.17.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SynthesizeMessage}. */
export interface SynthesizeMessageResponse extends Open {
  /**
   * The message that was made.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.17.1.
   */
  readonly synthesizedMessage: MessageID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.17.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Records a message from a connection.
 *
 * Operation 511.
 *
 * Source: ECMA-269 26.1.9.1.
 */
export interface RecordMessage extends Open {
  /**
   * The connection to record.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly callToBeRecorded: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly resource?: ResourceID;
  /**
   * Rate at which to sample; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly samplingRate?: number;
  /**
   * How to encode the audio.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly encodingAlgorithm?: EncodingAlgorithm;
  /**
   * Longest duration of the recording; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly maxDuration?: number;
  /**
   * Conditions that end the recording.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly termination?: TerminatingConditions;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link RecordMessage}. */
export interface RecordMessageResponse extends Open {
  /**
   * The message that is recorded.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly resultingMessage: MessageID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Activates a rule of the grammars of a connection's Listener resource.
 *
 * Operation 512.
 *
 * Source: ECMA-269 26.1.1.1.
 */
export interface Activate extends Open {
  /**
   * The connection of the resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly resource?: ResourceID;
  /**
   * The rule to activate.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly ruleName: string;
  /**
   * The grammar that the rule is in; absence means all grammars.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly grammarName?: string;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Activate}. */
export interface ActivateResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Clears a Listener, DTMF or Prompt Queue resource of a connection.
 *
 * Operation 513.
 *
 * Source: ECMA-269 26.1.2.1.
 */
export interface Clear extends Open {
  /**
   * The connection of the resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.2.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.2.1.
   */
  readonly resource?: ResourceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Clear}. */
export interface ClearResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Deactivates a rule of the grammars of a connection's Listener resource.
 *
 * Operation 514.
 *
 * Source: ECMA-269 26.1.4.1.
 */
export interface Deactivate extends Open {
  /**
   * The connection of the resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly resource?: ResourceID;
  /**
   * The rule to deactivate.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly ruleName: string;
  /**
   * The grammar that the rule is in; absence means all grammars.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly grammarName?: string;
  /**
   * Security and private data. ECMA-285 gives them the tag [2] here instead of APPLICATION 30.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Deactivate}. */
export interface DeactivateResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Puts a prompt into the Prompt Queue resource of a connection. ECMA-285 calls the operation queue.
 *
 * Operation 515.
 *
 * Source: ECMA-269 26.1.8.1.
 */
export interface QueueService extends Open {
  /**
   * The connection of the resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * The prompt.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly message: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly resource?: ResourceID;
  /**
   * Text that goes with the prompt.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly text?: string;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link QueueService}. */
export interface QueueServiceResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Starts a voice resource on a connection.
 *
 * Operation 516.
 *
 * Source: ECMA-269 26.1.14.1.
 */
export interface Start extends Open {
  /**
   * The connection of the resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.14.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.14.1.
   */
  readonly resource?: ResourceID;
  /**
   * Text for the resource; its use is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.14.1.
   */
  readonly text?: string;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.14.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link Start}. */
export interface StartResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.14.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A mark in the speech synthesis markup (SSML) was reached.
 *
 * Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
 */
export interface BookmarkReachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it happened.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
   */
  readonly resource?: ResourceID;
  /**
   * The mark, as the SSML names it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
   */
  readonly bookmark: string;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A prompt was rendered to its end.
 *
 * Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
 */
export interface CompletedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which the prompt ended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
   */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A DTMF digit was detected.
 *
 * Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
 */
export interface DtmfDetectedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it was detected.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
   */
  readonly resource?: ResourceID;
  /**
   * The digit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
   */
  readonly dtmfChar: string;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A Listener, a DTMF or a Prompt Queue resource was emptied of its data.
 *
 * Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
 */
export interface EmptiedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection whose buffer or queue was emptied.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
   */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Activity was detected at an interactive voice resource.
 *
 * Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
 */
export interface InterruptionDetectedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it was detected.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
   */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Speech recognition had no result, or one below the rejection threshold.
 *
 * Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
 */
export interface NotRecognizedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection of the Listener resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
   */
  readonly resource?: ResourceID;
  /**
   * The result below the threshold. ECMA-269 has it only when there is one, whereas ECMA-285 requires
   * it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
   */
  readonly result: string;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A message is being played.
 *
 * Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
 */
export interface PlayEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it is played.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly connection: ConnectionID;
  /**
   * The message that is played.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly message: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly resource?: ResourceID;
  /**
   * Length of the message; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly length?: number;
  /**
   * Position at which playing stands; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly currentPosition?: number;
  /**
   * Speed of playing; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly speed?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Speech recognition had a result above the rejection threshold.
 *
 * Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
 */
export interface RecognizedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection of the Listener resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
   */
  readonly resource?: ResourceID;
  /**
   * The result of the recognition.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
   */
  readonly result: string;
  /** ECMA-323 edition 3 or earlier. XML only. Source: ECMA-269 26.2.8; ECMA-285 24.2.8. */
  readonly text?: string;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A message is being recorded.
 *
 * Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
 */
export interface RecordEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that is recorded.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly connection: ConnectionID;
  /**
   * The message that is recorded.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly message: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly resource?: ResourceID;
  /**
   * Length so far; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly length?: number;
  /**
   * Position at which recording stands; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A message that was recorded before is being reviewed.
 *
 * Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
 */
export interface ReviewEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it is reviewed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly connection: ConnectionID;
  /**
   * The message. ECMA-269 has it only if the event is about one, whereas ECMA-285 requires it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly message: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly resource?: ResourceID;
  /**
   * Length of the message; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly length?: number;
  /**
   * Position at which the review stands; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The silence timeout ran out.
 *
 * Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
 */
export interface SilenceTimeoutExpiredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it ran out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
   */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Something like speech was heard.
 *
 * Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
 */
export interface SpeechDetectedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it was heard.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
   */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A voice resource began to interact with a call.
 *
 * Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
 */
export interface StartedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which the resource started.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
   */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The playing or recording of a message stopped.
 *
 * Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
 */
export interface StopEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it stopped.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly connection: ConnectionID;
  /**
   * The message that stopped.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly message: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly resource?: ResourceID;
  /**
   * Length of the message; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly length?: number;
  /**
   * Position at which it stopped; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The playing of a message was suspended.
 *
 * Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
 */
export interface SuspendPlayEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it was suspended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly connection: ConnectionID;
  /**
   * The message that was suspended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly message: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly resource?: ResourceID;
  /**
   * Length of the message; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly length?: number;
  /**
   * Position at which it was suspended; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The recording of a message was suspended.
 *
 * Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
 */
export interface SuspendRecordEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it was suspended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly connection: ConnectionID;
  /**
   * The message whose recording was suspended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly message: MessageID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly resource?: ResourceID;
  /**
   * Length of the message; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly length?: number;
  /**
   * Position at which it was suspended; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Attributes of a voice resource changed: those whose members are present. ECMA-285 calls the event
 * VoiceAttributesChangeEvent.
 *
 * Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
 */
export interface VoiceAttributeChangedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection whose attributes changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly connection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly resource?: ResourceID;
  /**
   * The message concerned.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly message: MessageID;
  /**
   * New volume of playing.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly playVolume?: Volume;
  /**
   * New gain of recording, 0 to 100.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly recordingGain?: number;
  /**
   * New speed of playing; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly speed?: number;
  /**
   * Position within the message, where it is told; the unit is not documented.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly currentPosition?: number;
  /**
   * New grammars of the Listener resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly grammars?: readonly Grammars[];
  /**
   * New language tag, such as `en-GB`.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly language?: LanguageTag;
  /**
   * New mode of the Listener resource.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly mode?: VoiceAttributeChangedEventMode;
  /**
   * Whether the audio is kept from now on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly retainAudio?: boolean;
  /**
   * New silence timeout, in seconds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly silenceTimeout?: number;
  /**
   * New maximum timeout, in seconds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly maxTimeout?: number;
  /**
   * New babble timeout, in seconds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly babbleTimeout?: number;
  /**
   * New length of the silence at the end of speech, in seconds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly endSilence?: number;
  /**
   * New threshold below which a recognition result is rejected.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly rejectionThreshold?: number;
  /**
   * Whether the resource can be interrupted automatically from now on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly autoInterruptible?: boolean;
  /**
   * The new speech synthesis markup (SSML).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly innerXML?: InnerXml;
  /**
   * New longest pause between two DTMF digits, in seconds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly interdigitTimeout?: number;
  /**
   * Whether buffered data is flushed beforehand from now on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly preflush?: boolean;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A voice resource met an error or an exception. ECMA-285 misspells the event VoiceErrorOccuredEvent.
 *
 * Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
 */
export interface VoiceErrorOccurredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection on which it happened.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
   */
  readonly overConnection: ConnectionID;
  /**
   * The interactive voice resource; it must be given when the connection has more than one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
   */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
   */
  readonly cause?: EventCause;
  /**
   * Services permitted on the connection after the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
   */
  readonly extensions?: CSTACommonArguments;
}
