import type { DeviceFact } from '../facts.js';
import type { Report } from './call-events.js';
import { known } from './members.js';

/** The event for something that is about no call. */
export function reportDeviceFact(fact: DeviceFact): Report {
  if (fact.fact === 'messageWaiting') {
    const type = 'MessageWaitingEvent';
    const members = { targetDevice: known({ number: fact.device }), messageWaitingOn: fact.on };
    return {
      type,
      report: ({ monitorCrossRefID }) => ({ kind: 'event', type, monitorCrossRefID, ...members }),
    };
  }
  if (fact.fact === 'forwardingChanged') {
    const type = 'ForwardingEvent';
    const members = {
      device: known({ number: fact.device }),
      forwardingType: fact.type,
      forwardStatus: fact.on,
      forwardTo: { number: fact.to },
    };
    return {
      type,
      report: ({ monitorCrossRefID }) => ({ kind: 'event', type, monitorCrossRefID, ...members }),
    };
  }
  if (fact.fact === 'doNotDisturbChanged') {
    const type = 'DoNotDisturbEvent';
    const members = { device: known({ number: fact.device }), doNotDisturbOn: fact.on };
    return {
      type,
      report: ({ monitorCrossRefID }) => ({ kind: 'event', type, monitorCrossRefID, ...members }),
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
  if (fact.fact === 'readinessChanged') {
    const type = fact.ready ? 'AgentReadyEvent' : 'AgentNotReadyEvent';
    const members = {
      agentDevice: known({ number: fact.device }),
      acdGroup: { number: fact.group },
    };
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
