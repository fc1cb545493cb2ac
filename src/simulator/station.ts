import { CstaServiceError, UsageError } from '../model/errors.js';
import type { ConnectionID } from '../model/hand-written.js';
import { answer, requireNoActiveCall } from './calls/answer.js';
import { changeStation } from './calls/change-station.js';
import { clearConnection } from './calls/depart.js';
import { getDialTone } from './calls/handset.js';
import { isOutOfService } from './calls/in-service.js';
import { hasFailed } from './calls/lookup.js';
import { isDiallable, readDialled } from './calls/numbers.js';
import { dial } from './calls/originate.js';
import { pressDigits } from './calls/tones.js';
import type { Engine } from './engine.js';
import { connectionID } from './events/members.js';
import { type ConnectionState, callsAt } from './state.js';
import type { StationFeatures } from './station-features.js';
import type { Work } from './work.js';

/** A call at a telephone, as somebody standing before it sees it. */
export interface StationCall {
  readonly callID: string;
  readonly state: ConnectionState;
  /** As requests have to name it. */
  readonly connection: ConnectionID;
}

/** Which call is meant, where a telephone has several. */
export interface WhichCall {
  /** Default: the only one that it can be, or the one that came first. */
  readonly callID?: string | undefined;
}

/** Which line is taken, where a telephone has several. */
export interface OnLine {
  /** Number of a shared line that appears at the telephone. */
  readonly line?: string | undefined;
}

/**
 * A telephone with somebody at it. Every action throws UsageError `bad-state` if the telephone is not in a state for it,
 * and changes nothing then.
 */
export interface Station {
  readonly number: string;
  /** The calls that it is in, in the order in which they came. */
  readonly calls: readonly StationCall[];
  /**
   * Lifts the handset: answers the call that rings, does what the telephone prompts for, or gets dial tone.
   *
   * @param on - `line`: gets dial tone on this shared line; default: on the telephone's own
   */
  offHook(on?: OnLine): void;
  /**
   * Dials, lifting the handset first if it is down. A `;` at the end says that more digits follow; a whole number of the
   * PBX needs no more.
   *
   * @param digits - what is dialled
   * @param on - `line`: lifts the handset on this shared line; default: on the telephone's own
   */
  dial(digits: string, on?: OnLine): void;
  /** Answers a call that rings, is offered or waits here. */
  answer(which?: WhichCall): void;
  /** Ends the call that is active here; of another only if it is named. */
  hangUp(which?: WhichCall): void;
  /** Presses keys during a call: whoever else is in it hears the digits. */
  press(digits: string, which?: WhichCall): void;
  /** Types a text, for whoever has a data path to the telephone. */
  type(text: string): void;
  /** Puts the active call on hold. */
  hold(which?: WhichCall): void;
  /** Takes a held call back. */
  retrieve(which?: WhichCall): void;
  /** Sets features: forwarding, do not disturb and so on; what is not given stays as it is, and undefined turns off. */
  set(features: StationFeatures): void;
}

/**
 * A telephone of the PBX.
 *
 * @param typed - told what is typed at it
 * @throws UsageError `bad-argument` if there is no such station
 */
