/** Services and members that are about several connections. */

import { DecodeError } from '../../model/errors.js';
import type { ConnectionList, ConnectionListItem } from '../../model/generated/call-control.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type {
  Phase1CallInfoItem,
  Phase1ConnectionDetails,
  Phase1ConnectionList,
} from './generated/types.js';
import { connectionID, deviceID } from './identifiers.js';
import { kept, type Mapping } from './mapping.js';
import type { Place } from './place.js';

/** What stands for a connection that the model requires and Phase I leaves out. */
export const noConnection: ConnectionID = {};

const isNone = (connection: ConnectionID | undefined): boolean =>
  connection === undefined ||
  Object.values(connection as object).every((member) => member === undefined);

interface Calls {
  readonly heldCall: ConnectionID;
  readonly activeCall: ConnectionID;
}

/** The held call, the active call, or both. The one that is not there is a connection without members. */
export const connectionDetails: Mapping<Phase1ConnectionDetails, Calls> = {
  toModel(wire) {
    if (wire.unknownMembers)
      throw new DecodeError('bad-tag', 'the calls are in no form of CSTA Phase I');
    const { heldCall, activeCall } = wire.bothCalls ?? wire;
    return {
      heldCall: heldCall ? connectionID.toModel(heldCall) : noConnection,
      activeCall: activeCall ? connectionID.toModel(activeCall) : noConnection,
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

function part(model: Calls, name: keyof Calls, place: Place) {
  const connection = model[name];
  place.member(name).object(connection);
  return isNone(connection) ? undefined : connectionID.toWire(connection, place.member(name));
}

const toItem = ({ endpoint, staticEndpoint, ...rest }: Phase1CallInfoItem): ConnectionListItem => ({
  newConnection: connectionID.toModel(endpoint),
  endpoint: staticEndpoint ? { deviceID: deviceID.toModel(staticEndpoint) } : { notKnown: true },
  ...kept(rest),
});

function fromItem(item: ConnectionListItem, place: Place): Phase1CallInfoItem {
  const { newConnection = noConnection, endpoint } = item;
  const end = place.member('endpoint');
  if (endpoint !== undefined) end.object(endpoint);
  if (endpoint?.restricted) end.member('restricted').lack('restricted devices');
  const device = endpoint?.deviceID;
  return {
    endpoint: connectionID.toWire(newConnection, place.member('newConnection')),
    ...(device === undefined
      ? {}
      : { staticEndpoint: deviceID.toWire(device, end.member('deviceID')) }),
    ...kept(item),
  };
}

/** The connections of a call, with the devices at their ends if any item has one. */
export const connectionList: Mapping<Phase1ConnectionList, ConnectionList> = {
  toModel(wire) {
    if (wire.callInformation) return wire.callInformation.map(toItem);
    return (wire.connections ?? []).map((item) => ({ newConnection: connectionID.toModel(item) }));
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
        connectionID.toWire(newConnection, place.item(index).member('newConnection')),
      ),
    };
  },
};
