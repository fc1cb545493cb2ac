import type { EventCause } from '../../model/generated/causes.js';
import type { UniversalFailure } from '../../model/generated/errors.js';
import { type EnumerationDetails, enumeration, orInstead } from './enumeration.js';
import type { Phase1EventCause, Phase1UniversalFailure } from './generated/types.js';
import {
  Phase1EventCauseValues,
  Phase1OperationErrorsValues,
  Phase1PerformanceManagementErrorsValues,
  Phase1StateIncompatibilityErrorsValues,
  Phase1SubscribedResourceAvailabilityErrorsValues,
  Phase1SystemResourceAvailabilityErrorsValues,
} from './generated/values.js';
import { securityErrorNames, unspecifiedError } from './hand-written.js';
import { type Field, type Mapping, orElse } from './mapping.js';

/** Where the model allows that there is no cause. */
export const cause: Field<Phase1EventCause, EventCause> = enumeration(Phase1EventCauseValues, {
  unnamed: { voiceUnitInitiator: 34 },
});

/** Where the model requires a cause: the absent one is `normal`, which Phase I does not have. */
export const causeOrNormal: Field<Phase1EventCause, EventCause> = orElse(cause, 'normal');

const category = (names: string, details: EnumerationDetails = {}) =>
  orInstead(enumeration<string, string>(names, details), 'generic');

/** Phase I has one error for a cross reference that is not in use, whatever it is of. */
const unknownCrossReference = Object.fromEntries(
  [
    'invalidEscapeCrossRefID',
    'invalidMonitorCrossRefID',
    'invalidRouteingCrossRefID',
    'invalidRouteRegistrationCrossRefID',
  ].map((error) => [error, 'invalidCrossRefID']),
);

/** The categories of errors, by their names on both sides. */
const categories: Readonly<Record<string, Mapping<string, string>>> = {
  operation: category(Phase1OperationErrorsValues, { coarser: unknownCrossReference }),
  stateIncompatibility: category(Phase1StateIncompatibilityErrorsValues),
  systemResourceAvailability: category(Phase1SystemResourceAvailabilityErrorsValues),
  subscribedResourceAvailability: category(Phase1SubscribedResourceAvailabilityErrorsValues),
  performanceManagement: category(Phase1PerformanceManagementErrorsValues),
  security: category(securityErrorNames, { unnamed: { pACViolated: 3 } }),
};

/** Why a request was refused. An error of the vendor, which later phases do not have, is kept as it came. */
export const failure: Mapping<Phase1UniversalFailure, UniversalFailure> = {
  toModel(wire) {
    if (wire.unspecified || wire.security === unspecifiedError) return { unspecified: true };
    if (wire.nonStandard) return { unknownMembers: [{ ber: wire.nonStandard, index: 0 }] };
    if (wire.unknownMembers) return { unknownMembers: wire.unknownMembers };
    const errors = Object.entries(wire).map(([name, value]) => [
      name,
      categories[name]?.toModel(String(value)),
    ]);
    return Object.fromEntries(errors) as object as UniversalFailure;
  },
  toWire(model, place) {
    place.object(model);
    const { unspecified, unknownMembers } = model;
    if (unspecified) return { unspecified: true };
    if (unknownMembers !== undefined) return { unknownMembers };
    for (const [name, value] of Object.entries(model)) {
      const mapping = categories[name];
      if (value === undefined || !mapping) continue;
      const error = mapping.toWire(value as string, place.member(name));
      return { [name]: error } as object as Phase1UniversalFailure;
    }
    const other = (['privateData', 'privateErrorCode'] as const).find(
      (name) => model[name] !== undefined,
    );
    if (other === undefined) {
      return place.fail('missing-member', 'a choice has none of its alternatives');
    }
    place.member(other).lack(`error category ${other}`);
    return { unspecified: true };
  },
};
