/** Events of Phase I as those of the model. */

import type { CSTACommonArguments } from '../../model/generated/extensions.js';
import type { ServiceGroup } from '../../schema/language.js';
import { oneVendor } from './extensions.js';
import { type Mapping, type Members, members, whenUsed } from './mapping.js';
import { privateEvent } from './private-event.js';
import { prefix } from './services.js';
import { specialEvents } from './special-events.js';
import type { Translations } from './translation.js';

/** An event of the model, and the event of Phase I that carries it. */
export interface EventMapping {
  /** Its type in the model. */
  readonly type: string;
  /** Its type among the events of Phase I. */
  readonly wire: string;
  readonly mapping: Mapping<Members, Members>;
  readonly isWritten: boolean;
  /** Whether an event of the model is this one, where Phase I has several for it. */
  isEvent(model: Members): boolean;
}

/**
 * The events of the model that events are, in the order of their entries.
 *
 * @param phase - what is written: perhaps not all that is read
 */
export function eventsOf(
  all: Translations,
  events: ServiceGroup['events'],
  phase: ServiceGroup,
): EventMapping[] {
  const isCategorised = phase.eventCategory !== undefined;
  const found = Object.entries(events).map(([wire, { payload, inModel = {} }]): EventMapping => {
    const { type = wire.slice(prefix.length), toldBy, untold } = inModel;
    const make = (): Mapping<Members, Members> => {
      const { privateData, ...entries } = payload.members;
      const told = toldBy && { [toldBy.name]: toldBy.value };
      const usual = members(all.fields(entries), { ...untold, ...told });
      const special = Object.hasOwn(specialEvents, wire) ? specialEvents[wire] : undefined;
      const own = special ? special(all, usual) : usual;
      return whole(all, isCategorised, toldBy ? telling(toldBy.name, toldBy.lacking, own) : own);
    };
    return {
      type,
      wire,
      mapping: whenUsed(make),
      isWritten: Object.hasOwn(phase.events, wire),
      isEvent: (model) => toldBy === undefined || model[toldBy.name] === toldBy.value,
    };
  });
  return [
    ...found,
    {
      type: 'PrivateEvent',
      wire: `${prefix}PrivateEvent`,
      isWritten: !isCategorised,
      mapping: privateEvent,
      isEvent: () => true,
    },
  ];
}

/** Says where the member lacks that tells two events from each other. */
const telling = (
  name: string,
  lacking: string,
  mapping: Mapping<Members, Members>,
): Mapping<Members, Members> => ({
  toModel: (wire) => mapping.toModel(wire),
  toWire(model, place) {
    if (place.object(model)[name] === undefined) place.member(name).lack(lacking);
    return mapping.toWire(model, place);
  },
});

/** An event with what all events have: its monitor, and private data behind it or, as one source has it, in it. */
function whole(
  all: Translations,
  isCategorised: boolean,
  own: Mapping<Members, Members>,
): Mapping<Members, Members> {
  const common = all.of<unknown, CSTACommonArguments>('Phase1CommonArguments');
  const written: Mapping = isCategorised ? common : oneVendor;
  const extensionsIn = (behind: unknown): CSTACommonArguments =>
    behind instanceof Uint8Array ? oneVendor.toModel(behind) : common.toModel(behind);
  return {
    toModel({ monitorCrossRefID, extensions: behind, privateData: within, ...rest }) {
      const found = [behind, within].flatMap((given) => (given ? extensionsIn(given) : []));
      const vendors = found.flatMap(({ privateData = [] }) => privateData);
      const extensions = { ...found[0], ...(vendors.length > 0 && { privateData: vendors }) };
      return {
        monitorCrossRefID,
        ...own.toModel(rest),
        ...(found.length > 0 && { extensions }),
      };
    },
    toWire(model, place) {
      place.object(model);
      const { monitorCrossRefID, extensions: given, ...rest } = model;
      const extensions =
        given === undefined ? undefined : written.toWire(given, place.member('extensions'));
      return {
        monitorCrossRefID,
        ...own.toWire(rest, place),
        ...(extensions !== undefined && { extensions }),
      };
    },
  };
}
