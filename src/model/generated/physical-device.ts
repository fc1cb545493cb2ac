// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DisplayID, VolAbs, Volume } from './features.js';
import type { SubjectDeviceID } from './identifiers.js';

export type ButtonID = string;

export type AuditoryApparatusID = string;

export interface AuditoryApparatusItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly auditoryApparatus: AuditoryApparatusID;
  /** ECMA-323 edition 3 or earlier. */
  readonly auditoryApparatusType: AuditoryApparatusItemAuditoryApparatusType;
  /** ECMA-323 edition 3 or earlier. */
  readonly speaker: AuditoryApparatusItemSpeaker;
  /** ECMA-323 edition 3 or earlier. */
  readonly microphone: AuditoryApparatusItemMicrophone;
  /** ECMA-323 edition 3 or earlier. */
  readonly hookswitch: AuditoryApparatusItemHookswitch;
  /** ECMA-323 edition 3 or earlier. */
  readonly hookswitchID: HookswitchID;
}

export type AuditoryApparatusItemAuditoryApparatusType =
  | 'speakerphone'
  | 'handset'
  | 'headset'
  | 'speakerOnlyPhone'
  | 'other'
  | UnknownValue;

export interface AuditoryApparatusItemSpeaker extends OpenBits {
  readonly present?: boolean;
  readonly volumeSettable?: boolean;
  readonly volumeReadable?: boolean;
  readonly muteSettable?: boolean;
  readonly muteReadable?: boolean;
}

export interface AuditoryApparatusItemMicrophone extends OpenBits {
  readonly present?: boolean;
  readonly gainSettable?: boolean;
  readonly gainReadable?: boolean;
  readonly muteSettable?: boolean;
  readonly muteReadable?: boolean;
}

export interface AuditoryApparatusItemHookswitch extends OpenBits {
  readonly hookswitchSettable?: boolean;
  readonly hookswitchOnHook?: boolean;
}

export type HookswitchID = string;

export type AuditoryApparatusList = readonly AuditoryApparatusItem[];

export interface ButtonItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly button: ButtonID;
  /** ECMA-323 edition 3 or earlier. */
  readonly buttonLabel?: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly buttonLabelSettable?: boolean;
  /** ECMA-323 edition 3 or earlier. */
  readonly buttonFunction?: string;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonAssociatedNumber?: DeviceID;
  /** ECMA-323 edition 3 or earlier. */
  readonly buttonAssociatedNumberSettable?: boolean;
  /** ECMA-323 edition 3 or earlier. */
  readonly buttonPressIndicator?: boolean;
  /** ECMA-323 edition 3 or earlier. */
  readonly lampList?: readonly LampID[];
}

export type LampID = string;

export type ButtonList = readonly ButtonItem[];

export interface DisplayListItem extends Open {
  /**
   * Names one display of a device that has several.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly displayID: DisplayID;
  /** ECMA-323 edition 3 or earlier. */
  readonly logicalRows: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly logicalColumns: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly physicalRows?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly physicalColumns?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly physicalBaseRowNumber?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly physicalBaseColumnNumber?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly characterSet?: CharacterSet;
  /** ECMA-323 edition 3 or earlier. */
  readonly contentsOfDisplay: string;
}

export type CharacterSet =
  | 'ascii'
  | 'unicode'
  | 'proprietary'
  | UnknownValue;

export type DisplayList = readonly DisplayListItem[];

export interface HookswitchStatusItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly hookswitch: HookswitchID;
  /** ECMA-323 edition 3 or earlier. */
  readonly hookswitchOnHook: boolean;
}

export type HookswitchStatusList = readonly HookswitchStatusItem[];

export interface LampItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly lamp: LampID;
  /** ECMA-323 edition 3 or earlier. */
  readonly lampLabel?: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly button?: ButtonID;
  /** ECMA-323 edition 3 or earlier. */
  readonly lampColor?: LampColor;
}

export type LampColor = number;

export type LampList = readonly LampItem[];

export interface LampModeItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly lamp: LampID;
  /** ECMA-323 edition 3 or earlier. */
  readonly lampMode: LampMode;
  /** ECMA-323 edition 3 or earlier. */
  readonly lampBrightness?: LampBrightness;
  /** ECMA-323 edition 3 or earlier. */
  readonly lampColor?: LampColor;
  /** ECMA-323 edition 3 or earlier. */
  readonly button?: ButtonID;
}

export type LampMode = number;

