import type { Clock } from '../model/clock.js';
import type { Faults } from '../model/faults.js';
import type { DigitsReportingCriteria, ToneDetected } from '../model/generated/data-collection.js';
import type { Requests } from '../model/generated/messages.js';
import { Multimap } from '../model/multimap.js';
import type { IdentifierSource } from '../switching/identifiers.js';
import {
  isConnection,
  isDevice,
  isObject,
  isText,
  optional,
  requireMembers,
} from '../switching/mandatory.js';
import { refuse } from '../switching/refuse.js';
import type { ServiceHandlers } from '../switching/service-table.js';
import type { ComputingFunction } from '../switching/switching-function.js';
import { findStation } from './calls/lookup.js';
import { Deadlines } from './deadlines.js';
import type { Engine } from './engine.js';
import type { Fact } from './facts.js';
import type { Context } from './services/context.js';
import { talkingAt } from './services/digits-and-tones.js';
import { connectionAt } from './state.js';

/** Digits or tones that are collected for a computing function. */
interface Collection {
  readonly id: string;
  readonly owner: ComputingFunction;
  readonly collects: 'digits' | 'telTones';
  readonly criteria: DigitsReportingCriteria;
  /** The device on whose connection they are collected. */
  readonly device: string;
  /** The call; undefined until the device is connected in one. */
  callID: string | undefined;
  digits: string;
  isSuspended: boolean;
}

/** What collecting needs from outside. */
export interface CollectionParts {
  readonly engine: Pick<Engine, 'state'>;
  readonly identifiers: IdentifierSource;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Sends what was collected once the events that came before it have gone. */
  readonly send: (to: ComputingFunction, members: Requests['DataCollected']) => void;
  /** How many there may be at a time, of all computing functions together. */
  readonly limit: number;
}

/** Tones that a collection can tell by their name. */
const TONES: ReadonlySet<ToneDetected> = new Set<ToneDetected>([
  'beep',
  'billing',
  'busy',
  'carrier',
  'confirmation',
  'dial',
  'faxCNG',
  'hold',
  'howler',
  'intrusion',
  'modemCNG',
  'park',
  'recordWarning',
  'reorder',
  'ringback',
  'silence',
  'sitVC',
  'sitIC',
  'sitRO',
  'sitNC',
]);

/**
 * Collects the digits and tones that are heard in calls, and reports them as was asked (ECMA-269 clause 25). What everybody
 * in a call presses is heard at each of its connections.
 */
export class Collections {
  readonly #parts: CollectionParts;
  readonly #deadlines: Deadlines;
  readonly #all = new Map<string, Collection>();
  readonly #byCall = new Multimap<string, Collection>();
  /** Those that wait for the next connection of a device. */
  readonly #byDevice = new Multimap<string, Collection>();
  readonly #byOwner = new Multimap<ComputingFunction, Collection>();
  /** StartDataCollection and the services that follow it. */
  readonly services: ServiceHandlers<Context>;

  constructor(parts: CollectionParts) {
    this.#parts = parts;
    this.#deadlines = new Deadlines(parts.clock, parts.faults);
    this.services = {
      StartDataCollection: (request, context) => {
        requireMembers(request, {
          object: [isCallObject, 'invalidObjectType'],
          dataCollType: [optional(isText), 'invalidParameterValue'],
          digitsReportingCriteria: [optional(isCriteria), 'valueOutOfRange'],
        });
        const dcollCrossRefID = this.#start(request, context);
        return { kind: 'response', type: 'StartDataCollectionResponse', dcollCrossRefID };
      },
      StopDataCollection: (request, { computingFunction }) => {
        this.#remove(this.#find(computingFunction, request.dcollCrossRefID));
        return { kind: 'response', type: 'StopDataCollectionResponse' };
      },
      SuspendDataCollection: (request, { computingFunction }) => {
        const collection = this.#find(computingFunction, request.dcollCrossRefID);
        collection.isSuspended = true;
        this.#deadlines.set(collection.id, []);
        return { kind: 'response', type: 'SuspendDataCollectionResponse' };
      },
      ResumeDataCollection: (request, { computingFunction }) => {
        const collection = this.#find(computingFunction, request.dcollCrossRefID);
        collection.isSuspended = false;
        this.#wait(collection);
        return { kind: 'response', type: 'ResumeDataCollectionResponse' };
      },
    };
  }

