/**
 * What a picture forgets, so that nothing grows: calls that ended long ago, and what others told of a watched device that
 * its own monitor never confirmed.
 *
 * @packageDocumentation
 */
import { endConnection } from './connections.js';
import type { LiveCall } from './live.js';
import { note, type PictureState, present, want } from './state.js';

/** Forgets calls beyond the number and time for which they are remembered. */
export function forget(state: PictureState): void {
  const { rememberedCalls, rememberedFor } = state.options;
  for (const [call, since] of state.remembered) {
    if (state.remembered.size <= rememberedCalls && state.at - since < rememberedFor) return;
    state.remembered.delete(call);
    forgetCall(state, call);
  }
}

function forgetCall(state: PictureState, call: LiveCall): void {
  state.calls.delete(call.id);
  for (const { id, device } of call.connections) {
    const connection = state.connections.get(id);
    state.connections.delete(id);
    if (connection) device?.connections.delete(connection);
  }
  const callIDs = [call.callID, ...call.formerCallIDs];
  for (const callID of callIDs) {
    if (callID === undefined) continue;
    if (state.latest.get(callID) === call) state.latest.delete(callID);
    for (const stream of call.seated) {
      const seat = stream.seats.get(callID);
      if (seat && (seat.call === call || present(seat.call) === call)) stream.seats.delete(callID);
    }
  }
}

/** Others have told of connections of watched devices, and their own monitors have not for too long. */
export function checkExpected(state: PictureState): void {
  for (const [connection, since] of state.expected) {
    if (state.at - since < state.options.expectFor) return;
    state.expected.delete(connection);
    const { call, device } = connection;
    if (call.asked < 2) {
      state.expected.set(connection, state.at);
      want(state, call);
      continue;
    }
    note(state, 'out-of-order', `${device?.id} has not told of its connection`, { call });
    endConnection(state, connection, 'unknown');
  }
}

/** Asks after calls that no monitor reports, a few at a time. */
export function askAfter(state: PictureState): void {
  const { askAgainAfter, askAtOnce } = state.options;
  let left = askAtOnce;
  for (const call of state.polled) {
    if (left === 0 || state.at - (call.askedAt ?? 0) < askAgainAfter) return;
    left--;
    // Those asked after go to the end of the line.
    state.polled.delete(call);
    state.polled.add(call);
    call.asked = 0;
    want(state, call);
  }
}
