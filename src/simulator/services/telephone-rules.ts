import type { OperationErrors } from '../../model/generated/errors.js';
import {
  isBoolean,
  isDevice,
  isNumber,
  isObject,
  isText,
  optional,
  type Rule,
  type Rules,
} from '../../switching/mandatory.js';

const device: Rule = [isDevice, 'invalidDeviceID'];
const named = (error: OperationErrors): Rule => [isText, error];
const ifNamed = (error: OperationErrors): Rule => [optional(isText), error];
const apparatus = { device, auditoryApparatus: ifNamed('invalidParameterValue') };
const theApparatus = { device, auditoryApparatus: named('invalidParameterValue') };

/** A volume or gain: a structure whose absolute value, if it has one, is in its range. */
const isLevel =
  (member: 'volAbs' | 'micGainAbs') =>
  (value: unknown): boolean =>
    isObject(value) && optional(isNumber(0, 100))(value[member]);

/** What requests about telephones cannot be served without. */
export const TELEPHONE_RULES: Rules = {
  ButtonPress: { device, button: named('invalidButtonIdentifier') },
  GetAuditoryApparatusInformation: apparatus,
  GetButtonInformation: { device, button: ifNamed('invalidButtonIdentifier') },
  GetDisplay: { device, display: ifNamed('invalidParameterValue') },
  GetHookswitchStatus: { device, hookswitch: ifNamed('invalidHookswitchComponent') },
  GetLampInformation: { device, lamp: ifNamed('invalidLampID') },
  GetLampMode: { device, lamp: ifNamed('invalidLampID') },
  GetMicrophoneGain: apparatus,
  GetMicrophoneMute: apparatus,
  GetRingerStatus: { device, ringer: ifNamed('invalidParameterValue') },
  GetSpeakerMute: apparatus,
  GetSpeakerVolume: apparatus,
  SetButtonInformation: {
    device,
    button: named('invalidButtonIdentifier'),
    buttonLabel: ifNamed('invalidParameterValue'),
    buttonAssociatedNumber: [optional(isDevice), 'invalidDestination'],
  },
  SetDisplay: {
    device,
    display: ifNamed('invalidParameterValue'),
    contentsOfDisplay: named('invalidParameterValue'),
    offset: [optional(isNumber(0, 240)), 'valueOutOfRange'],
  },
  SetHookswitchStatus: {
    device,
    hookswitch: named('invalidHookswitchComponent'),
    hookswitchOnhook: [isBoolean, 'invalidParameterValue'],
  },
  SetLampMode: {
    device,
    lamp: named('invalidLampID'),
    lampMode: [isNumber(0, 100), 'lampModeOutOfRange'],
    lampBrightness: ifNamed('invalidLampMode'),
    lampColor: [optional(isNumber(0, 100)), 'valueOutOfRange'],
  },
  SetMicrophoneGain: {
    ...theApparatus,
    microphoneGain: [isLevel('micGainAbs'), 'micGainOutOfRange'],
  },
  SetMicrophoneMute: { ...theApparatus, microphoneMuteOn: [isBoolean, 'invalidMicrophoneMute'] },
  SetRingerStatus: {
    device,
    ringer: named('invalidParameterValue'),
    ringMode: ifNamed('invalidParameterValue'),
    ringPattern: [optional(isNumber(0, 1_000)), 'ringPatternOutOfRange'],
    ringVolume: [optional(isLevel('volAbs')), 'ringVolumnOutOfRange'],
  },
  SetSpeakerMute: { ...theApparatus, speakerMuteOn: [isBoolean, 'invalidSpeakerMute'] },
  SetSpeakerVolume: {
    ...theApparatus,
    speakerVolume: [isLevel('volAbs'), 'speakerVolumeOutOfRange'],
  },
};
