import type { EventCause } from '../../model/generated/causes.js';
import type { Event } from '../../model/message.js';
import type { ServiceLink, WaitingOptions } from '../service-link.js';
import type { FollowedConnection } from './followed-connection.js';

/** Why a message has ended: it was heard whole, a digit came, its time was up, somebody stopped it, the call is over. */
export type PlaybackEndReason =
  | 'finished'
  | 'digit'
  | 'duration'
  | 'stopped'
  | 'callEnded'
  /** The client is closed, or has lost its link: what became of it is not known. */
  | 'lost';

/** How a message has ended. */
export interface PlaybackEnd {
  readonly reason: PlaybackEndReason;
  /** What the switch said, where it did. */
  readonly cause?: EventCause;
  /** Where it stood, in the unit of the switch, if the switch told: milliseconds, as a rule. */
  readonly position?: number;
}

/** A message that is played or recorded on a connection. */
export interface Playback {
  /** Identifier of the message; of a recording, the one to play it by. */
  readonly message: string;
  readonly state: 'active' | 'suspended' | 'ended';
  /** Resolves when the switch says that it has ended, or the call is over; never rejects. */
  readonly ended: Promise<PlaybackEnd>;
  /**
   * Lets it stand still, until {@link resume}.
   *
   * @throws as every service's method
   */
  suspend(options?: WaitingOptions): Promise<void>;
  resume(options?: WaitingOptions): Promise<void>;
  /**
   * Goes to another position: the start, the end, or by so much on or back, in milliseconds.
   *
   * @throws as every service's method
   */
  reposition(to: 'start' | 'end' | number, options?: WaitingOptions): Promise<void>;
  /**
   * Stops it. That it has ended already is no error.
   *
   * @throws as every service's method
   */
  stop(options?: WaitingOptions): Promise<void>;
}

const REASONS: Readonly<Partial<Record<EventCause, PlaybackEndReason>>> = {
  endOfMessageDetected: 'finished',
  dTMFDigitDetected: 'digit',
  durationExceeded: 'duration',
};

/** A message on a connection, as events tell of it. It has to be there before the request for it goes out. */
export class ActiveMessage implements Playback {
  readonly ended: Promise<PlaybackEnd>;
  message: string;
  state: Playback['state'] = 'active';
  readonly #request: ServiceLink['request'];
  readonly #connection: FollowedConnection;
  #settle: (end: PlaybackEnd) => void = () => {};

  /** @param message - its identifier; empty while only the answer will tell */
  constructor(request: ServiceLink['request'], connection: FollowedConnection, message = '') {
    this.#request = request;
    this.#connection = connection;
    this.message = message;
    this.ended = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** Hears an event of the call. */
  take(event: Event): void {
    switch (event.type) {
      case 'PlayEvent':
      case 'RecordEvent':
        if (this.#isOwn(event)) this.state = 'active';
        return;
      case 'SuspendPlayEvent':
      case 'SuspendRecordEvent':
        if (this.#isOwn(event)) this.state = 'suspended';
        return;
      case 'StopEvent': {
        if (!this.#isOwn(event)) return;
        const { cause, currentPosition: position } = event;
        this.end({
          reason: (cause && REASONS[cause]) ?? 'stopped',
          ...(cause && { cause }),
          ...(position !== undefined && { position }),
        });
        return;
      }
      default:
    }
  }

  async suspend(options?: WaitingOptions): Promise<void> {
    await this.#request('Suspend', { ...this.#at, message: this.message }, options);
    if (this.state === 'active') this.state = 'suspended';
  }

  async resume(options?: WaitingOptions): Promise<void> {
    await this.#request('Resume', { ...this.#at, messageToResume: this.message }, options);
    if (this.state === 'suspended') this.state = 'active';
  }

  async reposition(to: 'start' | 'end' | number, options?: WaitingOptions): Promise<void> {
    const periodOfReposition =
      typeof to === 'number'
        ? { relativePosition: to }
        : ({ absolutePosition: to === 'start' ? 'startOfMessage' : 'endOfMessage' } as const);
    const messageToReposition = this.message;
    const members = { ...this.#at, periodOfReposition, messageToReposition };
    await this.#request('Reposition', members, options);
  }

  async stop(options?: WaitingOptions): Promise<void> {
    if (this.state === 'ended') return;
    try {
      await this.#request('Stop', { ...this.#at, messageToBeStopped: this.message }, options);
    } catch (error) {
      // An event may have said so meanwhile.
      if (!this.#hasEnded()) throw error;
    }
  }

  end(end: PlaybackEnd): void {
    if (this.state === 'ended') return;
    this.state = 'ended';
    this.#settle(end);
  }

  get #at() {
    return { connection: this.#connection.current };
  }

  #hasEnded(): boolean {
    return this.state === 'ended';
  }

  #isOwn({
    connection,
    message,
  }: Extract<
    Event,
    { type: 'StopEvent' | 'PlayEvent' | 'RecordEvent' | 'SuspendPlayEvent' | 'SuspendRecordEvent' }
  >): boolean {
    const isMessage = this.message === '' || message === this.message;
    return isMessage && this.#connection.is(connection);
  }
}
