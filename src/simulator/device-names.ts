import type { DeviceID } from '../model/hand-written.js';
import { Multimap } from '../model/multimap.js';
import { numberOf } from './calls/numbers.js';
import { renamed } from './events/renamed.js';

/** What a computing function says of a device whose identifier it wants. */
export interface WantedDevice {
  /** Number of the device. */
  readonly extension: string;
  /** Name of the switch, or its address; a text for each, which may be empty. */
  readonly switchName: string;
  readonly switchIPInterface: string;
  /** Which of the identifiers of the device: 0, 1 or 2. */
  readonly deviceInstance: string;
}

/**
 * How one computing function names the devices of the PBX: by their numbers, until it asks for identifiers as programs
 * for Avaya AES do. From then on it is told of the devices by those: the ones that it was given, and for other devices
 * those that it would get.
 */
export class DeviceNames {
  readonly #isDevice: (number: string) => boolean;
  /** The identifiers given for each number, the last of them last. */
  readonly #given = new Multimap<string, string>();
  #switchName: string | undefined;

  /** @param isDevice - whether the PBX has a device of a number */
  constructor(isDevice: (number: string) => boolean) {
    this.#isDevice = isDevice;
  }

  /** The identifier of a device. */
  give({ extension, switchName, switchIPInterface, deviceInstance }: WantedDevice): DeviceID {
    const identifier = [extension, switchName, switchIPInterface, deviceInstance].join(':');
    this.#given.delete(extension, identifier);
    this.#given.add(extension, identifier);
    this.#switchName = switchName;
    return deviceID(identifier);
  }

  /** Takes an identifier back. Returns false if it has not been given. */
  release(id: DeviceID): boolean {
    const number = numberOf(id);
    const isGiven = this.#given.get(number).has(id.number);
    this.#given.delete(number, id.number);
    return isGiven;
  }

  /** A message, or the members of one, as the computing function is told it. */
  told<Message extends object>(message: Message): Message {
    return this.#switchName === undefined ? message : renamed(message, (id) => this.#told(id));
  }

  /** What is not the number of a device stays as it is. */
  #told(id: DeviceID): DeviceID {
    const number = numberOf(id);
    if (id.typeOfNumber !== undefined || !this.#isDevice(number)) return id;
    const given = [...this.#given.get(number)].at(-1) ?? `${number}:${this.#switchName}::0`;
    return { ...id, ...deviceID(given) };
  }
}

/** An identifier in the form of Avaya AES. */
const deviceID = (number: string): DeviceID => ({
  number,
  typeOfNumber: 'other',
  mediaCallCharacteristics: { mediaClass: { notKnown: true } },
});
