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
