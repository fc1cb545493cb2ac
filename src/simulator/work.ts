import type { IdentifierSource } from '../switching/identifiers.js';
import type { Occurrence } from '../switching/occurrence.js';
import type { CallEnd } from './call-detail-record.js';
import { type Draft, draftOf, type PbxStore, takeOver } from './draft.js';
import { occurrenceOf } from './events/occurrence-of.js';
import { asTold } from './events/told.js';
import { type Fact, isStateFact } from './facts.js';
import { reduce } from './reduce.js';
import type { Settings } from './settings.js';
import { type Call, type Connection, connectionAt, type Deadline, type PbxState } from './state.js';

/**
 * One piece of work on the PBX: a request served, a user's action, a deadline. All of it happens, or none: the state
 * that it started from stays as it was until the work is taken over.
 */
export class Work {
  readonly #settings: Settings;
  readonly #ids: IdentifierSource;
  readonly #draft: Draft;
  readonly #facts: Fact[] = [];
  readonly #ended: CallEnd[] = [];
  readonly #occurrences: Occurrence[] = [];
  readonly #followUps: (() => void)[] = [];
  /** The time, in milliseconds of the clock. */
  readonly now: number;

  constructor(state: PbxStore, settings: Settings, ids: IdentifierSource, now: number) {
    this.#draft = draftOf(state);
    this.#settings = settings;
    this.#ids = ids;
    this.now = now;
  }

  /** The state as it is after all that has been recorded so far. */
  get state(): PbxState {
    return this.#draft;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get ids(): IdentifierSource {
    return this.#ids;
  }

  /** What has happened so far, in its order. */
  get facts(): readonly Fact[] {
    return this.#facts;
  }

  /** What monitors are to be told, in its order. */
  get occurrences(): readonly Occurrence[] {
    return this.#occurrences;
  }

  /** What is to be done once the work has been taken over, in its order. */
  get followUps(): readonly (() => void)[] {
    return this.#followUps;
  }

  /** Has something done outside of the state once the work has been taken over; if it fails, never. */
  afterwards(followUp: () => void): void {
    this.#followUps.push(followUp);
  }

  /** The calls that are over, or have become part of others. */
  get ended(): readonly CallEnd[] {
    return this.#ended;
  }

  /** Lets something happen. */
  record(fact: Fact): void {
    const before = this.#callsOf(fact);
    this.#noteEnd(fact, before);
    const { deviceHistory } = this.#settings;
    reduce(this.#draft, this.#withDynamicID(fact), { now: this.now, deviceHistory });
    const after = 'callID' in fact ? this.#draft.calls.get(fact.callID) : undefined;
    this.#facts.push(fact);
    const occurrence = occurrenceOf({ fact, before, after }, this.#draft, this.#settings);
    if (!occurrence) return;
    const calls = after ? [after, ...before] : before;
    this.#occurrences.push(asTold(occurrence, calls, this.#settings, this.now));
  }

  /** Makes the state that it started from what it has become. */
  takeOver(): void {
    takeOver(this.#draft);
  }

  /** A call that is there. */
  call(callID: string): Call | undefined {
    return this.#draft.calls.get(callID);
  }

  /** A device's connection in a call, if it has one. */
  connection(callID: string, device: string): Connection | undefined {
    return connectionAt(this.call(callID), device);
  }

  /** A deadline from now on, by the time that is set for it. */
  deadline(outcome: Deadline['outcome'], after: keyof Settings['times']): Deadline {
    return { at: this.now + this.#settings.times[after], outcome };
  }

  /** An identifier for a connection to come, where they are dynamic. */
  newDynamicID(): string | undefined {
    return this.#settings.dynamicIDs ? this.#ids.next('device') : undefined;
  }

  #noteEnd(fact: Fact, before: readonly Call[]): void {
    const hasEnded =
      fact.fact === 'callCleared' || ('secondary' in fact && fact.secondary !== undefined);
    if (!hasEnded || !('cause' in fact)) return;
    const how = fact.fact === 'transferred' || fact.fact === 'conferenced' ? fact.fact : 'cleared';
    for (const call of before) {
      this.#ended.push({ call, at: this.now, how, cause: fact.cause });
    }
  }

  #callsOf(fact: Fact): readonly Call[] {
    const callIDs =
      fact.fact === 'conferenced' || fact.fact === 'transferred'
        ? [fact.primary, fact.secondary]
        : ['callID' in fact ? fact.callID : undefined];
    return callIDs.flatMap((callID) => (callID && this.#draft.calls.get(callID)) || []);
  }

  /** Gives its identifier to a connection that comes into being. */
  #withDynamicID(fact: Fact): Fact {
    if (!this.#settings.dynamicIDs || !isStateFact(fact)) return fact;
    if (fact.set?.dynamicID !== undefined || this.connection(fact.callID, fact.device)) return fact;
    return { ...fact, set: { ...fact.set, dynamicID: this.newDynamicID() } };
  }
}
