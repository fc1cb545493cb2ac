import type { Timer } from '../../model/clock.js';
import { CstaServiceError, SessionError } from '../../model/errors.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { Requests } from '../../model/generated/messages.js';
import type { ConnectionID, DeviceID } from '../../model/hand-written.js';
import type { Event, RequestType } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { AnswerTo, RequestOptions } from '../../session/session.js';
import type { RenewableMonitor } from '../monitor.js';
import type { PictureChange } from '../picture/changes.js';
import type { AnswerInput, PictureInput } from '../picture/inputs.js';
import type { Picture, Wanted } from '../picture/picture.js';
import type { CallRecord, ConnectionRecord } from '../picture/records.js';
import { Audience } from './audience.js';
import type { CallsHost } from './host.js';
import { KeptDevice, type KeptDeviceListener } from './kept-device.js';
import { Limiter } from './limiter.js';
import { isOfNetwork, networkReportsAnswer } from './network-reports.js';
import type { CallSnapshot, Snapshots } from './snapshots.js';
import type { Standing } from './standing.js';
import { type Look, Waiters, type WaitOptions } from './waiters.js';

/** How many snapshots are asked for at a time, beyond what somebody asks for himself. */
const SNAPSHOTS_AT_A_TIME = 16;
/** How often the picture hears that time has passed while there are calls, in milliseconds. */
const TICK = 5_000;

/**
 * Keeps a picture of calls true: runs the monitors, hands what is heard to the picture, takes the snapshots that it wants,
 * and tells who has subscribed what changes. There is one for each client.
 */
export class Keeper implements KeptDeviceListener {
  readonly host: CallsHost;
  readonly picture: Picture;
  readonly snapshots: Snapshots;
  /** Who hears of what changes. */
  readonly audience: Audience;
  readonly #waiters: Waiters;
  readonly #limiter = new Limiter(SNAPSHOTS_AT_A_TIME);
  readonly #devices = new Map<string, KeptDevice>();
  /** Snapshots of calls that are under way, by call. */
  readonly #asking = new Map<string, Promise<void>>();
  /** Calls of which one is wanted as soon as what has changed is told. */
  readonly #aboutToAsk = new Set<string>();
  /** Calls of which a snapshot has been taken since the link came. */
  readonly #lookedAt = new Set<string>();
  /** Calls that have gone where nothing reports whether they are answered. */
  readonly #unreported = new Set<string>();
  readonly #inputs: PictureInput[] = [];
  readonly #unlisten: readonly Unlisten[];
  #isApplying = false;
  #tick: Timer | undefined;
  #token = 0;
  #closed: SessionError | undefined;
  /** Told of each change first: keeps the objects up to date. */
  onChange: (change: PictureChange) => void = () => {};

  constructor(host: CallsHost, picture: Picture, snapshots: Snapshots) {
    this.host = host;
    this.picture = picture;
    this.snapshots = snapshots;
    this.audience = new Audience(picture);
    this.#waiters = new Waiters(host.clock);
    this.#unlisten = [
      host.onLink('lost', () => this.apply({ kind: 'linkLost', at: this.now })),
      host.onLink('back', ({ restarted }) => {
        this.#lookedAt.clear();
        this.apply({ kind: 'linkBack', restarted, at: this.now });
      }),
      host.onLink('synchronised', () => this.#synchronised()),
    ];
    void host.client.closed.then(({ error }) => this.close(error));
  }

  get now(): number {
    return this.host.clock.now();
  }

