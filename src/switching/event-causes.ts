import type { EventCause } from '../model/generated/causes.js';

/**
 * The causes that ECMA-269 allows in an event, for the events whose table is known here: Tables 17-152 (Bridged),
 * 17-162 (Digits Dialled), 17-170 (Held), 17-172 (Network Capabilities Changed), 17-178 (Originated), 17-182
 * (Retrieved).
 */
export const allowedCauses = {
  BridgedEvent: ['normal'],
  DigitsDialedEvent: ['conference', 'consultation', 'networkDialling', 'normal', 'transfer'],
  HeldEvent: [
    'alternate',
    'conference',
    'consultation',
    'intrude',
    'maintenance',
    'networkSignal',
    'normal',
    'recall',
    'suspend',
    'transfer',
  ],
  NetworkCapabilitiesChangedEvent: ['networkSignal'],
  OriginatedEvent: [
    'callBack',
    'conference',
    'consultation',
    'makeCall',
    'newCall',
    'normal',
    'transfer',
  ],
  RetrievedEvent: ['alternate', 'networkSignal', 'normal', 'recall'],
} as const satisfies Readonly<Record<string, readonly EventCause[]>>;

/** A cause that one of those events may have. */
export type CauseOf<Type extends keyof typeof allowedCauses> = (typeof allowedCauses)[Type][number];
