import type { Problem, Reject } from '../model/message.js';
import type { Dialogue, Refusal } from './dialogue.js';
import { roseEnvelope } from './rose-envelope.js';

/** ROSE codes of invoke problems. */
const PROBLEMS: Readonly<Record<Refusal, Problem>> = {
  unknown: { invoke: 1 },
  undecodable: { invoke: 2 },
  duplicate: { invoke: 0 },
  closing: { invoke: 4 },
};
const MISTYPED_RESULT: Problem = { returnResult: 2 };

/** The conversation in BER: the apdu carries the number, an INTEGER. */
export const berDialogue: Dialogue = {
  requestIDs: { first: 1, last: 32_767, highest: 2 ** 31 - 1 },
  eventID: undefined,
  // As `isAcse` has it: application tags 0 to 4. The codec of ACSE is for those who use it.
  isAssociation: ({ octets: [first = 0] }) => first >= 0x60 && first <= 0x64,
  frameOf: (message, codec) => ({ octets: codec.encode(message) }),
  messageOf: ({ octets }, codec, options) => codec.decode(octets, options),
  envelopeOf: ({ octets }) => roseEnvelope(octets),
  refuse: (invokeID, refusal) => reject(invokeID, PROBLEMS[refusal]),
  refuseAnswer: (invokeID) => reject(invokeID, MISTYPED_RESULT),
};

function reject(invokeID: number, problem: Problem): Reject {
  return { kind: 'reject', type: 'Reject', invokeID, problem };
}