  /** Hands something to the picture, and tells what follows. */
  apply(input: PictureInput): void {
    this.#inputs.push(input);
    if (this.#isApplying) return;
    this.#isApplying = true;
    try {
      for (let next = this.#inputs.shift(); next; next = this.#inputs.shift()) this.#take(next);
    } finally {
      this.#isApplying = false;
    }
  }

  /**
   * Has a device watched. Who asks for it lets it go again with {@link release}, also if this fails.
   *
   * @returns when it is watched, and its calls are known
   * @throws as MonitorStart
   */
  watch(id: string, deviceID: DeviceID): Promise<void> {
    if (this.#closed) return Promise.reject(this.#closed);
    let device = this.#devices.get(id);
    if (!device) {
      device = new KeptDevice(id, deviceID, { host: this.host, listener: this });
      this.#devices.set(id, device);
    }
    device.holders++;
    return device.start();
  }

  /** Lets a device go: the last to leave ends its monitor. */
  async release(id: string): Promise<void> {
    const device = this.#devices.get(id);
    if (!device || --device.holders > 0) return;
    this.#devices.delete(id);
    const error = new SessionError('closed', `${id} is not watched any more`);
    for (const connection of this.picture.devices.get(id)?.connections ?? []) {
      this.#waiters.fail(connection, error);
    }
    await device.stop();
  }

  /**
   * Asks for a service that acts on calls. The picture hears of the answer before the next message is looked at.
   *
   * @throws as every request
   */
  async ask<Type extends RequestType>(
    request: Type,
    members: Requests[Type],
    options: Pick<RequestOptions, 'signal' | 'timeout'> = {},
  ): Promise<AnswerTo<Type>> {
    if (this.#closed) throw this.#closed;
    const askedAt = this.now;
    return this.host.request(request, members, {
      ...options,
      onAnswer: (answer: AnswerTo<Type>) => {
        const told: AnswerInput<Type> = { kind: 'answer', request, members, answer, askedAt };
        // Which answer belongs to which request, its type has said; a union of all pairs cannot.
        this.apply({ ...(told as AnswerInput), at: this.now });
      },
    });
  }

  /** Where a connection is; what the picture has forgotten of it is what is handed in. */
  standing(last: ConnectionRecord): Standing {
    const { picture } = this;
    const connection = picture.connection(last.id) ?? last;
    const call = picture.call(connection.call);
    const others = (call?.connections ?? []).flatMap((id) => {
      const other = id === connection.id ? undefined : picture.connection(id);
      return other ? [other] : [];
    });
    return {
      connection,
      call,
      others,
      isObserved: picture.calls.has(connection.call),
      reportsAnswer: !this.#unreported.has(connection.call),
    };
  }

  /** Waits for something of a connection. */
  wait<Result>(
    connection: string,
    what: string,
    look: (connection: string) => Look<Result>,
    options: WaitOptions = {},
  ): Promise<Result> {
    if (this.#closed) return Promise.reject(this.#closed);
    return this.#waiters.wait(connection, what, look, options);
  }

  /** Whether a snapshot of a call is under way, or will be in a moment. */
  isAskingAbout(call: string): boolean {
    return this.#asking.has(call) || this.#aboutToAsk.has(call);
  }

  /**
   * Takes a snapshot of a call, for the picture. One that is under way serves all who want it.
   *
   * @returns when the picture has it; whatever the switching function says
   */
  lookAtCall(call: string, connection: ConnectionID): Promise<void> {
    const asking = this.#asking.get(call) ?? this.#askAbout(call, connection);
    this.#asking.set(call, asking);
    return asking;
  }

  watched({ id, deviceID }: KeptDevice, { crossRefID, started }: RenewableMonitor): void {
    const { monitorExistingCalls } = started;
    this.apply({
      kind: 'watched',
      device: id,
      deviceID,
      crossRefID,
      ...(monitorExistingCalls === undefined ? {} : { monitorExistingCalls }),
      at: this.now,
    });
  }

  unwatched(crossRefID: string): void {
    this.apply({ kind: 'unwatched', crossRefID, at: this.now });
  }

  event(event: Event): void {
    this.apply({ kind: 'event', event, at: this.now });
    if (isOfNetwork(event)) {
      const call = this.picture.find(event.outboundConnection)?.call;
      if (call === undefined || networkReportsAnswer(event)) return;
      this.#unreported.add(call);
      for (const connection of this.picture.call(call)?.connections ?? []) {
        this.#waiters.changed(connection);
      }
    } else if (event.type === 'ServiceCompletionFailureEvent') {
      for (const { connectionID } of [
        event.primaryCall,
        event.secondaryCall ?? event.primaryCall,
      ]) {
        const connection = connectionID && this.picture.find(connectionID);
        if (connection) this.onNotCompleted(connection.id, event.cause);
      }
    }
  }

  /** Hears that the switching function could not do after all what it had taken. */
  onNotCompleted: (connection: string, cause: EventCause | undefined) => void = () => {};

  async lookAgain(device: KeptDevice): Promise<void> {
    const token = this.#nextToken();
    const tell = (rows: Parameters<Parameters<Snapshots['ofDevice']>[1]>[0] | undefined): void => {
      this.apply({ kind: 'deviceSnapshot', token, rows, at: this.now });
    };
    const calls = new Map<string, ConnectionID>();
    try {
      await this.#limiter.run(() => {
        this.apply({ kind: 'snapshotAsked', token, of: { device: device.id }, at: this.now });
        return this.snapshots.ofDevice(device.deviceID, (rows) => {
          tell(rows);
          for (const { connectionIdentifier } of rows) {
            const call = this.picture.find(connectionIdentifier)?.call;
            if (call !== undefined) calls.set(call, connectionIdentifier);
          }
        });
      });
    } catch (error) {
      if (error instanceof CstaServiceError) tell(undefined);
    }
    await Promise.all([...calls].map(([call, connection]) => this.#lookOnce(call, connection)));
  }

  lost({ id }: KeptDevice, error: unknown, isFinal: boolean): void {
    for (const subscriber of this.audience.at(id)) subscriber.lost(id, error, isFinal);
  }

  found({ id }: KeptDevice): void {
    for (const subscriber of this.audience.at(id)) subscriber.found(id);
  }

  /** Ends everything: waits fail, streams end. */
  close(cause: unknown): void {
    if (this.#closed) return;
    const error = new SessionError('closed', 'the client has been closed', { cause });
    this.#closed = error;
    for (const unlisten of this.#unlisten) unlisten();
    this.snapshots.close(error);
    this.#waiters.failAll(error);
    for (const subscriber of this.audience.all()) subscriber.closed(error);
    for (const device of this.#devices.values()) void device.stop();
    this.#devices.clear();
    this.audience.clear();
    this.#keepTime();
  }

  /** Has those look again who wait for something of a connection. */
  wake(connection: string): void {
    this.#waiters.changed(connection);
  }

  #synchronised(): void {
    this.apply({ kind: 'synchronised', at: this.now });
    const { revision } = this.picture;
    const told = Object.freeze({ kind: 'resynchronised', revision, at: this.now });
    for (const subscriber of this.audience.all()) subscriber.changed(told);
  }

  async #askAbout(call: string, connection: ConnectionID): Promise<void> {
    const token = this.#nextToken();
    const tell = (snapshot?: CallSnapshot): void => {
      const { answer, rows } = snapshot ?? {};
      this.apply({ kind: 'callSnapshot', token, answer, rows, at: this.now });
    };
    try {
      await this.#limiter.run(() => {
        this.apply({ kind: 'snapshotAsked', token, of: { call: connection }, at: this.now });
        return this.snapshots.ofCall(connection, tell);
      });
      this.#lookedAt.add(call);
    } catch (error) {
      // A call that the switching function does not know is over; one that could not be asked after is not.
      if (error instanceof CstaServiceError) tell();
    }
    this.#asking.delete(call);
    for (const subscriber of this.audience.ofCall(call)) subscriber.settled(call);
  }

  /** The rows of a device say who is there, not who called: that is in the snapshot of each call. */
  async #lookOnce(call: string, connection: ConnectionID): Promise<void> {
    const isKnown = this.#lookedAt.has(call) && this.picture.call(call)?.isStale === false;
    if (!isKnown || this.#asking.has(call)) await this.lookAtCall(call, connection);
  }

  #nextToken(): string {
    return String(++this.#token);
  }

  #take(input: PictureInput): void {
    const { changes, wanted, oddities } = this.picture.apply(input);
    // Who hears of a change may ask whether more will be known.
    for (const want of wanted) if (want.of === 'call') this.#aboutToAsk.add(want.call);
    for (const change of changes) this.#tell(change);
    this.#aboutToAsk.clear();
    for (const want of wanted) this.#fetch(want);
    this.#keepTime();
    const { onOddity, faults } = this.host;
    if (!onOddity) return;
    for (const oddity of oddities) faults.call('onOddity', () => onOddity(oddity));
  }

  /** Only time tells that a call which nobody reports may be over. No timer runs while there are no calls. */
  #keepTime(): void {
    const isNeeded = this.picture.calls.size > 0 && this.#devices.size > 0 && !this.#closed;
    if (!isNeeded) {
      this.#tick?.cancel();
      this.#tick = undefined;
      return;
    }
    this.#tick ??= this.host.clock.setTimer(TICK, () => {
      this.#tick = undefined;
      this.apply({ kind: 'time', at: this.now });
    });
  }

