/**
 * Speakers and microphones of telephones: their volume, gain and muting (ECMA-269 21.1.2, 21.1.9, 21.1.10, 21.1.12,
 * 21.1.13, 21.1.19, 21.1.20, 21.1.22, 21.1.23).
 *
 * @packageDocumentation
 */
import type { OperationErrors } from '../../model/generated/errors.js';
import type { DeviceID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import type { StationDevice } from '../devices.js';
import { setSound } from '../telephones/change-telephone.js';
import { apparatusesOf, HOOKSWITCH, soundOf } from '../telephones/telephone.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';
import { findTelephone } from './requirements.js';

/** How far one step goes. */
const STEP = 10;

interface Asked {
  readonly device: DeviceID;
  readonly auditoryApparatus?: string | undefined;
}

/** The apparatuses that are meant: the one named, or all. */
function find(work: Work, { device, auditoryApparatus: named }: Asked) {
  const station = findTelephone(work.state, device);
  const all = apparatusesOf(station).filter(
    ({ auditoryApparatus }) => named === undefined || auditoryApparatus === named,
  );
  if (all.length === 0) throw refuse('operation', 'invalidParameterValue');
  return { station, all };
}

/** The apparatus that is named. */
function findOne(work: Work, asked: Asked): { station: StationDevice; apparatus: string } {
  const { station, all } = find(work, asked);
  return { station, apparatus: all[0]?.auditoryApparatus ?? '' };
}

/** A level that is set, or one step from the level now. */
function level(
  now: number,
  absolute: number | undefined,
  step: string | undefined,
  error: OperationErrors,
): number {
  if (absolute !== undefined) return absolute;
  if (step === 'increment') return Math.min(100, now + STEP);
  if (step === 'decrement') return Math.max(0, now - STEP);
  throw refuse('operation', error);
}

export const getAuditoryApparatusInformation: Handler<'GetAuditoryApparatusInformation'> = (
  request,
  { work },
) => ({
  kind: 'response',
  type: 'GetAuditoryApparatusInformationResponse',
  auditoryApparatusList: find(work, request).all.map((apparatus) => ({
    ...apparatus,
    speaker: {
      present: true,
      volumeSettable: true,
      volumeReadable: true,
      muteSettable: true,
      muteReadable: true,
    },
    microphone: {
      present: true,
      gainSettable: true,
      gainReadable: true,
      muteSettable: true,
      muteReadable: true,
    },
    hookswitch: { hookswitchSettable: true, hookswitchOnHook: true },
    hookswitchID: HOOKSWITCH,
  })),
});

export const getSpeakerVolume: Handler<'GetSpeakerVolume'> = (request, { work }) => {
  const { station, all } = find(work, request);
  return {
    kind: 'response',
    type: 'GetSpeakerVolumeResponse',
    speakerVolumeList: all.map(({ auditoryApparatus }) => ({
      auditoryApparatus,
      speakerVolAbs: soundOf(station, auditoryApparatus).volume,
    })),
  };
};

export const setSpeakerVolume: Handler<'SetSpeakerVolume'> = (request, { work }) => {
  const { station, apparatus } = findOne(work, request);
  const { volAbs, volInc } = request.speakerVolume;
  const now = soundOf(station, apparatus).volume;
  const volume = level(now, volAbs, volInc, 'invalidSpeakerVolume');
  setSound(work, station, apparatus, { volume });
  return { kind: 'response', type: 'SetSpeakerVolumeResponse' };
};

export const getSpeakerMute: Handler<'GetSpeakerMute'> = (request, { work }) => {
  const { station, all } = find(work, request);
  return {
    kind: 'response',
    type: 'GetSpeakerMuteResponse',
    speakerMuteList: all.map(({ auditoryApparatus }) => ({
      auditoryApparatus,
      speakerMuteOn: soundOf(station, auditoryApparatus).isSpeakerMuted,
    })),
  };
};

export const setSpeakerMute: Handler<'SetSpeakerMute'> = (request, { work }) => {
  const { station, apparatus } = findOne(work, request);
  setSound(work, station, apparatus, { isSpeakerMuted: request.speakerMuteOn });
  return { kind: 'response', type: 'SetSpeakerMuteResponse' };
};

export const getMicrophoneGain: Handler<'GetMicrophoneGain'> = (request, { work }) => {
  const { station, all } = find(work, request);
  return {
    kind: 'response',
    type: 'GetMicrophoneGainResponse',
    microphoneGainList: all.map(({ auditoryApparatus }) => ({
      auditoryApparatus,
      micGainAbs: soundOf(station, auditoryApparatus).gain,
    })),
  };
};

export const setMicrophoneGain: Handler<'SetMicrophoneGain'> = (request, { work }) => {
  const { station, apparatus } = findOne(work, request);
  const { micGainAbs, micGainInc } = request.microphoneGain;
  const now = soundOf(station, apparatus).gain;
  const gain = level(now, micGainAbs, micGainInc, 'invalidMicrophoneGain');
  setSound(work, station, apparatus, { gain });
  return { kind: 'response', type: 'SetMicrophoneGainResponse' };
};

export const getMicrophoneMute: Handler<'GetMicrophoneMute'> = (request, { work }) => {
  const { station, all } = find(work, request);
  return {
    kind: 'response',
    type: 'GetMicrophoneMuteResponse',
    microphoneMuteList: all.map(({ auditoryApparatus }) => ({
      auditoryApparatus,
      microphoneMuteOn: soundOf(station, auditoryApparatus).isMuted,
    })),
  };
};

export const setMicrophoneMute: Handler<'SetMicrophoneMute'> = (request, { work }) => {
  const { station, apparatus } = findOne(work, request);
  setSound(work, station, apparatus, { isMuted: request.microphoneMuteOn });
  return { kind: 'response', type: 'SetMicrophoneMuteResponse' };
};
