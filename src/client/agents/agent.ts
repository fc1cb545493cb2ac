import { type AsyncDisposable, asyncDispose } from '../../model/async-dispose.js';
import { SessionError } from '../../model/errors.js';
import type { GetAgentStateResponse, SetAgentState } from '../../model/generated/logical-device.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { Unlisten } from '../../session/event-listeners.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import { deviceKey } from '../picture/device-key.js';
import { party } from '../picture/party.js';
import { type ServiceLink, type WaitingOptions, waitFor } from '../service-link.js';
import { type AgentEvent, hearAgents } from './agent-events.js';
import { type AgentState, pendingState, stateIn } from './agent-state.js';

/** Who logs on, and where to. */
export interface AgentOptions extends WaitingOptions {
  /** The agent's identifier. Default: the switch knows it by the device. */
  readonly id?: string | undefined;
  /** Sent to the switch for logging on and off, and kept nowhere else than here. */
  readonly password?: string | undefined;
  /** The ACD group to log on to. Default: as the switch has it for the agent. */
  readonly group?: DeviceInput | undefined;
  /** Whether to log on, unless the agent is logged on already. False only looks on. Default true. */
  readonly logOn?: boolean | undefined;
}

/** What an agent is not ready for. */
export interface NotReadyOptions extends WaitingOptions {
  /** In words of the program: `agent.reason` has it. CSTA has no member for it, so that the switch is not told. */
  readonly reason?: string | undefined;
  /** Private data and the like, in which vendors take reasons. */
  readonly extensions?: SetAgentState['extensions'];
}

/** What an agent does, as told to listeners. */
export interface AgentStatus {
  readonly state: AgentState | undefined;
  readonly pending: AgentState | undefined;
  readonly reason: string | undefined;
}

/**
 * An ACD agent at a device: state from events, which come as far as a monitor of the device or of the group runs, and from
 * answers. What the switch has not told is undefined.
 */
export interface Agent extends AgentStatus, AsyncDisposable {
  /** Number of the device, as the program named it. */
  readonly device: string;
  readonly id: string | undefined;
  /** Number of the ACD group that it was named for. */
  readonly group: string | undefined;
  /** Numbers of the ACD groups that the agent is logged on to, as far as the switch has told. */
  readonly groups: readonly string[];
  /** Since when the state is as it is, in milliseconds of the client's clock. */
  readonly since: number | undefined;
  /**
   * Asks for a state: ready for ACD calls. During an ACD call switches let it wait (`pending`) until that is over.
   *
   * @returns once the switch has accepted
   * @throws as every service's method
   */
  ready(options?: WaitingOptions): Promise<void>;
  /** Asks for no ACD calls, as {@link ready} does for them. */
  notReady(options?: NotReadyOptions): Promise<void>;
  /** Asks for time for the work after a call, as {@link ready} does for calls. */
  workingAfterCall(options?: WaitingOptions): Promise<void>;
  /** Logs off, from the group that it was named for or from all. Switches may let it wait until a call is over. */
  logOff(options?: WaitingOptions): Promise<void>;
  /** Asks the switch for the state, as when events may have been missed. */
  refresh(options?: WaitingOptions): Promise<void>;
  /** Calls a listener whenever state, pending state or reason has changed. */
  onChange(listener: (status: AgentStatus) => void): Unlisten;
  /**
   * Waits for a state. The present is looked at first.
   *
   * @throws SessionError `timeout`, `aborted`; `closed` when the agent or the client is closed
   */
  until(state: AgentState, options?: WaitingOptions): Promise<void>;
  /** Looks on no more; the agent stays as it is at the switch. Calling it again is harmless. */
  close(): Promise<void>;
}

/** What an agent needs of the client. */
export interface AgentLink extends ServiceLink {
  /** Called when the agent is closed. */
  readonly onClosed?: (() => void) | undefined;
}

/**
 * Follows an agent at a device, and logs it on if it is not. A monitor of the device or of the ACD group should run, so that
 * events tell what happens without the program's doing.
 *
 * @param link - the client
 * @param device - the device at which the agent works
 * @throws as every service's method, for a log-on that the switch refuses
 */