  #fetch(want: Wanted): void {
    if (this.#closed) return;
    if (want.of === 'device') {
      const device = this.#devices.get(want.device);
      if (device) void this.lookAgain(device);
      return;
    }
    void this.lookAtCall(want.call, want.connection);
  }

  #tell(change: PictureChange): void {
    this.onChange(change);
    const hearers = this.audience.of(change);
    this.#wake(change);
    for (const subscriber of hearers) subscriber.changed(change);
    if (change.kind === 'ended' || change.kind === 'unobserved' || change.kind === 'merged') {
      const into = change.kind === 'merged' ? change.into : undefined;
      this.audience.forget(change.call, into);
      this.#forget(change.call, into);
    }
  }

  #forget({ id }: CallRecord, into: CallRecord | undefined): void {
    if (into && this.#unreported.has(id)) this.#unreported.add(into.id);
    this.#lookedAt.delete(id);
    this.#unreported.delete(id);
  }

  /** Has those look again whose connection, or whose connection's call, has changed. */
  #wake(change: PictureChange): void {
    if (change.kind === 'begun' || change.kind === 'device') return;
    if (change.kind === 'unobserved') {
      this.#waiters.allChanged();
      return;
    }
    if (change.kind === 'connection') this.#waiters.changed(change.now.id);
    const call = 'now' in change && change.kind !== 'connection' ? change.now : change.call;
    for (const connection of call.connections) this.#waiters.changed(connection);
    if (change.kind === 'merged') {
      for (const connection of change.into.connections) this.#waiters.changed(connection);
    }
  }
}
