import { refuse } from '../../switching/refuse.js';
import { locate, requireState } from '../calls/lookup.js';
import { callsAt, connectionAt, type PbxState } from '../state.js';
import type { Handler } from './context.js';

/** Lets a call wait until its busy destination is free (ECMA-269 17.1.6). */
export const camponCall: Handler<'CamponCall'> = (request, { work }) => {
  const located = locate(work.state, request.camponConnection);
  requireState(located, ['connected']);
  const { callID, failure } = located.call;
  const { device } = located.connection;
  if (failure?.cause !== 'busy') throw refuse('stateIncompatibility', 'noCallToComplete');
  if (isCampedOn(work.state, device, failure.device))
    throw refuse('operation', 'featureAlreadySet');
  if (connectionAt(located.call, failure.device)) {
    throw refuse('stateIncompatibility', 'noCallToComplete');
  }
  work.record({ fact: 'callChanged', callID, changes: { failure: undefined } });
  work.record({ fact: 'connectionChanged', callID, device, changes: { deadline: undefined } });
  work.record({
    fact: 'queued',
    callID,
    device: failure.device,
    cause: 'campOn',
    set: { waitsFor: 'device' },
  });
  return { kind: 'response', type: 'CamponCallResponse' };
};

/** Each pair of devices has one active camp-on at most (FR 1). */
function isCampedOn(state: PbxState, caller: string, called: string): boolean {
  return callsAt(state, called).some(
    ({ call, connection }) => connection.waitsFor === 'device' && connectionAt(call, caller),
  );
}
