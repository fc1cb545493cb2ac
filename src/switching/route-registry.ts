import type { MediaClass } from '../model/generated/media.js';
import { Multimap } from '../model/multimap.js';
import type { IdentifierSource } from './identifiers.js';
import { haveCommonClass } from './media-class.js';
import { refuse } from './refuse.js';
import type { ComputingFunction } from './switching-function.js';

/** A computing function that is asked for routes. */
export interface RouteRegistration {
  readonly routeRegisterReqID: string;
  readonly owner: ComputingFunction;
  /** Number of the routeing device that it is for; undefined for all of them. */
  readonly device: string | undefined;
  /** Media classes of which a call has to have one; undefined for all. */
  readonly mediaClass: MediaClass | undefined;
}

/**
 * A question for a route, and what follows it.
 *
 * @typeParam Subject - what the switching function keeps with it, such as the call
 */
export interface RouteDialogue<Subject> {
  readonly crossRefIdentifier: string;
  readonly registration: RouteRegistration;
  readonly subject: Subject;
}

/** Limits of a {@link RouteRegistry}. */
export interface RouteLimits {
  /** Registrations of all computing functions together. Default 1,000. */
  readonly registrations?: number | undefined;
  /** Dialogues at a time, of all registrations together. Default 10,000. */
  readonly dialogues?: number | undefined;
}

/** By what one of the two services of a dialogue names it. */
export interface NamedDialogue {
  readonly crossRefIdentifier: string;
  readonly routeRegisterReqID?: string;
}

/**
 * The registrations of computing functions as routeing servers, and the dialogues that are open. Of several registrations
 * that fit, the last one is asked: one for the device before one for all.
 */
export class RouteRegistry<Subject = unknown> {
  readonly #ids: IdentifierSource;
  readonly #limits: Required<{ [Name in keyof RouteLimits]: number }>;
  readonly #registrations = new Map<string, RouteRegistration>();
  /** By device; those for all devices under undefined. */
  readonly #byDevice = new Multimap<string | undefined, RouteRegistration>();
  readonly #byOwner = new Multimap<ComputingFunction, RouteRegistration>();
  readonly #dialogues = new Map<string, RouteDialogue<Subject>>();
  readonly #dialoguesOf = new Multimap<RouteRegistration, RouteDialogue<Subject>>();

  /** @param ids - gives the identifiers of registrations and dialogues */
  constructor(ids: IdentifierSource, limits: RouteLimits = {}) {
    this.#ids = ids;
    this.#limits = {
      registrations: limits.registrations ?? 1_000,
      dialogues: limits.dialogues ?? 10_000,
    };
  }

  /** How many dialogues are open. */
  get openDialogues(): number {
    return this.#dialogues.size;
  }

  /**
   * Registers a computing function.
   *
   * @param device - number of the routeing device; undefined for all
   * @throws CstaServiceError `systemResourceAvailability: registrationLimitExceeded`
   */
  register(owner: ComputingFunction, device?: string, mediaClass?: MediaClass): RouteRegistration {
    if (this.#registrations.size >= this.#limits.registrations) {
      throw refuse('systemResourceAvailability', 'registrationLimitExceeded');
    }
    const routeRegisterReqID = this.#ids.next('registration');
    const registration = { routeRegisterReqID, owner, device, mediaClass };
    this.#registrations.set(routeRegisterReqID, registration);
    this.#byDevice.add(device, registration);
    this.#byOwner.add(owner, registration);
    return registration;
  }

  /** The registration whose computing function is to be asked about a call at a device; undefined if there is none. */
  registrationFor(device: string, mediaClass?: MediaClass): RouteRegistration | undefined {
    const fits = (registration: RouteRegistration): boolean =>
      haveCommonClass(registration.mediaClass, mediaClass);
    return (
      [...this.#byDevice.get(device)].findLast(fits) ??
      [...this.#byDevice.get(undefined)].findLast(fits)
    );
  }

  /** The registrations of a computing function, in the order in which they came. */
  registrationsOf(owner: ComputingFunction): readonly RouteRegistration[] {
    return [...this.#byOwner.get(owner)];
  }

  /**
   * Ends a registration at the wish of its computing function.
   *
   * @returns its dialogues, which end with it
   * @throws CstaServiceError `operation: invalidRouteRegistrationCrossRefID` if this computing function has no such one
   */
  cancel(owner: ComputingFunction, routeRegisterReqID: string): readonly RouteDialogue<Subject>[] {
    const registration = this.#registrations.get(routeRegisterReqID);
    if (registration?.owner !== owner) throw noSuchRegistration();
    return this.#remove(registration);
  }

  /**
   * Ends all registrations of a computing function.
   *
   * @returns their dialogues, which end with them
   */
  cancelAll(owner: ComputingFunction): readonly RouteDialogue<Subject>[] {
    return this.registrationsOf(owner).flatMap((registration) => this.#remove(registration));
  }

  /**
   * Ends all registrations at the wish of the switching function, which has to tell their owners.
   *
   * @returns the registrations, and their dialogues, which end with them
   */
  abortAll(): {
    readonly registrations: readonly RouteRegistration[];
    readonly dialogues: readonly RouteDialogue<Subject>[];
  } {
    const registrations = [...this.#registrations.values()];
    return { registrations, dialogues: registrations.flatMap((one) => this.#remove(one)) };
  }

  /**
   * Opens a dialogue.
   *
   * @returns undefined if there are as many as there may be
   */
  begin(registration: RouteRegistration, subject: Subject): RouteDialogue<Subject> | undefined {
    if (this.#dialogues.size >= this.#limits.dialogues) return undefined;
    const crossRefIdentifier = this.#ids.next('routeing');
    const dialogue = { crossRefIdentifier, registration, subject };
    this.#dialogues.set(crossRefIdentifier, dialogue);
    this.#dialoguesOf.add(registration, dialogue);
    return dialogue;
  }

  /**
   * Finds a dialogue that a computing function names.
   *
   * @throws CstaServiceError `operation: invalidRouteingCrossRefID` if it has no such dialogue, or
   * `operation: invalidRouteRegistrationCrossRefID` if it names a registration that the dialogue is not of
   */
  dialogue(owner: ComputingFunction, named: NamedDialogue): RouteDialogue<Subject> {
    const dialogue = this.#dialogues.get(named.crossRefIdentifier);
    if (dialogue?.registration.owner !== owner) {
      throw refuse('operation', 'invalidRouteingCrossRefID');
    }
    const { routeRegisterReqID = dialogue.registration.routeRegisterReqID } = named;
    if (routeRegisterReqID !== dialogue.registration.routeRegisterReqID) throw noSuchRegistration();
    return dialogue;
  }

  /** Closes a dialogue. Returns false if it was closed before. */
  end(dialogue: RouteDialogue<Subject>): boolean {
    this.#dialoguesOf.delete(dialogue.registration, dialogue);
    return this.#dialogues.delete(dialogue.crossRefIdentifier);
  }

  #remove(registration: RouteRegistration): readonly RouteDialogue<Subject>[] {
    this.#registrations.delete(registration.routeRegisterReqID);
    this.#byDevice.delete(registration.device, registration);
    this.#byOwner.delete(registration.owner, registration);
    const dialogues = [...this.#dialoguesOf.get(registration)];
    for (const dialogue of dialogues) this.end(dialogue);
    return dialogues;
  }
}

function noSuchRegistration() {
  return refuse('operation', 'invalidRouteRegistrationCrossRefID');
}
