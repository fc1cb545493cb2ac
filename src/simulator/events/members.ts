import type { ConnectionID, DeviceID } from '../../model/hand-written.js';
import type { Call, Connection } from '../state.js';

/** An object type without the members that are undefined. */
type Defined<T> = {
  [Name in keyof T as undefined extends T[Name] ? never : Name]: T[Name];
} & {
  [Name in keyof T as undefined extends T[Name] ? Name : never]?: Exclude<T[Name], undefined>;
};

/** Leaves out the members that are undefined: absent is absent in the model. */
export function defined<T extends object>(members: T): Defined<T> {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined) given[name] = value;
  }
  return given as Defined<T>;
}

/** A device as the subject of an event, or in another role that may not be known. */
export function known(deviceIdentifier: DeviceID): { readonly deviceIdentifier: DeviceID } {
  return { deviceIdentifier };
}

/** Names a connection, statically or dynamically. */
export function connectionID(
  callID: string,
  { device, dynamicID }: Pick<Connection, 'device' | 'dynamicID'>,
): ConnectionID {
  return {
    callID,
    deviceID:
      dynamicID === undefined ? { number: device } : { number: dynamicID, typeOfNumber: 'dynamic' },
  };
}

/** Who is at a connection, as far as others may know. */
type Party = Pick<Connection, 'device' | 'farEnd' | 'withheld'>;

/** The device of a connection as people know it: for a line to the network, the number outside. */
function deviceOf({ device, farEnd }: Party): DeviceID {
  return { number: farEnd ?? device };
}

/** The device of a connection in any role but that of a redirecting one. */
export function partyAt(
  connection: Party,
): { readonly deviceIdentifier: DeviceID } | { readonly restricted: true } {
  return connection.withheld ? { restricted: true } : known(deviceOf(connection));
}

/** The device of a connection that the call was sent on from. */
export function redirectedFrom(
  connection: Party,
): { readonly numberDialed: DeviceID } | { readonly restricted: true } {
  return connection.withheld ? { restricted: true } : { numberDialed: deviceOf(connection) };
}

/** The device of a connection in a list of connections. */
export function endpointOf(
  connection: Party,
): { readonly deviceID: DeviceID } | { readonly restricted: true } {
  return connection.withheld ? { restricted: true } : { deviceID: deviceOf(connection) };
}

/** What almost every event tells of its call. */
export function commonMembers(call: Call) {
  const { correlatorData, callCharacteristics, languagePreferences, callLinkageData } = call;
  return defined({ correlatorData, callCharacteristics, languagePreferences, callLinkageData });
}

/** The devices of an external call, as the network and its lines know them. */
export function networkMembers(call: Call) {
  const { networkCallingDevice, networkCalledDevice } = call;
  return {
    ...associatedCallingMember(call),
    ...defined({
      networkCallingDevice,
      networkCalledDevice: networkCalledDevice && known(networkCalledDevice),
    }),
  };
}

/** The line of an external caller. */
export function associatedCallingMember({ associatedCallingDevice }: Call) {
  return defined({
    associatedCallingDevice: associatedCallingDevice && known(associatedCallingDevice),
  });
}

/** The line of an external called device. */
export function associatedCalledMember({ associatedCalledDevice }: Call) {
  return defined({
    associatedCalledDevice: associatedCalledDevice && known(associatedCalledDevice),
  });
}

/** The connection by which an external call came in; left out where callers came in by several (ECMA-269 17.2.5 FR 4). */
export function originatingNIDMember(call: Call) {
  const { associatedCallingDevice, associatedCalledDevice, callID, connections } = call;
  const [line, ...more] = connections.filter(
    ({ device, farEnd }) => farEnd !== undefined && device !== associatedCalledDevice?.number,
  );
  const isOnly = line?.device === associatedCallingDevice?.number && more.length === 0;
  return defined({
    originatingNIDConnection: line && isOnly ? connectionID(callID, line) : undefined,
  });
}

/** What the call is about. */
export function contentMembers({ subjectOfCall, messageInfo }: Call) {
  return defined({ subjectOfCall, messageInfo });
}

/** The devices that left the call before. */
export function historyMember({ deviceHistory }: Call) {
  return defined({ deviceHistory });
}

/** Which media the call has. */
export function mediaMember({ mediaCallCharacteristics }: Call) {
  return defined({ mediaCallCharacteristics });
}

/** Calling, called and last redirecting device. */
export function partyMembers({ callingDevice, calledDevice, lastRedirectionDevice }: Call) {
  return { callingDevice, calledDevice, lastRedirectionDevice };
}
