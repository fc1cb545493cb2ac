import type { DeviceInput } from '../device-input.js';
import { type ApparatusFinder, apparatusFinder } from './apparatus.js';
import { type CallBacks, callBacksOf } from './call-backs.js';
import { type Display, displayOf } from './display.js';
import { type DoNotDisturb, type DoNotDisturbSetting, doNotDisturbOf } from './do-not-disturb.js';
import {
  type Feature,
  type FeatureDevice,
  type FeatureLink,
  type FeatureOptions,
  featureDevice,
} from './feature-link.js';
import { type ForwardingFeature, forwardingOf } from './forwarding.js';
import {
  type Buttons,
  buttonsOf,
  type Hookswitch,
  hookswitchOf,
  type Lamps,
  lampsOf,
  type Ringers,
  ringersOf,
} from './keys.js';
import { gainOf, type Level, muteOf, speakerMuteOf, volumeOf } from './sound.js';
import {
  type AutoAnswer,
  autoAnswerOf,
  callerIDOf,
  type MessageWaiting,
  type MessageWaitingSetting,
  messageWaitingOf,
  routeingModeOf,
} from './switches.js';

/**
 * The features of one device, each asked, set and heard of in its own words. They hold nothing but the device: what they
 * tell is what the switch said last.
 */
export interface DeviceFeatures {
  readonly forwarding: ForwardingFeature;
  readonly doNotDisturb: Feature<DoNotDisturb, DoNotDisturbSetting>;
  readonly messageWaiting: Feature<MessageWaiting, MessageWaitingSetting>;
  /** Whether those whom the device calls are told its number. */
  readonly callerID: Feature<boolean>;
  readonly autoAnswer: Feature<AutoAnswer, boolean | { readonly rings: number }>;
  readonly callBacks: CallBacks;
  /** Whether a routeing device asks for routes. */
  readonly routeingMode: Feature<boolean>;
  /** How loud the speaker is. */
  readonly volume: Level;
  /** How well the microphone hears. */
  readonly gain: Level;
  /** Whether the microphone is muted. */
  readonly mute: Feature<boolean>;
  readonly speakerMute: Feature<boolean>;
  readonly display: Display;
  readonly buttons: Buttons;
  readonly lamps: Lamps;
  readonly hookswitch: Hookswitch;
  readonly ringers: Ringers;
  /**
   * The number that was dialled last; undefined where none was.
   *
   * @throws as every request
   */
  lastNumberDialled(options?: FeatureOptions): Promise<string | undefined>;
}

/** Options of `client.features`. */
export interface DeviceFeatureOptions {
  /**
   * Tells the device in events. Default: by its number, in whatever form the switch names it. Whoever hears the events of
   * the device's own monitor alone may say yes to all.
   */
  readonly isSame?: FeatureDevice['isSame'] | undefined;
  /** The auditory apparatus whose volume, gain and mute are meant. Default: the first that the switch lists. */
  readonly apparatus?: string | undefined;
}

/**
 * The features of a device: `deviceFeatures(client, '100').forwarding.set({ type: 'busy', to: '9' })`. What changes is
 * told as far as a monitor of the device runs.
 *
 * @param link - a client, or whatever else sends requests and hears events
 * @param device - its number, or an identifier
 */
export function deviceFeatures(
  link: FeatureLink,
  device: DeviceInput,
  options: DeviceFeatureOptions = {},
): DeviceFeatures {
  return new Features(link, featureDevice(device, options.isSame), options.apparatus);
}

/** Each feature is made when it is first asked for, since most devices are never asked about most of them. */
class Features implements DeviceFeatures {
  readonly #link: FeatureLink;
  readonly #device: FeatureDevice;
  readonly #apparatus: ApparatusFinder;
  readonly #made = new Map<(...parts: never[]) => unknown, unknown>();

  constructor(link: FeatureLink, device: FeatureDevice, apparatus: string | undefined) {
    this.#link = link;
    this.#device = device;
    this.#apparatus = apparatusFinder(link, device, apparatus);
  }

  get forwarding() {
    return this.#once(forwardingOf);
  }

  get doNotDisturb() {
    return this.#once(doNotDisturbOf);
  }

  get messageWaiting() {
    return this.#once(messageWaitingOf);
  }

  get callerID() {
    return this.#once(callerIDOf);
  }

  get autoAnswer() {
    return this.#once(autoAnswerOf);
  }

  get callBacks() {
    return this.#once(callBacksOf);
  }

  get routeingMode() {
    return this.#once(routeingModeOf);
  }

  get volume() {
    return this.#once(volumeOf);
  }

  get gain() {
    return this.#once(gainOf);
  }

  get mute() {
    return this.#once(muteOf);
  }

  get speakerMute() {
    return this.#once(speakerMuteOf);
  }

  get display() {
    return this.#once(displayOf);
  }

  get buttons() {
    return this.#once(buttonsOf);
  }

  get lamps() {
    return this.#once(lampsOf);
  }

  get hookswitch() {
    return this.#once(hookswitchOf);
  }

  get ringers() {
    return this.#once(ringersOf);
  }

  async lastNumberDialled(options?: FeatureOptions): Promise<string | undefined> {
    const request = { device: this.#device.id };
    const answer = await this.#link.request('GetLastNumberDialed', request, options);
    return answer.numberDialed.number === '' ? undefined : answer.numberDialed.number;
  }

  #once<Made>(
    make: (link: FeatureLink, device: FeatureDevice, apparatus: ApparatusFinder) => Made,
  ): Made {
    if (!this.#made.has(make))
      this.#made.set(make, make(this.#link, this.#device, this.#apparatus));
    // What is under a maker is what it made.
    return this.#made.get(make) as Made;
  }
}
