import { CallError } from '../../model/errors.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { DeviceInput } from '../device-input.js';
import { deviceKey } from '../picture/device-key.js';
import { type Party, party } from '../picture/party.js';
import type { CallRecord, ConnectionRecord, EndReason, FormerDevice } from '../picture/records.js';
import type { Connection, VerbOptions } from './connection.js';
import type { Desk } from './desk.js';
import { deviceName } from './device-name.js';
import type { PhoneCall } from './phone-call.js';

/** What goes with a call besides its parties. */
export interface CallData {
  /** The computing functions' own (ECMA-269 12.2.10). */
  readonly correlatorData?: string;
  /** What one user sent to the other last (ECMA-269 12.2.30). */
  readonly userData?: string;
  readonly accountCode?: string;
}

/**
 * A call, as far as monitors let it be seen: all who are in it. It stays the same object when its identifiers change; members
 * that are not known are undefined.
 */
export class Call {
  readonly #desk: Desk;
  #last: CallRecord;

  /** @internal */
  constructor(desk: Desk, record: CallRecord) {
    this.#desk = desk;
    this.#last = record;
  }

  /** Its identifier in the picture; it stays the same. */
  get id(): string {
    return this.#last.id;
  }

  /** All that is known of it now, as one frozen value. */
  get record(): CallRecord {
    const now = this.#desk.keeper.picture.call(this.#last.id);
    if (now) this.#last = now;
    return this.#last;
  }

  /** As the switching function names it now. */
  get callID(): string | undefined {
    return this.record.callID;
  }

  /** Whether it is there, and a monitor tells of it. */
  get isLive(): boolean {
    return this.#desk.keeper.picture.calls.has(this.id);
  }

  /** Whether it is not sure that it is seen as it is: a snapshot is waited for. */
  get isStale(): boolean {
    return this.record.isStale;
  }

  /** The connections that are in it now. */
  get connections(): readonly Connection[] {
    return this.#records().map((record) => this.#desk.connection(record));
  }

  /** Those of its connections that are at watched devices, as their users see them. */
  get phoneCalls(): readonly PhoneCall[] {
    return this.#records().flatMap((record) => this.#desk.phoneCall(record) ?? []);
  }

  /** Who called first: the network's word before the switching function's. */
  get calling(): Party | undefined {
    return this.record.calling;
  }

  /** Whom they called. */
  get called(): Party | undefined {
    return this.record.called;
  }

  /** Where it rang last. */
  get alerting(): Party | undefined {
    return this.record.alerting;
  }

  /** Who answered. */
  get answering(): Party | undefined {
    return this.record.answering;
  }

  /** From where it was redirected last. */
  get lastRedirected(): Party | undefined {
    return this.record.lastRedirected;
  }

  /** The devices that left it, and why, as the switching function lists them: often the last one alone. */
  get history(): readonly FormerDevice[] {
    return this.record.history ?? [];
  }

  /** The cause of the last event. */
  get cause(): EventCause | undefined {
    return this.record.cause;
  }

  /** What goes with it. */
  get data(): CallData {
    const { correlatorData, userData, accountCode } = this.record;
    return {
      ...(correlatorData !== undefined && { correlatorData }),
      ...(userData !== undefined && { userData }),
      ...(accountCode !== undefined && { accountCode }),
    };
  }

  /** What stays the same over all calls of one conversation (ECMA-269 12.2.5). */
  get linkage(): CallRecord['linkage'] {
    return this.record.linkage;
  }

  /** Its media classes. */
  get mediaClass(): readonly string[] | undefined {
    return this.record.mediaClass;
  }

  /** When it began, in milliseconds since 1970. */
  get startedAt(): number | undefined {
    return this.record.startedAt;
  }

  /** When it was answered first, in milliseconds since 1970. */
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

  /** The call that it became part of by transfer or conference. */
  get becameTo(): Call | undefined {
    return this.#other(this.record.becameTo);
  }

  /** The calls that became part of it. */
  get becameOf(): readonly Call[] {
    return this.record.becameOf.flatMap((id) => this.#other(id) ?? []);
  }

  /** Whether a device is in it now. */
  involves(device: DeviceInput): boolean {
    return this.#at(device).length > 0;
  }

  /**
   * The connection of a device.
   *
   * @throws CallError `unknown-connection` if it has none in this call, `ambiguous` if it has two
   */
  connection(device: DeviceInput): Connection {
    const [record, ...more] = this.#at(device);
    const name = deviceName(device);
    if (!record) {
      throw new CallError('unknown-connection', `no connection of ${name} is known in this call`);
    }
    if (more.length > 0) {
      throw new CallError(
        'ambiguous',
        `${name} has ${more.length + 1} connections in this call; choose one of connections`,
      );
    }
    return this.#desk.connection(record);
  }

  /**
   * Ends it for all who are in it (ECMA-269 17.1.7).
   *
   * @throws as the verbs of connections
   */
  async clear({ signal, timeout }: Omit<VerbOptions, 'wait'> = {}): Promise<void> {
    const { callID } = this.record;
    const [first] = this.#records();
    const callToBeCleared =
      callID === undefined ? first && (await this.#desk.identify(first)) : { callID };
    if (!callToBeCleared) {
      throw new CallError('unknown-connection', 'the switch has not said how this call is named');
    }
    await this.#desk.keeper.ask('ClearCall', { callToBeCleared }, { signal, timeout });
  }

  /** @internal */
  refresh(record: CallRecord): void {
    this.#last = record;
  }

  #records(): readonly ConnectionRecord[] {
    const { picture } = this.#desk.keeper;
    return this.record.connections.flatMap((id) => picture.connection(id) ?? []);
  }

  #at(device: DeviceInput): readonly ConnectionRecord[] {
    const name = deviceName(device);
    const { deviceKey: keyOf = deviceKey } = this.#desk.keeper.host.pictureOptions ?? {};
    const key = keyOf(party(device));
    return this.#records().filter(
      (record) => record.device === name || (key !== undefined && keyOf(record.party) === key),
    );
  }

  #other(id: string | undefined): Call | undefined {
    const record = id === undefined ? undefined : this.#desk.keeper.picture.call(id);
    return record && this.#desk.call(record);
  }
}
