import { asyncDispose } from '../../model/async-dispose.js';
import { CstaServiceError, SessionError } from '../../model/errors.js';
import type { Faults } from '../../model/faults.js';
import type { IOCrossRefID } from '../../model/generated/io.js';
import type { Request } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { ClientBase } from '../client.js';
import { deviceID } from '../device-input.js';
import type { WaitingOptions } from '../service-link.js';
import type {
  DataPath,
  DataPathEnd,
  DataPathOptions,
  DataPathTarget,
  DataReceived,
} from './data-path.js';

/** What data paths need of a client. */
export interface DataPathParts {
  readonly client: Pick<ClientBase, 'request' | 'handle'>;
  readonly faults: Faults;
}

const DIRECTIONS = {
  toDevice: 'computeFunctionToObject',
  fromDevice: 'objectToComputeFunction',
  both: 'bidirectional',
} as const;

/** What waits for the first listener of a path at most. */
const MOST_WAITING = 100;

/** The data paths of one client. */
export class DataPaths {
  readonly #parts: DataPathParts;
  readonly #paths = new Map<string, OpenPath>();
  #users = 0;
  #unlisten: readonly Unlisten[] = [];

  constructor(parts: DataPathParts) {
    this.#parts = parts;
  }

  /**
   * Opens a data path.
   *
   * @throws as every service's method; UsageError `bad-state` if the program handles SendData or StopDataPath itself
   */
  async open(target: DataPathTarget, options: DataPathOptions): Promise<DataPath> {
    const { direction = 'both', count, until, collectFor, timeout, signal } = options;
    const { client } = this.#parts;
    this.#join();
    let path: OpenPath | undefined;
    try {
      await client.request(
        'StartDataPath',
        {
          object: objectOf(target),
          dataPathDirection: DIRECTIONS[direction],
          dataPathType: 'text',
          ...(count !== undefined && { numberOfCharactersToCollect: count }),
          ...(until !== undefined && { terminationCharacter: until }),
          ...(collectFor !== undefined && { timeout: collectFor }),
        },
        {
          timeout,
          signal,
          // Data may come right behind the answer.
          onAnswer: ({ ioCrossRefID }) => {
            path = new OpenPath(ioCrossRefID, this.#parts, () => this.#remove(ioCrossRefID));
            this.#paths.set(keyOf(ioCrossRefID), path);
          },
        },
      );
    } finally {
      if (!path) this.#leave();
    }
    if (path) return path;
    throw new SessionError('protocol', 'the switch has opened a data path without a name');
  }

  /** The link is lost, or the client is closed: the paths are gone. */
  lose(): void {
    for (const path of [...this.#paths.values()]) path.end('lost');
  }

  #remove(id: IOCrossRefID): void {
    if (this.#paths.delete(keyOf(id))) this.#leave();
  }

  #join(): void {
    this.#users++;
    if (this.#users > 1) return;
    const { client } = this.#parts;
    const unlisten: Unlisten[] = [];
    this.#unlisten = unlisten;
    try {
      unlisten.push(
        client.handle('SendData', (request) => {
          this.#find(request.ioCrossRefID).take(request);
          return {};
        }),
        client.handle('StopDataPath', ({ ioCrossRefID }) => {
          this.#find(ioCrossRefID).end('stopped');
          return {};
        }),
      );
    } catch (error) {
      this.#leave();
      throw error;
    }
  }

  #leave(): void {
    this.#users--;
    if (this.#users > 0) return;
    for (const stop of this.#unlisten) stop();
    this.#unlisten = [];
  }

  #find(id: IOCrossRefID): OpenPath {
    const path = this.#paths.get(keyOf(id));
    if (path) return path;
    throw new CstaServiceError('operation', 'invalidCrossRefID');
  }
}

class OpenPath implements DataPath {
  readonly id: IOCrossRefID;
  readonly ended: Promise<DataPathEnd>;
  readonly #parts: DataPathParts;
  readonly #onEnd: () => void;
  readonly #listeners = new Set<(received: DataReceived) => void>();
  readonly #waiting: DataReceived[] = [];
  #settleEnded: (end: DataPathEnd) => void = () => {};
  #closing: Promise<void> | undefined;
  running = true;

  constructor(id: IOCrossRefID, parts: DataPathParts, onEnd: () => void) {
    this.id = id;
    this.#parts = parts;
    this.#onEnd = onEnd;
    this.ended = new Promise((resolve) => {
      this.#settleEnded = resolve;
    });
  }

  async send(
    data: string | Uint8Array,
    { offset, ...waiting }: WaitingOptions & { readonly offset?: number } = {},
  ): Promise<void> {
    const ioData = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const displayAttributes = offset === undefined ? {} : { displayAttributes: { offset } };
    const members = { ioCrossRefID: this.id, ioData, ...displayAttributes };
    await this.#parts.client.request('SendData', members, waiting);
  }

  onData(listener: (received: DataReceived) => void): Unlisten {
    const own = (received: DataReceived): void => listener(received);
    this.#listeners.add(own);
    for (const received of this.#waiting.splice(0)) this.#tell(received);
    return () => void this.#listeners.delete(own);
  }

  async suspend(options?: WaitingOptions): Promise<void> {
    await this.#parts.client.request('SuspendDataPath', { ioCrossRefID: this.id }, options);
  }

  async resume(options?: WaitingOptions): Promise<void> {
    await this.#parts.client.request('ResumeDataPath', { ioCrossRefID: this.id }, options);
  }

  async close(): Promise<void> {
    if (this.running) {
      this.end('closed');
      this.#closing = this.#stop();
    }
    await this.#closing;
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  take({ ioData: data, ioCause: cause }: Request<'SendData'>): void {
    const text = new TextDecoder().decode(data);
    const received = { data, text, ...(cause && { cause }) };
    if (this.#listeners.size > 0) this.#tell(received);
    else if (this.#waiting.length < MOST_WAITING) this.#waiting.push(received);
  }

  end(end: DataPathEnd): void {
    if (!this.running) return;
    this.running = false;
    this.#onEnd();
    this.#settleEnded(end);
  }

  #tell(received: DataReceived): void {
    for (const listener of [...this.#listeners]) {
      this.#parts.faults.call('a listener of a data path', () => listener(received));
    }
  }

  async #stop(): Promise<void> {
    try {
      await this.#parts.client.request('StopDataPath', { ioCrossRefID: this.id });
    } catch (error) {
      // What is over already need not be stopped.
      if (error instanceof SessionError && OPEN_ENDED.has(error.code)) throw error;
    }
  }
}

/** Errors after which the switch may still have the path. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['timeout', 'aborted', 'rejected', 'protocol']);

function objectOf(target: DataPathTarget) {
  if (typeof target === 'object' && 'callObject' in target) return target;
  return { deviceObject: deviceID(target) };
}

function keyOf({ switchProvided, computerProvided }: IOCrossRefID): string {
  return switchProvided === undefined ? `computer ${computerProvided}` : `switch ${switchProvided}`;
}
