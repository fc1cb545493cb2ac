import { refuse } from '../../switching/refuse.js';
import { beginCall, goOffHook, promptDevice } from '../calls/originate.js';
import type { Pending } from '../state.js';
import { attributesOf, checkChoices, checkCodes, idOf, madeCallMembers } from './attributes.js';
import type { Handler } from './context.js';
import { findCaller, requireIdle } from './requirements.js';

/**
 * Originates a connection at a device, for other devices to be added to (ECMA-269 17.1.19). It cannot be planned for
 * later (FR 3); a planned duration promises nothing (FR 5).
 */
export const makeConnection: Handler<'MakeConnection'> = (request, { work }) => {
  checkCodes(work, request);
  checkChoices(request);
  if (request.startTime !== undefined) {
    throw refuse('systemResourceAvailability', 'startTimeOutOfRange');
  }
  if ((request.maxDevices ?? 0) > work.settings.conferenceLimit) {
    throw refuse('systemResourceAvailability', 'maxDevicesExceeded');
  }
  const { station, originatingDevice } = findCaller(
    work.state,
    request.initiatingDevice,
    'invalidDeviceID',
  );
  const { number } = station;
  requireIdle(work.state, number);
  const callID = beginCall(work, number, attributesOf(request));
  const pending: Pending = {
    goal: 'connect',
    prompted: true,
    digits: '',
    complete: true,
    cause: 'newCall',
    originatingDevice,
  };
  promptDevice(work, callID, number, 'makeConnection', pending);
  const connection = work.connection(callID, number);
  if (connection && request.autoOriginate === 'doNotPrompt' && station.handsFree) {
    goOffHook(work, callID, connection);
  }
  return {
    kind: 'response',
    type: 'MakeConnectionResponse',
    initiatingDevice: idOf(work, callID, number),
    ...madeCallMembers(work, callID),
  };
};
