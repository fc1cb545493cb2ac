import { type AsyncDisposable, asyncDispose } from '../../model/async-dispose.js';
import type { SnapshotDeviceResponseInfo } from '../../model/generated/snapshot.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { Snapshots } from '../calls/snapshots.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import type { Monitor } from '../monitor.js';
import { type Party, party } from '../picture/party.js';
import type { ServiceLink, WaitingOptions } from '../service-link.js';
import { type AgentEvent, hearAgents } from './agent-events.js';
import { type AgentState, pendingState, stateIn } from './agent-state.js';

/** Options of following a queue. */
export interface QueueOptions extends WaitingOptions {
  /**
   * Devices at which agents of it may work: they are asked for their state at the beginning. Default: none; agents are known
   * once events tell of them.
   */
  readonly agents?: readonly DeviceInput[] | undefined;
}

/** A call that waits. */
export interface QueuedCall {
  readonly callID: string;
  /** Since when, in milliseconds of the client's clock. */
  readonly since: number;
  /** Whether it was there before the queue was followed, so that it has waited longer than `since` says. */
  readonly wasThere: boolean;
  /** Who waits, as far as an event has told. */
  readonly caller?: Party;
}

/** An agent of the queue. */
export interface QueueAgent {
  /** Number of the device at which the agent works. */
  readonly device: string;
  readonly id?: string;
  readonly state: AgentState | undefined;
  readonly pending?: AgentState;
  /** Since when it is so, in milliseconds of the client's clock. */
  readonly since: number;
}

/** The queue of an ACD group and its agents, from a snapshot and from the events of its monitor. */
export interface Queue extends AsyncDisposable {
  /** Number of the ACD group. */
  readonly device: string;
  /** How many calls wait. */
  readonly waiting: number;
  /** The calls that wait, those that came first before the others. */
  readonly calls: readonly QueuedCall[];
  /** How long the first of them has waited by now, in milliseconds; undefined while none waits. */
  readonly longestWait: number | undefined;
  /** The agents that are logged on, by their devices. */
  readonly agents: ReadonlyMap<string, QueueAgent>;
  /** Calls a listener whenever calls or agents have changed. */
  onChange(listener: (queue: Queue) => void): Unlisten;
  /**
   * Asks the switch for the calls and the agents, as when events may have been missed.
   *
   * @throws as every service's method
   */
  refresh(options?: WaitingOptions): Promise<void>;
  /** Follows it no more. Calling it again is harmless. */
  close(): Promise<void>;
}

/** What a queue is made with. */
export interface QueueParts {
  readonly link: ServiceLink;
  /** A monitor of the group. */
  readonly monitor: Monitor;
  /** Asks for snapshots. */
  readonly snapshots: Snapshots;
}

/** Follows the queue of an ACD group. */
export class FollowedQueue implements Queue {
  readonly device: string;
  readonly agents: ReadonlyMap<string, QueueAgent>;
  readonly #agents = new Map<string, QueueAgent>();
  readonly #group: DeviceInput;
  readonly #parts: QueueParts;
  readonly #asked: readonly DeviceInput[];
  readonly #calls = new Map<string, QueuedCall>();
  readonly #listeners = new Set<(queue: Queue) => void>();
  readonly #unlisten: Unlisten[] = [];
  /** Calls and agents of which something was heard while the switch was being asked. */
  readonly #heard = new Set<string>();
  #closing: Promise<void> | undefined;

