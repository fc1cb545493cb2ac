import type { SendMessage } from '../../model/generated/call-control.js';
import type { ConnectionID, DeviceID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { clearCall } from '../calls/depart.js';
import { findStation } from '../calls/lookup.js';
import { isComplete } from '../calls/numbers.js';
import { beginCall } from '../calls/originate.js';
import type { Work } from '../work.js';
import { attributesOf, checkCodes, idOf } from './attributes.js';
import type { Handler } from './context.js';
import { type Caller, findCaller } from './requirements.js';

/**
 * Sends a message to stations, in a non-interactive call to each (ECMA-269 17.1.24). Such a call is over as soon as the
 * message has been handed over, and takes up none of the device's lines.
 */
export const sendMessage: Handler<'SendMessage'> = (request, { work }) => {
  checkCodes(work, request);
  const caller = findCaller(work.state, request.callingDevice, 'invalidCallingDeviceID');
  const { destinationDevices } = request;
  if (destinationDevices.length === 0) throw refuse('operation', 'invalidDestination');
  const called = destinationDevices.map((id) => destination(work, id));
  if (called.includes(caller.station.number)) throw refuse('operation', 'notDifferentDevices');
  return {
    kind: 'response',
    type: 'SendMessageResponse',
    connectionList: called.map((device) => sendTo(work, request, caller, device)),
  };
};

function destination({ state }: Work, id: DeviceID): string {
  if (!isComplete(id)) throw refuse('operation', 'invalidDestination');
  return findStation(state, id, 'invalidDestination', 'invalidDestination').number;
}

function sendTo(work: Work, request: SendMessage, caller: Caller, device: string): ConnectionID {
  const { number } = caller.station;
  const callID = beginCall(work, number, {
    mediaCallCharacteristics: { mediaClass: { message: true } },
    ...attributesOf(request),
    calledDevice: { deviceIdentifier: { number: device } },
    messageInfo: request.messageInfo,
  });
  const cause = 'newCall';
  const { originatingDevice } = caller;
  work.record({ fact: 'originated', callID, device: number, cause, originatingDevice });
  const id = idOf(work, callID, number);
  work.record({ fact: 'delivered', callID, device, cause });
  work.record({ fact: 'established', callID, device, cause });
  clearCall(work, callID, { cause: 'normalClearing' });
  return id;
}
