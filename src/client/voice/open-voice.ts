import type { ConnectionID } from '../../model/hand-written.js';
import type { ClientBase } from '../client.js';
import type { ServiceFormParts } from '../service-forms.js';
import { type CallEventSource, CallEvents, eventsOfMonitor } from './call-events.js';
import { type CallVoice, callVoice } from './call-voice.js';
import { DigitCollector, linkLost } from './digit-collector.js';

/** Options of the voice unit at a connection. */
export interface VoiceOptions {
  /**
   * Whether the call is monitored for it, which tells when messages have ended. False where the program runs a monitor of
   * the call or its device anyway. Default true.
   */
  readonly monitor?: boolean | undefined;
}

/** The voice unit, digits and tones at connections of one client. */
export class VoiceUnit {
  readonly #client: ClientBase;
  readonly #parts: ServiceFormParts;
  readonly #collector: DigitCollector;
  readonly #callEvents: CallEvents;

  constructor(client: ClientBase, parts: ServiceFormParts) {
    this.#client = client;
    this.#parts = parts;
    this.#callEvents = new CallEvents(client);
    this.#collector = new DigitCollector({ client, clock: parts.clock });
    parts.onLink('lost', () => this.#collector.fail(linkLost()));
    void client.closed.then(() => this.#collector.fail(linkLost()));
  }

  /** See `client.voiceAt`. */
  async at(connection: ConnectionID, { monitor = true }: VoiceOptions): Promise<CallVoice> {
    if (!monitor) return this.#open(connection, this.#callEvents.of);
    const running = await this.#client.monitor({ callObject: connection });
    // A switch that does not confirm the end of the monitor has nobody left to tell.
    const stop = (): void => void running.close().catch(() => undefined);
    return this.#open(connection, eventsOfMonitor(running), stop);
  }

  #open(connection: ConnectionID, events: CallEventSource, onClosed?: () => void): CallVoice {
    const { clock, faults } = this.#parts;
    const client = this.#client;
    return callVoice(
      {
        clock,
        faults,
        request: client.request.bind(client),
        events,
        closed: client.closed,
        collector: this.#collector,
        onClosed,
      },
      connection,
    );
  }
}