  constructor(group: DeviceInput, parts: QueueParts, { agents = [] }: QueueOptions) {
    const { link, monitor } = parts;
    this.device = deviceID(group).number;
    this.agents = this.#agents;
    this.#group = group;
    this.#parts = parts;
    this.#asked = agents;
    this.#unlisten.push(
      monitor.on('*', (event) => this.#take(event)),
      hearAgents(monitor, (event) => this.#takeAgent(event)),
    );
    if (link.onBack) {
      this.#unlisten.push(link.onBack(() => void this.refresh().catch(() => undefined)));
    }
    void monitor.ended.then(() => this.close());
  }

  get waiting(): number {
    return this.#calls.size;
  }

  get calls(): readonly QueuedCall[] {
    return [...this.#calls.values()].sort((one, other) => one.since - other.since);
  }

  get longestWait(): number | undefined {
    const [first] = this.calls;
    return first && this.#parts.link.clock.now() - first.since;
  }

  onChange(listener: (queue: Queue) => void): Unlisten {
    const own = (queue: Queue): void => listener(queue);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  async refresh(options?: WaitingOptions): Promise<void> {
    this.#heard.clear();
    await this.#parts.snapshots.ofDevice(deviceID(this.#group), (rows) => this.#look(rows));
    for (const device of this.#asked) await this.#askAgent(device, options);
    this.#tell();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    for (const stop of this.#unlisten) stop();
    this.#listeners.clear();
    // A switch that does not confirm it has nobody left to tell.
    await this.#parts.monitor.close().catch(() => undefined);
  }

  #look(rows: readonly SnapshotDeviceResponseInfo[]): void {
    const now = this.#parts.link.clock.now();
    const seen = new Set<string>();
    for (const { connectionIdentifier: { callID } = {}, localCallState, endpointDevice } of rows) {
      const [own] = localCallState?.compoundCallState ?? [];
      if (callID === undefined || own !== 'queued') continue;
      seen.add(callID);
      if (this.#calls.has(callID) || this.#heard.has(callID)) continue;
      const caller = party(endpointDevice);
      const isKnown = caller.kind !== 'notKnown';
      this.#calls.set(callID, { callID, since: now, wasThere: true, ...(isKnown && { caller }) });
    }
    for (const callID of [...this.#calls.keys()]) {
      if (!seen.has(callID) && !this.#heard.has(callID)) this.#calls.delete(callID);
    }
  }

  async #askAgent(device: DeviceInput, options?: WaitingOptions): Promise<void> {
    const { link } = this.#parts;
    const { number } = deviceID(device);
    const members = { device, acdGroup: this.#group };
    const answer = await link.request('GetAgentState', members, options).catch(() => undefined);
    const entry = answer?.agentStateList.find(({ loggedOnState }) => loggedOnState);
    if (!answer || this.#heard.has(number)) return;
    if (!entry) this.#agents.delete(number);
    else {
      const [info] = entry.agentInfo ?? [];
      const pending = pendingState(info?.pendingAgentState);
      this.#setAgent(number, entry.agentID, stateIn(info?.agentState), pending);
    }
  }

  #takeAgent({ device, agentID, group, state, pending }: AgentEvent): void {
    const { number } = party(device);
    if (number === undefined || (group !== undefined && group !== this.device)) return;
    this.#heard.add(number);
    if (state === 'loggedOff') this.#agents.delete(number);
    else this.#setAgent(number, agentID, state, pending);
    this.#tell();
  }

  #setAgent(
    device: string,
    id: string | undefined,
    state: AgentState | undefined,
    pending: AgentState | undefined,
  ): void {
    const before = this.#agents.get(device);
    const isSame = before?.state === state;
    const since = before && isSame ? before.since : this.#parts.link.clock.now();
    const known = id ?? before?.id;
    this.#agents.set(device, {
      device,
      ...(known !== undefined && { id: known }),
      state,
      ...(pending !== undefined && { pending }),
      since,
    });
  }

  /** What an event says of the group's own connection: a call waits, or waits no more. */
  #take(event: Event): void {
    if (event.type === 'TransferredEvent' || event.type === 'ConferencedEvent') {
      this.#follow(event);
      return;
    }
    if (!('localConnectionInfo' in event) || event.localConnectionInfo === undefined) return;
    const callID = callIDOf(event);
    if (callID === undefined) return;
    this.#heard.add(callID);
    const isWaiting = event.localConnectionInfo === 'queued';
    if (isWaiting === this.#calls.has(callID)) return;
    if (isWaiting) {
      const calling = 'callingDevice' in event ? event.callingDevice : undefined;
      const since = this.#parts.link.clock.now();
      this.#calls.set(callID, {
        callID,
        since,
        wasThere: false,
        ...(calling && { caller: party(calling) }),
      });
    } else this.#calls.delete(callID);
    this.#tell();
  }

  /** A call that waits goes on under another identifier. */
  #follow(event: Extract<Event, { type: 'TransferredEvent' | 'ConferencedEvent' }>): void {
    const connections =
      event.type === 'TransferredEvent'
        ? event.transferredConnections
        : event.conferenceConnections;
    const callID = connections.find(({ newConnection }) => newConnection)?.newConnection?.callID;
    const olds = [event.primaryOldCall.callID, event.secondaryOldCall?.callID];
    for (const old of olds) {
      const call = old === undefined ? undefined : this.#calls.get(old);
      if (!call || old === undefined || old === callID) continue;
      this.#calls.delete(old);
      if (callID !== undefined && event.localConnectionInfo === 'queued') {
        this.#calls.set(callID, { ...call, callID });
      }
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) {
      this.#parts.link.faults.call('a listener of a queue', () => listener(this));
    }
  }
}

/** The call of an event: every event about one has a connection of it as its first connection. */
function callIDOf(event: Event): string | undefined {
  for (const value of Object.values(event)) {
    if (isConnection(value)) return value.callID;
  }
  return undefined;
}

function isConnection(value: unknown): value is ConnectionID {
  return typeof value === 'object' && value !== null && 'callID' in value;
}
