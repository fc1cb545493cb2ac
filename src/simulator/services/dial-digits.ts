import { refuse } from '../../switching/refuse.js';
import { locate } from '../calls/lookup.js';
import { isDiallable, readDialled } from '../calls/numbers.js';
import { dial } from '../calls/originate.js';
import { attach } from './attributes.js';
import type { Handler } from './context.js';

/**
 * Goes on dialling at an initiated connection (ECMA-269 17.1.12). Digits that come after dialling was complete are
 * ignored (FR 7).
 */
export const dialDigits: Handler<'DialDigits'> = (request, { work }) => {
  const { call, connection } = locate(work.state, request.diallingConnection);
  const response = { kind: 'response', type: 'DialDigitsResponse' } as const;
  if (connection.state === 'connected' && connection.dialled) return response;
  const { pending } = connection;
  if (connection.state !== 'initiated' || pending?.goal !== 'dial') {
    throw refuse('stateIncompatibility', 'invalidConnectionState');
  }
  const { digits, complete } = readDialled(request.diallingSequence);
  const mayBeAny = pending.digits === '' && complete;
  if (!mayBeAny && !isDiallable(digits)) throw refuse('operation', 'invalidParameterValue');
  if (pending.complete) return response;
  attach(work, call.callID, request);
  dial(work, call.callID, connection.device, digits, complete);
  return response;
};
