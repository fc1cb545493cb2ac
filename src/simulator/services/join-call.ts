import { refuse } from '../../switching/refuse.js';
import { isJoinable, join, requireRoom } from '../calls/join.js';
import { ACTIVE, findStation, locate, requireNoFailure } from '../calls/lookup.js';
import { isComplete } from '../calls/numbers.js';
import { promptDevice } from '../calls/originate.js';
import { connectionAt, type Pending } from '../state.js';
import { attach, checkChoices, checkCodes, idOf } from './attributes.js';
import type { Handler } from './context.js';
import { requireIdle } from './requirements.js';

/** Lets a device come into a call under way, prompted first unless it goes off-hook by itself (ECMA-269 17.1.17). */
export const joinCall: Handler<'JoinCall'> = (request, { work }) => {
  const located = locate(work.state, request.activeCall, ACTIVE);
  requireNoFailure(located, 'invalidActiveConnectionState');
  if (!isJoinable(located)) throw refuse('stateIncompatibility', 'invalidActiveConnectionState');
  const { call } = located;
  if (!isComplete(request.joiningDevice)) throw refuse('operation', 'invalidDeviceID');
  const { number, handsFree } = findStation(work.state, request.joiningDevice);
  checkCodes(work, request);
  checkChoices(request);
  if (connectionAt(call, number)) throw refuse('operation', 'notDifferentDevices');
  requireIdle(work.state, number, 'invalidDeviceState');
  requireRoom(work, call, 1);
  const { callID } = call;
  attach(work, callID, request);
  const pending: Pending = {
    goal: 'join',
    prompted: true,
    digits: '',
    complete: true,
    cause: 'newCall',
    participation: request.participationType === 'silent' ? 'silent' : 'active',
    userData: request.userData,
  };
  if (request.autoOriginate === 'doNotPrompt' && handsFree) {
    join(work, callID, { device: number }, pending);
  } else {
    promptDevice(work, callID, number, 'joinCall', pending);
  }
  return {
    kind: 'response',
    type: 'JoinCallResponse',
    conferencedCall: idOf(work, callID, number),
  };
};
