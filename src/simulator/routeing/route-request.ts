import type { Requests } from '../../model/generated/messages.js';
import {
  associatedCalledMember,
  associatedCallingMember,
  commonMembers,
  connectionID,
  contentMembers,
  defined,
  historyMember,
  known,
  mediaMember,
} from '../events/members.js';
import { withNames } from '../events/names.js';
import type { Settings } from '../settings.js';
import type { Call, Connection } from '../state.js';

/** By what the messages of a dialogue name it. */
interface Names {
  readonly crossRefIdentifier: string;
  readonly routeRegisterReqID: string;
}

/** What the question for a route tells of the call. */
export function routeRequest(
  names: Names,
  call: Call,
  connection: Connection,
  settings: Settings,
): Requests['RouteRequest'] {
  const characteristics = call.callCharacteristics ?? {};
  const isUrgent = characteristics.priorityCall ?? characteristics.highPriorityCall;
  const members = {
    ...names,
    currentRoute: call.calledDevice,
    callingDevice: call.callingDevice,
    routeingDevice: known({ number: connection.device }),
    routedCall: connectionID(call.callID, connection),
    ...associatedCallingMember(call),
    ...associatedCalledMember(call),
    replyTimeout: settings.times.routeReply,
    ...defined({ priority: isUrgent }),
    ...commonMembers(call),
    ...mediaMember(call),
    ...contentMembers(call),
    ...historyMember(call),
  };
  return withNames(members, [call], settings);
}

/** What a question for another route tells of the call. */
export function reRoute(names: Names, call: Call, settings: Settings): Requests['ReRoute'] {
  const { correlatorData, callLinkageData } = call;
  const replyTimeout = settings.times.routeReply;
  return { ...names, replyTimeout, ...defined({ correlatorData, callLinkageData }) };
}
