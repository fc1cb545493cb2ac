import { SessionError } from '../../model/errors.js';
import type { DeviceInput } from '../device-input.js';
import { deviceID } from '../device-input.js';
import type { Picture } from '../picture/picture.js';
import type { ConnectionRecord } from '../picture/records.js';
import { dataMembers } from './call-data.js';
import { Connection } from './connection.js';
import { Desk } from './desk.js';
import { named } from './device-name.js';
import type { CallsHost } from './host.js';
import { Keeper } from './keeper.js';
import { Phone, type PhoneCallOptions } from './phone.js';
import type { Snapshots } from './snapshots.js';
import { Watch, type WatchOptions, type WatchTarget } from './watch.js';

/** Options of `client.phone`. */
export interface PhoneOptions {
  /** Ends the attempt with the SessionError `aborted`; once the phone is there it does nothing more. */
  readonly signal?: AbortSignal | undefined;
}

/** Calls as objects, for one client. */
export class LiveCalls {
  readonly keeper: Keeper;
  readonly #desk: Desk;

  constructor(host: CallsHost, picture: Picture, snapshots: Snapshots) {
    this.keeper = new Keeper(host, picture, snapshots);
    this.#desk = new Desk(this.keeper);
  }

  /** Watches one device as its user sees it. */
  async phone(device: DeviceInput, { signal }: PhoneOptions = {}): Promise<Phone> {
    const { id, deviceID } = named(device);
    const phone = new Phone(this.#desk, { id, deviceID });
    try {
      await orAborted(this.keeper.watch(id, deviceID), signal);
      return phone;
    } catch (error) {
      await phone.close();
      throw error;
    }
  }

  /** Watches many devices. */
  async watch(target: WatchTarget, options: WatchOptions = {}): Promise<Watch> {
    const watch = new Watch(this.#desk);
    try {
      await watch.add(target, options);
      return watch;
    } catch (error) {
      await watch.close();
      throw error;
    }
  }

  /** Calls from one device to another, watched or not. */
  async call(
    from: DeviceInput,
    to: DeviceInput,
    options: PhoneCallOptions = {},
  ): Promise<Connection> {
    const { prompt = false, signal, timeout, ...data } = options;
    const { callingDevice } = await this.#desk.askWith(
      'MakeCall',
      {
        callingDevice: deviceID(from),
        calledDirectoryNumber: deviceID(to),
        ...dataMembers(data),
      },
      { autoOriginate: prompt ? 'prompt' : 'doNotPrompt' },
      { signal, timeout },
    );
    const record = this.keeper.picture.find(callingDevice);
    if (record) return this.#desk.connection(record);
    const unseen: ConnectionRecord = {
      id: '',
      call: '',
      revision: 0,
      party: { kind: 'device', number: named(from).deviceID.number },
      connectionID: callingDevice,
    };
    return new Connection(this.#desk, unseen);
  }
}

/** Waits for something no longer than a signal allows. */
async function orAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new SessionError('aborted', 'watching was ended by its signal'));
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
