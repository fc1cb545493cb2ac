import { requireRoom } from '../calls/join.js';
import { ACTIVE, locate, requireNoFailure, requireState } from '../calls/lookup.js';
import { singleStep } from '../calls/merge.js';
import { connectionID } from '../events/members.js';
import { attach, checkChoices, checkCodes } from './attributes.js';
import type { Handler } from './context.js';
import { requireSingleRoute } from './requirements.js';

/** Adds a device to a call in one step: it is called, and in the conference when it answers (ECMA-269 17.1.25). */
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
  const { added } = singleStep(work, locate(work.state, request.activeCall), route, {
    kind: 'conferenced',
    cause: 'singleStepConference',
    mergeCause: request.participationType === 'silent' ? 'silentParticipation' : undefined,
    userData: request.userData,
  });
  return {
    kind: 'response',
    type: 'SingleStepConferenceCallResponse',
    conferencedCall: connectionID(callID, added),
  };
};