export async function openAgent(
  link: AgentLink,
  device: DeviceInput,
  options: AgentOptions = {},
): Promise<Agent> {
  const agent = new FollowedAgent(link, device, options);
  try {
    await agent.begin(options);
    return agent;
  } catch (error) {
    await agent.close();
    throw error;
  }
}

function numberOf(device: DeviceID): string {
  return party(device).number ?? device.number;
}

class FollowedAgent implements Agent {
  readonly device: string;
  readonly id: string | undefined;
  readonly group: string | undefined;
  state: AgentState | undefined;
  pending: AgentState | undefined;
  reason: string | undefined;
  since: number | undefined;
  readonly #link: AgentLink;
  readonly #names: Pick<SetAgentState, 'device' | 'agentID'>;
  readonly #groupID: Pick<SetAgentState, 'group'>;
  readonly #password: Uint8Array | undefined;
  readonly #groups = new Set<string>();
  readonly #listeners = new Set<(status: AgentStatus) => void>();
  /** Those who wait for a state: they end when it is closed. */
  readonly #waiting = new Set<() => void>();
  readonly #unlisten: Unlisten[] = [];
  /** How much has been heard, so that an answer does not undo what an event said meanwhile. */
  #heard = 0;
  #isClosed = false;

  constructor(link: AgentLink, device: DeviceInput, options: AgentOptions) {
    const { id, group, password } = options;
    const own = deviceID(device);
    this.#link = link;
    this.device = own.number;
    this.id = id;
    this.group = group === undefined ? undefined : numberOf(deviceID(group));
    this.#names = { device: own, ...(id !== undefined && { agentID: id }) };
    this.#groupID = group === undefined ? {} : { group: deviceID(group) };
    this.#password = password === undefined ? undefined : new TextEncoder().encode(password);
    const key = deviceKey(party(own));
    this.#unlisten.push(
      hearAgents(link, (event) => {
        if (deviceKey(party(event.device)) === key) this.#take(event);
      }),
    );
    if (link.onBack) {
      // A switch that does not tell now will by events.
      this.#unlisten.push(link.onBack(() => void this.refresh().catch(() => undefined)));
    }
    void link.closed.then(() => this.close());
  }

  get groups(): readonly string[] {
    return [...this.#groups];
  }

  async begin({ logOn = true, timeout, signal }: AgentOptions): Promise<void> {
    const waiting = { timeout, signal };
    // Not every switch tells: then the log-on, and events, say how it is.
    await this.refresh(waiting).catch((error: unknown) => {
      if (error instanceof SessionError) throw error;
    });
    const isThere = this.state !== undefined && this.state !== 'loggedOff';
    if (!logOn || isThere) return;
    await this.#ask('loggedOn', 'notReady', { ...this.#groupID, ...this.#secret }, waiting);
  }

  async ready(options?: WaitingOptions): Promise<void> {
    await this.#ask('ready', 'ready', {}, options);
  }

  async notReady({ reason, extensions, ...options }: NotReadyOptions = {}): Promise<void> {
    await this.#ask('notReady', 'notReady', extensions ? { extensions } : {}, options, reason);
  }

  async workingAfterCall(options?: WaitingOptions): Promise<void> {
    await this.#ask('workingAfterCall', 'workingAfterCall', {}, options);
  }

  async logOff(options?: WaitingOptions): Promise<void> {
    await this.#ask('loggedOff', 'loggedOff', { ...this.#groupID, ...this.#secret }, options);
  }

  async refresh(options?: WaitingOptions): Promise<void> {
    const heard = this.#heard;
    const { device } = this.#names;
    const { group: acdGroup } = this.#groupID;
    const members = { device, ...(acdGroup && { acdGroup }) };
    const answer = await this.#link.request('GetAgentState', members, options);
    if (heard === this.#heard) this.#look(answer);
  }

  onChange(listener: (status: AgentStatus) => void): Unlisten {
    const own = (status: AgentStatus): void => listener(status);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  until(state: AgentState, options?: WaitingOptions): Promise<void> {
    const what = `agent ${this.id ?? this.device} to be ${state}`;
    return waitFor<void>(
      this.#link,
      what,
      ({ resolve, reject }) => {
        const look = (): void => {
          if (this.state === state) resolve();
          else if (this.#isClosed) reject(new SessionError('closed', `${what}: it is closed`));
        };
        look();
        const stop = this.onChange(look);
        this.#waiting.add(look);
        return () => {
          stop();
          this.#waiting.delete(look);
        };
      },
      options,
    );
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const stop of this.#unlisten) stop();
    this.#listeners.clear();
    for (const look of [...this.#waiting]) look();
    this.#link.onClosed?.();
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Nobody who prints an agent is to see its password. */
  toJSON(): object {
    const { device, id, group, state, pending, reason, since, groups } = this;
    return { device, id, group, groups, state, pending, reason, since };
  }

  get #secret(): Pick<SetAgentState, 'password'> {
    return this.#password ? { password: this.#password } : {};
  }

  async #ask(
    requestedAgentState: SetAgentState['requestedAgentState'],
    state: AgentState,
    others: Partial<SetAgentState>,
    options: WaitingOptions = {},
    reason?: string,
  ): Promise<void> {
    const heard = this.#heard;
    const { timeout, signal } = options;
    await this.#link.request(
      'SetAgentState',
      { ...this.#names, requestedAgentState, ...others },
      {
        timeout,
        signal,
        onAnswer: ({ pendingAgentState }) => {
          const pending = pendingState(pendingAgentState);
          if (heard !== this.#heard) this.#change({ reason });
          else if (pending !== undefined) this.#change({ pending, reason });
          else this.#change({ state, pending: undefined, reason });
        },
      },
    );
  }

  #take(event: AgentEvent): void {
    const { group, state, pending } = event;
    if (this.id !== undefined && event.agentID !== undefined && event.agentID !== this.id) return;
    if (this.group !== undefined && group !== undefined && group !== this.group) return;
    this.#heard++;
    if (state === 'loggedOff') {
      if (group === undefined) this.#groups.clear();
      else this.#groups.delete(group);
      // There are groups left.
      if (this.#groups.size > 0) return;
    } else if (group !== undefined) this.#groups.add(group);
    const keepsReason = state === 'notReady' || state === 'busy';
    this.#change({ state, pending, ...(!keepsReason && { reason: undefined }) });
  }

  /** Takes what the switch answers on the agent, among those at the device. */
  #look({ agentStateList }: GetAgentStateResponse): void {
    const entry =
      agentStateList.find(({ agentID }) => this.id !== undefined && agentID === this.id) ??
      agentStateList.find(({ agentID }) => this.id === undefined || agentID === undefined);
    this.#groups.clear();
    if (!entry?.loggedOnState) {
      this.#change({ state: 'loggedOff', pending: undefined });
      return;
    }
    const infos = entry.agentInfo ?? [];
    for (const { acdGroup } of infos) if (acdGroup) this.#groups.add(numberOf(acdGroup));
    const [info] = infos.filter(
      ({ acdGroup }) => !this.group || (acdGroup && numberOf(acdGroup) === this.group),
    );
    this.#change({
      state: stateIn(info?.agentState),
      pending: pendingState(info?.pendingAgentState),
    });
  }

  #change(changes: Partial<AgentStatus>): void {
    const before = { state: this.state, pending: this.pending, reason: this.reason };
    const after = { ...before, ...changes };
    if (after.state !== before.state) this.since = this.#link.clock.now();
    Object.assign(this, after);
    const isSame =
      after.state === before.state &&
      after.pending === before.pending &&
      after.reason === before.reason;
    if (!isSame) this.#tell();
  }

  #tell(): void {
    const { state, pending, reason } = this;
    for (const listener of [...this.#listeners]) {
      this.#link.faults.call('a listener of an agent', () => listener({ state, pending, reason }));
    }
  }
}
