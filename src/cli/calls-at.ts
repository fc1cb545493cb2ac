import type { CstaClient } from '../client/client.js';
import { type Clock, systemClock } from '../model/clock.js';
import { SessionError } from '../model/errors.js';
import type { LocalConnectionState } from '../model/generated/calls.js';
import type { CallState, SnapshotDeviceResponseInfo } from '../model/generated/snapshot.js';
import { NoSuchCall } from './no-such-call.js';

/** A call at a device, as a snapshot tells it. */
export type CallAtDevice = SnapshotDeviceResponseInfo;

/** The calls at a device, whether the switch tells them in its answer or in segments that follow it. */
export async function callsAt(
  client: CstaClient,
  device: string,
  signal: AbortSignal,
): Promise<readonly CallAtDevice[]> {
  const segments = gatherSegments(client, systemClock);
  try {
    const answer = await client.snapshot.snapshotDevice({ snapshotObject: device }, { signal });
    const { snapshotData, serviceCrossRefID } = answer.crossRefIDorSnapshotData;
    if (serviceCrossRefID === undefined) return snapshotData ?? [];
    return await segments.whole(serviceCrossRefID, signal);
  } finally {
    segments.stop();
  }
}

/**
 * The calls at a device of which the device's own connection is in one of the given states, any if none is given.
 *
 * @throws NoSuchCall if there is none
 */
export async function callsInState(
  client: CstaClient,
  device: string,
  states: readonly LocalConnectionState[],
  signal: AbortSignal,
): Promise<readonly CallAtDevice[]> {
  const calls = await callsAt(client, device, signal);
  const found = calls.filter(({ localCallState }) => {
    const state = ownState(localCallState);
    return states.length === 0 || (state !== undefined && states.includes(state));
  });
  if (found.length > 0) return found;
  throw new NoSuchCall(device, states);
}

interface Segments {
  readonly whole: (crossRefID: string, signal: AbortSignal) => Promise<readonly CallAtDevice[]>;
  readonly stop: () => void;
}

/** How long the next segment of a snapshot may take, in milliseconds. */
const SEGMENT_TIMEOUT = 10_000;

/** Segments may come before the answer that tells their cross reference identifier is read. */
function gatherSegments(client: CstaClient, clock: Clock): Segments {
  const gathered = new Map<string, CallAtDevice[]>();
  const complete = new Set<string>();
  let wake = (): void => {};
  const stop = client.handle('SnapshotDeviceData', (segment) => {
    const rows = gathered.get(segment.serviceCrossRefID) ?? [];
    gathered.set(segment.serviceCrossRefID, [...rows, ...segment.snapshotData]);
    if (segment.lastSegment) complete.add(segment.serviceCrossRefID);
    wake();
  });
  let giveUp = (): void => {};
  void client.closed.then(() => giveUp());
  const next = async (signal: AbortSignal): Promise<void> => {
    const came = new Promise<void>((resolve, reject) => {
      wake = resolve;
      giveUp = () => reject(incomplete());
    });
    const timer = clock.setTimer(SEGMENT_TIMEOUT, giveUp);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted || client.status.state === 'closed') giveUp();
    try {
      await came;
    } finally {
      timer.cancel();
      signal.removeEventListener('abort', giveUp);
    }
  };
  const whole = async (id: string, signal: AbortSignal): Promise<readonly CallAtDevice[]> => {
    while (!complete.has(id)) await next(signal);
    return gathered.get(id) ?? [];
  };
  return { whole, stop };
}

const incomplete = (): SessionError =>
  new SessionError('timeout', 'the switch did not send the last segment of the snapshot');

/** The state of the device's own connection: the first of a compound state, the local half of a simple one. */
function ownState(state: CallState): LocalConnectionState | undefined {
  if (state.compoundCallState) return state.compoundCallState[0];
  return state.simpleCallState === undefined ? undefined : localHalf[state.simpleCallState];
}

const localHalf: Readonly<Record<string, LocalConnectionState>> = {
  callNull: 'null',
  callPending: 'initiated',
  callOriginated: 'connected',
  callDelivered: 'connected',
  callDeliveredHeld: 'hold',
  callReceived: 'alerting',
  callEstablished: 'connected',
  callEstablishedHeld: 'hold',
  callReceivedOnHold: 'alerting',
  callEstablishedOnHold: 'connected',
  callQueued: 'connected',
  callQueuedHeld: 'hold',
  callFailed: 'connected',
  callFailedHeld: 'hold',
  callBlocked: 'null',
};
