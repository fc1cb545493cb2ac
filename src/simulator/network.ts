import { UsageError } from '../model/errors.js';
import type { NetworkCapability, ProgressIndicator } from '../model/generated/call-control.js';
import type { EventCause } from '../model/generated/causes.js';
import type { ConnectionID, CorrelatorData } from '../model/hand-written.js';
import { establish } from './calls/answer.js';
import { clearCall, clearConnection, isParticipant } from './calls/depart.js';
import { beginCall } from './calls/originate.js';
import { presentTo } from './calls/present.js';
import { freeLine, isCallable } from './calls/route.js';
import { pressDigits } from './calls/tones.js';
import type { Engine } from './engine.js';
import { connectionID, partyAt } from './events/members.js';
import { checkName } from './events/names.js';
import { type ConnectionState, callsAt, type PbxState } from './state.js';
import type { Work } from './work.js';

/** A call over a line to the network. */
export interface NetworkCall {
  readonly callID: string;
  /** Number of the line, a network interface device. */
  readonly line: string;
  /** The number outside. */
  readonly number: string;
  readonly state: ConnectionState;
  /** As requests have to name it. */
  readonly connection: ConnectionID;
}

/** A call from outside. */
export interface IncomingCall {
  /** The number outside that calls; none where the network does not tell it, which is as good as withheld. */
  readonly from: string;
  /** The name of who calls, of printable ASCII characters but `<` and `>`, 1 or more. */
  readonly name?: string | undefined;
  /** Whether number and name are withheld: computing functions are told `restricted`. Default false. */
  readonly withheld?: boolean | undefined;
  /** The number of the PBX that it calls. */
  readonly to: string;
  /** Data that the network attaches to the call. */
  readonly correlatorData?: CorrelatorData | undefined;
}

/** What the network tells of a call that goes on elsewhere. */
export interface NetworkProgress {
  /** Where the networks meet, and how that is described. */
  readonly indicator: ProgressIndicator;
  /** The kind of network there, and the events that it supports. */
  readonly capability?: NetworkCapability | undefined;
}

/** The public network with its people. Every action throws UsageError `bad-state` if it cannot be, and changes nothing. */
export interface Network {
  /** The calls over all lines. */
  readonly calls: readonly NetworkCall[];
  /**
   * Somebody outside calls.
   *
   * @returns the new call
   * @throws UsageError `bad-argument` for a number that the PBX does not have, or a name that cannot be told
   */
  call(incoming: IncomingCall): NetworkCall;
  /**
   * Somebody outside answers.
   *
   * @param number - who
   */
  answer(number: string): void;
  /**
   * Somebody outside hangs up, or the network clears.
   *
   * @param number - who
   */
  hangUp(number: string): void;
  /**
   * Somebody outside presses keys: whoever else is in the call hears the digits.
   *
   * @param number - who
   */
  press(number: string, digits: string): void;
  /**
   * A call comes to a network of another kind, such as an old one that does not tell whether somebody answers.
   *
   * @param number - the number outside that is called
   * @param progress - where that is, and what the networks there tell from now on
   */
  interwork(number: string, progress: NetworkProgress): void;
  /**
   * A call cannot be brought to its destination outside; the caller hears why.
   *
   * @param number - where
   * @param cause - what the network says; default `busy`
   */
  fail(number: string, cause?: EventCause): void;
}

/** The network that the PBX's lines lead to. */
export function createNetwork(engine: Engine): Network {
  const listCalls = (): NetworkCall[] =>
    engine.state.directory.networkInterfaces.flatMap((line) =>
      callsAt(engine.state, line).map(({ call: { callID }, connection }) => ({
        callID,
        line,
        number: connection.farEnd ?? '',
        state: connection.state,
        connection: connectionID(callID, connection),
      })),
    );
  const find = (number: string, states: readonly ConnectionState[] = []): NetworkCall => {
    const found = listCalls().find(
      (call) => call.number === number && (states.length === 0 || states.includes(call.state)),
    );
    if (found) return found;
    const wanted = states.length === 0 ? '' : ` that is ${states.join(' or ')}`;
    throw new UsageError('bad-state', `the number ${number} outside has no call${wanted}`);
  };
  return {
    get calls() {
      return listCalls();
    },
    call: (incoming) => {
      const callID = engine.run((work) => bringIn(work, incoming));
      return findCall(listCalls(), callID, incoming);
    },
    answer: (number) => {
      const { callID, line } = find(number, ['alerting']);
      engine.run((work) => establish(work, callID, line, 'networkSignal'));
    },
    hangUp: (number) => {
      const { callID, line } = find(number);
      engine.run((work) => clearConnection(work, callID, line, { cause: 'normalClearing' }));
    },
    press: (number, digits) => {
      const { callID, line } = find(number, ['connected']);
      engine.run((work) => pressDigits(work, callID, line, digits));
    },
    interwork: (number, { indicator: progressIndicator, capability: networkCapability }) => {
      const { callID, line: device } = findOutgoing(engine.state, listCalls(), number);
      engine.run((work) =>
        work.record({
          fact: 'networkChanged',
          callID,
          device,
          cause: 'networkSignal',
          progressIndicator,
          networkCapability,
        }),
      );
    },
    fail: (number, cause = 'busy') => {
      const { callID, line } = find(number, ['alerting']);
      engine.run((work) => turnAway(work, callID, line, cause));
    },
  };
}

/** A call that went out: the line is that of the called device. */
function findOutgoing(state: PbxState, calls: readonly NetworkCall[], number: string): NetworkCall {
  const found = calls.find(
    (call) =>
      call.number === number &&
      state.calls.get(call.callID)?.associatedCalledDevice?.number === call.line,
  );
  if (!found) throw new UsageError('bad-state', `no call has gone out to the number ${number}`);
  return found;
}

function findCall(
  calls: readonly NetworkCall[],
  callID: string,
  { from }: IncomingCall,
): NetworkCall {
  const found = calls.find((call) => call.callID === callID && call.number === from);
  if (!found) throw new UsageError('bad-state', `the call from ${from} is gone already`);
  return found;
}

function bringIn(work: Work, incoming: IncomingCall): string {
  const { from, to, name, correlatorData } = incoming;
  const withheld = incoming.withheld === true || from === '';
  const caller = partyAt({ device: from, withheld });
  if (name !== undefined) checkName(name);
  if (!isCallable(work.state, work.settings, to)) {
    throw new UsageError(
      'bad-argument',
      `the simulated PBX has no number ${to} that can be called`,
    );
  }
  const line = freeLine(work.state);
  if (line === undefined) throw new UsageError('bad-state', 'all lines to the network are taken');
  const callID = beginCall(work, from, {
    calledDevice: { deviceIdentifier: { number: to } },
    callingDevice: caller,
    networkCallingDevice: caller,
    ...(name === undefined || withheld ? {} : { names: new Map([[from, name]]) }),
    networkCalledDevice: { number: to },
    associatedCallingDevice: { number: line },
    ...(correlatorData === undefined ? {} : { correlatorData }),
  });
  const cause = 'newCall';
  work.record({ fact: 'originated', callID, device: line, cause, set: { farEnd: from, withheld } });
  presentTo(work, callID, to, { cause });
  return callID;
}

/** The network plays a tone for a while, and then clears; at once if nobody is there to hear it. */
function turnAway(work: Work, callID: string, line: string, cause: EventCause): void {
  const deadline = work.deadline('tone-ends', 'tone');
  work.record({ fact: 'blocked', callID, device: line, cause, set: { deadline } });
  if (!work.call(callID)?.connections.some(isParticipant)) clearCall(work, callID, { cause });
}
