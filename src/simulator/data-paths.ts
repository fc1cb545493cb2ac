import type { Clock } from '../model/clock.js';
import type { Faults } from '../model/faults.js';
import type { EventCause } from '../model/generated/causes.js';
import type { IOCrossRefID } from '../model/generated/io.js';
import type { Requests } from '../model/generated/messages.js';
import { Multimap } from '../model/multimap.js';
import type { IdentifierSource } from '../switching/identifiers.js';
import {
  isConnection,
  isDevice,
  isObject,
  isOctets,
  isText,
  listOf,
  optional,
  type Rule,
  requireMembers,
} from '../switching/mandatory.js';
import { refuse } from '../switching/refuse.js';
import type { ServiceHandlers } from '../switching/service-table.js';
import type { ComputingFunction } from '../switching/switching-function.js';
import { findStation, locate } from './calls/lookup.js';
import { Deadlines } from './deadlines.js';
import type { Context } from './services/context.js';
import { writeDisplay } from './services/telephone-display.js';
import type { Work } from './work.js';

/** A data path between a computing function and a telephone. */
interface DataPath {
  readonly id: string;
  readonly owner: ComputingFunction;
  /** Number of the station. */
  readonly device: string;
  readonly direction: 'computeFunctionToObject' | 'objectToComputeFunction' | 'bidirectional';
  /** How many characters are sent at a time; undefined where another thing says so. */
  readonly count: number | undefined;
  readonly until: string | undefined;
  /** In seconds, from the last character on. */
  readonly timeout: number | undefined;
  typed: string;
  isSuspended: boolean;
}

/** What data paths need from outside. */
export interface DataPathParts {
  readonly identifiers: IdentifierSource;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Sends what was typed once the events that came before it have gone. */
  readonly send: (to: ComputingFunction, members: Requests['SendData']) => void;
  /** How many there may be at a time, of all computing functions together. */
  readonly limit: number;
}

/** What one message may hold; ECMA-269 has 240 for FastData. */
const MOST_CHARACTERS = 240;

const thePath: Rule = [isPath, 'invalidCrossRefID'];
const theData: Rule = [isOctets, 'invalidParameterValue'];
const theObject: Rule = [isObjectOf, 'invalidObjectType'];
const attributes: Rule = [optional(isObject), 'invalidParameterValue'];

/**
 * Data paths between computing functions and telephones (ECMA-269 clause 24): text that is sent is shown on the display, and
 * text that is typed goes to the computing function.
 */
export class DataPaths {
  readonly #parts: DataPathParts;
  readonly #deadlines: Deadlines;
  readonly #all = new Map<string, DataPath>();
  readonly #byDevice = new Multimap<string, DataPath>();
  readonly #byOwner = new Multimap<ComputingFunction, DataPath>();
  /** StartDataPath and the services that follow it. */
  readonly services: ServiceHandlers<Context>;

  constructor(parts: DataPathParts) {
    this.#parts = parts;
    this.#deadlines = new Deadlines(parts.clock, parts.faults);
    const find = (owner: ComputingFunction, id: IOCrossRefID): DataPath => this.#find(owner, id);
    this.services = {
      StartDataPath: (request, context) => {
        requireMembers(request, {
          object: theObject,
          dataPathDirection: [optional(isText), 'invalidParameterValue'],
          dataPathType: [optional(isText), 'invalidParameterValue'],
          numberOfCharactersToCollect: [optional(isCount), 'valueOutOfRange'],
          terminationCharacter: [optional(isText), 'invalidParameterValue'],
          timeout: [optional(isCount), 'valueOutOfRange'],
        });
        const { id } = this.#start(request, context);
        const { numberOfCharactersToCollect, terminationCharacter, timeout } = request;
        return {
          kind: 'response',
          type: 'StartDataPathResponse',
          ioCrossRefID: { switchProvided: id },
          ...(numberOfCharactersToCollect !== undefined && { numberOfCharactersToCollect }),
          ...(terminationCharacter !== undefined && { terminationCharacter }),
          ...(timeout !== undefined && { timeout }),
        };
      },
      StopDataPath: (request, { computingFunction }) => {
        requireMembers(request, { ioCrossRefID: thePath });
        this.#remove(find(computingFunction, request.ioCrossRefID));
        return { kind: 'response', type: 'StopDataPathResponse' };
      },
      SuspendDataPath: (request, { computingFunction }) => {
        requireMembers(request, { ioCrossRefID: thePath });
        const path = find(computingFunction, request.ioCrossRefID);
        path.isSuspended = true;
        this.#deadlines.set(path.id, []);
        return { kind: 'response', type: 'SuspendDataPathResponse' };
      },
      ResumeDataPath: (request, { computingFunction }) => {
        requireMembers(request, { ioCrossRefID: thePath });
        const path = find(computingFunction, request.ioCrossRefID);
        path.isSuspended = false;
        this.#wait(path);
        return { kind: 'response', type: 'ResumeDataPathResponse' };
      },
      SendData: (request, { computingFunction, work }) => {
        requireMembers(request, {
          ioCrossRefID: thePath,
          ioData: theData,
          displayAttributes: attributes,
        });
        const path = find(computingFunction, request.ioCrossRefID);
        show(work, path, request.ioData, request.displayAttributes?.offset);
        return { kind: 'response', type: 'SendDataResponse' };
      },
      SendMulticastData: (request, { computingFunction, work }) => {
        requireMembers(request, {
          ioCrossRefIDList: [listOf(isPath), 'invalidCrossRefID'],
          ioData: theData,
          displayAttributes: attributes,
        });
        const paths = request.ioCrossRefIDList.map((id) => find(computingFunction, id));
        for (const path of paths) {
          show(work, path, request.ioData ?? NOTHING, request.displayAttributes?.offset);
        }
        return { kind: 'response', type: 'SendMulticastDataResponse' };
      },
      SendBroadcastData: (request, { computingFunction, work }) => {
        requireMembers(request, { ioData: theData, displayAttributes: attributes });
        for (const path of this.#byOwner.get(computingFunction)) {
          if (!path.isSuspended && path.direction !== 'objectToComputeFunction') {
            show(work, path, request.ioData, request.displayAttributes?.offset);
          }
        }
        return { kind: 'response', type: 'SendBroadcastDataResponse' };
      },
      FastData: (request, { work }) => {
        requireMembers(request, {
          object: theObject,
          ioData: theData,
          displayAttribute: attributes,
        });
        const device = stationOf(work, request.object);
        writeDisplay(work, device, textOf(request.ioData), request.displayAttribute?.offset);
        return { kind: 'response', type: 'FastDataResponse' };
      },
    };
  }

