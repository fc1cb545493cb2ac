// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DisplayID, VolAbs, Volume } from './features.js';
import type { SubjectDeviceID } from './identifiers.js';

/**
 * Identifies a button of a device. 0 to 9 are reserved for the digit keys, 10 for `*` and 11 for `#`
 * (ECMA-269 12.3.5, Table 12-3).
 */
export type ButtonID = string;

/** Identifies an auditory apparatus of a device, such as its handset or its speakerphone. */
export type AuditoryApparatusID = string;

/** One auditory apparatus of a device: what it consists of, and what can be set and read. */
export interface AuditoryApparatusItem extends Open {
  /**
   * Identifies an auditory apparatus of a device, such as its handset or its speakerphone.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * Kind of apparatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly auditoryApparatusType: AuditoryApparatusItemAuditoryApparatusType;
  /**
   * Whether there is a speaker, and whether its volume and mute can be set and read.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly speaker: AuditoryApparatusItemSpeaker;
  /**
   * Whether there is a microphone, and whether its gain and mute can be set and read.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly microphone: AuditoryApparatusItemMicrophone;
  /**
   * Whether the hookswitch can be set, and whether it is on hook.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hookswitch: AuditoryApparatusItemHookswitch;
  /**
   * The hookswitch that belongs to the apparatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hookswitchID: HookswitchID;
}

/** Kind of auditory apparatus. */
export type AuditoryApparatusItemAuditoryApparatusType =
  | 'speakerphone'
  | 'handset'
  | 'headset'
  | 'speakerOnlyPhone'
  | 'other'
  | UnknownValue;

/** Whether an auditory apparatus has a speaker, and what can be set and read of it. */
export interface AuditoryApparatusItemSpeaker extends OpenBits {
  readonly present?: boolean;
  readonly volumeSettable?: boolean;
  readonly volumeReadable?: boolean;
  readonly muteSettable?: boolean;
  readonly muteReadable?: boolean;
}

/** Whether an auditory apparatus has a microphone, and what can be set and read of it. */
export interface AuditoryApparatusItemMicrophone extends OpenBits {
  readonly present?: boolean;
  readonly gainSettable?: boolean;
  readonly gainReadable?: boolean;
  readonly muteSettable?: boolean;
  readonly muteReadable?: boolean;
}

/** Whether the hookswitch of an auditory apparatus can be set, and whether it is on hook. */
export interface AuditoryApparatusItemHookswitch extends OpenBits {
  readonly hookswitchSettable?: boolean;
  readonly hookswitchOnHook?: boolean;
}

/** Identifies a hookswitch of a device. */
export type HookswitchID = string;

/** Auditory apparatuses of a device: the one that was asked for, or all of them. */
export type AuditoryApparatusList = readonly AuditoryApparatusItem[];

/** One button of a device. */
export interface ButtonItem extends Open {
  /**
   * Identifies a button of a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly button: ButtonID;
  /**
   * Label that the button can be known by.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonLabel?: string;
  /**
   * Whether SetButtonInformation may change the label.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonLabelSettable?: boolean;
  /**
   * The function that the button stands for, in words.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonFunction?: string;
  /**
   * Diallable digits kept with the button, such as a speed dial number.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonAssociatedNumber?: DeviceID;
  /**
   * Whether SetButtonInformation may change the number.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonAssociatedNumberSettable?: boolean;
  /**
   * Whether ButtonPress may press the button.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonPressIndicator?: boolean;
  /**
   * The lamps that belong to the button.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lampList?: readonly LampID[];
}

/** Identifies a lamp of a device. */
export type LampID = string;

/** Buttons of a device: the one that was asked for, or all of them. */
export type ButtonList = readonly ButtonItem[];

/** One display of a device and all that it shows. */
export interface DisplayListItem extends Open {
  /**
   * Names one display of a device that has several.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly displayID: DisplayID;
  /**
   * Number of rows of the logical display, fixed for the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly logicalRows: number;
  /**
   * Number of columns of the logical display, fixed for the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly logicalColumns: number;
  /**
   * Number of rows of the physical display; absent when it equals `logicalRows`.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physicalRows?: number;
  /**
   * Number of columns of the physical display; absent when it equals `logicalColumns`.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physicalColumns?: number;
  /**
   * The logical row that stands in the first physical row; absent when the numbers of rows are equal.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physicalBaseRowNumber?: number;
  /**
   * The logical column that stands in the first physical column; absent when the numbers of columns are
   * equal.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physicalBaseColumnNumber?: number;
  /**
   * Character set of the display, fixed for each display; ASCII is the default.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly characterSet?: CharacterSet;
  /**
   * All that the logical display holds, its rows one after another, spaces included.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly contentsOfDisplay: string;
}

/** Character set of the text on a display. */
export type CharacterSet =
  /** ASCII, which is the default. */
  | 'ascii'
  /** Unicode, as UTF-8. */
  | 'unicode'
  | 'proprietary'
  | UnknownValue;

/** Displays of a device: the one that was asked for, or all of them. */
export type DisplayList = readonly DisplayListItem[];

/** One hookswitch and its state. */
export interface HookswitchStatusItem extends Open {
  /**
   * Identifies a hookswitch of a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hookswitch: HookswitchID;
  /**
   * True when on hook, false when off hook.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hookswitchOnHook: boolean;
}

/** The state of each hookswitch that was asked for. */
export type HookswitchStatusList = readonly HookswitchStatusItem[];

/** One lamp of a device, without its mode. */
export interface LampItem extends Open {
  /**
   * Identifies a lamp of a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lamp: LampID;
  /**
   * Name of the lamp.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lampLabel?: string;
  /**
   * The button that the lamp belongs to; a lamp need not belong to one.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly button?: ButtonID;
  /**
   * Colour of a lamp, 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 unknown (not for requests),
   * 6 to 100 as the switching function defines them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lampColor?: LampColor;
}

/**
 * Colour of a lamp, 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 unknown (not for requests),
 * 6 to 100 as the switching function defines them.
 */
export type LampColor = number;

/** Lamps of a device: the one that was asked for, or all of them. */
export type LampList = readonly LampItem[];

/** One lamp and how it is lit. */
export interface LampModeItem extends Open {
  /**
   * Identifies a lamp of a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lamp: LampID;
  /**
   * How a lamp is lit, 0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 unknown (not
   * for requests), 6 to 100 as the switching function defines them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lampMode: LampMode;
  /**
   * How bright a lamp is while lit; what can be seen of it depends on the lamp.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lampBrightness?: LampBrightness;
  /**
   * Colour of a lamp, 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 unknown (not for requests),
   * 6 to 100 as the switching function defines them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lampColor?: LampColor;
  /**
   * The button that the lamp belongs to; a lamp need not belong to one.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly button?: ButtonID;
}

/**
 * How a lamp is lit, 0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 unknown (not
 * for requests), 6 to 100 as the switching function defines them.
 */
export type LampMode = number;

/** How bright a lamp is while lit; what can be seen of it depends on the lamp. */
export type LampBrightness =
  /** Normal brightness, which is the default. */
  | 'unspecified'
  | 'dim'
  | 'bright'
  | UnknownValue;

/** The mode of each lamp that was asked for. */
export type LampModeList = readonly LampModeItem[];

/** The gain of the microphone of one auditory apparatus. */
export interface MicrophoneGainItem extends Open {
  /**
   * The apparatus that holds the microphone.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * Gain of a microphone, 0 to 100: 0 is silence and 100 the greatest gain, while 1 to 99 depend on the
   * device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly micGainAbs?: MicGainAbs;
}

/**
 * Gain of a microphone, 0 to 100: 0 is silence and 100 the greatest gain, while 1 to 99 depend on the
 * device.
 */
export type MicGainAbs = number;

/** The microphone gain of each auditory apparatus that was asked for. */
export type MicrophoneGainList = readonly MicrophoneGainItem[];

/** Whether the microphone of one auditory apparatus is muted. */
export interface MicrophoneMuteItem extends Open {
  /**
   * The apparatus that holds the microphone.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * True when the microphone is muted, false when it is live.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly microphoneMuteOn: boolean;
}

/** The state of the microphone of each auditory apparatus that was asked for. */
export type MicrophoneMuteList = readonly MicrophoneMuteItem[];

/** Identifies a ringer of a device. */
export type RingerID = string;

/** One ringer and its state. */
export interface RingerStatusItem extends Open {
  /**
   * Identifies a ringer of a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ringer: RingerID;
  /**
   * Whether a ringer rings.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ringMode: RingMode;
  /**
   * Whole ring cycles, 0 to 999; 1000 stands for more than 999.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ringCount?: number;
  /**
   * Seconds of ringing; absent when `ringCount` is given.
   *
   * ECMA-323 edition 4 or later.
   */
  readonly ringDuration?: number;
  /**
   * Ring pattern; its meaning depends on the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ringPattern?: number;
  /**
   * Volume of the ringer, 0 to 100: 0 is silence and 100 the greatest volume, while 1 to 99 depend on
   * the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ringVolAbs?: number;
}

/** Whether a ringer rings. */
export type RingMode =
  /** A ring cycle is active, its quiet phases included. */
  | 'ringing'
  /** No ring cycle is active. */
  | 'notRinging'
  | UnknownValue;

/** The state of each ringer that was asked for. */
export type RingerStatusList = readonly RingerStatusItem[];

/** Whether the speaker of one auditory apparatus is muted. */
export interface SpeakerMuteItem extends Open {
  /**
   * The apparatus that holds the speaker.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * True when the speaker is muted, false when it is active.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly speakerMuteOn: boolean;
}

/** The state of the speaker of each auditory apparatus that was asked for. */
export type SpeakerMuteList = readonly SpeakerMuteItem[];

/** The volume of the speaker of one auditory apparatus. */
export interface SpeakerVolumeItem extends Open {
  /**
   * The apparatus that holds the speaker.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * Volume, 0 to 100: 0 is silence and 100 the greatest volume, while 1 to 99 depend on the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly speakerVolAbs?: VolAbs;
}

/** The speaker volume of each auditory apparatus that was asked for. */
export type SpeakerVolumeList = readonly SpeakerVolumeItem[];

/** Gain of a microphone: an absolute value, or one step up or down. */
export type MicrophoneGain =
  | {
      /**
       * Gain of a microphone, 0 to 100: 0 is silence and 100 the greatest gain, while 1 to 99 depend on the
       * device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly micGainAbs: MicGainAbs;
      readonly micGainInc?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * One step of gain up or down; the switching function decides how large a step is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly micGainInc: MicGainInc;
      readonly micGainAbs?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly micGainAbs?: undefined; readonly micGainInc?: undefined });

/** One step of gain up or down; the switching function decides how large a step is. */
export type MicGainInc =
  | 'increment'
  | 'decrement'
  | UnknownValue;

/**
 * Presses a button of a device.
 *
 * Operation 260.
 *
 * Source: ECMA-269 21.1.1.1.
 */
export interface ButtonPress extends Open {
  /**
   * The device whose button is pressed. It must name a physical element; any other identifier is
   * rejected (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.1.1.
   */
  readonly device: DeviceID;
  /**
   * The button to press; the digits, `*` and `#` have reserved identifiers (ECMA-269 12.3.5).
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
 * Asks about one auditory apparatus of a device or about all of them.
 *
 * Operation 261.
 *
 * Source: ECMA-269 21.1.2.1.
 */
export interface GetAuditoryApparatusInformation extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.2.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus to ask about; absent means all of the device.
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
  /**
   * Auditory apparatuses of a device: the one that was asked for, or all of them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.2.1.
   */
  readonly auditoryApparatusList: AuditoryApparatusList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks about one button of a device or about all of them.
 *
 * Operation 262.
 *
 * Source: ECMA-269 21.1.3.1.
 */
export interface GetButtonInformation extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.3.1.
   */
  readonly device: DeviceID;
  /**
   * The button to ask about (ECMA-269 12.3.5); absent means all of the device.
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
  /**
   * Buttons of a device: the one that was asked for, or all of them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.3.1.
   */
  readonly buttonList: ButtonList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks what one display of a device shows, or all of them.
 *
 * Operation 263.
 *
 * Source: ECMA-269 21.1.4.1.
 */
export interface GetDisplay extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.4.1.
   */
  readonly device: DeviceID;
  /**
   * The display to ask about (displayID in ECMA-269); absent means all of the device.
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
  /**
   * Displays of a device: the one that was asked for, or all of them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.4.1.
   */
  readonly displayList: DisplayList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether one hookswitch of a device, or each of them, is on hook.
 *
 * Operation 264.
 *
 * Source: ECMA-269 21.1.5.1.
 */
export interface GetHookswitchStatus extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.5.1.
   */
  readonly device: DeviceID;
  /**
   * The hookswitch to ask about; absent means all of the device.
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
  /**
   * The state of each hookswitch that was asked for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.5.1.
   */
  readonly hookswitchStatusList: HookswitchStatusList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks about one lamp of a device or about all of them.
 *
 * Operation 265.
 *
 * Source: ECMA-269 21.1.6.1.
 */
export interface GetLampInformation extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.6.1.
   */
  readonly device: DeviceID;
  /**
   * The lamp to ask about; absent means all of the device, those that belong to no button included
   * (ECMA-269 21.1.6.3.4, FR 1).
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
  /**
   * Lamps of a device: the one that was asked for, or all of them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.6.1.
   */
  readonly lampList: LampList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks how one lamp of a device, or each of them, is lit.
 *
 * Operation 266.
 *
 * Source: ECMA-269 21.1.7.1.
 */
export interface GetLampMode extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.7.1.
   */
  readonly device: DeviceID;
  /**
   * The lamp to ask about; absent means all of the device.
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
  /**
   * The mode of each lamp that was asked for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.7.1.
   */
  readonly lampModeList: LampModeList;
  /**
   * Identifies a lamp of a device.
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

/**
 * Asks whether message waiting is on at a device.
 *
 * Operation 267.
 *
 * Source: ECMA-269 21.1.8.1.
 */
export interface GetMessageWaitingIndicator extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
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
  /**
   * True when message waiting is on, false when it is off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1.
   */
  readonly messageWaitingOn: boolean;
  /**
   * The device at which the message waits.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1.
   */
  readonly deviceForMessage?: DeviceID;
  /**
   * Whether the device has a lamp for message waiting.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1.
   */
  readonly lampIsPresent?: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the gain of the microphone of one auditory apparatus of a device, or of each.
 *
 * Operation 268.
 *
 * Source: ECMA-269 21.1.9.1.
 */
export interface GetMicrophoneGain extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.9.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus that holds the microphone; absent means all of the device.
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
  /**
   * The microphone gain of each auditory apparatus that was asked for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.9.1.
   */
  readonly microphoneGainList: MicrophoneGainList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether the microphone of one auditory apparatus of a device, or of each, is muted.
 *
 * Operation 269.
 *
 * Source: ECMA-269 21.1.10.1.
 */
export interface GetMicrophoneMute extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.10.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus that holds the microphone; absent means all of the device.
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
  /**
   * The state of the microphone of each auditory apparatus that was asked for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.10.1.
   */
  readonly microphoneMuteList: MicrophoneMuteList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the state of one ringer of a device or of all of them.
 *
 * Operation 270.
 *
 * Source: ECMA-269 21.1.11.1.
 */
export interface GetRingerStatus extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.11.1.
   */
  readonly device: DeviceID;
  /**
   * The ringer to ask about; absent means all of the device.
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
  /**
   * The state of each ringer that was asked for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.11.1.
   */
  readonly ringerStatusList: RingerStatusList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether the speaker of one auditory apparatus of a device, or of each, is muted.
 *
 * Operation 271.
 *
 * Source: ECMA-269 21.1.12.1.
 */
export interface GetSpeakerMute extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.12.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus that holds the speaker; absent means all of the device.
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
  /**
   * The state of the speaker of each auditory apparatus that was asked for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.12.1.
   */
  readonly speakerMuteList: SpeakerMuteList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.12.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the volume of the speaker of one auditory apparatus of a device, or of each.
 *
 * Operation 272.
 *
 * Source: ECMA-269 21.1.13.1.
 */
export interface GetSpeakerVolume extends Open {
  /**
   * The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269
   * clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.13.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus that holds the speaker; absent means all of the device.
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
  /**
   * The speaker volume of each auditory apparatus that was asked for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.13.1.
   */
  readonly speakerVolumeList: SpeakerVolumeList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.13.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets the label of a button, the number kept with it, or both; at least one of the two must be given.
 *
 * Operation 273.
 *
 * Source: ECMA-269 21.1.14.1.
 */
export interface SetButtonInformation extends Open {
  /**
   * The device whose button is set. It must name a physical element; any other identifier is rejected
   * (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly device: DeviceID;
  /**
   * The button to set (ECMA-269 12.3.5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly button: ButtonID;
  /**
   * Label that the button can be known by, 0 to 64 characters; the capability exchange tells the longest
   * label that is taken.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.14.1.
   */
  readonly buttonLabel?: string;
  /**
   * Diallable digits kept with the button, such as a speed dial number.
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
 * Writes text to a display of a device.
 *
 * Operation 274.
 *
 * Source: ECMA-269 21.1.15.1.
 */
export interface SetDisplay extends Open {
  /**
   * The device whose display is written. It must name a physical element; any other identifier is
   * rejected (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly device: DeviceID;
  /**
   * The display to write to (displayID in ECMA-269); it may be absent only when the device has exactly
   * one display.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly display?: DisplayID;
  /**
   * The logical row to show in the first physical row, which scrolls the display; absent when there are
   * as many physical rows as logical ones. Where scrolling is not supported, a change may be rejected
   * (ECMA-269 21.1.15.3.4, FR 7).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly physicalBaseRowNumber?: number;
  /**
   * The logical column to show in the first physical column; absent when there are as many physical
   * columns as logical ones.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly physicalBaseColumnNumber?: number;
  /**
   * The text, 0 to 240 characters: its rows one after another, spaces included; what does not fit is cut
   * off. An empty text clears the display from `offset` to the end.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly contentsOfDisplay: string;
  /**
   * Where the text starts, counted in characters and not in octets: from 0, the default, to logical
   * columns × logical rows − 1. CR, LF and Tab count as characters, both here and in the length of the
   * text.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.15.1.
   */
  readonly offset?: number;
  /**
   * Character set of the text; ASCII is the default. One that is not supported is rejected, or the
   * default is taken in its place (ECMA-269 21.1.15.3.4, FR 8).
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
 * Puts a hookswitch of a device on or off hook.
 *
 * Operation 275.
 *
 * Source: ECMA-269 21.1.16.1.
 */
export interface SetHookswitchStatus extends Open {
  /**
   * The device whose hookswitch is set. It must name a physical element; any other identifier is
   * rejected (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.16.1.
   */
  readonly device: DeviceID;
  /**
   * The hookswitch to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.16.1.
   */
  readonly hookswitch: HookswitchID;
  /**
   * True puts it on hook, false takes it off hook.
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
 * Sets the mode, the brightness and the colour of a lamp.
 *
 * Operation 276.
 *
 * Source: ECMA-269 21.1.17.1.
 */
export interface SetLampMode extends Open {
  /**
   * The device whose lamp is set. It must name a physical element; any other identifier is rejected
   * (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly device: DeviceID;
  /**
   * The lamp to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly lamp: LampID;
  /**
   * How the lamp is to be lit, 0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 not
   * used, 6 to 100 as the switching function defines them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly lampMode: LampMode;
  /**
   * How bright the lamp is to be while lit; `unspecified`, the default, is normal. What can be seen of
   * it depends on the lamp.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.17.1.
   */
  readonly lampBrightness?: LampBrightness;
  /**
   * Colour of the lamp, 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 not used, 6 to 100 as the
   * switching function defines them.
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
 * Switches message waiting on or off at a device.
 *
 * Operation 277.
 *
 * Source: ECMA-269 21.1.18.1.
 */
export interface SetMessageWaitingIndicator extends Open {
  /**
   * The device whose indicator is set. It must name a physical element; any other identifier is rejected
   * (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.18.1.
   */
  readonly device: DeviceID;
  /**
   * True switches message waiting on, false switches it off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.18.1.
   */
  readonly messageWaitingOn: boolean;
  /**
   * The device at which the message waits.
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
 * Sets the gain of a microphone.
 *
 * Operation 278.
 *
 * Source: ECMA-269 21.1.19.1.
 */
export interface SetMicrophoneGain extends Open {
  /**
   * The device whose microphone is set. It must name a physical element; any other identifier is
   * rejected (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.19.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus that holds the microphone.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.19.1.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * The new gain. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the
   * device), or one step up or down, whose size the switching function decides.
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
 * Mutes a microphone or makes it live again.
 *
 * Operation 279.
 *
 * Source: ECMA-269 21.1.20.1.
 */
export interface SetMicrophoneMute extends Open {
  /**
   * The device whose microphone is set. It must name a physical element; any other identifier is
   * rejected (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.20.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus that holds the microphone.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.20.1.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * True mutes the microphone, false makes it live.
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
 * Sets the mode, the pattern or the volume of a ringer; at least one of `ringMode`, `ringPattern` and
 * `ringVolume` must be given.
 *
 * Operation 280.
 *
 * Source: ECMA-269 21.1.21.1.
 */
export interface SetRingerStatus extends Open {
  /**
   * The device whose ringer is set. It must name a physical element; any other identifier is rejected
   * (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly device: DeviceID;
  /**
   * The ringer to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly ringer: RingerID;
  /**
   * Whether the ringer is to ring; with `ringing`, `ringPattern` must be given.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly ringMode?: RingMode;
  /**
   * Ring pattern, whose meaning depends on the device. It holds only as long as the ring mode is
   * `ringing`; later ringing for calls has a pattern of its own.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.21.1.
   */
  readonly ringPattern?: number;
  /**
   * The new volume; how loud it is depends on the ringer. It is absolute, 0 to 100 (0 is silence, 100
   * the most, and 1 to 99 depend on the device), or one step up or down, whose size the switching
   * function decides.
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
 * Mutes a speaker or makes it active again.
 *
 * Operation 281.
 *
 * Source: ECMA-269 21.1.22.1.
 */
export interface SetSpeakerMute extends Open {
  /**
   * The device whose speaker is set. It must name a physical element; any other identifier is rejected
   * (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.22.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus that holds the speaker.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.22.1.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * True mutes the speaker, false makes it active.
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
 * Sets the volume of a speaker.
 *
 * Operation 282.
 *
 * Source: ECMA-269 21.1.23.1.
 */
export interface SetSpeakerVolume extends Open {
  /**
   * The device whose speaker is set. It must name a physical element; any other identifier is rejected
   * (ECMA-269 clause 21, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.23.1.
   */
  readonly device: DeviceID;
  /**
   * The apparatus that holds the speaker.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.1.23.1.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * The new volume. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the
   * device), or one step up or down, whose size the switching function decides.
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
 * The information of a button changed, by SetButtonInformation, by hand or by management. At least one
 * of `buttonLabel`, `buttonAssociatedNumber` and `buttonPressIndicator` is present; nothing is sent
 * when a request leaves the button as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
 */
export interface ButtonInformationEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose button changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly device: SubjectDeviceID;
  /**
   * The button that changed. 0 to 9 are reserved for the digit keys, 10 for `*` and 11 for `#` (ECMA-269
   * 12.3.5, Table 12-3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly button: ButtonID;
  /**
   * Label of the button, 0 to 64 characters.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly buttonLabel?: string;
  /**
   * Diallable digits kept with the button.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
   */
  readonly buttonAssociatedNumber?: DeviceID;
  /**
   * Whether ButtonPress may press the button.
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
 * A button was pressed, by hand or by the service ButtonPress; at least one of `buttonLabel` and
 * `buttonAssociatedNumber` is present. It is not meant for following the function that the button
 * stands for (ECMA-269 21.2.2.2, FR 1).
 *
 * Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
 */
export interface ButtonPressEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose button was pressed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
   */
  readonly device: SubjectDeviceID;
  /**
   * The button that was pressed. 0 to 9 are reserved for the digit keys, 10 for `*` and 11 for `#`
   * (ECMA-269 12.3.5, Table 12-3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
   */
  readonly button: ButtonID;
  /**
   * Label of the button, 0 to 64 characters.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
   */
  readonly buttonLabel?: string;
  /**
   * Diallable digits kept with the button.
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
 * What a display shows changed; the event carries all of it, and after SetDisplay it stands for
 * completion as that service defines it. Nothing is sent when a request leaves it as it was (ECMA-269
 * 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
 */
export interface DisplayUpdatedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose display changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly device: SubjectDeviceID;
  /**
   * The display that changed; it may be absent only when the device has exactly one display.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly displayID?: DisplayID;
  /**
   * Number of rows of the logical display, fixed for the device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly logicalRows: number;
  /**
   * Number of columns of the logical display, fixed for the device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly logicalColumns: number;
  /**
   * Number of rows of the physical display; absent when it equals `logicalRows`.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly physicalRows?: number;
  /**
   * Number of columns of the physical display; absent when it equals `logicalColumns`.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly physicalColumns?: number;
  /**
   * The logical row that stands in the first physical row; absent when the numbers of rows are equal.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly physicalBaseRowNumber?: number;
  /**
   * The logical column that stands in the first physical column; absent when the numbers of columns are
   * equal.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly physicalBaseColumnNumber?: number;
  /**
   * Character set of the display, fixed for each display; ASCII is the default.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
   */
  readonly characterSet?: CharacterSet;
  /**
   * All that the logical display holds, its rows one after another, spaces included: logicalRows ×
   * logicalColumns characters.
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
 * Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
 */
export interface HookswitchEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose hookswitch changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
   */
  readonly device: SubjectDeviceID;
  /**
   * The hookswitch that changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
   */
  readonly hookswitch: HookswitchID;
  /**
   * True when it is on hook, false when it is off hook.
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
 * The mode of a lamp changed, by SetLampMode or because a button pressed by hand changed a feature. At
 * least one of `lampLabel`, `lampBrightness` and `lampColor` is present; nothing is sent when a
 * request leaves the lamp as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
 */
export interface LampModeEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose lamp changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly device: SubjectDeviceID;
  /**
   * The lamp that changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly lamp: LampID;
  /**
   * Name of the lamp.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly lampLabel?: string;
  /**
   * How the lamp is lit, 0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 unknown, 6 to
   * 100 as the switching function defines them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly lampMode: LampMode;
  /**
   * How bright the lamp is while lit; `unspecified`, the default, is normal.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
   */
  readonly lampBrightness?: LampBrightness;
  /**
   * Colour of the lamp, 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 unknown (which absence
   * means), 6 to 100 as the switching function defines them.
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
 * Message waiting went on or off at a device, at the telephone or by SetMessageWaitingIndicator.
 * Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
 */
export interface MessageWaitingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose indicator changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
   */
  readonly targetDevice: SubjectDeviceID;
  /**
   * The device at which the message waits.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
   */
  readonly deviceForMessage?: DeviceID;
  /**
   * True when message waiting is on, false when it is off.
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
 * The gain of a microphone changed, at the telephone or by SetMicrophoneGain. Nothing is sent when a
 * request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
 */
export interface MicrophoneGainEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which the gain was changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * The apparatus that holds the microphone.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * The gain. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the device),
   * or one step up or down, whose size the switching function decides.
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
 * A microphone was muted or made live, at the telephone or by SetMicrophoneMute. Nothing is sent when
 * a request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.8; ECMA-285 19.2.8.
 */
export interface MicrophoneMuteEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which mute was switched.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.8; ECMA-285 19.2.8.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * The apparatus whose mute was switched.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.8; ECMA-285 19.2.8.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * True when the microphone is muted, false when it is live.
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
 * The state of a ringer changed, by SetRingerStatus or by the switching function; at least one of
 * `ringMode`, `ringCount`, `ringPattern`, `ringVolume` and `ringDuration` is present. It tells of the
 * ringer only: calls are followed by call control events such as DeliveredEvent. Nothing is sent when
 * a request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
 */
export interface RingerStatusEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose ringer changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly device: SubjectDeviceID;
  /**
   * The ringer that changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringer: RingerID;
  /**
   * Whether the ringer rings (its quiet phases included), or no ring cycle is active.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringMode?: RingMode;
  /**
   * Whole ring cycles, 0 to 999; 1000 stands for more than 999.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringCount?: number;
  /**
   * Seconds of ringing; absent when `ringCount` is given.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringDuration?: number;
  /**
   * Ring pattern; its meaning depends on the device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
   */
  readonly ringPattern?: number;
  /**
   * The volume; how loud it is depends on the ringer. It is absolute, 0 to 100 (0 is silence, 100 the
   * most, and 1 to 99 depend on the device), or one step up or down, whose size the switching function
   * decides.
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
 * A speaker was muted or made active, at the telephone or by SetSpeakerMute. Nothing is sent when a
 * request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.10; ECMA-285 19.2.10.
 */
export interface SpeakerMuteEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which mute was switched.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.10; ECMA-285 19.2.10.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * The apparatus that holds the speaker.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.10; ECMA-285 19.2.10.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * True when the speaker is muted, false when it is active.
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
 * The volume of a speaker changed, at the telephone or by SetSpeakerVolume. Nothing is sent when a
 * request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 21.2.11; ECMA-285 19.2.11.
 */
export interface SpeakerVolumeEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which the volume was changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.11; ECMA-285 19.2.11.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * The apparatus that holds the speaker.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 21.2.11; ECMA-285 19.2.11.
   */
  readonly auditoryApparatus: AuditoryApparatusID;
  /**
   * The volume. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the device),
   * or one step up or down, whose size the switching function decides.
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
