import type { ConnectionID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import type { CallEventSource, CallSubscription } from './call-events.js';

/** Who follows a connection. */
export interface FollowHooks {
  /** Hears every event of its call, before the connection is told to be over. */
  event(event: Event): void;
  /** Called once, when the connection is over. */
  ended(): void;
}

/** A connection from now on, under whatever identifier, until it is over. */
export class FollowedConnection {
  readonly #subscription: CallSubscription;
  readonly #hooks: FollowHooks;
  #current: ConnectionID;
  #hasEnded = false;

  /** @param source - gives the events of its call */
  constructor(source: CallEventSource, connection: ConnectionID, hooks: FollowHooks) {
    this.#current = connection;
    this.#hooks = hooks;
    this.#subscription = source(connection.callID, (event) => this.#take(event));
  }

  /** As the switch names it now. */
  get current(): ConnectionID {
    return this.#current;
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Whether an identifier is that of this connection. */
  is(id: ConnectionID): boolean {
    return isSame(id, this.#current);
  }

  /** Follows it no more. */
  close(): void {
    this.#subscription.close();
  }

  #take(event: Event): void {
    this.#hooks.event(event);
    switch (event.type) {
      case 'ConnectionClearedEvent':
        if (this.is(event.droppedConnection)) this.#end();
        return;
      case 'DivertedEvent':
        if (this.is(event.connection)) this.#end();
        return;
      case 'CallClearedEvent':
        if (event.clearedCall.callID === this.#current.callID) this.#end();
        return;
      case 'TransferredEvent':
        this.#follow(event, event.transferredConnections);
        return;
      case 'ConferencedEvent':
        this.#follow(event, event.conferenceConnections);
        return;
      default:
    }
  }

  /** Its call has become another: it goes on there, or is over. */
  #follow(
    { primaryOldCall, secondaryOldCall }: OldCalls,
    connections: readonly { oldConnection?: ConnectionID; newConnection?: ConnectionID }[],
  ): void {
    const own = connections.find(
      ({ oldConnection }) => oldConnection !== undefined && this.is(oldConnection),
    );
    if (own?.newConnection) {
      this.#current = own.newConnection;
      this.#subscription.move(this.#current.callID);
    } else if ([primaryOldCall, secondaryOldCall].some((old) => old && this.is(old))) this.#end();
  }

  #end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.close();
    this.#hooks.ended();
  }
}

interface OldCalls {
  readonly primaryOldCall: ConnectionID;
  readonly secondaryOldCall?: ConnectionID;
}

function isSame(one: ConnectionID, other: ConnectionID): boolean {
  return one.callID === other.callID && one.deviceID?.number === other.deviceID?.number;
}
