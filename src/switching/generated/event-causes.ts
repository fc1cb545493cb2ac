// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { EventCause } from '../../model/generated/causes.js';

/** The causes that ECMA-269 allows in an event, for the events whose table is known. */
export const allowedCauses = {
  /** Source: ECMA-269 17.2.1; ECMA-285 15.2.1. */
  BridgedEvent: ['normal'],
  /** Source: ECMA-269 17.2.6; ECMA-285 15.2.6. */
  DigitsDialedEvent: ['conference', 'consultation', 'networkDialling', 'normal', 'transfer'],
  /** Source: ECMA-269 17.2.10; ECMA-285 15.2.10. */
  HeldEvent: ['alternate', 'conference', 'consultation', 'intrude', 'maintenance', 'networkSignal', 'normal', 'recall', 'suspend', 'transfer'],
  /** Source: ECMA-269 17.2.11; ECMA-285 15.2.11. */
  NetworkCapabilitiesChangedEvent: ['networkSignal'],
  /** Source: ECMA-269 17.2.14; ECMA-285 15.2.14. */
  OriginatedEvent: ['callBack', 'conference', 'consultation', 'makeCall', 'newCall', 'normal', 'transfer'],
  /** Source: ECMA-269 17.2.16; ECMA-285 15.2.16. */
  RetrievedEvent: ['alternate', 'networkSignal', 'normal', 'recall'],
} as const satisfies Readonly<Record<string, readonly EventCause[]>>;
