import type { Capability } from '../../model/capabilities.js';
import type { Clock } from '../../model/clock.js';
import { CstaServiceError, EncodeError, SessionError } from '../../model/errors.js';
import type {
  DeviceListDevice,
  GetLogicalDeviceInformationResponse,
  GetPhysicalDeviceInformationResponse,
  GetSwitchingFunctionCapsResponse,
  ReqDeviceCategory,
} from '../../model/generated/capability-exchange.js';
import type { Unlisten } from '../../session/event-listeners.js';
import { abortedError } from '../../session/outgoing-requests.js';
import { Segments } from '../calls/segments.js';
import type { ClientBase } from '../client.js';
import { type DeviceInput, deviceID } from '../device-input.js';

/** Options of asking for capabilities. */
export interface CapabilityOptions {
  /** Ends the wait; the question stays open for others who wait for it. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of asking for devices. */
export interface DeviceListOptions extends CapabilityOptions {
  /** Devices of this category alone. Default: all. */
  readonly category?: ReqDeviceCategory | undefined;
}

/**
 * What the switch can do. Everything is asked once, however often and by however many it is wanted, and kept as long as the
 * connection lasts. What the switch refuses to tell is undefined, and not asked again.
 */
export interface Capabilities {
  /**
   * The services and events that the switch says it supports: GetCSTAFeatures, or the lists of GetSwitchingFunctionCaps
   * where it does not have that.
   *
   * @returns undefined if it tells neither
   * @throws SessionError if there is no answer
   */
  features(options?: CapabilityOptions): Promise<ReadonlySet<Capability> | undefined>;
  /**
   * The rest of what it tells of itself: GetSwitchingFunctionCaps.
   *
   * @throws as {@link features}
   */
  switchingFunction(
    options?: CapabilityOptions,
  ): Promise<GetSwitchingFunctionCapsResponse | undefined>;
  /**
   * The devices that it names: GetSwitchingFunctionDevices, with all its segments.
   *
   * @throws as {@link features}
   */
  devices(options?: DeviceListOptions): Promise<readonly DeviceListDevice[] | undefined>;
  /**
   * What the logical element of a device can do: GetLogicalDeviceInformation.
   *
   * @throws as {@link features}
   */
  logicalDevice(
    device: DeviceInput,
    options?: CapabilityOptions,
  ): Promise<GetLogicalDeviceInformationResponse | undefined>;
  /**
   * What the physical element of a device can do: GetPhysicalDeviceInformation.
   *
   * @throws as {@link features}
   */
  physicalDevice(
    device: DeviceInput,
    options?: CapabilityOptions,
  ): Promise<GetPhysicalDeviceInformationResponse | undefined>;
  /**
   * Whether a service or event is supported, at a device if one is named, as far as it has been asked for: `features` and
   * `logicalDevice` or `physicalDevice`. It never asks by itself.
   *
   * @returns undefined for what is not known
   */
  supports(capability: Capability, device?: DeviceInput): boolean | undefined;
  /**
   * Forgets all, or what is known of a device, so that it is asked again: the switch, or what it can do, is another now.
   * Lists that are on their way are given up.
   */
  forget(device?: DeviceInput): void;
}

/** What capabilities need of a client. */
export interface CapabilityParts extends Pick<ClientBase, 'request' | 'handle' | 'closed'> {
  readonly clock: Clock;
  /** How long the next segment of a list may take, in milliseconds. */
  readonly requestTimeout: number;
}

/** More devices than this are not kept: those that were asked about first are forgotten. */
const MOST_DEVICES = 1_000;

/** What is known of one device. */
interface KnownDevice {
  logical?: Promise<GetLogicalDeviceInformationResponse | undefined>;
  physical?: Promise<GetPhysicalDeviceInformationResponse | undefined>;
  readonly supported: Set<Capability>;
  /** All that the lists which the switch has told of it could have had. */
  readonly listed: ReadonlySet<Capability>[];
}

/** The capabilities of the switch at the other end of a client. */
export class ClientCapabilities implements Capabilities {
  readonly #parts: CapabilityParts;
  readonly #segments: Segments<DeviceListDevice>;
  readonly #devices = new Map<string, KnownDevice>();
  readonly #lists = new Map<string, Promise<readonly DeviceListDevice[] | undefined>>();
  #features: Promise<ReadonlySet<Capability> | undefined> | undefined;
  #caps: Promise<GetSwitchingFunctionCapsResponse | undefined> | undefined;
  #supported: ReadonlySet<Capability> | undefined;
  #unlisten: Unlisten | undefined;

  constructor(parts: CapabilityParts) {
    this.#parts = parts;
    this.#segments = new Segments(parts.clock, parts.requestTimeout);
    void parts.closed.then(() => {
      this.#segments.fail(new SessionError('closed', 'the connection has ended'));
    });
  }

  features({ signal }: CapabilityOptions = {}): Promise<ReadonlySet<Capability> | undefined> {
    this.#features ??= untilFailed(this.#askFeatures(), () => {
      this.#features = undefined;
    });
    return waitFor(this.#features, signal);
  }