export type LampBrightness =
  | 'unspecified'
  | 'dim'
  | 'bright'
  | UnknownValue;

export type LampModeList = readonly LampModeItem[];

export interface MicrophoneGainItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly auditoryApparatus: AuditoryApparatusID;
  /** ECMA-323 edition 3 or earlier. */
  readonly micGainAbs?: MicGainAbs;
}

export type MicGainAbs = number;

export type MicrophoneGainList = readonly MicrophoneGainItem[];

export interface MicrophoneMuteItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly auditoryApparatus: AuditoryApparatusID;
  /** ECMA-323 edition 3 or earlier. */
  readonly microphoneMuteOn: boolean;
}

export type MicrophoneMuteList = readonly MicrophoneMuteItem[];

export type RingerID = string;

export interface RingerStatusItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly ringer: RingerID;
  /** ECMA-323 edition 3 or earlier. */
  readonly ringMode: RingMode;
  /** ECMA-323 edition 3 or earlier. */
  readonly ringCount?: number;
  /** ECMA-323 edition 4 or later. */
  readonly ringDuration?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly ringPattern?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly ringVolAbs?: number;
}

export type RingMode =
  | 'ringing'
  | 'notRinging'
  | UnknownValue;

export type RingerStatusList = readonly RingerStatusItem[];

export interface SpeakerMuteItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly auditoryApparatus: AuditoryApparatusID;
  /** ECMA-323 edition 3 or earlier. */
  readonly speakerMuteOn: boolean;
}

export type SpeakerMuteList = readonly SpeakerMuteItem[];

export interface SpeakerVolumeItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * A volume or gain from 0, silence, to 100, the loudest; what 1 to 99 mean depends on the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly speakerVolAbs?: VolAbs;
}

export type SpeakerVolumeList = readonly SpeakerVolumeItem[];

export type MicrophoneGain =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly micGainAbs: MicGainAbs;
      readonly micGainInc?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly micGainInc: MicGainInc;
      readonly micGainAbs?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly micGainAbs?: undefined; readonly micGainInc?: undefined });

export type MicGainInc =
  | 'increment'
  | 'decrement'
  | UnknownValue;

/**
 * Activates a button of the device. Rules: clause 21 FR 1.
 *
 * Operation 260.
 *
 * Source: ECMA-269 21.1.1.1.
 */
export interface ButtonPress extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.1.1.
   */
  readonly device: DeviceID;
  /**
   * the button to activate (12.3.5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.1.1.
   */
  readonly button: ButtonID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ButtonPress}. */
export interface ButtonPressResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks about one auditory apparatus or all of them. Rules: clause 21 FR 1.
 *
 * Operation 261.
 *
 * Source: ECMA-269 21.1.2.1.
 */
export interface GetAuditoryApparatusInformation extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.2.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all apparatuses of the device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.2.1.
   */
  readonly auditoryApparatus?: AuditoryApparatusID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetAuditoryApparatusInformation}. */
export interface GetAuditoryApparatusInformationResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.2.1. */
  readonly auditoryApparatusList: AuditoryApparatusList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks about one button or all of them. Rules: clause 21 FR 1.
 *
 * Operation 262.
 *
 * Source: ECMA-269 21.1.3.1.
 */
export interface GetButtonInformation extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.3.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all buttons (12.3.5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.3.1.
   */
  readonly button?: ButtonID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetButtonInformation}. */
export interface GetButtonInformationResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.3.1. */
  readonly buttonList: ButtonList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks what the displays show. Rules: clause 21 FR 1.
 *
 * Operation 263.
 *
 * Source: ECMA-269 21.1.4.1.
 */
export interface GetDisplay extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.4.1.
   */
  readonly device: DeviceID;
  /**
   * displayID in ECMA-269; absent = all displays
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.4.1.
   */
  readonly display?: DisplayID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetDisplay}. */
export interface GetDisplayResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.4.1. */
  readonly displayList: DisplayList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the status of one hookswitch or all of them. Rules: clause 21 FR 1.
 *
 * Operation 264.
 *
 * Source: ECMA-269 21.1.5.1.
 */
export interface GetHookswitchStatus extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.5.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all hookswitches
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.5.1.
   */
  readonly hookswitch?: HookswitchID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetHookswitchStatus}. */
export interface GetHookswitchStatusResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.5.1. */
  readonly hookswitchStatusList: HookswitchStatusList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks about one lamp or all of them. Rules: clause 21 FR 1; 21.1.6.3.4 FR 1: all lamps includes those
 * that belong to no button.
 *
 * Operation 265.
 *
 * Source: ECMA-269 21.1.6.1.
 */
