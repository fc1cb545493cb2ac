import { agentTranslations } from './agents.js';
import { causeTranslations } from './causes.js';
import { connectionTranslations } from './connections.js';
import { acknowledgementTranslations } from './extendable.js';
import { extensionTranslations } from './extensions.js';
import { featureTranslations } from './features.js';
import { forwardingTranslations } from './forwarding.js';
import { deviceTranslations } from './identifiers.js';
import { monitoringTranslations } from './monitoring.js';
import type { Special } from './translation.js';

/** The mappings that the schema has no words for: of types, and of what members name in `as`. */
export const specials: Readonly<Record<string, Special>> = {
  ...deviceTranslations,
  ...connectionTranslations,
  ...extensionTranslations,
  ...acknowledgementTranslations,
  ...causeTranslations,
  ...featureTranslations,
  ...forwardingTranslations,
  ...agentTranslations,
  ...monitoringTranslations,
};
