import type { Clock } from '../../model/clock.js';
import type { Faults } from '../../model/faults.js';
import type { ErrorValue } from '../../model/generated/errors.js';
import type { Requests } from '../../model/generated/messages.js';
import type { RejectCause, RouteSelect } from '../../model/generated/routeing.js';
import type { RegistrationListEntry } from '../../model/generated/system.js';
import type { RequestType } from '../../model/message.js';
import { refuse } from '../../switching/refuse.js';
import type { RouteDialogue, RouteRegistry } from '../../switching/route-registry.js';
import { routeingServices } from '../../switching/routeing-services.js';
import type { ServiceHandlers } from '../../switching/service-table.js';
import type { ComputingFunction } from '../../switching/switching-function.js';
import { findDevice } from '../calls/lookup.js';
import { isComplete, numberOf } from '../calls/numbers.js';
import {
  type Reached,
  sendToFirst,
  takeDefaultRoute,
  turnAway,
  waitsForRoute,
} from '../calls/routeing.js';
import { Deadlines } from '../deadlines.js';
import type { Engine } from '../engine.js';
import { defined } from '../events/members.js';
import type { Fact } from '../facts.js';
import { attach } from '../services/attributes.js';
import type { Context } from '../services/context.js';
import type { Settings } from '../settings.js';
import { connectionAt } from '../state.js';
import type { Work } from '../work.js';
import { reRoute, routeRequest } from './route-request.js';

/** What is kept with a dialogue: the call, wherever it is moved to, and how often another route may still be asked for. */
interface Subject {
  callID: string;
  readonly device: string;
  reRoutesLeft: number;
}

type Dialogue = RouteDialogue<Subject>;

/** What the desk needs from outside. */
export interface RouteingDeskParts {
  readonly engine: Pick<Engine, 'run' | 'state'>;
  readonly registry: RouteRegistry<Subject>;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Whether computing functions are asked for anything now. */
  readonly isServing: () => boolean;
  /** Sends a request once the events that came before it have gone. Nobody waits for what comes of it. */
  readonly send: <Type extends RequestType>(
    to: ComputingFunction,
    type: Type,
    members: Requests[Type],
  ) => void;
}

/** Why a call may be turned away; events tell it by the same names. */
const OVERFLOWS: ReadonlySet<RejectCause> = new Set<RejectCause>([
  'busyOverflow',
  'queueTimeOverflow',
  'capacityOverflow',
  'calendarOverflow',
]);

/** Asks computing functions where the calls at routeing devices are to go, and sends them there (ECMA-269 clause 20). */
export class RouteingDesk {
  readonly #parts: RouteingDeskParts;
  readonly #deadlines: Deadlines;
  /** The open dialogue of each call. */
  readonly #dialogues = new Map<string, Dialogue>();
  /** RouteRegister and the services that follow it. */
  readonly services: ServiceHandlers<Context>;

  constructor(parts: RouteingDeskParts) {
    this.#parts = parts;
    this.#deadlines = new Deadlines(parts.clock, parts.faults);
    this.services = routeingServices<Subject, Context>(parts.registry, {
      device: (id) => {
        const device = findDevice(parts.engine.state, id);
        if (device.kind !== 'routeing') throw refuse('operation', 'requestIncompatibleWithDevice');
        return device.number;
      },
      selected: (dialogue, request, { work }) => this.#select(dialogue, request, work),
      rejected: (dialogue, request, { work }) => {
        const { rejectCause: cause } = request;
        attach(work, dialogue.subject.callID, request);
        const isKnown = cause !== undefined && OVERFLOWS.has(cause);
        turnAway(work, dialogue.subject, isKnown ? cause : 'unknownOverflow');
        work.afterwards(() => this.#close(dialogue));
      },
      ended: (dialogue, request, { work }) => {
        attach(work, dialogue.subject.callID, request);
        this.#forget(dialogue);
        takeDefaultRoute(work, dialogue.subject);
      },
      cancelled: (dialogues, { work }) => {
        for (const dialogue of dialogues) {
          this.#forget(dialogue);
          takeDefaultRoute(work, dialogue.subject);
        }
      },
    });
  }

  /** Hears what has happened: calls that have come to routeing devices, and those that have left them. */
  take(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (!('callID' in fact)) continue;
      if (fact.fact === 'conferenced' || fact.fact === 'transferred') {
        this.#follow(fact.primary, fact.callID);
        if (fact.secondary !== undefined) this.#follow(fact.secondary, fact.callID);
      }
      const dialogue = this.#dialogues.get(fact.callID);
      if (dialogue) this.#check(dialogue);
      else if (fact.fact === 'delivered') this.#ask(fact.callID, fact.device);
    }
  }

  /** The registrations of a computing function, as GetRegistrations tells them. */
  registrationsOf(owner: ComputingFunction): readonly RegistrationListEntry[] {
    return this.#parts.registry
      .registrationsOf(owner)
      .map(({ routeRegisterReqID: registrationID, device }) => ({
        registrationType: 'routeRegister',
        registrationID,
        ...(device === undefined ? {} : { registrationObject: { number: device } }),
      }));
  }

  /** Ends the registrations of a computing function that is gone; its calls go their default way. */
  leave(owner: ComputingFunction): void {
    this.#abandon(this.#parts.registry.cancelAll(owner));
  }

  /** Ends all registrations. */
  abortAll(): readonly {
    readonly owner: ComputingFunction;
    readonly routeRegisterReqID: string;
  }[] {
    const { registrations, dialogues } = this.#parts.registry.abortAll();
    this.#abandon(dialogues);
    return registrations;
  }

