/**
 * The telephone that stands at every station: what is on it, and how it has been set. Only what differs from a new one is
 * kept.
 *
 * @packageDocumentation
 */
import type { LampBrightness } from '../../model/generated/physical-device.js';
import type { StationDevice } from '../devices.js';
import { activeAt, callsAt, type PbxState } from '../state.js';

/** How one auditory apparatus has been set; levels are 0 to 100. */
export interface Sound {
  readonly volume: number;
  readonly isSpeakerMuted: boolean;
  readonly gain: number;
  readonly isMuted: boolean;
}

/** How a lamp has been set by a program. */
export interface LampSetting {
  readonly lampMode: number;
  readonly lampBrightness?: LampBrightness | undefined;
  readonly lampColor?: number | undefined;
}

/** What is on a button that can be written on. */
export interface ButtonSetting {
  readonly label?: string | undefined;
  readonly number?: string | undefined;
}

/** What differs from a new telephone. */
export interface TelephoneState {
  readonly sound?: Readonly<Record<string, Sound>> | undefined;
  readonly lamps?: Readonly<Record<string, LampSetting>> | undefined;
  readonly buttons?: Readonly<Record<string, ButtonSetting>> | undefined;
  /** All that the display shows, row by row. */
  readonly display?: string | undefined;
  readonly ringer?: Ringer | undefined;
  /** What its monitors have been told that it shows. */
  readonly shown?: Face | undefined;
}

/** How the ringer has been set. */
export interface Ringer {
  readonly pattern: number;
  /** 0 to 100. */
  readonly volume: number;
  /** A program makes it ring, without a call. */
  readonly isMadeToRing: boolean;
}

/** What follows from calls and features. */
export interface Face {
  readonly isOffHook: boolean;
  readonly isRinging: boolean;
  /** Lamps that are lit. */
  readonly lit: readonly string[];
}

export const HOOKSWITCH = '1';
export const RINGER = '1';
export const DISPLAY = '1';
export const ROWS = 2;
export const COLUMNS = 24;
export const RING_PATTERNS = 8;
/** The apparatus whose microphone the button for it mutes. */
export const HANDSET = '1';

/** The apparatuses of a telephone; only one that is hands-free has the second. */
const APPARATUSES = [
  { auditoryApparatus: HANDSET, auditoryApparatusType: 'handset' },
  { auditoryApparatus: '2', auditoryApparatusType: 'speakerphone' },
] as const;

/** The lamps: what each stands for, and the button that it belongs to. */
export const LAMPS = [
  { lamp: '1', lampLabel: 'Message', lampColor: 1 },
  { lamp: '2', lampLabel: 'Do not disturb', lampColor: 1, button: '12' },
  { lamp: '3', lampLabel: 'Mute', lampColor: 1, button: '13' },
] as const;

/** Modes of lamps (ECMA-269 21.1.17). */
export const LAMP_OFF = 2;
export const LAMP_STEADY = 3;

/** A button of a telephone. */
export interface Button {
  readonly button: string;
  readonly label: string;
  /** What is dialled when it is pressed, on the keys that are for dialling. */
  readonly digit?: string | undefined;
  readonly does?: 'doNotDisturb' | 'mute' | undefined;
  /** It can be written on, and dials the number that it is given. */
  readonly isFree?: boolean | undefined;
}

/** The buttons: 0 to 11 are reserved for the keys that dial (ECMA-269 12.3.5). */
export const BUTTONS: ReadonlyMap<string, Button> = new Map(
  [
    ...[...'0123456789*#'].map((digit, index) => ({ button: `${index}`, label: digit, digit })),
    { button: '12', label: 'Do not disturb', does: 'doNotDisturb' } as const,
    { button: '13', label: 'Mute', does: 'mute' } as const,
    ...Array.from({ length: 8 }, (_, index) => ({
      button: `${14 + index}`,
      label: `Key ${index + 1}`,
      isFree: true,
    })),
  ].map((button) => [button.button, button]),
);

const NEW_SOUND: Sound = { volume: 50, isSpeakerMuted: false, gain: 50, isMuted: false };
const NEW_RINGER: Ringer = { pattern: 1, volume: 50, isMadeToRing: false };
const NEW_FACE: Face = { isOffHook: false, isRinging: false, lit: [] };

/** The apparatuses of a station's telephone. */
export function apparatusesOf({ handsFree }: StationDevice) {
  return handsFree ? APPARATUSES : APPARATUSES.slice(0, 1);
}

/** How an apparatus is set. */
export function soundOf({ telephone }: StationDevice, apparatus: string): Sound {
  return telephone?.sound?.[apparatus] ?? NEW_SOUND;
}

/** How the ringer is set. */
export function ringerOf({ telephone }: StationDevice): Ringer {
  return telephone?.ringer ?? NEW_RINGER;
}

/** What its display shows. */
export function displayOf({ telephone }: StationDevice): string {
  return telephone?.display ?? ' '.repeat(ROWS * COLUMNS);
}

/** What is written on a button, and the number that it dials. */
export function buttonOf({ telephone }: StationDevice, button: Button): ButtonSetting {
  return { label: button.label, ...telephone?.buttons?.[button.button] };
}

/** How a lamp is: as a program has set it, or as what it stands for has it. */
export function lampOf(station: StationDevice, lamp: string): LampSetting {
  const mode = isLit(station, lamp) ? LAMP_STEADY : LAMP_OFF;
  return station.telephone?.lamps?.[lamp] ?? { lampMode: mode };
}

function isLit(station: StationDevice, lamp: string): boolean {
  switch (lamp) {
    case '1':
      return station.messageWaiting !== undefined;
    case '2':
      return station.doNotDisturb !== undefined;
    default:
      return soundOf(station, HANDSET).isMuted;
  }
}

/** What its monitors have been told last, where they are told of telephones. */
export function faceShown({ telephone }: StationDevice): Face {
  return telephone?.shown ?? NEW_FACE;
}

/** What follows from calls and features now. */
export function faceOf(state: PbxState, station: StationDevice): Face {
  return {
    isOffHook: activeAt(state, station.number) !== undefined,
    isRinging: isRinging(state, station),
    lit: LAMPS.map(({ lamp }) => lamp).filter((lamp) => isLit(station, lamp)),
  };
}

/** Whether it rings: for a call, or since a program makes it. */
export function isRinging(state: PbxState, station: StationDevice): boolean {
  return (
    ringerOf(station).isMadeToRing ||
    callsAt(state, station.number).some(
      ({ connection }) => connection.state === 'alerting' && connection.offered !== true,
    )
  );
}
