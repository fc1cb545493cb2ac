import { refuse } from '../../switching/refuse.js';
import { isParticipant } from '../calls/depart.js';
import { ACTIVE, locate, requireInUse, requireState } from '../calls/lookup.js';
import { transferInOneStep } from '../calls/merge.js';
import { numberOf } from '../calls/numbers.js';
import { connectionID } from '../events/members.js';
import { connectionList } from '../events/merge-event.js';
import { othersIn } from '../state.js';
import { attach, checkCodes } from './attributes.js';
import type { Handler } from './context.js';
import { requireSingleRoute, requireStation } from './requirements.js';

/** Puts another device in the place of the transferring one, in one step (ECMA-269 17.1.26). */
export const singleStepTransferCall: Handler<'SingleStepTransferCall'> = (request, { work }) => {
  const found = locate(work.state, request.activeCall, ACTIVE);
  requireStation(work, found);
  requireState(
    found,
    ['connected', 'alerting', 'fail', 'hold', 'queued'],
    'invalidActiveConnectionState',
  );
  requireInUse(found, 'invalidActiveConnectionState');
  checkCodes(work, request);
  const { callID } = found.call;
  const { device } = found.connection;
  if (!othersIn(found.call, device).some(isParticipant)) {
    throw refuse('stateIncompatibility', 'invalidActiveConnectionState');
  }
  if (numberOf(request.transferredTo) === device) throw refuse('operation', 'notDifferentDevices');
  const route = requireSingleRoute(work, request.transferredTo, callID);
  attach(work, callID, request);
  const located = locate(work.state, request.activeCall);
  const { fact, before, added } = transferInOneStep(work, located, route, {
    cause: 'singleStepTransfer',
    userData: request.userData,
  });
  return {
    kind: 'response',
    type: 'SingleStepTransferCallResponse',
    transferredCall: connectionID(callID, added),
    connections: connectionList(fact, before),
  };
};
