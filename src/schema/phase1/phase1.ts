import type { ServiceGroup } from '../language.js';
import { argumentTypes } from './arguments.js';
import { causeTypes } from './causes.js';
import { events } from './events.js';
import { extensionTypes } from './extensions.js';
import { featureTypes } from './features.js';
import { identifierTypes } from './identifiers.js';
import { monitoringTypes } from './monitoring.js';
import { services } from './services.js';

/**
 * CSTA Phase I (ECMA-180): its operations, events and types. Only BER has it.
 *
 * Members bear the model's names wherever one of the model has the same meaning; `about` says what ECMA-180 calls them.
 * What is something else in the model says so: a member, type or event in `inModel`, an operation in `carries`. A relative
 * of Phase I is a group like this one with other entries in the place of some, such as `omnipcx`.
 */
export const phase1: ServiceGroup = {
  name: 'phase1',
  title: 'CSTA Phase I',
  types: {
    ...identifierTypes,
    ...extensionTypes,
    ...causeTypes,
    ...featureTypes,
    ...monitoringTypes,
    ...argumentTypes,
  },
  services,
  events,
};
