import { type AsyncDisposable, asyncDispose } from '../../model/async-dispose.js';
import { UsageError } from '../../model/errors.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { Agent, AgentOptions } from '../agents/agent.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import { type DeviceFeatures, deviceFeatures } from '../features/device-features.js';
import type { FeatureOptions } from '../features/feature-link.js';
import type { Subscriber } from './audience.js';
import { type DataInput, dataMembers } from './call-data.js';
import { CallList, type CallListEntry } from './call-list.js';
import type { CallChange, ChangeStream, ChangeStreamOptions } from './change-stream.js';
import { ChangeStreams } from './change-streams.js';
import type { Desk } from './desk.js';
import { Incoming, type IncomingListener } from './incoming.js';
import type { PhoneCall } from './phone-call.js';

/** Options of {@link Phone.call}. */
export interface PhoneCallOptions extends DataInput {
  /**
   * Whether the telephone asks its user to lift the handset first. Default: it takes its own line by itself, where it can;
   * Phase I always asks.
   */
  readonly prompt?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long the switching function may take to accept the request, in milliseconds. */
  readonly timeout?: number | undefined;
}

/**
 * A telephone as its user sees it: the calls at one device, what can be done with them, and the features of the device. What
 * changes in these is told while the phone is watched.
 */
export class Phone implements AsyncDisposable, Omit<DeviceFeatures, 'routeingMode'> {
  /** The program's name of the device. */
  readonly device: string;
  readonly deviceID: DeviceID;
  readonly #desk: Desk;
  readonly #streams: ChangeStreams;
  readonly #incoming: Incoming;
  readonly #subscriber: Subscriber;
  readonly #features: DeviceFeatures;
  readonly #callList: CallList;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(desk: Desk, { id, deviceID }: { readonly id: string; readonly deviceID: DeviceID }) {
    this.#desk = desk;
    this.device = id;
    this.deviceID = deviceID;
    this.#features = deviceFeatures(desk.keeper.host.client, deviceID);
    this.#incoming = new Incoming(desk, (device) => device === id);
    this.#streams = new ChangeStreams(desk.keeper.host.faults);
    this.#callList = new CallList(id);
    this.#subscriber = {
      changed: (change) => {
        this.#callList.changed(change);
        this.#streams.push(change);
        this.#incoming.changed(change);
      },
      settled: (call) => this.#incoming.settled(call),
      lost: (_, error, isFinal) => {
        if (isFinal) this.#end(error instanceof Error ? error : undefined);
      },
      found: () => {},
      closed: (error) => this.#end(error.cause === undefined ? undefined : error),
    };
    desk.keeper.audience.add(id, this.#subscriber);
  }

  /** The calls that it is in, in the order in which they came. */
  get calls(): readonly PhoneCall[] {
    const { picture } = this.#desk.keeper;
    return (picture.devices.get(this.device)?.connections ?? []).flatMap((id) => {
      const record = picture.connection(id);
      return (record && this.#desk.phoneCall(record)) ?? [];
    });
  }

  /**
   * The calls that were here while it was watched, the last one first, at most 100: who, when, for how long, and whether a
   * call was missed.
   */
  get callList(): readonly CallListEntry[] {
    return this.#callList.entries;
  }

  /**
   * Calls a listener for every call that rings here, once; those that ring already come first. A call that is found by a
   * snapshot is told when it is known who calls, or that this will not be known.
   *
   * @returns takes the listener away again
   */
  on(event: 'incoming', listener: IncomingListener): Unlisten {
    if (event !== 'incoming') {
      throw new UsageError('bad-argument', `a phone tells of incoming, not of ${String(event)}`);
    }
    return this.#incoming.on(listener, () => this.calls);
  }

  /**
   * Calls somebody (MakeCall, ECMA-269 17.1.18).
   *
   * @param to - whom to call
   * @returns the call, when the switching function has accepted it
   * @throws as the verbs of calls
   */
  async call(to: DeviceInput, options: PhoneCallOptions = {}): Promise<PhoneCall> {
    const { prompt = false, signal, timeout, ...data } = options;
    const { callingDevice } = await this.#desk.askWith(
      'MakeCall',
      {
        callingDevice: this.deviceID,
        calledDirectoryNumber: deviceID(to),
        ...dataMembers(data),
      },
      { autoOriginate: prompt ? 'prompt' : 'doNotPrompt' },
      { signal, timeout },
    );
    return this.#desk.ownCall(callingDevice, this.device, 'MakeCall');
  }

  /** Where calls go instead of ringing here. */
  get forwarding(): DeviceFeatures['forwarding'] {
    return this.#features.forwarding;
  }

  /** Whether calls are kept away. */
  get doNotDisturb(): DeviceFeatures['doNotDisturb'] {
    return this.#features.doNotDisturb;
  }

  /** Whether it shows that a message waits. */
  get messageWaiting(): DeviceFeatures['messageWaiting'] {
    return this.#features.messageWaiting;
  }

  /** Whether those whom it calls are told its number. */
  get callerID(): DeviceFeatures['callerID'] {
    return this.#features.callerID;
  }

  /** Whether it answers by itself. */
  get autoAnswer(): DeviceFeatures['autoAnswer'] {
    return this.#features.autoAnswer;
  }

  /** The call backs that it waits for. */
  get callBacks(): DeviceFeatures['callBacks'] {
    return this.#features.callBacks;
  }

  /** How loud its speaker is. */
  get volume(): DeviceFeatures['volume'] {
    return this.#features.volume;
  }

  /** How well its microphone hears. */
  get gain(): DeviceFeatures['gain'] {
    return this.#features.gain;
  }

  /** Whether its microphone is muted. */
  get mute(): DeviceFeatures['mute'] {
    return this.#features.mute;
  }

  /** Whether its speaker is muted. */
  get speakerMute(): DeviceFeatures['speakerMute'] {
    return this.#features.speakerMute;
  }

  /** What its display shows. */
  get display(): DeviceFeatures['display'] {
    return this.#features.display;
  }

  /** Its buttons. */
  get buttons(): DeviceFeatures['buttons'] {
    return this.#features.buttons;
  }

  /** Its lamps. */
  get lamps(): DeviceFeatures['lamps'] {
    return this.#features.lamps;
  }

  /** Its handset. */
  get hookswitch(): DeviceFeatures['hookswitch'] {
    return this.#features.hookswitch;
  }

  /** Its ringers. */
  get ringers(): DeviceFeatures['ringers'] {
    return this.#features.ringers;
  }

  /**
   * The number that was dialled last; undefined where none was.
   *
   * @throws as every request
   */
  lastNumberDialled(options?: FeatureOptions): Promise<string | undefined> {
    return this.#features.lastNumberDialled(options);
  }

  /**
   * Follows the ACD agent at this telephone, and logs it on if it is not.
   *
   * @throws as every request
   */
  agent(options?: AgentOptions): Promise<Agent> {
    return this.#desk.keeper.host.forms.agent(this.deviceID, options);
  }

  /** What changes in the calls here, from now on, for one loop. Leaving it ends the stream. */
  changes(options: ChangeStreamOptions = {}): ChangeStream {
    return this.#streams.open(options);
  }

  /** The call here that a change is, or was, about; undefined for one that is about none, or about another's connection. */
  callOf(change: CallChange): PhoneCall | undefined {
    if (change.kind === 'connection') {
      return change.now.device === this.device ? this.#desk.phoneCall(change.now) : undefined;
    }
    if (change.kind === 'device' || change.kind === 'gap' || change.kind === 'resynchronised') {
      return undefined;
    }
    const { id } = 'call' in change ? change.call : change.now;
    return this.#desk.ownCallIn(id, this.device);
  }

  /** Stops watching it; streams end. Its calls go on. Calling it again is harmless. */
  async close(): Promise<void> {
    this.#closing ??= this.#close();
    await this.#closing;
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    const { keeper } = this.#desk;
    keeper.audience.remove(this.device, this.#subscriber);
    this.#end(undefined);
    await keeper.release(this.device);
  }

  #end(error: Error | undefined): void {
    this.#incoming.clear();
    this.#streams.close(error);
  }
}
