import { UsageError } from '../../model/errors.js';
import type {
  ForwardingEvent,
  ForwardingType,
  ForwardListItem,
  SetForwarding,
} from '../../model/generated/logical-device.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { DeviceInput } from '../device-input.js';
import { type FeatureDevice, type FeatureLink, type FeatureOptions, hear } from './feature-link.js';

/** Which calls a forwarding takes, and when (ECMA-269 6.7.1). */
export interface ForwardingKind {
  /** At once, while the device is busy, when nobody answers, or when do not disturb would turn the call away. */
  readonly type: 'immediate' | 'busy' | 'noAnswer' | 'doNotDisturb';
  /** Calls from within the switch or from outside alone. Default: all. */
  readonly calls?: 'internal' | 'external' | undefined;
}

/** A forwarding that is to be set. */
export interface ForwardingSetting extends ForwardingKind {
  /** Where calls go. */
  readonly to: DeviceInput;
  /** How often the device rings before, 1 to 100; of `noAnswer`. Default: as the switch has it. */
  readonly rings?: number | undefined;
  /** How long the device rings before, in seconds; of `noAnswer`, instead of `rings`. */
  readonly seconds?: number | undefined;
}

/** A forwarding as the switch tells it. */
export interface Forwarding {
  /** Undefined where the switch did not tell it, or told one that ECMA-269 does not have: see `forwardingType`. */
  readonly type?: ForwardingKind['type'];
  readonly calls?: 'internal' | 'external';
  readonly isOn: boolean;
  /** Where calls go, or went until it was turned off. */
  readonly to?: DeviceID;
  readonly rings?: number;
  readonly seconds?: number;
  /** It is a setting of the switch, and not one of the user, in whole or in part. */
  readonly isDefault: boolean;
  /** The type in the words of ECMA-269. */
  readonly forwardingType?: ForwardingType;
}

/** The forwarding of a device (ECMA-269 22.1.11, 22.1.20). */
export interface ForwardingFeature {
  /**
   * The forwardings that the switch tells of, turned on or not.
   *
   * @throws as every request
   */
  get(options?: FeatureOptions): Promise<readonly Forwarding[]>;
  /**
   * Turns a forwarding on: `set({ type: 'busy', to: '9' })`. Those of other types stay.
   *
   * @throws as every request: CstaServiceError `operation: invalidForwardingDestination`, say
   */
  set(setting: ForwardingSetting, options?: FeatureOptions): Promise<void>;
  /**
   * Turns a forwarding off; without a kind, all that the user has set and that are on.
   *
   * @throws as every request
   */
  cancel(kind?: ForwardingKind, options?: FeatureOptions): Promise<void>;
  /**
   * Turns on or off what the switch has for the device where the user has set nothing.
   *
   * @throws as every request: CstaServiceError, where the switch has no such settings
   */
  setDefault(isOn: boolean, options?: FeatureOptions): Promise<void>;
  /** Calls a listener with each forwarding that is turned on, off, or elsewhere. */
  onChange(listener: (forwarding: Forwarding) => void): Unlisten;
}

type KnownType = Exclude<ForwardingType, `#${string}`>;

const KINDS: { readonly [Type in KnownType]: ForwardingKind } = {
  forwardImmediate: { type: 'immediate' },
  forwardBusy: { type: 'busy' },
  forwardNoAns: { type: 'noAnswer' },
  forwardDND: { type: 'doNotDisturb' },
  forwardBusyInt: { type: 'busy', calls: 'internal' },
  forwardBusyExt: { type: 'busy', calls: 'external' },
  forwardNoAnsInt: { type: 'noAnswer', calls: 'internal' },
  forwardNoAnsExt: { type: 'noAnswer', calls: 'external' },
  forwardImmInt: { type: 'immediate', calls: 'internal' },
  forwardImmExt: { type: 'immediate', calls: 'external' },
  forwardDNDInt: { type: 'doNotDisturb', calls: 'internal' },
  forwardDNDExt: { type: 'doNotDisturb', calls: 'external' },
};

/** The forwarding of a device. */
export function forwardingOf(link: FeatureLink, device: FeatureDevice): ForwardingFeature {
  const turn = async (
    activateForward: boolean,
    members: Omit<SetForwarding, 'device' | 'activateForward'>,
    options?: FeatureOptions,
  ) => {
    const request = { device: device.id, activateForward, ...members };
    await link.request('SetForwarding', request, options);
  };
  const get: ForwardingFeature['get'] = async (options) => {
    const answer = await link.request('GetForwarding', { device: device.id }, options);
    return answer.forwardingList.map((item) => forwardingIn(item, item.forwardDN));
  };
  return {
    get,
    set: ({ to, rings, seconds, ...kind }, options) =>
      turn(
        true,
        {
          forwardingType: typeOf(kind),
          forwardDN: typeof to === 'string' ? { number: to } : to,
          ...(rings !== undefined && { ringCount: rings }),
          ...(seconds !== undefined && { ringDuration: seconds }),
        },
        options,
      ),
    cancel: async (kind, options) => {
      if (kind) return turn(false, { forwardingType: typeOf(kind) }, options);
      for (const { isOn, isDefault, forwardingType } of await get(options)) {
        if (isOn && !isDefault && forwardingType) await turn(false, { forwardingType }, options);
      }
    },
    setDefault: (isOn, options) => turn(isOn, {}, options),
    onChange: (listener) =>
      hear(
        link,
        'ForwardingEvent',
        (event) => device.isSame(event.device),
        (event) => listener(forwardingIn(event, event.forwardTo)),
      ),
  };
}

function typeOf({ type, calls }: ForwardingKind): ForwardingType {
  const found = Object.entries(KINDS).find(
    ([, kind]) => kind.type === type && kind.calls === calls,
  );
  if (!found) {
    throw new UsageError(
      'bad-argument',
      `there is no forwarding ${JSON.stringify({ type, calls })}`,
    );
  }
  // The names of the members are the types.
  return found[0] as KnownType;
}

function forwardingIn(
  said: Omit<ForwardListItem, 'forwardDN'> | ForwardingEvent,
  to: DeviceID | undefined,
): Forwarding {
  const { forwardingType, forwardStatus: isOn, ringCount, ringDuration, forwardDefault } = said;
  return {
    ...kindOf(forwardingType),
    isOn,
    ...(to && { to }),
    ...(ringCount !== undefined && { rings: ringCount }),
    ...(ringDuration !== undefined && { seconds: ringDuration }),
    isDefault: forwardDefault !== undefined,
    ...(forwardingType !== undefined && { forwardingType }),
  };
}

function kindOf(type: ForwardingType | undefined): Pick<Forwarding, 'type' | 'calls'> {
  const kinds: Readonly<Record<string, ForwardingKind>> = KINDS;
  const kind = type === undefined ? undefined : kinds[type];
  return kind ? { type: kind.type, ...(kind.calls && { calls: kind.calls }) } : {};
}
