import type { Device } from './devices.js';
import type { Agent, Call, CallBackOrder, Lookup, PbxState, VoiceMessage } from './state.js';

/** The state that is kept. Work is done on drafts of it. */
export interface PbxStore extends PbxState {
  readonly devices: Map<string, Device>;
  /** In the order in which they began. */
  readonly agents: Map<string, Agent>;
  readonly agentIDs: Map<string, string>;
  readonly messages: Map<string, VoiceMessage>;
  readonly calls: Map<string, Call>;
  readonly callsAt: Map<string, readonly string[]>;
  readonly callBacks: Map<string, readonly CallBackOrder[]>;
}

/** A state to work on: the one that is kept, and what has changed. It is thrown away if the work fails. */
export interface Draft extends PbxState {
  readonly devices: DraftMap<Device>;
  readonly agents: DraftMap<Agent>;
  readonly agentIDs: DraftMap<string>;
  readonly messages: DraftMap<VoiceMessage>;
  readonly calls: DraftMap<Call>;
  readonly callsAt: DraftMap<readonly string[]>;
  readonly callBacks: DraftMap<readonly CallBackOrder[]>;
}

/** A map with changes that are not made yet, so that neither beginning nor giving up costs more than what changes. */
export class DraftMap<Value> implements Lookup<Value> {
  readonly #kept: Map<string, Value>;
  /** New values; undefined for those that are taken out. */
  readonly #changes = new Map<string, Value | undefined>();

  /** @param kept - what stays as it is until the changes are taken over */
  constructor(kept: Map<string, Value>) {
    this.#kept = kept;
  }

  get(key: string): Value | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#kept.get(key);
  }

  set(key: string, value: Value): void {
    this.#changes.set(key, value);
  }

  delete(key: string): void {
    this.#changes.set(key, undefined);
  }

  /** Makes the changes. */
  takeOver(): void {
    for (const [key, value] of this.#changes) {
      if (value === undefined) this.#kept.delete(key);
      else this.#kept.set(key, value);
    }
    this.#changes.clear();
  }
}

/** A draft of a state. */
export function draftOf(store: PbxStore): Draft {
  return {
    directory: store.directory,
    devices: new DraftMap(store.devices),
    agents: new DraftMap(store.agents),
    agentIDs: new DraftMap(store.agentIDs),
    messages: new DraftMap(store.messages),
    calls: new DraftMap(store.calls),
    callsAt: new DraftMap(store.callsAt),
    callBacks: new DraftMap(store.callBacks),
  };
}

/** Makes the state that is kept what the draft of it says. */
export function takeOver({ directory: _, ...maps }: Draft): void {
  for (const map of Object.values(maps)) map.takeOver();
}
