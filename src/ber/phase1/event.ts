import type { Events } from '../../model/generated/messages.js';
import type { EventType } from '../../model/message.js';
import type { Open } from '../../model/unknown-member.js';
import { privateExtensions } from './extensions.js';
import type { Payload } from './forms.js';
import type { Mapping } from './mapping.js';

/** An event of the model, and the event of Phase I that carries it. */
export interface EventMapping {
  /** Its type in the model. */
  readonly type: EventType;
  /** Its type among the events of Phase I. */
  readonly wire: string;
  readonly mapping: Mapping<object, object>;
  /** Whether an event of the model is this one, where Phase I has several for it. */
  isEvent?(model: object): boolean;
}

/** What every event of Phase I may carry, in the report or, as one source has it, in the event itself. */
interface WireEvent extends Open {
  readonly monitorCrossRefID: string;
  /** Behind the event, in the report. */
  readonly extensions?: Uint8Array;
  readonly privateData?: Uint8Array;
}

/** The members of an event of Phase I that are its own. */
export type Own<Wire> = Omit<Wire, 'monitorCrossRefID' | 'privateData' | 'extensions'>;

/** The members of an event of the model that are its own. */
export type OwnInModel<Type extends EventType> = Omit<
  Events[Type],
  'monitorCrossRefID' | 'extensions'
>;

/** Puts an event together from a mapping of its own members. */
export function event<Type extends EventType, Wire extends WireEvent>(
  type: Type,
  wire: string,
  own: Mapping<Own<Wire>, OwnInModel<Type>>,
  isEvent?: (model: OwnInModel<Type>) => boolean,
): EventMapping {
  const mapping: Mapping<WireEvent, Payload & { readonly monitorCrossRefID: string }> = {
    toModel({ monitorCrossRefID, extensions, privateData, ...rest }) {
      const vendors = [extensions, privateData].filter((octets) => octets !== undefined);
      const model: object = own.toModel(rest as object as Own<Wire>);
      return {
        monitorCrossRefID,
        ...model,
        ...(vendors.length === 0 ? {} : { extensions: privateExtensions.toModel(vendors) }),
      };
    },
    toWire(model, place) {
      place.object(model);
      const { monitorCrossRefID, extensions, ...rest } = model;
      const [vendor] =
        extensions === undefined
          ? []
          : privateExtensions.toWire(extensions, place.member('extensions'));
      const wireEvent: object = own.toWire(rest as object as OwnInModel<Type>, place);
      return {
        monitorCrossRefID,
        ...wireEvent,
        ...(vendor === undefined ? {} : { extensions: vendor }),
      };
    },
  };
  return { type, wire, mapping, ...(isEvent === undefined ? {} : { isEvent }) };
}