export interface GetLampInformation extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.6.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all lamps
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.6.1.
   */
  readonly lamp?: LampID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLampInformation}. */
export interface GetLampInformationResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.6.1. */
  readonly lampList: LampList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the mode of one lamp or all of them. Rules: clause 21 FR 1.
 *
 * Operation 266.
 *
 * Source: ECMA-269 21.1.7.1.
 */
export interface GetLampMode extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.7.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all lamps
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.7.1.
   */
  readonly lamp?: LampID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLampMode}. */
export interface GetLampModeResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.7.1. */
  readonly lampModeList: LampModeList;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.7.1. */
  readonly lamp?: LampID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the message waiting state of the device; no member besides device. Rules: clause 21 FR 1.
 *
 * Operation 267.
 *
 * Source: ECMA-269 21.1.8.1.
 */
export interface GetMessageWaitingIndicator extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetMessageWaitingIndicator}. */
export interface GetMessageWaitingIndicatorResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1. */
  readonly messageWaitingOn: boolean;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1.
   */
  readonly deviceForMessage?: DeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1. */
  readonly lampIsPresent?: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the gain of the microphone of one auditory apparatus or all of them. Rules: clause 21 FR 1.
 *
 * Operation 268.
 *
 * Source: ECMA-269 21.1.9.1.
 */
export interface GetMicrophoneGain extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.9.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all apparatuses of the device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.9.1.
   */
  readonly auditoryApparatus?: AuditoryApparatusID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetMicrophoneGain}. */
export interface GetMicrophoneGainResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.9.1. */
  readonly microphoneGainList: MicrophoneGainList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether the microphone of one auditory apparatus, or of each, is muted. Rules: clause 21 FR 1.
 *
 * Operation 269.
 *
 * Source: ECMA-269 21.1.10.1.
 */
export interface GetMicrophoneMute extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.10.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all apparatuses of the device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.10.1.
   */
  readonly auditoryApparatus?: AuditoryApparatusID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetMicrophoneMute}. */
export interface GetMicrophoneMuteResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.10.1. */
  readonly microphoneMuteList: MicrophoneMuteList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the status of one ringer or all of them. Rules: clause 21 FR 1.
 *
 * Operation 270.
 *
 * Source: ECMA-269 21.1.11.1.
 */
export interface GetRingerStatus extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.11.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all ringers
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.11.1.
   */
  readonly ringer?: RingerID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetRingerStatus}. */
export interface GetRingerStatusResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.11.1. */
  readonly ringerStatusList: RingerStatusList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether the speaker of one auditory apparatus, or of each, is muted. Rules: clause 21 FR 1.
 *
 * Operation 271.
 *
 * Source: ECMA-269 21.1.12.1.
 */
export interface GetSpeakerMute extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.12.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all apparatuses of the device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.12.1.
   */
  readonly auditoryApparatus?: AuditoryApparatusID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.12.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetSpeakerMute}. */
export interface GetSpeakerMuteResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.12.1. */
  readonly speakerMuteList: SpeakerMuteList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.12.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the volume of the speaker of one auditory apparatus or all of them. Rules: clause 21 FR 1.
 *
 * Operation 272.
 *
 * Source: ECMA-269 21.1.13.1.
 */
export interface GetSpeakerVolume extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.13.1.
   */
  readonly device: DeviceID;
  /**
   * absent = all apparatuses of the device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.13.1.
   */
  readonly auditoryApparatus?: AuditoryApparatusID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.13.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetSpeakerVolume}. */
export interface GetSpeakerVolumeResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.13.1. */
  readonly speakerVolumeList: SpeakerVolumeList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.13.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets label, number or both of a button; at least one of the two must be given. Rules: clause 21 FR
 * 1.
 *
 * Operation 273.
 *
 * Source: ECMA-269 21.1.14.1.
 */
export interface SetButtonInformation extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly device: DeviceID;
  /**
   * the button to set (12.3.5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly button: ButtonID;
  /**
   * label that the button can be known by; longest length comes from capability exchange (ASN.1: 0 to 64
   * characters)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly buttonLabel?: string;
  /**
   * diallable digits kept with the button, for example a speed dial number
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly buttonAssociatedNumber?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetButtonInformation}. */
export interface SetButtonInformationResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Writes text to a display. Rules: clause 21 FR 1; 21.1.15.3.4 FR 7: a change of the base row may be
 * rejected where scrolling is not supported; 21.1.15.3.4 FR 8: an unsupported character set is
 * rejected or taken as the default.
 *
 * Operation 274.
 *
 * Source: ECMA-269 21.1.15.1.
 */
