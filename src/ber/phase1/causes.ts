import { securityErrorNames, unspecifiedError } from './hand-written.js';
import { enumeration, kept, type Mapping, type Members } from './mapping.js';
import type { Special } from './translation.js';

/** Why a request was refused. One source has the error that says nothing in the place of a security error. */
const failure: Special = (all): Mapping<Members, Members> => {
  const mapping = all.byEntry<Members, Members>('Phase1UniversalFailure');
  return {
    toModel: (wire) =>
      wire.security === unspecifiedError ? { unspecified: true } : mapping.toModel(wire),
    toWire(model, place) {
      const { unspecified, unknownMembers } = place.object(model);
      if (unspecified) return { unspecified: true };
      return unknownMembers === undefined ? mapping.toWire(model, place) : kept(model);
    },
  };
};

const securityError: Special = () =>
  enumeration({
    names: securityErrorNames.split(' '),
    nameless: { pACViolated: 3 },
    instead: 'generic',
  });

export const causeTranslations: Readonly<Record<string, Special>> = {
  Phase1UniversalFailure: failure,
  Phase1SecurityOrUnspecified: securityError,
};
