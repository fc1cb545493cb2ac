import { CstaServiceError } from '../../src/model/errors.js';
import type { Requests } from '../../src/model/generated/messages.js';
import type { ConnectionID } from '../../src/model/hand-written.js';
import type { Event, Request, RequestType, Response } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import type { AnswerTo } from '../../src/session/session.js';
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../src/simulator/index.js';
import type { Attachment, ComputingFunction } from '../../src/switching/index.js';
import { describeEvent } from './describe-event.js';
import { checkAgainstSchema } from './schema-check.js';

/** A computing function that notes what it is told. */
export class Client {
  readonly #attachment: Attachment;
  readonly #bench: Bench;
  /** Every event, in its order. */
  readonly events: Event[] = [];
  /** Every positive answer, in its order. */
  readonly answers: Response[] = [];
  /** Requests of the switching function. */
  readonly requests: { readonly type: RequestType; readonly members: unknown }[] = [];
  /** What each monitor watches. */
  readonly #watched = new Map<string, string>();
  #seen = 0;

  constructor(bench: Bench, name: string) {
    this.#bench = bench;
    const computingFunction: ComputingFunction = {
      name,
      sendEvent: (event) => {
        checkAgainstSchema(event);
        this.events.push(event);
      },
      request: (type, members) => {
        this.requests.push({ type, members });
        return Promise.reject(new Error('no answer'));
      },
    };
    this.#attachment = bench.simulator.attach(computingFunction);
  }

  /** Sends a request and lets its events come in. */
  async send<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
  ): Promise<AnswerTo<Type>> {
    const request = { kind: 'request', type, ...members } as Request;
    const answer = await this.#attachment.handle(request);
    if (answer) {
      checkAgainstSchema(answer);
      this.answers.push(answer);
    }
    await this.#bench.clock.advance(0);
    return answer as AnswerTo<Type>;
  }

  /** The category and value of the negative answer to a request, such as `operation: invalidCallID`. */
  async refusal<Type extends RequestType>(type: Type, members: Requests[Type]): Promise<string> {
    const error = await this.send(type, members).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof CstaServiceError))
      throw new Error(`${type} was not refused`, { cause: error });
    return `${error.category}: ${error.value}`;
  }

  /** Starts device-type monitors. */
  async monitor(...devices: readonly string[]): Promise<void> {
    for (const number of devices) {
      const monitorObject = { deviceObject: { number } };
      const { monitorCrossRefID } = await this.send('MonitorStart', { monitorObject });
      this.#watched.set(monitorCrossRefID, number);
    }
  }

  /** Starts a call-type monitor of a call. */
  async monitorCall(callID: string): Promise<string> {
    const { monitorCrossRefID } = await this.send('MonitorStart', {
      monitorObject: { callObject: { callID } },
    });
    this.#watched.set(monitorCrossRefID, `call ${callID}`);
    return monitorCrossRefID;
  }

  /** What came in at each monitor since the last look: lines such as `Delivered 1/200 newCall alerting`. */
  news(): Record<string, string[]> {
    const news: Record<string, string[]> = {};
    for (const event of this.events.slice(this.#seen)) {
      const watched = this.#watched.get(event.monitorCrossRefID) ?? event.monitorCrossRefID;
      news[watched] = [...(news[watched] ?? []), describeEvent(event)];
    }
    this.#seen = this.events.length;
    return news;
  }

  detach(): void {
    this.#attachment.detach();
  }
}

/** A simulated PBX on a virtual clock, with whoever attaches to it. */
export class Bench {
  readonly clock = new VirtualClock(Date.UTC(2026, 0, 1));
  readonly simulator: Simulator;

  constructor(options: SimulatorOptions = {}) {
    this.simulator = createSimulator({ clock: this.clock, ...options });
  }

  client(name = 'client'): Client {
    return new Client(this, name);
  }

  /** Does something at a telephone or in the network, and lets the events come in. */
  async act<Result>(action: (simulator: Simulator) => Result): Promise<Result> {
    const result = action(this.simulator);
    await this.clock.advance(0);
    return result;
  }

  /** Every connection as `1/200 alerting`. */
  get states(): string[] {
    return this.simulator.connections.map(
      ({ callID, device, state }) => `${callID}/${device} ${state}`,
    );
  }
}

/** A connection identifier, written `1/200`. */
export function at(text: string): ConnectionID {
  const [callID = '', number] = text.split('/');
  return number === undefined ? { callID } : { callID, deviceID: { number } };
}

/** A device identifier. */
export function to(number: string): { readonly number: string } {
  return { number };
}

/** A PBX and a client that monitors devices. */
export async function watch(
  devices: readonly string[],
  options: SimulatorOptions = {},
): Promise<{ bench: Bench; client: Client }> {
  const bench = new Bench(options);
  const client = bench.client();
  await client.monitor(...devices);
  return { bench, client };
}

/** A PBX in which one station talks to another, in call 1, and a client that monitors devices from then on. */
export async function talking(
  devices: readonly string[],
  options: SimulatorOptions = {},
): Promise<{ bench: Bench; client: Client }> {
  const set = await watch(devices, options);
  await set.bench.act(({ station }) => station('100').dial('101'));
  await set.bench.act(({ station }) => station('101').answer());
  set.client.news();
  return set;
}
