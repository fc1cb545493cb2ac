import { CallError, EncodeError, SessionError } from '../../model/errors.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { Requests } from '../../model/generated/messages.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { RequestType } from '../../model/message.js';
import type { AnswerTo, RequestOptions } from '../../session/session.js';
import type { PictureChange } from '../picture/changes.js';
import type { CallRecord, ConnectionRecord } from '../picture/records.js';
import { Call } from './call.js';
import { Connection } from './connection.js';
import type { Keeper } from './keeper.js';
import type { Capable } from './permitted.js';
import { PhoneCall } from './phone-call.js';

/** How many connections and calls that have ended keep their objects, so that who comes late gets the same. */
const REMEMBERED = 1_000;

/** Where the objects are: one for each connection, and one for each call, as long as the picture knows it. */
export class Desk {
  readonly keeper: Keeper;
  readonly #connections = new Map<string, Connection>();
  readonly #calls = new Map<string, Call>();
  /** The connections of watched devices that are, or were, in a call. */
  readonly #own = new Map<string, readonly string[]>();
  /** Connections and calls that have ended, the oldest first. */
  readonly #ended = new Set<string>();
  readonly #failures = new Set<(connection: string, cause: EventCause | undefined) => void>();

  constructor(keeper: Keeper) {
    this.keeper = keeper;
    keeper.onChange = (change) => this.#note(change);
    keeper.onNotCompleted = (connection, cause) => {
      for (const failed of [...this.#failures]) failed(connection, cause);
      keeper.wake(connection);
    };
  }

  /** The object of a connection. */
  connection(record: ConnectionRecord): Connection {
    const known = this.#connections.get(record.id);
    if (known && (known instanceof PhoneCall || record.device === undefined)) return known;
    const made =
      record.device === undefined ? new Connection(this, record) : new PhoneCall(this, record);
    this.#connections.set(record.id, made);
    return made;
  }

  /** The object of a watched device's connection; undefined for any other. */
  phoneCall(record: ConnectionRecord): PhoneCall | undefined {
    const connection = this.connection(record);
    return connection instanceof PhoneCall ? connection : undefined;
  }

  /** What a device has, or had last, in a call. */
  ownCallIn(call: string, device: string): PhoneCall | undefined {
    const { picture } = this.keeper;
    const own = (this.#own.get(call) ?? []).flatMap((id) => {
      const record = picture.connection(id);
      const known = this.#connections.get(id) ?? (record && this.connection(record));
      return known instanceof PhoneCall && known.device === device ? [known] : [];
    });
    return own.find(({ phase }) => phase !== 'ended') ?? own.at(-1);
  }

  /** The object of a call. */
  call(record: CallRecord): Call {
    const known = this.#calls.get(record.id);
    if (known) return known;
    const made = new Call(this, record);
    this.#calls.set(record.id, made);
    return made;
  }

  /** What the switching function has said that a device can do; it is not asked for this. */
  capable(device: string | undefined): Capable {
    const { capabilities } = this.keeper.host.forms;
    return (service) => capabilities.supports(service, device);
  }

  /**
   * How a connection is named now. Where that is not known, the switching function is asked.
   *
   * @throws CallError `unknown-connection` if it does not say
   */
  async identify(last: ConnectionRecord): Promise<ConnectionID> {
    const known = this.#identifier(last);
    if (known) return known;
    const { call } = this.keeper.standing(last);
    if (call?.callID !== undefined) {
      await this.keeper.lookAtCall(call.id, { callID: call.callID });
      const told = this.#identifier(last);
      if (told) return told;
    }
    throw new CallError(
      'unknown-connection',
      'the switch has not said how this connection is named, so nothing can be asked of it',
    );
  }

  /**
   * Asks for a service with members that only help: they are left out where the peer's edition or phase does not have them.
   *
   * @throws as every request
   */
  async askWith<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    hints: Partial<Requests[Type]>,
    options: Pick<RequestOptions, 'signal' | 'timeout'>,
  ): Promise<AnswerTo<Type>> {
    try {
      return await this.keeper.ask(type, { ...members, ...hints }, options);
    } catch (error) {
      const isTooMuch =
        error instanceof EncodeError &&
        (error.code === 'not-in-edition' || error.code === 'no-form');
      if (!isTooMuch || Object.keys(hints).length === 0) throw error;
      return this.keeper.ask(type, members, options);
    }
  }

  /** Hears which connections the switching function could not do something for, after it had taken the request. */
  onNotCompleted(
    listener: (connection: string, cause: EventCause | undefined) => void,
  ): () => void {
    this.#failures.add(listener);
    return () => void this.#failures.delete(listener);
  }

  /**
   * The connection of a watched device that an answer names.
   *
   * @throws SessionError `protocol` if it names none
   */
  ownCall(connectionID: ConnectionID, device: string, service: RequestType): PhoneCall {
    const record = this.keeper.picture.find(connectionID);
    const call = record?.device === device ? this.phoneCall(record) : undefined;
    if (call) return call;
    throw new SessionError('protocol', `the answer to ${service} names no connection of ${device}`);
  }

  #identifier(last: ConnectionRecord): ConnectionID | undefined {
    const { connectionID } = this.keeper.standing(last).connection;
    const isWhole = connectionID?.callID !== undefined && connectionID.deviceID !== undefined;
    return isWhole ? connectionID : undefined;
  }

  /** What ends is known from its object for as long as that lives, whether or not the picture still remembers. */
  #note(change: PictureChange): void {
    if (change.kind === 'connection') {
      const { id, call, device } = change.now;
      if (device !== undefined) {
        const own = this.#own.get(call) ?? [];
        if (!own.includes(id)) this.#own.set(call, [...own, id]);
      }
      this.#connections.get(change.now.id)?.refresh(change.now);
      if (change.now.phase === 'ended' || change.now.state === 'null') this.#over(change.now.id);
      return;
    }
    if (change.kind === 'device' || change.kind === 'begun') return;
    const call = 'now' in change ? change.now : change.call;
    this.#calls.get(call.id)?.refresh(call);
    if (change.kind === 'parties' || change.kind === 'data') return;
    for (const id of change.call.connections) {
      const record = this.keeper.picture.connection(id);
      if (record) this.#connections.get(id)?.refresh(record);
      if (change.kind === 'unobserved') this.#over(id);
    }
    this.#over(change.call.id);
  }

  #over(id: string): void {
    this.#ended.add(id);
    if (this.#ended.size <= REMEMBERED) return;
    for (const oldest of this.#ended) {
      this.#ended.delete(oldest);
      this.#connections.delete(oldest);
      this.#calls.delete(oldest);
      this.#own.delete(oldest);
      return;
    }
  }
}
