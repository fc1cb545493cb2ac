/** Services and members that are about several connections. */

import { DecodeError } from '../../model/errors.js';
import type { ConnectionList, ConnectionListItem } from '../../model/generated/call-control.js';
import type { ConnectionID, DeviceID } from '../../model/hand-written.js';
import { kept, type Mapping, type Members } from './mapping.js';
import type { Place } from './place.js';
import type { Special } from './translation.js';

/** What stands for a connection that the model requires and Phase I leaves out. */
const noConnection: ConnectionID = {};

const isNone = (connection: Members): boolean =>
  Object.values(connection).every((member) => member === undefined);

interface Calls {
  readonly heldCall?: unknown;
  readonly activeCall?: unknown;
}

/** The held call, the active call, or both. The one that is not there is a connection without members. */
const connectionDetails: Special = (
  all,
): Mapping<
  Calls & { readonly bothCalls?: Calls; readonly unknownMembers?: unknown },
  Readonly<Record<'heldCall' | 'activeCall', ConnectionID>>
> => {
  const connection = all.of<unknown, ConnectionID>('Phase1ConnectionID');
  const part = (model: Calls, name: keyof Calls, place: Place): unknown => {
    const at = place.member(name);
    const given = at.object(model[name]);
    return isNone(given) ? undefined : connection.toWire(given, at);
  };
  return {
    toModel(wire) {
      if (wire.unknownMembers)
        throw new DecodeError('bad-tag', 'the calls are in no form of CSTA Phase I');
      const { heldCall, activeCall } = wire.bothCalls ?? wire;
      return {
        heldCall: heldCall ? connection.toModel(heldCall) : {},
        activeCall: activeCall ? connection.toModel(activeCall) : {},
        ...kept(wire.bothCalls ?? {}),
      };
    },
    toWire(model, place) {
      place.only(model, ['heldCall', 'activeCall']);
      const held = part(model, 'heldCall', place);
      const active = part(model, 'activeCall', place);
      if (active && !held) return { activeCall: active };
      if (held && !active) return { heldCall: held };
      return { bothCalls: { heldCall: held ?? {}, activeCall: active ?? {} } };
    },
  };
};

interface WireItem {
  readonly endpoint?: unknown;
  readonly staticEndpoint?: unknown;
}

interface WireList {
  readonly connections?: readonly unknown[];
  readonly callInformation?: readonly WireItem[];
}

/** The connections of a call, with the devices at their ends if any item has one. */
const connectionList: Special = (all): Mapping<WireList, ConnectionList> => {
  const connection = all.of<unknown, ConnectionID>('Phase1ConnectionID');
  const device = all.of<unknown, DeviceID>('Phase1DeviceID');
  const toItem = ({ endpoint, staticEndpoint, ...rest }: WireItem): ConnectionListItem => ({
    ...(endpoint !== undefined && { newConnection: connection.toModel(endpoint) }),
    endpoint: staticEndpoint ? { deviceID: device.toModel(staticEndpoint) } : { notKnown: true },
    ...kept(rest),
  });
  const fromItem = (item: ConnectionListItem, place: Place): WireItem => {
    const { newConnection = noConnection, endpoint } = item;
    const end = place.member('endpoint');
    if (endpoint !== undefined) end.object(endpoint);
    if (endpoint?.restricted) end.member('restricted').lack('restricted devices');
    const given = endpoint?.deviceID;
    return {
      endpoint: connection.toWire(newConnection, place.member('newConnection')),
      ...(given && { staticEndpoint: device.toWire(given, end.member('deviceID')) }),
      ...kept(item),
    };
  };
  return {
    toModel({ callInformation, connections = [] }) {
      if (callInformation) return callInformation.map(toItem);
      return connections.map((item) => ({ newConnection: connection.toModel(item) }));
    },
    toWire(model, place) {
      place.list(model);
      for (const [index, item] of model.entries()) {
        place.item(index).object(item);
        place.item(index).only(item, ['newConnection', 'endpoint']);
      }
      const isPlain = model.every((item) => item.endpoint === undefined && !item.unknownMembers);
      if (!isPlain && place.plainLists) {
        place.leave('lists of connections go without the devices at their ends here');
      } else if (!isPlain) {
        return { callInformation: model.map((item, index) => fromItem(item, place.item(index))) };
      }
      return {
        connections: model.map(({ newConnection = noConnection }, index) =>
          connection.toWire(newConnection, place.item(index).member('newConnection')),
        ),
      };
    },
  };
};

export const connectionTranslations: Readonly<Record<string, Special>> = {
  Phase1ConnectionDetails: connectionDetails,
  Phase1ConnectionList: connectionList,
};
