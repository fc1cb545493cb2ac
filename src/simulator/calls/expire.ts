import type { EventCause } from '../../model/generated/causes.js';
import { activeAt, type CallBackOrder, type Connection, occupancy } from '../state.js';
import type { Work } from '../work.js';
import { answer } from './answer.js';
import { setActivity } from './change-agent.js';
import { clearConnection } from './depart.js';
import { forwardingFor } from './forwarding.js';
import { beginCall, promptDevice } from './originate.js';
import { carriedOn, distribute, hunt, present, redirect, ring, within } from './present.js';
import { freeAppearances, MOST_HOPS, routeTo } from './route.js';

/** A connection's time is up. */
export function expireConnection(work: Work, callID: string, connection: Connection): void {
  switch (connection.deadline?.outcome) {
    case 'forward':
      forwardUnanswered(work, callID, connection);
      return;
    case 'no-answer':
      if (connection.recallTo === undefined) clear(work, callID, connection, 'callNotAnswered');
      else recall(work, callID, connection, connection.recallTo, 'recallNoAnswer');
      return;
    case 'agent-no-answer':
      distribute(work, callID, connection, 'callNotAnswered');
      if (isMadeNotReady(work, connection)) setActivity(work, connection.device, 'notReady');
      return;
    case 'hunt-no-answer':
      huntOn(work, callID, connection);
      return;
    case 'auto-answer':
      answerByItself(work, callID, connection);
      return;
    case 'prompt-unanswered':
      clear(work, callID, connection, 'callNotAnswered');
      return;
    case 'dialling-given-up':
      clear(work, callID, connection, 'timeout');
      return;
    case 'tone-ends':
      clear(work, callID, connection, 'normalClearing');
      return;
    case 'alert-time-expires':
      clear(work, callID, connection, 'alertTimeExpired');
      return;
    case 'recall':
      if (connection.recallTo === undefined) return;
      recall(work, callID, connection, connection.recallTo, 'recall');
      return;
    case undefined:
      return;
  }
}

function clear(work: Work, callID: string, { device }: Connection, cause: EventCause): void {
  clearConnection(work, callID, device, { cause });
}

/** A station takes a call without anybody's doing; while it is in another it rings on. */
function answerByItself(work: Work, callID: string, connection: Connection): void {
  const { device } = connection;
  if (activeAt(work.state, device) === undefined) {
    answer(work, callID, connection);
    return;
  }
  const deadline = within(connection, work.deadline('no-answer', 'ringing'));
  work.record({ fact: 'connectionChanged', callID, device, changes: { deadline } });
}

/** A call to a hunt group goes on to its next station; where there is none it rings on. */
function huntOn(work: Work, callID: string, connection: Connection): void {
  const { device, hunted } = connection;
  const group = work.state.devices.get(hunted?.group ?? '');
  const call = work.call(callID);
  if (!hunted || group?.kind !== 'huntGroup' || !call) return;
  const next = freeAppearances(work.state, group.order, callID).find(
    (number) => !hunted.tried.includes(number),
  );
  if (next === undefined) {
    const deadline = within(connection, work.deadline('no-answer', 'ringing'));
    work.record({ fact: 'connectionChanged', callID, device, changes: { deadline } });
    return;
  }
  redirect(work, callID, connection, { number: next, cause: 'callNotAnswered' });
  hunt(work, callID, group.number, { set: carriedOn(connection) }, hunted.tried);
}

function isMadeNotReady({ state }: Work, { distribution }: Connection): boolean {
  const group = state.devices.get(distribution?.group ?? '');
  return group?.kind === 'acdGroup' && group.unanswered !== 'staysReady';
}

/** The time for the work after an ACD call is over. */
export function expireAfterCallWork(work: Work, device: string): void {
  setActivity(work, device, 'ready');
}

/** A call that nobody answers goes on to where its station forwards it, if that can take it; else it rings on. */
function forwardUnanswered(work: Work, callID: string, connection: Connection): void {
  const station = work.state.devices.get(connection.device);
  const to =
    station?.kind === 'station'
      ? forwardingFor(station, 'noAnswer', work.call(callID))?.to
      : undefined;
  const { forwardings = 0 } = connection;
  const mayGoOn = to !== undefined && forwardings < MOST_HOPS;
  const route = mayGoOn ? routeTo(work.state, work.settings, to, callID) : undefined;
  if (to === undefined || !route || 'fails' in route) {
    const deadline = within(connection, work.deadline('no-answer', 'ringing'));
    const { device } = connection;
    work.record({ fact: 'connectionChanged', callID, device, changes: { deadline } });
    return;
  }
  const cause = 'callForwardNoAnswer';
  redirect(work, callID, connection, { number: to, cause });
  present(work, callID, route, {
    cause,
    set: { ...carriedOn(connection), forwardings: forwardings + 1 },
  });
}

/** A call that was parked or transferred, and not taken, comes back; if it cannot, it waits on. */
function recall(
  work: Work,
  callID: string,
  connection: Connection,
  recallTo: string,
  cause: EventCause,
): void {
  const { device } = connection;
  if (!hasRoom(work, recallTo, callID, device)) {
    const deadline = work.deadline('recall', 'park');
    work.record({ fact: 'connectionChanged', callID, device, changes: { deadline } });
    return;
  }
  if (device !== recallTo) redirect(work, callID, connection, { number: recallTo, cause });
  ring(work, callID, recallTo, { cause, set: carriedOn(connection) });
}

/** Whether a station can ring for a call that waits at a device, which may be itself. */
function hasRoom(work: Work, station: string, callID: string, device: string): boolean {
  const found = work.state.devices.get(station);
  if (found?.kind !== 'station' || found.outOfService) return false;
  if (occupancy(work.state, station) >= found.lines) return false;
  return station === device || work.connection(callID, station) === undefined;
}

/** Both devices of a call back have been free for long enough: the first is rung. */
export function expireCallBack(work: Work, order: CallBackOrder): void {
  const { originator, target } = order;
  work.record({ fact: 'callBackCancelled', order });
  const callID = beginCall(work, originator, {
    calledDevice: { deviceIdentifier: { number: target } },
  });
  promptDevice(work, callID, originator, 'callBack', {
    goal: 'dial',
    prompted: true,
    digits: target,
    complete: true,
    cause: 'callBack',
  });
}