export interface SetDisplay extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly device: DeviceID;
  /**
   * displayID in ECMA-269; may be absent only when the device has exactly one display
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly display?: DisplayID;
  /**
   * logical row shown in the first physical row (scrolling); absent when physical rows = logical rows
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly physicalBaseRowNumber?: number;
  /**
   * logical column shown in the first physical column; absent when physical columns = logical columns
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly physicalBaseColumnNumber?: number;
  /**
   * text with the rows one after another, spaces included; empty clears from offset to the end of the
   * display; what does not fit is cut off (ASN.1: IA5String of 0 to 240)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly contentsOfDisplay: string;
  /**
   * where the text starts, counted in characters, not octets; 0 (default) to logical columns × logical
   * rows − 1; CR, LF and Tab count, in offset and in length
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly offset?: number;
  /**
   * ASCII (default), Unicode (UTF-8) or proprietary
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 21.1.15.1.
   */
  readonly characterSet?: CharacterSet;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetDisplay}. */
export interface SetDisplayResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Puts a hookswitch on or off hook. Rules: clause 21 FR 1.
 *
 * Operation 275.
 *
 * Source: ECMA-269 21.1.16.1.
 */
export interface SetHookswitchStatus extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.16.1.
   */
  readonly device: DeviceID;
  /**
   * the one to set; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.16.1.
   */
  readonly hookswitch: HookswitchID;
  /**
   * true = on hook, false = off hook
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.16.1.
   */
  readonly hookswitchOnhook: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.16.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetHookswitchStatus}. */
export interface SetHookswitchStatusResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.16.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets mode, brightness and colour of a lamp. Rules: clause 21 FR 1.
 *
 * Operation 276.
 *
 * Source: ECMA-269 21.1.17.1.
 */
export interface SetLampMode extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly device: DeviceID;
  /**
   * the one to set; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly lamp: LampID;
  /**
   * 0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 not used, 6 to 100 for the SF to
   * define
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 21.1.17.1.
   */
  readonly lampMode: LampMode;
  /**
   * intensity while lit: unspecified = normal (default), dim, bright; what can be seen depends on the
   * lamp
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly lampBrightness?: LampBrightness;
  /**
   * 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 not used, 6 to 100 for the SF to define
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly lampColor?: LampColor;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetLampMode}. */
export interface SetLampModeResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Turns message waiting on or off at the device. Rules: clause 21 FR 1.
 *
 * Operation 277.
 *
 * Source: ECMA-269 21.1.18.1.
 */
export interface SetMessageWaitingIndicator extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.18.1.
   */
  readonly device: DeviceID;
  /**
   * true = on, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.18.1.
   */
  readonly messageWaitingOn: boolean;
  /**
   * device at which the message waits
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.18.1.
   */
  readonly deviceForMessage?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.18.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetMessageWaitingIndicator}. */
export interface SetMessageWaitingIndicatorResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.18.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets the gain of a microphone. Rules: clause 21 FR 1.
 *
 * Operation 278.
 *
 * Source: ECMA-269 21.1.19.1.
 */
export interface SetMicrophoneGain extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.19.1.
   */
  readonly device: DeviceID;
  /**
   * the one to set; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.19.1.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * absolute 0 to 100 (0 silence, 100 most, 1 to 99 device specific), or one step up or down, the SF
   * deciding how large a step is
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.19.1.
   */
  readonly microphoneGain: MicrophoneGain;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.19.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetMicrophoneGain}. */
export interface SetMicrophoneGainResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.19.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Mutes or opens a microphone. Rules: clause 21 FR 1.
 *
 * Operation 279.
 *
 * Source: ECMA-269 21.1.20.1.
 */
export interface SetMicrophoneMute extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.20.1.
   */
  readonly device: DeviceID;
  /**
   * the one to set; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.20.1.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * true = muted, false = active
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.20.1.
   */
  readonly microphoneMuteOn: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.20.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetMicrophoneMute}. */
export interface SetMicrophoneMuteResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.20.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets mode, pattern or volume of a ringer; at least one of ringMode, ringPattern, ringVolume must be
 * given. Rules: clause 21 FR 1.
 *
 * Operation 280.
 *
 * Source: ECMA-269 21.1.21.1.
 */
