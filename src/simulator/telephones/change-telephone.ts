/**
 * Changes how a telephone is set. What stays as it was is not told of (ECMA-269 9.5.1 FR 8).
 *
 * @packageDocumentation
 */
import type { StationDevice } from '../devices.js';
import { defined, known } from '../events/members.js';
import type { Work } from '../work.js';
import {
  type Button,
  type ButtonSetting,
  buttonOf,
  COLUMNS,
  DISPLAY,
  displayOf,
  faceOf,
  faceShown,
  HOOKSWITCH,
  isRinging,
  LAMP_OFF,
  LAMP_STEADY,
  LAMPS,
  type LampSetting,
  lampOf,
  RINGER,
  type Ringer,
  ROWS,
  ringerOf,
  type Sound,
  soundOf,
  type TelephoneState,
} from './telephone.js';

function change(work: Work, { number, telephone }: StationDevice, changes: TelephoneState): void {
  const changed = { ...telephone, ...changes };
  work.record({ fact: 'stationChanged', device: number, changes: { telephone: changed } });
}

/** Sets levels of an apparatus and whether it is muted; each has an event of its own. */
export function setSound(
  work: Work,
  station: StationDevice,
  auditoryApparatus: string,
  changes: Partial<Sound>,
): void {
  const before = soundOf(station, auditoryApparatus);
  const after = { ...before, ...changes };
  const sound = { ...station.telephone?.sound, [auditoryApparatus]: after };
  change(work, station, { sound });
  const devices = [station.number];
  const common = { invokingDevice: known({ number: station.number }), auditoryApparatus };
  const news = { fact: 'deviceNews', devices } as const;
  if (after.volume !== before.volume) {
    const speakerVolume = { volAbs: after.volume };
    work.record({ ...news, type: 'SpeakerVolumeEvent', members: { ...common, speakerVolume } });
  }
  if (after.isSpeakerMuted !== before.isSpeakerMuted) {
    const speakerMuteOn = after.isSpeakerMuted;
    work.record({ ...news, type: 'SpeakerMuteEvent', members: { ...common, speakerMuteOn } });
  }
  if (after.gain !== before.gain) {
    const microphoneGain = { micGainAbs: after.gain };
    work.record({ ...news, type: 'MicrophoneGainEvent', members: { ...common, microphoneGain } });
  }
  if (after.isMuted !== before.isMuted) {
    const microphoneMuteOn = after.isMuted;
    work.record({ ...news, type: 'MicrophoneMuteEvent', members: { ...common, microphoneMuteOn } });
  }
}

/** Writes to the display. */
export function setDisplay(work: Work, station: StationDevice, display: string): void {
  if (displayOf(station) === display) return;
  change(work, station, { display });
  work.record({
    fact: 'deviceNews',
    type: 'DisplayUpdatedEvent',
    devices: [station.number],
    members: {
      device: known({ number: station.number }),
      displayID: DISPLAY,
      logicalRows: ROWS,
      logicalColumns: COLUMNS,
      contentsOfDisplay: display,
    },
  });
}

/** Sets a lamp, whatever it stands for. */
export function setLamp(work: Work, station: StationDevice, lamp: string, to: LampSetting): void {
  const before = lampOf(station, lamp);
  change(work, station, { lamps: { ...station.telephone?.lamps, [lamp]: to } });
  if (JSON.stringify(before) !== JSON.stringify(to)) tellLamp(work, station.number, lamp, to);
}

function tellLamp(work: Work, number: string, lamp: string, setting: LampSetting): void {
  const { lampLabel = lamp, lampColor } = LAMPS.find((one) => one.lamp === lamp) ?? {};
  work.record({
    fact: 'deviceNews',
    type: 'LampModeEvent',
    devices: [number],
    members: {
      device: known({ number }),
      lamp,
      lampLabel,
      ...defined({
        lampMode: setting.lampMode,
        lampBrightness: setting.lampBrightness,
        lampColor: setting.lampColor ?? lampColor,
      }),
    },
  });
}

