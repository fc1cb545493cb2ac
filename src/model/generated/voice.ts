// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, Grammars, InnerXml } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { ServicesPermitted } from './calls.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';
import type { Volume } from './features.js';

export type MessageID = string;

export interface TerminatingConditions extends OpenBits {
  readonly durationExceeded?: boolean;
  readonly dTMFDigitDetected?: boolean;
  readonly endOfMessageDetected?: boolean;
  readonly speechDetected?: boolean;
}

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

export type ResourceID = string;

export type AttributeInfo = readonly AttributeInfoAlternative[];

export type AttributeInfoAlternative =
  | {
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
      readonly language: string;
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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
      /** ECMA-323 edition 3 or earlier. XML only. */
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

export type EncodingAlgorithm =
  | 'aDPCM6K'
  | 'aDPCM8K'
  | 'muLawPCM6K'
  | 'aLawPCM6K'
  | UnknownValue;

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

export type AttributeInfoMode =
  | 'automatic'
  | 'single'
  | 'multiple'
  | UnknownValue;

export type Period =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly absolutePosition: PeriodAbsolutePosition;
      readonly relativePosition?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly relativePosition: number;
      readonly absolutePosition?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly absolutePosition?: undefined; readonly relativePosition?: undefined });

export type PeriodAbsolutePosition =
  | 'startOfMessage'
  | 'endOfMessage'
  | UnknownValue;

export type PeriodToReview =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly startOfMessage: true;
      readonly lengthOfReview?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly lengthOfReview: number;
      readonly startOfMessage?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly startOfMessage?: undefined; readonly lengthOfReview?: undefined });

export type AttributeToSet = readonly AttributeToSetAlternative[];

export type AttributeToSetAlternative =
  | {
      /** ECMA-323 edition 3 or earlier. */
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
       * A volume or gain: an absolute value, or one step up or down.
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
      readonly language: string;
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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
      /** ECMA-323 edition 3 or earlier. */
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

export type AttributeToSetMode =
  | 'automatic'
  | 'single'
  | 'multiple'
  | UnknownValue;

export interface ControlData extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly gender: ControlDataGender;
  /** ECMA-323 edition 3 or earlier. */
  readonly language: string;
}

export type ControlDataGender =
  | 'male'
  | 'female'
  | UnknownValue;

export type VoiceAttributeChangedEventMode =
  | 'automatic'
  | 'single'
  | 'multiple'
  | UnknownValue;

/**
 * Joins messages.
 *
 * Operation 500.
 *
 * Source: ECMA-269 26.1.3.1.
 */
