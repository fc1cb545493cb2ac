import type { ConnectionID } from '../../model/hand-written.js';
import { foldAnswer, namedConnection } from './answers.js';
import { commit } from './commit.js';
import { foldEvent } from './fold-event.js';
import type { PictureInput } from './inputs.js';
import { askAfter, checkExpected, forget } from './memory.js';
import type { Outcome, Picture } from './picture.js';
import { ask, foldCallSnapshot, foldDeviceSnapshot, synchronise } from './snapshots.js';
import {
  emptyState,
  keepInput,
  type PictureOptions,
  type PictureState,
  takeWanted,
} from './state.js';
import { loseLink, unwatch, watch } from './watching.js';

/**
 * Creates a picture of calls that knows of none yet. Tell it with `apply` of each monitor that is started, each event, each
 * snapshot and each answer; it gives back what changed, which snapshots it needs, and what was odd. It does nothing by
 * itself, and needs nothing of the platform.
 *
 * @param options - limits, and what else the standards leave open
 * @example
 * ```ts
 * const picture = createPicture();
 * picture.apply({ kind: 'watched', at: Date.now(), device: '100', deviceID: { number: '100' }, crossRefID });
 * const { changes } = picture.apply({ kind: 'event', at: Date.now(), event });
 * ```
 */
export function createPicture(options: PictureOptions = {}): Picture {
  const state = emptyState(options);
  return {
    get revision() {
      return state.revision;
    },
    devices: state.deviceRecords,
    calls: state.callRecords,
    connection: (id) => state.connections.get(id)?.record,
    call: (id) => state.calls.get(id)?.record,
    find: (connectionID: ConnectionID) => namedConnection(state, connectionID)?.record,
    apply: (input) => apply(state, input),
    toJSON: () => ({
      revision: state.revision,
      devices: [...state.deviceRecords.values()],
      calls: [...state.callRecords.values()],
      connections: [...state.callRecords.values()].flatMap(({ connections }) =>
        connections.flatMap((id) => state.connections.get(id)?.record ?? []),
      ),
    }),
  };
}

function apply(state: PictureState, input: PictureInput): Outcome {
  state.input++;
  state.at = input.at;
  keepInput(state, input);
  try {
    take(state, input);
  } catch (error) {
    // What a switch leaves out may be anything; it must not cost the rest of the picture.
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    state.oddities.push({ what: 'unreadable', text: reason, inputs: [input] });
  }
  checkExpected(state);
  const changes = commit(state);
  if (input.kind === 'synchronised') {
    state.lostAt = undefined;
    state.hasRestarted = false;
  }
  forget(state);
  const { oddities } = state;
  state.oddities = [];
  return { changes, wanted: takeWanted(state), oddities };
}

function take(state: PictureState, input: PictureInput): void {
  switch (input.kind) {
    case 'event':
      foldEvent(state, input.event);
      return;
    case 'watched':
      watch(state, input);
      return;
    case 'unwatched':
      unwatch(state, input.crossRefID);
      return;
    case 'snapshotAsked':
      ask(state, input);
      return;
    case 'deviceSnapshot':
      foldDeviceSnapshot(state, input);
      return;
    case 'callSnapshot':
      foldCallSnapshot(state, input);
      return;
    case 'answer':
      foldAnswer(state, input);
      return;
    case 'linkLost':
      loseLink(state);
      return;
    case 'linkBack':
      state.hasRestarted = input.restarted;
      // The identifiers of a switch that began anew mean other calls than before.
      if (input.restarted) state.latest.clear();
      return;
    case 'synchronised':
      synchronise(state);
      return;
    case 'time':
      askAfter(state);
      return;
  }
}
