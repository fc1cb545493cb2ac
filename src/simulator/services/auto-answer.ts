import { refuse } from '../../switching/refuse.js';
import { setAutoAnswer as change } from '../calls/change-station.js';
import { findStation } from '../calls/lookup.js';
import type { Handler } from './context.js';

/** Tells whether a station answers by itself, and after how many rings (ECMA-269 22.1.6). */
export const getAutoAnswer: Handler<'GetAutoAnswer'> = ({ device }, { work }) => {
  const { autoAnswer } = findStation(work.state, device);
  return {
    kind: 'response',
    type: 'GetAutoAnswerResponse',
    autoAnswerOn: autoAnswer !== undefined,
    ...(autoAnswer && { numberOfRings: autoAnswer.rings }),
  };
};

/** Sets whether a station answers by itself, which only one that is hands-free can (ECMA-269 22.1.16). */
export const setAutoAnswer: Handler<'SetAutoAnswer'> = (request, { work }) => {
  const { number, handsFree } = findStation(work.state, request.device);
  const { autoAnswerOn, numberOfRings: rings = 0 } = request;
  if (autoAnswerOn && !handsFree) throw refuse('operation', 'requestIncompatibleWithDevice');
  change(work, number, autoAnswerOn ? { rings } : undefined);
  return { kind: 'response', type: 'SetAutoAnswerResponse' };
};
