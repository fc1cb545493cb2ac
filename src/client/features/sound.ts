/**
 * How loud a telephone is, how well it hears, and whether it does.
 *
 * @packageDocumentation
 */

import type { Volume as WireVolume } from '../../model/generated/features.js';
import type { MicrophoneGain } from '../../model/generated/physical-device.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { ApparatusFinder } from './apparatus.js';
import {
  type Feature,
  type FeatureDevice,
  type FeatureLink,
  type FeatureOptions,
  hear,
} from './feature-link.js';

/** A level that has changed: where it is now, or which way it went, as the switch tells. */
export interface LevelChange {
  /** The apparatus that it is the level of. */
  readonly apparatus: string;
  /** 0 for silence to 100 for the most. */
  readonly level?: number;
  readonly step?: 'up' | 'down';
}

/** A level, from 0 for silence to 100 for the most. */
export interface Level {
  /**
   * Asks for the level; undefined where the switch knows none.
   *
   * @throws as every request
   */
  get(options?: FeatureOptions): Promise<number | undefined>;
  /**
   * Sets the level.
   *
   * @param level - 0 to 100
   * @throws as every request
   */
  set(level: number, options?: FeatureOptions): Promise<void>;
  /** One step up; the switch decides how much that is. */
  up(options?: FeatureOptions): Promise<void>;
  /** One step down. */
  down(options?: FeatureOptions): Promise<void>;
  /** Calls a listener whenever the level of an apparatus of the device has changed. */
  onChange(listener: (change: LevelChange) => void): Unlisten;
}

/** The item of an apparatus in a list, or the first where it has none. */
function itemOf<Item extends { readonly auditoryApparatus: string }>(
  list: readonly Item[],
  apparatus: string,
): Item | undefined {
  return list.find((item) => item.auditoryApparatus === apparatus) ?? list[0];
}

/** The volume of a telephone's speaker (ECMA-269 21.1.13, 21.1.23). */
export function volumeOf(
  link: FeatureLink,
  device: FeatureDevice,
  apparatus: ApparatusFinder,
): Level {
  const send = async (speakerVolume: WireVolume, options?: FeatureOptions) => {
    const auditoryApparatus = await apparatus(options);
    const request = { device: device.id, auditoryApparatus, speakerVolume };
    await link.request('SetSpeakerVolume', request, options);
  };
  return {
    get: async (options) => {
      const answer = await link.request('GetSpeakerVolume', { device: device.id }, options);
      return itemOf(answer.speakerVolumeList, await apparatus(options))?.speakerVolAbs;
    },
    set: (level, options) => send({ volAbs: level }, options),
    up: (options) => send({ volInc: 'increment' }, options),
    down: (options) => send({ volInc: 'decrement' }, options),
    onChange: (listener) =>
      hear(
        link,
        'SpeakerVolumeEvent',
        (event) => device.isSame(event.invokingDevice),
        ({ auditoryApparatus, speakerVolume: { volAbs, volInc } }) =>
          listener({ apparatus: auditoryApparatus, ...changeOf(volAbs, volInc) }),
      ),
  };
}

/** The gain of a telephone's microphone (ECMA-269 21.1.9, 21.1.19). */
export function gainOf(
  link: FeatureLink,
  device: FeatureDevice,
  apparatus: ApparatusFinder,
): Level {
  const send = async (microphoneGain: MicrophoneGain, options?: FeatureOptions) => {
    const auditoryApparatus = await apparatus(options);
    const request = { device: device.id, auditoryApparatus, microphoneGain };
    await link.request('SetMicrophoneGain', request, options);
  };
  return {
    get: async (options) => {
      const answer = await link.request('GetMicrophoneGain', { device: device.id }, options);
      return itemOf(answer.microphoneGainList, await apparatus(options))?.micGainAbs;
    },
    set: (level, options) => send({ micGainAbs: level }, options),
    up: (options) => send({ micGainInc: 'increment' }, options),
    down: (options) => send({ micGainInc: 'decrement' }, options),
    onChange: (listener) =>
      hear(
        link,
        'MicrophoneGainEvent',
        (event) => device.isSame(event.invokingDevice),
        ({ auditoryApparatus, microphoneGain: { micGainAbs, micGainInc } }) =>
          listener({ apparatus: auditoryApparatus, ...changeOf(micGainAbs, micGainInc) }),
      ),
  };
}

function changeOf(
  level: number | undefined,
  step: string | undefined,
): Pick<LevelChange, 'level' | 'step'> {
  if (level !== undefined) return { level };
  if (step === 'increment') return { step: 'up' };
  return step === 'decrement' ? { step: 'down' } : {};
}

/** Whether a telephone's microphone is muted (ECMA-269 21.1.10, 21.1.20). */
export function muteOf(
  link: FeatureLink,
  device: FeatureDevice,
  apparatus: ApparatusFinder,
): Feature<boolean> {
  return {
    get: async (options) => {
      const answer = await link.request('GetMicrophoneMute', { device: device.id }, options);
      const item = itemOf(answer.microphoneMuteList, await apparatus(options));
      return item?.microphoneMuteOn === true;
    },
    set: async (microphoneMuteOn, options) => {
      const auditoryApparatus = await apparatus(options);
      const request = { device: device.id, auditoryApparatus, microphoneMuteOn };
      await link.request('SetMicrophoneMute', request, options);
    },
    onChange: (listener) =>
      hear(
        link,
        'MicrophoneMuteEvent',
        (event) => device.isSame(event.invokingDevice),
        (event) => listener(event.microphoneMuteOn),
      ),
  };
}

/** Whether a telephone's speaker is muted (ECMA-269 21.1.12, 21.1.22). */
export function speakerMuteOf(
  link: FeatureLink,
  device: FeatureDevice,
  apparatus: ApparatusFinder,
): Feature<boolean> {
  return {
    get: async (options) => {
      const answer = await link.request('GetSpeakerMute', { device: device.id }, options);
      const item = itemOf(answer.speakerMuteList, await apparatus(options));
      return item?.speakerMuteOn === true;
    },
    set: async (speakerMuteOn, options) => {
      const auditoryApparatus = await apparatus(options);
      const request = { device: device.id, auditoryApparatus, speakerMuteOn };
      await link.request('SetSpeakerMute', request, options);
    },
    onChange: (listener) =>
      hear(
        link,
        'SpeakerMuteEvent',
        (event) => device.isSame(event.invokingDevice),
        (event) => listener(event.speakerMuteOn),
      ),
  };
}