export interface SetRingerStatus extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly device: DeviceID;
  /**
   * the one to set; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly ringer: RingerID;
  /**
   * ringing or not ringing; with ringing, ringPattern is mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly ringMode?: RingMode;
  /**
   * device specific; valid only while ringMode is ringing; later ringing for calls keeps its own pattern
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly ringPattern?: number;
  /**
   * absolute 0 to 100 (0 silence, 100 most, 1 to 99 device specific), or one step up or down, the SF
   * deciding how large a step is; loudness depends on the ringer
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly ringVolume?: Volume;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetRingerStatus}. */
export interface SetRingerStatusResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Mutes or opens a speaker. Rules: clause 21 FR 1.
 *
 * Operation 281.
 *
 * Source: ECMA-269 21.1.22.1.
 */
export interface SetSpeakerMute extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.22.1.
   */
  readonly device: DeviceID;
  /**
   * the one to set; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.22.1.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * true = muted, false = active
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.22.1.
   */
  readonly speakerMuteOn: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.22.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetSpeakerMute}. */
export interface SetSpeakerMuteResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.22.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets the volume of a speaker. Rules: clause 21 FR 1.
 *
 * Operation 282.
 *
 * Source: ECMA-269 21.1.23.1.
 */
export interface SetSpeakerVolume extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.23.1.
   */
  readonly device: DeviceID;
  /**
   * the one that holds the speaker; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.23.1.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * absolute 0 to 100 (0 silence, 100 most, 1 to 99 device specific), or one step up or down, the SF
   * deciding how large a step is
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.23.1.
   */
  readonly speakerVolume: Volume;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.23.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetSpeakerVolume}. */
export interface SetSpeakerVolumeResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.23.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Button information changed, by SetButtonInformation, by hand or by management. - at least one of
 * buttonLabel, buttonAssociatedNumber, buttonPressIndicator is present
 *
 * Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
 */
export interface ButtonInformationEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly device: SubjectDeviceID;
  /**
   * reserved button IDs (Table 12-3, 12.3.5): 0-9 the digit keys, 10 = `*`, 11 = `#`
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly button: ButtonID;
  /**
   * name for the button (0 to 64 characters)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly buttonLabel?: string;
  /**
   * number (diallable digits) tied to the button
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly buttonAssociatedNumber?: DeviceID;
  /**
   * true if ButtonPress may press this button
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly buttonPressIndicator?: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A button was pressed, by hand or by the ButtonPress service. Rules: 21.2.2.2 FR 1 not for following
 * the function that the button stands for
 *
 * Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
 */
export interface ButtonPressEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
   */
  readonly device: SubjectDeviceID;
  /**
   * reserved IDs as in ButtonInformationEvent
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
   */
  readonly button: ButtonID;
  /**
   * at least one present
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
   */
  readonly buttonLabel?: string;
  /**
   * at least one present
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
   */
  readonly buttonAssociatedNumber?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * What a display shows changed; carries all of it. After SetDisplay it stands for completion under
 * that service's completion criteria.
 *
 * Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
 */
export interface DisplayUpdatedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly device: SubjectDeviceID;
  /**
   * may be left out only if the device has exactly one display
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly displayID?: DisplayID;
  /**
   * mandatory; size of the logical display, fixed per device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly logicalRows: number;
  /**
   * mandatory; size of the logical display, fixed per device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly logicalColumns: number;
  /**
   * left out when equal to the logical ones
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly physicalRows?: number;
  /**
   * left out when equal to the logical ones
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly physicalColumns?: number;
  /**
   * logical row/column shown in the first physical row/column; left out when row/column counts are equal
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly physicalBaseRowNumber?: number;
  /**
   * logical row/column shown in the first physical row/column; left out when row/column counts are equal
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly physicalBaseColumnNumber?: number;
  /**
   * ASCII (default), Unicode or Proprietary; fixed per display
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly characterSet?: CharacterSet;
  /**
   * mandatory; whole logical display, rows joined, spaces included: logicalRows × logicalColumns
   * characters
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly contentsOfDisplay: string;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A hookswitch went on or off hook, by SetHookswitchStatus, by hand or through a call control service.
 *
 * Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
 */
