import type { DeviceInput } from '../device-input.js';
import type { Party } from '../picture/party.js';
import type { ConnectionRecord, Direction, Phase } from '../picture/records.js';
import type { CallData } from './call.js';
import { Connection, type ConsultOptions, type VerbOptions } from './connection.js';
import type { Desk } from './desk.js';
import { verdictOn } from './standing.js';
import type { Look, WaitOptions } from './waiters.js';

const NOT_KNOWN: Party = Object.freeze({ kind: 'notKnown' });

/**
 * A call as somebody at a telephone sees it: the telephone's connection, with the far side in view.
 *
 * `state` is ECMA-269's, of the connection; `phase` is the person's: an outgoing call to a busy device stays `connected`, and
 * is in the phase `failed`.
 */
export class PhoneCall extends Connection {
  /** The watched device, by the program's name of it. */
  readonly device: string;

  /** @internal */
  constructor(desk: Desk, record: ConnectionRecord) {
    super(desk, record);
    this.device = record.device ?? '';
  }

  /** Where the person would say that the call is. */
  get phase(): Phase {
    const { phase, state } = this.record;
    return phase ?? (state === 'null' ? 'ended' : 'proceeding');
  }

  /** Which way it came; undefined where it was there before it was watched, and the switching function does not say. */
  get direction(): Direction | undefined {
    return this.record.direction;
  }

  /** Who called first: the network's word before the switching function's. */
  get caller(): Party {
    return this.wholeCall?.calling ?? NOT_KNOWN;
  }

  /** Whom they called: the number that was dialled. */
  get calledAs(): Party {
    return this.wholeCall?.called ?? NOT_KNOWN;
  }

  /** Who answered. */
  get answeredBy(): Party | undefined {
    return this.wholeCall?.answering;
  }

  /** The far parties that are in the call now: none yet, one, or those of a conference. */
  get others(): readonly Party[] {
    return this.standing.others.map(({ party }) => party);
  }

  /** From where it was redirected last. */
  get redirectedFrom(): Party | undefined {
    return this.wholeCall?.lastRedirected;
  }

  /** What goes with the call. */
  get data(): CallData {
    return this.wholeCall?.data ?? {};
  }

  /** The call that this one is when it comes back to who parked, held or transferred it. */
  get recallOf(): PhoneCall | undefined {
    const { recallOf } = this.record;
    const record =
      recallOf === undefined ? undefined : this.desk.keeper.picture.connection(recallOf);
    return record && this.desk.phoneCall(record);
  }

  /** The call of the same device that this one became part of, by conference. */
  get becameTo(): PhoneCall | undefined {
    const id = this.#survivor();
    const record = id === undefined ? undefined : this.desk.keeper.picture.connection(id);
    return record && this.desk.phoneCall(record);
  }

  /**
   * Waits until the call is in a phase, or past it. The present is looked at first, so it may be called late.
   *
   * @param phase - what is waited for
   * @returns the call: this one, or the one that it has become part of meanwhile
   * @throws CallFailedError if it does not get through; CallEndedError if it ends before; CallError `not-observable` if
   *   nobody will tell; SessionError `timeout`, `aborted`, or `closed` with the client
   */
  until(phase: Phase, options: WaitOptions = {}): Promise<PhoneCall> {
    const look = (connection: string): Look<PhoneCall> => {
      const record = this.desk.keeper.picture.connection(connection) ?? this.record;
      const call = record.id === this.id ? this : this.desk.phoneCall(record);
      if (!call) return undefined;
      const verdict = verdictOn(phase, call.standing);
      if (verdict === 'waiting') return undefined;
      if (verdict === 'met') return { met: call };
      if (verdict !== 'merged') return { failed: verdict };
      const follow = call.#survivor();
      return follow === undefined ? undefined : { follow };
    };
    return this.desk.keeper.wait(this.id, phase, look, options);
  }

  /** As {@link Connection.consult}; the new call is one of the same telephone. */
  override async consult(device: DeviceInput, options: ConsultOptions = {}): Promise<PhoneCall> {
    return this.#ofPhone(await super.consult(device, options));
  }

  /** As {@link Connection.conferenceWith}; the conference is a call of the same telephone. */
  override async conferenceWith(other: Connection, options: VerbOptions = {}): Promise<PhoneCall> {
    return this.#ofPhone(await super.conferenceWith(other, options));
  }

  /** An answer may name a connection in a way that does not tell whose it is; it is this telephone's all the same. */
  #ofPhone(connection: Connection): PhoneCall {
    return connection instanceof PhoneCall
      ? connection
      : new PhoneCall(this.desk, connection.record);
  }

  #survivor(): string | undefined {
    const { picture } = this.desk.keeper;
    const { device } = this;
    const { call, endReason } = this.record;
    if (endReason !== 'merged') return undefined;
    const into = picture.call(picture.call(call)?.becameTo ?? call);
    return into?.connections.find(
      (id) => id !== this.id && picture.connection(id)?.device === device,
    );
  }
}