  /** Somebody types at a telephone. */
  type(device: string, text: string): void {
    for (const path of this.#byDevice.get(device)) {
      if (path.isSuspended || path.direction === 'computeFunctionToObject') continue;
      for (const character of text) this.#take(path, character);
      this.#wait(path);
    }
  }

  /** Ends those of a computing function that is gone. */
  leave(owner: ComputingFunction): void {
    for (const path of [...this.#byOwner.get(owner)]) this.#remove(path);
  }

  /** Takes all time-outs away. */
  close(): void {
    this.#deadlines.clear();
  }

  #start(
    request: Requests['StartDataPath'],
    { computingFunction: owner, work }: Context,
  ): DataPath {
    const { dataPathDirection: direction = 'bidirectional', dataPathType = 'text' } = request;
    if (dataPathType !== 'text') throw refuse('operation', 'parameterNotSupported');
    if (!isDirection(direction)) throw refuse('operation', 'valueOutOfRange');
    if (this.#all.size >= this.#parts.limit) {
      throw refuse('systemResourceAvailability', 'resourceLimitExceeded');
    }
    const path: DataPath = {
      id: this.#parts.identifiers.next('dataPath'),
      owner,
      device: stationOf(work, request.object),
      direction,
      count: request.numberOfCharactersToCollect,
      until: request.terminationCharacter,
      timeout: request.timeout,
      typed: '',
      isSuspended: false,
    };
    this.#all.set(path.id, path);
    this.#byDevice.add(path.device, path);
    this.#byOwner.add(owner, path);
    return path;
  }

  #find(owner: ComputingFunction, { switchProvided }: IOCrossRefID): DataPath {
    const path = this.#all.get(switchProvided ?? '');
    if (path?.owner !== owner) throw refuse('operation', 'invalidCrossRefID');
    return path;
  }

  #take(path: DataPath, character: string): void {
    const { count, until, timeout } = path;
    if (character === until) {
      this.#report(path, 'terminationCharacterReceived');
      return;
    }
    path.typed += character;
    // Where nothing says when, each character goes by itself.
    const most = count ?? (until === undefined && timeout === undefined ? 1 : MOST_CHARACTERS);
    if (path.typed.length >= most) this.#report(path, 'characterCountReached');
  }

  #report(path: DataPath, ioCause: EventCause): void {
    const ioData = new TextEncoder().encode(path.typed);
    path.typed = '';
    this.#parts.send(path.owner, { ioCrossRefID: { switchProvided: path.id }, ioData, ioCause });
  }

  #wait(path: DataPath): void {
    const { timeout } = path;
    if (timeout === undefined || path.typed === '') return;
    const at = this.#parts.clock.now() + timeout * 1_000;
    this.#deadlines.set(path.id, [{ at, run: () => this.#report(path, 'timeout') }]);
  }

  #remove(path: DataPath): void {
    this.#deadlines.set(path.id, []);
    this.#all.delete(path.id);
    this.#byDevice.delete(path.device, path);
    this.#byOwner.delete(path.owner, path);
  }
}

const NOTHING = new Uint8Array();

function show(
  work: Work,
  { device, direction, isSuspended }: DataPath,
  data: Uint8Array,
  offset: number | undefined,
): void {
  if (isSuspended) throw refuse('stateIncompatibility', 'invalidObjectState');
  if (direction === 'objectToComputeFunction')
    throw refuse('operation', 'requestIncompatibleWithObject');
  writeDisplay(work, device, textOf(data), offset);
}

function textOf(data: Uint8Array): string {
  if (data.length > MOST_CHARACTERS) throw refuse('operation', 'valueOutOfRange');
  return new TextDecoder().decode(data);
}

/** The number of the station at the far end of a path. */
function stationOf({ state }: Work, object: Requests['FastData']['object']): string {
  if (object.deviceObject) return findStation(state, object.deviceObject).number;
  const { connection } = locate(state, object.callObject ?? {});
  return findStation(state, { number: connection.device }).number;
}

function isObjectOf(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (
    isDevice(value.deviceObject) || (isObject(value.callObject) && isConnection(value.callObject))
  );
}

function isPath(value: unknown): boolean {
  return isObject(value) && (isText(value.switchProvided) || isText(value.computerProvided));
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}

function isDirection(direction: string): direction is DataPath['direction'] {
  return DIRECTIONS.includes(direction);
}

const DIRECTIONS: readonly string[] = [
  'computeFunctionToObject',
  'objectToComputeFunction',
  'bidirectional',
];
