/**
 * GetForwarding and SetForwarding (ECMA-269 22.1.11, 22.1.20).
 *
 * @packageDocumentation
 */
import type { ForwardListItem, SetForwarding } from '../../model/generated/logical-device.js';
import { refuse } from '../../switching/refuse.js';
import { setForwarding as change, turnDefaultForwarding } from '../calls/change-station.js';
import { findStation } from '../calls/lookup.js';
import { isComplete, numberOf } from '../calls/numbers.js';
import { isCallable } from '../calls/route.js';
import { defined } from '../events/members.js';
import type { Forwarding, Forwardings, ForwardingType } from '../station-features.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';

/** The types of forwarding, and whether rings are counted before. */
const TYPES: { readonly [Type in ForwardingType]: boolean } = {
  forwardImmediate: false,
  forwardBusy: false,
  forwardNoAns: true,
  forwardDND: false,
  forwardBusyInt: false,
  forwardBusyExt: false,
  forwardNoAnsInt: true,
  forwardNoAnsExt: true,
  forwardImmInt: false,
  forwardImmExt: false,
  forwardDNDInt: false,
  forwardDNDExt: false,
};

/** Tells what was set for a station, and what the PBX has for it, turned on or off. */
export const getForwarding: Handler<'GetForwarding'> = ({ device }, { work }) => {
  const { forwarding, defaultForwarding } = findStation(work.state, device);
  return {
    kind: 'response',
    type: 'GetForwardingResponse',
    forwardingList: [
      ...listed(forwarding, { forwardStatus: true }),
      ...listed(defaultForwarding?.forwarding ?? {}, {
        forwardStatus: defaultForwarding?.isOn === true,
        forwardDefault: 'forwardingTypeAndForwardDN',
      }),
    ],
  };
};

function listed(
  forwardings: Forwardings,
  common: Pick<ForwardListItem, 'forwardStatus' | 'forwardDefault'>,
): ForwardListItem[] {
  return Object.entries(forwardings).flatMap(([type, forwarding]) =>
    forwarding
      ? {
          // The names of its members are the types.
          forwardingType: type as ForwardingType,
          forwardDN: { number: forwarding.to },
          ...common,
          ...defined({ ringCount: forwarding.ringCount, ringDuration: forwarding.ringDuration }),
        }
      : [],
  );
}

/** Sets a forwarding, or turns it off; without a type, turns on or off what the PBX has for the station. */
export const setForwarding: Handler<'SetForwarding'> = (request, { work }) => {
  const { number, defaultForwarding } = findStation(work.state, request.device);
  const { forwardingType, activateForward } = request;
  if (forwardingType === undefined) {
    if (request.forwardDN !== undefined) throw refuse('operation', 'invalidForwardingType');
    if (!defaultForwarding) throw refuse('operation', 'invalidFeature');
    turnDefaultForwarding(work, number, activateForward);
  } else {
    const type = typeOf(forwardingType);
    change(work, number, type, activateForward ? wanted(work, number, type, request) : undefined);
  }
  return { kind: 'response', type: 'SetForwardingResponse' };
};

function typeOf(given: string): ForwardingType {
  if (Object.hasOwn(TYPES, given)) return given as ForwardingType;
  throw refuse('operation', 'forwardingTypeOutOfRange');
}

function wanted(
  { state, settings }: Work,
  device: string,
  type: ForwardingType,
  { forwardDN, ringCount, ringDuration }: SetForwarding,
): Forwarding {
  if (forwardDN === undefined || !isComplete(forwardDN)) {
    throw refuse('operation', 'invalidForwardingDestination');
  }
  const to = numberOf(forwardDN);
  if (to === device || !isCallable(state, settings, to)) {
    throw refuse('operation', 'invalidForwardingDestination');
  }
  if (!TYPES[type] && (ringCount !== undefined || ringDuration !== undefined)) {
    throw refuse('operation', 'invalidRingCount');
  }
  return { to, ...defined({ ringCount, ringDuration }) };
}