export interface HookswitchEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
   */
  readonly device: SubjectDeviceID;
  /**
   * mandatory; the one that changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
   */
  readonly hookswitch: HookswitchID;
  /**
   * mandatory; true = on hook, false = off hook
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
   */
  readonly hookswitchOnHook: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Mode of a lamp changed, by SetLampMode or by a feature change from a button pressed by hand. - at
 * least one of lampLabel, lampBrightness, lampColor is present besides the mandatory members
 *
 * Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
 */
export interface LampModeEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly device: SubjectDeviceID;
  /**
   * mandatory; lampLabel: name for the lamp
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly lamp: LampID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5. */
  readonly lampLabel?: string;
  /**
   * mandatory; 0-100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 unknown; 6-100
   * switching-function specific
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly lampMode: LampMode;
  /**
   * when on: unspecified or normal (default), dim, bright
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly lampBrightness?: LampBrightness;
  /**
   * 0-100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 unknown (default when absent); 6-100
   * switching-function specific
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly lampColor?: LampColor;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Message waiting went on or off, at the telephone or by SetMessageWaitingIndicator.
 *
 * Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
 */
export interface MessageWaitingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; device whose indicator changed (`targetDevice` in 269 as well)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
   */
  readonly targetDevice: SubjectDeviceID;
  /**
   * optional; device where the message waits
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
   */
  readonly deviceForMessage?: DeviceID;
  /**
   * mandatory; true = on, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
   */
  readonly messageWaitingOn: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Gain of a microphone changed, at the telephone or by SetMicrophoneGain.
 *
 * Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
 */
export interface MicrophoneGainEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device where the feature was invoked
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * apparatus with the microphone
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * absolute 0-100 (0 silence, 100 greatest, 1-99 device-specific), or increment/decrement by a step the
   * switch sets
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
   */
  readonly microphoneGain: MicrophoneGain;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Microphone was muted or opened, at the telephone or by SetMicrophoneMute.
 *
 * Source: ECMA-269 21.2.8; ECMA-285 19.2.8.
 */
export interface MicrophoneMuteEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device where the feature was invoked; auditoryApparatus: apparatus whose mute changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.8; ECMA-285 19.2.8.
   */
  readonly invokingDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.8; ECMA-285 19.2.8. */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * true = muted, false = microphone live
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.8; ECMA-285 19.2.8.
   */
  readonly microphoneMuteOn: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.8; ECMA-285 19.2.8.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Status of a ringer changed, by SetRingerStatus or by the switching function; tells of the ringer
 * only, call activity comes by call control events (Delivered). - at least one of ringMode, ringCount,
 * ringPattern, ringVolume, ringDuration is present
 *
 * Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
 */
export interface RingerStatusEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly device: SubjectDeviceID;
  /**
   * mandatory; the one that changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringer: RingerID;
  /**
   * ringing (its quiet phases included) or not ringing (no cycle active)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringMode?: RingMode;
  /**
   * whole cycles 0-999; 1000 = more than 999
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringCount?: number;
  /**
   * seconds of ringing; left out when ringCount is given
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringDuration?: number;
  /**
   * device-specific
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringPattern?: number;
  /**
   * absolute 0-100 (0 silence, 100 greatest, 1-99 device-specific), or increment/decrement by a step the
   * switch sets; real loudness depends on the ringer
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringVolume?: Volume;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Speaker was muted or opened, at the telephone or by SetSpeakerMute.
 *
 * Source: ECMA-269 21.2.10; ECMA-285 19.2.10.
 */
export interface SpeakerMuteEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device where the feature was invoked; auditoryApparatus: apparatus with the speaker
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.10; ECMA-285 19.2.10.
   */
  readonly invokingDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.10; ECMA-285 19.2.10. */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * true = muted, false = speaker active
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.10; ECMA-285 19.2.10.
   */
  readonly speakerMuteOn: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.10; ECMA-285 19.2.10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Volume of a speaker changed, at the telephone or by SetSpeakerVolume.
 *
 * Source: ECMA-269 21.2.11; ECMA-285 19.2.11.
 */
export interface SpeakerVolumeEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device where the feature was invoked; auditoryApparatus: apparatus with the speaker
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.11; ECMA-285 19.2.11.
   */
  readonly invokingDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.11; ECMA-285 19.2.11. */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * absolute 0-100 (0 silence, 100 greatest, 1-99 device-specific), or increment/decrement by a step the
   * switch sets
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.11; ECMA-285 19.2.11.
   */
  readonly speakerVolume: Volume;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.11; ECMA-285 19.2.11.
   */
  readonly extensions?: CSTACommonArguments;
}