  /** Hears what has happened in calls. */
  take(facts: readonly Fact[]): void {
    if (this.#all.size === 0) return;
    for (const fact of facts) {
      if (!('callID' in fact)) continue;
      const { callID } = fact;
      if (fact.fact === 'digitsHeard') this.#hear(callID, fact.digits);
      else if (fact.fact === 'toneHeard') this.#hearTone(callID, fact.tone, fact.duration);
      else if (fact.fact === 'conferenced' || fact.fact === 'transferred') {
        this.#follow([fact.primary, fact.secondary], callID);
      } else if (fact.fact === 'established' || fact.fact === 'originated') {
        for (const collection of this.#byDevice.get(fact.device)) this.#bind(collection, callID);
      }
      this.#check(callID);
    }
  }

  /** Ends those of a computing function that is gone. */
  leave(owner: ComputingFunction): void {
    for (const collection of [...this.#byOwner.get(owner)]) this.#remove(collection);
  }

  /** Takes all time-outs away. */
  close(): void {
    this.#deadlines.clear();
  }

  #start(
    { object, dataCollType = 'digits', digitsReportingCriteria }: Requests['StartDataCollection'],
    { computingFunction: owner, work }: Context,
  ): string {
    if (dataCollType !== 'digits' && dataCollType !== 'telTones') {
      throw refuse('operation', 'valueOutOfRange');
    }
    if (dataCollType === 'telTones' && digitsReportingCriteria) {
      throw refuse('operation', 'invalidParameterValue');
    }
    if (this.#all.size >= this.#parts.limit) {
      throw refuse('systemResourceAvailability', 'resourceLimitExceeded');
    }
    const located = object.call && talkingAt(work, object.call);
    const device =
      located?.connection.device ?? findStation(work.state, object.device ?? { number: '' }).number;
    const collection: Collection = {
      id: this.#parts.identifiers.next('dataCollection'),
      owner,
      collects: dataCollType,
      criteria: digitsReportingCriteria ?? {},
      device,
      callID: undefined,
      digits: '',
      isSuspended: false,
    };
    this.#all.set(collection.id, collection);
    this.#byOwner.add(owner, collection);
    if (located) this.#bind(collection, located.call.callID);
    else this.#byDevice.add(device, collection);
    return collection.id;
  }

  #bind(collection: Collection, callID: string): void {
    this.#byDevice.delete(collection.device, collection);
    if (collection.callID !== undefined) this.#byCall.delete(collection.callID, collection);
    collection.callID = callID;
    this.#byCall.add(callID, collection);
    this.#wait(collection);
  }

  #find(owner: ComputingFunction, id: string): Collection {
    const collection = this.#all.get(id);
    if (collection?.owner !== owner) throw refuse('operation', 'invalidCrossRefID');
    return collection;
  }

  #hear(callID: string, digits: string): void {
    for (const collection of this.#byCall.get(callID)) {
      if (collection.collects !== 'digits' || collection.isSuspended) continue;
      for (const digit of digits) this.#take(collection, digit);
      this.#wait(collection);
    }
  }

  #take(collection: Collection, digit: string): void {
    const { numChars, flushChar } = collection.criteria;
    if (digit === flushChar) {
      this.#report(collection, 'flushCharReceived');
      return;
    }
    collection.digits += digit;
    if (collection.digits.length >= (numChars ?? MOST_DIGITS)) {
      this.#report(collection, 'charCountReached');
    } else if (numChars === undefined && flushChar === undefined && !collection.criteria.timeout) {
      this.#report(collection, 'charCountReached');
    }
  }

  #hearTone(callID: string, tone: string, duration: number | undefined): void {
    const known = [...TONES].find((one) => one === tone) ?? 'other';
    for (const { collects, isSuspended, owner, id: dcollCrossRefID } of this.#byCall.get(callID)) {
      if (collects !== 'telTones' || isSuspended) continue;
      const telTonesData = {
        toneDetected: known,
        ...(duration === undefined ? {} : { toneDuration: duration }),
      };
      this.#parts.send(owner, { dcollCrossRefID, telTonesData });
    }
  }

  #report(
    collection: Collection,
    dcollCause: Requests['DataCollected']['dcollCause'] & string,
  ): void {
    const { owner, id: dcollCrossRefID, digits: digitsDetected } = collection;
    collection.digits = '';
    if (collection.collects !== 'digits') return;
    this.#parts.send(owner, { dcollCrossRefID, digitsData: { digitsDetected }, dcollCause });
  }

  /** The time for the next digit runs from the last one. */
  #wait(collection: Collection): void {
    const { timeout } = collection.criteria;
    if (timeout === undefined || collection.isSuspended) return;
    const at = this.#parts.clock.now() + timeout * 1_000;
    const run = (): void => this.#report(collection, 'timeout');
    this.#deadlines.set(collection.id, [{ at, run }]);
  }

  /** Goes on in the call that others have become. */
  #follow(olds: readonly (string | undefined)[], callID: string): void {
    for (const old of olds) {
      if (old === undefined || old === callID) continue;
      for (const collection of [...this.#byCall.get(old)]) this.#bind(collection, callID);
    }
  }

  /** Ends what was collected at connections that are gone. */
  #check(callID: string): void {
    const collections = this.#byCall.get(callID);
    if (collections.size === 0) return;
    const call = this.#parts.engine.state.calls.get(callID);
    for (const collection of [...collections]) {
      if (connectionAt(call, collection.device)) continue;
      this.#report(collection, 'sfTerminated');
      this.#remove(collection);
    }
  }

  #remove(collection: Collection): void {
    const { id, owner, device, callID } = collection;
    this.#deadlines.set(id, []);
    this.#all.delete(id);
    this.#byOwner.delete(owner, collection);
    this.#byDevice.delete(device, collection);
    if (callID !== undefined) this.#byCall.delete(callID, collection);
  }
}

/** More than a report can hold are reported at once. */
const MOST_DIGITS = 64;

function isCallObject(value: unknown): boolean {
  return isObject(value) && (isConnectionOf(value.call) || isDevice(value.device));
}

function isConnectionOf(value: unknown): boolean {
  return value !== undefined && isConnection(value);
}

function isCriteria(value: unknown): boolean {
  if (!isObject(value)) return false;
  const isCount = (count: unknown): boolean =>
    count === undefined || (typeof count === 'number' && count > 0);
  return (
    isCount(value.numChars) &&
    isCount(value.timeout) &&
    optional((character) => typeof character === 'string' && character.length === 1)(
      value.flushChar,
    )
  );
}
