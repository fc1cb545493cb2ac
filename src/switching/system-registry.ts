import type { RequestTypes, StatusFilter, SystemStatusValue } from '../model/generated/system.js';
import { Multimap } from '../model/multimap.js';
import { statusFilterBits } from './generated/filter-bits.js';
import type { IdentifierSource } from './identifiers.js';
import { refuse } from './refuse.js';
import type { ComputingFunction } from './switching-function.js';

/** A registration for system services. */
export interface SystemRegistration {
  readonly sysStatRegisterID: string;
  readonly owner: ComputingFunction;
  /** What it is for. */
  readonly requestTypes: RequestTypes;
  /** Statuses that are not reported. */
  readonly filter: StatusFilter;
}

/** The registrations of a switching function for system services. */
export class SystemRegistry {
  readonly #ids: IdentifierSource;
  readonly #limit: number;
  readonly #registrations = new Map<string, SystemRegistration>();
  readonly #idsOf = new Multimap<ComputingFunction, string>();

  /**
   * @param ids - gives the registration identifiers
   * @param limit - how many registrations there may be
   */
  constructor(ids: IdentifierSource, limit = 1000) {
    this.#ids = ids;
    this.#limit = limit;
  }

  /**
   * Registers a computing function.
   *
   * @throws CstaServiceError `systemResourceAvailability: registrationLimitExceeded`
   */
  register(
    owner: ComputingFunction,
    requestTypes: RequestTypes,
    filter: StatusFilter = {},
  ): SystemRegistration {
    if (this.#registrations.size >= this.#limit) {
      throw refuse('systemResourceAvailability', 'registrationLimitExceeded');
    }
    const sysStatRegisterID = this.#ids.next('registration');
    const registration = { sysStatRegisterID, owner, requestTypes, filter };
    this.#registrations.set(sysStatRegisterID, registration);
    this.#idsOf.add(owner, sysStatRegisterID);
    return registration;
  }

  /**
   * Changes which statuses a registration leaves out.
   *
   * @throws CstaServiceError `operation: invalidCrossRefID` if this computing function has no such registration, or
   * `operation: requestIncompatibleWithObject` if it is not for the system status
   */
  changeFilter(owner: ComputingFunction, sysStatRegisterID: string, filter: StatusFilter): void {
    const registration = this.#registrationOf(owner, sysStatRegisterID);
    if (registration.requestTypes.systemStatus !== true) {
      throw refuse('operation', 'requestIncompatibleWithObject');
    }
    this.#registrations.set(sysStatRegisterID, { ...registration, filter });
  }

  /**
   * Ends a registration at the wish of its computing function.
   *
   * @throws CstaServiceError `operation: invalidCrossRefID` if this computing function has no such registration
   */
  cancel(owner: ComputingFunction, sysStatRegisterID: string): void {
    this.#remove(this.#registrationOf(owner, sysStatRegisterID));
  }

  /** Ends all registrations of a computing function. */
  cancelAll(owner: ComputingFunction): void {
    for (const registration of this.registrationsOf(owner)) this.#remove(registration);
  }

  /** Ends all registrations at the wish of the switching function, which has to tell their owners. */
  abortAll(): SystemRegistration[] {
    const aborted = [...this.#registrations.values()];
    for (const registration of aborted) this.#remove(registration);
    return aborted;
  }

  /** The registrations of a computing function, in the order in which they came. */
  registrationsOf(owner: ComputingFunction): SystemRegistration[] {
    return [...this.#idsOf.get(owner)].flatMap((id) => this.#registrations.get(id) ?? []);
  }

  /** The registrations for something other than a new status. */
  registeredFor(
    service: Exclude<keyof RequestTypes, 'systemStatus' | 'unknownBits'>,
  ): SystemRegistration[] {
    return [...this.#registrations.values()].filter(
      ({ requestTypes }) => requestTypes[service] === true,
    );
  }

  /** The registrations that a new status has to be reported to. */
  interestedIn(status: SystemStatusValue): SystemRegistration[] {
    return [...this.#registrations.values()].filter(
      ({ requestTypes, filter }) =>
        requestTypes.systemStatus === true && statusFilterBits[status]?.(filter) !== true,
    );
  }

  #remove({ owner, sysStatRegisterID }: SystemRegistration): void {
    this.#registrations.delete(sysStatRegisterID);
    this.#idsOf.delete(owner, sysStatRegisterID);
  }

  #registrationOf(owner: ComputingFunction, sysStatRegisterID: string): SystemRegistration {
    const registration = this.#registrations.get(sysStatRegisterID);
    if (registration?.owner !== owner) throw refuse('operation', 'invalidCrossRefID');
    return registration;
  }
}
