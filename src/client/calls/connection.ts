import { SessionError, UsageError } from '../../model/errors.js';
import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { Requests } from '../../model/generated/messages.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { RequestType } from '../../model/message.js';
import type { AnswerTo } from '../../session/session.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import type { Party } from '../picture/party.js';
import type { ConnectionRecord, EndReason } from '../picture/records.js';
import type { CallVoice, MessageOptions } from '../voice/call-voice.js';
import type { CollectOptions } from '../voice/digit-collector.js';
import type { Playback } from '../voice/playback.js';
import type { Call } from './call.js';
import { type DataInput, dataMembers } from './call-data.js';
import { type Done, hasGrown, hasMoved, isEnded, isIn, untilDone } from './completion.js';
import type { Desk } from './desk.js';
import {
  can,
  canPair,
  heldFirst,
  PAIR_VERBS,
  type PairVerb,
  type Permission,
  type Verb,
} from './permitted.js';
import type { Standing } from './standing.js';
import type { Look, WaitOptions } from './waiters.js';

/** How a verb is done. */
export interface VerbOptions extends WaitOptions {
  /**
   * When the promise resolves: when the switching function has `accepted` the request, or when it is `done` as far as the
   * connection shows. Default `accepted`.
   */
  readonly wait?: 'accepted' | 'done' | undefined;
}

/** Options of rejecting. */
export interface RejectOptions extends VerbOptions {
  /** Why, for the switching function: `busy`, say (ECMA-269 17.1.8). Default: nothing is said. */
  readonly reason?: EventCause | undefined;
}

/** Options of a consultation. */
export interface ConsultOptions extends VerbOptions, DataInput {
  /** What is meant to follow, for switching functions that want to know. Default: nothing is said. */
  readonly for?: 'transfer' | 'conference' | 'consultation' | undefined;
}

/** What {@link Connection.can} is asked about. */
export type CallVerb = Exclude<Verb, 'dialDigits' | 'transferBlind'> | PairVerb;

/**
 * A device's part in a call, from its beginning to its end. It stays the same object when the call becomes another by
 * transfer or conference; members that are not known are undefined.
 *
 * The verbs resolve when the switching function has accepted the request, or with `{ wait: 'done' }` when it is done. They
 * never refuse by themselves: the switching function decides. All of them throw CstaServiceError if it says no; SessionError
 * `timeout`, `aborted`, `link-lost` or `closed`; CallError `unknown-connection` if it does not say how the connection is named; and
 * while waiting for `done` CallEndedError, and CallError `not-completed` or `not-observable`.
 */
export class Connection {
  /** The objects around it. */
  protected readonly desk: Desk;
  #last: ConnectionRecord;
  #voiceHere: Promise<CallVoice> | undefined;

  /** @internal */
  constructor(desk: Desk, record: ConnectionRecord) {
    this.desk = desk;
    this.#last = record;
  }

  /** Its identifier in the picture; it stays the same. */
  get id(): string {
    return this.#last.id;
  }