  switchingFunction({ signal }: CapabilityOptions = {}) {
    this.#caps ??= untilFailed(
      unlessRefused(this.#parts.request('GetSwitchingFunctionCaps', {})),
      () => {
        this.#caps = undefined;
      },
    );
    return waitFor(this.#caps, signal);
  }

  devices({ category, signal }: DeviceListOptions = {}) {
    const key = category ?? '';
    let list = this.#lists.get(key);
    if (!list) {
      list = untilFailed(unlessRefused(this.#askDevices(category)), () => this.#lists.delete(key));
      this.#lists.set(key, list);
    }
    return waitFor(list, signal);
  }

  logicalDevice(device: DeviceInput, { signal }: CapabilityOptions = {}) {
    const known = this.#known(device);
    known.logical ??= untilFailed(this.#askLogical(device, known), () => {
      delete known.logical;
    });
    return waitFor(known.logical, signal);
  }

  physicalDevice(device: DeviceInput, { signal }: CapabilityOptions = {}) {
    const known = this.#known(device);
    known.physical ??= untilFailed(this.#askPhysical(device, known), () => {
      delete known.physical;
    });
    return waitFor(known.physical, signal);
  }

  supports(capability: Capability, device?: DeviceInput): boolean | undefined {
    const known = device === undefined ? undefined : this.#devices.get(deviceID(device).number);
    if (known?.supported.has(capability)) return true;
    if (known?.listed.some((list) => list.has(capability))) return false;
    // A device's lists leave out what is not about devices, such as monitoring: what holds for the switch counts there.
    return this.#supported?.has(capability);
  }

  forget(device?: DeviceInput): void {
    if (device !== undefined) {
      this.#devices.delete(deviceID(device).number);
      return;
    }
    this.#segments.fail(new SessionError('closed', 'the connection is another'));
    this.#devices.clear();
    this.#lists.clear();
    this.#features = undefined;
    this.#caps = undefined;
    this.#supported = undefined;
  }

  async #askFeatures(): Promise<ReadonlySet<Capability> | undefined> {
    const { readCapabilities } = await import('../../model/capabilities.js');
    const told = await unlessRefused(this.#parts.request('GetCSTAFeatures', {}));
    const lists = told ?? (await this.switchingFunction());
    if (!lists) return undefined;
    const supported = new Set<Capability>(
      'servEvtsList' in lists
        ? readCapabilities('ServEvtsList', lists.servEvtsList)
        : [
            ...readCapabilities(
              'GetCSTAFeaturesResponseSupportedServices',
              told?.supportedServices,
            ),
            ...readCapabilities('GetCSTAFeaturesResponseSupportedEvents', told?.supportedEvents),
          ],
    );
    // A switch that supports nothing would not have answered: it has left the lists out.
    if (supported.size === 0) return undefined;
    this.#supported = supported;
    return supported;
  }

  async #askDevices(category: ReqDeviceCategory | undefined): Promise<readonly DeviceListDevice[]> {
    let later: Promise<readonly DeviceListDevice[]> | undefined;
    const members = category === undefined ? {} : { requestedDeviceCategory: category };
    await this.#parts.request('GetSwitchingFunctionDevices', members, {
      // Before the next message is looked at, which may be the first segment.
      onAnswer: ({ serviceCrossRefID }) => {
        later = this.#gather(serviceCrossRefID);
      },
    });
    return (await later) ?? [];
  }

  async #gather(reference: string): Promise<readonly DeviceListDevice[]> {
    this.#unlisten ??= this.#parts.handle('SwitchingFunctionDevices', (segment) => {
      this.#segments.take({ ...segment, rows: segment.deviceList });
    });
    try {
      return await this.#segments.gather(reference);
    } finally {
      if (this.#segments.size === 0) {
        this.#unlisten?.();
        this.#unlisten = undefined;
      }
    }
  }

  async #askLogical(device: DeviceInput, known: KnownDevice) {
    const { LOGICAL_CAPABILITIES, readCapabilities, readCapabilityList } = await import(
      '../../model/capabilities.js'
    );
    const told = await unlessRefused(
      this.#parts.request('GetLogicalDeviceInformation', { device }),
    );
    if (!told) return undefined;
    const supported = [
      ...readCapabilities('LogDevServList', told.logDevServList),
      ...readCapabilities('LogDevEvtsList', told.logDevEvtsList),
      ...readCapabilityList('RouteingServList', told.routeingServList),
      ...readCapabilityList('DeviceMaintEvtsList', told.deviceMaintEvtsList),
    ];
    if (told.logDevServList) known.listed.push(LOGICAL_CAPABILITIES);
    for (const capability of supported) known.supported.add(capability);
    return told;
  }

  async #askPhysical(device: DeviceInput, known: KnownDevice) {
    const { PHYSICAL_CAPABILITIES, readCapabilityList } = await import(
      '../../model/capabilities.js'
    );
    const told = await unlessRefused(
      this.#parts.request('GetPhysicalDeviceInformation', { device }),
    );
    if (!told) return undefined;
    const supported = [
      ...readCapabilityList('PhysDevServList', told.physDevServList),
      ...readCapabilityList('PhysDevEvtsList', told.physDevEvtsList),
    ];
    if (told.physDevServList) known.listed.push(PHYSICAL_CAPABILITIES);
    for (const capability of supported) known.supported.add(capability);
    return told;
  }

  #known(device: DeviceInput): KnownDevice {
    const { number } = deviceID(device);
    const known = this.#devices.get(number) ?? { supported: new Set(), listed: [] };
    this.#devices.set(number, known);
    const [first] = this.#devices.keys();
    if (this.#devices.size > MOST_DEVICES && first !== undefined) this.#devices.delete(first);
    return known;
  }
}

/** What a switch refuses to tell is not known; that there is no answer is another matter. */
async function unlessRefused<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    // What the encoding or phase of the link has no room for, this switch cannot be asked.
    if (error instanceof CstaServiceError || error instanceof EncodeError) return undefined;
    throw error;
  }
}

/** A promise that is given up when it fails, so that the next one asks again. */
function untilFailed<Value>(promise: Promise<Value>, giveUp: () => void): Promise<Value> {
  promise.catch(giveUp);
  return promise;
}

/** Waits for something that others may wait for too. */
function waitFor<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const end = (): void => reject(abortedError('the question', signal, true));
    if (signal.aborted) {
      end();
      return;
    }
    signal.addEventListener('abort', end, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