/** Writes on a button, or sets the number that it dials. */
export function setButton(
  work: Work,
  station: StationDevice,
  button: Button,
  changes: ButtonSetting,
): void {
  const before = buttonOf(station, button);
  const after = { ...before, ...changes };
  if (before.label === after.label && before.number === after.number) return;
  change(work, station, { buttons: { ...station.telephone?.buttons, [button.button]: after } });
  tellOfButton(work, station, button, after, 'ButtonInformationEvent');
}

/** Tells what somebody did with a button, and what it is set to. */
export function tellOfButton(
  work: Work,
  station: StationDevice,
  { button }: Button,
  setting: ButtonSetting,
  type: 'ButtonInformationEvent' | 'ButtonPressEvent',
): void {
  work.record({
    fact: 'deviceNews',
    type,
    devices: [station.number],
    members: { device: known({ number: station.number }), button, ...buttonMembers(setting) },
  });
}

/** What messages tell of a button. */
export function buttonMembers({ label, number }: ButtonSetting) {
  return defined({
    buttonLabel: label,
    buttonAssociatedNumber: number === undefined ? undefined : { number },
  });
}

/** Sets the ringer. Its event tells in any case whether it rings, since XML has to have that. */
export function setRinger(work: Work, station: StationDevice, changes: Partial<Ringer>): void {
  const before = ringerOf(station);
  const after = { ...before, ...changes };
  change(work, station, { ringer: after });
  const members = defined({
    ringPattern: before.pattern === after.pattern ? undefined : after.pattern,
    ringVolume: before.volume === after.volume ? undefined : { volAbs: after.volume },
  });
  const stays = before.isMadeToRing === after.isMadeToRing;
  if (stays && Object.keys(members).length === 0) return;
  tellRinger(work, station.number, { ringMode: ringModeOf(work, station.number), ...members });
}

function ringModeOf({ state }: Work, number: string): 'ringing' | 'notRinging' {
  const station = state.devices.get(number);
  return ringMode(station?.kind === 'station' && isRinging(state, station));
}

function ringMode(isRinging: boolean): 'ringing' | 'notRinging' {
  return isRinging ? 'ringing' : 'notRinging';
}

function tellRinger(
  work: Work,
  number: string,
  members: {
    readonly ringMode: 'ringing' | 'notRinging';
    readonly ringPattern?: number;
    readonly ringVolume?: { readonly volAbs: number };
  },
): void {
  const device = known({ number });
  work.record({
    fact: 'deviceNews',
    type: 'RingerStatusEvent',
    devices: [number],
    members: { device, ringer: RINGER, ...members },
  });
}

/** Tells that the handset was lifted or put down. */
export function tellHookswitch(work: Work, number: string, isOffHook: boolean): void {
  work.record({
    fact: 'deviceNews',
    type: 'HookswitchEvent',
    devices: [number],
    members: {
      device: known({ number }),
      hookswitch: HOOKSWITCH,
      hookswitchOnHook: !isOffHook,
    },
  });
}

/** Tells what calls and features have changed of a telephone since it was told last. */
export function tellFace(work: Work, number: string): void {
  const station = work.state.devices.get(number);
  if (station?.kind !== 'station') return;
  const before = faceShown(station);
  const after = faceOf(work.state, station);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  change(work, station, { shown: after });
  if (before.isOffHook !== after.isOffHook) tellHookswitch(work, number, after.isOffHook);
  if (before.isRinging !== after.isRinging) {
    tellRinger(work, number, { ringMode: ringMode(after.isRinging) });
  }
  for (const { lamp } of LAMPS) {
    const isLit = after.lit.includes(lamp);
    if (before.lit.includes(lamp) === isLit) continue;
    tellLamp(work, number, lamp, { lampMode: isLit ? LAMP_STEADY : LAMP_OFF });
  }
}
