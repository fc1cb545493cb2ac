import { locate, requireNoFailure, requireState } from '../calls/lookup.js';
import { readDialled } from '../calls/numbers.js';
import { beginCall, beginDialling, recordDigits, sendCall } from '../calls/originate.js';
import type { Pending } from '../state.js';
import { attributesOf, checkChoices, checkCodes, idOf, madeCallMembers } from './attributes.js';
import type { Handler } from './context.js';
import { requireDestination, requireStation } from './requirements.js';

/**
 * Holds a call and makes another from the same device (ECMA-269 17.1.10). Correlator data goes to the new call only
 * (12.2.10 FR 5).
 */
export const consultationCall: Handler<'ConsultationCall'> = (request, { work }) => {
  const existing = locate(work.state, request.existingCall);
  requireStation(work, existing);
  requireState(existing, ['connected']);
  requireNoFailure(existing);
  checkCodes(work, request);
  checkChoices(request);
  const dialled = readDialled(request.consultedDevice);
  requireDestination(work, dialled);
  const { device } = existing.connection;
  const cause = 'consultation';
  work.record({ fact: 'held', callID: existing.call.callID, device, cause });
  const callID = beginCall(work, device, attributesOf(request), existing.call.callID);
  const { consultOptions, userData } = request;
  const pending: Pending = { goal: 'dial', prompted: false, ...dialled, cause, userData };
  if (dialled.complete) sendCall(work, callID, device, pending);
  else {
    beginDialling(work, callID, device, pending, cause);
    recordDigits(work, callID, device, pending.digits);
  }
  work.record({ fact: 'connectionChanged', callID, device, changes: { consultOptions } });
  return {
    kind: 'response',
    type: 'ConsultationCallResponse',
    initiatedCall: idOf(work, callID, device),
    ...madeCallMembers(work, callID),
  };
};