  /** Takes all time-outs away. */
  close(): void {
    this.#deadlines.clear();
  }

  #ask(callID: string, device: string): void {
    const { engine, registry, settings, isServing } = this.#parts;
    const call = engine.state.calls.get(callID);
    const connection = connectionAt(call, device);
    const routeing = engine.state.devices.get(device);
    if (!call || !connection || routeing?.kind !== 'routeing' || !waitsForRoute(connection)) return;
    const mediaClass = call.mediaCallCharacteristics?.mediaClass ?? { voice: true };
    const registration =
      routeing.asks && isServing() ? registry.registrationFor(device, mediaClass) : undefined;
    const subject = { callID, device, reRoutesLeft: routeing.reRoutes };
    const dialogue = registration && registry.begin(registration, subject);
    if (!dialogue) {
      engine.run((work) => takeDefaultRoute(work, subject));
      return;
    }
    this.#dialogues.set(callID, dialogue);
    this.#waitFor(dialogue);
    this.#send(
      dialogue,
      'RouteRequest',
      routeRequest(namesOf(dialogue), call, connection, settings),
    );
  }

  #select(dialogue: Dialogue, request: RouteSelect, work: Work): void {
    const { subject } = dialogue;
    attach(work, subject.callID, request);
    const wanted = [request.routeSelected, ...(request.alternateRoutes ?? [])];
    const numbers = wanted.filter(isComplete).map(numberOf);
    const routed = sendToFirst(work, subject, numbers);
    work.afterwards(() => {
      if (routed) this.#finish(dialogue, routed, request.routeUsedReq === true);
      else this.#askAgain(dialogue, request.remainRetries?.retryCount !== 0);
    });
  }

  /** The call has gone to a route that was chosen. */
  #finish(dialogue: Dialogue, route: Reached, isUsedAsked: boolean): void {
    if (isUsedAsked) {
      const call = this.#parts.engine.state.calls.get(dialogue.subject.callID);
      const isInside = route.reaches !== 'network';
      this.#send(dialogue, 'RouteUsed', {
        ...namesOf(dialogue),
        routeUsed: { deviceIdentifier: { number: route.farEnd ?? route.device } },
        domain: isInside,
        ...defined({
          callingDevice: call?.callingDevice,
          correlatorData: call?.correlatorData,
          callLinkageData: call?.callLinkageData,
        }),
      });
    }
    this.#close(dialogue);
  }

  /** None of the routes can take the call. */
  #askAgain(dialogue: Dialogue, hasMore: boolean): void {
    const { engine, settings } = this.#parts;
    const { subject } = dialogue;
    const call = engine.state.calls.get(subject.callID);
    if (!call || !hasMore || subject.reRoutesLeft === 0) {
      this.#giveUp(dialogue, { operation: 'invalidDestination' });
      return;
    }
    subject.reRoutesLeft--;
    this.#waitFor(dialogue);
    this.#send(dialogue, 'ReRoute', reRoute(namesOf(dialogue), call, settings));
  }

  #waitFor(dialogue: Dialogue): void {
    const { clock, settings } = this.#parts;
    const run = (): void => this.#giveUp(dialogue, { operation: 'routeingTimerExpired' });
    const at = clock.now() + settings.times.routeReply;
    this.#deadlines.set(dialogue.crossRefIdentifier, [{ at, run }]);
  }

  /** Nobody has said in time, or usefully, where the call goes. */
  #giveUp(dialogue: Dialogue, errorValue: ErrorValue): void {
    this.#close(dialogue, errorValue);
    this.#parts.engine.run((work) => takeDefaultRoute(work, dialogue.subject));
  }

  /** Goes on about the call that another has become part of. */
  #follow(old: string, callID: string): void {
    const dialogue = this.#dialogues.get(old);
    if (!dialogue || old === callID) return;
    this.#dialogues.delete(old);
    this.#dialogues.set(callID, dialogue);
    dialogue.subject.callID = callID;
  }

  /** Closes a dialogue whose call is over, or has been taken away from the device. */
  #check(dialogue: Dialogue): void {
    const { callID, device } = dialogue.subject;
    const connection = connectionAt(this.#parts.engine.state.calls.get(callID), device);
    if (connection && waitsForRoute(connection)) return;
    this.#close(dialogue, { stateIncompatibility: 'noActiveCall' });
  }

  #close(dialogue: Dialogue, errorValue?: ErrorValue): void {
    if (!this.#parts.registry.end(dialogue)) return;
    this.#forget(dialogue);
    const call = this.#parts.engine.state.calls.get(dialogue.subject.callID);
    const told = defined({ errorValue, correlatorData: call?.correlatorData });
    this.#send(dialogue, 'RouteEnd', { ...namesOf(dialogue), ...told });
  }

  #forget({ crossRefIdentifier, subject }: Dialogue): void {
    this.#deadlines.set(crossRefIdentifier, []);
    this.#dialogues.delete(subject.callID);
  }

  #abandon(dialogues: readonly Dialogue[]): void {
    for (const dialogue of dialogues) {
      this.#forget(dialogue);
      this.#parts.engine.run((work) => takeDefaultRoute(work, dialogue.subject));
    }
  }

  #send<Type extends RequestType>(dialogue: Dialogue, type: Type, members: Requests[Type]): void {
    this.#parts.send(dialogue.registration.owner, type, members);
  }
}

function namesOf({ crossRefIdentifier, registration: { routeRegisterReqID } }: Dialogue) {
  return { crossRefIdentifier, routeRegisterReqID };
}
