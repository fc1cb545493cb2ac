import type { CstaClient } from '../client/client.js';
import type { RequestInput } from '../client/device-input.js';
import { SessionError } from '../model/errors.js';
import type { Event, EventType, Message, RequestType } from '../model/message.js';
import type { AnswerTo } from '../session/session.js';

/** Hears of every message that a client sends or gets. */
export type Witness = (towards: 'pbx' | 'client', message: Message) => void;

/** One of the demo's clients: what it sends and sees is told to a witness. */
export class DemoSide {
  readonly client: CstaClient;
  readonly #witness: Witness;
  readonly #seen: Event[] = [];
  #wake: () => void = () => {};

  constructor(client: CstaClient, witness: Witness) {
    this.client = client;
    this.#witness = witness;
  }

  /** Monitors a device from now on. */
  async watch(device: string): Promise<void> {
    this.#witness('pbx', {
      kind: 'request',
      type: 'MonitorStart',
      monitorObject: { deviceObject: { number: device } },
    });
    const monitor = await this.client.monitor(device);
    this.#witness('client', monitor.started);
    monitor.on('*', (event) => {
      this.#witness('client', event);
      this.#seen.push(event);
      this.#wake();
    });
  }

  /** Asks for a service. */
  async request<Type extends RequestType>(
    type: Type,
    members: RequestInput<Type>,
  ): Promise<AnswerTo<Type>> {
    // What the witness writes down is the request as the program wrote it.
    this.#witness('pbx', { kind: 'request', type, ...members } as Message);
    const answer = await this.client.request(type, members);
    if (answer) this.#witness('client', answer);
    return answer;
  }

  #take<Type extends EventType>(
    type: Type,
    fits: (event: EventOf<Type>) => boolean,
  ): EventOf<Type> | undefined {
    for (const [index, event] of this.#seen.entries()) {
      if (!isOfType(event, type) || !fits(event)) continue;
      this.#seen.splice(0, index + 1);
      return event;
    }
    return undefined;
  }

  /**
   * Waits until an event of the type has come, and forgets it and all before it.
   *
   * @throws SessionError `timeout` if it does not come within five seconds
   */
  async event<Type extends EventType>(
    type: Type,
    fits: (event: EventOf<Type>) => boolean = () => true,
  ): Promise<EventOf<Type>> {
    const signal = AbortSignal.timeout(patience);
    for (;;) {
      const found = this.#take(type, fits);
      if (found) return found;
      await new Promise<void>((resolve, reject) => {
        this.#wake = resolve;
        signal.addEventListener('abort', () => reject(missing(type)), { once: true });
      });
    }
  }
}

/** Milliseconds to wait for an event. */
const patience = 5_000;

const missing = (type: string): SessionError =>
  new SessionError('timeout', `the PBX did not send the ${type} that the demo waits for`);

/** The events of one type. */
type EventOf<Type extends EventType> = Extract<Event, { readonly type: Type }>;

const isOfType = <Type extends EventType>(event: Event, type: Type): event is EventOf<Type> =>
  event.type === type;