export function createStation(
  engine: Engine,
  number: string,
  typed: (number: string, text: string) => void,
): Station {
  if (engine.state.devices.get(number)?.kind !== 'station') {
    throw new UsageError('bad-argument', `the simulated PBX has no station ${number}`);
  }
  const act = (action: (work: Work) => void): void => {
    try {
      engine.run(action);
    } catch (error) {
      if (!(error instanceof CstaServiceError)) throw error;
      throw badState(number, error.value, error);
    }
  };
  const find = (work: Work, states: readonly ConnectionState[], { callID }: WhichCall = {}) => {
    for (const state of states) {
      const found = callsAt(work.state, number).find(
        ({ call, connection }) =>
          connection.state === state && (callID === undefined || call.callID === callID),
      );
      if (found) return { ...found, callID: found.call.callID };
    }
    throw badState(number, `it has no call that is ${states.join(' or ')}`);
  };
  const takeUp = (work: Work, which?: WhichCall, states: readonly ConnectionState[] = RINGING) => {
    const { callID, connection } = find(work, states, which);
    if (connection.state === 'initiated' && !connection.pending?.prompted) {
      throw badState(number, 'it is off-hook already');
    }
    requireNoActiveCall(work.state, number);
    answer(work, callID, connection);
  };
  const isIdle = (work: Work): boolean =>
    callsAt(work.state, number).every(({ connection }) => isAside(connection.state));
  return {
    number,
    get calls() {
      return callsAt(engine.state, number).map(({ call, connection }) => ({
        callID: call.callID,
        state: connection.state,
        connection: connectionID(call.callID, connection),
      }));
    },
    offHook: (on) =>
      act((work) => {
        if (isIdle(work)) lift(work, number, on?.line);
        else if (on?.line === undefined) takeUp(work, undefined, ['initiated', 'alerting']);
        else throw badState(number, 'it is in use');
      }),
    dial: (digits, on) =>
      act((work) => {
        if (isIdle(work)) lift(work, number, on?.line);
        else if (on?.line !== undefined) throw badState(number, 'it is in use');
        const { callID, connection } = find(work, ['initiated']);
        if (connection.pending?.goal !== 'dial') throw badState(number, 'it does not dial');
        const dialled = readDialled({ number: digits });
        dial(work, callID, number, dialled.digits, dialled.complete);
      }),
    answer: (which) => act((work) => takeUp(work, which)),
    hangUp: (which) =>
      act((work) => {
        const states =
          which?.callID === undefined ? ACTIVE : [...ACTIVE, ...ASIDE, 'alerting' as const];
        const { callID } = find(work, states, which);
        clearConnection(work, callID, number, { cause: 'normalClearing' });
      }),
    type: (text) => typed(number, text),
    press: (digits, which) =>
      act((work) => {
        const { callID } = find(work, ['connected'], which);
        requireDigits(number, digits);
        pressDigits(work, callID, number, digits);
      }),
    hold: (which) =>
      act((work) => {
        const { callID, ...located } = find(work, ['connected'], which);
        if (hasFailed(located)) throw badState(number, 'it hears that its call failed');
        work.record({ fact: 'held', callID, device: number, cause: 'normal' });
      }),
    retrieve: (which) =>
      act((work) => {
        const { callID } = find(work, ['hold'], which);
        requireNoActiveCall(work.state, number);
        work.record({ fact: 'retrieved', callID, device: number, cause: 'normal' });
      }),
    set: (changes) => act((work) => changeStation(work, number, changes)),
  };
}

const RINGING: readonly ConnectionState[] = ['alerting', 'initiated', 'queued'];
const ACTIVE: readonly ConnectionState[] = ['connected', 'fail', 'initiated'];
const ASIDE: readonly ConnectionState[] = ['hold', 'queued'];

function isAside(state: ConnectionState): boolean {
  return ASIDE.includes(state);
}

function lift(work: Work, number: string, line: string | undefined): void {
  if (isOutOfService(work.state.devices.get(number)))
    throw badState(number, 'it is out of service');
  const lines = work.state.directory.groupsOf.get(number) ?? [];
  if (
    line !== undefined &&
    !lines.some((one) => one.kind === 'sharedLine' && one.number === line)
  ) {
    throw badState(number, `it has no line ${line}`);
  }
  getDialTone(work, number, line);
}

function requireDigits(number: string, digits: string): void {
  if (digits !== '' && isDiallable(digits)) return;
  throw new UsageError(
    'bad-argument',
    `telephone ${number}: ${JSON.stringify(digits)} are no digits`,
  );
}

function badState(number: string, reason: string, cause?: unknown): UsageError {
  return new UsageError('bad-state', `telephone ${number}: ${reason}`, { cause });
}
