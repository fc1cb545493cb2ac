import { refuse } from '../../switching/refuse.js';
import { setDoNotDisturb as change, doNotDisturbMembers } from '../calls/change-station.js';
import { findStation } from '../calls/lookup.js';
import { numberOf } from '../calls/numbers.js';
import type { Handler } from './context.js';

/** Tells whether calls are turned away, and which (ECMA-269 22.1.10). */
export const getDoNotDisturb: Handler<'GetDoNotDisturb'> = ({ device }, { work }) => {
  const { doNotDisturb } = findStation(work.state, device);
  return {
    kind: 'response',
    type: 'GetDoNotDisturbResponse',
    doNotDisturbOn: doNotDisturb !== undefined,
    ...doNotDisturbMembers(doNotDisturb),
  };
};

/** Sets which calls are turned away: all, unless origin or callers are named (ECMA-269 22.1.19). */
export const setDoNotDisturb: Handler<'SetDoNotDisturb'> = (request, { work }) => {
  const { number } = findStation(work.state, request.device);
  const { doNotDisturbOn, callOrigination, callingDeviceList } = request;
  const { internal = false, external = false } = callOrigination ?? {
    internal: true,
    external: true,
  };
  if (doNotDisturbOn && !internal && !external) throw refuse('operation', 'invalidDoNotDisturb');
  const callers = callingDeviceList?.map(numberOf);
  change(work, number, doNotDisturbOn ? { internal, external, callers } : undefined);
  return { kind: 'response', type: 'SetDoNotDisturbResponse' };
};
