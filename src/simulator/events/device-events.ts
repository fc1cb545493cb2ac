import type { Event } from '../../model/message.js';
import type { DeviceFact } from '../facts.js';
import type { Report } from './call-events.js';
import { known } from './members.js';

/** Facts about agents, which have events of their own. */
type AboutAgent = {
  readonly fact: 'agentLoggedOn' | 'agentLoggedOff' | 'agentState' | 'autoWorkChanged';
};

/** The event for something that is about neither a call nor an agent. */
export function reportDeviceFact(fact: Exclude<DeviceFact, AboutAgent>): Report {
  if (fact.fact === 'deviceNews') {
    const { type, members } = fact;
    return {
      type,
      // The members are those of the type, which the union of all types no longer says.
      report: ({ monitorCrossRefID }) =>
        ({ kind: 'event', type, monitorCrossRefID, ...members }) as Event,
    };
  }
  if (fact.fact === 'routeingModeChanged') {
    const type = 'RouteingEvent';
    const members = { device: known({ number: fact.device }), routeingMode: fact.on };
    return {
      type,
      report: ({ monitorCrossRefID }) => ({ kind: 'event', type, monitorCrossRefID, ...members }),
    };
  }
  const { order } = fact;
  const devices = {
    originatingDevice: known({ number: order.originator }),
    targetDevice: known({ number: order.target }),
  };
  const isSet = fact.fact === 'callBackSet';
  if (order.kind === 'call') {
    const type = 'CallBackEvent';
    return {
      type,
      report: ({ monitorCrossRefID }) => ({
        kind: 'event',
        type,
        monitorCrossRefID,
        ...devices,
        callBackSetCanceled: isSet,
      }),
    };
  }
  const type = 'CallBackMessageEvent';
  return {
    type,
    report: ({ monitorCrossRefID }) => ({
      kind: 'event',
      type,
      monitorCrossRefID,
      ...devices,
      callBackMsgSetCanceled: isSet,
    }),
  };
}
