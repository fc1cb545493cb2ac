import type { ServiceHandlers } from '../../switching/service-table.js';
import type { Context } from './context.js';
import { buttonPress, getButtonInformation, setButtonInformation } from './telephone-buttons.js';
import { getDisplay, setDisplay } from './telephone-display.js';
import {
  getHookswitchStatus,
  getRingerStatus,
  setHookswitchStatus,
  setRingerStatus,
} from './telephone-handset.js';
import { getLampInformation, getLampMode, setLampMode } from './telephone-lamps.js';
import {
  getAuditoryApparatusInformation,
  getMicrophoneGain,
  getMicrophoneMute,
  getSpeakerMute,
  getSpeakerVolume,
  setMicrophoneGain,
  setMicrophoneMute,
  setSpeakerMute,
  setSpeakerVolume,
} from './telephone-sound.js';

/** The services on telephones that the simulator serves, by the type of request. */
export const telephoneServices: ServiceHandlers<Context> = {
  ButtonPress: buttonPress,
  GetAuditoryApparatusInformation: getAuditoryApparatusInformation,
  GetButtonInformation: getButtonInformation,
  GetDisplay: getDisplay,
  GetHookswitchStatus: getHookswitchStatus,
  GetLampInformation: getLampInformation,
  GetLampMode: getLampMode,
  GetMicrophoneGain: getMicrophoneGain,
  GetMicrophoneMute: getMicrophoneMute,
  GetRingerStatus: getRingerStatus,
  GetSpeakerMute: getSpeakerMute,
  GetSpeakerVolume: getSpeakerVolume,
  SetButtonInformation: setButtonInformation,
  SetDisplay: setDisplay,
  SetHookswitchStatus: setHookswitchStatus,
  SetLampMode: setLampMode,
  SetMicrophoneGain: setMicrophoneGain,
  SetMicrophoneMute: setMicrophoneMute,
  SetRingerStatus: setRingerStatus,
  SetSpeakerMute: setSpeakerMute,
  SetSpeakerVolume: setSpeakerVolume,
};
