import type { Clock } from '../model/clock.js';
import type { Faults } from '../model/faults.js';
import type { IdentifierSource } from '../switching/identifiers.js';
import type { MonitorRegistry } from '../switching/monitor-registry.js';
import type { Outbox } from '../switching/outbox.js';
import type { CallEnd } from './call-detail-record.js';
import { membersAsAgents } from './calls/agents.js';
import { expireAfterCallWork, expireCallBack, expireConnection } from './calls/expire.js';
import { settle } from './calls/settle.js';
import { stopTone } from './calls/tones.js';
import { expireVoice } from './calls/voice.js';
import { Deadlines, type Due } from './deadlines.js';
import type { Device } from './devices.js';
import { directoryOf } from './directory.js';
import type { PbxStore } from './draft.js';
import type { Fact } from './facts.js';
import type { Settings } from './settings.js';
import {
  type Call,
  type CallBackOrder,
  type Connection,
  callBackOf,
  connectionAt,
  occupancy,
  type PbxState,
} from './state.js';
import { Work } from './work.js';

/** What the engine needs from outside. */
export interface EngineParts {
  readonly devices: ReadonlyMap<string, Device>;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly identifiers: IdentifierSource;
  readonly monitors: MonitorRegistry;
  readonly outbox: Pick<Outbox, 'post'>;
  readonly faults: Faults;
  /** Hears of the facts of each piece of work once they are part of the state and the monitors have been told. */
  readonly onFacts: (facts: readonly Fact[]) => void;
  /** Hears of calls that are over, as they were last. */
  readonly onEnded: (ended: readonly CallEnd[]) => void;
}

/** Runs the PBX: does one piece of work after the other, tells the monitors, and keeps the time. */
export class Engine {
  readonly #parts: EngineParts;
  readonly #deadlines: Deadlines;
  readonly #state: PbxStore;

  constructor(parts: EngineParts) {
    this.#parts = parts;
    this.#deadlines = new Deadlines(parts.clock, parts.faults);
    this.#state = {
      directory: directoryOf(parts.devices),
      devices: new Map(parts.devices),
      agents: new Map(membersAsAgents(parts.devices)),
      agentIDs: new Map(),
      messages: new Map(parts.settings.messages),
      calls: new Map(),
      callsAt: new Map(),
      callBacks: new Map(),
    };
  }

  /** The state now. */
  get state(): PbxState {
    return this.#state;
  }

  /** All calls, in the order in which they began. */
  get calls(): Iterable<Call> {
    return this.#state.calls.values();
  }

  /**
   * Does a piece of work and all that follows from it by itself.
   *
   * @returns what the work gives
   * @throws what the work throws; then nothing has changed
   */
  run<Result>(action: (work: Work) => Result): Result {
    const { settings, identifiers, clock } = this.#parts;
    const work = new Work(this.#state, settings, identifiers, clock.now());
    const result = action(work);
    settle(work);
    this.#commit(work);
    for (const followUp of work.followUps) followUp();
    if (work.facts.length > 0) this.#parts.onFacts(work.facts);
    if (work.ended.length > 0) this.#parts.onEnded(work.ended);
    return result;
  }

  /** Stops all that would happen by itself. */
  close(): void {
    this.#deadlines.clear();
  }

  #commit(work: Work): void {
    if (work.facts.length === 0) return;
    work.takeOver();
    const { monitors, outbox } = this.#parts;
    for (const occurrence of work.occurrences) outbox.post(monitors.deliveries(occurrence));
    for (const callID of touchedCalls(work)) this.#keepCallTime(callID);
    for (const fact of work.facts) {
      if ('order' in fact) this.#keepCallBackTime(fact.order);
      else if (fact.fact === 'agentChanged') this.#keepAgentTime(fact.device);
    }
  }

  #keepCallTime(callID: string): void {
    const connections = this.#state.calls.get(callID)?.connections ?? [];
    this.#deadlines.set(
      `call ${callID}`,
      connections.flatMap((connection) => {
        const { deadline, voice, tone } = connection;
        const due = (at: number | undefined, run: () => void): readonly Due[] =>
          at === undefined ? [] : [{ at, run }];
        return [
          ...due(deadline?.at, () => this.#expire(callID, connection)),
          ...due(voice?.endsAt, () => this.run((work) => expireVoice(work, callID, connection))),
          ...due(tone?.endsAt, () => this.run((work) => stopTone(work, callID, connection.device))),
        ];
      }),
    );
  }

  #keepAgentTime(device: string): void {
    const at = this.#state.agents.get(device)?.readyAt;
    const run = (): void => this.run((work) => expireAfterCallWork(work, device));
    this.#deadlines.set(`agent ${device}`, at === undefined ? [] : [{ at, run }]);
  }

  #keepCallBackTime({ originator, target }: CallBackOrder): void {
    const order = callBackOf(this.#state, { originator, target, kind: 'call' });
    this.#deadlines.set(
      `call back ${originator} ${target}`,
      order?.due === undefined ? [] : [{ at: order.due, run: () => this.#expireCallBack(order) }],
    );
  }

  #expire(callID: string, { device, deadline }: Connection): void {
    const connection = connectionAt(this.#state.calls.get(callID), device);
    if (!connection || connection.deadline !== deadline) return;
    this.run((work) => expireConnection(work, callID, connection));
  }

  #expireCallBack(order: CallBackOrder): void {
    const areFree = [order.originator, order.target].every(
      (device) => occupancy(this.#state, device) === 0,
    );
    if (areFree && callBackOf(this.#state, order) === order) {
      this.run((work) => expireCallBack(work, order));
    }
  }
}

function touchedCalls(work: Work): ReadonlySet<string> {
  const callIDs = new Set<string>();
  for (const fact of work.facts) {
    if ('callID' in fact) callIDs.add(fact.callID);
    if (fact.fact !== 'conferenced' && fact.fact !== 'transferred') continue;
    callIDs.add(fact.primary);
    if (fact.secondary !== undefined) callIDs.add(fact.secondary);
  }
  return callIDs;
}
