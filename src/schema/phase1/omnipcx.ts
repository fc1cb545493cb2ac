import {
  choice,
  type EventDefinition,
  enumeration,
  listOf,
  type NamedNumber,
  optional,
  required,
  type ServiceGroup,
  sequence,
  type TypeDefinition,
} from '../language.js';
import { causeTypes as laterCauses } from '../types/causes.js';
import { causeTypes } from './causes.js';
import { events } from './events.js';
import { identifierTypes } from './identifiers.js';
import { phase1 } from './phase1.js';

/**
 * The last cause that an OmniPCX may know. In ECMA-285 the causes from 36 to 56 are one list in alphabetical order behind
 * those of Phase I, and a second begins behind them, so the first is in all likelihood that of Phase II. Of these 48 has
 * been seen, on a cleared connection.
 */
const LAST_CAUSE = 56;

const numberOf = (value: number | NamedNumber): number =>
  typeof value === 'number' ? value : (value.number ?? LAST_CAUSE + 1);

const causes = Object.entries(laterCauses.EventCause.values).filter(
  ([, value]) => numberOf(value) <= LAST_CAUSE,
);

/** The numbers of call events that captures show, or clients know. */
const seen: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 7, 9, 11, 12, 13]);

/** A call event has the number that it has in Phase I, less one. */
function callEvent(event: EventDefinition): EventDefinition {
  const tag = (event.tag ?? 0) - 1;
  return seen.has(tag) ? { ...event, tag } : { ...event, tag, isInferred: true };
}

/** The call events. Others have been seen nowhere. */
const callEvents = Object.entries(events)
  .filter(([, { tag = 0 }]) => tag <= (events.Phase1TransferredEvent.tag ?? 0))
  .map(([name, event]) => [name, callEvent(event)] as const);

/** A device that a peer may leave out, since nobody knows which it must tell. */
const device = (definition: TypeDefinition): TypeDefinition => ({
  ...definition,
  whenMissing: { notKnown: true },
});

/**
 * CSTA Phase I as an OmniPCX of Alcatel-Lucent has it: operations and types of Phase I, but events in categories, with
 * the extensions of requests behind them. In all likelihood this is the form of Phase II. It is known from captures and
 * from what clients do, so there is more of it than stands here.
 */
export const omnipcx: ServiceGroup = {
  ...phase1,
  name: 'omnipcx',
  title: 'CSTA of an OmniPCX, as far as it is known,',
  eventCategory: 0,
  types: {
    ...phase1.types,
    Phase1EventCause: enumeration(
      { ...Object.fromEntries(causes), ...causeTypes.Phase1EventCause.values },
      { inModel: { isNarrower: true } },
    ),
    Phase1SubjectDeviceID: device(identifierTypes.Phase1SubjectDeviceID),
    Phase1CallingDeviceID: device(identifierTypes.Phase1CallingDeviceID),
    Phase1CalledDeviceID: device(identifierTypes.Phase1CalledDeviceID),
    Phase1RedirectionDeviceID: device(identifierTypes.Phase1RedirectionDeviceID),
    Phase1EscapeArgument: choice({
      common: required('Phase1CommonArguments'),
      plain: required('Phase1EscapeContent'),
    }),
    Phase1EscapeContent: sequence(
      {
        security: optional('Phase1SecurityData', { tag: 0 }),
        privateData: optional(listOf('Phase1AnyPrivateData'), { tag: 1 }),
      },
      { about: 'The members of Phase1CommonArguments in a plain SEQUENCE.' },
    ),
  },
  events: Object.fromEntries(callEvents),
};
