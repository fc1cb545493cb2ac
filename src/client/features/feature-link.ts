import type { DeviceID } from '../../model/hand-written.js';
import type { EventType, RequestType } from '../../model/message.js';
import type { EventListener, Unlisten } from '../../session/event-listeners.js';
import type { AnswerTo, RequestOptions } from '../../session/session.js';
import { type DeviceInput, deviceID, type RequestInput } from '../device-input.js';
import { deviceKey } from '../picture/device-key.js';
import { type DeviceRole, party } from '../picture/party.js';

/** What features need of a client: that it asks, and that it hears. A client has both. */
export interface FeatureLink {
  request<Type extends RequestType>(
    type: Type,
    members: RequestInput<Type>,
    options?: RequestOptions<Type>,
  ): Promise<AnswerTo<Type>>;
  /** Events of any device; those of others are left out. Without a monitor of the device there are none. */
  on<Type extends EventType>(type: Type, listener: EventListener<Type>): Unlisten;
}

/** Options of asking about a feature, or of setting one. */
export type FeatureOptions = Pick<RequestOptions, 'timeout' | 'signal'>;

/** The device whose features they are. */
export interface FeatureDevice {
  readonly id: DeviceID;
  /** Whether an event's device is this one. */
  isSame(device: DeviceID | DeviceRole): boolean;
}

/** A feature that has a value, is told when it changes, and may be set. */
export interface Feature<Value, Given = Value> {
  /**
   * Asks the switch.
   *
   * @throws as every request
   */
  get(options?: FeatureOptions): Promise<Value>;
  /**
   * Sets it.
   *
   * @returns once the switch has accepted
   * @throws as every request
   */
  set(value: Given, options?: FeatureOptions): Promise<void>;
  /**
   * Calls a listener whenever it has changed, by whomever, as far as a monitor of the device runs: once for each that
   * tells of it.
   */
  onChange(listener: (value: Value) => void): Unlisten;
}

/**
 * The device by which features are asked for, and by which their events are known.
 *
 * @param isSame - tells the device in events; default: by number, in whatever form the switch names it
 */
export function featureDevice(
  device: DeviceInput,
  isSame?: FeatureDevice['isSame'],
): FeatureDevice {
  const id = deviceID(device);
  const key = deviceKey(party(id));
  return {
    id,
    isSame: isSame ?? ((other) => key !== undefined && deviceKey(party(other)) === key),
  };
}

/** The events of one type that are about the device. */
export function hear<Type extends EventType>(
  link: FeatureLink,
  type: Type,
  isOwn: (event: Parameters<EventListener<Type>>[0]) => boolean,
  listener: EventListener<Type>,
): Unlisten {
  return link.on(type, (event) => {
    if (isOwn(event)) listener(event);
  });
}
