import type { ConnectionID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import type { EventSource, Unlisten } from '../../session/event-listeners.js';

/** A connection from now on, under whatever identifier, until it is over. */
export class FollowedConnection {
  readonly #unlisten: Unlisten;
  readonly #onEnd: () => void;
  #current: ConnectionID;
  #hasEnded = false;

  /**
   * @param source - events of a monitor of its device or of its call
   * @param onEnd - called once, when the connection is over
   */
  constructor(source: EventSource, connection: ConnectionID, onEnd: () => void) {
    this.#current = connection;
    this.#onEnd = onEnd;
    this.#unlisten = source.on('*', (event) => this.#take(event));
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
    this.#unlisten();
  }

  #take(event: Event): void {
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
    if (own?.newConnection) this.#current = own.newConnection;
    else if ([primaryOldCall, secondaryOldCall].some((old) => old && this.is(old))) this.#end();
  }

  #end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.close();
    this.#onEnd();
  }
}

interface OldCalls {
  readonly primaryOldCall: ConnectionID;
  readonly secondaryOldCall?: ConnectionID;
}

function isSame(one: ConnectionID, other: ConnectionID): boolean {
  return one.callID === other.callID && one.deviceID?.number === other.deviceID?.number;
}
