import { requireRoom } from '../calls/join.js';
import { ACTIVE, locate, requireNoFailure, requireState } from '../calls/lookup.js';
import { present } from '../calls/present.js';
import { attach, checkChoices, checkCodes, idOf } from './attributes.js';
import type { Handler } from './context.js';
import { requireSingleRoute } from './requirements.js';

/**
 * Adds a device to a call in one step (ECMA-269 17.1.25): it is called, and the conference is made, and told of, when it
 * answers.
 */
export const singleStepConferenceCall: Handler<'SingleStepConferenceCall'> = (
  request,
  { work },
) => {
  const located = locate(work.state, request.activeCall, ACTIVE);
  requireState(located, ['connected'], 'invalidActiveConnectionState');
  requireNoFailure(located, 'invalidActiveConnectionState');
  checkCodes(work, request);
  checkChoices(request);
  const { call } = located;
  const { callID } = call;
  requireRoom(work, call, 1);
  const route = requireSingleRoute(work, request.deviceToJoin, callID);
  attach(work, callID, request);
  const { connection } = locate(work.state, request.activeCall);
  const isSilent = request.participationType === 'silent';
  const cause = 'singleStepConference';
  const conferencedBy = {
    device: connection.device,
    cause: isSilent ? 'silentParticipation' : cause,
  } as const;
  const { userData } = request;
  const presentation = { cause, userData, set: { conferencedBy } } as const;
  const reached = present(work, callID, route, presentation) ?? route.device;
  return {
    kind: 'response',
    type: 'SingleStepConferenceCallResponse',
    conferencedCall: idOf(work, callID, reached),
  };
};