export interface ConcatenateMessage extends Open {
  /**
   * mandatory; list in the order in which they are joined
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.3.1. */
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
   * mandatory
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
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly messageToBePlayed: MessageID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * how long to play (unit not said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.6.1.
   */
  readonly duration?: number;
  /**
   * conditions that end the playing
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
 * Reads one attribute of a message.
 *
 * Operation 503.
 *
 * Source: ECMA-269 26.1.7.1.
 */
export interface QueryVoiceAttribute extends Open {
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly messageToQuery: MessageID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly attributeToQuery: AttributeToQuery;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1.
   */
  readonly resource?: ResourceID;
  /**
   * required if the attribute belongs to an Interactive Voice Device
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.7.1. */
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
   * mandatory; that of the message
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly connection: ConnectionID;
  /**
   * mandatory; start or end (absolute), or an offset (relative)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly periodOfReposition: Period;
  /**
   * for the case that several messages are active
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.10.1.
   */
  readonly messageToReposition?: MessageID;
  /**
   * see above
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
 * Resumes a message on a connection.
 *
 * Operation 505.
 *
 * Source: ECMA-269 26.1.11.1.
 */
export interface Resume extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly connection: ConnectionID;
  /**
   * for the case that several messages are active
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly messageToResume?: MessageID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.11.1.
   */
  readonly resource?: ResourceID;
  /**
   * optional (unit not said)
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
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly connection: ConnectionID;
  /**
   * mandatory; from the start of the message, or a length in milliseconds
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly periodToReview: PeriodToReview;
  /**
   * mandatory if several messages are active on the connection; else the active one is meant
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.12.1.
   */
  readonly messageToReview?: MessageID;
  /**
   * see above
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
 * Sets one attribute on a connection.
 *
 * Operation 507.
 *
 * Source: ECMA-269 26.1.13.1.
 */
export interface SetVoiceAttribute extends Open {
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly connection: ConnectionID;
  /**
   * mandatory; a CHOICE, one attribute for each request
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly attributeToSet: AttributeToSet;
  /**
   * where the attribute is one of a message
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.13.1.
   */
  readonly message?: MessageID;
  /**
   * see above
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
 * Stops the voice operation of a connection.
 *
 * Operation 508.
 *
 * Source: ECMA-269 26.1.15.1.
 */
export interface Stop extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.15.1.
   */
  readonly connection: ConnectionID;
  /**
   * for the case that several messages are active
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.15.1.
   */
  readonly messageToBeStopped?: MessageID;
  /**
   * see above
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
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.16.1.
   */
  readonly connection: ConnectionID;
  /**
   * for the case that several messages are active
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.16.1.
   */
  readonly message?: MessageID;
  /**
   * see above
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
   * mandatory, IA5String
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.17.1.
   */
  readonly textToBeSynthesized: string;
  /**
   * optional control of the synthesis
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.17.1. */
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
   * mandatory; a ConnectionID
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly callToBeRecorded: ConnectionID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly resource?: ResourceID;
  /**
   * optional (rate unit not said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly samplingRate?: number;
  /**
   * optional (rate unit not said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly encodingAlgorithm?: EncodingAlgorithm;
  /**
   * longest recording (unit not said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly maxDuration?: number;
  /**
   * conditions that end the recording
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1. */
  readonly resultingMessage: MessageID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Activates a grammar rule of the Listener resource of a connection.
 *
 * Operation 512.
 *
 * Source: ECMA-269 26.1.1.1.
 */
export interface Activate extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly resource?: ResourceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.1.1.
   */
  readonly ruleName: string;
  /**
   * absent means all grammars
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
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.2.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * see above
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
 * Deactivates a grammar rule of the Listener resource of a connection.
 *
 * Operation 514.
 *
 * Source: ECMA-269 26.1.4.1.
 */
export interface Deactivate extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly resource?: ResourceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly ruleName: string;
  /**
   * absent means all grammars
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.4.1.
   */
  readonly grammarName?: string;
  /**
   * under tag [2] here, not APPLICATION 30 as elsewhere (BER only)
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
 * Puts a prompt into the Prompt Queue of a connection. The ASN.1 says queue.
 *
 * Operation 515.
 *
 * Source: ECMA-269 26.1.8.1.
 */
export interface QueueService extends Open {
  /**
   * mandatory; message is the prompt
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * mandatory; message is the prompt
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly message: MessageID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.8.1.
   */
  readonly resource?: ResourceID;
  /**
   * goes with the prompt
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
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.14.1.
   */
  readonly overConnection: ConnectionID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.1.14.1.
   */
  readonly resource?: ResourceID;
  /**
   * optional (use not said)
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
 * A mark in the speech synthesis markup was reached.
 *
 * Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
 */
export interface BookmarkReachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection on which it happened
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.1; ECMA-285 24.2.1. */
  readonly resource?: ResourceID;
  /**
   * mandatory; the SSML mark
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
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
   * connection on which the prompt ended
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.2; ECMA-285 24.2.2. */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
   * connection it was detected on
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.3; ECMA-285 24.2.3. */
  readonly resource?: ResourceID;
  /**
   * mandatory; the character
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
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * Data of a Listener, a DTMF or a Prompt Queue subqueue was emptied.
 *
 * Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
 */
export interface EmptiedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection whose buffer or queue was emptied
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.4; ECMA-285 24.2.4. */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
   * connection it was detected on
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.5; ECMA-285 24.2.5. */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * Recognition gave no outcome, or one below the rejection threshold.
 *
 * Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
 */
export interface NotRecognizedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection of the Listener
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.6; ECMA-285 24.2.6. */
  readonly resource?: ResourceID;
  /**
   * the result below the threshold, "when provided", though mandatory in the ASN.1
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
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
   * connection it plays on; message: mandatory, the message
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly connection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7. */
  readonly message: MessageID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7. */
  readonly resource?: ResourceID;
  /**
   * of the message; currentPosition, speed: of play now; all optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly length?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7. */
  readonly currentPosition?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7. */
  readonly speed?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * Recognition gave an outcome above the rejection threshold.
 *
 * Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
 */
export interface RecognizedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection of the Listener
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.8; ECMA-285 24.2.8. */
  readonly resource?: ResourceID;
  /**
   * mandatory; the recognition result
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
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
   * connection recorded; message: mandatory, the message
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly connection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9. */
  readonly message: MessageID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9. */
  readonly resource?: ResourceID;
  /**
   * length so far; currentPosition: of recording now; both optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly length?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9. */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * A message recorded before is being reviewed.
 *
 * Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
 */
export interface ReviewEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection on which it is reviewed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly connection: ConnectionID;
  /**
   * required if the event is about a message; mandatory in the ASN.1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly message: MessageID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10. */
  readonly resource?: ResourceID;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
   */
  readonly length?: number;
  /**
   * optional
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
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
   * connection on which it ran out
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.11; ECMA-285 24.2.11. */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
   * connection on which it was detected
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.12; ECMA-285 24.2.12. */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * A voice resource began to interact with the call.
 *
 * Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
 */
export interface StartedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection on which the resource started
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.13; ECMA-285 24.2.13. */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * Playing or recording of a message on a connection stopped.
 *
 * Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
 */
export interface StopEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * the connection; message: mandatory, the message that stopped
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly connection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14. */
  readonly message: MessageID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14. */
  readonly resource?: ResourceID;
  /**
   * optional; currentPosition: optional, position at the stop
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly length?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14. */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * Playing of a message was suspended.
 *
 * Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
 */
export interface SuspendPlayEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection concerned; message: mandatory, the suspended message
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly connection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15. */
  readonly message: MessageID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15. */
  readonly resource?: ResourceID;
  /**
   * optional; currentPosition: optional, position when suspended
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly length?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15. */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * Recording of a message was suspended.
 *
 * Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
 */
export interface SuspendRecordEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection concerned; message: mandatory, the suspended recording
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly connection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16. */
  readonly message: MessageID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16. */
  readonly resource?: ResourceID;
  /**
   * optional; currentPosition: optional, position when suspended
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly length?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16. */
  readonly currentPosition?: number;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * One or more attributes of a voice resource changed; the optional members present are the ones that
 * changed (BER name VoiceAttributesChangeEvent).
 *
 * Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
 */
export interface VoiceAttributeChangedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection whose attributes changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly connection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17. */
  readonly resource?: ResourceID;
  /**
   * message concerned; mandatory in the ASN.1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly message: MessageID;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly playVolume?: Volume;
  /**
   * new value, 0-100
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly recordingGain?: number;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly speed?: number;
  /**
   * position, if reported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly currentPosition?: number;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly grammars?: readonly Grammars[];
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly language?: string;
  /**
   * new Listener mode: automatic (0), single (1), multiple (2)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly mode?: VoiceAttributeChangedEventMode;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly retainAudio?: boolean;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly silenceTimeout?: number;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly maxTimeout?: number;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly babbleTimeout?: number;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly endSilence?: number;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly rejectionThreshold?: number;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly autoInterruptible?: boolean;
  /**
   * new SSML
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly innerXML?: InnerXml;
  /**
   * new value (no units given)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
   */
  readonly interdigitTimeout?: number;
  /**
   * new value (no units given)
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
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
 * An error or exception was met (BER name, misspelt, VoiceErrorOccuredEvent).
 *
 * Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
 */
export interface VoiceErrorOccurredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection on which it happened
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
   */
  readonly overConnection: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.18; ECMA-285 24.2.18. */
  readonly resource?: ResourceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
   */
  readonly cause?: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
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