  /** All that is known of it now, as one frozen value. */
  get record(): ConnectionRecord {
    const now = this.desk.keeper.picture.connection(this.#last.id);
    if (now) this.#last = now;
    return this.#last;
  }

  /** Whose connection it is. */
  get party(): Party {
    return this.record.party;
  }

  /** The trunk that leads to the party. */
  get viaDevice(): Party | undefined {
    return this.record.viaDevice;
  }

  /** As the switching function names it now; undefined where it has not said so. */
  get connectionID(): ConnectionID | undefined {
    return this.record.connectionID;
  }

  /** The connection state of ECMA-269; undefined where the switching function has not said it. */
  get state(): LocalConnectionState | undefined {
    return this.record.state;
  }

  /** Why it is as it is. */
  get cause(): EventCause | undefined {
    return this.record.cause;
  }

  /** When it began, in milliseconds since 1970. */
  get startedAt(): number | undefined {
    return this.record.startedAt;
  }

  /** When it was answered, in milliseconds since 1970. */
  get answeredAt(): number | undefined {
    return this.record.answeredAt;
  }

  /** When it ended, in milliseconds since 1970. */
  get endedAt(): number | undefined {
    return this.record.endedAt;
  }

  /** Why it has ended. */
  get endReason(): EndReason | undefined {
    return this.record.endReason;
  }

  /** The call that it is in, with all who are in it. */
  get wholeCall(): Call | undefined {
    const { call } = this.standing;
    return call && this.desk.call(call);
  }

  /**
   * Whether something can be done now, as far as it is known: from what the switching function says is permitted, what it says
   * that the device is capable of, and the state.
   *
   * @param verb - what is to be done
   * @param other - the other call, for `transferTo`, `conferenceWith` and `alternate`. `transferTo` without one is the blind one
   */
  can(verb: CallVerb, other?: Connection): Permission {
    const { record } = this;
    const capable = this.desk.capable(record.device);
    if (verb in PAIR_VERBS && other) {
      return canPair(verb as PairVerb, [record, other.record], capable);
    }
    if (verb === 'transferTo') return can('transferBlind', record, capable);
    if (verb === 'conferenceWith' || verb === 'alternate') return 'unknown';
    const isDialling = verb === 'sendDigits' && record.state === 'initiated';
    return can(isDialling ? 'dialDigits' : verb, record, capable);
  }

  /** Answers it (ECMA-269 17.1.3). */
  async answer(options: VerbOptions = {}): Promise<void> {
    const request = (callToBeAnswered: ConnectionID) =>
      this.#ask('AnswerCall', { callToBeAnswered }, options);
    await this.#do('answer', isIn('connected'), request, options);
  }

  /** Turns it away while it rings (ClearConnection, ECMA-269 17.1.8). */
  async reject(options: RejectOptions = {}): Promise<void> {
    await this.#clear('reject', options, options.reason);
  }

  /** Hangs up: takes this connection out of its call (ClearConnection, ECMA-269 17.1.8). */
  async clear(options: VerbOptions = {}): Promise<void> {
    await this.#clear('clear', options, undefined);
  }

  /** Puts it on hold (ECMA-269 17.1.15). */
  async hold(options: VerbOptions = {}): Promise<void> {
    const request = (callToBeHeld: ConnectionID) =>
      this.#ask('HoldCall', { callToBeHeld }, options);
    await this.#do('hold', isIn('hold'), request, options);
  }

  /** Takes it back from hold (ECMA-269 17.1.23). */
  async retrieve(options: VerbOptions = {}): Promise<void> {
    const request = (callToBeRetrieved: ConnectionID) =>
      this.#ask('RetrieveCall', { callToBeRetrieved }, options);
    await this.#do('retrieve', isIn('connected'), request, options);
  }

  /** Changes between this call and another of the same device: the held one becomes active (ECMA-269 17.1.2). */
  async alternate(other: Connection, options: VerbOptions = {}): Promise<void> {
    const [held, active] = await this.#pair(other);
    const request = () =>
      this.#ask('AlternateCall', { heldCall: held, activeCall: active }, options);
    await this.#do('alternate', hasMoved, request, options);
  }

  /**
   * Holds it and calls somebody (ECMA-269 17.1.10).
   *
   * @param device - whom to call
   * @returns the new connection of this device
   */
  async consult(device: DeviceInput, options: ConsultOptions = {}): Promise<Connection> {
    const { for: purpose, ...rest } = options;
    const hint = purpose && CONSULT_OPTIONS[purpose];
    const { initiatedCall } = await this.desk.askWith(
      'ConsultationCall',
      {
        existingCall: await this.identify(),
        consultedDevice: deviceID(device),
        ...dataMembers(rest),
      },
      hint ? { consultOptions: hint } : {},
      rest,
    );
    return this.named(initiatedCall, 'ConsultationCall');
  }

  /**
   * Transfers it, and leaves: to those in another call of this device (ECMA-269 17.1.27), or blindly to a device (17.1.26).
   * Which of two calls is held and which active is found out.
   */
  async transferTo(target: Connection | DeviceInput, options: VerbOptions = {}): Promise<void> {
    if (target instanceof Connection) {
      const [held, active] = await this.#pair(target);
      const request = () =>
        this.#ask('TransferCall', { heldCall: held, activeCall: active }, options);
      await this.#do('transfer', isEnded, request, options);
      return;
    }
    const request = (activeCall: ConnectionID) =>
      this.#ask('SingleStepTransferCall', { activeCall, transferredTo: deviceID(target) }, options);
    await this.#do('transfer', isEnded, request, options);
  }

  /**
   * Makes one call of this and another of the same device (ECMA-269 17.1.9).
   *
   * @returns this device's connection in the conference: that of the two which lives on
   */
  async conferenceWith(other: Connection, options: VerbOptions = {}): Promise<Connection> {
    const [held, active] = await this.#pair(other);
    const { conferenceCall } = await this.#ask(
      'ConferenceCall',
      { heldCall: held, activeCall: active },
      options,
    );
    return this.#whenNamed(conferenceCall, options);
  }

