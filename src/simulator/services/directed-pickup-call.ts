import { refuse } from '../../switching/refuse.js';
import {
  findStation,
  locate,
  requireInUse,
  requireNoFailure,
  requireState,
} from '../calls/lookup.js';
import { isComplete } from '../calls/numbers.js';
import { hindersPickup } from '../calls/pickable.js';
import { attach, idOf } from './attributes.js';
import type { Handler } from './context.js';
import { pickUp } from './pick-up.js';

/**
 * Takes a given call over to the requesting device, which has to be another one (ECMA-269 17.1.13 FR 5, FR 6), from a
 * device that it was brought to.
 */
export const directedPickupCall: Handler<'DirectedPickupCall'> = (request, { work }) => {
  const located = locate(work.state, request.callToBePickedUp);
  if (!isComplete(request.requestingDevice)) throw refuse('operation', 'invalidDeviceID');
  const { number } = findStation(work.state, request.requestingDevice);
  if (number === located.connection.device) throw refuse('operation', 'notDifferentDevices');
  requireState(located, ['alerting', 'connected', 'hold', 'queued']);
  requireInUse(located);
  requireNoFailure(located);
  const hindrance = hindersPickup(work.state, located);
  if (hindrance) throw refuse('operation', hindrance);
  const { callID } = located.call;
  attach(work, callID, request);
  pickUp(work, located, number, { userData: request.userData });
  return {
    kind: 'response',
    type: 'DirectedPickupCallResponse',
    pickedCall: idOf(work, callID, number),
  };
};
