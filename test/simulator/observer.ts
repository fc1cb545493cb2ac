import type { ConferencedEvent } from '../../src/model/generated/call-control.js';
import type { ConnectionID } from '../../src/model/hand-written.js';
import type { Event } from '../../src/model/message.js';

/** What a device-type monitor has been told of the devices in its calls: states by device, by call. */
type Calls = Map<string, Map<string, string>>;

/**
 * Draws a picture of calls from the events of one device-type monitor alone, as a computing function has to. Throws if
 * the story is not consistent in itself.
 */
export class Observer {
  readonly device: string;
  readonly #calls: Calls = new Map();

  constructor(device: string) {
    this.device = device;
  }

  /** The device's own connections, as `1 alerting`. */
  get own(): string[] {
    return [...this.#calls].flatMap(([callID, states]) => {
      const state = states.get(this.device);
      return state === undefined ? [] : [`${callID} ${state}`];
    });
  }

  /** What is known of the other devices, as `1/101 alerting`. */
  get others(): string[] {
    return [...this.#calls].flatMap(([callID, states]) =>
      [...states]
        .filter(([device]) => device !== this.device)
        .map(([device, state]) => `${callID}/${device} ${state}`),
    );
  }

  /** Takes an event of the monitor. */
  take(event: Event): void {
    switch (event.type) {
      case 'ServiceInitiatedEvent':
        this.#enter(event, event.initiatedConnection, 'initiated');
        break;
      case 'DigitsDialedEvent':
        this.#enter(event, event.dialingConnection, 'initiated');
        break;
      case 'OriginatedEvent':
        this.#enter(event, event.originatedConnection, 'connected');
        break;
      case 'OfferedEvent':
        this.#enter(event, event.offeredConnection, 'alerting');
        break;
      case 'DeliveredEvent':
        this.#enter(event, event.connection, 'alerting');
        break;
      case 'EstablishedEvent':
        this.#enter(event, event.establishedConnection, 'connected');
        break;
      case 'HeldEvent':
        this.#enter(event, event.heldConnection, 'hold');
        break;
      case 'RetrievedEvent':
        this.#enter(event, event.retrievedConnection, 'connected');
        break;
      case 'QueuedEvent':
        this.#enter(event, event.queuedConnection, 'queued');
        break;
      case 'BridgedEvent':
        this.#enter(event, event.bridgedConnection, 'queued');
        break;
      case 'NetworkReachedEvent':
        this.#enter(event, event.outboundConnection, 'connected');
        break;
      case 'FailedEvent':
        if (event.failedConnection.deviceID) this.#enter(event, event.failedConnection, 'fail');
        else this.#checkLocal(event, event.failedConnection.callID);
        break;
      case 'ConnectionClearedEvent':
        this.#leave(event, event.droppedConnection);
        break;
      case 'DivertedEvent':
        this.#leave(event, event.connection);
        break;
      case 'ConferencedEvent':
        this.#merge(event, event.conferenceConnections, conferencing(event));
        break;
      case 'TransferredEvent':
        this.#merge(event, event.transferredConnections);
        break;
      default:
    }
  }

  #enter(event: Told, { callID = '', deviceID }: ConnectionID, state: string): void {
    const states = this.#calls.get(callID) ?? new Map<string, string>();
    if (deviceID) states.set(deviceID.number, state);
    this.#calls.set(callID, states);
    this.#checkLocal(event, callID);
  }

  #leave(event: Told, { callID = '', deviceID }: ConnectionID): void {
    if (deviceID) this.#calls.get(callID)?.delete(deviceID.number);
    this.#checkLocal(event, callID);
  }

  #merge(event: Told & OldCalls, items: readonly Change[], active?: string): void {
    const before = new Map(this.#calls);
    const oldCalls = [event.primaryOldCall, event.secondaryOldCall].map((id) => id?.callID);
    const callID = items[0]?.newConnection?.callID ?? '';
    for (const old of oldCalls) if (old !== undefined) this.#calls.delete(old);
    const states = new Map<string, string>();
    for (const { oldConnection, newConnection } of items) {
      const device = newConnection?.deviceID?.number ?? '';
      const known = before.get(oldConnection?.callID ?? '')?.get(device);
      // A device that was in a call which this monitor did not see may be in any state.
      if (known !== undefined) states.set(device, known);
    }
    if (active !== undefined) states.set(active, 'connected');
    if (event.localConnectionInfo !== undefined && event.localConnectionInfo !== 'null') {
      states.set(this.device, event.localConnectionInfo);
    }
    this.#calls.set(callID, states);
    this.#checkLocal(event, callID);
  }

  /** The local state that the event tells has to be the one that the story gives; a device that is out forgets. */
  #checkLocal({ type, localConnectionInfo }: Told, callID = ''): void {
    const state = this.#calls.get(callID)?.get(this.device) ?? 'null';
    if (localConnectionInfo === 'null') this.#calls.delete(callID);
    if (localConnectionInfo !== undefined && state !== localConnectionInfo) {
      const told = `${type} of call ${callID} tells ${localConnectionInfo}`;
      throw new Error(`at ${this.device}: ${told}, the events before it ${state}`);
    }
  }
}

/**
 * The device that a conference makes active: whoever makes one of two calls, or joins a call, is in it even if it was on
 * hold or prompted before. One that called another into its call stays as it is.
 */
function conferencing(event: ConferencedEvent): string | undefined {
  const maker = event.conferencingDevice.deviceIdentifier?.number;
  const isSingleStep = ['singleStepConference', 'silentParticipation'].includes(event.cause);
  return isSingleStep && event.addedParty.deviceIdentifier?.number !== maker ? undefined : maker;
}

interface Told {
  readonly type: string;
  readonly localConnectionInfo?: string;
}

interface OldCalls {
  readonly primaryOldCall: ConnectionID;
  readonly secondaryOldCall?: ConnectionID;
}

interface Change {
  readonly oldConnection?: ConnectionID;
  readonly newConnection?: ConnectionID;
}
