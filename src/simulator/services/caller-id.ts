import { setCallerID } from '../calls/change-station.js';
import { findStation } from '../calls/lookup.js';
import type { Handler } from './context.js';

/** Tells whether those whom a station calls are told its number (ECMA-269 22.1.9). */
export const getCallerIDStatus: Handler<'GetCallerIDStatus'> = ({ device }, { work }) => ({
  kind: 'response',
  type: 'GetCallerIDStatusResponse',
  callerIDProvided: findStation(work.state, device).withholdsNumber !== true,
});

/** Sets whether they are, from the next call on (ECMA-269 22.1.18). */
export const setCallerIDStatus: Handler<'SetCallerIDStatus'> = (
  { device, callerIDProvided },
  { work },
) => {
  setCallerID(work, findStation(work.state, device).number, callerIDProvided);
  return { kind: 'response', type: 'SetCallerIDStatusResponse' };
};