  /** Has another device join the call (ECMA-269 17.1.25). */
  async add(device: DeviceInput, options: VerbOptions = {}): Promise<void> {
    const request = (activeCall: ConnectionID) =>
      this.#ask(
        'SingleStepConferenceCall',
        { activeCall, deviceToJoin: deviceID(device), participationType: 'active' },
        options,
      );
    await this.#do('add', hasGrown, request, options);
  }

  /** Sends it on to another device instead of answering it (ECMA-269 17.1.11). */
  async deflect(device: DeviceInput, options: VerbOptions = {}): Promise<void> {
    const request = (callToBeDiverted: ConnectionID) =>
      this.#ask('DeflectCall', { callToBeDiverted, newDestination: deviceID(device) }, options);
    await this.#do('deflect', isEnded, request, options);
  }

  /** Parks it at a device, from where any device may pick it up (ECMA-269 17.1.22). */
  async park(device: DeviceInput, options: VerbOptions = {}): Promise<void> {
    const request = (parking: ConnectionID) =>
      this.#ask('ParkCall', { parking, parkTo: deviceID(device) }, options);
    await this.#do('park', isEnded, request, options);
  }

  /**
   * Sends digits: dials them on while the number is not complete (DialDigits, ECMA-269 17.1.12), otherwise to the far side
   * (GenerateDigits, 18.1.3).
   *
   * @param digits - `0` to `9`, `*`, `#`, `A` to `D`
   */
  async sendDigits(digits: string, options: VerbOptions = {}): Promise<void> {
    const connection = await this.identify();
    if (this.state === 'initiated') {
      const diallingSequence = { number: digits };
      await this.#ask('DialDigits', { diallingConnection: connection, diallingSequence }, options);
    } else {
      const members = { connectionToSendDigits: connection, charactersToSend: digits };
      await this.#ask('GenerateDigits', members, options);
    }
  }

  /**
   * Plays a message (PlayMessage, ECMA-269 26.1.6). Where the device is not watched, nobody tells when it has ended.
   *
   * @param message - its identifier
   * @returns once the switch has accepted; `ended` tells when it is over
   */
  async play(message: string, options?: MessageOptions): Promise<Playback> {
    return (await this.#voice()).play(message, options);
  }

  /** Records (RecordMessage, ECMA-269 26.1.9), as {@link play} plays. */
  async recordMessage(options?: MessageOptions): Promise<Playback> {
    return (await this.#voice()).record(options);
  }

  /**
   * Waits for digits that are heard in the call (StartDataCollection, ECMA-269 25.1.5).
   *
   * @returns the digits; fewer than were wanted if the time was up
   * @throws CallEndedError when the call is over; SessionError `aborted`, `link-lost`
   */
  async collectDigits(options: CollectOptions): Promise<string> {
    return (await this.#voice()).collectDigits(options);
  }

  /** Gives the call data (AssociateData, ECMA-269 18.1.1; SendUserInformation, 18.1.5, for user data). */
  async setData(data: DataInput, options: VerbOptions = {}): Promise<void> {
    const existingCall = await this.identify();
    const { userData, ...associated } = dataMembers(data);
    if (Object.keys(associated).length > 0) {
      await this.#ask('AssociateData', { existingCall, ...associated }, options);
    }
    if (userData) await this.#ask('SendUserInformation', { existingCall, userData }, options);
  }

  /** Waits at a busy device until it is free (ECMA-269 17.1.6). */
  async campOn(options: VerbOptions = {}): Promise<void> {
    await this.#ask('CamponCall', { camponConnection: await this.identify() }, options);
  }

  /** Has the switching function call back when the called device is free (ECMA-269 17.1.4). */
  async callBack(options: VerbOptions = {}): Promise<void> {
    await this.#ask('CallBack', { callbackConnection: await this.identify() }, options);
  }

  /** @internal */
  refresh(record: ConnectionRecord): void {
    this.#last = record;
  }

  /** How it is named; asked for where it is not known. */
  protected identify(): Promise<ConnectionID> {
    return this.desk.identify(this.record);
  }

  protected get standing(): Standing {
    return this.desk.keeper.standing(this.record);
  }

  /** The connection that an answer names. */
  protected named(connectionID: ConnectionID, service: RequestType): Connection {
    const record = this.desk.keeper.picture.find(connectionID);
    if (record) return this.desk.connection(record);
    throw new SessionError('protocol', `the answer to ${service} does not name a connection`);
  }

  /** The connection that an answer names, which only an event may tie to one that is there. */
  async #whenNamed(connectionID: ConnectionID, options: VerbOptions): Promise<Connection> {
    const { keeper } = this.desk;
    const look = (): Look<Connection> => {
      const record = keeper.picture.find(connectionID);
      if (record) return { met: this.desk.connection(record) };
      const { connection, isObserved } = this.standing;
      // It has become part of the other one, or is not seen any more.
      return isObserved && connection.phase !== 'ended' ? undefined : { met: this };
    };
    const timeout = options.timeout ?? keeper.host.requestTimeout;
    return keeper.wait(this.id, 'the conference', look, { ...options, timeout });
  }

  /** The voice unit here, made when it is first needed. It follows the connection by the events of its device's monitor. */
  #voice(): Promise<CallVoice> {
    this.#voiceHere ??= this.#openVoice();
    this.#voiceHere.catch(() => {
      this.#voiceHere = undefined;
    });
    return this.#voiceHere;
  }

  async #openVoice(): Promise<CallVoice> {
    const { forms } = this.desk.keeper.host;
    return forms.voiceAt(await this.identify(), { monitor: false });
  }

  #ask<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    { signal, timeout }: VerbOptions,
  ): Promise<AnswerTo<Type>> {
    return this.desk.keeper.ask(type, members, { signal, timeout });
  }

  async #clear(
    verb: 'clear' | 'reject',
    options: VerbOptions,
    reason: EventCause | undefined,
  ): Promise<void> {
    const request = (connectionToBeCleared: ConnectionID) =>
      this.desk.askWith(
        'ClearConnection',
        { connectionToBeCleared },
        reason === undefined ? {} : { reason },
        { signal: options.signal, timeout: options.timeout },
      );
    await this.#do(verb, isEnded, request, options);
  }

  /** Two calls of one device as services name them: the held one and the active one. */
  async #pair(other: Connection): Promise<readonly [ConnectionID, ConnectionID]> {
    if (other.id === this.id)
      throw new UsageError('bad-argument', 'these are not two calls but one');
    // Where the states are not known, the call that was there first is taken for the one on hold.
    const [held] = heldFirst(this.record, other.record) ?? [this.record];
    const identifiers = [await this.identify(), await other.identify()] as const;
    return held.id === this.id ? identifiers : [identifiers[1], identifiers[0]];
  }

  /** Does something, and waits for it where that is wanted; from before the request on, so that nothing is missed. */
  async #do(
    what: string,
    isDone: Done,
    request: (connection: ConnectionID) => Promise<unknown>,
    options: VerbOptions,
  ): Promise<void> {
    const connection = await this.identify();
    if (options.wait !== 'done') {
      await request(connection);
      return;
    }
    const task = {
      what,
      isDone,
      connection: () => this.record,
      request: () => request(connection),
    };
    await untilDone(this.desk, task, options);
  }
}

const CONSULT_OPTIONS = {
  transfer: 'transferOnly',
  conference: 'conferenceOnly',
  consultation: 'consultOnly',
} as const;
